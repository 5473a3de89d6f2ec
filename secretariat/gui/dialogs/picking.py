"""Picking a record out of many: words narrow the list, Enter takes what is chosen."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.tongue import tr
from secretariat.gui import theme
from secretariat.gui.dialogs import room
from secretariat.gui.errand import away
from secretariat.gui.models.columns import folded
from secretariat.gui.whole import wrap

if TYPE_CHECKING:
    from secretariat.app.queries.linked import Named

MOST = 200  # rows that are shown; words narrow down what else there is
_NAMED = Qt.ItemDataRole.UserRole
_LEADING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Picking(QDialog):
    """Has one of several records picked. `picked` carries it."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, title: str, ask: "Callable[[], Sequence[Named]]") -> None:
        """Ask for the records on another thread, and list them."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        room.take(self, 620, 460)
        self._every, self._said = away(lambda: _read(ask))
        self.field = QLineEdit(clearButtonEnabled=True)
        self.field.setPlaceholderText(tr("Words or a number"))
        self.field.setAccessibleName(tr("{title}: words to look for", title=title))
        self.field.setToolTip(tr("Type words; the arrows choose, Enter takes"))
        self.field.installEventFilter(self)
        self.list = QListWidget()
        wrap(self.list)
        self.list.setAccessibleName(title)
        self.list.setToolTip(tr("Enter takes what is chosen"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(lambda _: self.accept())
        self._more = QLabel(wordWrap=True)
        self._more.setEnabled(False)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.S)
        for part in (self.field, self.list, self._more, self.buttons):
            column.addWidget(part)
        self.field.textChanged.connect(self._narrow)
        self._narrow("")

    def _narrow(self, typed: str) -> None:
        """List what says the words."""
        words = folded(typed).split()
        found = [
            one
            for one, said in zip(self._every, self._said, strict=True)
            if all(word in said for word in words)
        ]
        self.list.clear()
        for one in found[:MOST]:
            item = QListWidgetItem(f"{one.name}\n{one.detail}" if one.detail else one.name)
            item.setData(_NAMED, one)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(found))
        rest = len(found) - MOST
        none = tr("Nothing says that.") if self._every else tr("There is nothing of this kind yet.")
        self._more.setText(
            tr("and {rest:,} more: type words to narrow them down", rest=rest) if rest > 0 else none
        )
        self._more.setVisible(rest > 0 or not found)

    def accept(self) -> None:
        """Hand over what is chosen."""
        chosen = self.list.selectedItems()
        if chosen:
            named = chosen[0].data(_NAMED)
            super().accept()
            self.picked.emit(named)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows choose in the list while one types."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _LEADING:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)


def _read(ask: "Callable[[], Sequence[Named]]") -> "tuple[Sequence[Named], list[str]]":
    """Return the records, and what each says to who looks for words: for very many, too long for the window to wait."""
    every = ask()
    return every, [folded(f"{one.name} {one.detail}") for one in every]
