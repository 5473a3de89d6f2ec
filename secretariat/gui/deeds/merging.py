"""Copies of the file: handed out, brought together again, and what is left to decide."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.domain import telling
from secretariat.domain.pace import Progress
from secretariat.domain.told import Cancelled, Told
from secretariat.domain.tongue import counted, marked, tr
from secretariat.gui import messages
from secretariat.gui.errand import Errand
from secretariat.gui.frame import Frame
from secretariat.gui.messages import Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from secretariat.app.merge import Outcome

ENDING = "gbwp"
WORKING_FILES = marked("Working files (*.gbwp)")


def bring_together(frame: Frame) -> None:
    """Ask for a copy of the open file and show what it would bring."""
    folder = frame.desk.path.parent if frame.desk.path else None
    messages.choose_file(
        frame,
        tr("Bring which copy together with this file?"),
        tr(WORKING_FILES),
        folder,
        partial(bring_path, frame),
    )


def bring_path(frame: Frame, path: Path) -> None:
    """Show what a copy would bring, before anything changes."""
    from secretariat.gui.dialogs.bringing import Bringing

    outcome = _look_into(frame, path)
    if outcome is None:
        return
    if not outcome.new:
        frame.notice.say(
            tr("{name} holds nothing new: all of it is in this file.", name=outcome.source.name),
            icon="checkmark_circle",
        )
        return
    dialog = Bringing(frame, outcome)
    dialog.accepted.connect(lambda: _bring(frame, outcome.source))
    dialog.open()


def _look_into(frame: Frame, path: Path) -> "Outcome | None":
    """Return what a copy would bring, once a process of its own has looked at it; None where it cannot be said, or was stopped."""
    from secretariat.app import merge, strangers
    from secretariat.gui.waiting import patiently

    workspace, home = frame.desk.workspace, frame.desk.home
    if workspace is None:
        return None
    frame.desk.settling.emit()

    def look(progress: Progress) -> "Outcome":
        strangers.look_first(path, home, lambda: progress(0.0))
        return merge.preview(workspace, path, progress)

    try:
        return patiently(tr("Looking into {name} …", name=path.name), look)
    except Cancelled:
        return None
    except Told as error:
        frame.tell(error)
        return None


def _bring(frame: Frame, path: Path) -> None:
    """Bring a copy in as one step and say what came of it."""
    from secretariat.gui import keeping

    outcome = keeping.bring_together(frame.desk, path)
    if outcome is not None:
        _tell(frame, (outcome,), Answer(tr("&Undo"), frame.desk.undo))


def tell_news(frame: Frame, outcomes: "Sequence[Outcome]") -> None:
    """Say what others had written into the file and has come in."""
    _tell(frame, outcomes)


def _tell(frame: Frame, outcomes: "Sequence[Outcome]", *more: Answer) -> None:
    """Say whose changes came in, and lead to what is to be decided."""
    from secretariat.app import merge

    hands = [merge.by_hand(hand) for outcome in outcomes for hand in outcome.hands]
    asked = sum(outcome.asked for outcome in outcomes)
    said = tr(
        "Came in: {names}.", names=telling.several(hands) or tr("known changes, brought together elsewhere")
    )
    if asked:
        to_decide = counted("{n:,} question is to decide.", "{n:,} questions are to decide.", asked)
        said = f"{said} {to_decide}"
    decide = [Answer(tr("&Decide …"), partial(questions, frame))] if asked else []
    frame.notice.say(said, *decide, *more, icon="branch_compare", stays=bool(asked))


def questions(frame: Frame) -> None:
    """Show the questions that are open."""
    from secretariat.gui.dialogs.questions import Questions

    frame.desk.settling.emit()
    Questions(frame, frame.desk).open()


def open_or_bring(frame: Frame, path: Path, open_it: "Callable[[], None]") -> None:
    """Ask whether a working file that was dropped is to be opened or brought together with the open one."""
    own = frame.desk.path
    if own is None or own == path.absolute():
        open_it()
        return
    messages.ask(
        frame,
        tr("What is to be done with {name}?", name=path.name),
        tr(
            "If it is a copy of {name}, its changes can be brought together with it; you see them before "
            "anything changes.",
            name=own.name,
        ),
        [
            Answer(tr("&Bring together …"), lambda: bring_path(frame, path)),
            Answer(tr("&Open it instead"), open_it),
            Answer(tr("&Neither")),
        ],
    )


def offer_copies(frame: Frame) -> None:
    """Look on another thread whether copies with new work lie beside the file that was opened, and offer them."""
    workspace, home = frame.desk.workspace, frame.desk.home
    if workspace is None or frame.desk.read_only:
        return

    def look() -> "tuple[Outcome, ...]":
        """Look beside the file; what merging needs is loaded here, where nobody waits for it."""
        from secretariat.app import merge

        return merge.copies_beside(workspace, home) if merge.copies_of(workspace.path) else ()

    errand = Errand(lambda _: look())
    errand.when_ended(lambda: _offer(frame, errand))
    errand.start()


def _offer(frame: Frame, errand: "Errand[tuple[Outcome, ...]]") -> None:
    """Offer the copies that were found."""
    try:
        found = errand.answer()
    except (Told, RuntimeError):  # the file was closed meanwhile
        return
    if not found:
        return
    first, others = found[0].source, len(found) - 1
    frame.notice.say(
        counted(
            "Beside this file lies {name} and {n} more, a copy with changes that are not in it.",
            "Beside this file lies {name} and {n} more, a copy with changes that are not in it.",
            others,
            name=first.name,
        )
        if others
        else tr("Beside this file lies {name}, a copy with changes that are not in it.", name=first.name),
        Answer(tr("&Bring together …"), partial(bring_path, frame, first)),
        icon="branch_compare",
        stays=True,
    )


def hand_out(frame: Frame) -> None:
    """Ask what the copy is for, then where it goes."""
    messages.ask(
        frame,
        tr("What is the copy for?"),
        tr(
            "A copy to work in is brought back with “Bring together”. A copy to read opens everywhere, but cannot be changed."
        ),
        [
            Answer(tr("To &work in …"), lambda: _ask_where(frame, read_only=False)),
            Answer(tr("To &read only …"), lambda: _ask_where(frame, read_only=True)),
            Answer(tr("&Cancel")),
        ],
    )


def _ask_where(frame: Frame, read_only: bool) -> None:
    """Ask where the copy goes."""
    path = frame.desk.path
    assert path is not None
    suggested = path.with_stem(f"{path.stem} {tr('to read') if read_only else tr('for a colleague')}")
    messages.choose_target(
        frame,
        tr("Hand out a copy"),
        tr(WORKING_FILES),
        ENDING,
        suggested,
        lambda target: _hand_out(frame, target, read_only),
    )


def _hand_out(frame: Frame, target: Path, read_only: bool) -> None:
    """Write the copy and say so."""
    from secretariat.gui import keeping

    if keeping.hand_out(frame.desk, target, read_only):
        what = tr("A copy to be read") if read_only else tr("A copy to work in")
        frame.notice.say(
            tr("{what} was written as {target}", what=what, target=target), icon="checkmark_circle"
        )
