"""Rows of the register that went out as a sheet and came back: what was changed there, here, and on both sides."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256
from typing import Final

from secretariat.domain.dates import Dates, Precision
from secretariat.domain.draft import DraftRow
from secretariat.domain.language import Language
from secretariat.domain.register import NAMES_PARTED, RegisterRow

FIELDS: Final = (
    "title_venue_date",
    "organized_by",
    "activity",
    "involvement",
    "title",
    "venue",
    "country",
    "dates",
    "state",
    "reach",
    "organizers",
    "participants",
    "kind",
    "source",
    "city",
    "region",
    "tripartite",
    "serves",
)
"""What is compared of a row; days, their precision and their printed words are one. What came later stands last."""

_COMPUTED: Final = tuple("=+-@")
_DIGITS: Final = 8
_KEPT: Final = 4096  # digests: most fields say the same in many rows
_FIRST: Final = 12  # fields that sheets had which went out before there were more
_LANGUAGES: Final = tuple(Language)


class Fate(StrEnum):
    """What a returned row is to the register."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    CONFLICT = "conflicting"
    DELETED = "deleted here"


@dataclass(frozen=True, slots=True)
class Difference:
    """A cell that differs; `disputed` says that it was changed here as well since the sheet went out, or may have been."""

    field: str
    here: str
    there: str
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Returned:
    """A row of a sheet and what it is to the register; `differences` are empty for one that is new.

    `activity` is the id of the activity it is, empty where there is none.
    """

    row: DraftRow
    fate: Fate
    differences: tuple[Difference, ...] = ()
    activity: str = ""


def held(row: RegisterRow) -> dict[str, str]:
    """Return what is compared of a row of the register, by field."""
    dates = Dates(row.date_printed, row.start, row.end, Precision(row.precision))
    return {
        "title_venue_date": row.title_venue_date,
        "organized_by": row.organized_by,
        "activity": row.activity,
        "involvement": row.involvement,
        "title": row.title,
        "venue": row.venue,
        "country": row.country,
        "dates": when(dates),
        "state": row.state,
        "reach": row.reach,
        "organizers": NAMES_PARTED.join(row.organizers),
        "participants": NAMES_PARTED.join(row.participants),
        **_further(row),
    }


def said(row: DraftRow) -> dict[str, str]:
    """Return what is compared of a row of a sheet, by field."""
    first, second, third, fourth = (*row.cells, "", "", "", "")[:4]
    return {
        "title_venue_date": first,
        "organized_by": second,
        "activity": third,
        "involvement": fourth,
        "title": row.title,
        "venue": row.venue,
        "country": row.country,
        "dates": when(row.dates),
        "state": row.state.value,
        "reach": row.reach.value,
        "organizers": NAMES_PARTED.join(row.organizers),
        "participants": NAMES_PARTED.join(row.participants),
        **_further(row),
    }


def _further(row: RegisterRow | DraftRow) -> dict[str, str]:
    """Return what is not printed of a row."""
    return {
        "kind": row.kind,
        "source": row.source,
        "city": row.city,
        "region": row.region,
        "tripartite": row.tripartite,
        "serves": NAMES_PARTED.join(row.serves),
    }


def when(dates: Dates) -> str:
    """Return dates in one line: as printed, and the days they were understood to be."""
    days = dict.fromkeys(day.isoformat() for day in (dates.start, dates.end) if day is not None)
    known = " to ".join(days)
    exact = "" if dates.precision in (Precision.DAY, Precision.NONE) else f", {dates.precision.value} only"
    return " = ".join(filter(None, (dates.printed, f"{known}{exact}")))


def version(texts: Mapping[str, str], language: Language = Language.EN) -> str:
    """Return by what a row is known again: the language it went out in, and a digest of each field."""
    return f"{_LANGUAGES.index(language):02x}" + "".join(_digest(texts[field]) for field in FIELDS)


def language_of(version: str) -> Language | None:
    """Return the language a row went out in, None for a version of another make."""
    fields = (len(version) - 2) / _DIGITS
    number = int(version[:2], 16) if fields in (_FIRST, len(FIELDS)) else len(_LANGUAGES)
    return _LANGUAGES[number] if number < len(_LANGUAGES) else None


def compared(row: DraftRow, present: RegisterRow, fields: Collection[str]) -> Returned:
    """Return what a returned row is to the row of the register with its id; only `fields` are looked at, the sheet has no others.

    What was changed there alone is a difference, what was changed here alone is none, what was changed on both sides is disputed;
    without a version it is not known who changed what, and every difference is disputed.
    """
    here, there = held(present), said(row)
    known = language_of(row.version) is not None
    found = []
    for place, field in enumerate(FIELDS):
        ours, theirs = _plain(here[field]), _plain(there[field])
        if field not in fields or ours == theirs:
            continue
        was = row.version[2 + _DIGITS * place : 2 + _DIGITS * (place + 1)]
        if known and _digest(theirs) == was:
            continue
        found.append(Difference(field, here[field], there[field], not known or _digest(ours) != was))
    if not found:
        return Returned(row, Fate.SAME, activity=present.id)
    disputed = any(one.disputed for one in found)
    return Returned(row, Fate.CONFLICT if disputed else Fate.CHANGED, tuple(found), present.id)


@lru_cache(_KEPT)
def _digest(text: str) -> str:
    """Return a short digest of a text; blanks and line ends count alike."""
    return sha256(_plain(text).encode()).hexdigest()[:_DIGITS]


def _plain(text: str) -> str:
    """Return a text with single blanks, and without the apostrophe that keeps a sheet from computing it."""
    said = " ".join(text.split())
    return said[1:] if said.startswith("'") and said[1:2] in _COMPUTED else said
