"""The closing block: place and date, and the points for decision."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from secretariat.domain.dates import Precision
from secretariat.importers import dates
from secretariat.importers.dates import fold
from secretariat.importers.text.lines import Line
from secretariat.importers.text.phrasebook import NUMBERS, Phrasebook

_PLACE: Final = re.compile(r"(?P<place>[^\W\d_][^\d,;:.()]{1,40}),\s+(?:a\s+)?(?P<date>[^,]{6,40}?)\.?")
_LIST_LINES: Final = 30
_NEAR: Final = 3
_NUMBERED: Final = re.compile(r"\W{0,4}\d{1,3}\.\s")
_NOTES: Final = re.compile(r"(?:end)?notes?|notas?|[\[(]?1[\])]?\.?\s.*|¹.*")


@dataclass(frozen=True, slots=True)
class Closing:
    """The closing block as found, and the lines that make it: from `start` to before `end`."""

    start: int
    end: int
    line: Line | None = None
    place: str | None = None
    day: date | None = None
    point: str | None = None
    point_lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Parts:
    """The lines of a paper by where they stand: before, in and after the closing block, and from the first appendix on."""

    body: list[Line]
    closing: Closing | None
    after: list[Line]
    appendices: list[Line]


def place_and_date(text: str) -> tuple[str, date] | None:
    """Return place and day of "Geneva, 19 October 2004." in any of the three languages."""
    if len(text) > 90:
        return None
    match = _PLACE.fullmatch(text.strip())
    found = dates.find(match["date"], None) if match else []
    if not match or len(found) != 1 or (found[0].start, found[0].end) != (0, len(match["date"])):
        return None
    when = found[0].dates
    if when.precision is not Precision.DAY or when.start is None or when.start != when.end:
        return None
    return match["place"].strip(), when.start


def parted(lines: list[Line], book: Phrasebook) -> Parts:
    """Return the lines of body, closing block, what follows it, and appendices."""
    closing = _closing(lines, book)
    searched = closing.end if closing else _first_number(lines) + 1
    appendix = next(
        (at for at in range(searched, len(lines)) if is_appendix_heading(lines[at], book)), len(lines)
    )
    body_end = closing.start if closing else appendix
    after = lines[closing.end : appendix] if closing else []
    return Parts(lines[:body_end], closing, after, lines[appendix:])


def _first_number(lines: list[Line]) -> int:
    """Return the place of the first line that begins with a number, the very first where none does."""
    return next((at for at, line in enumerate(lines) if _NUMBERED.match(line.text)), 0)


def is_appendix_heading(line: Line, book: Phrasebook) -> bool:
    """Say whether the line is the heading of an appendix and nothing else."""
    text = line.text.strip()
    return len(text) <= 40 and text[0].isupper() and book.appendix.fullmatch(fold(text)) is not None


def _closing(lines: list[Line], book: Phrasebook) -> Closing | None:
    """Return the closing block, by its point for decision or else by its place and date."""
    for at, line in enumerate(lines):
        rest = _point(line, book)
        if rest is None:
            continue
        end = _listed_on(lines, at + 1, book)
        if re.search(r"\d", rest) or end > at + 1:
            return _with_date(lines, at, end)
    for at, line in enumerate(lines):
        if place_and_date(line.text) and _ends_a_paper(lines, at, book):
            return _closed(lines, at, at + 1, at)
    return None


def _point(line: Line, book: Phrasebook) -> str | None:
    """Return what follows "Point for decision:", None if the line does not begin so."""
    if len(line.text) > 400:
        return None
    match = book.point.match(fold(line.text))
    return match["rest"] if match else None


def _is_listed(line: Line, book: Phrasebook) -> bool:
    """Say whether a line names paragraphs and nothing else: "Paragraph 5;"."""
    pattern = rf"(?:[-–•]\s)?(?:{book.paragraph_words})\s?{NUMBERS}\s?[;.,]?(?:\s(?:and|et|y))?"
    return len(line.text) <= 80 and re.fullmatch(pattern, fold(line.text.strip())) is not None


def _listed_on(lines: list[Line], start: int, book: Phrasebook) -> int:
    """Return where the list of paragraphs ends that may begin at `start`."""
    end = start
    while end < len(lines) and end - start < _LIST_LINES and _is_listed(lines[end], book):
        end += 1
    return end


def _with_date(lines: list[Line], start: int, end: int) -> Closing:
    """Return the closing block whose points for decision stand from `start` to `end`, with the date line before or after."""
    if start > 0 and place_and_date(lines[start - 1].text):
        return _closed(lines, start - 1, end, start - 1)
    if end < len(lines) and place_and_date(lines[end].text):
        return _closed(lines, start, end + 1, end)
    return _closed(lines, start, end, None)


def _closed(lines: list[Line], start: int, end: int, dated: int | None) -> Closing:
    """Return the closing block of the lines from `start` to `end`, one of which may be the place and date."""
    line = lines[dated] if dated is not None else None
    place, day = (place_and_date(line.text) if line else None) or (None, None)
    points = tuple(found for at, found in enumerate(lines[start:end], start) if at != dated)
    said = "\n".join(found.text for found in points)
    return Closing(start, end, line, place, day, said or None, points)


def _ends_a_paper(lines: list[Line], at: int, book: Phrasebook) -> bool:
    """Say whether nothing but notes or an appendix follows a place and date, or next to nothing at all."""
    rest = lines[at + 1 : at + 1 + _NEAR]
    if not any(_NUMBERED.match(line.text) for line in lines[:at]):
        return False
    if any(is_appendix_heading(line, book) for line in rest) or (
        rest and _NOTES.fullmatch(fold(rest[0].text[:400]))
    ):
        return True
    return len(lines) - at <= _NEAR and not any(_NUMBERED.match(line.text) for line in rest)
