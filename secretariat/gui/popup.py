"""Menus that come up where they are asked for."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from secretariat.domain.tongue import tr
from secretariat.gui.models.columns import COLUMNS

Deed = tuple[str, Callable[[], object] | None, str]
GAP: Deed = ("", None, "")


def deeds(parent: QWidget, offered: Sequence[Deed], at: QPoint) -> None:
    """Offer deeds, each with its name and the key that does it without the menu."""
    menu = QMenu(parent)
    for text, act, key in offered:
        if act is None:
            menu.addSeparator()
            continue
        action = menu.addAction(text)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(act)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)


def columns(
    parent: QWidget, hidden: Callable[[int], bool], hide: Callable[[int, bool], None], at: QPoint
) -> None:
    """Let columns of the register be shown and hidden; the last one stays."""
    menu = QMenu(parent)
    left = sum(not hidden(number) for number in range(len(COLUMNS)))
    for number, column in enumerate(COLUMNS):
        act = menu.addAction(tr(column.title))
        act.setCheckable(True)
        act.setChecked(not hidden(number))
        act.setEnabled(hidden(number) or left > 1)
        act.toggled.connect(lambda shown, number=number: hide(number, not shown))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
