"""Printed dates in English, French and Spanish: what days they span, and how precisely that is known."""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from secretariat.domain.dates import Dates, Precision

_MONTHS: Final = (
    "january janvier enero",
    "february fevrier febrero",
    "march mars marzo",
    "april avril abril",
    "may mai mayo",
    "june juin junio",
    "july juillet julio",
    "august aout agosto",
    "september septembre septiembre setiembre",
    "october octobre octubre",
    "november novembre noviembre",
    "december decembre diciembre",
)
_SHORT: Final = (
    "jan janv ene",
    "feb fev fevr",
    "mar",
    "apr avr abr",
    "may",
    "jun",
    "jul juil",
    "aug ago",
    "sep sept set",
    "oct",
    "nov",
    "dec dic",
)
_SEASONS: Final = {"spring": 3, "printemps": 3, "primavera": 3, "summer": 6, "ete": 6, "verano": 6} | {
    "autumn": 9,
    "automne": 9,
    "otono": 9,
    "winter": 12,
    "hiver": 12,
    "invierno": 12,
}
_NUMBER: Final = {
    name: number
    for table in (_SHORT, _MONTHS)
    for number, names in enumerate(table, 1)
    for name in names.split()
}
_ENGLISH: Final = frozenset(names.split()[0] for names in _MONTHS)

_LONGEST: Final = 1000  # characters; what is longer is no printed date

