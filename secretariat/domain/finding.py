"""Findings: what the secretary should know before the paper goes out."""

from dataclasses import dataclass
from enum import StrEnum

from secretariat.domain.identity import PaperId


class Severity(StrEnum):
    """How serious a finding is; an error makes the export ask once."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


WHOLE = "record"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a finding is: the paper, and the thing in it to jump to (id of a block, note, appendix, entry or activity).

    `field` names a detail of the paper or session ("symbol") or a cell ("activity"), or is WHOLE for all of an entry's record.
    """

    paper: PaperId | None = None
    id: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: its rule (`kind`, kebab-case), its place in words and as a spot, and a full sentence about it."""

    kind: str
    severity: Severity
    where: str
    detail: str
    spot: Spot = Spot()
