"""The people and organizations of the file, with the other names they go by and how often they take part."""

from collections import Counter
from dataclasses import dataclass

from secretariat.app.workspace import Reading
from secretariat.domain import alphabet
from secretariat.domain.activity import Participation
from secretariat.domain.person import Organization, Person


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody known by a name; `also` holds the other names, `detail` the capacity of a person or the acronym of a body."""

    id: str
    is_person: bool
    name: str
    also: tuple[str, ...]
    detail: str
    activities: int


def everyone(at: Reading) -> tuple[Known, ...]:
    """Return organizations, then people, by name."""
    counts: Counter[str] = Counter()
    for part in at.read.all(Participation):
        counts[part.person or part.organization or ""] += 1
    bodies = [
        Known(one.id, False, one.name, _lines(one.variants), one.acronym, counts[one.id])
        for one in at.read.all(Organization)
    ]
    people = [
        Known(one.id, True, one.name, _lines(one.variants), one.capacity, counts[one.id])
        for one in at.read.all(Person)
    ]
    return (*sorted(bodies, key=_by_name), *sorted(people, key=_by_name))


def _lines(variants: str) -> tuple[str, ...]:
    """Return the other names."""
    return tuple(filter(None, variants.splitlines()))


def _by_name(one: Known) -> tuple[str, str]:
    """Return by what names are ordered."""
    return alphabet.place(one.name)
