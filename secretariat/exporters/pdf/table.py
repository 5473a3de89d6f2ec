"""Sets a table row by row as they come; its head stands on every page."""

from itertools import accumulate

from secretariat.domain.printing import Inlines, PrintCall, PrintText
from secretariat.exporters.pdf.block import Grid
from secretariat.exporters.pdf.columns import widths
from secretariat.exporters.pdf.fount import Cut
from secretariat.exporters.pdf.line import Line
from secretariat.exporters.pdf.page import BASELINE, SLACK
from secretariat.exporters.pdf.pages import Pages
from secretariat.exporters.pdf.sheet import Cell, Row, Rule
from secretariat.exporters.pdf.styles import CELL, CELL_FOOT, CELL_HEAD, CELL_SIDE, HEAD_CELL, Style
from secretariat.exporters.pdf.tags import Attribute, Element

_CACHED = 5_000
_LIGHT, _HEAVY = 0.25, 0.6
"""The weight of the lines between rows, and above and below the head."""

_WORTH_BEGINNING = 8
"""Lines of a row taller than a page that make it worth beginning low on a page."""

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
        self._room = [share - 2 * CELL_SIDE for share in shares]
        self._fount = founts.of(CELL.strong, CELL.emphasis)
        self._head_fount = founts.of(HEAD_CELL.strong, HEAD_CELL.emphasis)
        self._known: list[dict[str, list[str]]] = [{} for _ in shares]
        self._head = [
            self._cell(cell, column, HEAD_CELL) for column, cell in enumerate(self._filled(grid.table.heads))
        ]
        self._head_height = _height(self._head) if grid.table.heads else 0.0

    @property
    def _depth(self) -> float:
        """The height of the tallest row a page can hold."""
        return self._pages.geometry.depth - self._head_height

    def need(self) -> float:
        """Return the height of the head and the first row, or of some lines of it if it is long."""
        rows = self._grid.table.rows
        first = (
            [self._cell(cell, column, CELL) for column, cell in enumerate(self._filled(rows[0]))]
            if rows
            else []
        )
        lines = min(max(map(len, first), default=0), 6)
        return self._head_height + lines * CELL.lead + _PADDING

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

    def _cell(self, inlines: Inlines, column: int, style: Style) -> Cell:
        """Return the lines of a cell; nearly all are plain words."""
        if not inlines:
            return [""]
        if style is CELL and len(inlines) == 1:
            (run,) = inlines
            if isinstance(run, PrintText) and not (run.emphasis or run.strong or run.link):
                plain = self._known[column].get(run.text) or self._plain(run.text, column)
                if plain:
                    return plain
        return self._pages.setter.lines(inlines, style, self._room[column])

    def _plain(self, text: str, column: int) -> list[str]:
        """Return the lines of plain words as ink, or none if they are not all that plain."""
        known, cut = self._fount.words, self._fount.word
        words = text.split(" ")
        cuts = [known.get(word) or cut(word) for word in words]
        inks = [ink for ink, _, _ in cuts]
        widths = [width for _, width, _ in cuts]
        room = self._room[column] * 1000 / CELL.size
        if "" in inks or "\n" in text:
            return []
        if sum(widths) + self._fount.space_width * (len(widths) - 1) <= room:
            lines = [self._fount.space.join(inks)]
        else:
            lines = self._filled_lines(cuts, room)
        if len(self._known[column]) < _CACHED:
            self._known[column][text] = lines
        return lines

    def _filled_lines(self, cuts: list[Cut], room: float) -> list[str]:
        """Return words as lines of ink, none if one is wider than the column."""
        space, blank = self._fount.space, self._fount.space_width
        lines: list[str] = []
        line, wide, gap = "", 0.0, 0.0
        for cut in cuts:
            for ink, width in _pieces(cut):
                if width > room:
                    return []
                if line and wide + gap + width > room:
                    lines.append(line + (space if gap else ""))
                    line, wide = ink, width
                else:
                    line += space + ink if gap else ink
                    wide += gap + width
                gap = 0.0
            gap = blank
        return [*lines, line]

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
        elements = [tree.add(row, "TH", attribute=_HEADS_COLUMN) for _ in self._head]
        for inlines, element in zip(self._grid.table.heads, elements, strict=False):
            self._pages.notes.open(inlines, element)
        return elements

    def _line(self, y: float, weight: float = _LIGHT) -> None:
        self._pages.page.sheet.rules.append(Rule(self._edges[0], y, self._edges[-1], weight))

    def _row(self, row: tuple[Inlines, ...]) -> None:
        """Set a row whole on this page or the next; parted only if it is taller than a page."""
        cells = [self._cell(cell, column, CELL) for column, cell in enumerate(row)]
        if len(cells) < len(self._xs):
            cells += [[""]] * (len(self._xs) - len(cells))
        tall = _height(cells)
        if not self._has_notes(row) and tall <= self._depth:
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

    def _has_notes(self, row: tuple[Inlines, ...]) -> bool:
        return any(isinstance(inline, PrintCall) for cell in row for inline in cell)

    def _elements(self, row: tuple[Inlines, ...], cells: list[Cell]) -> list[Element]:
        """Return elements for the cells of a row that calls notes or may be parted."""
        tree = self._pages.notes.tree
        parent = tree.add(self._grid.body, "TR")
        elements = [tree.add(parent, "TD") for _ in cells]
        for inlines, element in zip(row, elements, strict=False):
            self._pages.notes.open(inlines, element)
        return elements

    def _place(self, cells: list[Cell], elements: list[Element] | range, tall: float) -> None:
        page = self._pages.page
        y = page.y - CELL_HEAD - CELL.size * BASELINE
        page.sheet.items.append(Row(self._fount, CELL, self._xs, y, cells, elements, self._grid.body.number))
        top = page.y
        page.y -= tall
        self._line(page.y)
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


def _pieces(cut: Cut) -> list[tuple[str, float]]:
    """Return the pieces of a word between which a line may end."""
    if not cut.parts:
        return [(cut.ink, cut.width)]
    return [(part.spans[0].ink, part.spans[0].width) for part in cut.parts]


def _height(cells: list[Cell]) -> float:
    """Return the height of a row."""
    return max(map(len, cells)) * CELL.lead + _PADDING


def _called(cells: list[Cell]) -> list[Line]:
    """Return the lines of cells that call notes."""
    return [line for cell in cells for line in cell if isinstance(line, Line) and line.notes]
