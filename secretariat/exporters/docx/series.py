"""Which numbers Word can count by itself, and in which series: a plan made before anything is written."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from typing import Final, NamedTuple

from secretariat.domain.paper import Kind
from secretariat.domain.printing import PrintLine
from secretariat.exporters.docx.looks import LEVELS
from secretariat.numbering import scheme

_MARKED: Final = re.compile(r"(\(?)([0-9]+|[a-z]+|[A-Z]+)([.)])")
_HIGHEST: Final = 3_999
_BULLETS: Final = ("•", "–")


class Family(Enum):
    """What a series numbers."""

    PARAGRAPHS = 1
    HEADINGS = 2
    ITEMS = 3


class Form(NamedTuple):
    """How the numbers of a level are written: Word's word for the numerals, and what stands before and after.

    A bullet stands in `before`.
    """

    numerals: str
    before: str = ""
    after: str = ""


class Reading(NamedTuple):
    """A label understood as the number of a position."""

    form: Form
    value: int


PARAGRAPH: Final = Form("decimal", "", ".")
HEADINGS: Final = (Form("upperRoman", "", "."), Form("upperLetter", "", "."))


class Place(NamedTuple):
    """Where a line is counted: the place of its series in the plan, and the depth from 0."""

    series: int
    depth: int


@dataclass(slots=True)
class Series:
    """Lines that Word counts together.

    `forms` and `starts` say for each depth how its numbers are written and with which one it begins.
    """

    family: Family
    forms: dict[int, Form] = field(default_factory=dict)
    starts: dict[int, int] = field(default_factory=dict)
    _counts: dict[int, int] = field(default_factory=dict)

    def leads_to(self, depth: int, reading: Reading) -> bool:
        """Say whether the next number at a depth comes out as it is read; counting begins anew below each higher item.

        Where deeper items came first, readers differ on what the first higher one is: that is no lead.
        """
        if self.forms.get(depth, reading.form) != reading.form:
            return False
        if depth in self._counts:
            return reading.form.numerals == "bullet" or reading.value == self._counts[depth] + 1
        if any(deeper > depth for deeper in self._counts):
            return False
        return depth not in self.starts or reading.value == self.starts[depth] == 1

    def count(self, depth: int, reading: Reading) -> None:
        """Take a line in."""
        self.forms[depth] = reading.form
        self.starts.setdefault(depth, reading.value)
        self._counts = {above: count for above, count in self._counts.items() if above < depth}
        self._counts[depth] = reading.value


@dataclass(frozen=True, slots=True)
class Plan:
    """The series of a document, and the place of each line: none where Word could not come to its number.

    The first two series are those of paragraphs and headings, whose styles count.
    """

    series: tuple[Series, ...]
    places: tuple[Place | None, ...]


class _Planner:
    """Goes through the lines once and gives each its place."""

    def __init__(self) -> None:
        self.series = [Series(Family.PARAGRAPHS), Series(Family.HEADINGS)]
        self._current: dict[Family, int | None] = {
            Family.PARAGRAPHS: 0,
            Family.HEADINGS: 1,
            Family.ITEMS: None,
        }

    def place(self, line: PrintLine) -> Place | None:
        """Return the place of the next line."""
        if line.kind in {Kind.HEADING, Kind.PARAGRAPH}:
            self._current[Family.ITEMS] = None
        family, depth = _family(line), min(max(line.level, 1), LEVELS) - 1
        found = readings(line.label)
        if family is Family.PARAGRAPHS:
            depth, found = 0, [reading for reading in found if reading.form == PARAGRAPH]
        if family is None or not found:
            return None
        number = self._current[family]
        known = None if number is None else _best(self.series[number], depth, found)
        if number is None or known is None:
            number, known = len(self.series), min(found, key=lambda reading: reading.value != 1)
            self.series.append(Series(family))
            self._current[family] = number
        self.series[number].count(depth, known)
        return Place(number, depth)


def plan(lines: Iterable[PrintLine]) -> Plan:
    """Return where each line is counted."""
    planner = _Planner()
    places = tuple(planner.place(line) for line in lines)
    return Plan(tuple(planner.series), places)


def _family(line: PrintLine) -> Family | None:
    """Return with what a line is counted."""
    match line.kind:
        case Kind.PARAGRAPH:
            return Family.PARAGRAPHS
        case Kind.HEADING:
            return Family.HEADINGS
        case Kind.SUBITEM:
            return Family.ITEMS
        case _:
            return None


def _best(series: Series, depth: int, found: list[Reading]) -> Reading | None:
    """Return the reading of a label that the series leads to; one of a form it has already is the likeliest."""
    leading = [reading for reading in found if series.leads_to(depth, reading)]
    return min(leading, key=lambda reading: (depth not in series.forms, reading.value != 1), default=None)


def readings(label: str) -> list[Reading]:
    """Return how Word could come to a label; after z it counts otherwise than we do, so longer letters are none."""
    if label in _BULLETS:
        return [Reading(Form("bullet", label), 1)]
    found = _MARKED.fullmatch(label)
    if not found:
        return []
    before, numeral, after = found.groups()
    return [Reading(Form(name, before, after), value) for name, value in _values(numeral) if value]


def _values(numeral: str) -> list[tuple[str, int]]:
    """Return the numbers that a numeral may stand for, by Word's name of its kind; 0 where it is none of that kind."""
    if numeral.isdecimal():
        value = int(numeral[:6])
        return [("decimal", value if str(value) == numeral and value <= _HIGHEST else 0)]
    case = "lower" if numeral.islower() else "upper"
    letters = numeral.lower()
    letter = ord(letters) - ord("a") + 1 if len(letters) == 1 else 0
    return [(f"{case}Roman", _roman(letters)), (f"{case}Letter", letter)]


def _roman(numeral: str) -> int:
    """Return the value of a small roman numeral, 0 if it is none."""
    values = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
    if len(numeral) > 15 or not set(numeral) <= set(values):
        return 0
    each = [values[letter] for letter in numeral]
    total = sum(-one if one < max(each[at:]) else one for at, one in enumerate(each))
    return total if 0 < total <= _HIGHEST and scheme.roman(total) == numeral else 0
