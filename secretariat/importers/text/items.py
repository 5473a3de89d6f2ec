"""Items of lists inside a paragraph: their marks, and which mark may come next."""

import re
from dataclasses import dataclass, field
from typing import Final

from secretariat.domain.paper import ListStyle
from secretariat.importers.text.headings import roman

_LETTERED: Final = re.compile(
    r"(?P<dash>[-–—•·]\s+)?(?P<label>\((?P<in>[a-z]{1,5}|\d{1,2})\)|(?P<out>[a-z]{1,5}|\d{1,2})\))\s*"
)
_ARABIC: Final = re.compile(r"(?P<dash>[-–—•·]\s+)?(?P<label>(?P<out>\d{1,2})\.)\s+(?=\S)")
_BULLET: Final = re.compile(r"(?P<mark>[-–—•·▪■●○◦‣⁃*]|n|o)\s+(?=\S)")
_DASHES: Final = "-–—"
_LETTER_BULLETS: Final = "no"
_NEAREST: Final = 3


@dataclass(frozen=True, slots=True)
class Item:
    """A line that opens an item: label as printed (None for a bullet), stray dash before it, style, and where its words begin.

    `value` is what the label counts, 0 for a bullet.
    """

    label: str | None
    mark: str
    style: ListStyle
    value: int
    start: int

    @property
    def highest_first(self) -> int:
        """The highest value a list may begin with when its first items are missing; "1." is too like other figures for that."""
        return 1 if self.label and self.label.endswith(".") else _NEAREST


def possible(text: str) -> tuple[Item, ...]:
    """Return the ways in which the line can open an item, likeliest first; (i) may be roman or a letter."""
    match = _LETTERED.match(text) or _ARABIC.match(text)
    if match:
        groups = match.groupdict()
        inside, bracketed = (groups.get("in"), True) if groups.get("in") else (groups["out"], False)
        return tuple(
            Item(match["label"], (match["dash"] or "").strip(), style, value, match.end())
            for style, value in _readings(inside or "", bracketed, match["label"].endswith("."))
        )
    bullet = _BULLET.match(text)
    if not bullet:
        return ()
    style = ListStyle.DASH if bullet["mark"] in _DASHES else ListStyle.BULLET
    return (Item(None, bullet["mark"], style, 0, bullet.end()),)


def is_letter_bullet(item: Item) -> bool:
    """Say whether the mark is a letter that a square or round bullet turned into."""
    return item.label is None and item.mark in _LETTER_BULLETS


def _readings(inside: str, bracketed: bool, stopped: bool) -> list[tuple[ListStyle, int]]:
    """Return the styles in which a label counts, with what it counts."""
    if inside.isdigit() and stopped:
        return [(ListStyle.ARABIC_STOP, int(inside))]
    if inside.isdigit():
        return [(ListStyle.ARABIC_BRACKETS if bracketed else ListStyle.ARABIC, int(inside))]
    found: list[tuple[ListStyle, int]] = []
    if number := roman(inside):
        found.append((ListStyle.ROMAN_BRACKETS if bracketed else ListStyle.ROMAN, number))
    if len(inside) == 1 or (len(inside) == 2 and inside[0] == inside[1]):
        value = ord(inside[0]) - ord("a") + 1 + (26 if len(inside) == 2 else 0)
        found.append((ListStyle.ALPHA_BRACKETS if bracketed else ListStyle.ALPHA, value))
    return found


@dataclass(slots=True)
class OpenLists:
    """The lists open in a paragraph, the outermost first: each with its style and the last label counted."""

    stack: list[tuple[ListStyle, int]] = field(default_factory=list)

    def close(self) -> None:
        """Close all lists, as a new paragraph does."""
        self.stack.clear()

    def fitting(self, items: tuple[Item, ...]) -> Item | None:
        """Return the reading of a label that may come next: the successor in an open list, or the first of a new one."""
        following = [
            item
            for item in items
            if any(style == item.style and 0 < item.value - last <= _NEAREST for style, last in self.stack)
        ]
        if following:
            return min(following, key=self._distance)
        new = [
            item
            for item in items
            if item.value <= item.highest_first and item.style not in [style for style, _ in self.stack]
        ]
        again = [item for item in items if item.label is None or item.value == 1]
        return next(iter(sorted(new, key=lambda item: item.value)), None) or next(iter(again), None)

    def _distance(self, item: Item) -> int:
        """Return how far a label is from the one its open list expects."""
        return min(
            item.value - last for style, last in self.stack if style == item.style and item.value > last
        )

    def missed(self, item: Item) -> int:
        """Return how many labels are missing before this one."""
        last = next((last for style, last in reversed(self.stack) if style == item.style), 0)
        return max(0, item.value - last - 1) if item.value else 0

    def take(self, item: Item) -> int:
        """Count an item in and return its level: 1 for the outermost list of the paragraph."""
        styles = [style for style, _ in self.stack]
        if item.style in styles:
            level = len(styles) - 1 - styles[::-1].index(item.style)
            del self.stack[level:]
        self.stack.append((item.style, item.value))
        return len(self.stack)
