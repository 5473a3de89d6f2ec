"""Filling many cells of the register at once: a paste, a fill, a change to all the activities chosen."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app import typed
from secretariat.app.command import Act
from secretariat.app.commands.fields import having
from secretariat.domain.activity import Activity
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.identity import ActivityId
from secretariat.domain.told import Gone
from secretariat.importers import entry as entries
from secretariat.store.writer import Writer

DAYS = ("from", "to", "precision")


@dataclass(frozen=True, slots=True)
class Fill:
    """What one field of an activity is to hold; `field` is one of `EditActivity`, or "from", "to" with Dates, or "precision"."""

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
        for fill in self.fills:
            if fill.id not in held:
                raise Gone("activity", fill.id)
            held[fill.id] = _filled(held[fill.id], fill, self.year)
        for activity in held.values():
            write.put(activity)


@dataclass(frozen=True, slots=True)
class PasteCells(FillCells):
    """Set many fields from the clipboard."""

    label: ClassVar[str] = "Paste cells"


@dataclass(frozen=True, slots=True)
class ClearCells(FillCells):
    """Empty many fields."""

    label: ClassVar[str] = "Clear cells"


@dataclass(frozen=True, slots=True)
class ChangeAll(FillCells):
    """Set a field of all the activities chosen."""

    label: ClassVar[str] = "Change activities"


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
