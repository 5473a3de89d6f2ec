"""A grid like a spreadsheet's: keys to add and delete rows, several cells copied as a table."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget

from secretariat.gui import theme
from secretariat.gui.cells import CellDelegate
from secretariat.gui.models.columns import Column

_NEW = (QKeySequence("Ctrl+Shift+N"), QKeySequence("Ins"))


class Grid(QTableView):
    """A table view with the habits of a spreadsheet. `adding` and `deleting` ask for rows to come and go."""

    adding = Signal()
    deleting = Signal()

    def __init__(self, columns: tuple[Column, ...], parent: QWidget | None = None) -> None:
        """Make a grid with these columns; the model comes later."""
        super().__init__(parent)
        self._columns = columns
        self.setItemDelegate(CellDelegate(columns, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setTabKeyNavigation(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setMinimumSectionSize(theme.scaled(20))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def spread(self) -> None:
        """Give the columns their widths, and the rows the height of two lines."""
        self.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().lineSpacing() + theme.S + 2)
        for number, column in enumerate(self._columns):
            self.setColumnWidth(number, theme.scaled(column.width))

    def rows(self) -> list[int]:
        """Return the rows of which something is chosen, from the top."""
        return sorted({index.row() for index in self.selectionModel().selectedIndexes()})

    def copy(self) -> None:
        """Put the chosen cells on the clipboard as a table, the way spreadsheets do."""
        indexes = self.selectionModel().selectedIndexes()
        if not indexes:
            return
        cells = {(index.row(), index.column()): _one_line(index.data()) for index in indexes}
        rows = sorted({row for row, _ in cells})
        columns = sorted({column for _, column in cells})
        said = "\n".join("\t".join(cells.get((row, column), "") for column in columns) for row in rows)
        data = QMimeData()
        data.setText(said)
        QApplication.clipboard().setMimeData(data)

    def event(self, event: QEvent) -> bool:
        """Take the grid's own keys before menus do."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and (_is_new(event) or event.key() == Qt.Key.Key_Delete)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, add, delete; Enter edits, as F2 does."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif _is_new(event):
            self.adding.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleting.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid() and self.state() is not QAbstractItemView.State.EditingState:
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _is_new(event: QKeyEvent) -> bool:
    """Say whether a key asks for a new row."""
    return QKeySequence(event.keyCombination()) in _NEW


def _one_line(text: object) -> str:
    """Return the text of a cell as it fits into a table of plain text."""
    return " ".join(str(text or "").split())
