"""Bringing back an earlier state of the file."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain import telling
from secretariat.domain.tongue import counted, marked, tr
from secretariat.gui import helping, theme, when
from secretariat.gui.dialogs import room

if TYPE_CHECKING:
    from secretariat.app.keeping import Backup

HEADS = (
    marked("Date"),
    marked("Age"),
    marked("Kept at or before"),
    marked("Size"),
    marked("Papers"),
    marked("Paragraphs"),
    marked("Activities"),
)
OCCASION = 2  # the columns behind it hold numbers
OCCASIONS = {
    "publication": marked("saving"),
    "restore": marked("restoring"),
    "migration": marked("an update of the program"),
    "merge": marked("bringing copies together"),
    "import": marked("importing"),
}


class Restoring(QDialog):
    """Lists the backups with date, size and what they hold; `chosen` is the one to bring back."""

    def __init__(self, parent: QWidget, backups: "Sequence[Backup]") -> None:
        """List the backups, newest first."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Restore"))
        room.take(self, 940, 420)
        self._backups = list(backups)
        self._table = self._make_table()
        told = (
            tr(
                "Kept on this computer: the last ten states of this file, one of each of the last thirty days, and one from "
                "before each merge, import and update of the program. Bringing one back can be undone, "
                "and the present state is kept as well."
            )
            if self._backups
            else tr(
                "There is no backup of this file on this computer yet. One is made each time the file is saved."
            )
        )
        note = QLabel(told, wordWrap=True)
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        helping.offer(self, buttons)
        restore = buttons.addButton(tr("&Restore"), QDialogButtonBox.ButtonRole.AcceptRole)
        restore.setEnabled(bool(self._backups))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(note)
        column.addWidget(self._table, 1)
        column.addWidget(buttons)

    @property
    def chosen(self) -> "Backup | None":
        """The backup to bring back."""
        row = self._table.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def _make_table(self) -> QTableWidget:
        """Return the table of the backups."""
        table = QTableWidget(len(self._backups), len(HEADS))
        table.setAccessibleName(tr("Backups"))
        table.setHorizontalHeaderLabels([tr(head) for head in HEADS])
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(OCCASION, QHeaderView.ResizeMode.Stretch)
        for row, backup in enumerate(self._backups):
            for column, text in enumerate(_cells(backup)):
                cell = QTableWidgetItem(text)
                if column > OCCASION:
                    over = table.horizontalHeaderItem(column)
                    for part in (cell, over) if over else (cell,):
                        part.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(row, column, cell)
        table.setCurrentCell(0, 0)
        table.itemActivated.connect(self.accept)
        return table


def _cells(backup: "Backup") -> tuple[str, ...]:
    """Return a backup as it stands in the table."""
    size = when.locale().formattedDataSize(backup.size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
    counts = (backup.papers, backup.paragraphs, backup.activities)
    occasion = tr(OCCASIONS.get(backup.occasion.value, backup.occasion.value))
    return (
        telling.minute(backup.at),
        age(backup.at, datetime.now(UTC)),
        occasion,
        size,
        *(when.locale().toString(count) for count in counts),
    )


def moment(at: datetime) -> str:
    """Return a moment in local time: "22 November 2004, 8:54"."""
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    day = telling.day_in_full(at.astimezone().date())
    return tr("{day}, {clock}", day=day, clock=when.locale().toString(local, "H:mm"))


def age(at: datetime, now: datetime) -> str:
    """Return how long ago a moment is, in words."""
    seconds = max(0, int((now - at).total_seconds()))
    if seconds >= 86_400:
        return counted("{n} day ago", "{n} days ago", seconds // 86_400)
    if seconds >= 3_600:
        return counted("{n} hour ago", "{n} hours ago", seconds // 3_600)
    return counted("{n} minute ago", "{n} minutes ago", seconds // 60) if seconds >= 60 else tr("just now")
