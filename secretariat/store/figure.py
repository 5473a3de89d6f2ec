"""The living figures of a paper, counted where they are called."""

from collections.abc import Iterable
from datetime import date

from secretariat.domain.figure import SINCE, UNTIL, Figures, Period
from secretariat.domain.inline import FIGURE
from secretariat.domain.language import Words
from secretariat.domain.particular import Particular
from secretariat.store.reader import Reader

_CALL = "{ref:" + FIGURE


def figures(read: Reader, particulars: Iterable[Particular], said: Iterable[Words]) -> Figures | None:
    """Return the figures of a paper over its period, None where none of its words call for any."""
    if not any(_CALL in text for words in said for _, text in words):
        return None
    return counted(read, period(particulars))


def counted(read: Reader, within: Period) -> Figures:
    """Return the figures of a period."""
    return Figures(within, *read.tally(within.since, within.until))


def period(particulars: Iterable[Particular]) -> Period:
    """Return the period that the particulars of a paper name."""
    held = {one.name: one.value for one in particulars}
    return Period(_day(held.get(SINCE, "")), _day(held.get(UNTIL, "")))


def _day(said: str) -> date | None:
    """Return a day, None where none is given."""
    try:
        return date.fromisoformat(said)
    except ValueError:
        return None
