"""The follow-up programme: add, change, delete its entries."""

from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.fields import changed
from secretariat.app.commands.places import key_at
from secretariat.domain.attachment import Attachment
from secretariat.domain.followup import FollowUp, FollowUpKind
from secretariat.domain.identity import FollowUpId
from secretariat.domain.language import Words
from secretariat.domain.link import Link
from secretariat.domain.particular import Particular
from secretariat.domain.ranking import Score
from secretariat.domain.task import Task
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
class MoveFollowUp(Act):
    """Put an entry under a phase and an element, before another entry, or last when None."""

    label: ClassVar[str] = "Move follow-up"
    id: FollowUpId
    phase: int | None
    element: str
    before: FollowUpId | None = None

    def run(self, write: Writer) -> None:
        """Make the change."""
        others = [other for other in write.all(FollowUp) if other.id != self.id]
        index = next((at for at, other in enumerate(others) if other.id == self.before), None)
        order = key_at(write, others, index)
        entry = write.get(FollowUp, self.id)
        write.put(replace(entry, order=order, phase=self.phase, element=self.element))


@dataclass(frozen=True, slots=True)
class DeleteFollowUp(Act):
    """Delete an entry of the follow-up programme with all that is its own; what it is linked to stays."""

    label: ClassVar[str] = "Delete follow-up"
    id: FollowUpId

    def run(self, write: Writer) -> None:
        """Make the change."""
        entry = write.get(FollowUp, self.id)
        for kind in (Particular, Link, Task, Attachment):
            for owned in write.all(kind, owner=self.id):
                write.delete(owned)
        for link in write.all(Link, target=self.id):
            write.delete(link)
        for score in write.all(Score, proposal=self.id):
            write.delete(score)
        write.delete(entry)
