"""Who takes part in which mechanism of the follow-up, and why: a matrix."""

from dataclasses import dataclass

from secretariat.app.workspace import Reading
from secretariat.domain.followup import FollowUp
from secretariat.domain.identity import FollowUpId
from secretariat.domain.link import Link, Role
from secretariat.domain.person import Organization, Person
from secretariat.domain.programme import MECHANISMS


@dataclass(frozen=True, slots=True)
class Party:
    """A person or an organization that may take part; `short` is its acronym where it has one."""

    kind: str
    id: str
    name: str
    short: str = ""


@dataclass(frozen=True, slots=True)
class Matrix:
    """Parties by name, mechanisms in their order, and the links that say who takes part in which."""

    parties: tuple[Party, ...]
    mechanisms: tuple[FollowUp, ...]
    links: dict[tuple[str, FollowUpId], Link]


def matrix(at: Reading) -> Matrix:
    """Return who takes part in which mechanism."""
    mechanisms = tuple(entry for entry in at.read.all(FollowUp) if entry.kind in MECHANISMS)
    ids = {entry.id for entry in mechanisms}
    links = {
        (link.target, FollowUpId(link.owner)): link
        for link in at.read.all(Link, role=Role.TAKES_PART)
        if link.owner in ids
    }
    return Matrix(parties(at), mechanisms, links)


def parties(at: Reading) -> tuple[Party, ...]:
    """Return all organizations, then all people, by name."""
    bodies = [Party("organization", one.id, one.name, one.acronym) for one in at.read.all(Organization)]
    people = [Party("person", one.id, one.name) for one in at.read.all(Person)]
    return tuple(sorted(bodies, key=_by_name) + sorted(people, key=_by_name))


def _by_name(party: Party) -> str:
    """Return what parties are sorted by."""
    return party.name.casefold()
