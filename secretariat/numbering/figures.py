"""What a living figure prints, counted each time anew."""

from datetime import date

from secretariat.domain.figure import Figure, Figures
from secretariat.domain.identity import ReferenceId
from secretariat.domain.printing import PrintReference
from secretariat.domain.profile import Phrases
from secretariat.numbering import masthead

OPEN = "…"  # what an end of the period prints that is not given


def settle(figures: Figures | None, phrases: Phrases) -> dict[ReferenceId, PrintReference]:
    """Return what each figure prints; it leads nowhere."""
    if figures is None:
        return {}
    said = {
        Figure.ACTIVITIES: str(figures.activities),
        Figure.COUNTRIES: str(figures.countries),
        Figure.SINCE: _day(figures.period.since, phrases),
        Figure.UNTIL: _day(figures.period.until, phrases),
    }
    return {figure.mark: PrintReference(text, "", text) for figure, text in said.items()}


def _day(day: date | None, phrases: Phrases) -> str:
    """Return a day in words."""
    return masthead.day(day, phrases) if day else OPEN
