"""The committee a working file belongs to."""

from dataclasses import dataclass

from secretariat.domain.identity import CommitteeId
from secretariat.domain.language import Words


@dataclass(frozen=True, slots=True)
class Committee:
    """A committee of the Governing Body, for example the Working Party with code WP/SDG; a file holds one."""

    id: CommitteeId
    code: str = ""
    name: Words = Words()
