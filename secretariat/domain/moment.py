"""Named versions: a moment in the life of a paper, or of the whole file, that somebody gave a name."""

from dataclasses import dataclass

from secretariat.domain.identity import MomentId, PaperId


@dataclass(frozen=True, slots=True)
class Moment:
    """A named version; `at` is its time in UTC (ISO 8601), `paper` None means the whole file."""

    id: MomentId
    paper: PaperId | None = None
    name: str = ""
    at: str = ""
    author: str = ""
