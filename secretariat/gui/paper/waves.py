"""Red waves under words: painted over the sheet, so that neither the document nor its layout knows of them."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

from secretariat.gui import theme

_STEP = 2  # pixels from crest to trough at 100 %


def seen(editor: QTextEdit) -> Iterator[tuple[QTextBlock, QRectF]]:
    """Yield the paragraphs in view, those in cells too, each with where it lies in the viewport."""
    layout = editor.document().documentLayout()
    scrolled, bottom = editor.verticalScrollBar().value(), editor.viewport().height()
    block = editor.cursorForPosition(QPoint(0, 0)).block()
    if block.previous().isValid():
        block = block.previous()
    while block.isValid():
        box = layout.blockBoundingRect(block).translated(0, -scrolled)
        if box.top() > bottom:
            return
        yield block, box
        block = block.next()


def tile(ratio: float) -> QPixmap:
    """Return one crest and one trough of the wave, for a screen with so many pixels to a point."""
    step = max(2, theme.scaled(_STEP))
    made = QPixmap(round(2 * step * ratio), round((step + 2) * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.colours().error), max(1.0, theme.scaled(12) / 12)))
    low, high = 1.0, step + 1.0
    painter.drawPolyline([QPointF(-step, high), QPointF(0, low), QPointF(step, high), QPointF(2 * step, low)])
    painter.end()
    return made


def strips(block: QTextBlock, words: Iterable[tuple[int, int]]) -> tuple[QRectF, ...]:
    """Return the strips that waves fill under letters of a paragraph, given as start and end, from its top down."""
    height = max(2, theme.scaled(_STEP)) + 2
    return tuple(
        QRectF(area.left(), round(baseline) + 1, area.width(), height)
        for start, end in words
        for area, baseline in _lines(block, QRectF(), start, end)
    )


def areas(block: QTextBlock, box: QRectF, start: int, end: int) -> Iterator[QRectF]:
    """Yield where the letters of a paragraph from `start` up to `end` stand, line by line where they break."""
    aside = box.left() - block.layout().position().x()  # a cell counts from its own edge
    return (area.translated(aside, 0) for area, _ in _lines(block, box, start, end))


def _lines(block: QTextBlock, box: QRectF, start: int, end: int) -> Iterator[tuple[QRectF, float]]:
    """Yield the area and the baseline of each line that some letters of a paragraph stand in."""
    layout = block.layout()
    left = layout.position().x()
    at = start
    while at < end:
        line = layout.lineForTextPosition(at)
        if not line.isValid():
            return
        until = min(end, line.textStart() + line.textLength())
        first, last = sorted((_x(line, at), _x(line, until)))
        top = box.top() + line.y()
        yield QRectF(left + first, top, last - first, line.height()), top + line.ascent()
        at = max(until, at + 1)


def _x(line: QTextLine, letter: int) -> float:
    """Return where a letter of a line begins."""
    place: object = line.cursorToX(letter)
    found = place[0] if isinstance(place, tuple) else place
    assert isinstance(found, int | float)
    return float(found)
