"""Editing inside the cells of a grid: words, days and choices, each with an editor of its own."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from secretariat.domain.tongue import tr
from secretariat.gui import theme
from secretariat.gui.day_field import DayField
from secretariat.gui.models.cell import YEAR
from secretariat.gui.models.columns import NAMES, Column, Sort

Index = QModelIndex | QPersistentModelIndex
_COLOUR = Qt.ItemDataRole.ForegroundRole
_CHOSEN, _FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value
_BROKEN = 5_000  # texts of cells whose lines are kept
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Words(QPlainTextEdit):
    """The words of one cell, all of them in view; Enter is done with them."""

    def __init__(self, parent: QWidget) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.Box)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def sizeHint(self) -> QSize:
        """Ask for four lines."""
        return QSize(theme.scaled(200), 4 * self.fontMetrics().lineSpacing() + theme.M)


class _Letters:
    """A text as Qt counts it, for which a letter beyond the first plane, such as a smiley, is two."""

    def __init__(self, text: str) -> None:
        """Count a text."""
        self._units = text.encode("utf-16-le", "surrogatepass")
        self.count = len(self._units) // 2

    def part(self, start: int, end: int | None = None) -> str:
        """Return the text from one place to another."""
        return self._units[2 * start : None if end is None else 2 * end].decode("utf-16-le", "surrogatepass")


def _lines(text: str, width: float, height: float, font: QFont, metrics: QFontMetricsF) -> tuple[str, ...]:
    """Return as many whole lines of a text as fit; the last says that there is more."""
    if "\n" not in text and metrics.horizontalAdvance(text) <= width:
        return (text,)
    most = max(1, int((height + 2) // metrics.lineSpacing()))
    layout = QTextLayout(text, font)
    option = layout.textOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    letters = _Letters(text)
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, end = line.textStart(), line.textStart() + line.textLength()
        over = len(lines) == most - 1 and end < letters.count
        elided = Qt.TextElideMode.ElideRight
        said = letters.part(start) if over else letters.part(start, end).rstrip()
        lines.append(metrics.elidedText(said, elided, width) if over else said)
    layout.endLayout()
    return tuple(lines)


class _Pens:
    """What cells are painted with, made once for all of them: making it takes longer than painting."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        """Take colours and font from the first cell that is painted."""
        colours = theme.colours()
        self.ground, self.chosen = QBrush(QColor(colours.surface)), QBrush(QColor(colours.chosen))
        self.line, self.text = QPen(QColor(colours.line)), QPen(QColor(colours.text))
        self.accent = QPen(QColor(colours.accent), 2)
        self.font = QFont(option.font)
        self.metrics = QFontMetricsF(self.font)
        self._palette = option.palette.cacheKey()
        self._lines: dict[tuple[str, int, int], tuple[str, ...]] = {}

    def suit(self, option: QStyleOptionViewItem) -> bool:
        """Say whether a cell is painted with these."""
        return option.palette.cacheKey() == self._palette and option.font == self.font

    def write(self, painter: QPainter, text: str, area: QRect) -> None:
        """Paint as many whole lines of a text as fit; how it is broken is kept, for the same cells are painted again and again."""
        key = text, area.width(), area.height()
        lines = self._lines.get(key)
        if lines is None:
            if len(self._lines) >= _BROKEN:
                self._lines.clear()
            lines = self._lines[key] = _lines(*key, self.font, self.metrics)
        painter.setFont(self.font)
        baseline = area.top() + self.metrics.ascent()
        for number, line in enumerate(lines):
            painter.drawText(QPointF(area.left(), baseline + number * self.metrics.lineSpacing()), line)


class CellDelegate(QStyledItemDelegate):
    """Gives each column the editor of what it holds; `refused` carries row, column and text of what is no day."""

    refused = Signal(int, int, str)

    def __init__(self, columns: tuple[Column, ...], parent: QObject | None = None) -> None:
        """Serve a grid with these columns."""
        super().__init__(parent)
        self._columns = columns
        self._pens: _Pens | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the lines that fit into a cell, and a fine rule around it."""
        pens, rect, state = self._suited(option), option.rect, option.state.value
        painter.save()
        painter.fillRect(rect, pens.chosen if state & _CHOSEN else pens.ground)
        painter.setPen(pens.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        text = index.data()
        if text:
            colour = index.data(_COLOUR)
            painter.setPen(colour if isinstance(colour, QColor) else pens.text)
            pens.write(painter, str(text), rect.adjusted(theme.S, theme.XS, -theme.S, -theme.XS))
        if state & _FOCUSED:
            painter.setPen(pens.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _suited(self, option: QStyleOptionViewItem) -> _Pens:
        """Return what a cell is painted with."""
        if self._pens is None or not self._pens.suit(option):
            self._pens = _Pens(option)
        return self._pens

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the editor of a cell."""
        column = self._columns[index.column()]
        editor: QWidget
        match column.sort:
            case Sort.DAY:
                editor = DayField(parent, index.data(YEAR))
            case Sort.CHOICE:
                editor = self._choices(parent, column)
            case Sort.WORDS:
                editor = Words(parent)
        editor.setAccessibleName(tr(column.title))
        editor.setAutoFillBackground(True)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show in the editor what the cell holds."""
        held = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(editor, DayField):
            if not editor.isModified():
                editor.setText(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
                editor.selectAll()
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(str(held or ""))))
            editor.showPopup()
        elif isinstance(editor, Words) and not editor.document().isModified():
            editor.setPlainText(str(held or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over what the editor holds; what is no day is not taken, and told."""
        if isinstance(editor, DayField):
            if editor.isModified() and editor.value() is not None:
                model.setData(index, editor.value())
            elif editor.isModified():
                self.refused.emit(index.row(), index.column(), editor.text())
        elif isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, Words):
            model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the editor over its cell; one for words may be higher, one for days wider."""
        rect, area = option.rect, editor.parentWidget()
        if isinstance(editor, Words) and area is not None:
            rect.setHeight(max(rect.height(), editor.sizeHint().height()))
            rect.moveBottom(min(rect.bottom(), max(area.rect().bottom(), rect.height())))
        if isinstance(editor, DayField) and area is not None:
            rect.setWidth(max(rect.width(), theme.scaled(200)))
            rect.moveRight(min(rect.right(), max(area.rect().right(), rect.width())))
        editor.setGeometry(rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Be done with words on Enter, as in any other cell."""
        if (
            isinstance(editor, Words)
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and Qt.Key(event.key()) in _ENTER
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.SubmitModelCache)
            return True
        return super().eventFilter(editor, event)

    def _choices(self, parent: QWidget, column: Column) -> QComboBox:
        """Return a box with the choices of a column; choosing is being done."""
        box = QComboBox(parent)
        for choice in column.choices:
            box.addItem(NAMES.get(choice.value) or tr(choice.value), choice.value)
        box.activated.connect(lambda _: self._done(box))
        return box

    def _done(self, editor: QWidget) -> None:
        """Hand over and close."""
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
