"""Text on its way into a cell: nothing cut, nothing taken for a formula, nothing Excel cannot hold."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from secretariat.domain.printing import Inlines, PrintCall
from secretariat.domain.register import CONTINUED, GOES_ON
from secretariat.exporters.xlsx.sheet import Row, Value

LIMIT: Final = 32_767  # UTF-16 units in one cell

_PIECE: Final = LIMIT - len(GOES_ON) - len(CONTINUED)
_SURELY_SHORT: Final = LIMIT // 2
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_RAISED: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def words(inlines: Inlines) -> str:
    """Return inlines as they read in a cell, footnote marks as raised digits."""
    return "".join(
        str(inline.number).translate(_RAISED) if isinstance(inline, PrintCall) else inline.text
        for inline in inlines
    )


def clean(text: str) -> str:
    """Return the text with each character that a workbook cannot hold shown as a replacement mark."""
    return _FORBIDDEN.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def spread(rows: Iterable[Row]) -> Iterator[Row]:
    """Yield the rows; a text too long for a cell goes on below, with a mark at both ends of the break."""
    for row in rows:
        if all(type(value) is not str or len(value) <= _SURELY_SHORT for value in row.values):
            yield row
            continue
        pieces = [_pieces(value) for value in row.values]
        for number in range(max(map(len, pieces))):
            yield replace(
                row, values=tuple(piece[number] if number < len(piece) else None for piece in pieces)
            )


def _pieces(value: Value) -> list[Value]:
    """Return a value as the parts that fit into a cell each."""
    if not isinstance(value, str) or _units(value) <= LIMIT:
        return [value]
    parts = []
    rest = value
    while _units(rest) > _PIECE:
        part = _opening(rest)
        parts.append(part)
        rest = rest[len(part) :]
    parts.append(rest)
    last = len(parts) - 1
    return [
        (CONTINUED if number else "") + part + (GOES_ON if number < last else "")
        for number, part in enumerate(parts)
    ]


def _opening(text: str) -> str:
    """Return as much of the beginning as fits, up to a blank where there is one near."""
    end = _PIECE
    while _units(text[:end]) > _PIECE:
        end -= (_units(text[:end]) - _PIECE + 1) // 2
    blank = text.rfind(" ", end - 1_000, end)
    return text[: blank + 1] if blank > 0 else text[:end]


def _units(text: str) -> int:
    """Return the length of a text as Excel counts it, in UTF-16 units."""
    return len(text) + sum(letter > "\uffff" for letter in text)
