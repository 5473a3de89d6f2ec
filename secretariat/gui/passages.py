"""How passages are drawn in a list: the place in grey, under it the words, those that matter marked."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from secretariat.gui import theme
from secretariat.gui.models.passages import Ink, PassageModel, Pieces, Row

Index = QModelIndex | QPersistentModelIndex
_TICK = Qt.ItemDataRole.CheckStateRole


class PassageList(QListView):
    """A list of passages."""

    def __init__(self, model: PassageModel, name: str, parent: QWidget | None = None) -> None:
        """Show a model under a name for screen readers."""
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(PassageLine(self))
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)


class PassageLine(QStyledItemDelegate):
    """Draws a passage."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        row = _row(index)
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        drawn.text = ""
        drawn.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        style = drawn.widget.style() if drawn.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, drawn.widget)
        painter.save()
        room = drawn.rect.adjusted(theme.M, theme.S, -theme.M, -theme.S)
        if row.head:
            painter.setFont(theme.font("small", bold=True))
            painter.setPen(drawn.palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(room, Qt.AlignmentFlag.AlignBottom, row.where)
        else:
            if row.ticked is not None:
                self._paint_tick(painter, drawn, index, style)
                room.setLeft(_tick_area(drawn.rect).right() + theme.S)
            _paint_row(painter, room, row, drawn.palette)
        painter.restore()

    def _paint_tick(
        self, painter: QPainter, drawn: QStyleOptionViewItem, index: Index, style: QStyle
    ) -> None:
        """Draw the box to tick."""
        box = QStyleOptionViewItem(drawn)
        box.rect = _tick_area(drawn.rect)
        ticked = index.data(_TICK) == Qt.CheckState.Checked
        on_or_off = QStyle.StateFlag.State_On if ticked else QStyle.StateFlag.State_Off
        box.state = QStyle.StateFlag.State_Enabled | on_or_off
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, box, painter, drawn.widget)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room a passage needs."""
        row = _row(index)
        small, plain = QFontMetrics(theme.font("small")), QFontMetrics(theme.font())
        height = small.height() + len(row.lines) * (plain.height() + 2) + 2 * theme.S
        return QSize(theme.scaled(200), height)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Tick with a click on the box, or with the space bar."""
        box = index.data(_TICK)
        if box is None or not _ticks(event, option.rect):
            return False
        other = Qt.CheckState.Unchecked if box == Qt.CheckState.Checked else Qt.CheckState.Checked
        return model.setData(model.index(index.row(), 0), other, _TICK)


def _ticks(event: QEvent, rect: QRect) -> bool:
    """Say whether an event ticks a line."""
    if isinstance(event, QKeyEvent):
        return event.type() is QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select)
    if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
        return event.position().x() <= _tick_area(rect).right() + theme.S
    return False


def _tick_area(rect: QRect) -> QRect:
    """Return where the box to tick stands."""
    side = theme.scaled(16)
    return QRect(rect.left() + theme.M, rect.top() + theme.S + 1, side, side)


def _row(index: Index) -> Row:
    """Return the passage of a line."""
    model = index.model()
    row = model.row(index) if isinstance(model, PassageModel) else None
    return row or Row("")


def _paint_row(painter: QPainter, room: QRect, row: Row, palette: QPalette) -> None:
    """Draw place and lines."""
    painter.setFont(theme.font("small"))
    painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
    metrics = painter.fontMetrics()
    where = metrics.elidedText(row.where, Qt.TextElideMode.ElideMiddle, room.width())
    painter.drawText(room.left(), room.top() + metrics.ascent(), where)
    top = room.top() + metrics.height() + 2
    height = QFontMetrics(theme.font()).height()
    for line in row.lines:
        _paint_line(painter, QRect(room.left(), top, room.width(), height), line)
        top += height + 2


def _paint_line(painter: QPainter, room: QRect, pieces: Pieces) -> None:
    """Draw one line of words, cut at the right where it is too long."""
    left, baseline = room.left(), room.top() + QFontMetrics(theme.font()).ascent()
    for text, ink in pieces:
        painter.setFont(_font(ink))
        metrics = painter.fontMetrics()
        said = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.right() - left)
        width = metrics.horizontalAdvance(said)
        ground, colour = _colours(ink)
        if ground is not None and said:
            painter.fillRect(QRect(left, room.top(), width, room.height()), ground)
        painter.setPen(colour)
        painter.drawText(left, baseline, said)
        left += width
        if said != text:
            return


def _font(ink: Ink) -> QFont:
    """Return the font of an ink: words that go are struck out, new ones stand out."""
    font = theme.font(bold=ink in (Ink.FOUND, Ink.NEW))
    font.setStrikeOut(ink is Ink.GONE)
    return font


def _colours(ink: Ink) -> tuple[QColor | None, QColor]:
    """Return ground and colour of an ink."""
    colours = theme.colours()
    match ink:
        case Ink.FOUND:
            return QColor(colours.mark), QColor(colours.text)
        case Ink.GONE:
            return None, QColor(colours.error)
        case Ink.NEW:
            return None, QColor(colours.good)
        case _:
            return None, QColor(colours.text)
