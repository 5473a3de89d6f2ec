"""What a list, table or field has no room for is read whole when the pointer rests on it."""

from math import ceil

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFontMetricsF, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from secretariat.gui import theme

Index = QModelIndex | QPersistentModelIndex
_MORE = (Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.FontRole)
"""What a cell of ours may have beside its words that gives it another size."""
PADDING = 6  # pixels left and right of the words of a cell; see `styling`


def roomy(table: QTableView) -> None:
    """Make the rows of a table as high as their words, with some air between one and the next."""
    table.resizeRowsToContents()
    for row in range(table.model().rowCount()):
        table.setRowHeight(row, table.rowHeight(row) + theme.XS)


def stay_roomy(table: QTableView) -> None:
    """Make the rows of a table as high as their words whenever a column takes another width.

    Qt tells of the width before the table has it, and higher rows may bring a scroll bar: rows are measured afterwards.
    """
    measuring = QTimer(table, singleShot=True, interval=0)
    measuring.timeout.connect(lambda: roomy(table))
    table.horizontalHeader().sectionResized.connect(lambda *_: measuring.start())


class Padded(QStyledItemDelegate):
    """Reckons with the room left and right of the words where it says how high they are; Qt adds it only afterwards.

    What stands in one line is reckoned from another such cell: to have Qt measure each takes ten times as long.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Know of no cell yet."""
        super().__init__(parent)
        self._around: dict[str, tuple[int, int]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return what the words of a cell need in the width of its column."""
        within = QStyleOptionViewItem(option)
        within.rect = option.rect.adjusted(0, 0, -2 * PADDING, 0)
        long = _length_in_one_line(self.displayText(index.data(), within.locale), within, index)
        if long is None:
            return super().sizeHint(within, index)
        key = f"{bool(long)} {within.font.key()} {QApplication.style().name()}"
        if key not in self._around:
            measured = super().sizeHint(within, index)
            self._around[key] = measured.width() - long, measured.height()
            return measured
        beside, height = self._around[key]
        return QSize(long + beside, height)


def _length_in_one_line(words: str, within: QStyleOptionViewItem, index: Index) -> int | None:
    """Return how long plain words are that certainly stand in one line; None where there is more to a cell."""
    if len(words.splitlines()) > 1 or any(index.data(role) is not None for role in _MORE):
        return None
    if not words:
        return 0
    long = ceil(QFontMetricsF(within.font).horizontalAdvance(words))
    return long if not within.rect.isValid() or long < within.rect.width() - 4 * PADDING else None


class Lined(QStyledItemDelegate):
    """Says how high the words of an entry are in the width its list has now; Qt asks with one width, and draws in another."""

    def __init__(self, listed: QListView) -> None:
        """Dress the entries of a list."""
        super().__init__(listed)
        self._list = listed

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return what the words of an entry need."""
        within = QStyleOptionViewItem(option)
        width = self._list.viewport().width() - 2 * (self._list.spacing() + theme.XXS)
        within.rect = QRect(0, 0, width, option.rect.height())
        return super().sizeHint(within, index)


def wrap(listed: QListView) -> None:
    """Have the entries of a list that are long go on in a further line, at every width."""
    listed.setWordWrap(True)
    listed.setResizeMode(QListView.ResizeMode.Adjust)
    listed.setItemDelegate(Lined(listed))


class Whole(QObject):
    """Shows the words of an entry that is cut short, where nothing else is said of it."""

    def __init__(self, view: QAbstractItemView) -> None:
        """Watch a view."""
        super().__init__(view)
        self._view = view
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the whole words of what is under the pointer."""
        if event.type() is not QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        words = self.words_at(event.pos())
        if words:
            QToolTip.showText(event.globalPos(), words, self._view)
        return bool(words)

    def words_at(self, at: QPoint) -> str:
        """Return the words at a place that are cut short there, empty where all is read or a tip says more."""
        if isinstance(self._view, QHeaderView):
            return _of_head(self._view, self._view.logicalIndexAt(at))
        index = self._view.indexAt(at)
        if not index.isValid() or index.data(Qt.ItemDataRole.ToolTipRole):
            return ""
        wanted, given = self._view.sizeHintForIndex(index), self._view.visualRect(index)
        given = given.intersected(self._view.viewport().rect())
        cut = wanted.width() > given.width() or wanted.height() > given.height()
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "") if cut else ""


def _of_head(header: QHeaderView, section: int) -> str:
    """Return the words of a head that is cut short."""
    if section < 0 or header.model() is None:
        return ""
    if header.model().headerData(section, header.orientation(), Qt.ItemDataRole.ToolTipRole):
        return ""
    cut = header.sectionSizeHint(section) > header.sectionSize(section)
    return str(header.model().headerData(section, header.orientation()) or "") if cut else ""


def of_field(field: QWidget) -> str:
    """Return what a field or list of choices holds if it is too narrow for it, empty where all is read."""
    if isinstance(field, QLineEdit):
        words, room = field.text(), field.contentsRect().width() - 2 * PADDING
    elif isinstance(field, QComboBox):
        option = QStyleOptionComboBox()
        field.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        words = field.currentText()
        room = field.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, field).width()
    else:
        return ""
    return words if field.fontMetrics().horizontalAdvance(words) > room else ""


def told(field: QObject, event: QEvent) -> bool:
    """Show above its tip what a field is too narrow for, where the pointer rests on it; say whether it was."""
    if event.type() is not QEvent.Type.ToolTip:
        return False
    if not isinstance(event, QHelpEvent) or not isinstance(field, QWidget):
        return False
    words = of_field(field)
    if words:
        QToolTip.showText(event.globalPos(), f"{words}\n{field.toolTip()}", field)
    return bool(words)


class WholeField(QObject):
    """Shows above the tip of a field what it is too narrow for."""

    def __init__(self, field: QWidget) -> None:
        """Watch a field."""
        super().__init__(field)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the words where the pointer rests, if they are cut."""
        return told(watched, event)


def tell(within: QWidget) -> None:
    """Have every list and table in a dialog, or a view itself, tell its words whole."""
    views = within.findChildren(QAbstractItemView)
    for view in (within, *views) if isinstance(within, QAbstractItemView) else views:
        if isinstance(view, QAbstractItemView) and view.findChild(Whole) is None:
            Whole(view)
