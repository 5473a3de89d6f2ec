"""A whole paper from a Word document: its parts found as in a text, its numbers and levels taken as Word has them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Final

from secretariat.domain import inline
from secretariat.domain.draft import (
    Draft,
    DraftAppendix,
    DraftBlock,
    DraftMasthead,
    DraftNote,
    DraftReference,
    Leftover,
)
from secretariat.domain.finding import Finding
from secretariat.domain.inline import ReferenceMark
from secretariat.domain.language import Language
from secretariat.domain.paper import Kind
from secretariat.domain.profile import Phrases
from secretariat.domain.tongue import tr
from secretariat.importers import labelling
from secretariat.importers.paragraph import Grid, Piece, joined, unstyled
from secretariat.importers.sheet.package import DOCUMENT, opened
from secretariat.importers.text import appendix, closing, doubts, furniture, references, series, shape
from secretariat.importers.text.calls import Passage
from secretariat.importers.text.growing import notice, warning
from secretariat.importers.text.language import language_of
from secretariat.importers.text.lines import Line
from secretariat.importers.text.phrasebook import Phrasebook, phrasebook
from secretariat.importers.text.symbols import symbol_in
from secretariat.importers.word import front
from secretariat.importers.word.body import Reading, WordBody, WordParagraph
from secretariat.importers.word.parts import Parts
from secretariat.importers.word.references import Field, Settling, gathered

_POINT: Final = "point for decision"
_NUMBER: Final = re.compile(r"(?P<number>\d{1,3})\.?[\s\u00a0]*")
_INNER: Final = re.compile(r"(?<=\s)(\d{1,3})\.(?=\s)")
_CONTINUED: Final = re.compile(r"continuation ?(\d)|list continue ?(\d)?")
_LONGEST_HEADING: Final = 150

WordPart = WordParagraph | Grid


def read(path: Path, phrases: Mapping[Language, Phrases]) -> Draft:
    """Return the paper that a Word document proposes (raises UnreadableInput)."""
    with opened(path, DOCUMENT) as package:
        body = Reading(Parts(package)).run()
    return _Paper(body, phrasebook(phrases)).draft()


class _Paper:
    """One document on its way to a draft."""

    def __init__(self, body: WordBody, book: Phrasebook) -> None:
        """Find out where the head ends and the appendices begin."""
        self._body, self._book = body, book
        self._told = body.told
        self._findings: list[Finding] = []
        shown = [part for part in body.parts if not isinstance(part, WordParagraph) or not part.contents]
        self._contents = [part for part in body.parts if isinstance(part, WordParagraph) and part.contents]
        paragraphs = [part for part in shown if isinstance(part, WordParagraph)]
        self._fields = gathered(paragraphs, {name: part.line for part in paragraphs for name in part.names})
        self._lines = [line for part in shown for line in _lines(part, self._fields)]
        kept, self._furnished, self._file_name = furniture.take_out(self._lines)
        self._parts = closing.parted(kept, book)
        self._at = {line.number for line in self._parts.body}
        self._by_line = {part.line: part for part in shown}
        self._where = "before the first paragraph"
        self._shown = [part for part in shown if part.line in self._at and _is_something(part)]

    def draft(self) -> Draft:
        """Return the draft."""
        numbered = self._number()
        before, own = front.parted(self._shown, numbered)
        for part in before:
            if isinstance(part, WordParagraph):
                part.pieces = [self._spelt(piece) for piece in part.pieces]
        top = front.read(before, lambda part: _lines(part, self._fields), self._book, numbered)
        blocks = self._blocks(own, top.headings, numbered)
        settling = Settling(blocks, self._fields, self._places(blocks), self._book)
        settled = [self._settled(settling, block) for block in blocks]
        notes = self._notes(settling, [top.title, *top.subtitles, *(block.words for block in settled)])
        appendices = appendix.read(self._parts.appendices, self._book)
        draft = replace(
            self._closed(settling, settled),
            masthead=self._masthead(top.masthead),
            title=top.title or None,
            subtitles=top.subtitles,
            notes=notes,
            appendices=tuple(self._formatted(one) for one in appendices.appendices),
            unplaced=self._unplaced(top.rest, appendices.unplaced),
            dropped=(*self._furnished, *top.dropped, *appendices.dropped, *self._told.furniture),
            findings=(*self._findings, *settling.findings, *appendices.findings, *self._told.findings()),
        )
        text = "\n".join(line.text for line in self._lines)
        return doubts.weighed(replace(draft, language=language_of(text, self._book)), text)

    def _closed(self, settling: Settling, settled: Sequence[DraftBlock]) -> Draft:
        """Return a draft of the blocks, the references and the closing block."""
        points = self._points(settling)
        decided = tuple(dict.fromkeys(key for point in points for key in point.targets))
        end = self._parts.closing
        return Draft(
            blocks=tuple(_upright(block, decided) for block in settled),
            references=(*settling.found, *points),
            closing_line=end.line.text if end and end.line else None,
            closing_place=end.place if end else None,
            closing_date=end.day if end else None,
            point_for_decision_line=end.point if end else None,
            decision_keys=decided,
        )

    # Numbers

    def _number(self) -> dict[int, int]:
        """Return the paragraph number of each line that has one of the one series, taken off the words where it was typed."""
        plain = [line for line in self._lines if line.number in self._at]
        masked = [replace(line, text=_masked(line.text)) for line in plain]
        lines, _ = series.numbered(masked)
        chosen = {line.number: line.label for line in lines if line.label is not None}
        firsts: set[int] = set()
        for line in lines:  # a number inside a line is none in Word
            if line.number not in firsts and line.label is None:
                chosen.pop(line.number, None)
            firsts.add(line.number)
        numbered: dict[int, int] = {}
        last = 0
        for part in self._shown:
            if isinstance(part, WordParagraph) and not part.heading:
                number = chosen.get(part.line, _going_on(part, last))
                last = last if number is None else number
                self._take_number(part, number)
                if number is not None:
                    numbered[part.line] = number
        labels = list(numbered.values())
        for before, after in pairwise(labels):
            if after > before + 1:
                detail = tr(
                    "Paragraph {after} follows {before}: numbers between are missing from the document.",
                    after=after,
                    before=before,
                )
                self._findings.append(warning("missing-number", f"paragraph {after}", detail))
        return numbered

    def _take_number(self, part: WordParagraph, number: int | None) -> None:
        """Make a paragraph number of a label, or of figures typed before the words; other figures count items."""
        if number is None:
            if part.label and re.fullmatch(r"\d{1,6}\.", part.label):
                part.style = "1."
            return
        if part.label is None:
            match = _NUMBER.match(part.text)
            part.drop(match.end() if match else 0)
        part.label, part.depth, part.numbered = f"{number}.", 0, True

    # Body

    def _blocks(
        self, own: list[WordPart], headings: Sequence[Line], numbered: Mapping[int, int]
    ) -> list[DraftBlock]:
        """Return the blocks of the body, headings that stood right before it first."""
        early = {line.number for line in headings}
        before = [part for part in self._shown if part.line in early and part not in own]
        for part in [*before, *own]:
            if isinstance(part, WordParagraph):
                self._guess_heading(part, part.line in early)
                continued = _CONTINUED.match(part.look)
                part.again = bool(continued) and part.label is None
        free = [p for p in own if isinstance(p, WordParagraph) and p.label is None and not p.look]
        labelling.typed(free)
        _typed_items([part for part in own if isinstance(part, WordParagraph)])
        blocks = [self._settle_kind(block, numbered) for block in labelling.blocks([*before, *own])]
        if blocks and not numbered:
            detail = tr("No paragraph bears a number in the document; here each takes its number by itself.")
            self._findings.append(notice("no-numbers", "the document", detail))
        return blocks

    def _guess_heading(self, part: WordParagraph, known: bool) -> None:
        """Take a short paragraph in bold, without a style that says so, for a heading, and say so."""
        if part.heading or part.numbered or part.label or not shape.heading_like(part.text):
            return
        bold = all(run.strong for run in part.runs if isinstance(run, inline.Text) and run.text.strip())
        if known or (bold and len(part.text) <= _LONGEST_HEADING and part.text.strip()):
            part.heading = 1
            if not known:
                detail = tr("“{text}” is set in bold and was taken for a heading.", text=part.text[:80])
                self._findings.append(notice("doubtful-heading", f"line {part.line}", detail))

    def _settle_kind(self, block: DraftBlock, numbered: Mapping[int, int]) -> DraftBlock:
        """Return a block without a number as what it is: in a paper with numbers, the continuation of a paragraph."""
        if numbered and block.kind is Kind.PARAGRAPH and block.label is None:
            block = replace(block, kind=Kind.CONTINUATION, level=0)
        part = self._by_line.get(block.lines[0])
        continued = _CONTINUED.match(part.look) if isinstance(part, WordParagraph) else None
        if block.kind is Kind.CONTINUATION and continued:
            level = continued[1] or continued[2]
            return replace(block, level=min(int(level), labelling.DEEPEST) if level else 1)
        return block

    def _places(self, blocks: Sequence[DraftBlock]) -> dict[str, str]:
        """Return the key of the block that each bookmark stands in."""
        keys = {block.lines[0]: block.key for block in blocks if block.lines}
        return {
            name: keys[part.line]
            for part in self._shown
            if isinstance(part, WordParagraph) and part.line in keys
            for name in part.names
        }

    # Words

    def _settled(self, settling: Settling, block: DraftBlock) -> DraftBlock:
        """Return a block with its references made live."""
        if block.kind is Kind.TABLE:
            return block
        if block.kind is Kind.PARAGRAPH and block.label:
            self._where = f"paragraph {block.label}"
        where = (
            f"heading {block.label or inline.plain(block.words)[:60]}"
            if block.kind is Kind.HEADING
            else self._where
        )
        return replace(block, words=settling.settle(where, block.key, block.lines[0], block.words))

    def _spelt(self, piece: Piece) -> Piece:
        """Return a field as its words: what stands over the paper leads nowhere."""
        field = self._fields.get(piece.reference) if isinstance(piece, ReferenceMark) else None
        return field.shown if field else piece

    def _notes(self, settling: Settling, texts: Sequence[str]) -> tuple[DraftNote, ...]:
        """Return the notes in the order of their marks, those without one after them and told."""
        order = list(dict.fromkeys(id for text in texts for id in _marked(text)))
        known = {note.key: note for note in self._body.notes}
        found: list[DraftNote] = []
        for key in [*(key for key in order if key in known), *(key for key in known if key not in order)]:
            number = len(found) + 1
            words = settling.settle(f"footnote {number}", key, 0, known[key].words)
            found.append(DraftNote(key, number, words))
            if key not in order and words:
                detail = tr(
                    "Footnote {number} is called nowhere in the paragraphs: “{text}”.",
                    number=number,
                    text=inline.plain(words)[:80],
                )
                self._findings.append(warning("note-without-mark", f"footnote {number}", detail, key))
        return tuple(note for note in found if note.words or note.key in order)

    def _points(self, settling: Settling) -> list[DraftReference]:
        """Return the references of the point for decision."""
        end = self._parts.closing
        if end is None or end.point is None:
            return []
        passage = Passage(_POINT, "", end.point_lines[0].number, end.point)
        marks = references.listed(passage, settling.paragraphs, self._book, len(settling.found) + 1)
        return [mark.reference for mark in marks]

    def _formatted(self, found: DraftAppendix) -> DraftAppendix:
        """Return an appendix with bold, italics and links in the cells of its own table."""
        if found.register:
            return found
        grids = [part for part in self._body.parts if isinstance(part, Grid)]
        rows = {grid.line + at: row for grid in grids for at, row in enumerate(grid.rows)}
        settled = []
        for row in found.rows:
            cells = [joined(cell) for cell in rows.get(row.line or 0, ())]
            same = [inline.plain(cell).split() for cell in cells] == [
                inline.plain(cell).split() for cell in row.cells
            ]
            settled.append(replace(row, cells=tuple(cells)) if same else row)
        return replace(found, rows=tuple(settled))

    def _masthead(self, found: DraftMasthead) -> DraftMasthead:
        """Return the masthead; a symbol that only stands in the header of the pages is taken from there."""
        masthead = replace(found, office_file_name=found.office_file_name or self._file_name)
        if masthead.symbol is None:
            symbols = [symbol for line in self._body.heads if (symbol := symbol_in(line))]
            masthead = replace(masthead, symbol=symbols[0][0] if symbols else None)
        return masthead

    def _unplaced(self, lines: Sequence[Line], others: Sequence[Leftover]) -> tuple[Leftover, ...]:
        """Return all that found no place: lines of the head, what follows the closing, contents, and what was set aside."""
        left = [Leftover(line.number, line.text) for line in (*lines, *self._parts.after)]
        left += [Leftover(part.line, part.text) for part in self._contents if part.text.strip()]
        return tuple(sorted((*left, *others, *self._told.left), key=lambda one: one.line))


def _going_on(part: WordParagraph, last: int) -> int | None:
    """Return the number by which a list goes on beyond the numbers that texts have."""
    number = int(part.label[:-1]) if part.label and re.fullmatch(r"\d{4,6}\.", part.label) else None
    return number if number == last + 1 else None


def _is_something(part: WordPart) -> bool:
    """Say whether a part holds anything."""
    return isinstance(part, Grid) or not part.empty


def _lines(part: WordPart, fields: Mapping[str, Field]) -> list[Line]:
    """Return a part as lines of text: a paragraph with its label, a table row by row."""
    if isinstance(part, Grid):
        width = part.width
        rows = [[inline.plain(joined(cell)) for cell in row] + [""] * (width - len(row)) for row in part.rows]
        return [Line(part.line + at, "\t".join(row), gap=not at) for at, row in enumerate(rows) if any(row)]
    shown = {key: field.shown.text for key, field in fields.items()}
    words = inline.plain(inline.write(part.runs), lambda reference: shown.get(reference, ""))
    text = " ".join(filter(None, (part.label, words.replace("\n", " ").strip(" "))))
    return [Line(part.line, text, gap=True)] if words.strip() else []


def _masked(text: str) -> str:
    """Return a line in which only figures at its beginning can be the number of a paragraph."""
    return text[:4] + _INNER.sub(r"\1,", text[4:])


def _typed_items(paragraphs: Sequence[WordParagraph]) -> None:
    """Make labels of items' marks that were typed under numbered paragraphs."""
    stretch: list[WordParagraph] = []
    for paragraph in [*paragraphs, None]:
        if paragraph is None or paragraph.numbered or paragraph.heading:
            labelling.typed(stretch)
            stretch = []
        elif paragraph.label is None and not paragraph.again:
            stretch.append(paragraph)


def _marked(text: str) -> list[str]:
    """Return the notes marked in stored words, cells too."""
    return [str(id) for id in inline.notes(text)]


def _upright(block: DraftBlock, decided: Sequence[str]) -> DraftBlock:
    """Return a point for decision without the slant or weight that all of it has: the profile sets it anew."""
    if block.key not in decided:
        return block
    return replace(block, words=inline.write(unstyled(inline.parse(block.words))))
