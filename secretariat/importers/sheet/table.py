"""A sheet of cells, wherever it comes from, line by line."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from typing import Final, Protocol

from secretariat.domain.dates import Precision

MOST_LINES: Final = 120_000
MOST_COLUMNS: Final = 64
LONGEST_CELL: Final = 100_000  # characters


@dataclass(frozen=True, slots=True)
class When:
    """A day held by a cell as a day; `precision` says how much of it the cell shows."""

    day: date
    precision: Precision = Precision.DAY
    clock: time | None = None


@dataclass(frozen=True, slots=True)
class Flaw:
    """A cell that has no value of its own: `text` is what stands there instead, `why` the sentence about it, for `tr` with `place` and `text`."""

    text: str
    why: str


Value = str | int | float | bool | When | Flaw


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table: its number, its values by column (counted from 0), and texts far beyond the table's columns."""

    number: int
    values: dict[int, Value]
    far: tuple[tuple[str, str], ...] = ()


class Table(Protocol):
    """A sheet that can be read from the top as often as needed."""

    @property
    def name(self) -> str:
        """Return the name of the sheet, empty where it has none."""
        ...

    @property
    def hidden(self) -> bool:
        """Say whether the sheet is hidden."""
        ...

    def lines(self) -> Iterator[Line]:
        """Yield every line that holds something, in order."""
        ...

    def measure(self) -> None:
        """Refuse a table of more lines than a register may have, before its rows are made out."""
        ...

    def place(self, line: int, column: int) -> str:
        """Return the name of a cell for people; `column` counts from 0."""
        ...


def letter(column: int) -> str:
    """Return the letters of a column counted from 0."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def number(letters: str) -> int | None:
    """Return the column, counted from 0, that letters name; None if they name none of a table's columns."""
    if not 1 <= len(letters) <= 3 or not (letters.isascii() and letters.isalpha()):
        return None
    column = 0
    for sign in letters.upper():
        column = column * 26 + ord(sign) - ord("A") + 1
    return column - 1
