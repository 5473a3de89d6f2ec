"""How high a row must be for its wrapped text to be seen: not every program that opens a workbook works it out."""

from collections.abc import Sequence
from math import ceil
from typing import Final

from secretariat.exporters.xlsx.sheet import Column, Look, Row

_LINE: Final = 15.0  # points
_TALLEST: Final = 409.0
_LINES_SHOWN: Final = int(_TALLEST // _LINE)
_UNWRAPPED: Final = {Look.TITLE: 21.0, Look.SUBTITLE: 16.0, Look.REMARK: 16.0}
_LETTERS: Final = 1.12  # of running text for each digit, in which widths are counted
_BOLD_LETTERS: Final = 1.0
_LOST: Final = 3  # letters of a line, on average, left free by its last word


def room(columns: Sequence[Column]) -> list[float]:
    """Return how many letters a line of each column takes."""
    return [max(4.0, column.width * _LETTERS - _LOST) for column in columns]


def height(row: Row, letters: Sequence[float]) -> float:
    """Return the height of a row in points; `letters` is the `room` of its columns."""
    if row.look in _UNWRAPPED:
        return _UNWRAPPED[row.look]
    share = _BOLD_LETTERS / _LETTERS if row.look in {Look.HEAD, Look.STRONG} else 1.0
    most = 1
    for value, size in zip(row.values, letters, strict=False):
        if type(value) is str and (len(value) > size * share or "\n" in value):
            most = max(most, _lines(value, size * share))
    return min(_TALLEST, most * _LINE) if most < _LINES_SHOWN else _TALLEST


def _lines(text: str, letters: float) -> int:
    """Return about how many lines a text takes."""
    return sum(max(1, ceil(len(part) / letters)) for part in text.split("\n"))
