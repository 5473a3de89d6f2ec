"""Names of sheets that Excel accepts: short, without signs it reserves, and each only once."""

import re
from collections.abc import Sequence
from typing import Final

_LONGEST: Final = 31
_RESERVED_SIGNS: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f\ud800-\udfff\ufffe\uffff]+")
_RESERVED_NAMES: Final = {"history"}


def unique(wanted: Sequence[str], taken: Sequence[str] = ()) -> list[str]:
    """Return a legal name for each wanted one; `taken` are names that are used already."""
    used = _RESERVED_NAMES | {name.casefold() for name in taken}
    found = []
    for name in wanted:
        legal = _legal(name)
        candidate, number = legal, 1
        while candidate.casefold() in used:
            number += 1
            ending = f" ({number})"
            candidate = _short(legal, _LONGEST - len(ending)) + ending
        used.add(candidate.casefold())
        found.append(candidate)
    return found


def _legal(name: str) -> str:
    """Return a name without the signs that Excel reserves."""
    tidy = " ".join(_RESERVED_SIGNS.sub(" ", name).split()).strip("' ")
    return _short(tidy, _LONGEST) or "Sheet"


def _short(name: str, length: int) -> str:
    """Return the beginning of a name that has at most `length` UTF-16 units."""
    while len(name.encode("utf-16-le")) // 2 > length:
        name = name[:-1]
    return name.rstrip("' ")
