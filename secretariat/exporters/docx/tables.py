"""Tables: of the words and of appendices, as long as they may be."""

from collections.abc import Callable
from itertools import islice
from typing import Final

from lxml.etree import _Element

from secretariat.domain.printing import Inlines, PrintTable, plain
from secretariat.exporters.docx import reading
from secretariat.exporters.docx.elements import add, valued
from secretariat.exporters.docx.pen import Pen

_SAMPLED: Final = 80  # rows looked at for the widths
_LETTER: Final = 4.3  # the width of a letter of a cell, on average
_LEADING: Final = 11.0
_SIDES: Final = 9.0
_LONGEST_WORD: Final = 24
_WHOLE: Final = 0.6  # a row that takes more of a page than this may be parted


def write(
    body: _Element,
    table: PrintTable,
    name: str,
    room: tuple[float, float],
    pen: Pen,
    done: Callable[[], None],
) -> bool:
    """Add a table to the body and say whether there was one; `room` is the width and height of a page's text.

    `name` says to a reader who cannot see it what it is; `done` is told of each row.
    """
    all_rows = list(reading.rows(table))
    if not all_rows:
        return False
    wide = widths(all_rows, room[0])
    made = _opened(body, name, wide, bool(reading.heads(table)))
    repeated = 1 if reading.heads(table) else 0
    for at, cells in enumerate(all_rows):
        row = add(made, "tr")
        _row_properties(row, _lines(cells, wide) * _LEADING < room[1] * _WHOLE, at < repeated)
        for cell, width in zip(cells, wide, strict=True):
            box = add(row, "tc")
            add(add(box, "tcPr"), "tcW", w=round(width * 20), type="dxa")
            pen.paragraph(box, "TableHeading" if at < repeated else "TableText", cell)
        done()
    return True


def _opened(body: _Element, name: str, wide: list[float], headed: bool) -> _Element:
    """Begin a table whose columns have the given widths."""
    table = add(body, "tbl")
    properties = add(table, "tblPr")
    valued(properties, "tblStyle", "PaperTable")
    add(properties, "tblW", w=sum(round(width * 20) for width in wide), type="dxa")
    add(properties, "tblLayout", type="fixed")
    add(properties, "tblLook", val="0020" if headed else "0000", firstRow=int(headed), noHBand=1, noVBand=1)
    if name:
        valued(properties, "tblCaption", name)
    grid = add(table, "tblGrid")
    for width in wide:
        add(grid, "gridCol", w=round(width * 20))
    return table


def _row_properties(row: _Element, whole: bool, repeated: bool) -> None:
    """Keep a row on one page unless it is too tall, and repeat the heads on each."""
    if whole or repeated:
        properties = add(row, "trPr")
        if whole:
            add(properties, "cantSplit")
        if repeated:
            add(properties, "tblHeader")


def widths(all_rows: list[tuple[Inlines, ...]], measure: float) -> list[float]:
    """Return the width of each column: no word is broken without need, and long cells get more."""
    texts = [[plain(cell) for cell in column] for column in zip(*islice(all_rows, _SAMPLED), strict=True)]
    least = [_longest(column) * _LETTER * 1.15 + _SIDES for column in texts]
    if sum(least) >= measure:
        return [measure * one / sum(least) for one in least]
    wishes = [float((sum(map(len, column)) / len(column) + 4) ** 0.7) for column in texts]
    spare = measure - sum(least)
    ideal = [measure * wish / sum(wishes) for wish in wishes]
    wanting = [max(0.0, best - one) for best, one in zip(ideal, least, strict=True)]
    if not sum(wanting):
        return [one + spare / len(least) for one in least]
    return [one + spare * want / sum(wanting) for one, want in zip(least, wanting, strict=True)]


def _longest(texts: list[str]) -> int:
    """Return the length of the longest word, as long as it is no absurd one."""
    return min(max((len(word) for text in texts for word in text.split()), default=1), _LONGEST_WORD)


def _lines(cells: tuple[Inlines, ...], wide: list[float]) -> float:
    """Return about how many lines a row takes."""
    return max(
        len(plain(cell)) * _LETTER / max(width - _SIDES, _LETTER) + plain(cell).count("\n") + 1
        for cell, width in zip(cells, wide, strict=True)
    )
