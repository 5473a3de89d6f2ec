"""A few lines of something under a heading, each with cells to write in, and buttons to add and take away."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain import telling
from secretariat.domain.tongue import tr
from secretariat.gui import icons, theme
from secretariat.gui.whole import Padded, roomy

Index = QModelIndex | QPersistentModelIndex
_ID = Qt.ItemDataRole.UserRole
_NEW = (QKeySequence("Ctrl+Shift+N"), QKeySequence("Ins"))
_MOST = 7  # lines that are shown without scrolling


@dataclass(frozen=True, slots=True)
class Head:
    """A column: what stands above it, the field it writes (empty: none), what may be chosen for it, and whether it holds days."""

    text: str
    field: str = ""
    choices: tuple[str, ...] = ()
    day: bool = False


class _Chooser(Padded):
    """Offers choices in a cell, and takes other words as well."""

    def __init__(self, choices: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the field over a cell."""
        box = QComboBox(parent, editable=True)
        box.addItems(self._choices)
        return box


class _Days(Padded):
    """Shows days as the language has them; they are typed as 19.10.2004."""

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        """Return what a cell shows."""
        return _in_words(str(value or ""))


def _in_words(typed: str) -> str:
    """Return a day as the language has it, and what is none as it was typed."""
    try:
        day, month, year = map(int, typed.split("."))
        return telling.day(date(year, month, day))
    except ValueError:
        return typed


class Table(QTableWidget):
    """The lines themselves. `removing` and `opened` carry the id of a line, `entered` id, field and text."""

    entered = Signal(str, str, str)
    removing = Signal(str)
    adding = Signal()
    opened = Signal(str)

    def __init__(self, name: str, heads: Sequence[Head]) -> None:
        """Have columns, and no lines yet."""
        super().__init__(0, len(heads))
        self._heads = heads
        self._filling = False
        self.setAccessibleName(name)
        self.setToolTip(tr("Enter or F2 writes, Ins adds, Del takes away, Ctrl+Enter goes there"))
        self.setHorizontalHeaderLabels([head.text for head in heads])
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setItemDelegate(Padded(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for at, head in enumerate(heads):
            if head.choices:
                self.setItemDelegateForColumn(at, _Chooser(head.choices, self))
            if head.day:
                self.setItemDelegateForColumn(at, _Days(self))
        self.itemChanged.connect(self._on_changed)

    def fill(self, rows: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Show lines, each with an id and its cells."""
        self._filling = True
        at = (self.currentRow(), self.currentColumn())
        self.setRowCount(len(rows))
        for row, (id, cells) in enumerate(rows):
            for place, (text, head) in enumerate(zip(cells, self._heads, strict=True)):
                item = QTableWidgetItem(text)
                item.setData(_ID, id)
                shown = _in_words(text) if head.day else text
                item.setToolTip(shown)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, shown)
                if not head.field:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.setItem(row, place, item)
        if rows:
            self.setCurrentCell(max(0, min(at[0], len(rows) - 1)), max(0, at[1]))
        self._filling = False
        self.fit()

    def fit(self) -> None:
        """Be as high as the lines are; the first column keeps the width that others do not need, of two at least half."""
        share = 5 if self.columnCount() == 2 else 3
        most = max(theme.scaled(60), self.viewport().width() * share // 10)
        for column in range(1, self.columnCount()):
            wanted = max(self.sizeHintForColumn(column), self.horizontalHeader().sectionSizeHint(column))
            self.setColumnWidth(column, min(wanted + theme.S, most))
        roomy(self)
        heights = [self.rowHeight(row) for row in range(min(self.rowCount(), _MOST))]
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + sum(heights) + theme.XS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def id(self) -> str:
        """Return the id of the line that is chosen, empty without any."""
        item = self.item(self.currentRow(), 0)
        return str(item.data(_ID)) if item is not None else ""

    def _on_changed(self, item: QTableWidgetItem) -> None:
        """Hand over what was written into a cell."""
        if not self._filling:
            self.entered.emit(item.data(_ID), self._heads[item.column()].field, " ".join(item.text().split()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add, take away, go there, or write."""
        pressed = QKeySequence(event.keyCombination())
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.state() is QAbstractItemView.State.EditingState:
            event.accept()  # the key that ended the writing in a cell begins no other
        elif pressed in _NEW:
            self.adding.emit()
        elif event.key() == Qt.Key.Key_Delete and self.id():
            self.removing.emit(self.id())
        elif enter and self.id():
            fixed = not self._heads[self.currentColumn()].field
            if fixed or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.opened.emit(self.id())
            else:
                self.editItem(self.currentItem())
        else:
            super().keyPressEvent(event)


class Lines(QWidget):
    """A heading, a table and two buttons; `none` is said while there are no lines."""

    adding = Signal()

    def __init__(
        self, name: str, none: str, add: str, heads: Sequence[Head], parent: QWidget | None = None
    ) -> None:
        """Lay out, empty."""
        super().__init__(parent)
        self.table = Table(name, heads)
        self._none = QLabel(none, wordWrap=True)
        self._none.setEnabled(False)
        self.add = QPushButton(icons.icon("add"), add)
        self.add.setToolTip(tr("{add} (Ins in the list)", add=add.replace("&", "")))
        self.take = QPushButton(icons.icon("delete"), tr("Remove"))
        self.take.setAccessibleName(tr("Remove from {name}", name=name))
        self.take.setToolTip(tr("Take the chosen line away (Del in the list); Ctrl+Z brings it back"))
        for button in (self.add, self.take):
            button.setObjectName("quiet")
        self.add.clicked.connect(self.adding)
        self.table.adding.connect(self.adding)
        self.take.clicked.connect(self._remove)
        head = QLabel(name)
        theme.letter(head, bold=True)
        line = QHBoxLayout()
        line.addWidget(head, 1)
        line.addWidget(self.add)
        line.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.M)
        column.setSpacing(theme.XS)
        column.addLayout(line)
        column.addWidget(self._none)
        column.addWidget(self.table)

    def _remove(self) -> None:
        """Have the chosen line taken away."""
        if self.table.id():
            self.table.removing.emit(self.table.id())

    def fill(self, rows: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Show lines."""
        self.table.fill(rows)
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self.take.setVisible(bool(rows))
