"""The register and the agenda as sheets: flat rows ready to be written, numbers settled."""

from dataclasses import dataclass
from datetime import date
from typing import Final

GOES_ON: Final = "\n[continued in the next row]"  # ends a text too long for one cell of a sheet
CONTINUED: Final = "[continued] "  # begins the rest of it, in the row below
NAMES_PARTED: Final = (
    "; "  # between the names in one cell; where a name has a semicolon, each ends a line of its own
)


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One activity in normalized columns; by `version` it is known again (see `domain.returned`)."""

    id: str
    version: str
    title_venue_date: str
    organized_by: str
    activity: str
    involvement: str
    title: str
    venue: str
    country: str
    date_printed: str
    start: date | None
    end: date | None
    precision: str
    state: str
    reach: str
    organizers: tuple[str, ...]
    participants: tuple[str, ...]
    kind: str = ""
    source: str = ""
    city: str = ""
    region: str = ""
    tripartite: str = ""
    serves: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One paper (or an item without papers) on the agenda."""

    session: str
    ordinal: str
    item: str
    symbol: str
    paper: str
    status: str


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One point for decision with its paragraph, draft text and what became of it."""

    paper: str
    paragraph: str
    ask: str
    draft: str
    outcome: str
    adopted: str
    owner: str
    due: date | None
    progress: str


@dataclass(frozen=True, slots=True)
class Register:
    """Everything a workbook holds beside the paper itself; a `bare` one leaves out the activities and what counts them."""

    activities: tuple[RegisterRow, ...] = ()
    agenda: tuple[AgendaRow, ...] = ()
    decisions: tuple[DecisionRow, ...] = ()
    bare: bool = False
