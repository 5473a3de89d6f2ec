"""The cells of one sheet of a workbook, row by row, with what stands in the way of reading them."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from math import isfinite
from typing import Final

from secretariat.domain.dates import Precision
from secretariat.domain.draft import Leftover
from secretariat.domain.told import UnreadableInput
from secretariat.domain.tongue import marked, tr
from secretariat.importers.sheet import comments
from secretariat.importers.sheet.markup import DEEPEST, Markup, local
from secretariat.importers.sheet.table import (
    LONGEST_CELL,
    MOST_COLUMNS,
    MOST_LINES,
    Flaw,
    Line,
    Value,
    When,
    letter,
    number,
)
from secretariat.importers.sheet.workbook import SheetPart, Workbook, unescaped

_ROW: Final = b"<row"
_DIGITS: Final = "0123456789"
_MOST_FAR: Final = 1_000
_MOST_MERGED: Final = 100_000
_TEXT_TAGS: Final = {"v", "t", "f"}


class Rows:
    """Takes the XML of a sheet in; complete lines gather in `lines`, the rest is known at the end."""

    def __init__(self, book: Workbook, where: str) -> None:
        self.lines: list[Line] = []
        self.count = 0
        self.depth = 0
        self.formulas = 0
        self.first_formula = ""
        self.merged: list[str] = []
        self.hidden_lines: list[int] = []
        self.hidden_columns: list[tuple[int, int]] = []
        self._book = book
        self._where = where
        self._columns: dict[str, int | None] = {}
        self._days: dict[tuple[str, Precision], Value] = {}
        self._row = 0
        self._column = -1
        self._values: dict[int, Value] = {}
        self._far: list[tuple[str, str]] = []
        self._far_count = 0
        self._cell: dict[str, str] | None = None
        self._said: list[str] = []
        self._listening = ""
        self._aside = False
        self._value: str | None = None
        self._formula: str | None = None

    def opened(self, name: str, attributes: dict[str, str]) -> None:
        """Take an opening tag."""
        self.depth += 1
        if ":" in name:
            name = local(name)
        if name == "c":
            self._cell, self._value, self._formula = attributes, None, None
        elif self._cell is not None:
            if name in _TEXT_TAGS:
                self._listening, self._said = name, []
            elif name == "rPh":
                self._aside = True
        elif name == "row":
            self._open_row(attributes)
        elif name == "mergeCell" and len(self.merged) < _MOST_MERGED:
            self.merged.append(attributes.get("ref", ""))
        elif name == "col" and attributes.get("hidden") in {"1", "true"}:
            self.hidden_columns.append((_whole(attributes.get("min")), _whole(attributes.get("max"))))

    def said(self, text: str) -> None:
        """Take a piece of text."""
        if self._listening:
            self._said.append(text)

    def closed(self, name: str) -> None:
        """Take a closing tag."""
        self.depth -= 1
        if ":" in name:
            name = local(name)
        if self._listening == name:
            self._close_text(name)
        elif name == "c" and self._cell is not None:
            self._close_cell(self._cell)
            self._cell = None
        elif name == "row":
            self._close_row()
        elif name == "rPh":
            self._aside = False

    def _open_row(self, attributes: dict[str, str]) -> None:
        given = _whole(attributes.get("r"))
        self._row = given or self._row + 1
        self._column = -1
        self._values, self._far = {}, []
        if attributes.get("hidden") in {"1", "true"}:
            self.hidden_lines.append(self._row)

    def _close_row(self) -> None:
        if not self._values and not self._far:
            return
        self.count += 1
        if self.count > MOST_LINES:
            raise UnreadableInput(
                self._book.package.path,
                tr("the sheet has more than {count:,} rows", count=MOST_LINES),
                self._where,
            )
        self.lines.append(Line(self._row, self._values, tuple(self._far)))
        self._values, self._far = {}, []

    def _close_text(self, name: str) -> None:
        text = "".join(self._said)
        self._listening = ""
        if len(text) > LONGEST_CELL:
            raise UnreadableInput(
                self._book.package.path,
                tr(
                    "a cell holds {count:,} characters, more than {limit:,}",
                    count=len(text),
                    limit=LONGEST_CELL,
                ),
                self._name(self._at(self._cell or {})),
            )
        if name == "f":
            self._formula = text
        elif not self._aside:
            self._value = text if self._value is None else self._value + text

    def _close_cell(self, cell: dict[str, str]) -> None:
        column = self._at(cell)
        if column is not None:
            self._column = column
        value = self._meaning(cell)
        if value is None or value == "":
            return
        if column is not None and column < MOST_COLUMNS:
            self._values[column] = value
            return
        self._far_count += 1
        if self._far_count > _MOST_FAR:
            raise UnreadableInput(
                self._book.package.path,
                tr("the sheet has more than {count} columns", count=MOST_COLUMNS),
                self._where,
            )
        self._far.append((cell.get("r", ""), shown(value)))

    def _at(self, cell: dict[str, str]) -> int | None:
        """Return the column of a cell, counted from 0."""
        name = cell.get("r")
        if name is None:
            return self._column + 1
        letters = name.rstrip(_DIGITS)
        if letters not in self._columns and len(self._columns) < 20_000:
            self._columns[letters] = number(letters)
        return self._columns.get(letters)

    def _name(self, column: int | None) -> str:
        """Return the name of a cell in this row."""
        return f"{self._where}!{letter(column or 0)}{self._row}"

    def _meaning(self, cell: dict[str, str]) -> Value | None:
        """Return what the cell holds, None for nothing."""
        text = self._value
        if self._formula is not None:
            self.formulas += 1
            self.first_formula = self.first_formula or self._name(self._at(cell))
            if not text and cell.get("t") != "str":
                return Flaw(
                    f"={self._formula}",
                    marked("The cell {place} is a formula whose result is not stored in the file ({text})."),
                )
        if text is None:
            return None
        kind = cell.get("t", "n")
        if kind == "s":
            return self._shared(text)
        if kind in {"inlineStr", "str"}:
            return unescaped(text)
        if kind == "b":
            return text.strip() in {"1", "true"}
        if kind == "e":
            return Flaw(text, marked("The cell {place} holds an error instead of a value ({text})."))
        if kind == "d":
            return _spelt(text)
        return self._number(text, cell.get("s", "0"))

    def _shared(self, text: str) -> Value:
        """Return the shared text with this number."""
        at = _whole(text)
        if text.strip().isdecimal() and at < len(self._book.texts):
            return self._book.texts[at]
        return Flaw(text, marked("The cell {place} points to a text that is not in the file ({text})."))

    def _number(self, text: str, style: str) -> Value:
        """Return a number, or the day it stands for."""
        try:
            found = float(text)
        except ValueError:
            return Flaw(text, marked("The cell {place} holds something that is no number ({text})."))
        if not isfinite(found):
            return Flaw(text, marked("The cell {place} holds something that is no number ({text})."))
        precision = self._book.days.get(_whole(style))
        if precision is None:
            return int(found) if found.is_integer() and abs(found) < 1e15 else found
        if (text, precision) not in self._days:
            self._days[text, precision] = self._day(text, found, precision)
        return self._days[text, precision]

    def _day(self, text: str, days: float, precision: Precision) -> Value:
        """Return the day that a number of days stands for."""
        from openpyxl.utils.datetime import from_excel

        try:
            found = from_excel(days, self._book.epoch)
        except (ValueError, OverflowError):
            return Flaw(text, marked("The cell {place} holds a day that is not in the calendar ({text})."))
        return _when(found, precision)


def _when(found: object, precision: Precision) -> Value:
    """Return a moment as a day; a time without a day is only a text."""
    match found:
        case datetime():
            clock = found.time()
            return When(found.date(), precision, clock if clock != time() else None)
        case date():
            return When(found, precision)
        case time() | timedelta():
            return str(found)
        case _:
            return Flaw(
                str(found), marked("The cell {place} holds a day that is not in the calendar ({text}).")
            )


def _spelt(text: str) -> Value:
    """Return the day of a cell that spells it out, such as 2004-03-02."""
    try:
        return _when(datetime.fromisoformat(text.strip()), Precision.DAY)
    except ValueError:
        return Flaw(text, marked("The cell {place} holds a day that is not in the calendar ({text})."))


def _whole(text: str | None) -> int:
    """Return a whole number from an attribute, or 0."""
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 10 else 0


def shown(value: Value) -> str:
    """Return a value as plain text."""
    match value:
        case str():
            return value
        case bool():
            return str(value).upper()
        case int() | float():
            return str(value)
        case When(day, _, clock):
            return day.isoformat() + (f" {clock:%H:%M}" if clock else "")
        case Flaw(text):
            return text


class Sheet:
    """A sheet of a workbook, as a table; what is known at its end is in `last` once it was read through."""

    def __init__(self, book: Workbook, part: SheetPart) -> None:
        self._book = book
        self._part = part
        self.last: Rows | None = None

    @property
    def name(self) -> str:
        """Return the name on the sheet's tab."""
        return self._part.name

    @property
    def hidden(self) -> bool:
        """Say whether the sheet is hidden."""
        return self._part.hidden

    def place(self, line: int, column: int) -> str:
        """Return the name of a cell as Excel writes it."""
        return f"{self.name}!{letter(column)}{line}"

    def comments(self) -> list[Leftover]:
        """Return the comments on its cells."""
        return comments.read(self._book.package, self._part.part)

    def measure(self) -> None:
        """Refuse a sheet of too many rows; only where there are many tags of rows are those counted that hold something."""
        tags, tail = 0, b""
        for chunk in self._book.package.chunks(self._part.part):
            tags += (tail + chunk).count(_ROW)
            tail = chunk[1 - len(_ROW) :]
        if tags > MOST_LINES:
            for _ in self.lines():
                pass

    def lines(self) -> Iterator[Line]:
        """Yield every line that holds something."""
        rows = Rows(self._book, self.name)
        package = self._book.package
        markup = Markup(package.path, self.name, rows.opened, rows.closed, rows.said)
        for _ in markup.feed(package.chunks(self._part.part)):
            if rows.depth > DEEPEST:
                raise markup.refusal(tr("the sheet's parts are nested too deep"))
            found, rows.lines = rows.lines, []
            yield from found
        self.last = rows
