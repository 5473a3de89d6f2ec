"""What a masthead says, understood: numbers, months and purposes from the words of a proposal."""

import re
import unicodedata
from dataclasses import dataclass

from secretariat.domain.draft import Draft, DraftMasthead
from secretariat.domain.language import Language
from secretariat.domain.paper import Purpose
from secretariat.domain.profile import Phrases, Profile

_SYMBOL_SESSION = re.compile(r"^G\.?\s?B\.?\s?(\d{1,3})(bis)?", re.IGNORECASE)
_SESSION = re.compile(r"^\D{0,12}(\d{1,3})(.{0,4}?bis)?", re.IGNORECASE)
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")


@dataclass(frozen=True, slots=True)
class Particulars:
    """What is known of a proposed paper's session and masthead; None or empty where the input does not say it."""

    number: int | None
    bis: bool
    place: str
    month: int | None
    year: int | None
    purpose: Purpose | None
    profile: str


def particulars(
    draft: Draft, symbol: str, phrases: dict[Language, Phrases], profiles: dict[str, Profile]
) -> Particulars:
    """Return the particulars that the masthead and the symbol give; nothing is taken from elsewhere."""
    head = draft.masthead
    number, bis = _session(head, symbol)
    month, year = _month(head.month or "", phrases)
    return Particulars(
        number,
        bis,
        head.place or "",
        month,
        year,
        _purpose(head.purpose or "", phrases),
        draft.profile or _profile(number, profiles),
    )


def _session(head: DraftMasthead, symbol: str) -> tuple[int | None, bool]:
    """Return the session's number, from the symbol or from the masthead's line."""
    found = _SYMBOL_SESSION.match(symbol.strip()) or _SESSION.match((head.session or "").strip())
    return (int(found[1]), bool(found[2])) if found else (None, False)


def _month(printed: str, phrases: dict[Language, Phrases]) -> tuple[int | None, int | None]:
    """Return month and year of "November 2004" in any language."""
    said = folded(printed)
    year = _YEAR.search(said)
    months = (
        number
        for spoken in phrases.values()
        for number, name in enumerate(spoken.months, 1)
        if re.search(rf"\b{re.escape(folded(name))}\b", said)
    )
    return next(months, None), int(year[1]) if year else None


def _purpose(printed: str, phrases: dict[Language, Phrases]) -> Purpose | None:
    """Return the purpose that a masthead line names."""
    said = folded(printed)
    for spoken in phrases.values():
        for name, line in spoken.purposes:
            if said and folded(line) == said:
                return Purpose(name)
    return None


def _profile(number: int | None, profiles: dict[str, Profile]) -> str:
    """Return the profile of a session's period, P3 while the session is not known."""
    for profile in profiles.values():
        if number is not None and profile.covers(number):
            return profile.id
    return "P3"


def folded(text: str) -> str:
    """Return text in small letters without accents, for comparing."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).strip()