_FULL: Final = "|".join(name for names in _MONTHS for name in names.split())
_ANY: Final = "|".join(sorted(_NUMBER, key=len, reverse=True))
_TO: Final = r"\s*(?:[-–—/&]|\b(?:to|until|and|au|et|al|a|y|e|hasta)\b)\s*(?:(?:the|le|les|el|los)\s+)?"
_OR: Final = r"\s*(?:&|\b(?:and|et|y|e)\b)\s*"
_WEEKDAY: Final = (
    r"(?:\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|lunes|martes|miercoles|jueves|viernes|sabado|domingo),?\s+)?"
)
_OPENING: Final = (
    r"(?:\b(?:from|on|in|between|du|le|les|del|el|los(?:\s+dias)?|en|desde)\s+(?:(?:le|el)\s+)?)?"
    r"(?:\b(?:early|mid|late|end\s+of|debut|mi|fin|principios\s+de|mediados\s+de|finales\s+de)[\s-]+)?"
)
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th|er|re|\.?[ºo°])?(?!\w)"
_DAYS: Final = rf"{_DAY}(?:(?:,\s*{_DAY}){{1,6}},?{_OR}{_DAY}|{_TO}{_WEEKDAY}{_DAY})?"
_OF: Final = r"\s+(?:(?:of|de)\s+)?"
_YEAR: Final = r"(?:,?\s+\(?(?:del?\s+)?(?P<{}>\d{{4}})(?!\w{})\)?)?"
_HEAD: Final = rf"(?<![\w/.\-–])(?P<opening>{_OPENING}){_WEEKDAY}"


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a text a date stands (`start` and `end` count characters), and what it says."""

    start: int
    end: int
    dates: Dates


def read(printed: str, year: int | None) -> Dates:
    """Return what a printed date says; `year` counts where none is printed.

    Precision is NONE, and the days None, when there is no date, no year, no such day, or more than one reading.
    """
    places = find(printed, year) if 0 < len(printed) <= _LONGEST else []
    if len(places) != 1 or _other_year(printed, places[0]):
        return Dates(printed.strip())
    found = places[0].dates
    return Dates(printed.strip(), found.start, found.end, found.precision)


def find(text: str, year: int | None) -> list[Place]:
    """Return every date in a text, in order; one whose days cannot be known has precision NONE."""
    folded = fold(text)
    free = folded
    found: list[Place] = []
    signs = _signs(free)
    for sign, form, reader in _FORMS:
        if sign not in signs:
            continue
        for match in form.finditer(free):
            if not _is_a_date(match, text):
                continue
            days = reader(match, year)
            start, end, precision = days if days and days[0] <= days[1] else (None, None, Precision.NONE)
            printed = text[match.start() : match.end()]
            found.append(Place(match.start(), match.end(), Dates(printed, start, end, precision)))
            free = free[: match.start()] + "\0" * (match.end() - match.start()) + free[match.end() :]
            signs = _signs(free)
    return sorted(found, key=lambda place: place.start)


def _signs(folded: str) -> list[str]:
    """Return what of dates stands in a text; the forms that need another sign, which take far longer, are not looked for."""
    signs = [sign for sign, pattern in _SIGNS if pattern.search(folded)]
    if "month" in signs and _TWO_MONTHS.search(folded):
        signs.append("months")
    return signs


def fold(text: str) -> str:
    """Return the text in lower case without accents, apostrophes straight, character by character, so that every place stays the same."""
    return (
        text.lower()
        if text.isascii()
        else text.translate({ord(letter): _folded(letter) for letter in set(text)})
    )


def _folded(letter: str) -> str:
    """Return one character without accent, curl and in lower case, or as it is if that is more than one character."""
    if letter == "’":
        return "'"
    lower = unicodedata.normalize("NFD", letter)[0].lower()
    return lower if len(lower) == 1 else letter


def _is_a_date(match: re.Match[str], text: str) -> bool:
    """Say whether the words are meant as a date: "may" and "march" alone are also English verbs."""
    groups = match.groupdict()
    month = groups.get("month")
    return not (
        month in _ENGLISH
        and groups.get("days") is None
        and groups.get("year") is None
        and text[match.start("month")].islower()
    )


def _other_year(printed: str, place: Place) -> bool:
    """Say whether a year other than the one that was counted stands beside the date."""
    rest = printed[: place.start] + " " + printed[place.end :]
    years = {int(found) for found in re.findall(r"(?<![\w-])[12]\d{3}(?!\w)", rest)}
    known = {day.year for day in (place.dates.start, place.dates.end) if day}
    return bool(years - known)


_Days = tuple[date, date, Precision]


def _day(year: int | None, month: int, day: int) -> date | None:
    """Return the day, or None if there is no such day or the year is not known."""
    if (
        year is None
        or not 1 <= year <= 9999
        or not 1 <= month <= 12
        or not 1 <= day <= monthrange(year, month)[1]
    ):
        return None
    return date(year, month, day)


def _between(first: date | None, last: date | None, precision: Precision) -> _Days | None:
    """Return the span from `first` to `last` if both are known."""
    return (first, last, precision) if first and last else None


def _year(match: re.Match[str], name: str, otherwise: int | None) -> int | None:
    """Return the year in the group `name`, or else the one that counts where none is printed."""
    return int(match[name]) if match[name] else otherwise


def _numbers(days: str) -> list[int]:
    """Return the days of a list or range as numbers."""
    return [int(number) for number in re.findall(r"\d+", days)]


def _in_one_month(match: re.Match[str], otherwise: int | None) -> _Days | None:
    """Read "18-19 May", "May 3-5, 2004" and "3, 4 et 5 mai"."""
    days = _numbers(match["days"])
    if days != sorted(set(days)):
        return None
    year, month = _year(match, "year", otherwise), _NUMBER[match["month"]]
    return _between(_day(year, month, days[0]), _day(year, month, days[-1]), Precision.DAY)


def _in_two_months(match: re.Match[str], otherwise: int | None) -> _Days | None:
    """Read "30 June-2 July"."""
    last_year = _year(match, "year", otherwise)
    first_year = _year(match, "first_year", last_year)
    first = _day(first_year, _NUMBER[match["first_month"]], _numbers(match["first"])[0])
    last = _day(last_year, _NUMBER[match["month"]], _numbers(match["days"])[-1])
    return _between(first, last, Precision.DAY)


def _whole_months(match: re.Match[str], otherwise: int | None) -> _Days | None:
    """Read "August", "March 2004" and "March to October 2004"."""
    year, month = _year(match, "year", otherwise), _NUMBER[match["month"]]
    groups = match.groupdict()
    first_month = _NUMBER[groups["first_month"]] if groups.get("first_month") else month
    first_year = int(groups["first_year"]) if groups.get("first_year") else year
    last = _day(year, month, monthrange(year, month)[1]) if year else None
    return _between(_day(first_year, first_month, 1), last, Precision.MONTH)


def _season(match: re.Match[str], otherwise: int | None) -> _Days | None:
    """Read "spring 2004"; a winter is known only when both its years are printed."""
    year, month = _year(match, "year", otherwise), _SEASONS[match["season"]]
    if year is None:
        return None
    if month == 12:
        next_year = year + 1
        if match["until"] is None or next_year % 10 ** len(match["until"]) != int(match["until"]):
            return None
        return _between(_day(year, 12, 1), _day(next_year, 2, monthrange(next_year, 2)[1]), Precision.SEASON)
    if match["until"] is not None:
        return None
    return _between(
        _day(year, month, 1), _day(year, month + 2, monthrange(year, month + 2)[1]), Precision.SEASON
    )


def _iso(match: re.Match[str], otherwise: int | None) -> _Days | None:
    """Read "2004-05-13"."""
    day = _day(int(match["year"]), int(match["month_number"]), int(match["day"]))
    return _between(day, day, Precision.DAY)


def _figures(match: re.Match[str], otherwise: int | None) -> _Days | None:
    """Read "13.5.2004" and "13/5/2004"; with strokes 3/5 may be March or May, so it is not read."""
    day, month = int(match["day"]), int(match["month_number"])
    if match["stroke"] == "/" and day <= 12 and day != month:
        return None
    found = _day(int(match["year"]), month, day)
    return _between(found, found, Precision.DAY)


def _years(match: re.Match[str], otherwise: int | None) -> _Days | None:
    """Read "2004" and "2004-2005"; "2006-07" may be a month, so it is not read."""
    first, until = int(match["year"]), match["until"] or match["year"]
    if len(until) == 2 and int(until) <= 12:
        return None
    last = int(until) if len(until) == 4 else first - first % 100 + int(until)
    return _between(_day(first, 1, 1), _day(last, 12, 31), Precision.YEAR)


def _form(pattern: str) -> re.Pattern[str]:
    """Return the compiled form of a date that stands free of other words."""
    return re.compile(pattern + r"(?!\w)")


_FIRST_YEAR: Final = _YEAR.format("first_year", "")
_LAST_YEAR: Final = _YEAR.format("year", r"|[-–/]\d")
_PRINTED_YEAR: Final = r"(?P<year>[12]\d{3})"

_SIGNS: Final = (
    ("year", re.compile(r"[12]\d{3}")),
    ("month", re.compile(rf"\b(?:{_ANY})\b")),  # not as in "Geneva"
    ("season", re.compile("|".join(_SEASONS))),
)
_TWO_MONTHS: Final = re.compile(rf"\b(?:{_ANY})\b.*?\b(?:{_ANY})\b", re.DOTALL)
_FORMS: Final[
    tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str], int | None], _Days | None]], ...]
] = (
    ("year", _form(rf"(?<![\w-]){_PRINTED_YEAR}-(?P<month_number>\d\d)-(?P<day>\d\d)"), _iso),
    (
        "year",
        _form(rf"(?<![\w./])(?P<day>\d\d?)(?P<stroke>[./])(?P<month_number>\d\d?)(?P=stroke){_PRINTED_YEAR}"),
        _figures,
    ),
    (
        "months",
        _form(
            rf"{_HEAD}(?P<first>{_DAYS}){_OF}(?P<first_month>{_ANY})\b\.?{_FIRST_YEAR}"
            rf"{_TO}{_WEEKDAY}(?P<days>{_DAYS}){_OF}(?P<month>{_ANY})\b\.?{_LAST_YEAR}"
        ),
        _in_two_months,
    ),
    (
        "months",
        _form(
            rf"{_HEAD}(?P<first_month>{_FULL})\s+(?P<first>{_DAYS}){_FIRST_YEAR}"
            rf"{_TO}(?P<month>{_FULL})\s+(?P<days>{_DAYS}){_LAST_YEAR}"
        ),
        _in_two_months,
    ),
    ("month", _form(rf"{_HEAD}(?P<days>{_DAYS}){_OF}(?P<month>{_ANY})\b\.?{_LAST_YEAR}"), _in_one_month),
    ("month", _form(rf"{_HEAD}(?P<month>{_FULL})\s+(?P<days>{_DAYS}){_LAST_YEAR}"), _in_one_month),
    (
        "months",
        _form(rf"{_HEAD}(?P<first_month>{_FULL}){_FIRST_YEAR}{_TO}(?P<month>{_FULL}){_LAST_YEAR}"),
        _whole_months,
    ),
    ("month", _form(rf"(?<!\d )(?<!\d){_HEAD}(?P<month>{_FULL}){_LAST_YEAR}"), _whole_months),
    ("year", _form(rf"{_HEAD}(?!mar\s)(?P<month>{_ANY})\b\.?\s+{_PRINTED_YEAR}"), _whole_months),
    (
        "season",
        _form(
            rf"{_HEAD}(?:the\s+|l['’])?\b(?P<season>{'|'.join(_SEASONS)})"
            rf"(?:,?\s+(?:of\s+|del?\s+)?{_PRINTED_YEAR}(?:[-–/](?P<until>\d{{4}}|\d\d))?)?"
        ),
        _season,
    ),
    ("year", _form(rf"{_HEAD}{_PRINTED_YEAR}(?:[-–/](?P<until>\d{{4}}|\d\d))?"), _years),
)
