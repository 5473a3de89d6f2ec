"""Paragraphs and tables as another program hands them over, before they are made into blocks."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from secretariat.domain import inline
from secretariat.domain.identity import NoteId
from secretariat.domain.inline import NoteMark, ReferenceMark, Run, Text

_BLANKS: Final = " \t\n\r\u00a0\u2007\u202f\ufeff"
_UNFIT: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffc"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]"
)


@dataclass(frozen=True, slots=True)
class Call:
    """The call of a note that is found later: the name it leads to, and what it shows."""

    target: str
    shown: Text


Piece = Run | Call


@dataclass(slots=True)
class Paragraph:
    """One paragraph as found.

    `label` is the number or mark before its words, `depth` that of the list it stands in (0: in none), `again` tells
    that it is a further paragraph of its item, `numbered` that its label is known to be a paragraph number. `names` are
    what links can lead to it by, `line` where it stands.
    """

    pieces: list[Piece] = field(default_factory=list)
    heading: int = 0
    label: str | None = None
    depth: int = 0
    style: str = ""
    again: bool = False
    numbered: bool = False
    names: tuple[str, ...] = ()
    line: int = 0

    @property
    def runs(self) -> tuple[Run, ...]:
        """The words and marks; a call that found no note is its words."""
        return inline.tidy(map(_shown, self.pieces))

    @property
    def text(self) -> str:
        """The plain words."""
        return "".join(shown.text for shown in map(_shown, self.pieces) if isinstance(shown, Text))

    @property
    def empty(self) -> bool:
        """Whether there is nothing to see."""
        shown = map(_shown, self.pieces)
        return all(isinstance(run, Text) and not run.text.strip(_BLANKS) for run in shown)

    def drop(self, letters: int) -> None:
        """Take letters off the beginning, and the blanks after them."""
        self.pieces = list(stripped(without(self.runs, letters)))


@dataclass(slots=True)
class Grid:
    """A table as found: rows of cells, each cell its paragraphs; `merged` tells that cells were one in the source."""

    rows: list[list[list[Paragraph]]] = field(default_factory=list)
    merged: bool = False
    line: int = 0

    @property
    def width(self) -> int:
        """How many columns there are."""
        return max((len(row) for row in self.rows), default=0)

    def stored(self) -> str:
        """Return the cells as a table block keeps them, every row as long as the longest."""
        width = self.width
        rows = [[joined(cell) for cell in row] + [""] * (width - len(row)) for row in self.rows]
        return inline.tabled(rows)


Part = Paragraph | Grid


def _shown(piece: Piece) -> Run:
    """Return a piece as a run."""
    return piece.shown if isinstance(piece, Call) else piece


def fit(text: str) -> str:
    """Return text without the characters that no page can show."""
    return _UNFIT.sub("", text) if not text.isascii() or _UNFIT.search(text) else text


def unfit(text: str) -> int:
    """Return how many characters of a text no page can show, line ends and tabs not counted."""
    return len(_UNFIT.findall(text.replace("\r", "").replace("\ufeff", "")))


def without(runs: Iterable[Run], letters: int) -> list[Run]:
    """Return runs without so many letters at the beginning; marks among them stay."""
    left: list[Run] = []
    for run in runs:
        if isinstance(run, Text) and letters:
            taken = min(letters, len(run.text))
            letters -= taken
            run = replace(run, text=run.text[taken:])
        left.append(run)
    return left


def stripped(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return runs without blanks at either end."""
    found = list(inline.tidy(runs))
    while found and isinstance(found[0], Text):
        text = found[0].text.lstrip(_BLANKS)
        found[0:1] = [replace(found[0], text=text)] if text else []
        if text:
            break
    while found and isinstance(found[-1], Text):
        text = found[-1].text.rstrip(_BLANKS)
        found[-1:] = [replace(found[-1], text=text)] if text else []
        if text:
            break
    return tuple(found)


def unstyled(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return runs without the bold and italics that all of their words have."""
    found = inline.tidy(runs)
    words = [run for run in found if isinstance(run, Text) and run.text.strip()]
    strong, emphasis = all(run.strong for run in words), all(run.emphasis for run in words)
    return inline.tidy(
        replace(run, strong=run.strong and not strong, emphasis=run.emphasis and not emphasis)
        if isinstance(run, Text)
        else run
        for run in found
    )


def joined(paragraphs: Iterable[Paragraph]) -> str:
    """Return the words of several paragraphs as the one cell they stand in."""
    runs: list[Run] = []
    for paragraph in paragraphs:
        own = stripped(paragraph.runs)
        if own:
            label = [Text(f"{paragraph.label} ")] if paragraph.label else []
            runs += ([Text(" ")] if runs else []) + label + list(own)
    return inline.write(unlined(runs))


def unlined(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return runs with blanks in place of line ends and tabs."""
    return inline.tidy(
        replace(run, text=re.sub(r"[\t\r\n]+", " ", run.text)) if isinstance(run, Text) else run
        for run in runs
    )


def marks(runs: Iterable[Run]) -> set[str]:
    """Return the keys of the notes marked in runs."""
    return {run.note for run in runs if isinstance(run, NoteMark)}


def note_mark(key: str) -> NoteMark:
    """Return the mark of a note by its key."""
    return NoteMark(NoteId(key))


def is_mark(run: Run) -> bool:
    """Say whether a run is a mark rather than words."""
    return isinstance(run, NoteMark | ReferenceMark)
