"""Moments as people at this computer read them."""

from datetime import date

from PySide6.QtCore import QDateTime, QLocale, Qt

from secretariat.domain import telling
from secretariat.domain.tongue import tr

_spoken = QLocale(QLocale.Language.English)


def speak(locale: QLocale) -> None:
    """Say moments and days in another language from now on."""
    global _spoken  # noqa: PLW0603 - as the tongue, of which it is the clock
    _spoken = locale


def locale() -> QLocale:
    """Return the locale in which the program speaks."""
    return _spoken


def month(day: date) -> str:
    """Return the month of a day with its year: "June 2004"."""
    return tr("{month} {year}", month=_spoken.standaloneMonthName(day.month), year=day.year)


def said(at: str) -> str:
    """Return a moment (UTC, ISO 8601) by the clock of this computer: "10:42" today, "22 Nov, 10:42" this year, else with the year."""
    local = _local(at)
    today = QDateTime.currentDateTime()
    if local.date() == today.date():
        return _spoken.toString(local, "H:mm")
    year = "" if local.date().year() == today.date().year() else " yyyy"
    return _spoken.toString(local, f"d MMM{year}, H:mm")


def in_full(at: str) -> str:
    """Return a moment with its day and year: "22 November 2004, 10:42:05"."""
    local = _local(at)
    day = telling.day_in_full(date(local.date().year(), local.date().month(), local.date().day()))
    return tr("{day}, {clock}", day=day, clock=_spoken.toString(local, "H:mm:ss"))


def between(first: str, last: str) -> str:
    """Return a stretch of time; one within a minute is a moment."""
    begun, over = said(first), said(last)
    if begun == over:
        return over
    day, _, clock = over.rpartition(", ")
    return f"{begun}–{clock}" if begun.startswith(day) else f"{begun} – {over}"


def _local(at: str) -> QDateTime:
    """Return a moment by the clock of this computer."""
    return QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
