"""Living figures: numbers and days in the words of a paper that are counted each time, over the period the paper covers."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain.identity import ReferenceId
from secretariat.domain.inline import FIGURE

SINCE, UNTIL = "since", "until"
"""The particulars of a paper that say which period it covers, each a day (ISO 8601) or nothing."""


class Figure(StrEnum):
    """What is counted or told."""

    ACTIVITIES = "activities"
    COUNTRIES = "countries"
    SINCE = "since"
    UNTIL = "until"

    @property
    def mark(self) -> ReferenceId:
        """The id that a figure has among the references marked in words."""
        return ReferenceId(f"{FIGURE}{self.value}")


@dataclass(frozen=True, slots=True)
class Period:
    """From one day to another, both included; None leaves it open."""

    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a paper: how many activities of its period are in the register, in how many countries.

    What is cancelled does not count; what has no day counts only where the period is open at both ends.
    """

    period: Period = Period()
    activities: int = 0
    countries: int = 0
