"""Named versions: a name for the state of a paper, or of the whole file, at this moment."""

from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.domain.identity import MomentId, PaperId
from secretariat.domain.moment import Moment
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class NameMoment(Act):
    """Give the present state of a paper a name, or that of the whole file."""

    label: ClassVar[str] = "Name version"
    id: MomentId
    name: str
    paper: PaperId | None = None

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.put(Moment(self.id, self.paper, _named(self.name), write.moment, write.author))


@dataclass(frozen=True, slots=True)
class RenameMoment(Act):
    """Give a version another name."""

    label: ClassVar[str] = "Rename version"
    id: MomentId
    name: str

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.put(replace(write.get(Moment, self.id), name=_named(self.name)))


@dataclass(frozen=True, slots=True)
class DeleteMoment(Act):
    """Forget the name of a version; what was written stays in the history."""

    label: ClassVar[str] = "Delete version"
    id: MomentId

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.delete(write.get(Moment, self.id))


def _named(name: str) -> str:
    """Return a name in one line (raises Refused where there is none)."""
    said = " ".join(name.split())
    if not said:
        raise Refused(tr("A version needs a name."))
    return said
