"""Naming the committee a file belongs to."""

from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.domain.committee import Committee
from secretariat.domain.identity import CommitteeId, new_id
from secretariat.domain.language import Words
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class NameCommittee(Act):
    """Give the committee of the file its code and name."""

    label: ClassVar[str] = "Name committee"
    code: str
    name: Words

    def run(self, write: Writer) -> None:
        """Make the change, and the committee itself where there is none yet."""
        present = write.all(Committee)
        committee = present[0] if present else Committee(CommitteeId(new_id()))
        write.put(replace(committee, code=self.code, name=self.name))
