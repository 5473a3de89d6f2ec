"""The review questions, and what the register itself can answer."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from secretariat.app.queries import linked
from secretariat.app.queries.linked import Linked, Named, Names
from secretariat.app.workspace import Reading
from secretariat.domain import inline
from secretariat.domain.activity import Activity, State
from secretariat.domain.finding import Spot
from secretariat.domain.followup import FollowUp, FollowUpKind
from secretariat.domain.identity import ReviewQuestionId
from secretariat.domain.language import Language
from secretariat.domain.link import Role
from secretariat.domain.particular import YES, Particular
from secretariat.domain.review import ReviewQuestion
from secretariat.domain.tongue import counted, marked, tr


@dataclass(frozen=True, slots=True)
class Answer:
    """What the register answers: a sentence, and the records it counted."""

    text: str
    records: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A review question, what its answer is linked with, and what the register answers now, if it is asked."""

    question: ReviewQuestion
    links: tuple[Linked, ...]
    counted: Answer | None


def questions(at: Reading) -> tuple[Question, ...]:
    """Return the review questions in order."""
    return tuple(
        Question(one, linked.of(at, one.id), answered(at, one.register))
        for one in at.read.all(ReviewQuestion)
    )


def question(at: Reading, id: ReviewQuestionId) -> ReviewQuestion | None:
    """Return one question, None where it is gone."""
    return at.read.find(ReviewQuestion, id)


def answered(at: Reading, name: str) -> Answer | None:
    """Return what the register answers to one of the QUERIES, None for any other name."""
    return QUERIES[name][1](at) if name in QUERIES else None


def _activities(at: Reading, wanted: Callable[[Activity], bool], said: str) -> Answer:
    """Return how many activities are wanted; `said` tells of `count` among `all` of them."""
    every = at.read.all(Activity)
    names = Names(at)
    found = [one for one in every if wanted(one)]
    records = tuple(named for one in found if (named := names.of("activity", one.id)))
    return Answer(tr(said, count=len(found), all=len(every)), records)


def _held(at: Reading) -> Answer:
    """Return how many activities were held."""
    return _activities(
        at, lambda one: one.state is State.HELD, marked("{count} of {all} activities were held.")
    )


def _tripartite(at: Reading) -> Answer:
    """Return how many activities are marked as tripartite, or say so in their cells."""
    ticked = {one.owner for one in at.read.all(Particular, name="tripartite") if one.value.casefold() == YES}

    def wanted(one: Activity) -> bool:
        cells = (one.cells.title_venue_date, one.cells.activity, one.cells.involvement)
        return one.id in ticked or any("tripartit" in text.casefold() for cell in cells for _, text in cell)

    return _activities(at, wanted, marked("{count} of {all} activities had tripartite involvement."))


def _countries(at: Reading) -> Answer:
    """Return in how many countries activities took place."""
    countries = sorted({one.country for one in at.read.all(Activity)} - {""})
    found = _activities(
        at, lambda one: bool(one.country), marked("{count} of {all} activities name a country.")
    )
    text = counted(
        "{n} country: {names}. {activities}",
        "{n} countries: {names}. {activities}",
        len(countries),
        names=", ".join(countries),
        activities=found.text,
    )
    return Answer(text, found.records)


def _of_kind(kind: FollowUpKind, said: str) -> Callable[[Reading], Answer]:
    """Return the question how many entries of a kind there are, how far they are, and how many activities serve them.

    `said` tells of `count` entries and their `states`.
    """

    def answer(at: Reading) -> Answer:
        entries = [entry for entry in at.read.all(FollowUp) if entry.kind is kind]
        serving = {
            one.link.owner
            for entry in entries
            for one in linked.of(at, entry.id)
            if one.link.role is Role.SERVES and not one.outward
        }
        far = [f"{count} {status}" for status, count in _counted(entry.status for entry in entries)]
        text = counted(
            "{entries}. {n} activity serves them.",
            "{entries}. {n} activities serve them.",
            len(serving),
            entries=tr(said, count=len(entries), states=", ".join(far)),
        )
        return Answer(text, tuple(_named(entry) for entry in entries))

    return answer


def _phases(at: Reading) -> Answer:
    """Return how many entries stand under each phase."""
    entries = at.read.all(FollowUp)
    first, second = ([entry for entry in entries if entry.phase == phase] for phase in (1, 2))
    text = tr(
        "{first} entries in phase 1, {second} in phase 2, {neither} in neither.",
        first=len(first),
        second=len(second),
        neither=len(entries) - len(first) - len(second),
    )
    return Answer(text, tuple(_named(entry) for entry in (*first, *second)))


def _counted(said: Iterable[str]) -> list[tuple[str, int]]:
    """Return each status with how often it is said."""
    counts: dict[str, int] = {}
    for status in said:
        known = status or tr("without a status")
        counts[known] = counts.get(known, 0) + 1
    return list(counts.items())


def _named(entry: FollowUp) -> Named:
    """Return an entry by its name."""
    name = inline.plain(entry.title.best(Language.EN)) or tr("Untitled")
    return Named("follow_up", entry.id, name, spot=Spot(None, entry.id))


QUERIES: dict[str, tuple[str, Callable[[Reading], Answer]]] = {
    "phases": (marked("Entries in each phase"), _phases),
    "national": (
        marked("National follow-up"),
        _of_kind(FollowUpKind.NATIONAL, marked("{count} entries of national follow-up ({states})")),
    ),
    "initiatives": (
        marked("Policy coherence initiatives"),
        _of_kind(
            FollowUpKind.COHERENCE_INITIATIVE, marked("{count} policy coherence initiatives ({states})")
        ),
    ),
    "dialogues": (
        marked("Policy development dialogues"),
        _of_kind(FollowUpKind.DIALOGUE, marked("{count} policy development dialogues ({states})")),
    ),
    "forum": (
        marked("The forum"),
        _of_kind(FollowUpKind.FORUM, marked("{count} entries of the forum ({states})")),
    ),
    "research": (
        marked("Research support"),
        _of_kind(FollowUpKind.RESEARCH, marked("{count} entries of research support ({states})")),
    ),
    "held": (marked("Activities held"), _held),
    "tripartite": (marked("Activities with tripartite involvement"), _tripartite),
    "countries": (marked("Countries"), _countries),
}
"""What the register can be asked, by the name that questions store: what it is called, and how it is answered."""
