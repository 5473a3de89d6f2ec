"""What the checks read: every passage of a paper in one language, with its name for people and the spot to jump to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from secretariat.app.checks import sayings
from secretariat.domain import inline, printing
from secretariat.domain.activity import Activity, Cells, Entry
from secretariat.domain.contents import Contents
from secretariat.domain.finding import Finding, Severity, Spot
from secretariat.domain.identity import BlockId
from secretariat.domain.language import Language
from secretariat.domain.paper import Appendix, Block, Kind
from secretariat.domain.printing import PrintLine, PrintPaper
from secretariat.domain.tongue import tr
from secretariat.numbering import appendices, scheme

LIVE = "￼"  # stands where a live reference prints its number, so that no check takes it for typed
CELLS = ("title_venue_date", "organized_by", "activity", "involvement")


class Area(StrEnum):
    """What part of a paper a passage belongs to."""

    HEAD = "head"
    BODY = "body"
    NOTE = "note"
    APPENDIX = "appendix"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of words: its name ("paragraph 44"), what to jump to, its stored words, and its words without marks."""

    area: Area
    where: str
    id: str
    field: str
    stored: str
    text: str
    block: Block | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper in one language as the checks read it.

    `sections` gives the top heading each block stands under (None before the first), `rows` the name, entry, activity and
    cells of each register row.
    """

    contents: Contents
    printed: PrintPaper
    passages: tuple[Passage, ...]
    lines: Mapping[BlockId, PrintLine]
    names: Mapping[str, str]
    sections: Mapping[BlockId, BlockId | None]
    rows: tuple[tuple[str, Entry, Activity, Cells], ...]

    @property
    def language(self) -> Language:
        """The language that is read."""
        return self.printed.language

    def found(self, kind: str, severity: Severity, at: Passage, detail: str) -> Finding:
        """Return a finding about a passage."""
        return Finding(kind, severity, at.where, sayings.sentence(detail), self.spot(at.id, at.field))

    def spot(self, id: str = "", field: str = "") -> Spot:
        """Return a place in this paper."""
        return Spot(self.contents.paper.id, id, field)

    def name(self, id: str) -> str:
        """Return what people call a block, note, appendix or row."""
        return self.names.get(id, tr("the paper"))


def of(contents: Contents, printed: PrintPaper) -> Sheet:
    """Return a paper and how it prints in one language as the checks read them."""
    lines = {block.id: line for block, line in zip(contents.blocks, printed.lines, strict=True)}
    names: dict[str, str] = {id: _line_name(line) for id, line in lines.items()}
    names |= {note.id: tr("a note that is never called") for note in contents.notes}
    names |= {note.id: tr("note {number}", number=note.number) for note in printed.notes}
    names |= _appendix_names(contents)
    rows = tuple(_rows(contents, names))
    names |= {entry.id: name for name, entry, _, _ in rows}
    passages = (
        *_head(contents, printed.language),
        *_body(contents, printed.language, names),
        *_notes(contents, printed, names),
        *_appendices(contents, printed.language, names, rows),
    )
    return Sheet(contents, printed, passages, lines, names, _sections(contents), rows)


def _line_name(line: PrintLine) -> str:
    """Return what people call a block."""
    match line.kind:
        case Kind.HEADING if line.number:
            return tr("heading {number}", number=line.number)
        case Kind.HEADING:
            return tr("the heading “{short}”", short=sayings.short(printing.plain(line.inlines), 40))
        case Kind.PARAGRAPH if not line.number:
            return tr("the paragraph “{short}”", short=sayings.short(printing.plain(line.inlines), 40))
        case Kind.TABLE:
            return (
                tr("the table in paragraph {number}", number=line.number) if line.number else tr("the table")
            )
        case Kind.SUBITEM if not line.number.endswith(line.label):
            return tr("the list in paragraph {number}", number=line.number) if line.number else tr("the list")
        case _:
            return (
                tr("paragraph {number}", number=line.number)
                if line.number
                else tr("the words before paragraph 1")
            )


def _appendix_names(contents: Contents) -> dict[str, str]:
    """Return what people call each appendix."""
    held = contents.appendices
    if len(held) == 1:
        return {held[0].id: tr("the appendix")}
    return {
        appendix.id: tr("appendix {roman}", roman=scheme.roman(number).upper())
        for number, appendix in enumerate(held, 1)
    }


def _rows(contents: Contents, names: Mapping[str, str]) -> Iterator[tuple[str, Entry, Activity, Cells]]:
    """Yield each register row with its name."""
    activities = {activity.id: activity for activity in contents.activities}
    held = appendices.rows_of(contents)
    for appendix in contents.appendices:
        for number, (entry, cells) in enumerate(held.get(appendix.id, []), 1):
            yield (
                tr("row {number} of {names}", number=number, names=names[appendix.id]),
                entry,
                activities[entry.activity],
                cells,
            )


def _sections(contents: Contents) -> dict[BlockId, BlockId | None]:
    """Return the top heading each block stands under; a heading stands under itself."""
    found: dict[BlockId, BlockId | None] = {}
    section: BlockId | None = None
    for block in contents.blocks:
        if block.kind is Kind.HEADING and block.level <= 1:
            section = block.id
        found[block.id] = section
    return found


def _passage(area: Area, where: str, id: str, field: str, stored: str, block: Block | None = None) -> Passage:
    """Return a passage, its marks taken out."""
    text = inline.plain(stored, lambda _: LIVE) if "{" in stored or "}" in stored else stored
    return Passage(area, where, id, field, stored, text, block)


def _head(contents: Contents, language: Language) -> Iterator[Passage]:
    """Yield title and subtitles."""
    paper = contents.paper
    for where, field, words in (
        (tr("the title"), "title", paper.title),
        (tr("the subtitle"), "subtitles", paper.subtitles),
    ):
        if words[language]:
            yield _passage(Area.HEAD, where, paper.id, field, words[language])


def _body(contents: Contents, language: Language, names: Mapping[str, str]) -> Iterator[Passage]:
    """Yield every block, empty ones too."""
    for block in contents.blocks:
        yield _passage(Area.BODY, names[block.id], block.id, "", block.words[language], block)


def _notes(contents: Contents, printed: PrintPaper, names: Mapping[str, str]) -> Iterator[Passage]:
    """Yield the footnotes, those that are called first and in the order of their numbers."""
    order = {note.id: note.number for note in printed.notes}
    for note in sorted(contents.notes, key=lambda note: order.get(note.id, len(order) + 1)):
        yield _passage(Area.NOTE, names[note.id], note.id, "", note.words[printed.language])


def _appendices(
    contents: Contents,
    language: Language,
    names: Mapping[str, str],
    rows: tuple[tuple[str, Entry, Activity, Cells], ...],
) -> Iterator[Passage]:
    """Yield each appendix: what stands over its table, its cells, and the note under it."""
    for appendix in contents.appendices:
        name = names[appendix.id]
        for field, words in (("title", appendix.title), ("subtitle", appendix.subtitle)):
            if words[language]:
                yield _passage(
                    Area.APPENDIX,
                    tr("the title of {name}", name=name)
                    if field == "title"
                    else tr("the subtitle of {name}", name=name),
                    appendix.id,
                    field,
                    words[language],
                )
        for where, entry, _, cells in rows:
            if entry.appendix == appendix.id:
                for field, words in zip(CELLS, appendices.each(cells), strict=True):
                    said = words[language] or words[contents.paper.leading]
                    yield _passage(Area.ROW, where, entry.id, field, said)
        yield from _own_cells(appendix, language, name)
        if appendix.note[language]:
            yield _passage(
                Area.APPENDIX,
                tr("the note under {name}", name=name),
                appendix.id,
                "note",
                appendix.note[language],
            )


def _own_cells(appendix: Appendix, language: Language, name: str) -> Iterator[Passage]:
    """Yield the cells of an appendix that has its own."""
    for number, row in enumerate(inline.cells(appendix.cells[language]), 1):
        for cell in row:
            yield _passage(
                Area.ROW, tr("row {number} of {name}", number=number, name=name), appendix.id, "cells", cell
            )
