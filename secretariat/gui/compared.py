"""A comparison as a page: every change marked where it stands, what stayed the same in between left out unless it is wanted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from secretariat.app.checks.sheet import Area
from secretariat.app.queries.comparing import Comparison, Fate, Line
from secretariat.app.queries.marked import plain
from secretariat.domain.difference import Turn
from secretariat.domain.paper import Kind
from secretariat.domain.tongue import counted, marked, tr
from secretariat.gui import marks, theme
from secretariat.gui.theme import LIGHT, Colours

_AROUND = 1  # unchanged passages that are shown on either side of a change


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
    return f"{line.where[:1].upper()}{line.where[1:]}: {', '.join([*words, *line.remarks])}"


def print_to(compared: Comparison, heading: str, target: Path) -> None:
    """Write the page of a comparison as a PDF on A4, in the colours of print."""
    writer = QPdfWriter(str(target))
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(20, 20, 20, 20),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(heading)
    page = QTextDocument()
    font = theme.paper_font(10 * 100 / theme.percent())
    page.setDefaultFont(font)
    body = "".join(parts(compared, Look(LIGHT)))
    page.setHtml(f'<div style="color: {LIGHT.text}"><h3>{escape(heading)}</h3>{body}</div>')
    page.print_(writer)


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
