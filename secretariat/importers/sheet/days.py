"""Days that a sheet holds as days, put into the words a register prints."""

from calendar import monthrange
from datetime import date
from typing import Final

from secretariat.domain.dates import Dates, Precision
from secretariat.domain.language import Language

_NAMES: Final = {
    Language.EN: "January February March April May June July August September October November December",
    Language.FR: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    Language.ES: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
_OF: Final = {Language.EN: " ", Language.FR: " ", Language.ES: " de "}


def printed(start: date, end: date, precision: Precision, language: Language) -> str:
    """Return a span of days as a register would print it, with its year."""
    if precision is Precision.YEAR:
        return str(start.year) if start.year == end.year else f"{start.year}-{end.year}"
    of = _OF[language]
    if precision is Precision.MONTH:
        first, last = _month(start, language), _month(end, language)
        return f"{last}{of}{end.year}" if first == last else f"{first}{of}{start.year}-{last}{of}{end.year}"
    closing = f"{_day(end, language)}{of}{_month(end, language)}{of}{end.year}"
    if start == end:
        return closing
    if start.year != end.year:
        return f"{_day(start, language)}{of}{_month(start, language)}{of}{start.year}-{closing}"
    if start.month != end.month:
        return f"{_day(start, language)}{of}{_month(start, language)}-{closing}"
    return f"{_day(start, language)}-{closing}"


def whole(day: date, precision: Precision) -> Dates:
    """Return the days that a cell means which shows a day, only its month, or only its year."""
    if precision is Precision.MONTH:
        last = monthrange(day.year, day.month)[1]
        return Dates("", day.replace(day=1), day.replace(day=last), precision)
    if precision is Precision.YEAR:
        return Dates("", date(day.year, 1, 1), date(day.year, 12, 31), precision)
    return Dates("", day, day, Precision.DAY)


def _month(day: date, language: Language) -> str:
    """Return the name of a day's month."""
    return _NAMES[language].split()[day.month - 1]


def _day(day: date, language: Language) -> str:
    """Return the number of a day as printed."""
    return "1er" if language is Language.FR and day.day == 1 else str(day.day)
