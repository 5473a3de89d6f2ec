"""Sets entries of the contents: words at the left, a row of dots, and at the right the number of a page."""

from secretariat.exporters.pdf.block import Entry, Setter
from secretariat.exporters.pdf.line import Line, Run
from secretariat.exporters.pdf.page import SLACK
from secretariat.exporters.pdf.pages import Pages
from secretariat.exporters.pdf.sheet import Passage, Placed, Rule
from secretariat.exporters.pdf.styles import DOTS_APART, PAGE_NUMBER

_DOT = 1.0
"""How thick the dots are."""

_CLEAR = 4.0
"""The least space between the words and the dots."""


def entry_need(pages: Pages, entry: Entry) -> float:
    """Return the height of an entry, which is never parted."""
    style = entry.block.style
    return style.before + len(_lines(pages, entry)) * style.lead + style.after


def set_entry(pages: Pages, entry: Entry) -> None:
    """Set an entry below what there is, its page number still wanting."""
    lines = _lines(pages, entry)
    if not pages.page.blank and pages.page.room() < entry_need(pages, entry) - SLACK:
        pages.turn_page()
    page = pages.page
    page.y -= 0 if page.blank else entry.block.style.before
    page.set(entry.block, lines, opens=True)
    page.y -= entry.block.style.after
    made = page.sheet.items[-1]
    if isinstance(made, Passage):
        entry.passage = made
        _lead(pages, made)


def number_entry(entry: Entry, number: int, setter: Setter, right: float) -> None:
    """Put the number of its page at the right of an entry; a space before keeps it apart when read aloud."""
    if entry.passage is None:
        return
    size, last = entry.passage.style.size, entry.passage.lines[-1]
    fount = setter.compositor.founts.of(entry.passage.style.strong, entry.passage.style.emphasis)
    ink, width = fount.ink(str(number))
    mark = next((run.mark for run in last.line.runs if run.mark), None)
    width += fount.space_width
    line = Line([Run(fount, ["", ink], width, mark)], width)
    entry.passage.lines.append(Placed(right - width * size / 1000, last.y, line))


def _lines(pages: Pages, entry: Entry) -> list[Line]:
    """Return the lines of an entry, which leave the numbers their column."""
    return pages.setter.block(entry.block, pages.geometry.measure - PAGE_NUMBER)


def _lead(pages: Pages, passage: Passage) -> None:
    """Draw the dots; they stand below each other on the whole page."""
    last = passage.lines[-1]
    right = pages.geometry.right - PAGE_NUMBER
    begins = last.x + last.line.width * passage.style.size / 1000 + _CLEAR
    dots = int((right - begins) // DOTS_APART)
    if dots > 0:
        rule = Rule(right - dots * DOTS_APART, last.y, right, _DOT, dotted=True)
        pages.page.sheet.rules.append(rule)
