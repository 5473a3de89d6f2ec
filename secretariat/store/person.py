"""People and organizations with their parts in activities."""

from secretariat.domain.activity import Participation
from secretariat.domain.identity import OrganizationId, PersonId
from secretariat.domain.person import Organization, Person
from secretariat.store.writer import Writer


def delete_person(write: Writer, person: PersonId) -> None:
    """Delete a person and the parts that person has in activities."""
    found = write.get(Person, person)
    for part in write.all(Participation, person=person):
        write.delete(part)
    write.delete(found)


def delete_organization(write: Writer, organization: OrganizationId) -> None:
    """Delete an organization and the parts it has in activities."""
    found = write.get(Organization, organization)
    for part in write.all(Participation, organization=organization):
        write.delete(part)
    write.delete(found)
