"""Bringing copies of the working file together: look first, then take over, then decide what is left open."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from secretariat.app.changes import Changes
from secretariat.app.places import Home
from secretariat.app.queries import conflict
from secretariat.app.queries.conflict import Question
from secretariat.app.queries.whereabouts import Place, Whereabouts, noun
from secretariat.app.workspace import Reading, Workspace
from secretariat.domain import telling
from secretariat.domain.pace import Progress, unheard
from secretariat.domain.told import Told
from secretariat.domain.tongue import counted, marked, tr
from secretariat.store import meeting, opening
from secretariat.store.merged import Hand, How, Merged, Remark, Taken
from secretariat.store.opening import Arrived

__all__ = [
    "Hand",
    "How",
    "Outcome",
    "Remark",
    "bring_together",
    "by_hand",
    "by_place",
    "copies_beside",
    "copies_of",
    "news",
    "open_questions",
    "outcome_object",
    "preview",
    "remark",
    "sentences",
]

_ADDED = re.compile(r"\s*\(.+\)|\s*[-–_ ].+|\s*copy( \d+)?|~\d*")
_LOOKED_INTO = 8  # copies beside a file; a folder with more is somebody's archive
_NAMED = 12  # things of one paper that are told by name; more are only counted


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that was taken over, what it is in a word, and what became of it."""

    place: Place
    noun: str
    how: How


@dataclass(frozen=True, slots=True)
class Settled:
    """Something that was settled without asking."""

    place: Place
    remark: Remark


@dataclass(frozen=True, slots=True)
class Outcome:
    """What bringing a copy in comes to: `new` counts the revisions that came in, none where everything was known.

    `hands` says whose work came in; `papers` lists the symbols of the papers concerned; `asked` counts the questions that
    arise. `taken`, `settled` and `questions` name things as they stand afterwards; in a preview there are no `questions` yet.
    """

    source: Path
    new: int
    hands: tuple[Hand, ...]
    papers: tuple[str, ...]
    taken: tuple[Change, ...]
    settled: tuple[Settled, ...]
    asked: int
    questions: tuple[Question, ...] = ()
    changes: Changes = Changes()


def preview(workspace: Workspace, source: Path, progress: Progress = unheard) -> Outcome:
    """Return what bringing `source` in would come to; nothing changes (errors: see `WorkingFile.merge`)."""
    merged = workspace.on_file(lambda file: file.preview(source, progress))
    return workspace.ask(_outcome, merged)


def bring_together(workspace: Workspace, source: Path, progress: Progress = unheard) -> Outcome:
    """Bring another copy of the open file in as one undoable step (errors: see `WorkingFile.merge`).

    `progress` may raise Cancelled, and the file is as before.
    """
    workspace.seal()
    merged = workspace.on_file(lambda file: file.merge(source, progress=progress))
    return _told(workspace, merged)


def copies_beside(workspace: Workspace, home: Home) -> tuple[Outcome, ...]:
    """Return what the copies of the open file that lie beside it hold that it does not, such as a sync client's.

    Those with a name of their own are passed over, and so are previous publications and what cannot be read. Changes to the file
    do not wait for it.
    """
    found = []
    for path in copies_of(workspace.path)[:_LOOKED_INTO]:
        with suppress(Told), opening.arrival(path, home.places.live) as arrived:
            outcome = workspace.look(_beside, arrived, path)
            if outcome is not None and outcome.new:
                found.append(outcome)
    return tuple(found)


def _beside(at: Reading, arrived: Arrived, path: Path) -> Outcome | None:
    """Return what a copy that lies beside the file holds, None where it is one of another file."""
    merged = meeting.looked_into(at.read, arrived, path)
    return _outcome(at, merged) if merged is not None else None


def copies_of(path: Path) -> list[Path]:
    """Return the files beside a file whose names say that they are copies of it: "x (conflicted copy).gbwp", "x-LAPTOP.gbwp"."""
    try:
        beside = [other for other in path.parent.iterdir() if other.suffix.lower() == path.suffix.lower()]
    except OSError:
        return []
    stem = path.stem.casefold()
    return sorted(other for other in beside if _says_copy(other.stem.casefold(), stem))


def _says_copy(name: str, stem: str) -> bool:
    """Say whether a name is that of a copy of a file: its own with something added by a program or a colleague."""
    added = name.removeprefix(stem)
    return added not in {"", name} and bool(_ADDED.fullmatch(added)) and not added.endswith("(previous)")


def news(workspace: Workspace) -> tuple[Outcome, ...]:
    """Return what others had written into the visible file, taken in unasked at opening and publishing since last time.

    A view that shows the file calls this after each publication and then looks again, before its user goes on typing.
    """
    return tuple(_told(workspace, merged) for merged in workspace.on_file(lambda file: file.news()))


def open_questions(workspace: Workspace) -> tuple[Question, ...]:
    """Return the questions that are open, by paper; what this machine said is "mine"."""
    return workspace.ask(conflict.questions, workspace.on_file(lambda file: file.device))


def outcome_object(outcome: Outcome) -> dict[str, Any]:
    """Return an outcome as a plain object."""
    return {
        "file": str(outcome.source),
        "new": outcome.new,
        "by": [
            {
                "author": hand.author,
                "device": hand.device,
                "changes": hand.changes,
                "first": _minute(hand.first),
                "last": _minute(hand.last),
            }
            for hand in outcome.hands
        ],
        "papers": list(outcome.papers),
        "taken": [{**_place(one.place), "how": one.how.value} for one in outcome.taken],
        "notices": [{**_place(one.place), "what": one.remark.value} for one in outcome.settled],
        "questions": [_question(one) for one in outcome.questions],
    }


