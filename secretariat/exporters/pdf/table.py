"""Sets a table row by row as they come; its head stands on every page."""

from itertools import accumulate

from secretariat.domain.printing import Inlines, PrintCall
from secretariat.exporters.pdf.block import Grid
from secretariat.exporters.pdf.cells import CellSetter
from secretariat.exporters.pdf.columns import widths
from secretariat.exporters.pdf.line import Line
from secretariat.exporters.pdf.page import BASELINE, SLACK
from secretariat.exporters.pdf.pages import Pages
from secretariat.exporters.pdf.sheet import Cell, Row, Rule
from secretariat.exporters.pdf.styles import CELL, CELL_FOOT, CELL_HEAD, CELL_SIDE, HEAD_CELL
from secretariat.exporters.pdf.tags import Attribute, Element

_LIGHT, _HEAVY = 0.25, 0.6
"""The weight of the lines between rows, and above and below the head."""

_WORTH_BEGINNING = 8
"""Lines of a row taller than a page that make it worth beginning low on a page."""

_SHORT = 7
"""Rows of a line that stand together on a page, as the weeks of a month."""

_PADDING = CELL_HEAD + CELL_FOOT
_HEADS_COLUMN = Attribute("Table", "Scope", "Column")


class TableSetter:
    """Sets one table on the pages."""

    def __init__(self, pages: Pages, grid: Grid) -> None:
        self._pages = pages
        self._grid = grid
        founts = pages.setter.compositor.founts
        shares = widths(grid.table, founts, pages.geometry.measure)
        self._edges = list(accumulate(shares, initial=pages.geometry.left))
        self._xs = [edge + CELL_SIDE for edge in self._edges[:-1]]
        self._cells = CellSetter(pages.setter, [share - 2 * CELL_SIDE for share in shares])
        self._head_fount = founts.of(HEAD_CELL.strong, HEAD_CELL.emphasis)
        self._head = [
            self._cells.cell(cell, column, HEAD_CELL)
            for column, cell in enumerate(self._filled(grid.table.heads))
        ]
        self._head_height = _height(self._head) if grid.table.heads else 0.0

    @property
    def _depth(self) -> float:
        """The height of the tallest row a page can hold."""
        return self._pages.geometry.depth - self._head_height

    def need(self) -> float:
        """Return the height of the head and the first row, or of some lines of it if it is long; that of a short table whole."""
        rows = self._grid.table.rows
        lines = [self._lines(row) for row in rows[:_SHORT]]
        if len(rows) <= _SHORT and sum(lines) <= _SHORT:
            return self._head_height + sum(count * CELL.lead + _PADDING for count in lines)
        return self._head_height + min(lines[0], 6) * CELL.lead + _PADDING

    def _lines(self, row: tuple[Inlines, ...]) -> int:
        """Return how many lines a row takes."""
        cells = enumerate(self._filled(row))
        return max((len(self._cells.cell(cell, column, CELL)) for column, cell in cells), default=0)

    def fill(self) -> None:
        """Set the table below what there is."""
        if not self._pages.page.blank and self._pages.page.room() < self.need():
            self._pages.turn_page()
        page = self._pages.page
        if self._grid.anchor:
            page.sheet.anchors[self._grid.anchor] = page.y
        self._set_head(repeated=False)
        for row in self._grid.table.rows:
            self._row(row)
            self._pages.done += 1
        self._pages.page.y -= self._grid.after

    def _filled(self, cells: tuple[Inlines, ...]) -> list[Inlines]:
        """Return a row with as many cells as there are columns."""
        return [*cells, *[()] * (len(self._xs) - len(cells))]

    def _set_head(self, *, repeated: bool) -> None:
        """Set the head, which is said once and repeated for the eye."""
        page = self._pages.page
        page.blank = False
        self._line(page.y, _HEAVY)
        if not self._grid.table.heads:
            return
        elements = None if repeated or self._grid.head is None else self._head_elements(self._grid.head)
        y = page.y - CELL_HEAD - HEAD_CELL.size * BASELINE
        page.sheet.items.append(Row(self._head_fount, HEAD_CELL, self._xs, y, self._head, elements))
        page.y -= self._head_height
        self._line(page.y, _HEAVY)
        for line in _called(self._head):
            page.call(line, page.y + self._head_height)

    def _head_elements(self, head: Element) -> list[Element]:
        tree = self._pages.notes.tree
        row = tree.add(head, "TR")
        heads = self._filled(self._grid.table.heads)
        return [self._element(row, "TH", inlines, _HEADS_COLUMN) for inlines in heads]

    def _element(
        self, row: Element, tag: str, inlines: Inlines, attribute: Attribute | None = None
    ) -> Element:
        """Return the element of a cell's words: the cell, or a paragraph in it that the notes it calls follow."""
        tree = self._pages.notes.tree
        cell = tree.add(row, tag, attribute=attribute)
        if not any(isinstance(inline, PrintCall) for inline in inlines):
            return cell
        words = tree.add(cell, "P")
        self._pages.notes.open(inlines, cell)
        return words

    def _line(self, y: float, weight: float = _LIGHT) -> None:
        self._pages.page.sheet.rules.append(Rule(self._edges[0], y, self._edges[-1], weight))

    def _row(self, row: tuple[Inlines, ...]) -> None:
        """Set a row whole on this page or the next; parted only if it is taller than a page."""
        cells = [self._cells.cell(cell, column, CELL) for column, cell in enumerate(row)]
        if len(cells) < len(self._xs):
            cells += [[""]] * (len(self._xs) - len(cells))
        tall = _height(cells)
        if tall <= self._depth and not _called(cells):
            if self._pages.page.room() < tall - SLACK:
                self._turn()
            if self._pages.page.room() >= tall - SLACK:
                self._place(cells, self._pages.notes.tree.row(self._grid.body, len(cells)), tall)
                return
        elements = self._elements(row, cells)
        if not self._fits(cells) and not self._begins(cells, tall):
            self._turn()
        if self._fits(cells):
            self._place(cells, elements, tall)
        else:
            self._part(cells, elements)

    def _elements(self, row: tuple[Inlines, ...], cells: list[Cell]) -> list[Element]:
        """Return elements for the cells of a row that calls notes or may be parted."""
        parent = self._pages.notes.tree.add(self._grid.body, "TR")
        said = [*row, *[()] * (len(cells) - len(row))]
        return [self._element(parent, "TD", inlines) for inlines in said]

    def _place(self, cells: list[Cell], elements: list[Element] | range, tall: float) -> None:
        page = self._pages.page
        y = page.y - CELL_HEAD - CELL.size * BASELINE
        page.sheet.items.append(
            Row(self._cells.fount, CELL, self._xs, y, cells, elements, self._grid.body.number)
        )
        top = page.y
        page.y -= tall
        self._line(page.y)
        if not isinstance(elements, range):
            for line in _called(cells):
                page.call(line, top)

    def _fits(self, cells: list[Cell]) -> bool:
        """Tell whether a row fits on the page with the beginnings of its notes."""
        page = self._pages.page
        limit = page.y - _height(cells) - page.geometry.bottom + SLACK
        due = [note for line in _called(cells) for note in self._pages.notes.due(line)]
        foot = page.foot_after(due, page.foot.height, limit)
        return foot is not None and foot <= limit

    def _begins(self, cells: list[Cell], tall: float) -> bool:
        """Tell whether a row begins here because no page can hold it."""
        if tall <= self._depth:
            return False
        return self._slice(cells, 0, _WORTH_BEGINNING) == _WORTH_BEGINNING

    def _turn(self) -> None:
        self._pages.turn_page()
        self._set_head(repeated=True)

    def _part(self, cells: list[Cell], elements: list[Element]) -> None:
        """Set a row slice by slice, each as tall as its page allows."""
        start, count = 0, max(map(len, cells))
        while start < count:
            taken = self._slice(cells, start, count)
            if not taken and not self._pages.page.untouched and self._pages.page.y < self._top():
                self._turn()
                continue
            part: list[Cell] = [cell[start : start + (taken or 1)] for cell in cells]
            self._place(part, elements, _height(part))
            start += taken or 1

    def _top(self) -> float:
        """Return how high a row stands on a page that holds nothing else."""
        return self._pages.geometry.top - self._head_height - SLACK

    def _slice(self, cells: list[Cell], start: int, count: int) -> int:
        """Return how many lines of a parted row fit on the page with the notes they call."""
        room = self._pages.page.room() - _PADDING
        taken = max(min(int(room // CELL.lead), count - start), 0)
        while taken and not self._fits([cell[start : start + taken] for cell in cells]):
            taken -= 1
        return taken


def _height(cells: list[Cell]) -> float:
    """Return the height of a row."""
    return max(map(len, cells)) * CELL.lead + _PADDING


def _called(cells: list[Cell]) -> list[Line]:
    """Return the lines of cells that call notes."""
    rich = [cell for cell in cells if cell and isinstance(cell[0], Line)]
    return [line for cell in rich for line in cell if isinstance(line, Line) and line.notes]
