"""References in a Word document: fields that lead to a paragraph, and numbers in its words, made live where they are to this paper."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from secretariat.domain import inline
from secretariat.domain.draft import DraftBlock, DraftReference
from secretariat.domain.finding import Finding
from secretariat.domain.identity import ReferenceId
from secretariat.domain.inline import ReferenceMark, Run, Text
from secretariat.domain.paper import Kind
from secretariat.importers.dates import fold
from secretariat.importers.paragraph import Call, Paragraph, Piece
from secretariat.importers.text import references
from secretariat.importers.text.calls import Passage
from secretariat.importers.text.phrasebook import Phrasebook

_DASHES: Final = "-–—"


@dataclass(frozen=True, slots=True)
class Field:
    """A reference as fields make it: what it shows, and the bookmarks at its one or two ends."""

    key: str
    shown: Text
    first: str
    last: str


def gathered(paragraphs: Iterable[Paragraph], known: Mapping[str, int]) -> dict[str, Field]:
    """Put marks where fields lead to bookmarks that are `known`, and return the fields by the keys of their marks.

    Fields side by side are one number ("44" and "(a)"), and a dash between two makes a range.
    """
    found: dict[str, Field] = {}
    for paragraph in paragraphs:
        pieces: list[Piece] = []
        for piece in paragraph.pieces:
            if isinstance(piece, Call):
                _take(pieces, piece, known, found)
            else:
                pieces.append(piece)
        paragraph.pieces = pieces
    return found


def _take(pieces: list[Piece], call: Call, known: Mapping[str, int], found: dict[str, Field]) -> None:
    """Take one field in: alone, or on to the one before it."""
    if call.target not in known or not call.shown.text.strip():
        pieces.append(call.shown)
        return
    before, dash = _before(pieces, found)
    if before is None:
        key = f"field{len(found) + 1}"
        found[key] = Field(key, call.shown, call.target, call.target)
        pieces.append(ReferenceMark(ReferenceId(key)))
        return
    if dash:
        pieces.pop()
    shown = Text(before.shown.text + dash + call.shown.text)
    first = before.first if dash or before.first != before.last else call.target
    found[before.key] = Field(before.key, shown, first, call.target)


def _before(pieces: list[Piece], found: Mapping[str, Field]) -> tuple[Field | None, str]:
    """Return the field that stands right before, or before a dash, with the dash."""
    dash = ""
    at = len(pieces) - 1
    if (
        at > 0
        and isinstance(piece := pieces[at], Text)
        and piece.text.strip() in _DASHES
        and piece.text.strip()
    ):
        dash, at = piece.text, at - 1
    last = pieces[at] if at >= 0 else None
    field = found.get(last.reference) if isinstance(last, ReferenceMark) else None
    if field is not None and dash and field.first != field.last:
        return None, ""
    return field, dash


class Settling:
    """Settles the references of one paper, block by block."""

    def __init__(
        self,
        blocks: Sequence[DraftBlock],
        fields: Mapping[str, Field],
        places: Mapping[str, str],
        book: Phrasebook,
    ) -> None:
        """Settle with the keys of the blocks that bookmarks (`places`) stand in."""
        self.found: list[DraftReference] = []
        self.findings: list[Finding] = []
        self._fields, self._places, self._book = fields, places, book
        self._order = {block.key: at for at, block in enumerate(blocks)}
        self._blocks = blocks
        self.paragraphs = {
            int(block.label): block.key
            for block in blocks
            if block.kind is Kind.PARAGRAPH and block.label is not None
        }

    def settle(self, where: str, id: str, line: int, stored: str) -> str:
        """Return words with a mark at each reference that is live; what leads nowhere in the paper is plain words."""
        runs: list[Run] = []
        text = ""
        for run in inline.parse(stored):
            runs.append(self._field(run, where, text))
            text += self._shown(runs[-1])
        marks, findings = references.found(
            Passage(where, id, line, text), self.paragraphs, self._book, len(self.found) + 1
        )
        taken = list(self._spans(runs))
        free = [
            mark for mark in marks if not any(mark.start < end and start < mark.end for start, end in taken)
        ]
        self.found += [mark.reference for mark in free]
        self.findings += findings
        return inline.write(_marked(runs, free, self._shown)) if free else inline.write(runs)

    def _field(self, run: Run, where: str, before: str) -> Run:
        """Return a field as a mark that leads to its block, or as its words; `before` are the words before it."""
        field = self._fields.get(run.reference) if isinstance(run, ReferenceMark) else None
        if field is None:
            return run
        first, last = self._places.get(field.first), self._places.get(field.last)
        if first is None or last is None or self._order[last] < self._order[first]:
            return field.shown
        targets = tuple(
            block.key
            for block in self._blocks[self._order[first] : self._order[last] + 1]
            if block.key in (first, last) or block.kind is self._blocks[self._order[first]].kind
        )
        numbers = tuple(number for number, key in self.paragraphs.items() if key in targets)
        printed = field.shown.text
        word = re.search(rf"(?<!\w)(?:{self._book.paragraph_words})\s?$", fold(before[-20:]))
        text = f"{before[len(before) - len(word[0]) :].strip()} {printed}" if word else printed
        self.found.append(DraftReference(field.key, where, text, printed, targets, numbers))
        return run

    def _shown(self, run: Run) -> str:
        """Return what a run shows."""
        match run:
            case Text(text):
                return text
            case ReferenceMark(reference) if reference in self._fields:
                return self._fields[reference].shown.text
            case _:
                return ""

    def _spans(self, runs: Iterable[Run]) -> Iterable[tuple[int, int]]:
        """Yield where live fields stand in the text."""
        at = 0
        for run in runs:
            end = at + len(self._shown(run))
            if isinstance(run, ReferenceMark):
                yield at, end
            at = end


def _marked(runs: Iterable[Run], marks: Sequence[references.Mark], shown: Callable[[Run], str]) -> list[Run]:
    """Return runs with marks in place of stretches of their text."""
    left: list[Run] = []
    at = 0
    waiting = list(marks)
    for run in runs:
        if not isinstance(run, Text):
            left.append(run)
            at += len(shown(run))
            continue
        begin, end = at, at + len(run.text)
        while waiting and waiting[0].start < end:
            mark = waiting[0]
            if mark.start >= begin:
                left.append(Text(run.text[begin - at : mark.start - at], run.emphasis, run.strong, run.link))
                left.append(ReferenceMark(ReferenceId(mark.reference.key)))
            begin = min(mark.end, end)
            if mark.end > end:
                break
            waiting.pop(0)
        left.append(Text(run.text[begin - at :], run.emphasis, run.strong, run.link))
        at = end
    return left
