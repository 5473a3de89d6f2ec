"""Symbols of documents and the Office's file names, by their grammar."""

import re
from typing import Final

SYMBOL: Final = (
    r"G\.?\s?B\.?\s?\d{1,3}(?:bis)?(?:/(?:[A-Za-z]+|\d+))+"
    r"(?:\s?\((?:&|and |et |y )?\s?(?:Add|Corr|Rev)\.?\s?\d*\.?\))*"
    r"(?:\s(?:and|et|y)\s(?:Add|Corr|Rev)\.\s?\d*)?"
)
_SYMBOL: Final = re.compile(rf"(?<![\w/])(?:{SYMBOL})(?![\w/])")
_OFFICE_FILE: Final = re.compile(
    r"(?P<name>GB\d{1,3}(?:bis)?[-_][\w.&()-]{0,60}?(?:\[[\w.-]{5,40}\])?[\w-]{0,20}[-_](?:En|Fr|Sp|Es)\.docx?(?:/v\.?\d+)?)"
    r"(?:\s+(?:\d{1,3}|[ivxl]+))?",
    re.IGNORECASE,
)


def symbol_in(text: str) -> re.Match[str] | None:
    """Return where the first symbol of the text stands."""
    return _SYMBOL.search(text)


def is_symbol(text: str) -> bool:
    """Say whether the text is a symbol and nothing else."""
    return len(text) <= 60 and _SYMBOL.fullmatch(text.strip()) is not None


def office_file_name(text: str) -> str | None:
    """Return the Office's file name if the text is one, perhaps with a page number after or before it."""
    if len(text) > 160:
        return None
    found = _OFFICE_FILE.fullmatch(re.sub(r"^\d{1,3}\s+", "", text.strip()))
    return found["name"] if found else None


def office_file_in(text: str) -> tuple[int, int] | None:
    """Return where an Office file name stands among other words."""
    match = _OFFICE_FILE.search(text)
    return match.span("name") if match and match.start() in {0, len(text) - len(match[0])} else None
