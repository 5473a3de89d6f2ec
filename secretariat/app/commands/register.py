"""Storing proposed rows in the register: activities, and the parts that people and organizations have in them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app.command import Import
from secretariat.app.commands.serving import Serving
from secretariat.domain import inline
from secretariat.domain.activity import Activity, Cells, Entry, Part, Participation
from secretariat.domain.draft import DraftRow, RegisterDraft
from secretariat.domain.identity import (
    ActivityId,
    AppendixId,
    EntryId,
    OrganizationId,
    ParticipationId,
    PersonId,
    new_id,
)
from secretariat.domain.language import Language
from secretariat.domain.pace import Progress, between, paced
from secretariat.domain.paper import Appendix
from secretariat.domain.person import Organization, Person
from secretariat.domain.told import Gone
from secretariat.importers.countries import country_of
from secretariat.store.writer import Writer

_CAPACITY = re.compile(r"(?P<name>.+?) \((?P<capacity>[^()]+)\)")


@dataclass(frozen=True, slots=True)
class ImportRegister(Import):
    """Store proposed rows, last; a row that bears the id of an activity changes it. All join `appendix` if given."""

    label: ClassVar[str] = "Import register"
    draft: RegisterDraft
    appendix: AppendixId | None = None
    language: Language = Language.EN

    def run(self, write: Writer) -> None:
        """Make the change."""
        rows = tuple(
            replace(row, cells=tuple(inline.escape(cell) for cell in row.cells)) for row in self.draft.rows
        )
        if self.appendix is None:
            put_rows(write, rows, self.language, write.progress)
            return
        if write.find(Appendix, self.appendix) is None:
            raise Gone("appendix", self.appendix)
        ids = put_rows(write, rows, self.language, between(write.progress, 0.0, 0.9))
        put_entries(write, self.appendix, ids, between(write.progress, 0.9, 1.0))


def put_rows(
    write: Writer, rows: tuple[DraftRow, ...], language: Language, progress: Progress
) -> list[ActivityId]:
    """Store rows, whose cells are stored inline marks, as activities, last in the register; return their ids in order."""
    ids: list[ActivityId] = []
    last = write.last(Activity)
    people, serving = People(write), Serving(write)
    keys = write.keys(len(rows), last.order if last else None, None)
    for order, row in zip(keys, paced(rows, progress), strict=True):
        present = write.find(Activity, row.id) if row.id else None
        activity = present or Activity(_id(write, row), order)
        filled = _filled(activity, row, language)
        write.put(filled)
        people.take_part(activity.id, row)
        serving.take(filled, row)
        ids.append(activity.id)
    return ids


def _id(write: Writer, row: DraftRow) -> ActivityId:
    """Return the id of a new activity: the one its row bears, unless something else has it."""
    taken = any(revision.kind != "activity" for revision in write.history(row.id)) if row.id else True
    return ActivityId(new_id() if taken else row.id)


def put_entries(
    write: Writer, appendix: AppendixId, activities: Sequence[ActivityId], progress: Progress
) -> None:
    """Give an appendix a row for each activity it has none of, last."""
    present = write.all(Entry, appendix=appendix)
    held = {entry.activity for entry in present}
    missing = [activity for activity in activities if activity not in held]
    keys = write.keys(len(missing), present[-1].order if present else None, None)
    for activity, order in zip(paced(missing, progress), keys, strict=True):
        write.put(Entry(EntryId(new_id()), appendix, activity, order))


def _filled(activity: Activity, row: DraftRow, language: Language) -> Activity:
    """Return an activity with what a row says of it; where it says nothing of state or reach, they stay, and the country is that of the venue."""
    first, second, third, fourth = (*row.cells, "", "", "", "")[:4]
    cells = Cells(
        activity.cells.title_venue_date.having(language, first),
        activity.cells.organized_by.having(language, second),
        activity.cells.activity.having(language, third),
        activity.cells.involvement.having(language, fourth),
    )
    return replace(
        activity,
        cells=cells,
        title=row.title,
        venue=row.venue,
        dates=row.dates,
        country=row.country or activity.country or country_of(row.title, row.venue),
        state=row.state or activity.state,
        reach=row.reach or activity.reach,
        kind=row.kind or activity.kind,
        source=row.source or activity.source,
    )


class People:
    """The people and organizations of the file by every name they go by, and those that rows bring along."""

    def __init__(self, write: Writer) -> None:
        """Look up who is known; nothing is asked of the file before a row names somebody."""
        self._write = write
        self._known: dict[str, Person | Organization] | None = None

    def take_part(self, activity: ActivityId, row: DraftRow) -> None:
        """Give everyone a row names a part in its activity, in place of the parts there were."""
        named = [(Part.ORGANIZER, name) for name in row.organizers]
        named += [(Part.PARTICIPANT, name) for name in row.participants]
        if not named:
            return
        for present in self._write.all(Participation, activity=activity):
            self._write.delete(present)
        for order, (part, said) in zip(self._write.keys(len(named)), named, strict=True):
            self._write.put(self._participation(activity, part, said, order))

    def replace(self, activity: ActivityId, part: Part, names: tuple[str, ...]) -> None:
        """Give an activity these organizers, or participants, in place of those there were; the others stay."""
        every = self._write.all(Participation, activity=activity)
        for present in every:
            if present.part is part:
                self._write.delete(present)
        self.add(activity, part, names)

    def add(self, activity: ActivityId, part: Part, names: tuple[str, ...]) -> None:
        """Give those named a part in an activity, last."""
        every = self._write.all(Participation, activity=activity)
        last = every[-1].order if every else None
        for order, said in zip(self._write.keys(len(names), last, None), names, strict=True):
            self._write.put(self._participation(activity, part, said, order))

    def someone(self, name: str, part: Part) -> Person | Organization:
        """Return who goes by a name, or a new one."""
        return self._called(name) or self._new(name, part)

    def _participation(self, activity: ActivityId, part: Part, said: str, order: str) -> Participation:
        """Return the part of one who is named "Name" or "Name (capacity)"."""
        found = _CAPACITY.fullmatch(said)
        capacity = "" if found is None or self._called(said) else found["capacity"]
        name = said if found is None or not capacity else found["name"]
        one = self._called(name) or self._new(name, part)
        id = ParticipationId(new_id())
        if isinstance(one, Person):
            return Participation(id, activity, part, order, person=one.id, capacity=capacity)
        return Participation(id, activity, part, order, organization=one.id, capacity=capacity)

    def _called(self, name: str) -> Person | Organization | None:
        """Return who goes by a name."""
        if self._known is None:
            self._known = {}
            everyone: list[Person | Organization] = [*self._write.all(Organization)]
            everyone += self._write.all(Person)
            for one in everyone:
                for name_ in (one.name, *one.variants.splitlines()):
                    self._known[name_.casefold()] = one
        return self._known.get(name.casefold())

    def _new(self, name: str, part: Part) -> Person | Organization:
        """Add one who is not known yet: who organizes is taken for an organization, who takes part for a person."""
        one: Person | Organization
        if part is Part.ORGANIZER:
            one = Organization(OrganizationId(new_id()), name)
        else:
            one = Person(PersonId(new_id()), name)
        self._write.put(one)
        if self._known is not None:
            self._known[name.casefold()] = one
        return one
