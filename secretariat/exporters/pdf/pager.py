"""Fills pages with blocks from top to bottom in one pass."""

from collections.abc import Sequence

from secretariat.exporters.pdf.block import Block, Chart, Entry, Grid, Item, Pairs, Standing, Turn
from secretariat.exporters.pdf.charts import ChartSetter
from secretariat.exporters.pdf.entries import entry_need, set_entry
from secretariat.exporters.pdf.line import Line
from secretariat.exporters.pdf.notes import grown, standing
from secretariat.exporters.pdf.page import Page
from secretariat.exporters.pdf.pages import Pages
from secretariat.exporters.pdf.pairs import set_pairs
from secretariat.exporters.pdf.styles import NOTE_RULE
from secretariat.exporters.pdf.table import TableSetter

UNDIVIDED = 3
"""A block of up to so many lines is never parted, as two lines must stand on either page."""


class Pager:
    """Lays out a document on its pages."""

    def __init__(self, pages: Pages, items: Sequence[Item]) -> None:
        self._pages = pages
        self._items = items
        self._tables: dict[int, TableSetter] = {}

    def fill(self) -> None:
        """Set all items and finish the last page."""
        for place, item in enumerate(self._items):
            match item:
                case Block():
                    self._block(item, place)
                case Grid():
                    self._table(item, place).fill()
                case Chart():
                    ChartSetter(self._pages, item).fill()
                case Pairs():
                    set_pairs(self._pages, item)
                case Entry():
                    set_entry(self._pages, item)
                case Standing(block):
                    self._stand(block)
                case Turn(geometry):
                    self._pages.reshape(geometry)
            self._pages.done += 1
        self._pages.finish()

    def _stand(self, block: Block) -> None:
        """Set a block at the foot of the page, of the next one where there is no room."""
        made = standing(block, self._pages.setter.block(block, self._pages.geometry.measure))
        while self._pages.page.carried or grown(0, made) > self._pages.page.room():
            if self._pages.page.untouched:
                break
            self._pages.turn_page()
        self._pages.page.foot.take(made)

    def _block(self, block: Block, place: int) -> None:
        lines = self._pages.setter.block(block, self._pages.geometry.measure)
        style = block.style
        done = 0
        while done < len(lines):
            page = self._pages.page
            space = 0 if page.blank else style.before
            count = self._count(page, block, lines[done:], space, place)
            if not count and not page.untouched:
                self._pages.turn_page()
                continue
            page.y -= space
            page.set(block, lines[done : done + (count or 1)], done == 0)
            done += count or 1
        self._pages.page.y -= style.after

    def _count(self, page: Page, block: Block, lines: list[Line], space: float, place: int) -> int:
        """Return how many lines to set on this page: two stand together at each end, and what belongs together stays."""
        count = len(lines)
        fits, left = page.fitting(lines, block.style.lead, space)
        if fits < count:
            fits -= count - fits == 1
            return 0 if fits == 1 and len(lines) == len(block.lines) else max(fits, 0)
        if block.style.keeps and left - block.style.after < self._need(place + 1):
            held = count if count <= UNDIVIDED else 2
            return fits if page.blank and held == count else count - held
        return fits

    def _need(self, place: int) -> float:
        """Return the height without which an item should not begin on a page."""
        item = self._items[place] if place < len(self._items) else None
        match item:
            case Block():
                return self._block_need(item, place)
            case Grid():
                return self._table(item, place).need()
            case Chart():
                return ChartSetter(self._pages, item).need()
            case Entry():
                return entry_need(self._pages, item)
            case _:
                return 0

    def _table(self, grid: Grid, place: int) -> TableSetter:
        """Return what sets a table; it is asked before and when the table comes."""
        if place not in self._tables:
            self._tables[place] = TableSetter(self._pages, grid)
        return self._tables[place]

    def _block_need(self, block: Block, place: int) -> float:
        lines = self._pages.setter.block(block, self._pages.geometry.measure)
        style = block.style
        first = lines if len(lines) <= UNDIVIDED else lines[:2]
        due = [note for line in first for note in self._pages.notes.due(line)]
        foot = sum(self._pages.notes.least(note) for note in due)
        if due and not self._pages.page.foot.lines:
            foot += NOTE_RULE
        following = style.after + self._need(place + 1) if style.keeps and len(first) == len(lines) else 0
        return style.before + len(first) * style.lead + foot + following
