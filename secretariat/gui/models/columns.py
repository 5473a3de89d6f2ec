"""The columns of the register: what each shows, how it is compared, and what a typed value becomes."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from unicodedata import combining, normalize

from secretariat.domain import inline
from secretariat.domain.activity import Activity, Reach, State
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.language import Language


class Sort(StrEnum):
    """What a column holds, and thereby which editor it has."""

    WORDS = "words"
    DAY = "day"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `field` is the one a command sets, `width` in pixels at 100 %, `choices` the values it may hold."""

    name: str
    title: str
    field: str
    width: int
    sort: Sort = Sort.WORDS
    choices: tuple[StrEnum, ...] = ()
    tip: str = ""


COLUMNS = (
    Column(
        "title_venue_date",
        "Title, venue, date",
        "cells.title_venue_date",
        240,
        tip="As printed in the appendix",
    ),
    Column("organized_by", "Organized by", "cells.organized_by", 130, tip="As printed in the appendix"),
    Column("activity", "Activity", "cells.activity", 150, tip="As printed in the appendix"),
    Column("involvement", "Involvement", "cells.involvement", 130, tip="Level of involvement, as printed"),
    Column("from", "From", "dates.start", 108, Sort.DAY, tip="First day"),
    Column("to", "To", "dates.end", 108, Sort.DAY, tip="Last day"),
    Column(
        "precision",
        "Precision",
        "dates.precision",
        84,
        Sort.CHOICE,
        tuple(Precision),
        "How exactly the date is known",
    ),
    Column("venue", "Venue", "venue", 110),
    Column("country", "Country", "country", 100),
    Column("state", "State", "state", 90, Sort.CHOICE, tuple(State), "Planned, held or cancelled"),
    Column("reach", "Reach", "reach", 90, Sort.CHOICE, tuple(Reach), "Global, regional or national"),
)
NAMES = {"": "–"}


def value(activity: Activity, column: Column, language: Language) -> object:
    """Return what a column holds of an activity: text, a day, a choice, or None."""
    match column.name:
        case "from":
            return activity.dates.start
        case "to":
            return activity.dates.end
        case "precision":
            return activity.dates.precision
        case "venue" | "country" | "state" | "reach":
            return getattr(activity, column.name)
        case _:
            return inline.plain(getattr(activity.cells, column.name).best(language))


def shown(activity: Activity, column: Column, language: Language) -> str:
    """Return what people read in a column: a day only where the day is known."""
    held = value(activity, column, language)
    if isinstance(held, date):
        match activity.dates.precision:
            case Precision.DAY | Precision.NONE:
                return f"{held.day} {_MONTHS[held.month - 1]} {held.year}"
            case Precision.YEAR:
                return str(held.year)
            case _:
                return f"{_MONTHS[held.month - 1]} {held.year}"
    return "" if held is None or held is Precision.NONE else str(held)


_MONTHS = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")


def taken(column: Column, given: object) -> object:
    """Return what an editor gave as the column holds it."""
    if column.sort is Sort.DAY:
        return _day(given)
    if column.sort is Sort.CHOICE:
        return next((choice for choice in column.choices if choice.value == str(given)), column.choices[0])
    return " ".join(str(given or "").split())


def _day(given: object) -> date | None:
    """Return a day, however it was given; None where it is none."""
    if given is None or isinstance(given, date):
        return given
    try:
        return date.fromisoformat(str(given))
    except ValueError:
        return None


def edit(activity: Activity, column: Column, held: object, language: Language) -> tuple[str, object]:
    """Return the field to set and its value when a column of an activity is to hold something else."""
    if column.name in ("from", "to", "precision"):
        return "dates", _dates(activity.dates, column.name, held)
    if column.sort is Sort.CHOICE:
        return column.field, held
    text = " ".join(str(held or "").split())
    if column.field.startswith("cells."):
        stored = getattr(activity.cells, column.name)[language]
        return f"{column.field}.{language}", _marked(stored, text)
    return column.field, text


def _marked(stored: str, text: str) -> str:
    """Return typed text in stored form; marks of notes and references that were in the cell follow it, none is lost."""
    marks = [run for run in inline.parse(stored) if not isinstance(run, inline.Text)]
    return inline.write([inline.Text(text), *marks])


def _dates(dates: Dates, name: str, held: object) -> Dates:
    """Return dates with another first or last day, or precision; what contradicts it gives way."""
    if name == "precision" and isinstance(held, Precision):
        return Dates(dates.printed) if held is Precision.NONE else replace(dates, precision=held)
    day = held if isinstance(held, date) else None
    start, end = (day, dates.end) if name == "from" else (dates.start, day)
    if day is not None:
        start = day if start is None or (name == "to" and start > day) else start
        end = day if end is None or (name == "from" and end < day) else end
    elif name == "from":
        end = None
    else:
        end = start
    precision = dates.precision if dates.precision is not Precision.NONE else Precision.DAY
    return replace(dates, start=start, end=end, precision=precision if start or end else Precision.NONE)


def folded(text: str) -> str:
    """Return text without accents and capitals."""
    if text.isascii():
        return text.lower()
    return "".join(letter for letter in normalize("NFD", text.casefold()) if not combining(letter))


def haystack(activity: Activity) -> str:
    """Return all words of an activity, folded, to be searched."""
    cells = activity.cells
    words = [
        text
        for cell in (cells.title_venue_date, cells.organized_by, cells.activity, cells.involvement)
        for _, text in cell
    ]
    found = "\n".join(
        (*words, activity.title, activity.venue, activity.country, activity.source, activity.kind)
    )
    return folded(inline.plain(found) if "{" in found else found)


def key(column: Column, language: Language) -> Callable[[Activity], tuple[bool, str]]:
    """Return how a column of words or choices is compared: what is empty comes last."""

    def compared(activity: Activity) -> tuple[bool, str]:
        text = folded(str(value(activity, column, language) or ""))
        return not text, text

    return compared


def by_days(activities: list[Activity], last: bool, backwards: bool) -> list[Activity]:
    """Return activities by their last (or first) day.

    Those known to the month only, or not at all, keep their place behind the one they follow in the register.
    """
    groups: list[tuple[date, list[Activity]]] = []
    for activity in activities:
        day = activity.dates.end if last else activity.dates.start
        if activity.dates.precision is Precision.DAY and day is not None:
            groups.append((day, [activity]))
        elif groups:
            groups[-1][1].append(activity)
        else:
            groups.append((date.max if backwards else date.min, [activity]))
    groups.sort(key=lambda group: group[0], reverse=backwards)
    return [activity for _, group in groups for activity in group]
