"""A whole paper from the bytes of a text file."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from secretariat.domain.draft import Draft, DraftBlock, DraftNote, DraftReference, Leftover
from secretariat.domain.finding import Finding
from secretariat.domain.language import Language
from secretariat.domain.paper import Kind
from secretariat.domain.profile import Phrases
from secretariat.importers.text import (
    appendix,
    body,
    calls,
    cut,
    doubts,
    furniture,
    head,
    notes,
    references,
    series,
    words,
)
from secretariat.importers.text.calls import Called, Passage
from secretariat.importers.text.closing import Closing, parted
from secretariat.importers.text.decode import decode
from secretariat.importers.text.growing import Growing, GrowingNote
from secretariat.importers.text.language import language_of
from secretariat.importers.text.lines import STRAY, Line, split
from secretariat.importers.text.phrasebook import Phrasebook, phrasebook
from secretariat.importers.text.reading import Body

_POINT = "point for decision"


@dataclass(frozen=True, slots=True)
class _Outline:
    """A paper taken apart, before notes are matched and references found."""

    head: head.Head
    body: Body
    closing: Closing | None
    notes: tuple[GrowingNote, ...]
    appendices: appendix.Read
    unplaced: tuple[Leftover, ...]
    dropped: tuple[Leftover, ...]
    office_file_name: str | None


def read(data: bytes, phrases: Mapping[Language, Phrases], path: Path = Path("the text")) -> Draft:
    """Return the paper that the bytes of a text file propose.

    Raises UnreadableInput, which names `path`, when there is no text in them.
    """
    text = decode(data, path)
    book = phrasebook(phrases)
    draft = _draft(_outline(text, book), book)
    return doubts.weighed(replace(draft, language=language_of(text, book)), text)


def _outline(text: str, book: Phrasebook) -> _Outline:
    """Return the text taken apart into head, body, closing block, notes and appendices."""
    lines, dropped = split(text)
    lines, furnished, name = furniture.take_out(lines)
    lines = cut.at_phrases(lines, book)
    contents = cut.contents_list(lines, book)
    listed = [lines[at] for at in sorted(contents)]
    parts = parted([line for at, line in enumerate(lines) if at not in contents], book)
    numbered, labels = series.numbered(parts.body)
    numbered = cut.within(numbered)
    first = next((at for at, line in enumerate(numbered) if line.label is not None), len(numbered))
    begins_at = numbered[first].label if first < len(numbered) else None
    before = [line for line in numbered[:first] if not listed or line.number > listed[-1].number]
    front = head.read(
        numbered[:first], book, begins_at, lambda: bool(before) and _has_unmarked(numbered[first:])
    )
    dashed = any(label.text == "-" and label.why == STRAY for label in labels)
    read_body = body.read([*front.headings, *numbered[first:]], dashed)
    behind = len(parts.appendices) if parts.after else notes.behind(parts.appendices, parts.body)
    endnotes, after, marks = notes.endnotes(parts.after or parts.appendices[behind:])
    appendices = appendix.read(parts.appendices[:behind], book)
    return _Outline(
        front,
        read_body,
        parts.closing,
        (*read_body.notes, *endnotes),
        appendices,
        (
            *(Leftover(line.number, line.text) for line in (*listed, *front.rest, *after)),
            *read_body.unplaced,
            *appendices.unplaced,
        ),
        (*dropped, *furnished, *labels, *front.dropped, *read_body.dropped, *marks, *appendices.dropped),
        name,
    )


def _has_unmarked(lines: list[Line]) -> bool:
    """Say whether headings without any mark stand over paragraphs of the body."""
    blocks = body.read(lines, False).blocks
    return any(block.kind is Kind.HEADING and block.label is None for block in blocks)


def _draft(outline: _Outline, book: Phrasebook) -> Draft:
    """Return the draft of an outline: notes matched, references found, words written."""
    passages = _passages(outline)
    called = calls.matched(passages, outline.notes)
    texts = [*outline.notes, *called.bare]
    passages += [Passage(f"footnote {note.number}", note.key, _line(note.lines), note.text) for note in texts]
    called.calls += [[] for _ in texts]
    paragraphs = {
        block.number: block.key
        for block in outline.body.blocks
        if block.kind is Kind.PARAGRAPH and block.number is not None
    }
    found: list[DraftReference] = []
    findings: list[Finding] = []
    stored: list[str] = []
    for passage, own_calls in zip(passages, called.calls, strict=True):
        marks, doubtful = references.found(passage, paragraphs, book, len(found) + 1)
        found += [mark.reference for mark in marks]
        findings += doubtful
        stored.append(words.stored(passage.text, own_calls, marks))
    points = _points(outline.closing, paragraphs, book, len(found) + 1)
    return _filled(outline, called, stored, texts, (*found, *points), tuple(findings))


def _line(lines: list[int]) -> int:
    """Return the line on which something begins."""
    return lines[0] if lines else 0


def _passages(outline: _Outline) -> list[Passage]:
    """Return title, subtitles and blocks as passages, in reading order."""
    front = outline.head
    line = front.lines[0].number if front.lines else 0
    titles = [front.title or "", *front.subtitles]
    return [Passage("title", "", line, text) for text in titles] + [
        Passage(block.where, block.key, _line(block.lines), "" if block.kind is Kind.TABLE else block.text)
        for block in outline.body.blocks
    ]


def _points(
    closing: Closing | None, paragraphs: Mapping[int, str], book: Phrasebook, first: int
) -> list[DraftReference]:
    """Return the references of the point for decision."""
    if closing is None or closing.point is None:
        return []
    passage = Passage(_POINT, "", closing.point_lines[0].number, closing.point)
    return [mark.reference for mark in references.listed(passage, paragraphs, book, first)]


def _filled(
    outline: _Outline,
    called: Called,
    stored: list[str],
    texts: list[GrowingNote],
    found: tuple[DraftReference, ...],
    findings: tuple[Finding, ...],
) -> Draft:
    """Return the draft with everything in its place."""
    front, closing = outline.head, outline.closing
    titles = 1 + len(front.subtitles)
    blocks = outline.body.blocks
    decided = dict.fromkeys(key for point in found if point.at == _POINT for key in point.targets)
    return Draft(
        masthead=replace(
            front.masthead, office_file_name=front.masthead.office_file_name or outline.office_file_name
        ),
        title=stored[0] or None,
        subtitles=tuple(stored[1:titles]),
        blocks=tuple(map(_block, blocks, stored[titles : titles + len(blocks)])),
        notes=tuple(sorted(map(_note, texts, stored[titles + len(blocks) :]), key=lambda note: note.number)),
        references=found,
        closing_line=closing.line.text if closing and closing.line else None,
        closing_place=closing.place if closing else None,
        closing_date=closing.day if closing else None,
        point_for_decision_line=closing.point if closing else None,
        decision_keys=tuple(decided),
        appendices=tuple(outline.appendices.appendices),
        unplaced=tuple(sorted(outline.unplaced, key=lambda left: left.line)),
        dropped=tuple(sorted((*outline.dropped, *called.dropped), key=lambda left: left.line)),
        findings=(*outline.body.findings, *called.findings, *findings, *outline.appendices.findings),
    )


def _block(block: Growing, stored: str) -> DraftBlock:
    """Return a block as proposed."""
    said = block.parts[0] if block.kind is Kind.TABLE else stored
    return DraftBlock(block.key, block.kind, block.level, block.label, said, block.style, tuple(block.lines))


def _note(note: GrowingNote, stored: str) -> DraftNote:
    """Return a note as proposed."""
    return DraftNote(note.key, note.number, stored, tuple(note.lines))
