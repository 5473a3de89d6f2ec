"""Days and moments in the words of whoever sits at the computer; how a paper prints its dates is another matter."""

from collections.abc import Iterable
from datetime import date, datetime

from secretariat.domain.tongue import marked, tr

MONTHS = (
    marked("Jan"),
    marked("Feb"),
    marked("March"),
    marked("April"),
    marked("May"),
    marked("June"),
    marked("July"),
    marked("Aug"),
    marked("Sept"),
    marked("Oct"),
    marked("Nov"),
    marked("Dec"),
)

IN_FULL = (
    marked("January"),
    marked("February"),
    marked("March"),
    marked("April"),
    marked("May"),
    marked("June"),
    marked("July"),
    marked("August"),
    marked("September"),
    marked("October"),
    marked("November"),
    marked("December"),
)


def day(when: date) -> str:
    """Return a day as people here write it: "3 May 2004"."""
    if when.day == 1:  # the only day that is counted, not named, in French
        return _first(when, MONTHS)
    return tr("{day} {month} {year}", day=when.day, month=tr(MONTHS[when.month - 1]), year=when.year)


def month(when: date) -> str:
    """Return the month of a day as people here write it: "May 2004"."""
    return tr("{month} {year}", month=tr(MONTHS[when.month - 1]), year=when.year)


def day_in_full(when: date) -> str:
    """Return a day with its month written out: "19 October 2004"."""
    if when.day == 1:
        return _first(when, IN_FULL)
    return tr("{day} {month} {year}", day=when.day, month=tr(IN_FULL[when.month - 1]), year=when.year)


def _first(when: date, names: tuple[str, ...]) -> str:
    """Return the first of a month: "1 May 2004"."""
    return tr("1 {month} {year}", month=tr(names[when.month - 1]), year=when.year)


def pair(name: str, value: object) -> str:
    """Return what something is, under its name: "Due: 3 May 2004"; French has a blank before the colon."""
    return tr("{name}: {value}", name=name, value=value)


def several(parts: Iterable[str]) -> str:
    """Return things one after the other, parted by semicolons; French has a blank before each."""
    return tr("; ").join(parts)


def minute(moment: datetime) -> str:
    """Return a moment by the clock of this computer, to the minute: "3 May 2004, 9:05"."""
    local = moment.astimezone()
    return tr("{day}, {hour}:{minute}", day=day(local), hour=local.hour, minute=f"{local.minute:02}")
