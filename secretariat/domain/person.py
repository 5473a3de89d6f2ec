"""People and organizations that appear in the register."""

from dataclasses import dataclass

from secretariat.domain.identity import OrganizationId, PersonId


@dataclass(frozen=True, slots=True)
class Person:
    """A person; `variants` holds other spellings of the name, one a line."""

    id: PersonId
    name: str
    capacity: str = ""
    variants: str = ""


@dataclass(frozen=True, slots=True)
class Organization:
    """An organization; `variants` holds other spellings and short names, one a line."""

    id: OrganizationId
    name: str
    acronym: str = ""
    variants: str = ""
