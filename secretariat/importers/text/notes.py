"""Texts of footnotes: at the foot of a page, in the middle of a paragraph, or after the closing block."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from secretariat.domain.draft import Leftover
from secretariat.importers.text.growing import GrowingNote
from secretariat.importers.text.lines import NOTE_MARK, Line
from secretariat.importers.text.shape import RAISED

RAISED_STYLE: Final = "¹"
ROUND: Final = "(1)"
SQUARE: Final = "[1]"
PLAIN: Final = "1"
_FIGURES: Final = str.maketrans(RAISED, "0123456789")
_OPENINGS: Final = (
    (RAISED_STYLE, re.compile(rf"(?P<mark>(?P<number>[{RAISED}]{{1,3}}))\s*(?=\S)")),
    (ROUND, re.compile(r"(?P<mark>\((?P<number>\d{1,3})\))\s*(?=\S)")),
    (SQUARE, re.compile(r"(?P<mark>\[(?P<number>\d{1,3})\])\s*(?=\S)")),
    (PLAIN, re.compile(r"(?P<mark>(?P<number>\d{1,3}))\s+(?=[^\W\d_a-z]|[\"“«¿<(])")),
)
_ENDNOTE: Final = (PLAIN, re.compile(r"(?P<mark>(?P<number>\d{1,3})\.)\s+(?=\S)"))
CALLS: Final = {
    ROUND: r"(?<=\S)\s?\({number}\)",
    SQUARE: r"(?<=\S)\s?\[{number}\]",
    PLAIN: r"(?:(?<=[^\W\d_])|(?<=[^\W\d_][.,;:!?”\"»)]))(?:{number}(?=[\s.,;:)]|$)|\s{number}(?=\s?[.,;](?:\s|$)|\s[^\W\d_a-z]))"
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Opening:
    """A line that opens the text of a note: number, style of its mark, the mark, and where the words begin."""

    number: int
    style: str
    mark: str
    start: int


def figures(raised: str) -> int:
    """Return the number that raised figures stand for."""
    return int(raised.translate(_FIGURES))


def opening(text: str, endnote: bool = False) -> Opening | None:
    """Return how the text opens a note; in endnotes also by "1."."""
    for style, pattern in (*_OPENINGS, *((_ENDNOTE,) if endnote else ())):
        match = pattern.match(text)
        if match:
            return Opening(figures(match["number"]), style, match["mark"], match.end())
    return None


def called(texts: Iterable[str]) -> set[tuple[str, int]]:
    """Return the styles and numbers that are called somewhere inside the texts, raised ones left out."""
    found: set[tuple[str, int]] = set()
    patterns = [(style, re.compile(call.format(number=r"(\d{1,3})"))) for style, call in CALLS.items()]
    for text in texts:
        for style, pattern in patterns:
            found |= {
                (style, int(next(filter(None, match.groups()))))
                for match in pattern.finditer(text)
                if any(match.groups())
            }
    return found


def behind(lines: list[Line], body: list[Line]) -> int:
    """Return where, among the lines of the appendices, endnotes begin that the body calls; the end if nowhere."""
    called_first = {style for style, number in called(line.text for line in body) if number == 1}
    if any("¹" in line.text for line in body):
        called_first.add(RAISED_STYLE)
    for at, line in enumerate(lines):
        opened = opening(line.text) if "\t" not in line.text else None
        if opened and opened.number == 1 and opened.style in called_first:
            return at
    return len(lines)


def endnotes(lines: list[Line]) -> tuple[list[GrowingNote], list[Line], list[Leftover]]:
    """Return the notes that a run of lines holds, numbered from 1 without a gap, the lines before them, and their marks."""
    found: list[GrowingNote] = []
    rest: list[Line] = []
    dropped: list[Leftover] = []
    for line in lines:
        opened = opening(line.text, endnote=True)
        if opened and opened.number == len(found) + 1 and (not found or opened.style == found[0].style):
            words = line.text[opened.start :]
            found.append(
                GrowingNote(f"e{opened.number}", opened.number, opened.style, [[words]], [line.number])
            )
            dropped.append(Leftover(line.number, opened.mark, NOTE_MARK))
        elif found:
            found[-1].add(line.text, line.number, paragraph=line.gap)
        else:
            rest.append(line)
    return found, rest, dropped
