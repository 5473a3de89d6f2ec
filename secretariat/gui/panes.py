"""The parts of the window as places for the focus."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def first_of(part: QWidget) -> QWidget:
    """Return the first thing in a part that takes the focus by Tab."""
    if part.focusProxy() is not None or part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return part
    inside = part.nextInFocusChain()
    while inside is not None and inside is not part:
        takes = inside.focusPolicy() & Qt.FocusPolicy.TabFocus and inside.isVisibleTo(part)
        if part.isAncestorOf(inside) and takes and inside.isEnabled():
            return inside
        inside = inside.nextInFocusChain()
    return part
