"""A card of the board: what an entry is called, of what kind it is, who leads it, how far it is, and what belongs to it."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from secretariat.gui import theme

CARD = Qt.ItemDataRole.UserRole + 1
WIDTH = 216  # pixels at 100 %
_LINES = 3
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
        """Return how much room a card takes."""
        card = index.data(CARD)
        return QSize(theme.scaled(WIDTH), self._height(card) + theme.S) if isinstance(card, Card) else QSize()

    def _height(self, card: Card) -> int:
        """Return how high a card is, without the gap under it."""
        small = QFontMetrics(theme.font("small")).lineSpacing()
        lines = small * (1 + bool(card.foot))
        return self._title_height(card, theme.scaled(WIDTH) - 2 * theme.M) + lines + 2 * theme.S + theme.XS

    def _title_height(self, card: Card, width: int) -> int:
        """Return how high the title is."""
        metrics = QFontMetrics(theme.font(bold=True))
        most = metrics.lineSpacing() * _LINES
        wrap = Qt.TextFlag.TextWordWrap
        return min(most, metrics.boundingRect(QRect(0, 0, width, 1000), wrap, card.title).height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a card."""
        card, colours = index.data(CARD), theme.colours()
        if not isinstance(card, Card):
            return
        rect: QRect = option.rect.adjusted(2, 1, -3, -theme.S)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent if focused else colours.line), 2 if focused else 1))
        painter.setBrush(QColor(colours.chosen if chosen else colours.surface))
        painter.drawRoundedRect(rect, 6, 6)
        self._write(painter, rect.adjusted(theme.M, theme.S, -theme.M, -theme.S), card)
        painter.restore()

    def _write(self, painter: QPainter, room: QRect, card: Card) -> None:
        """Write the words of a card."""
        colours = theme.colours()
        small = theme.font("small")
        line = QFontMetrics(small).lineSpacing()
        painter.setFont(small)
        painter.setPen(QColor(colours.muted))
        painter.drawText(
            QRect(room.left(), room.top(), room.width(), line), 0, _fit(card.kind, small, room.width())
        )
        painter.setFont(theme.font(bold=True))
        painter.setPen(QColor(colours.text))
        height = self._title_height(card, room.width())
        title = QRect(room.left(), room.top() + line + theme.XS // 2, room.width(), height)
        painter.drawText(title, int(Qt.TextFlag.TextWordWrap), card.title)
        if card.foot:
            painter.setFont(small)
            painter.setPen(QColor(colours.warning if card.late else colours.muted))
            foot = QRect(room.left(), title.bottom() + theme.XS // 2, room.width(), line)
            painter.drawText(foot, 0, _fit(card.foot, small, room.width()))


def _fit(text: str, font: QFont, width: int) -> str:
    """Return a text in one line of a width."""
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
