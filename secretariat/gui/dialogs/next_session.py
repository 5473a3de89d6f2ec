"""The next session: what is carried into it, and which items come back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.tongue import tr
from secretariat.gui import helping, theme
from secretariat.gui.dialogs import room
from secretariat.gui.whole import wrap

if TYPE_CHECKING:
    from secretariat.app.next_session import Outlook

_ID = Qt.ItemDataRole.UserRole


class NextSession(QDialog):
    """Shows what a session carries on. `started` carries the ids of the items that come back."""

    started = Signal(object)

    def __init__(self, parent: QWidget, outlook: "Outlook") -> None:
        """Offer the items of the session before, those that recur ticked."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Start next session"))
        room.take(self, 580, 480)
        self.items, self.carried = QListWidget(), QListWidget()
        for item in outlook.items:
            row = QListWidgetItem(item.title or tr("An item without title"))
            row.setData(_ID, item.id)
            row.setCheckState(Qt.CheckState.Checked if item.recurs else Qt.CheckState.Unchecked)
            self.items.addItem(row)
        self.carried.addItems(list(outlook.carried))
        heading = QLabel(tr("Session {number}", number=outlook.number), wordWrap=True)
        theme.letter(heading, "large", bold=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.S)
        column.addWidget(heading)
        self._put(
            column,
            tr("&Items that come back"),
            self.items,
            tr("Space ticks an item; those that recur are ticked"),
        )
        told = tr("Its paper “Matters arising” will list these, with their references")
        none = tr("No point is open, and nothing has to follow: no paper of matters arising is begun")
        self._put(
            column, told if outlook.carried else none, self.carried, tr("The points that are carried on")
        )
        self.carried.setVisible(bool(outlook.carried))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        helping.offer(self, buttons)
        start = buttons.addButton(tr("&Start the session"), QDialogButtonBox.ButtonRole.AcceptRole)
        start.setToolTip(tr("Begin the session; undo takes it back whole"))
        start.setDefault(True)
        buttons.accepted.connect(self._start)
        buttons.rejected.connect(self.reject)
        column.addStretch(0)
        column.addWidget(buttons)

    def _put(self, column: QVBoxLayout, text: str, listed: QListWidget, tip: str) -> None:
        """Put a list under its name."""
        label = QLabel(text, wordWrap=True)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        label.setBuddy(listed)
        listed.setAccessibleName(text.replace("&", ""))
        listed.setToolTip(tip)
        wrap(listed)
        listed.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )  # words wrap, so nothing is hidden
        column.addWidget(label)
        column.addWidget(listed, 1)

    def _start(self) -> None:
        """Pass on the items that are ticked."""
        rows = [self.items.item(row) for row in range(self.items.count())]
        chosen = [row.data(_ID) for row in rows if row and row.checkState() is Qt.CheckState.Checked]
        self.accept()
        self.started.emit(chosen)
