"""The follow-up programme: add, change, delete its entries."""

from dataclasses import dataclass
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.fields import changed
from secretariat.app.commands.places import key_at
from secretariat.domain.followup import FollowUp, FollowUpKind
from secretariat.domain.identity import FollowUpId
from secretariat.domain.language import Words
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class AddFollowUp(Act):
    """Add an entry to the follow-up programme, last."""

    label: ClassVar[str] = "Add to follow-up"
    id: FollowUpId
    kind: FollowUpKind
    title: Words
    phase: int | None = None
    element: str = ""
    detail: Words = Words()
    lead: str = ""
    actors: str = ""
    source: str = ""
    status: str = ""

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.put(
            FollowUp(
                self.id,
                key_at(write, write.all(FollowUp)),
                self.kind,
                self.phase,
                self.element,
                self.title,
                self.detail,
                self.lead,
                self.actors,
                self.source,
                self.status,
            )
        )


@dataclass(frozen=True, slots=True)
class EditFollowUp(Act):
    """Set one field of an entry of the follow-up programme ("title.en", "lead", "status")."""

    label: ClassVar[str] = "Edit follow-up"
    id: FollowUpId
    field: str
    value: object

    @property
    def merge(self) -> str:
        """Typing on in one field is one step; a choice stands alone."""
        return "" if self.field in {"kind", "phase"} else f"follow-up {self.id} {self.field}"

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.put(changed(write, FollowUp, self.id, self.field, self.value))


@dataclass(frozen=True, slots=True)
class DeleteFollowUp(Act):
    """Delete an entry of the follow-up programme."""

    label: ClassVar[str] = "Delete follow-up"
    id: FollowUpId

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.delete(write.get(FollowUp, self.id))
