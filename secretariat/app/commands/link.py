"""Links between records: made, worded, taken away."""

from dataclasses import dataclass
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.fields import changed
from secretariat.app.commands.places import key_at
from secretariat.domain.identity import LinkId
from secretariat.domain.link import Link, Role
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class AddLink(Act):
    """Link a record to another, last among its links; where the two are so linked already, nothing changes."""

    label: ClassVar[str] = "Link"
    id: LinkId
    owner: str
    owner_kind: str
    target: str
    target_kind: str
    role: Role
    passage: str = ""
    note: str = ""

    def run(self, write: Writer) -> None:
        """Make the change."""
        held = write.all(Link, owner=self.owner)
        if any(
            (link.target, link.role, link.passage) == (self.target, self.role, self.passage) for link in held
        ):
            return
        write.put(
            Link(
                self.id,
                self.owner,
                self.owner_kind,
                self.target,
                self.target_kind,
                self.role,
                key_at(write, held),
                self.passage,
                self.note,
            )
        )


@dataclass(frozen=True, slots=True)
class EditLink(Act):
    """Say otherwise in which capacity or why two records are linked."""

    label: ClassVar[str] = "Edit link"
    id: LinkId
    note: str

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.put(changed(write, Link, self.id, "note", self.note))


@dataclass(frozen=True, slots=True)
class DeleteLink(Act):
    """Take a link away; both records stay."""

    label: ClassVar[str] = "Delete link"
    id: LinkId

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.delete(write.get(Link, self.id))
