"""A card of the board: what an entry is called, of what kind it is, who leads it, how far it is, and what belongs to it."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from secretariat.gui import theme

CARD = Qt.ItemDataRole.UserRole + 1
WIDTH = 216  # pixels at 100 %
_LINES = 3  # of the title, and of what stands over and under it
_SIDES = 5  # pixels that a card leaves free at its sides
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Card:
    """What a card shows; `late` says that something on it should have been done."""

    id: str
    title: str
    kind: str
    foot: str
    late: bool = False


class CardPainter(QStyledItemDelegate):
    """Paints cards, each as high as its words need."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return how much room a card takes in the column it lies in."""
        card = index.data(CARD)
        if not isinstance(card, Card):
            return QSize()
        return QSize(theme.scaled(WIDTH), self._height(card, _room(option)) + theme.S + 1)

    def _height(self, card: Card, width: int) -> int:
        """Return how high a card is whose words have a width, without the gap under it."""
        small, bold = theme.font("small"), theme.font(bold=True)
        said = ((card.kind, small), (card.title, bold), (card.foot, small))
        lines = sum(QFontMetrics(font).lineSpacing() * len(wrapped(text, font, width)) for text, font in said)
        return lines + 2 * theme.S + theme.XS

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a card."""
        card, colours = index.data(CARD), theme.colours()
        if not isinstance(card, Card):
            return
        rect: QRect = option.rect.adjusted(2, 1, 2 - _SIDES, -theme.S)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent if focused else colours.line), 2 if focused else 1))
        painter.setBrush(QColor(colours.chosen if chosen else colours.surface))
        painter.drawRoundedRect(rect, 6, 6)
        room = rect.adjusted(theme.M, theme.S, -theme.M, -theme.S)
        room.setWidth(min(room.width(), _room(option)))
        self._write(painter, room, card)
        painter.restore()

    def _write(self, painter: QPainter, room: QRect, card: Card) -> None:
        """Write the words of a card."""
        colours = theme.colours()
        small, bold = theme.font("small"), theme.font(bold=True)
        said = (
            (card.kind, small, colours.muted),
            (card.title, bold, colours.text),
            (card.foot, small, colours.warning if card.late else colours.muted),
        )
        at = room.top()
        for text, font, colour in said:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            step = QFontMetrics(font).lineSpacing()
            for words in wrapped(text, font, room.width()):
                painter.drawText(QRect(room.left(), at, room.width(), step), 0, words)
                at += step
            at += theme.XS // 2


def _room(option: QStyleOptionViewItem) -> int:
    """Return the width that words have on a card; a scroll bar may come or go without their being broken anew."""
    view = option.widget
    if not isinstance(view, QAbstractItemView):
        return theme.scaled(WIDTH) - _SIDES - 2 * theme.M
    bar = view.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    return view.width() - 2 * view.frameWidth() - bar - _SIDES - 2 * theme.M


def wrapped(text: str, font: QFont, width: int) -> list[str]:
    """Return a text in lines of a width, no more than a card has; what does not fit ends in dots."""
    return list(_lines_of(text, font.toString(), width))


@lru_cache(maxsize=2048)
def _lines_of(text: str, letters: str, width: int) -> tuple[str, ...]:
    """Return the lines of a text, broken once: a list asks for the height of each card again and again."""
    font = QFont()
    font.fromString(letters)
    if not text or QFontMetrics(font).horizontalAdvance(text) <= width:
        return (text,) if text else ()
    layout, lines = QTextLayout(text, font), []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        lines.append(line.textStart())
    layout.endLayout()
    parts = [text[start:end].strip() for start, end in pairwise((*lines, len(text)))]
    shown, rest = parts[: _LINES - 1], " ".join(parts[_LINES - 1 :])
    return tuple(_fit(part, font, width) for part in (*shown, rest) if part)


def _fit(text: str, font: QFont, width: int) -> str:
    """Return a text in one line of a width."""
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
