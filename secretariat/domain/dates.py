"""Honest dates: as printed, with the days they are known to span and how precisely."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain.tongue import marked


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = marked("day")
    MONTH = marked("month")
    SEASON = marked("season")
    YEAR = marked("year")
    NONE = marked("none")


@dataclass(frozen=True, slots=True)
class Dates:
    """When something takes place: the printed words, and first and last day when they are known.

    With precision MONTH, SEASON or YEAR the days are the first and last of that month, season or year; with NONE both are None.
    """

    printed: str = ""
    start: date | None = None
    end: date | None = None
    precision: Precision = Precision.NONE
