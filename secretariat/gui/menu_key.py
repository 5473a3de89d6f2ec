"""The menu of what is focused, opened by Shift+F10 where the system does not do so itself."""

import sys

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

KEY = "Shift+F10"


def listen(window: QWidget) -> None:
    """Open menus by key in a window; Windows asks for them by itself."""
    if sys.platform != "win32":
        QShortcut(QKeySequence(KEY), window, open_menu)


def open_menu() -> None:
    """Open the menu of what has the focus, at its current row or at the caret."""
    focused = QApplication.focusWidget()
    if focused is None:
        return
    at = _current(focused).center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, focused.mapToGlobal(at))
    QApplication.sendEvent(focused, asked)


def _current(focused: QWidget) -> QRect:
    """Return the place of the current row, or of the caret."""
    if isinstance(focused, QAbstractItemView):
        focused.scrollTo(focused.currentIndex())
        return focused.visualRect(focused.currentIndex()).intersected(focused.viewport().rect())
    place = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    return place.toRect() if hasattr(place, "toRect") else place if isinstance(place, QRect) else QRect()
