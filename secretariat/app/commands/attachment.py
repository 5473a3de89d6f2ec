"""Files and pages that a record names: added, changed, taken away."""

from dataclasses import dataclass
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.fields import changed
from secretariat.app.commands.places import key_at
from secretariat.domain.attachment import Attachment
from secretariat.domain.identity import AttachmentId
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class AddAttachment(Act):
    """Name a file or page under a record, last; `target` is a path or an address."""

    label: ClassVar[str] = "Attach"
    id: AttachmentId
    owner: str
    owner_kind: str
    target: str
    title: str = ""

    def run(self, write: Writer) -> None:
        """Make the change."""
        order = key_at(write, write.all(Attachment, owner=self.owner))
        write.put(Attachment(self.id, self.owner, self.owner_kind, order, self.title, self.target))


@dataclass(frozen=True, slots=True)
class EditAttachment(Act):
    """Set one field of an attachment ("title", "target")."""

    label: ClassVar[str] = "Edit attachment"
    id: AttachmentId
    field: str
    value: object

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.put(changed(write, Attachment, self.id, self.field, self.value))


@dataclass(frozen=True, slots=True)
class DeleteAttachment(Act):
    """Name a file or page no longer; the file itself stays where it is."""

    label: ClassVar[str] = "Delete attachment"
    id: AttachmentId

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.delete(write.get(Attachment, self.id))
