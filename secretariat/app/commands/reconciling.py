"""Taking into the register what a returned sheet says: the rows and cells the user chose, as one step."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app.command import Import
from secretariat.app.commands.register import People, put_entries, put_rows
from secretariat.app.commands.serving import Serving
from secretariat.app.typed import marked
from secretariat.domain import inline
from secretariat.domain.activity import Activity, Part
from secretariat.domain.draft import DraftRow
from secretariat.domain.identity import ActivityId, AppendixId
from secretariat.domain.language import Language
from secretariat.domain.listed import OWN
from secretariat.domain.pace import between, paced
from secretariat.domain.paper import Appendix
from secretariat.domain.returned import Fate, Returned
from secretariat.domain.told import Gone
from secretariat.importers import entry as entries
from secretariat.store.writer import Writer

_CELLS = ("title_venue_date", "organized_by", "activity", "involvement")
_HELD = ("title", "venue", "country", "dates", "state", "reach", "kind", "source")
_READ = frozenset(("title", "venue", "dates"))
_PARTS = {"organizers": Part.ORGANIZER, "participants": Part.PARTICIPANT}


@dataclass(frozen=True, slots=True)
class Taken:
    """A row of a sheet that is taken over: into the activity with its id the `fields` named, or without fields as a new one."""

    row: DraftRow
    fields: tuple[str, ...] = ()


def undisputed(found: Iterable[Returned]) -> tuple[Taken, ...]:
    """Return what can be taken over without asking: rows that are new, and cells that were changed elsewhere alone."""
    taken = []
    for one in found:
        fields = tuple(different.field for different in one.differences if not different.disputed)
        if fields or one.fate is Fate.NEW:
            taken.append(Taken(one.row, fields))
    return tuple(taken)


@dataclass(frozen=True, slots=True)
class ReconcileRegister(Import):
    """Take rows over; new ones stand last. All of `listed` join the appendix, those that were the same already as well."""

    label: ClassVar[str] = "Take over sheet"
    taken: tuple[Taken, ...]
    language: Language = Language.EN
    appendix: AppendixId | None = None
    listed: tuple[ActivityId, ...] = ()

    def run(self, write: Writer) -> None:
        """Make the change."""
        if self.appendix is not None and write.find(Appendix, self.appendix) is None:
            raise Gone("appendix", self.appendix)
        people, serving = People(write), Serving(write)
        known = [taken for taken in self.taken if taken.fields]
        share = 0.9 * len(known) / max(1, len(self.taken))
        for taken in paced(known, between(write.progress, 0.0, share)):
            _take(write, taken, self.language, people, serving)
        fresh = tuple(_escaped(taken.row) for taken in self.taken if not taken.fields)
        ids = put_rows(write, fresh, self.language, between(write.progress, share, 0.9))
        if self.appendix is not None:
            put_entries(write, self.appendix, [*self.listed, *ids], between(write.progress, 0.9, 1.0))


def _escaped(row: DraftRow) -> DraftRow:
    """Return a row with its cells as they are stored."""
    return replace(row, cells=tuple(inline.escape(cell) for cell in row.cells))


def _take(write: Writer, taken: Taken, language: Language, people: People, serving: Serving) -> None:
    """Take some fields of a row over."""
    row, fields = taken.row, taken.fields
    activity = write.get(Activity, row.id)
    cells = activity.cells
    for name, text in zip(_CELLS, row.cells, strict=False):
        if name in fields:
            words = getattr(cells, name)
            stored = marked(words[language], text)
            cells = replace(cells, **{name: words.having(language, stored)})
    values = {name: getattr(row, name) for name in fields if name in _HELD}
    if "title_venue_date" in fields and not _READ & set(fields):
        year = activity.dates.end.year if activity.dates.end else None
        activity = entries.retold(activity, row.cells[0], year)
    write.put(replace(activity, cells=cells, **values))
    for name, part in _PARTS.items():
        if name in fields:
            people.replace(activity.id, part, getattr(row, name))
    for name in OWN:
        if name in fields:
            serving.set(activity, name, getattr(row, name))
    if "serves" in fields:
        serving.replace(activity, row.serves)
