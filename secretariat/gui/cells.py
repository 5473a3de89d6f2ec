"""Editing inside the cells of a grid: words, days and choices, each with an editor of its own."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen, QTextLayout, QTextOption
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


def _paint_lines(painter: QPainter, text: str, area: QRectF) -> None:
    """Paint as many whole lines of a text as fit; the last says that there is more."""
    metrics = QFontMetricsF(painter.font())
    if "\n" not in text and metrics.horizontalAdvance(text) <= area.width():
        painter.drawText(QPointF(area.left(), area.top() + metrics.ascent()), text)
        return
    most = max(1, int((area.height() + 2) // metrics.lineSpacing()))
    layout = QTextLayout(text, painter.font())
    option = layout.textOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[tuple[int, int]] = []
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        lines.append((line.textStart(), line.textLength()))
    layout.endLayout()
    for number, (start, length) in enumerate(lines):
        said = text[start : start + length].rstrip()
        if number == most - 1 and start + length < len(text):
            said = metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, area.width())
        baseline = area.top() + number * metrics.lineSpacing() + metrics.ascent()
        painter.drawText(QPointF(area.left(), baseline), said)


class CellDelegate(QStyledItemDelegate):
    """Gives each column the editor of what it holds; `refused` carries row, column and text of what is no day."""

    refused = Signal(int, int, str)

    def __init__(self, columns: tuple[Column, ...], parent: QObject | None = None) -> None:
        """Serve a grid with these columns."""
        super().__init__(parent)
        self._columns = columns
        self._palette = -1
        self._colours = theme.LIGHT

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the lines that fit into a cell, and a fine rule around it."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = self._worn(option)
        painter.save()
        painter.fillRect(option.rect, QColor(colours.chosen if chosen else colours.surface))
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight())
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setPen(colour if isinstance(colour, QColor) else QColor(colours.text))
        text = index.data()
        if text:
            painter.setFont(option.font)
            area = option.rect.adjusted(theme.S, theme.XS, -theme.S, -theme.XS)
            _paint_lines(painter, str(text), QRectF(area))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _worn(self, option: QStyleOptionViewItem) -> theme.Colours:
        """Return the colours the window wears, looked up once for all its cells."""
        palette = option.palette.cacheKey()
        if palette != self._palette:
            self._palette, self._colours = palette, theme.colours()
        return self._colours

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
