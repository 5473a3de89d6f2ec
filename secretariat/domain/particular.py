"""Particulars: what a record of some kind has that others have not, such as the donor of a support."""

from dataclasses import dataclass

from secretariat.domain.identity import ParticularId


@dataclass(frozen=True, slots=True)
class Particular:
    """One named particular of a record; its id is `derived_id(owner, f"particular {name}")`.

    `name` is one of those the kind of its owner knows; `value` is as typed.
    """

    id: ParticularId
    owner: str
    owner_kind: str
    name: str
    value: str = ""
