"""People and organizations, and the parts they have in activities."""

from dataclasses import dataclass, replace
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.fields import changed
from secretariat.app.commands.places import key_after, key_at
from secretariat.domain.activity import Activity, Part, Participation
from secretariat.domain.identity import ActivityId, OrganizationId, ParticipationId, PersonId
from secretariat.domain.person import Organization, Person
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store import person as people
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class AddPerson(Act):
    """Add a person; `variants` holds other spellings of the name, one a line."""

    label: ClassVar[str] = "Add person"
    id: PersonId
    name: str
    capacity: str = ""
    variants: str = ""

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.put(Person(self.id, _named(self.name), self.capacity, self.variants))


@dataclass(frozen=True, slots=True)
class EditPerson(Act):
    """Set one field of a person ("name", "capacity", "variants")."""

    label: ClassVar[str] = "Edit person"
    id: PersonId
    field: str
    value: object

    def run(self, write: Writer) -> None:
        """Make the change."""
        person = changed(write, Person, self.id, self.field, self.value)
        write.put(replace(person, name=_named(person.name)))


@dataclass(frozen=True, slots=True)
class DeletePerson(Act):
    """Delete a person, with the parts that person has in activities."""

    label: ClassVar[str] = "Delete person"
    id: PersonId

    def run(self, write: Writer) -> None:
        """Make the change."""
        people.delete_person(write, self.id)


@dataclass(frozen=True, slots=True)
class AddOrganization(Act):
    """Add an organization; `variants` holds other spellings and short names, one a line."""

    label: ClassVar[str] = "Add organization"
    id: OrganizationId
    name: str
    acronym: str = ""
    variants: str = ""

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.put(Organization(self.id, _named(self.name), self.acronym, self.variants))


@dataclass(frozen=True, slots=True)
class EditOrganization(Act):
    """Set one field of an organization ("name", "acronym", "variants")."""

    label: ClassVar[str] = "Edit organization"
    id: OrganizationId
    field: str
    value: object

    def run(self, write: Writer) -> None:
        """Make the change."""
        organization = changed(write, Organization, self.id, self.field, self.value)
        write.put(replace(organization, name=_named(organization.name)))


@dataclass(frozen=True, slots=True)
class DeleteOrganization(Act):
    """Delete an organization, with the parts it has in activities."""

    label: ClassVar[str] = "Delete organization"
    id: OrganizationId

    def run(self, write: Writer) -> None:
        """Make the change."""
        people.delete_organization(write, self.id)


@dataclass(frozen=True, slots=True)
class AddParticipation(Act):
    """Give a person or an organization a part in an activity, last: organizer or participant, in some capacity."""

    label: ClassVar[str] = "Add to activity"
    id: ParticipationId
    activity: ActivityId
    part: Part
    person: PersonId | None = None
    organization: OrganizationId | None = None
    capacity: str = ""

    def run(self, write: Writer) -> None:
        """Make the change; who is named must be in the file."""
        if (self.person is None) == (self.organization is None):
            raise Refused(tr("A part in an activity belongs to one person or to one organization."))
        write.get(Activity, self.activity)
        if self.person is not None:
            write.get(Person, self.person)
        if self.organization is not None:
            write.get(Organization, self.organization)
        order = key_at(write, write.all(Participation, activity=self.activity))
        write.put(
            Participation(
                self.id, self.activity, self.part, order, self.person, self.organization, self.capacity
            )
        )


@dataclass(frozen=True, slots=True)
class EditParticipation(Act):
    """Set the part or the capacity in which someone takes part ("part", "capacity")."""

    label: ClassVar[str] = "Edit participant"
    id: ParticipationId
    field: str
    value: object

    def run(self, write: Writer) -> None:
        """Make the change."""
        if self.field not in ("part", "capacity"):
            raise Refused(tr("There is no field {field} to fill in.", field=self.field))
        write.put(changed(write, Participation, self.id, self.field, self.value))


@dataclass(frozen=True, slots=True)
class MoveParticipation(Act):
    """Name someone right after another of the same activity, or first when `after` is None."""

    label: ClassVar[str] = "Move participant"
    id: ParticipationId
    after: ParticipationId | None

    def run(self, write: Writer) -> None:
        """Make the change."""
        moved = write.get(Participation, self.id)
        every = write.all(Participation, activity=moved.activity)
        others = [other for other in every if other.id != self.id]
        write.put(replace(moved, order=key_after(write, others, self.after)))


@dataclass(frozen=True, slots=True)
class RemoveParticipation(Act):
    """Take someone out of an activity; the person or organization stays."""

    label: ClassVar[str] = "Remove from activity"
    ids: tuple[ParticipationId, ...]

    def run(self, write: Writer) -> None:
        """Make the change."""
        for id in self.ids:
            write.delete(write.get(Participation, id))


def _named(name: str) -> str:
    """Return a name without blanks around it (raises Refused for none)."""
    if not name.strip():
        raise Refused(tr("A person or organization needs a name."))
    return name.strip()
