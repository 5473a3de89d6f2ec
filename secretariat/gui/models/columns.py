"""The columns of the register: what each shows, how it is compared, and what a typed value becomes."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from operator import attrgetter
from unicodedata import combining, normalize

from secretariat.app import typed
from secretariat.app.commands.filling import DAYS, Fill
from secretariat.domain import inline, telling
from secretariat.domain.activity import Activity, Reach, State
from secretariat.domain.alphabet import lettered
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.language import Language, Words
from secretariat.domain.listed import Listed, beside
from secretariat.domain.register import NAMES_PARTED
from secretariat.domain.tongue import tr


class Sort(StrEnum):
    """What a column holds, and thereby which editor it has."""

    WORDS = "words"
    DAY = "day"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `field` is the one a command sets, `width` in pixels at 100 %, `choices` the values it may hold.

    One with an empty `field` cannot be written in. What stands `beside` the activity has its own place in the file. One that
    is `asked` for is hidden until then.
    """

    name: str
    title: str
    field: str
    width: int
    sort: Sort = Sort.WORDS
    choices: tuple[StrEnum, ...] = ()
    tip: str = ""
    beside: bool = False
    asked: bool = False

    @property
    def fixed(self) -> bool:
        """Whether nothing can be written in it."""
        return not self.field


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
    Column("from", "From", "dates.start", 118, Sort.DAY, tip="First day"),
    Column("to", "To", "dates.end", 118, Sort.DAY, tip="Last day"),
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
    Column("reach", "Level", "reach", 90, Sort.CHOICE, tuple(Reach), "Global, regional or national"),
    Column("source", "Source", "source", 120, tip="Where it is known from"),
    Column("title", "Title", "title", 200, tip="The title alone", asked=True),
    Column("kind", "Kind", "kind", 110, tip="The kind of activity, for counting", asked=True),
    Column(
        "organizers",
        "Organizers",
        "part.organizer",
        150,
        tip="People and organizations that organize it, parted by semicolons: ILO; UNDP",
        beside=True,
        asked=True,
    ),
    Column(
        "participants",
        "Participants",
        "part.participant",
        180,
        tip="Who takes part, and in which capacity: Tarja Halonen (Co-Chair); ILO",
        beside=True,
        asked=True,
    ),
    Column(
        "city", "City", "own.city", 100, tip="Where the venue is a house or a hall", beside=True, asked=True
    ),
    Column("region", "Region", "own.region", 100, beside=True, asked=True),
    Column(
        "tripartite",
        "Tripartite",
        "own.tripartite",
        80,
        tip="Whether governments, employers and workers took part: yes or no",
        beside=True,
        asked=True,
    ),
    Column(
        "capacity", "Capacity", "", 140, tip="In which capacities people take part", beside=True, asked=True
    ),
    Column("serves", "Serves", "", 160, tip="What of the follow-up it serves", beside=True, asked=True),
    Column(
        "printed", "Printed in", "", 120, tip="In the appendices of these papers", beside=True, asked=True
    ),
)
ASKED = tuple(column.name for column in COLUMNS if column.asked)
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
        case "venue" | "country" | "state" | "reach" | "source" | "title" | "kind":
            return getattr(activity, column.name)
        case _ if column.beside:
            said = beside(activity, column.name)
            named = column.field.startswith("part.")
            return NAMES_PARTED.join([name.replace(";", ";;") for name in said] if named else said)
        case _:
            return inline.plain(getattr(activity.cells, column.name).best(language))


def copied(activity: Activity, column: Column, language: Language) -> str:
    """Return what a cell is on the clipboard: a day as every spreadsheet reads it, and the rest as it is shown."""
    held = value(activity, column, language)
    if isinstance(held, date) and activity.dates.precision is Precision.DAY:
        return held.isoformat()
    return shown(activity, column, language)


def shown(activity: Activity, column: Column, language: Language) -> str:
    """Return what people read in a column: a day only where the day is known."""
    held = value(activity, column, language)
    if isinstance(held, date):
        return day_shown(held, activity.dates.precision)
    if held is None or held is Precision.NONE:
        return ""
    return _named(held) if isinstance(held, StrEnum) else str(held)


def _named(choice: StrEnum) -> str:
    """Return what people read of a choice."""
    return tr(choice.value) if choice and choice is not Precision.NONE else ""


def day_shown(day: date, precision: Precision) -> str:
    """Return what people read of a day that is known with a precision."""
    match precision:
        case Precision.DAY | Precision.NONE:
            return telling.day(day)
        case Precision.YEAR:
            return str(day.year)
        case _:
            return telling.month(day)


class NotUnderstood(Exception):
    """A text cannot be what its column holds."""


def taken(column: Column, given: object, year: int | None = None) -> object:
    """Return what an editor gave, or what was pasted, as the column holds it; `year` counts where a date has none.

    Raises NotUnderstood for a text that is no date, or none of the choices.
    """
    if isinstance(given, Dates):
        return given
    if column.sort is Sort.DAY:
        return _days(given, year)
    text = " ".join(str(given or "").split())
    if column.fixed:
        raise NotUnderstood(text)
    if column.sort is Sort.WORDS:
        return text
    exact = next((choice for choice in column.choices if text in (choice.value, tr(choice.value))), None)
    known = exact if exact is not None else _READ[column.name](text)
    if known is None:
        raise NotUnderstood(text)
    return known


