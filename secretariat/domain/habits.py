"""How a paper is typed: which corrections are made by themselves."""

from dataclasses import dataclass
from enum import StrEnum

from secretariat.domain.language import Language


class Kind(StrEnum):
    """One kind of correction, each of which can be turned off."""

    QUOTES = "quotes"
    APOSTROPHES = "apostrophes"
    DASHES = "dashes"
    DOTS = "dots"
    BLANKS = "blanks"


ALL = frozenset(Kind)


@dataclass(frozen=True, slots=True)
class Habits:
    """How a paper is typed: its language, the kinds of correction wanted, and what parts the ends of a range."""

    language: Language
    kinds: frozenset[Kind] = ALL
    range_dash: str = "-"
