"""A sheet before it is written: its columns, its rows and how they look."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

Value = str | int | date | None


class Look(Enum):
    """How the cells of a row look."""

    BODY = "body"
    HEAD = "head"
    TITLE = "title"
    SUBTITLE = "subtitle"
    STRONG = "strong"
    DECISION = "decision"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet; `width` counts characters, `open` says that one may type in it although the book is protected."""

    width: float
    hidden: bool = False
    open: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of cells: text, whole numbers, days, or nothing."""

    values: tuple[Value, ...]
    look: Look = Look.BODY


@dataclass(frozen=True, slots=True)
class Diagram:
    """A chart of two neighbouring columns, names and numbers, in rows `first` to `last`.

    `column` is where the names stand, counted from 1; `at` is the cell of the chart's upper left corner.
    """

    title: str
    column: int
    first: int
    last: int
    at: str
    upright: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole sheet.

    `head` is the row of the column heads, which stays in view and is printed on each page (0: none); the filter reaches
    from there to the row `table_end` (0: no filter).
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    head: int = 0
    table_end: int = 0
    diagrams: tuple[Diagram, ...] = ()


def letter(column: int) -> str:
    """Return the letters of a column counted from 1."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
