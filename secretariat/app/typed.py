"""What people type or paste into the cells of the register, understood; what is not understood is never guessed."""

import re
from dataclasses import replace
from datetime import date
from functools import cache

from secretariat.domain import inline
from secretariat.domain.activity import Reach, State
from secretariat.domain.dates import Dates, Precision
from secretariat.importers import dates
from secretariat.importers.dates import fold
from secretariat.importers.sheet import terms

_NOTHING = frozenset(("", "-", "–", "—"))
_NUMBERS = re.compile(r"(\d{1,2})\s*[./ ]\s*(\d{1,2})\s*[./ ]\s*(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def days(text: str, year: int | None = None) -> Dates | None:
    """Return the days a text means ("30 June-2 July", "3.5.2004", "les 3 et 4 mai"), None where it is no date.

    `year` counts where the text has none; an empty text is no day, and a good answer.
    """
    said = " ".join(text.split())
    if said in _NOTHING:
        return Dates()
    if found := _NUMBERS.fullmatch(said):
        return _day(said, int(found[3]), int(found[2]), int(found[1]))
    if found := _ISO.fullmatch(said):
        return _day(said, int(found[1]), int(found[2]), int(found[3]))
    read = dates.read(said, year)
    return None if read.precision is Precision.NONE or read.start is None else read


def state(text: str) -> State | None:
    """Return the state a text names in English, French or Spanish, None where it names none."""
    return terms.state("" if text.strip() in _NOTHING else text)


def reach(text: str) -> Reach | None:
    """Return the reach a text names in English, French or Spanish, None where it names none."""
    return terms.reach("" if text.strip() in _NOTHING else text)


def precision(text: str) -> Precision | None:
    """Return the precision a text names in English, French or Spanish, None where it names none."""
    return Precision.NONE if text.strip() in _NOTHING else terms.precision(text)


def names(text: str) -> tuple[str, ...]:
    """Return the names a text lists, parted by semicolons or lines; a semicolon that belongs to a name stands there twice."""
    return tuple(dict.fromkeys(terms.several(text)))


@cache
def region(country: str) -> str:
    """Return the region of a country named in English, French or Spanish; empty where it is not known."""
    from secretariat.domain.region import REGIONS
    from secretariat.importers.countries import COUNTRIES

    return REGIONS.get(COUNTRIES.get(fold(country), country), "")


def redated(present: Dates, name: str, held: Dates | Precision) -> Dates:
    """Return dates with another first ("from") or last day ("to"), or precision; what contradicts it gives way.

    Days that are more than one day, or less than certain, are taken as a whole.
    """
    if isinstance(held, Precision):
        return Dates(present.printed) if held is Precision.NONE else replace(present, precision=held)
    if held.start is None or held.end is None:
        return _without(present, name)
    if held.start != held.end or held.precision is not Precision.DAY:
        return replace(held, printed=present.printed)
    day = held.start
    first, last = (day, present.end) if name == "from" else (present.start, day)
    if present.precision is not Precision.DAY or first is None or last is None or first > last:
        first = last = day
    return Dates(present.printed, first, last, Precision.DAY)


def marked(stored: str, text: str) -> str:
    """Return typed text in stored form; marks of notes and references that were in the cell follow it, none is lost."""
    if "{" not in stored:
        return inline.escape(text)
    marks = [run for run in inline.parse(stored) if not isinstance(run, inline.Text)]
    return inline.write([inline.Text(text), *marks])


def _day(printed: str, year: int, month: int, day: int) -> Dates | None:
    """Return a day given in numbers, None where there is no such day."""
    try:
        known = date(year, month, day)
    except ValueError:
        return None
    return Dates(printed, known, known, Precision.DAY)


def _without(present: Dates, name: str) -> Dates:
    """Return dates without a first day, and thereby none, or without a last day but the first."""
    if name == "from" or present.start is None or present.precision is not Precision.DAY:
        return Dates(present.printed)
    return replace(present, end=present.start)
