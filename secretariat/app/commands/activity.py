"""The register: add, change, move, delete activities."""

from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.fields import changed
from secretariat.app.commands.places import key_after
from secretariat.domain.activity import Activity, Cells
from secretariat.domain.dates import Dates
from secretariat.domain.identity import ActivityId
from secretariat.domain.language import Language
from secretariat.domain.pace import paced
from secretariat.importers import entry as entries
from secretariat.store import activity as activities
from secretariat.store.order import crowded
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class AddActivity(Act):
    """Add an activity after another, or first when `after` is None."""

    label: ClassVar[str] = "Add activity"
    id: ActivityId
    after: ActivityId | None = None
    cells: Cells = Cells()
    title: str = ""
    venue: str = ""
    dates: Dates = Dates()

    def run(self, write: Writer) -> None:
        """Make the change."""
        order = order_after(write, self.after)
        write.put(Activity(self.id, order, self.cells, title=self.title, venue=self.venue, dates=self.dates))


@dataclass(frozen=True, slots=True)
class EditActivity(Act):
    """Set one field of an activity ("cells.activity.en", "venue", "state").

    A first cell typed anew is read again: title, venue, country and dates follow it, `year` being the year of its appendix or session.
    """

    label: ClassVar[str] = "Edit activity"
    id: ActivityId
    field: str
    value: object
    language: Language = Language.EN
    year: int | None = None

    def run(self, write: Writer) -> None:
        """Make the change."""
        activity = changed(write, Activity, self.id, self.field, self.value)
        if self.field.startswith("cells.title_venue_date."):
            activity = entries.retold(activity, str(self.value), self.year)
        write.put(activity)


@dataclass(frozen=True, slots=True)
class MoveActivity(Act):
    """Put an activity right after another, or first when `after` is None."""

    label: ClassVar[str] = "Move activity"
    id: ActivityId
    after: ActivityId | None

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.put(replace(write.get(Activity, self.id), order=order_after(write, self.after)))


@dataclass(frozen=True, slots=True)
class MoveActivities(Act):
    """Put activities right after another, in the order given, or first when `after` is None."""

    label: ClassVar[str] = "Move activities"
    ids: tuple[ActivityId, ...]
    after: ActivityId | None

    def run(self, write: Writer) -> None:
        """Make the change."""
        after = self.after
        for id in paced(self.ids, write.progress):
            MoveActivity(id, after).run(write)
            after = id


@dataclass(frozen=True, slots=True)
class DeleteActivities(Act):
    """Delete activities, with their rows in appendices and the parts people have in them."""

    label: ClassVar[str] = "Delete activity"
    ids: tuple[ActivityId, ...]

    def run(self, write: Writer) -> None:
        """Make the change."""
        for id in paced(self.ids, write.progress):
            activities.delete(write, id)


def order_after(write: Writer, after: ActivityId | None) -> str:
    """Return a key right after an activity, or before all; asked of the file for two neighbours only, however long the register."""
    left = write.get(Activity, after).order if after else None
    right = write.following(Activity, left or "")
    key = write.key(left, right.order if right else None)
    return key_after(write, write.all(Activity), after) if crowded(key) else key
