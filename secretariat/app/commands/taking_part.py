"""Who takes part in an activity, as it is said: "Tarja Halonen (Co-Chair)"."""

from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.register import People
from secretariat.domain.activity import Activity, Part, Participation
from secretariat.domain.identity import ActivityId, ParticipationId
from secretariat.domain.link import Link
from secretariat.domain.person import Organization, Person
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class NameParticipants(Act):
    """Add those named to an activity, last; whoever goes by such a name already is the one meant, others are new."""

    label: ClassVar[str] = "Add to activity"
    activity: ActivityId
    part: Part
    names: tuple[str, ...]

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.get(Activity, self.activity)
        People(write).add(self.activity, self.part, self.names)


@dataclass(frozen=True, slots=True)
class RenameParticipant(Act):
    """Say that somebody else has a part in an activity, who is looked up by name or is new."""

    label: ClassVar[str] = "Edit participant"
    id: ParticipationId
    name: str

    def run(self, write: Writer) -> None:
        """Make the change."""
        if not self.name.strip():
            raise Refused(tr("A person or organization needs a name."))
        held = write.get(Participation, self.id)
        one = People(write).someone(self.name.strip(), held.part)
        person = one.id if isinstance(one, Person) else None
        body = one.id if isinstance(one, Organization) else None
        write.put(replace(held, person=person, organization=body))


@dataclass(frozen=True, slots=True)
class UnitePeople(Act):
    """Let several names be one: those of the others become variants of the kept one, whose their parts and links are from then on."""

    label: ClassVar[str] = "Merge names"
    kept: str
    gone: tuple[str, ...]

    def run(self, write: Writer) -> None:
        """Make the change; a person and an organization are never one."""
        kind: type[Person] | type[Organization] = Person if write.find(Person, self.kept) else Organization
        for id in self.gone:
            if id != self.kept:
                _unite(write, write.get(kind, self.kept), write.get(kind, id))


def _unite(write: Writer, kept: Person | Organization, gone: Person | Organization) -> None:
    """Let two names be one."""
    known = [kept.name, *kept.variants.splitlines()]
    names = [name for name in (gone.name, *gone.variants.splitlines()) if name and name not in known]
    write.put(replace(kept, variants="\n".join([*known[1:], *names])))
    person = kept.id if isinstance(kept, Person) else None
    body = kept.id if isinstance(kept, Organization) else None
    for part in write.all(Participation, **{"person" if person else "organization": gone.id}):
        write.put(replace(part, person=person, organization=body))
    for link in write.all(Link, target=gone.id):
        write.put(replace(link, target=kept.id))
    write.delete(gone)
