"""The clearance of the paper in view, and the checklist of the session."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from secretariat.domain.language import Language
from secretariat.domain.tongue import own, tr
from secretariat.gui.deeds.sheets import write
from secretariat.gui.frame import Frame

if TYPE_CHECKING:
    from secretariat.app.export import Job
    from secretariat.app.workspace import Reading


def clearance(frame: Frame) -> None:
    """Show the stages of the clearance of the paper in view."""
    from secretariat.app.checklists import prepare_clearance

    paper = frame.here.paper
    if paper is None:
        return
    language = frame.spoken or Language.EN

    def prepare(at: "Reading") -> "Job":
        return prepare_clearance(at, paper, language)

    _open(
        frame,
        paper,
        "paper",
        tr("Clearance"),
        lambda: write(frame, tr("the clearance slip"), prepare, ("pdf",)),
    )


def checklist(frame: Frame) -> None:
    """Show the checklist of the session in view."""
    from secretariat.app.checklists import prepare_checklist

    session = frame.here.session
    if session is None:
        return
    language = frame.language or Language.EN

    def prepare(at: "Reading") -> "Job":
        return prepare_checklist(at, session, language)

    _open(
        frame,
        session,
        "session",
        tr("Checklist"),
        lambda: write(frame, tr("the checklist"), prepare, ("pdf",)),
    )


def _open(frame: Frame, owner: str, kind: str, title: str, print_: Callable[[], None]) -> None:
    """Show the tasks of a record."""
    from secretariat.app.checklists import template
    from secretariat.gui.dialogs.tasks import Tasks

    frame.desk.settling.emit()
    words = template(own())
    dialog = Tasks(frame, frame.desk, owner, kind, title, words)
    dialog.printed.connect(print_)
    dialog.open()
