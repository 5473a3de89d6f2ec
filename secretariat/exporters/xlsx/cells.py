"""Rows as the XML of a sheet: text as text, numbers as numbers, days as days."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import chain, repeat
from typing import Final
from xml.sax.saxutils import escape

from secretariat.exporters.xlsx import heights
from secretariat.exporters.xlsx.sheet import Look, Sheet, Value, letter
from secretariat.exporters.xlsx.texts import clean

_FIRST_DAY: Final = date(1900, 3, 1)  # Excel believes in a 29 February 1900; earlier days are written as text
_DAY_ZERO: Final = date(1899, 12, 30)
_ESCAPE_LIKE: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_GUESSED_AT: Final = re.compile(
    r"[=+\-@'#\d\t]|(?:true|false|vrai|faux|verdadero|falso)$|[^\W\d_]{3,10}\.? ?\d", re.IGNORECASE
)


class Form(Enum):
    """What a cell holds, as far as its style depends on it; QUOTED text would be taken for something else when typed again."""

    TEXT = "text"
    QUOTED = "quoted text"
    NUMBER = "number"
    DAY = "day"


_Numbers = Mapping[tuple[Look, Form], int]


@dataclass(frozen=True, slots=True)
class Styles:
    """The number of the style for each look and form: of cells that are `locked`, and of those that stay `open`."""

    locked: _Numbers
    open: _Numbers


class Texts:
    """The texts of a workbook, each kept once under its number."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def number(self, text: str) -> int:
        """Return the number of a text."""
        return self._numbers.setdefault(text, len(self._numbers))

    def xml(self) -> Iterator[str]:
        """Yield the XML of each text in the order of the numbers."""
        for text in self._numbers:
            keep = ' xml:space="preserve"' if text[0].isspace() or text[-1].isspace() else ""
            yield f"<si><t{keep}>{escape(text)}</t></si>"


def row_xml(sheet: Sheet, styles: Styles, texts: Texts) -> Iterator[str]:
    """Yield the XML of each row of a sheet, its cells in these styles."""
    letters: list[str] = []
    room = heights.room(sheet.columns)
    locked, open_ = _quick(styles.locked), _quick(styles.open)
    of_columns = [open_ if column.open else locked for column in sheet.columns]
    for number, row in enumerate(sheet.rows, 1):
        while len(letters) < len(row.values):
            letters.append(letter(len(letters) + 1))
        wear = chain(of_columns, repeat(locked)) if row.look is Look.BODY else repeat(locked)
        cells = "".join(
            _cell(f'<c r="{column}{number}" ', value, row.look, quick, texts)
            for column, value, quick in zip(letters, row.values, wear, strict=False)
            if value is not None
        )
        yield f'<row r="{number}" ht="{heights.height(row, room):g}">{cells}</row>'


def _quick(numbers: _Numbers) -> dict[tuple[Look, Form], str]:
    """Return what names each style in the XML of a cell."""
    return {kind: f's="{number}"' for kind, number in numbers.items()}


def _cell(
    opening: str, value: Value, look: Look, styles: Mapping[tuple[Look, Form], str], texts: Texts
) -> str:
    """Return the XML of one cell."""
    form = _form(value)
    style = styles[look, form]
    if form in {Form.NUMBER, Form.DAY}:
        return f"{opening}{style}><v>{content(value)}</v></c>"
    text = content(value)
    if not text:
        return f"{opening}{style}/>"
    return f'{opening}{style} t="s"><v>{texts.number(text)}</v></c>'


def _form(value: Value) -> Form:
    """Return what a cell with this value holds."""
    if isinstance(value, str):
        return Form.QUOTED if _GUESSED_AT.match(value) else Form.TEXT
    if isinstance(value, date):
        return Form.DAY if value >= _FIRST_DAY else Form.QUOTED
    return Form.NUMBER if value is not None else Form.TEXT


def content(value: Value) -> str:
    """Return what stands in the file for a value, before XML: clean text, safe from Excel's own escapes such as _x0041_."""
    if isinstance(value, str):
        return _ESCAPE_LIKE.sub("_x005F_", clean(value))
    if isinstance(value, date):
        return str((value - _DAY_ZERO).days) if value >= _FIRST_DAY else value.isoformat()
    return str(value) if value is not None else ""