def _days(given: object, year: int | None) -> Dates:
    """Return days, however they were given."""
    if isinstance(given, date):
        return Dates("", given, given, Precision.DAY)
    found = typed.days(str(given or ""), year)
    if found is None:
        raise NotUnderstood(str(given))
    return found


_READ: dict[str, Callable[[str], StrEnum | None]] = {
    "state": typed.state,
    "reach": typed.reach,
    "precision": typed.precision,
}


def edit(activity: Activity, column: Column, held: object, language: Language) -> tuple[str, object]:
    """Return the field to set and its value when a column of an activity is to hold something else."""
    if column.name in DAYS and isinstance(held, Dates | Precision):
        return "dates", typed.redated(activity.dates, column.name, held)
    if column.sort is Sort.CHOICE:
        return column.field, held
    text = " ".join(str(held or "").split())
    if column.field.startswith("cells."):
        stored = getattr(activity.cells, column.name)[language]
        return f"{column.field}.{language}", typed.marked(stored, text)
    return column.field, text


def present(activity: Activity, field: str) -> object:
    """Return what the field at a path holds now."""
    kept = next((column for column in COLUMNS if column.beside and column.field == field), None)
    if kept is not None:
        return value(activity, kept, Language.EN)
    held: object = activity
    for name in field.split("."):
        held = getattr(held, name)
    return held


def fill(activity: Activity, column: Column, held: object, language: Language) -> Fill:
    """Return what fills a column of an activity, as part of a step that fills many."""
    if column.name in DAYS:
        return Fill(activity.id, column.name, held)
    return Fill(activity.id, *edit(activity, column, held, language))


def folded(text: str) -> str:
    """Return text without accents and capitals."""
    if text.isascii():
        return text.lower()
    return _BEYOND.sub(_bare, text).lower()


_BEYOND = re.compile(
    r"[^\x00-\x7f]+"
)  # mostly single letters: what is plain beside them need not be taken apart


def _bare(found: re.Match[str]) -> str:
    """Return letters without accents and capitals."""
    return "".join([letter for letter in normalize("NFD", found[0].casefold()) if not combining(letter)])


def haystack(activity: Activity) -> str:
    """Return what an activity says, folded, to be searched: a line for each column, begun by its mark.

    Most activities have nothing beside them.
    """
    said = "".join([f"{sign}{_sought(told(activity))}\n" for sign, told in _SPOKEN])
    if not isinstance(activity, Listed):
        return said + _SILENT
    return said + "".join([f"{sign}{_sought(told(activity))}\n" for sign, told in _SPOKEN_BESIDE])


def _sought(text: str) -> str:
    """Return a text folded, without the signs that begin a line: they come in where a text was read in a wrong encoding."""
    return text.lower() if text.isascii() else folded(_MARKS.sub(" ", text))


_MARKS = re.compile("[\x80-\x9f]")


def mark(number: int) -> str:
    """Return the sign with which a column begins its line: a control that no text shows, and no wider than its letters."""
    return chr(0x80 + number)


def _speaker(column: Column) -> Callable[[Activity], str]:
    """Return a function that tells what a column says in all languages, in one line: chosen once, it is asked very often."""
    if column.field.startswith("cells."):
        words = attrgetter(column.field)
        return lambda activity: _in_one_line(words(activity))
    if column.sort is Sort.WORDS and not column.beside:
        return attrgetter(column.name)
    if column.sort is Sort.CHOICE:
        choice = attrgetter(column.field)
        return lambda activity: _named(choice(activity))
    return lambda activity: shown(activity, column, Language.EN)


def _in_one_line(words: Words) -> str:
    """Return words of all languages without their marks, one after the other."""
    text = " ".join([text for _, text in words]) if words.fr or words.es else words.en
    return _plain(text).replace("\n", " ")


def _plain(stored: str) -> str:
    """Return words without marks; most have none."""
    return inline.plain(stored) if "{" in stored or "}" in stored else stored


_SPEAKERS = tuple((mark(number), _speaker(column)) for number, column in enumerate(COLUMNS))
_SPOKEN = tuple(one for one, column in zip(_SPEAKERS, COLUMNS, strict=True) if not column.beside)
_SPOKEN_BESIDE = tuple(one for one, column in zip(_SPEAKERS, COLUMNS, strict=True) if column.beside)
_SILENT = "".join(f"{sign}\n" for sign, _ in _SPOKEN_BESIDE)

_LAST = "\U0010ffff"  # no text of the file holds it, and every other comes before it


def key(column: Column, language: Language) -> Callable[[Activity], str]:
    """Return how a column of words or choices is compared: what is empty comes last."""
    if column.field.startswith("cells."):
        words = attrgetter(column.field)
        return lambda activity: folded(lettered(_plain(words(activity).best(language)))) or _LAST
    return lambda activity: folded(lettered(str(value(activity, column, language) or ""))) or _LAST


def by_days(activities: list[Activity], last: bool, backwards: bool) -> list[Activity]:
    """Return activities by their last (or first) day.

    Those known to the month only, or not at all, keep their place behind the one they follow in the register.
    """
    days: list[date] = []
    known = date.max if backwards else date.min
    for activity in activities:
        dates = activity.dates
        day = dates.end if last else dates.start
        if day is not None and dates.precision is Precision.DAY:
            known = day
        days.append(known)
    order = sorted(range(len(days)), key=days.__getitem__, reverse=backwards)
    return [activities[place] for place in order]
