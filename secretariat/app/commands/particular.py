"""Particulars of a record beyond those that all of its kind have."""

from dataclasses import dataclass
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.domain.identity import ParticularId, derived_id
from secretariat.domain.particular import Particular
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class SetParticular(Act):
    """Give a record (`owner`, of kind "paper" and the like) one of its particulars; an empty value takes it away."""

    label: ClassVar[str] = "Edit details"
    owner: str
    owner_kind: str
    name: str
    value: str

    def run(self, write: Writer) -> None:
        """Make the change."""
        id = ParticularId(derived_id(self.owner, f"particular {self.name}"))
        held = write.find(Particular, id)
        if self.value:
            write.put(Particular(id, self.owner, self.owner_kind, self.name, self.value))
        elif held is not None:
            write.delete(held)
