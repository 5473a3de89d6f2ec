"""Editions: a paper as it was issued, never changed again."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain.identity import EditionId, PaperId, derived_id


class EditionKind(StrEnum):
    """What an edition is to the paper first issued (paper-format: symbols)."""

    ORIGINAL = ""
    CORRIGENDUM = "Corr."
    ADDENDUM = "Add."
    REVISION = "Rev."


@dataclass(frozen=True, slots=True)
class Edition:
    """A paper as issued; its id is `derived_id(paper, f"edition {kind} {number}")`, the same on every machine.

    `number` counts editions of a kind from 1 (0: the original); `symbol` is complete ("GB.291/WP/SDG/1(Rev.)"). `at` is when
    it was issued, in UTC (ISO 8601), and the stamp of its exports; `content` holds what is printed, per language, as
    canonical JSON; `fingerprint` is that of the content.
    """

    id: EditionId
    paper: PaperId
    order: str
    kind: EditionKind = EditionKind.ORIGINAL
    number: int = 0
    symbol: str = ""
    issued: date | None = None
    at: str = ""
    author: str = ""
    content: str = ""
    fingerprint: str = ""


def edition_id(paper: PaperId, kind: EditionKind, number: int) -> EditionId:
    """Return the id of an edition of the paper first issued, the same on every machine."""
    return EditionId(derived_id(paper, f"edition {kind} {number}"))


def suffixed(symbol: str, kind: EditionKind, number: int) -> str:
    """Return the symbol of an edition: the first of its kind "GB.291/WP/SDG/1(Corr.)", the second "(Corr.2)"."""
    if kind is EditionKind.ORIGINAL:
        return symbol
    return f"{symbol}({kind}{number if number > 1 else ''})"
