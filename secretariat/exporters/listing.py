"""A plain list as a workbook or as text with commas: heads and rows, nothing in it taken for a formula."""

import csv
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Final

from secretariat.domain.pace import Progress, paced, unheard
from secretariat.domain.told import DeviceFailed

_OFTEN: Final = 500  # rows read between two words of how many there were
_LONGEST: Final = 32_000  # letters that a cell holds
_UNFIT: Final = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_FORMULA: Final = re.compile(r"\s*[=+\-@\t]")
_INK: Final = "1F3A5F"


@dataclass(frozen=True, slots=True)
class Listing:
    """A list: its name, its heads with the width of their columns in letters, and its rows."""

    name: str
    heads: Sequence[tuple[str, float]]
    rows: Sequence[Sequence[str]]


def write(listing: Listing, target: Path, progress: Progress = unheard, *, book: bool) -> None:
    """Write a list to `target`: a workbook, or text with commas."""
    if book:
        _write_book(listing, target, progress)
    else:
        _write_text(listing, target)


def check(path: Path, listing: Listing, progress: Progress = unheard, *, book: bool) -> None:
    """Read a list back (raises DeviceFailed unless it has every row)."""
    many = len(listing.rows) + 1
    found = _rows_of_book(path, lambda row: progress(min(1.0, row / many))) if book else _rows_of_text(path)
    if found != len(listing.rows) + 1:
        raise DeviceFailed(path, "the rows are not those that were written")


def _write_book(listing: Listing, target: Path, progress: Progress) -> None:
    """Write a workbook of one sheet with a frozen head and a filter."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font, PatternFill

    book = Workbook(write_only=True)
    sheet = book.create_sheet(listing.name)
    for number, (_, width) in enumerate(listing.heads):
        sheet.column_dimensions["ABCDEFGHIJKLMNOPQRSTUVWXYZ"[number]].width = width
    sheet.freeze_panes = "A2"
    last = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[len(listing.heads) - 1]
    sheet.auto_filter.ref = f"A1:{last}{len(listing.rows) + 1}"
    wrapped = Alignment(vertical="top", wrap_text=True)
    rows = list(chain([[head for head, _ in listing.heads]], listing.rows))
    try:
        for at, row in enumerate(paced(rows, progress)):
            cells = []
            for text in row:
                cell = WriteOnlyCell(sheet, _fit(text))
                cell.data_type = "s"
                cell.alignment = wrapped
                if at == 0:
                    cell.font = Font(bold=True, color="FFFFFF")
                    cell.fill = PatternFill("solid", fgColor=_INK)
                cells.append(cell)
            sheet.append(cells)
    finally:  # also where it is stopped: nothing else has openpyxl let go of what it has written so far
        book.save(target)


def _write_text(listing: Listing, target: Path) -> None:
    """Write text with commas that Excel opens in the right letters; what it would compute is held back by an apostrophe."""
    with target.open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file)
        rows.writerow([head for head, _ in listing.heads])
        rows.writerows([_harmless(text) for text in row] for row in listing.rows)


def _harmless(text: str) -> str:
    """Return a text that no program takes for a formula."""
    said = _fit(text)
    return f"'{said}" if _FORMULA.match(said) else said


def _fit(text: str) -> str:
    """Return a text as a cell can hold it."""
    said = _UNFIT.sub("\ufffd", text)
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST]} …"


def _rows_of_book(path: Path, told: Callable[[int], None]) -> int:
    """Return how many rows the sheet of a workbook has."""
    from openpyxl import load_workbook

    with path.open("rb") as file:  # by its content: while it is made it bears another name
        book = load_workbook(file, read_only=True)
        try:
            found = 0
            for found, _ in enumerate(book.worksheets[0].iter_rows(), 1):
                if found % _OFTEN == 0:
                    told(found)
            return found
        finally:
            book.close()


def _rows_of_text(path: Path) -> int:
    """Return how many rows a text with commas has."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return sum(1 for _ in csv.reader(file))
