"""How findings speak: places named together, quotations, the first letter of a sentence."""

import re
from collections.abc import Iterable

from secretariat.domain.language import Language
from secretariat.domain.telling import IN_FULL
from secretariat.domain.tongue import marked, tr

LANGUAGES = {Language.EN: marked("English"), Language.FR: marked("French"), Language.ES: marked("Spanish")}

_COUNTED = {
    marked("paragraph {number}"): marked("paragraphs {numbers}"),
    marked("heading {number}"): marked("headings {numbers}"),
    marked("note {number}"): marked("notes {numbers}"),
    marked("row {number}"): marked("rows {numbers}"),
}


def sentence(text: str) -> str:
    """Return words with a capital at their beginning."""
    return text[:1].upper() + text[1:]


def both(parts: Iterable[str]) -> str:
    """Return "a", "a and b" or "a, b and c"."""
    *most, last = [*parts] or [""]
    return tr("{parts} and {last}", parts=", ".join(most), last=last) if most else last


def together(places: Iterable[str]) -> str:
    """Return places named in one breath: "paragraphs 1, 29 and 30 and row 17 of the appendix"."""
    grouped: dict[tuple[str, str], list[str]] = {}
    for place in dict.fromkeys(places):
        one, number, rest = _parted(place)
        grouped.setdefault((one, rest), []).append(number)
    return both(_named(one, numbers, rest) for (one, rest), numbers in grouped.items())


def _parted(place: str) -> tuple[str, str, str]:
    """Return which kind of place is meant, its number and what follows; a place that is not counted is its own kind."""
    for one in _COUNTED:
        before = tr(one).partition("{number}")[0]
        found = re.fullmatch(rf"{re.escape(before)}(\S+)( .+)?", place)
        if found:
            return one, found[1], found[2] or ""
    return place, "", ""


def _named(one: str, numbers: list[str], rest: str) -> str:
    """Return one kind of place with its numbers."""
    if len(numbers) > 1:
        return tr(_COUNTED[one], numbers=both(numbers)) + rest
    return tr(one, number=numbers[0]) + rest if one in _COUNTED else one


def month(number: int) -> str:
    """Return the name of a month, counted from 1."""
    return tr(IN_FULL[number - 1])


def short(text: str, limit: int = 60) -> str:
    """Return the beginning of a text, cut at a word."""
    text = " ".join(text.split())
    if len(text) <= limit:
        return text
    return text[:limit].rsplit(" ", 1)[0] + " …"
