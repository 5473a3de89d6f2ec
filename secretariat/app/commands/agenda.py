"""Sessions and agenda items: add, change, move, duplicate, delete."""

from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.copying import copy_item
from secretariat.app.commands.fields import changed
from secretariat.app.commands.places import key_after, key_at
from secretariat.domain.agenda import Item, Session
from secretariat.domain.committee import Committee
from secretariat.domain.identity import CommitteeId, ItemId, SessionId, new_id
from secretariat.domain.language import Words
from secretariat.store import agenda
from secretariat.store.writer import Writer


def committee_of(write: Writer) -> Committee:
    """Return the committee of the file, made now where there is none."""
    present = write.all(Committee)
    if present:
        return present[0]
    committee = Committee(CommitteeId(new_id()))
    write.put(committee)
    return committee


@dataclass(frozen=True, slots=True)
class AddSession(Act):
    """Add a meeting session at the end; the caller makes the id so that it can show the session at once."""

    label: ClassVar[str] = "Add session"
    id: SessionId
    number: int | None = None
    bis: bool = False
    place: Words = Words()
    year: int | None = None
    month: int | None = None

    def run(self, write: Writer) -> None:
        """Make the change."""
        order = key_at(write, write.all(Session))
        committee = committee_of(write).id
        write.put(
            Session(self.id, committee, order, self.number, self.bis, self.place, self.year, self.month)
        )


@dataclass(frozen=True, slots=True)
class EditSession(Act):
    """Set one field of a session ("number", "place.fr", "month")."""

    label: ClassVar[str] = "Edit session"
    id: SessionId
    field: str
    value: object

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.put(changed(write, Session, self.id, self.field, self.value))


@dataclass(frozen=True, slots=True)
class MoveSession(Act):
    """Put a session at another place among the sessions; `index` counts without itself."""

    label: ClassVar[str] = "Move session"
    id: SessionId
    index: int

    def run(self, write: Writer) -> None:
        """Make the change."""
        others = [session for session in write.all(Session) if session.id != self.id]
        write.put(replace(write.get(Session, self.id), order=key_at(write, others, self.index)))


@dataclass(frozen=True, slots=True)
class DuplicateSession(Act):
    """Copy a session with its agenda and papers, right after it; its number is left to be filled in."""

    label: ClassVar[str] = "Duplicate session"
    id: SessionId
    copy: SessionId

    def run(self, write: Writer) -> None:
        """Make the change."""
        session = write.get(Session, self.id)
        order = key_after(write, write.all(Session), self.id)
        write.put(replace(session, id=self.copy, order=order, number=None, bis=False))
        for item in write.all(Item, session=self.id):
            copy_item(write, item, replace(item, id=ItemId(new_id()), session=self.copy))


@dataclass(frozen=True, slots=True)
class DeleteSession(Act):
    """Delete a session with its agenda and papers."""

    label: ClassVar[str] = "Delete session"
    id: SessionId

    def run(self, write: Writer) -> None:
        """Make the change."""
        agenda.delete_session(write, self.id)


@dataclass(frozen=True, slots=True)
class AddItem(Act):
    """Add an item to a session's agenda, last unless `index` says where."""

    label: ClassVar[str] = "Add agenda item"
    id: ItemId
    session: SessionId
    title: Words = Words()
    index: int | None = None

    def run(self, write: Writer) -> None:
        """Make the change."""
        order = key_at(write, write.all(Item, session=self.session), self.index)
        write.put(Item(self.id, self.session, order, self.title))


@dataclass(frozen=True, slots=True)
class EditItem(Act):
    """Set one field of an agenda item ("title.en")."""

    label: ClassVar[str] = "Edit agenda item"
    id: ItemId
    field: str
    value: object

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.put(changed(write, Item, self.id, self.field, self.value))


@dataclass(frozen=True, slots=True)
class MoveItem(Act):
    """Put an item at another place, in its session or in another; `index` counts without itself."""

    label: ClassVar[str] = "Move agenda item"
    id: ItemId
    session: SessionId
    index: int

    def run(self, write: Writer) -> None:
        """Make the change."""
        others = [item for item in write.all(Item, session=self.session) if item.id != self.id]
        item = replace(
            write.get(Item, self.id), session=self.session, order=key_at(write, others, self.index)
        )
        write.put(item)


@dataclass(frozen=True, slots=True)
class DuplicateItem(Act):
    """Copy an item with its papers, right after it."""

    label: ClassVar[str] = "Duplicate agenda item"
    id: ItemId
    copy: ItemId

    def run(self, write: Writer) -> None:
        """Make the change."""
        item = write.get(Item, self.id)
        order = key_after(write, write.all(Item, session=item.session), self.id)
        copy_item(write, item, replace(item, id=self.copy, order=order))


@dataclass(frozen=True, slots=True)
class DeleteItem(Act):
    """Delete an item with its papers."""

    label: ClassVar[str] = "Delete agenda item"
    id: ItemId

    def run(self, write: Writer) -> None:
        """Make the change."""
        agenda.delete_item(write, self.id)
