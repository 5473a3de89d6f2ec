"""Particulars: what a record of some kind has that others have not, such as the donor of a support."""

from dataclasses import dataclass

from secretariat.domain.identity import ParticularId
from secretariat.domain.language import Language

HYPHENATION, YES = "hyphenation", "yes"
"""The particular of a paper whose words are hyphenated, and its value."""

COVER = "cover "
"""How the names of the cover fields of a paper begin."""


CORRECTS, AS_EDITION = "corrects", "edition"
"""The particulars of a corrigendum or addendum: the id of the paper it corrects, and which of its editions it will be."""


def cover_field(field: str, language: Language) -> str:
    """Return the name of the particular of a paper that holds a cover field in a language."""
    return f"{COVER}{field} {language}"


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
