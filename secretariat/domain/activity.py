"""The register of activities, and its entries in the appendix of a paper."""

from dataclasses import dataclass
from enum import StrEnum

from secretariat.domain.dates import Dates
from secretariat.domain.identity import (
    ActivityId,
    AppendixId,
    EntryId,
    OrganizationId,
    ParticipationId,
    PersonId,
)
from secretariat.domain.language import Words
from secretariat.domain.tongue import marked


class State(StrEnum):
    """Whether an activity took place."""

    UNKNOWN = ""
    PLANNED = marked("planned")
    HELD = marked("held")
    CANCELLED = marked("cancelled")


class Reach(StrEnum):
    """How far an activity reaches."""

    UNKNOWN = ""
    GLOBAL = marked("global")
    REGIONAL = marked("regional")
    NATIONAL = marked("national")


class Part(StrEnum):
    """The part someone has in an activity."""

    ORGANIZER = "organizer"
    PARTICIPANT = "participant"


@dataclass(frozen=True, slots=True)
class Cells:
    """The four cells of an activity as they are printed."""

    title_venue_date: Words = Words()
    organized_by: Words = Words()
    activity: Words = Words()
    involvement: Words = Words()


@dataclass(frozen=True, slots=True)
class Activity:
    """One entry of the register: the cells as printed, and what they mean."""

    id: ActivityId
    order: str
    cells: Cells = Cells()
    title: str = ""
    venue: str = ""
    country: str = ""
    dates: Dates = Dates()
    kind: str = ""
    state: State = State.UNKNOWN
    reach: Reach = Reach.UNKNOWN
    source: str = ""


@dataclass(frozen=True, slots=True)
class Participation:
    """A person or organization with a part in an activity, in some capacity ("Co-Chair"); one of the two ids is set."""

    id: ParticipationId
    activity: ActivityId
    part: Part
    order: str
    person: PersonId | None = None
    organization: OrganizationId | None = None
    capacity: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of an appendix: an activity in its place; a cell given here is printed instead of the activity's own."""

    id: EntryId
    appendix: AppendixId
    activity: ActivityId
    order: str
    cells: Cells = Cells()
