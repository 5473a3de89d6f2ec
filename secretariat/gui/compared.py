"""A comparison as a page: every change marked where it stands, what stayed the same in between left out unless it is wanted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
)

from secretariat.app.checks.sheet import Area
from secretariat.app.queries.comparing import Comparison, Fate, Line
from secretariat.app.queries.marked import plain
from secretariat.domain import telling
from secretariat.domain.difference import Turn
from secretariat.domain.pace import Progress, between, paced, unheard
from secretariat.domain.paper import Kind
from secretariat.domain.tongue import counted, marked, tr
from secretariat.gui import marks, theme
from secretariat.gui.theme import LIGHT, Colours

_AROUND = 1  # unchanged passages that are shown on either side of a change
_AT_ONCE = 40  # passages that are set in one go
_EDGE = 40  # millimetres around what is printed
_BELOW = 5  # points from there to the number of the page


@dataclass(frozen=True, slots=True)
class Look:
    """How a page is made: its colours, and whether what did not change is shown too."""

    colours: Colours
    whole: bool = False


def anchor(index: int) -> str:
    """Return the name of the place of a line on the page."""
    return f"line{index}"


def parts(compared: Comparison, look: Look) -> Iterator[str]:
    """Yield the page in parts, each a paragraph of rich text."""
    wanted = _wanted(compared.lines, look.whole)
    left_out = 0
    for index, line in enumerate(compared.lines):
        if index not in wanted:
            left_out += 1
            continue
        if left_out:
            yield _gap(left_out, look.colours)
            left_out = 0
        yield _line(index, line, look.colours)
    if left_out:
        yield _gap(left_out, look.colours)


def told(line: Line) -> str:
    """Return what became of a passage in a few words, for a list: "paragraph 4: changed, moved"."""
    words = [] if line.fate is Fate.CHANGED and not _worded(line) else [tr(_FATES[line.fate])]
    return telling.pair(f"{line.where[:1].upper()}{line.where[1:]}", ", ".join([*words, *line.remarks]))


def print_to(compared: Comparison, heading: str, target: Path, progress: Progress = unheard) -> None:
    """Write the page of a comparison as a PDF on A4, in the colours of print; `progress` may raise Cancelled."""
    writer = QPdfWriter(str(target))
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_EDGE, _EDGE, _EDGE, _EDGE),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(heading)
    page = QTextDocument()
    page.setDefaultFont(theme.paper_font(10 * 100 / theme.percent()))
    _set(page, [f"<h3>{escape(heading)}</h3>", *parts(compared, Look(LIGHT))], between(progress, 0.0, 0.2))
    _break(page, writer, between(progress, 0.2, 0.4))
    _paint(page, writer, between(progress, 0.4, 1.0))


def _set(page: QTextDocument, said: Sequence[str], progress: Progress) -> None:
    """Set paragraphs of rich text, a few at a time: Qt lets nothing else happen while it reads one stretch."""
    cursor = QTextCursor(page)
    for piece in paced([said[n : n + _AT_ONCE] for n in range(0, len(said), _AT_ONCE)], progress):
        if not page.isEmpty():
            cursor.insertBlock()
        cursor.insertHtml(f'<div style="color: {LIGHT.text}">{"".join(piece)}</div>')


def _break(page: QTextDocument, writer: QPdfWriter, progress: Progress) -> None:
    """Break the paper into pages as wide and high as those of a PDF, passage by passage."""
    layout = page.documentLayout()
    layout.setPaintDevice(writer)
    page.setDocumentMargin(0)
    page.setPageSize(QSizeF(writer.width(), writer.height()))
    block = page.begin()
    for _ in paced(range(page.blockCount()), progress):
        layout.blockBoundingRect(block)
        block = block.next()


def _paint(page: QTextDocument, writer: QPdfWriter, progress: Progress) -> None:
    """Paint the pages with their numbers; what is stopped lets go of the file."""
    painter = QPainter(writer)
    try:
        for number in paced(range(page.pageCount()), progress):
            if number:
                writer.newPage()
            _paint_page(page, painter, number)
    finally:
        painter.end()
    progress(1.0)


def _paint_page(page: QTextDocument, painter: QPainter, number: int) -> None:
    """Paint one page, counted from 0, with its number at the foot."""
    size = page.pageSize()
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(QPointF(0, number * size.height()), size)
    context.palette.setColor(QPalette.ColorRole.Text, LIGHT.text)
    painter.save()
    painter.translate(-context.clip.topLeft())
    painter.setClipRect(context.clip)
    page.documentLayout().draw(painter, context)
    painter.restore()
    painter.setFont(page.defaultFont())
    letters, said = painter.fontMetrics(), str(number + 1)
    below = letters.ascent() + _BELOW * painter.device().logicalDpiY() / 72
    painter.drawText(QPointF(size.width() - letters.horizontalAdvance(said), size.height() + below), said)


_FATES = {
    Fate.SAME: marked("unchanged"),
    Fate.CHANGED: marked("reworded"),
    Fate.ADDED: marked("added"),
    Fate.DELETED: marked("deleted"),
}


def _worded(line: Line) -> bool:
    """Say whether words of a passage changed."""
    return any(plain(line.shown, turn) for turn in (Turn.ADDED, Turn.DELETED))


def _wanted(lines: Sequence[Line], whole: bool) -> set[int]:
    """Return which lines are shown: those that changed with their neighbours, or all."""
    if whole:
        return set(range(len(lines)))
    changed = [index for index, line in enumerate(lines) if line.fate is not Fate.SAME]
    return {near for index in changed for near in range(index - _AROUND, index + _AROUND + 1)} & set(
        range(len(lines))
    )


def _gap(count: int, colours: Colours) -> str:
    """Return what stands for passages that are left out."""
    said = counted("one unchanged passage", "{n:,} unchanged passages", count)
    return f'<p align="center" style="color: {colours.muted}">… {said} …</p>'


def _line(index: int, line: Line, colours: Colours) -> str:
    """Return one passage."""
    indent = theme.XL * (line.level if line.kind in {Kind.SUBITEM, Kind.CONTINUATION} else 0)
    label = escape(line.label) if line.label else _label(line)
    weight = "font-weight: 600;" if line.kind is Kind.HEADING or line.area is Area.HEAD else ""
    words = marks.html(line.shown, colours=colours)
    remarks = ""
    if line.remarks:
        said = escape(", ".join(line.remarks))
        remarks = f' <span style="color: {colours.accent}"><i>[{said}]</i></span>'
    number = f'<span style="color: {colours.muted}">{label}</span> ' if label else ""
    style = f"margin-left: {indent}px; margin-top: {theme.XS}px; margin-bottom: {theme.XS}px; {weight}"
    return f'<p style="{style}"><a name="{anchor(index)}"></a>{number}{words}{remarks}</p>'


def _label(line: Line) -> str:
    """Return what stands before a passage without a number: what it is, where one would not see it."""
    named = line.area in {Area.NOTE, Area.APPENDIX, Area.ROW}
    return f"{escape(line.where[:1].upper() + line.where[1:])}:" if named else ""
