"""Text on its way into Word: nothing cut, nothing taken for markup, and each script in its own direction."""

import re
from collections.abc import Iterator
from typing import Final
from unicodedata import bidirectional
from urllib.parse import quote, urlsplit

_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FIRST_HEBREW: Final = "\u0590"
_RIGHT: Final = {"R", "AL", "AN"}
_SCHEMES: Final = {"http", "https", "mailto"}
_LONGEST_ADDRESS: Final = 2_000
_IN_ADDRESSES: Final = "%/:?#@!$&'()*+,;=~-._"


def clean(text: str) -> str:
    """Return the text with each character that XML cannot hold shown as a replacement mark."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _FORBIDDEN.sub("\ufffd", text)


def directed(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the text in pieces, each with whether it is written from right to left."""
    if max(text, default="") < _FIRST_HEBREW:
        yield text, False
        return
    begin = 0
    for start, end in _right_to_left(text):
        if start > begin:
            yield text[begin:start], False
        yield text[start:end], True
        begin = end
    if begin < len(text):
        yield text[begin:], False


def all_right_to_left(text: str) -> bool:
    """Say whether all letters of the text are written from right to left, and there are some."""
    if max(text, default="") < _FIRST_HEBREW:
        return False
    ways = {bidirectional(letter) for letter in text}
    return "L" not in ways and not ways.isdisjoint(_RIGHT)


def _right_to_left(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each stretch begins and ends that only has right-to-left letters and what stands between them."""
    start = end = -1
    for at, letter in enumerate(text):
        way = bidirectional(letter)
        if way in _RIGHT or (way == "EN" and start >= 0) or (way == "NSM" and end == at):
            start, end = at if start < 0 else start, at + 1
        elif way == "L" and start >= 0:
            yield start, end
            start = end = -1
    if start >= 0:
        yield start, end


def address(link: str) -> str:
    """Return an outside address as Word can follow it, or nothing where it should not: only the web and mail are followed."""
    link = link.strip()
    try:
        parts = urlsplit(link)
    except ValueError:
        return ""
    if parts.scheme.casefold() not in _SCHEMES or _FORBIDDEN.search(link):
        return ""
    if not (parts.path if parts.scheme.casefold() == "mailto" else parts.hostname):
        return ""
    if any(mark in parts.netloc for mark in "[]\\"):
        return ""
    followed = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", quote(link, safe=_IN_ADDRESSES))
    return followed if len(followed) <= _LONGEST_ADDRESS else ""
