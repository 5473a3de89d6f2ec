"""All keys at a glance."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.tongue import tr
from secretariat.gui import theme
from secretariat.gui.dialogs import room


class Keys(QDialog):
    """A table of menu, entry and key."""

    def __init__(self, parent: QWidget, keys: Sequence[tuple[str, str, str]]) -> None:
        """List the keys."""
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard"))
        room.take(self, 760, 560)
        table = QTableWidget(len(keys), 3)
        table.setAccessibleName(tr("Keys"))
        table.setHorizontalHeaderLabels([tr("Menu"), tr("Entry"), tr("Key")])
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for row, cells in enumerate(keys):
            *said, pressed = cells
            shown = QKeySequence(pressed).toString(QKeySequence.SequenceFormat.NativeText)
            for column, text in enumerate((*said, shown)):
                table.setItem(row, column, QTableWidgetItem(text))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column_.setSpacing(theme.M)
        column_.addWidget(table)
        column_.addWidget(buttons)
