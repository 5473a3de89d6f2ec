"""A grid like a spreadsheet's: cells copied, pasted, filled and cleared, rows added and deleted, all by the usual keys."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QMimeData,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableView,
    QWidget,
)

from secretariat.gui import tabular, theme
from secretariat.gui.cells import CellDelegate
from secretariat.gui.models.cell import COPIED
from secretariat.gui.models.columns import Column

_NEW = (QKeySequence("Ctrl+Shift+N"), QKeySequence("Ins"))
_FILL = QKeySequence("Ctrl+D")
_TWICE = QKeySequence("Ctrl+Shift+R")
_ROWS = QKeySequence("Ctrl+Shift+Del")
_ALL = QKeySequence("Ctrl+Shift+L")
_UP, _DOWN = QKeySequence("Alt+Shift+Up"), QKeySequence("Alt+Shift+Down")
_ROW = QKeySequence("Shift+Space")
_HANDLE = 8  # pixels of the little square that fills

Cells = list[tuple[int, int, str]]


class Grid(QTableView):
    """A table view with the habits of a spreadsheet.

    `adding`, `deleting` and `doubling` ask for rows to come and go, `changing` for one change to all rows chosen, `moving` for a step up (-1) or down (1). `pasted`, `filled` and `cleared` carry rows, columns and texts
    of the cells that are to hold something else, `refused` row, column and text of one whose words were no day.
    """

    adding = Signal()
    deleting = Signal()
    doubling = Signal()
    changing = Signal()
    moving = Signal(int)
    pasted = Signal(list)
    filled = Signal(list)
    cleared = Signal(list)
    refused = Signal(int, int, str)

    def __init__(self, columns: tuple[Column, ...], parent: QWidget | None = None) -> None:
        """Make a grid with these columns; the model comes later."""
        super().__init__(parent)
        self._columns = columns
        self._pulled: QRect | None = None  # columns and rows while the little square is pulled down
        self._drawn = QRect()  # where the little square was painted last
        cells = CellDelegate(columns, self)
        cells.refused.connect(self.refused)
        self.setItemDelegate(cells)
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
        self.viewport().setMouseTracking(True)
        self._set_up_headers()

    def _set_up_headers(self) -> None:
        """Number the rows, and let the columns be sorted by and moved."""
        side = self.verticalHeader()
        side.setMinimumSectionSize(theme.scaled(20))
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        side.setHighlightSections(False)
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

    # What is chosen

    def spans(self) -> list[QItemSelectionRange]:
        """Return the blocks of cells that are chosen."""
        model = self.selectionModel()
        return list(cast("Iterable[QItemSelectionRange]", model.selection())) if model is not None else []

    def rows(self) -> list[int]:
        """Return the rows of which something is chosen, from the top."""
        return sorted({row for span in self.spans() for row in range(span.top(), span.bottom() + 1)})

    def cells(self) -> list[tuple[int, int]]:
        """Return the chosen cells by row and column, as they stand from top to bottom and left to right."""
        at = self.horizontalHeader().visualIndex
        found = {
            (row, column)
            for span in self.spans()
            for row in range(span.top(), span.bottom() + 1)
            for column in range(span.left(), span.right() + 1)
            if not self.isColumnHidden(column)
        }
        return sorted(found, key=lambda cell: (cell[0], at(cell[1])))

    def shown_columns(self) -> list[int]:
        """Return the columns in view from left to right."""
        header = self.horizontalHeader()
        every = (header.logicalIndex(place) for place in range(header.count()))
        return [column for column in every if not self.isColumnHidden(column)]

    def choose(self, rows: Sequence[int], columns: Sequence[int]) -> None:
        """Choose the cells in these rows and columns, and stand in the first."""
        model, chosen = self.model(), QItemSelection()
        for first, last in _runs(rows):
            for left, right in _runs(columns):
                chosen.merge(
                    QItemSelection(model.index(first, left), model.index(last, right)),
                    QItemSelectionModel.SelectionFlag.Select,
                )
        if rows and columns:
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(model.index(rows[0], columns[0]), flags.NoUpdate)
            self.selectionModel().select(chosen, flags.ClearAndSelect)

    # Copying, pasting, filling

    def copy(self) -> None:
        """Put the chosen cells on the clipboard as a table, the way spreadsheets do."""
        cells = self.cells()
        if not cells:
            return
        model = self.model()
        held = {cell: str(model.index(*cell).data(COPIED) or "") for cell in cells}
        rows, columns = _sides(cells)
        data = QMimeData()
        data.setText(tabular.written([held.get((row, column), "") for column in columns] for row in rows))
        QApplication.clipboard().setMimeData(data)

    def cut(self) -> None:
        """Put the chosen cells on the clipboard, and empty them."""
        self.copy()
        self.clear_cells()

    def paste(self) -> None:
        """Lay the table on the clipboard over the chosen cells, repeated where more of them are chosen."""
        table = tabular.read(QApplication.clipboard().text())
        chosen = self.cells()
        if not chosen or table == [[""]]:
            return
        (rows, columns), shown = _sides(chosen), self.shown_columns()
        wide = max(map(len, table))
        down = len(rows) if len(rows) % len(table) == 0 else len(table)
        across = len(columns) if len(columns) % wide == 0 else wide
        left = shown.index(columns[0])
        cells = [
            (rows[0] + row, shown[left + place], line[place % wide])
            for row in range(down)
            for line in (table[row % len(table)],)
            for place in range(min(across, len(shown) - left))
            if place % wide < len(line)
        ]
        self.pasted.emit(cells)

    def clear_cells(self) -> None:
        """Empty the chosen cells."""
        self.cleared.emit([(row, column, "") for row, column in self.cells()])

    def fill_down(self) -> None:
        """Write the top of the chosen cells into those below it; where one row is chosen, what stands above it."""
        rows, columns = _sides(self.cells())
        if not rows:
            return
        source = rows[0] if len(rows) > 1 else rows[0] - 1
        self._fill(source, [row for row in rows if row != source], columns)

    def _fill(self, source: int, rows: Sequence[int], columns: Sequence[int]) -> None:
        """Write the cells of a row into other rows."""
        if source >= 0 and rows:
            model = self.model()
            held = [(column, str(model.index(source, column).data(COPIED) or "")) for column in columns]
            self.filled.emit([(row, column, text) for row in rows for column, text in held])

    # Keys

    def event(self, event: QEvent) -> bool:
        """Take the grid's own keys before menus do."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and (
                _is(event, *_NEW, _FILL, _TWICE, _ROWS, _ROW, _ALL, _UP, _DOWN)
                or event.key() == Qt.Key.Key_Delete
            )
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, paste, fill, add, delete; Enter edits, as F2 does."""
        key = QKeySequence.StandardKey
        for act, wanted in (
            (self.copy, event.matches(key.Copy)),
            (self.cut, event.matches(key.Cut)),
            (self.paste, event.matches(key.Paste)),
            (self.adding.emit, _is(event, *_NEW)),
            (self.doubling.emit, _is(event, _TWICE)),
            (self.changing.emit, _is(event, _ALL)),
            (partial(self.moving.emit, -1), _is(event, _UP)),
            (partial(self.moving.emit, 1), _is(event, _DOWN)),
            (self.fill_down, _is(event, _FILL)),
            (self._choose_rows, _is(event, _ROW)),
            (self.deleting.emit, _is(event, _ROWS)),
            (self._delete, event.key() == Qt.Key.Key_Delete),
            (self._edit, event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)),
        ):
            if wanted:
                act()
                return
        super().keyPressEvent(event)

    def _delete(self) -> None:
        """Delete the rows where whole rows are chosen, or else empty the cells."""
        spans = self.spans()
        whole = self.model().columnCount()
        if spans and all(span.width() == whole for span in spans):
            self.deleting.emit()
        else:
            self.clear_cells()

    def _choose_rows(self) -> None:
        """Choose the whole rows of the cells that are chosen."""
        self.choose(self.rows(), range(self.model().columnCount()))

    def _edit(self) -> None:
        """Write in the cell."""
        if self.currentIndex().isValid() and self.state() is not QAbstractItemView.State.EditingState:
            self.edit(self.currentIndex())

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on to the cell below once Enter was pressed in one."""
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            at = self.currentIndex()
            below = self.model().index(at.row() + 1, at.column())
            if below.isValid():
                self.setCurrentIndex(below)

    # The little square that fills

    def handle(self) -> QRect:
        """Return where the little square is by which the chosen cells are pulled down, empty where there is none."""
        spans = self.spans()
        if len(spans) != 1:
            return QRect()
        corner = self.visualRect(self.model().index(spans[0].bottom(), spans[0].right()))
        half = _HANDLE // 2
        return QRect(
            corner.bottomRight() - QPoint(half, half), corner.bottomRight() + QPoint(half - 1, half - 1)
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the little square."""
        if event.button() is Qt.MouseButton.LeftButton and self.handle().contains(event.position().toPoint()):
            span = self.spans()[0]
            self._pulled = QRect(QPoint(span.left(), span.top()), QPoint(span.right(), span.bottom()))
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose as many rows as the little square is pulled over."""
        at = event.position().toPoint()
        if self._pulled is None:
            over = self.handle().contains(at)
            self.viewport().setCursor(Qt.CursorShape.CrossCursor if over else Qt.CursorShape.ArrowCursor)
            super().mouseMoveEvent(event)
            return
        last = max(self._pulled.bottom(), self.rowAt(at.y()))
        self.choose(range(self._pulled.top(), last + 1), range(self._pulled.left(), self._pulled.right() + 1))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Fill the rows the little square was pulled over, those that were chosen before again and again."""
        pulled, self._pulled = self._pulled, None
        if pulled is None:
            super().mouseReleaseEvent(event)
            return
        model, rows = self.model(), self.rows()
        self.filled.emit(
            [
                (row, column, str(model.index(source, column).data(COPIED) or ""))
                for row in rows[pulled.height() :]
                for source in (pulled.top() + (row - pulled.top()) % pulled.height(),)
                for column in range(pulled.left(), pulled.right() + 1)
            ]
        )

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Take the little square away where it was: it reaches beyond the cell that is painted anew."""
        super().selectionChanged(selected, deselected)
        for square in (self._drawn, self.handle()):
            self.viewport().update(square.adjusted(-1, -1, 1, 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the little square over the corner of the chosen cells."""
        super().paintEvent(event)
        handle = self._drawn = self.handle()
        if not handle.isEmpty():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(theme.colours().surface), 1))
            painter.setBrush(QColor(theme.colours().accent))
            painter.drawRect(handle)


def _is(event: QKeyEvent, *keys: QKeySequence) -> bool:
    """Say whether a key is one of these."""
    return QKeySequence(event.keyCombination()) in keys


def _sides(cells: Sequence[tuple[int, int]]) -> tuple[list[int], list[int]]:
    """Return the rows of cells from the top, and their columns in the order they come."""
    return sorted({row for row, _ in cells}), list(dict.fromkeys(column for _, column in cells))


def _runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Return the first and last of each run of numbers that follow each other."""
    runs: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs
