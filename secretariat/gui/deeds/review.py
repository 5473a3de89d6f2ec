"""The Review menu and the comment of the Insert menu."""

from typing import TYPE_CHECKING, cast

from secretariat.domain.tongue import tr
from secretariat.gui.discussion import Discussion
from secretariat.gui.frame import Frame

if TYPE_CHECKING:
    from secretariat.gui.panels.comments import CommentsPanel


def comment(frame: Frame) -> None:
    """Begin a comment on the words that are chosen, or on the paragraph at the caret."""
    page = frame.book.paper()
    page.flush()
    subject = page.writing.tint.subject() or page.tint.subject()
    if subject is not None:
        frame.show_panel("comments")
        _panel(frame).begin(subject)


def next_comment(frame: Frame) -> None:
    """Go to the words of the next comment."""
    _step(frame, 1)


def previous_comment(frame: Frame) -> None:
    """Go to the words of the comment before."""
    _step(frame, -1)


def resolved(frame: Frame) -> None:
    """Show settled comments too, or no longer."""
    discussion = Discussion.at(frame.desk)
    discussion.show_resolved(not discussion.resolved_too)
    frame.moved.emit()


def shows_resolved(frame: Frame) -> bool:
    """Say whether settled comments are shown."""
    return Discussion.at(frame.desk).resolved_too


def compare(frame: Frame) -> None:
    """Compare two moments of the paper in view."""
    _compare(frame, "")


def versions(frame: Frame) -> None:
    """Name the present state, and list the names given before."""
    from secretariat.gui.dialogs.versions import Versions

    frame.desk.settling.emit()
    dialog = Versions(frame, frame.desk, frame.here.paper)
    dialog.compared.connect(lambda at: _compare(frame, at))
    dialog.open()


def audit(frame: Frame) -> None:
    """List who changed what."""
    from secretariat.gui.dialogs.audit import Audit

    frame.desk.settling.emit()
    Audit(frame, frame.desk).open()


def _compare(frame: Frame, before: str) -> None:
    """Compare the paper in view with how it was at a moment, or at the usual one."""
    from secretariat.gui.dialogs.comparing import Comparing

    frame.desk.settling.emit()
    if frame.here.paper is not None:
        Comparing(frame, frame.desk, frame.here.paper, frame.spoken, before).open()


def _step(frame: Frame, way: int) -> None:
    """Go to the next or previous comment."""
    page = frame.book.paper()
    page.flush()
    page.writing.tint.discussion.wait()
    thread = page.writing.tint.beside(way)
    if thread is None:
        frame.desk.said.emit(tr("There is no comment to go to on this paper."))
        return
    page.writing.tint.show_thread(thread.first.id)


def _panel(frame: Frame) -> "CommentsPanel":
    """Return the panel of the comments."""
    return cast("CommentsPanel", frame.panels.panel("comments"))
