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
            raise Refused("A person or organization needs a name.")
        held = write.get(Participation, self.id)
        one = People(write).someone(self.name.strip(), held.part)
        person = one.id if isinstance(one, Person) else None
        body = one.id if isinstance(one, Organization) else None
        write.put(replace(held, person=person, organization=body))


@dataclass(frozen=True, slots=True)
class UnitePeople(Act):
    """Let two names be one: the other's names become variants of the kept one, and its parts in activities go over to it."""

    label: ClassVar[str] = "Merge names"
    kept: str
    gone: str

    def run(self, write: Writer) -> None:
        """Make the change; a person and an organization are never one."""
        kind: type[Person] | type[Organization] = Person if write.find(Person, self.kept) else Organization
        kept, gone = write.get(kind, self.kept), write.get(kind, self.gone)
        if kept.id == gone.id:
            return
        known = [kept.name, *kept.variants.splitlines()]
        names = [name for name in (gone.name, *gone.variants.splitlines()) if name and name not in known]
        write.put(replace(kept, variants="\n".join([*known[1:], *names])))
        person = kept.id if isinstance(kept, Person) else None
        body = kept.id if isinstance(kept, Organization) else None
        field = "person" if person else "organization"
        for part in write.all(Participation, **{field: gone.id}):
            write.put(replace(part, person=person, organization=body))
        for link in write.all(Link, target=gone.id):
            write.put(replace(link, target=kept.id))
        write.delete(gone)