def _told(workspace: Workspace, merged: Merged) -> Outcome:
    """Tell every listener what came in, and return it as people read it."""
    found = workspace.ask(_outcome, merged, workspace.on_file(lambda file: file.device))
    workspace.announce(found.changes)
    return found


def _outcome(at: Reading, merged: Merged, device: str | None = None) -> Outcome:
    """Return what came in, named as the file stands now; with the questions where it is in already (a device is given)."""
    whereabouts = Whereabouts(at, dict(merged.papers))
    keys = {(asked.entity, asked.key) for asked in merged.conflicts}
    questions = conflict.questions(at, device) if device is not None else ()
    return Outcome(
        merged.source,
        merged.new,
        merged.hands,
        tuple(symbol for _, symbol in merged.papers),
        tuple(_change(whereabouts, one) for one in merged.taken),
        tuple(Settled(whereabouts.of(one.kind, one.id, one.paper), one.remark) for one in merged.notices),
        len(merged.conflicts),
        tuple(one for one in questions if (one.asked.entity, one.asked.key) in keys),
        Changes(merged.touched, marked("Bring together")),
    )


def _change(whereabouts: Whereabouts, taken: Taken) -> Change:
    """Return a thing that was taken over, named as the file stands now."""
    return Change(whereabouts.of(taken.kind, taken.id, taken.paper), noun(taken.kind), taken.how)


def sentences(outcome: Outcome) -> Iterable[str]:
    """Yield an outcome as lines for a person: whose work, what was taken over, what is to decide."""
    if not outcome.new:
        yield tr("{name}: nothing new.", name=outcome.source.name)
        return
    hands = telling.several(by_hand(hand) for hand in outcome.hands) or tr(
        "known changes, brought together there"
    )
    yield telling.pair(outcome.source.name, hands)
    for place, said in by_place(outcome.taken):
        yield f"  {telling.pair(place, ', '.join(said))}"
    for one in outcome.settled:
        yield f"  {remark(one)}"
    if outcome.asked:
        yield tr("To decide: {asked}", asked=outcome.asked)
    for question in outcome.questions:
        yield from _asked(question)


_REMARKS = {
    Remark.MOVED: marked("moved in both copies; it stands where one of them put it"),
    Remark.DANGLING: marked("what it leads to is no longer there"),
    Remark.TWICE: marked("made a point for decision in both copies; it has two records"),
}


def remark(settled: Settled) -> str:
    """Return in a line what was settled without asking."""
    return telling.pair(_named(settled.place), tr(_REMARKS[settled.remark]))


def by_hand(hand: Hand) -> str:
    """Return whose changes came in, and from when."""
    when, until = telling.minute(hand.first), telling.minute(hand.last)
    span = when if when == until else tr("{when} to {until}", when=when, until=until)
    return tr(
        "{changes} by {author} ({device}), {span}",
        changes=counted("{n:,} change", "{n:,} changes", hand.changes),
        author=hand.author,
        device=hand.device,
        span=span,
    )


def by_place(taken: Iterable[Change]) -> list[tuple[str, tuple[str, ...]]]:
    """Return for each paper, and for what is in none, which things were added, changed or deleted; many only by number."""
    found: dict[str, list[Change]] = {}
    for one in taken:
        nameless = tr("a paper without symbol") if one.place.paper else tr("elsewhere")
        found.setdefault(one.place.symbol or nameless, []).append(one)
    return [(place, _summed(changes)) for place, changes in sorted(found.items())]


_BECAME = {
    How.ADDED: marked("{what} added"),
    How.CHANGED: marked("{what} changed"),
    How.DELETED: marked("{what} deleted"),
}


def _summed(changes: Sequence[Change]) -> tuple[str, ...]:
    """Return what became of things, each by its name, or only how many of them where there are many."""
    by_name = len(changes) <= _NAMED
    ordered = sorted(changes, key=lambda one: conflict.reading_order(one.place.where))
    said = Counter(tr(_BECAME[one.how], what=one.place.where if by_name else one.noun) for one in ordered)
    return tuple(f"{what} ({count:,})" if count > 1 else what for what, count in said.items())


def _asked(question: Question) -> Iterable[str]:
    """Yield a question in four lines."""
    language = f" ({question.language})" if question.language else ""
    field = f", {question.field.replace('_', ' ')}" if question.field not in {"", "words"} else ""
    yield f"  {_named(question.place)}{field}{language}"
    if question.about is not conflict.About.DELETION:
        yield f"    {tr('before: {words}', words=question.before or tr('(nothing)'))}"
    for name, side in (("here", question.mine), ("there", question.theirs)):
        by = f"  ({side.author}, {side.at})" if side.author else ""
        yield f"    {name}: {side.text or '(nothing)'}{by}"


def _question(question: Question) -> dict[str, Any]:
    """Return a question as a plain object."""
    return {
        **_place(question.place),
        "about": question.about.value,
        "field": question.field,
        "language": question.language,
        "before": question.before,
        "mine": question.mine.text,
        "theirs": question.theirs.text,
    }


def _place(place: Place) -> dict[str, Any]:
    """Return a place as a plain object."""
    return {"paper": place.symbol or place.paper, "where": place.where}


def _named(place: Place) -> str:
    """Return a place with its paper."""
    return f"{place.symbol}, {place.where}" if place.symbol else place.where


def _minute(moment: datetime) -> str:
    """Return a moment as this computer's clock shows it."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"
