"""Moments as people at this computer read them."""

from PySide6.QtCore import QDateTime, QLocale, Qt

_ENGLISH = QLocale(QLocale.Language.English)


def said(at: str) -> str:
    """Return a moment (UTC, ISO 8601) by the clock of this computer: "10:42" today, "22 Nov, 10:42" this year, else with the year."""
    local = _local(at)
    today = QDateTime.currentDateTime()
    if local.date() == today.date():
        return _ENGLISH.toString(local, "H:mm")
    year = "" if local.date().year() == today.date().year() else " yyyy"
    return _ENGLISH.toString(local, f"d MMM{year}, H:mm")


def in_full(at: str) -> str:
    """Return a moment with its day and year: "22 November 2004, 10:42:05"."""
    return _ENGLISH.toString(_local(at), "d MMMM yyyy, H:mm:ss")


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
