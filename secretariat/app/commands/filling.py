"""Filling many cells of the register at once: a paste, a fill, a change to all the activities chosen."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app import typed
from secretariat.app.command import Act
from secretariat.app.commands.fields import having
from secretariat.app.commands.particular import SetParticular
from secretariat.app.commands.register import People
from secretariat.domain.activity import Activity, Part
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.identity import ActivityId
from secretariat.domain.listed import OWN
from secretariat.domain.pace import between, paced
from secretariat.domain.told import Gone
from secretariat.importers import entry as entries
from secretariat.store.writer import Writer

DAYS = ("from", "to", "precision")
PARTS = {"part.organizer": Part.ORGANIZER, "part.participant": Part.PARTICIPANT}
BESIDE = (*PARTS, *(f"own.{name}" for name in OWN))


@dataclass(frozen=True, slots=True)
class Fill:
    """What one field of an activity is to hold.

    `field` is one of `EditActivity`, or "from", "to" with Dates, or "precision"; or of `BESIDE`, with a text: the names of all
    who organize or take part, parted by semicolons ("Tarja Halonen (Co-Chair); ILO"), or a particular of the activity.
    """

    id: ActivityId
    field: str
    value: object


@dataclass(frozen=True, slots=True)
class FillCells(Act):
    """Set many fields of many activities as one step; `fresh` are activities that are added for it, last in the register.

    A first cell is read again as in `EditActivity`; where its date names no year, that of the activity counts, or else `year`.
    """

    label: ClassVar[str] = "Fill cells"
    fills: tuple[Fill, ...]
    fresh: tuple[ActivityId, ...] = ()
    year: int | None = None

    def run(self, write: Writer) -> None:
        """Make the change."""
        held = {one.id: one for one in write.some(Activity, {fill.id for fill in self.fills})}
        held |= _added(write, self.fresh)
        read, written = between(write.progress, 0.0, 0.2), between(write.progress, 0.2, 0.8)
        for fill in paced(self.fills, read):
            if fill.id not in held:
                raise Gone("activity", fill.id)
            if fill.field not in BESIDE:
                held[fill.id] = _filled(held[fill.id], fill, self.year)
        for activity in paced(held.values(), written):
            write.put(activity)
        _fill_beside(write, [fill for fill in self.fills if fill.field in BESIDE])


@dataclass(frozen=True, slots=True)
class PasteCells(FillCells):
    """Set many fields from the clipboard."""

    label: ClassVar[str] = "Paste cells"


@dataclass(frozen=True, slots=True)
class ClearCells(FillCells):
    """Empty many fields."""

    label: ClassVar[str] = "Clear cells"


@dataclass(frozen=True, slots=True)
class NameBeside(FillCells):
    """Say who takes part in an activity, or give it a particular."""

    label: ClassVar[str] = "Edit activity"


@dataclass(frozen=True, slots=True)
class ChangeAll(FillCells):
    """Set a field of all the activities chosen."""

    label: ClassVar[str] = "Change activities"


def _fill_beside(write: Writer, fills: Collection[Fill]) -> None:
    """Give activities their parts and particulars."""
    people = People(write)
    for fill in paced(fills, between(write.progress, 0.8, 1.0)):
        said = str(fill.value or "")
        part = PARTS.get(fill.field)
        if part is None:
            SetParticular(fill.id, "activity", fill.field.removeprefix("own."), said.strip()).run(write)
        else:
            people.replace(fill.id, part, typed.names(said))


def _added(write: Writer, ids: tuple[ActivityId, ...]) -> Mapping[ActivityId, Activity]:
    """Return new activities, last in the register."""
    last = write.last(Activity) if ids else None
    keys = write.keys(len(ids), last.order if last else None, None)
    return {id: Activity(id, key) for id, key in zip(ids, keys, strict=True)}


def _filled(activity: Activity, fill: Fill, year: int | None) -> Activity:
    """Return an activity with one field filled."""
    if fill.field in DAYS and isinstance(fill.value, Dates | Precision):
        return replace(activity, dates=typed.redated(activity.dates, fill.field, fill.value))
    filled = having(activity, fill.field, fill.value)
    if not fill.field.startswith("cells.title_venue_date."):
        return filled
    known = activity.dates.end.year if activity.dates.end else year
    return entries.retold(filled, str(fill.value), known)
