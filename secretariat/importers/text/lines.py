"""Lines of a text, cleaned of what no reader saw: control characters, markdown stars and doubled blanks."""

import re
import unicodedata
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from secretariat.domain.draft import Leftover
from secretariat.domain.tongue import marked

CONTROL: Final = marked("control character")
STRAY: Final = marked("stray mark")
LABEL: Final = marked("number label")
FURNITURE: Final = marked("page furniture")
NOTE_MARK: Final = marked("footnote mark")
REPEATED: Final = marked("repeated table header")

_ENDS: Final = re.compile(r"\r\n|\r|\n")
_BREAKS: Final = re.compile(r"[\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_PAIR: Final = re.compile(r"(?P<open>\*{1,3})(?=[^\s*])(?P<inside>[^*\t]+)(?<=[^\s*])(?P<close>\*{1,3})")
_LONE: Final = re.compile(r"\*\*+|^\*(?=[^\s*])|(?<=[.!?:;])\*$|^#{1,6}(?=\s)")
_NO_WORDS: Final = re.compile(r"[*_=~|#–—-][\s*_=~|#–—-]*")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not empty: its number from 1, its words, and whether an empty line stands before it.

    `label` is its paragraph number once that is known (the words then follow it); `cut` tells that it was part of a longer line.
    """

    number: int
    text: str
    gap: bool = False
    label: int | None = None
    cut: bool = False

    @property
    def cells(self) -> list[str]:
        """The cells of a line of a table."""
        return [cell.strip() for cell in self.text.split("\t")]


def physical(text: str) -> list[str]:
    """Return the lines as they are, those that are empty too."""
    return _ENDS.split(text)


def split(text: str) -> tuple[list[Line], list[Leftover]]:
    """Return the lines that are not empty, and the characters and marks that were dropped from them."""
    lines: list[Line] = []
    dropped: list[Leftover] = []
    gap = True
    for number, whole in enumerate(physical(text), 1):
        controls = "".join(_CONTROL.findall(whole))
        if controls:
            dropped.append(Leftover(number, controls, CONTROL))
        for part in _BREAKS.split(whole):
            words, marks = _unmarked(_plain(part))
            dropped += [Leftover(number, mark, STRAY) for mark in marks]
            if words.strip():
                lines.append(Line(number, words, gap))
            gap = not words.strip()
    return lines, dropped


def _plain(text: str) -> str:
    """Return the text composed, without control characters, doubled blanks or blanks at its ends (tabs stay)."""
    kept = unicodedata.normalize(
        "NFC", _CONTROL.sub("", text.replace("\t", "\ue000")).replace("\ue000", "\t")
    )
    kept = kept.strip("\ufeff")
    return re.sub(r" {2,}", " ", kept).strip(" \u00a0")


def _unmarked(text: str) -> tuple[str, list[str]]:
    """Return the text without stars that once meant bold or italic, and the marks taken out."""
    if _NO_WORDS.fullmatch(text):
        return "", [text]
    if "*" not in text and "#" not in text:
        return text, []
    marks: list[str] = []

    def inside(match: re.Match[str]) -> str:
        marks.extend((match["open"], match["close"]))
        return match["inside"]

    def nothing(match: re.Match[str]) -> str:
        marks.append(match[0])
        return ""

    words = _LONE.sub(nothing, _PAIR.sub(inside, text))
    return re.sub(r" {2,}", " ", words).strip(" "), marks


def pieces(line: Line, places: list[int]) -> list[Line]:
    """Return the line cut at `places` (character positions); the pieces keep its number."""
    bounds = [0, *sorted({place for place in places if 0 < place < len(line.text)}), len(line.text)]
    texts = [line.text[start:end].strip(" ") for start, end in pairwise(bounds)]
    kept = [text for text in texts if text.strip()]
    if len(kept) < 2:
        return [line]
    return [
        Line(line.number, text, line.gap if at == 0 else True, line.label if at == 0 else None, cut=True)
        for at, text in enumerate(kept)
    ]


def regapped(lines: list[Line], removed: set[int]) -> list[Line]:
    """Return the lines without those at the places `removed`; the gap before such a line passes to the next."""
    kept: list[Line] = []
    gap = False
    for at, line in enumerate(lines):
        if at in removed:
            gap = True
            continue
        kept.append(replace(line, gap=line.gap or gap))
        gap = False
    return kept
