"""Appendices of a paper and their rows."""

from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app import confirming
from secretariat.app.command import Act
from secretariat.app.commands.fields import changed
from secretariat.app.commands.places import key_after, key_at
from secretariat.app.commands.register import put_entries
from secretariat.domain import inline
from secretariat.domain.activity import Entry
from secretariat.domain.identity import ActivityId, AppendixId, EntryId, PaperId
from secretariat.domain.language import Language, Words
from secretariat.domain.pace import paced
from secretariat.domain.paper import Appendix, AppendixKind
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class AddAppendix(Act):
    """Add an appendix to a paper, last."""

    label: ClassVar[str] = "Add appendix"
    id: AppendixId
    paper: PaperId
    kind: AppendixKind = AppendixKind.REGISTER
    title: Words = Words()
    subtitle: Words = Words()
    note: Words = Words()
    columns: Words = Words()
    cells: Words = Words()

    def run(self, write: Writer) -> None:
        """Make the change."""
        order = key_at(write, write.all(Appendix, paper=self.paper))
        write.put(
            Appendix(
                self.id,
                self.paper,
                order,
                self.kind,
                self.title,
                self.subtitle,
                self.note,
                self.columns,
                self.cells,
            )
        )


@dataclass(frozen=True, slots=True)
class EditAppendix(Act):
    """Set one field of an appendix ("title.en", "landscape")."""

    label: ClassVar[str] = "Edit appendix"
    id: AppendixId
    field: str
    value: object

    def run(self, write: Writer) -> None:
        """Make the change."""
        appendix = changed(write, Appendix, self.id, self.field, self.value)
        confirming.before_appendix(write, write.get(Appendix, self.id), appendix)
        write.put(appendix)


@dataclass(frozen=True, slots=True)
class RewordAppendix:
    """Give the table of an appendix that has cells of its own other heads and cells; typing on in one is one step."""

    label: ClassVar[str] = "Edit appendix"
    id: AppendixId
    language: Language
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    cell: int
    caret: str = ""

    @property
    def merge(self) -> str:
        """Typing on in one cell is one step."""
        return f"reword {self.id} {self.language} {self.cell}"

    def run(self, write: Writer) -> None:
        """Make the change (raises Refused for rows that are those of the register)."""
        appendix = write.get(Appendix, self.id)
        if appendix.kind is not AppendixKind.TABLE:
            raise Refused(tr("These rows stand in the register."))
        heads = inline.tabled([self.heads]) if any(self.heads) or appendix.columns[self.language] else ""
        cells = inline.tabled(self.rows)
        columns = appendix.columns.having(self.language, heads)
        reworded = replace(appendix, columns=columns, cells=appendix.cells.having(self.language, cells))
        confirming.before_appendix(write, appendix, reworded)
        write.put(reworded)


@dataclass(frozen=True, slots=True)
class DeleteAppendix(Act):
    """Delete an appendix; its activities stay in the register, references to it dangle and are a finding."""

    label: ClassVar[str] = "Delete appendix"
    id: AppendixId

    def run(self, write: Writer) -> None:
        """Make the change."""
        appendix = write.get(Appendix, self.id)
        for entry in paced(write.all(Entry, appendix=self.id), write.progress):
            write.delete(entry)
        write.delete(appendix)


@dataclass(frozen=True, slots=True)
class AddEntries(Act):
    """Put activities into an appendix, last, in the order given; those that are in it already stay where they are."""

    label: ClassVar[str] = "Add to appendix"
    appendix: AppendixId
    activities: tuple[ActivityId, ...]

    def run(self, write: Writer) -> None:
        """Make the change."""
        put_entries(write, self.appendix, self.activities, write.progress)


@dataclass(frozen=True, slots=True)
class EditEntry(Act):
    """Print other words in a cell of one row than the register has ("cells.activity.en"); empty prints the register's."""

    label: ClassVar[str] = "Edit row"
    id: EntryId
    field: str
    value: object

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.put(changed(write, Entry, self.id, self.field, self.value))


@dataclass(frozen=True, slots=True)
class MoveEntry(Act):
    """Put a row right after another, or first when `after` is None."""

    label: ClassVar[str] = "Move row"
    id: EntryId
    after: EntryId | None

    def run(self, write: Writer) -> None:
        """Make the change."""
        entry = write.get(Entry, self.id)
        others = [other for other in write.all(Entry, appendix=entry.appendix) if other.id != self.id]
        write.put(replace(entry, order=key_after(write, others, self.after)))


@dataclass(frozen=True, slots=True)
class RemoveEntries(Act):
    """Take rows out of an appendix; their activities stay in the register."""

    label: ClassVar[str] = "Remove from appendix"
    ids: tuple[EntryId, ...]

    def run(self, write: Writer) -> None:
        """Make the change."""
        for id in paced(self.ids, write.progress):
            write.delete(write.get(Entry, id))
