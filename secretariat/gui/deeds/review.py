"""The Review menu and the comment of the Insert menu."""

from typing import TYPE_CHECKING, cast

from secretariat.gui.discussion import Discussion
from secretariat.gui.frame import Frame

if TYPE_CHECKING:
    from secretariat.gui.panels.comments import CommentsPanel


def comment(frame: Frame) -> None:
    """Begin a comment on the words that are chosen, or on the paragraph at the caret."""
    page = frame.book.paper()
    page.flush()
    subject = page.tint.subject()
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


def _step(frame: Frame, way: int) -> None:
    """Go to the next or previous comment."""
    page = frame.book.paper()
    page.flush()
    page.tint.discussion.wait()
    thread = page.tint.beside(way)
    if thread is None:
        frame.desk.said.emit("There is no comment to go to on this paper.")
        return
    page.tint.show_thread(thread.first.id)


def _panel(frame: Frame) -> "CommentsPanel":
    """Return the panel of the comments."""
    return cast("CommentsPanel", frame.panels.panel("comments"))
