"""What stands around the words: the sheet itself, numbers in its margin, badges, and hints where nothing is written yet."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

from secretariat.domain.tongue import marked, tr
from secretariat.gui import theme
from secretariat.gui.paper.lines import Look, Role, SheetLine
from secretariat.gui.paper.setting import Setting, cell_of
from secretariat.gui.paper.styles import Styles

STALE = marked("Check")  # what stands beside words whose source has changed
BADGES = (marked("Decision"), marked("Discussion"))
GAP = theme.L  # pixels of frame above and below the sheet


def paint_sheet(editor: QTextEdit, painter: QPainter) -> None:
    """Paint the frame and, on it, the white sheet as far as it can be seen."""
    colours, area = theme.colours(), editor.viewport().rect()
    painter.fillRect(area, QColor(colours.frame))
    top = GAP - editor.verticalScrollBar().value()
    height = max(editor.document().size().height() - 2 * GAP, area.height() - 2 * GAP)
    painter.setPen(QColor(colours.line))
    painter.setBrush(QColor(colours.paper))
    painter.drawRect(QRectF(0.5, top + 0.5, area.width() - 1, height))


def paint_margin(editor: QTextEdit, setting: Setting, painter: QPainter, current: str) -> None:
    """Paint the label, badge and hint of every line that can be seen; `current` is the key of the line one stands in."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for block, line, top in _seen(editor, setting):
        first = block.layout().lineAt(0) if block.layout().lineCount() else None
        if first is None:
            continue
        baseline = top + first.y() + first.ascent()
        if line.label:
            _paint_label(editor, setting.styles, painter, line, baseline, line.key == current)
        if line.stale:
            _paint_stale(editor, painter, block, top, baseline)
        if line.badge:
            _paint_badge(editor, setting.styles, painter, line, baseline)
        if line.look is Look.RULE:
            _paint_rule(editor, painter, baseline)
        if line.hint and block.length() == 1 and _waits(line):
            _paint_hint(
                setting.styles, painter, line, block, first, QPointF(block.layout().position().x(), top)
            )


def _waits(line: SheetLine) -> bool:
    """Say whether a line waits for words; those of a table stand in its cells."""
    return not line.cells and (line.role is not Role.FIXED or line.look is Look.TABLE)


def _seen(editor: QTextEdit, setting: Setting) -> Iterator[tuple[QTextBlock, SheetLine, float]]:
    """Yield the paragraphs in view outside tables, with their lines and their tops in the viewport."""
    layout = editor.document().documentLayout()
    scrolled, bottom = editor.verticalScrollBar().value(), editor.viewport().height()
    block = editor.cursorForPosition(QPoint(0, 0)).block()
    if block.previous().isValid():
        block = block.previous()
    while block.isValid():
        line = setting.line_of(block)
        if line is not None and cell_of(block) < 0:
            top = layout.blockBoundingRect(block).top() - scrolled
            if top > bottom:
                return
            yield block, line, top
        block = block.next()


def left_edge(editor: QTextEdit) -> float:
    """Return where the column of words begins in the viewport."""
    return editor.document().rootFrame().frameFormat().leftMargin()


def _paint_label(
    editor: QTextEdit, styles: Styles, painter: QPainter, line: SheetLine, baseline: float, current: bool
) -> None:
    """Paint a number in the margin, or the mark of an item before its words."""
    font = styles.base(line).font()
    font.setItalic(False)
    if line.look is Look.NOTE:
        font.setPointSizeF(font.pointSizeF() * 0.85)
    painter.setFont(font)
    painter.setPen(QColor(styles.colours.accent if current else styles.colours.text))
    left = left_edge(editor)
    if line.look is Look.SUBITEM:
        left += styles.left(line) - styles.indent + theme.scaled(2)
    painter.drawText(QPointF(left, baseline), line.label)


def _paint_badge(
    editor: QTextEdit, styles: Styles, painter: QPainter, line: SheetLine, baseline: float
) -> None:
    """Paint a small word in the right margin that says what is asked."""
    decision = line.badge == BADGES[0]
    font = _badge_font()
    metrics = QFontMetricsF(font)
    width, height = _badge_width(metrics, line.badge), metrics.height() + 2
    right = editor.viewport().width() - theme.S
    box = QRectF(right - width, baseline - metrics.ascent() - 1, width, height)
    accent = QColor(styles.colours.accent if decision else styles.colours.muted)
    back = QColor(accent)
    back.setAlpha(30)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(back)
    painter.drawRoundedRect(box, 3, 3)
    painter.setFont(font)
    painter.setPen(accent)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tr(line.badge))


def room_for_badges() -> float:
    """Return how wide the right margin has to be, so that no badge stands on words."""
    metrics = QFontMetricsF(_badge_font())
    return max(_badge_width(metrics, badge) for badge in BADGES) + 2 * theme.S


def _badge_font() -> QFont:
    """Return the letters of a badge."""
    font = theme.font("small", bold=True)
    font.setPointSizeF(font.pointSizeF() * 0.85)
    return font


def _badge_width(metrics: QFontMetricsF, badge: str) -> float:
    """Return how wide a badge is."""
    return metrics.horizontalAdvance(tr(badge)) + 2 * theme.XS + 2


def _paint_stale(
    editor: QTextEdit, painter: QPainter, block: QTextBlock, top: float, baseline: float
) -> None:
    """Paint a stripe beside words whose source has changed, and below their number a word that says so."""
    amber = QColor(theme.colours().warning)
    height = block.layout().boundingRect().height()
    left = left_edge(editor) - theme.scaled(theme.S)
    painter.fillRect(QRectF(left, top, theme.scaled(3), max(height, theme.scaled(theme.L))), amber)
    font = theme.font("small", bold=True)
    font.setPointSizeF(font.pointSizeF() * 0.85)
    painter.setFont(font)
    painter.setPen(amber)
    painter.drawText(QPointF(left_edge(editor), baseline + QFontMetricsF(font).height()), tr(STALE))


def _paint_rule(editor: QTextEdit, painter: QPainter, baseline: float) -> None:
    """Paint the short rule above the footnotes."""
    left = left_edge(editor)
    painter.setPen(QColor(theme.colours().muted))
    painter.drawLine(QPointF(left, baseline), QPointF(left + theme.scaled(150), baseline))


def _paint_hint(
    styles: Styles, painter: QPainter, line: SheetLine, block: QTextBlock, first: QTextLine, at: QPointF
) -> None:
    """Paint what an empty line waits for."""
    font = styles.base(line).font()
    painter.setFont(font)
    painter.setPen(QColor(styles.colours.muted))
    width = block.layout().boundingRect().width() or first.width()
    said = QFontMetricsF(font).elidedText(line.hint, Qt.TextElideMode.ElideRight, first.width() or width)
    box = QRectF(at.x() + first.x(), at.y() + first.y(), first.width() or width, first.height())
    painter.drawText(box, block.blockFormat().alignment() | Qt.AlignmentFlag.AlignBottom, said)
