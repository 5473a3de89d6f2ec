"""How one comment is drawn in the list: what it is about, who wrote it, and all it says."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from secretariat.domain.tongue import tr
from secretariat.gui import theme
from secretariat.gui.models.comment import ROW, Index, Row

_WRAP = int(Qt.TextFlag.TextWordWrap)
_QUOTE = 120  # letters of the passage that are shown


@dataclass(frozen=True, slots=True)
class _Line:
    """A text of a comment: its font and colour, and how far to the right it begins."""

    text: str
    font: QFont
    colour: str
    inset: int = 0


class Remark(QStyledItemDelegate):
    """Draws a comment; answers stand a little to the right, settled threads in grey."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one comment."""
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        drawn.text = ""
        style = drawn.widget.style() if drawn.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, drawn.widget)
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        painter.save()
        if row.first and index.row():
            painter.setPen(QColor(theme.colours().line))
            painter.drawLine(drawn.rect.topLeft(), drawn.rect.topRight())
        room = _room(drawn.rect, row)
        for line in _lines(row):
            painter.setFont(line.font)
            painter.setPen(QColor(line.colour))
            inner = room.adjusted(line.inset, 0, 0, 0)
            height = painter.boundingRect(inner, _WRAP, line.text).height()
            if line.inset:
                painter.fillRect(room.left(), room.top(), 2, height, QColor(theme.colours().warning))
            painter.drawText(inner, _WRAP, line.text)
            room.setTop(room.top() + height + 2)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that a comment needs at the width of the list."""
        view, row = option.widget, index.data(ROW)
        width = view.viewport().width() if isinstance(view, QListView) else theme.scaled(280)
        if not isinstance(row, Row):
            return QSize(width, theme.XL)
        room = _room(QRect(0, 0, width, 100_000), row)
        height = sum(
            QFontMetrics(line.font)
            .boundingRect(room.adjusted(line.inset, 0, 0, 0), _WRAP, line.text)
            .height()
            + 2
            for line in _lines(row)
        )
        return QSize(width, height + room.top() + theme.S)


def _lines(row: Row) -> Iterator[_Line]:
    """Yield the texts of a comment from the top."""
    colours = theme.colours()
    plain = colours.muted if row.thread.resolved else colours.text
    if row.first:
        where = f"{row.thread.where[:1].upper()}{row.thread.where[1:]}"
        where = tr("{where} – resolved", where=where) if row.thread.resolved else where
        yield _Line(where, theme.font("small"), colours.muted)
        if row.comment.passage:
            quote = theme.font("small")
            quote.setItalic(True)
            yield _Line(_short(row.comment.passage), quote, colours.muted, theme.S)
    yield _Line(row.by, theme.font("small", bold=True), plain)
    yield _Line(row.comment.text, theme.font(), plain)


def _short(passage: str) -> str:
    """Return the words commented on, as many as help to find them."""
    return passage if len(passage) <= _QUOTE else f"{passage[: _QUOTE - 2].rstrip()} …"


def _room(rect: QRect, row: Row) -> QRect:
    """Return where the words of a comment stand."""
    inset = theme.M if row.first else theme.M + theme.L
    return rect.adjusted(inset, theme.S if row.first else theme.XS, -theme.M, 0)
