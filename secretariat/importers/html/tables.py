"""Tables of a page while they are being read: cells that span others are parted, tables that only lay out a page undone."""

from collections.abc import Iterator, Mapping
from typing import Final

from secretariat.importers.paragraph import Grid, Paragraph, Part

_WIDEST: Final = 100
_MOST_CELLS: Final = 100_000
_LONGEST_SPAN: Final = 1_000


class Table:
    """One table: `open` tells that words belong to a cell of it, `nested` that another table stands in it."""

    def __init__(self, presentation: bool = False) -> None:
        """Begin without rows."""
        self.found = Grid()
        self.open = False
        self.nested = presentation
        self._cells = 0
        self._loose: list[Part] = []
        self._held: dict[int, int] = {}
        self._at = 0

    def row(self) -> None:
        """Begin a row."""
        self._finish_row()
        self.found.rows.append([])
        self.open = False

    def cell(self, attributes: Mapping[str, str]) -> None:
        """Begin a cell, past those that a cell above reaches down into."""
        if not self.found.rows:
            self.row()
        self._skip()
        wide, tall = _span(attributes, "colspan", _WIDEST), _span(attributes, "rowspan", _LONGEST_SPAN)
        row = self.found.rows[-1]
        at = len(row)
        wide = max(1, min(wide, _WIDEST - at))
        if self._cells + wide > _MOST_CELLS or at >= _WIDEST:
            self.open = bool(row)
            return
        row.append([])
        row += [[] for _ in range(wide - 1)]
        self._cells += wide
        self.found.merged = self.found.merged or wide > 1 or tall > 1
        if tall > 1:
            self._held |= dict.fromkeys(range(at, at + wide), tall)
        self._at = at
        self.open = True

    def end(self, tag: str) -> None:
        """End a cell, or with its row the last of them."""
        self.open = False

    def put(self, part: Part) -> None:
        """Put a part into the cell that is open; a table inside makes this one the frame of a page."""
        self._loose.append(part)
        if isinstance(part, Grid):
            self.nested = True
        elif self.found.rows and self.found.rows[-1]:
            self.found.rows[-1][min(self._at, len(self.found.rows[-1]) - 1)].append(part)

    def parts(self) -> Iterator[Part]:
        """Yield the table, or what stands in it where it has one column or only lays out a page."""
        self._finish_row()
        self.found.rows = [row for row in self.found.rows if any(any(cell) for cell in row)]
        if self.nested or self.found.width < 2 or not self.found.rows:
            yield from self._loose
        else:
            for row in self.found.rows:
                for cell in row:
                    cell[:] = [part for part in cell if isinstance(part, Paragraph)]
            yield self.found

    def _skip(self) -> None:
        """Put empty cells where cells above reach down."""
        row = self.found.rows[-1]
        while self._held.get(len(row), 0) and len(row) < _WIDEST and self._cells < _MOST_CELLS:
            row.append([])
            self._cells += 1

    def _finish_row(self) -> None:
        """Fill up the row that ends, and let cells above reach one row less far down."""
        if self.found.rows:
            self._skip()
            self._held = {column: left - 1 for column, left in self._held.items() if left > 1}


def _span(attributes: Mapping[str, str], name: str, most: int) -> int:
    """Return how many columns or rows a cell spans."""
    said = attributes.get(name, "").strip()
    return max(1, min(int(said), most)) if said.isdecimal() and len(said) < 10 else 1
