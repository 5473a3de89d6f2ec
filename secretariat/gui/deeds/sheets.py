"""Export of the session book and the single sheets: agenda, record of decisions, sheet of an activity."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.domain.language import Language
from secretariat.domain.pace import Progress
from secretariat.domain.tongue import tr
from secretariat.gui.deeds.export import ask_draft, into_folder, send
from secretariat.gui.frame import Frame

if TYPE_CHECKING:
    from secretariat.app.book_export import BookJob
    from secretariat.app.export import Job
    from secretariat.app.workspace import Reading


def book(frame: Frame) -> None:
    """Write the session in view as one volume."""
    _of_session(frame, "book", tr("the session book"))


def agenda(frame: Frame) -> None:
    """Write the agenda of the session in view."""
    _of_session(frame, "agenda", tr("the agenda"))


def record(frame: Frame) -> None:
    """Write the record of decisions of the session in view."""
    _of_session(frame, "decisions", tr("the record of decisions"))


def follow_up(frame: Frame) -> None:
    """Write what is to be done about the decisions of the session in view, as a table."""
    _of_session(frame, "follow-up", tr("the follow-up table"))


def activity(frame: Frame) -> None:
    """Write the sheet of the activity that is chosen in the register."""
    from secretariat.app import book_export

    frame.desk.settling.emit()
    chosen = frame.book.register().chosen()
    if chosen is None:
        frame.notice.say(tr("Choose an activity in the register first."), icon="info")
        return
    id, language = chosen.id, frame.language or Language.EN

    def prepare(at: "Reading") -> "Job":
        return book_export.prepare_activity(at, id, language)

    write(frame, tr("the sheet of the activity"), prepare, ("pdf",))


def _of_session(frame: Frame, name: str, what: str) -> None:
    """Write a piece of the session in view, in the language shown or else the one most papers are drawn up in."""
    from secretariat.app import book_export

    session, piece = frame.here.session, book_export.Piece(name)
    if session is None:
        return
    frame.desk.settling.emit()
    language = frame.language or frame.desk.ask(book_export.languages, session)[0]

    def prepare(at: "Reading") -> "Job | BookJob":
        return book_export.prepare(at, piece, session, language)

    wanted = tuple(format for format in frame.settings.session_formats if format in piece.formats)
    go = partial(write, frame, what, prepare, wanted or ("pdf",))
    count = sum(count for _, count in frame.desk.ask(book_export.undecided, session))
    if count and piece is not book_export.Piece.AGENDA:
        ask_draft(frame, tr("the papers of this session"), count, go)
    else:
        go()


def write(
    frame: Frame, what: str, prepare: "Callable[[Reading], Job | BookJob]", formats: tuple[str, ...]
) -> None:
    """Write the files on another thread."""
    into_folder(frame, partial(_write_into, frame, what, prepare, formats))


def _write_into(
    frame: Frame,
    what: str,
    prepare: "Callable[[Reading], Job | BookJob]",
    formats: tuple[str, ...],
    folder: Path,
) -> None:
    """Write the files into a folder, as drafts where questions are open."""
    from secretariat.app import book_export

    workspace = frame.desk.workspace
    if workspace is None:
        return

    def work(progress: Progress) -> tuple[Path, ...]:
        job = book_export.drafted(workspace.ask(prepare))
        return book_export.write(job, folder, formats, progress)

    send(frame, folder, tr("Writing {what} …", what=what), work)
