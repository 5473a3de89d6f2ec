"""Headings with a mark: roman "I.", letter "A.", bracketed "(a)"."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from secretariat.importers.text.shape import heading_like

_MARKED: Final = re.compile(r"(?P<mark>[IVXL]{1,7}|[A-Z])\.\s+(?P<words>\S.*)")
_ROMAN: Final = re.compile(r"(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})", re.IGNORECASE)
_VALUES: Final = {"I": 1, "V": 5, "X": 10, "L": 50}


class HeadingStyle(StrEnum):
    """How a heading is marked."""

    ROMAN = "I."
    LETTER = "A."
    BRACKETED = "(a)"
    UNMARKED = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """A heading as printed: its label without full stop, what the label counts in each style, and its words."""

    label: str
    values: tuple[tuple[HeadingStyle, int], ...]
    words: str
    start: int


def marked(text: str) -> Marked | None:
    """Return the heading that the text could be by its mark."""
    match = _MARKED.fullmatch(text) if len(text) < 400 else None
    if not match or not heading_like(match["words"]):
        return None
    mark = match["mark"]
    values: list[tuple[HeadingStyle, int]] = []
    if number := roman(mark):
        values.append((HeadingStyle.ROMAN, number))
    if len(mark) == 1:
        values.append((HeadingStyle.LETTER, ord(mark) - ord("A") + 1))
    return Marked(mark, tuple(values), match["words"], match.start("words")) if values else None


def roman(text: str) -> int | None:
    """Return the number a roman numeral stands for, up to 89."""
    if not text or not _ROMAN.fullmatch(text):
        return None
    digits = [_VALUES[letter] for letter in text.upper()]
    return sum(
        -one if one < next_one else one for one, next_one in zip(digits, [*digits[1:], 0], strict=True)
    )


class HeadingSeries:
    """The headings met so far: which mark is expected next, and the level each style has by first appearance."""

    def __init__(self) -> None:
        self._styles: list[HeadingStyle] = []
        self._last: dict[HeadingStyle, int] = {}

    def style_of(self, heading: Marked) -> HeadingStyle | None:
        """Return the style in which the mark is expected here, None if it is expected in none."""
        fitting = [
            (self._distance(style, value), style)
            for style, value in heading.values
            if self._fits(style, value)
        ]
        return min(fitting)[1] if fitting else None

    def _distance(self, style: HeadingStyle, value: int) -> int:
        """Return how far a mark is from the one expected."""
        return abs(value - self._last.get(style, 0) - 1)

    def _fits(self, style: HeadingStyle, value: int) -> bool:
        """Say whether a mark may come now: the first of its style, or one to three after the last."""
        if style not in self._last:
            return value == 1 or (not self._last and style is HeadingStyle.ROMAN)
        return 1 <= value - self._last[style] <= 3

    def met(self, style: HeadingStyle) -> bool:
        """Say whether a heading of this style was met on this level."""
        return style in self._last

    def missed(self, style: HeadingStyle, value: int) -> int:
        """Return how many marks are missing before this one."""
        return max(0, value - self._last.get(style, 0) - 1)

    def take(self, style: HeadingStyle, value: int) -> int:
        """Count a heading in and return its level."""
        if style not in self._styles:
            self._styles.append(style)
        level = self._styles.index(style) + 1
        for deeper in self._styles[level:]:
            self._last.pop(deeper, None)
        self._last[style] = value
        return level
