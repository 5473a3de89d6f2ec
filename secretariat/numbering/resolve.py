"""From a paper as it lies in the file to a paper ready to print."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from secretariat.domain import inline
from secretariat.domain.activity import Cells, Entry
from secretariat.domain.contents import Contents
from secretariat.domain.decision import Ask
from secretariat.domain.identity import AppendixId, BlockId, NoteId, ReferenceId
from secretariat.domain.language import Language
from secretariat.domain.paper import Block, Kind
from secretariat.domain.printing import (
    Inlines,
    PrintAppendix,
    PrintCall,
    PrintLine,
    PrintNote,
    PrintPaper,
    PrintReference,
    PrintTable,
    PrintText,
)
from secretariat.domain.profile import Phrases, Profile
from secretariat.numbering import appendices, cover, figures, notes, references
from secretariat.numbering.labels import Label, labels
from secretariat.numbering.masthead import closing, masthead
from secretariat.numbering.references import GONE, Targets

_FILE_LANGUAGE = re.compile(r"-(en|fr|sp)\.docx?(?:/v\.?\d+)?$", re.IGNORECASE)
_SPOKEN = {"en": Language.EN, "fr": Language.FR, "sp": Language.ES}


@dataclass(frozen=True, slots=True)
class _Settled:
    """All numbers of a paper in one language."""

    labels: dict[BlockId, Label]
    notes: dict[NoteId, int]
    references: dict[ReferenceId, PrintReference]
    headings: dict[AppendixId, str]
    rows: Mapping[AppendixId, list[tuple[Entry, Cells]]]

    def set(self, stored: str) -> Inlines:
        """Return stored words as inlines, their marks replaced by numbers."""
        if "{" not in stored and "}" not in stored:
            return (PrintText(stored),) if stored else ()
        return tuple(inline_ for run in inline.parse(stored) for inline_ in self._inline(run))

    def _inline(self, run: inline.Run) -> Inlines:
        """Return what one run prints; the mark of a note that is gone prints nothing."""
        match run:
            case inline.Text(text, emphasis, strong, link):
                return (PrintText(text, emphasis, strong, link),)
            case inline.NoteMark(note):
                return (PrintCall(self.notes[note], note),) if note in self.notes else ()
            case inline.ReferenceMark(reference):
                return (self.references.get(reference, GONE),)


def resolve(
    contents: Contents,
    language: Language,
    phrases: Phrases,
    profile: Profile,
    kept: Mapping[str, str] | None = None,
) -> PrintPaper:
    """Return the paper in one language with every number, reference and standing phrase settled; a fingerprint it has not.

    `kept` holds the paragraph numbers that were issued, by the ids of the blocks.
    """
    settled = _settle(contents, language, phrases, profile, kept)
    paper = contents.paper
    decided = _decided(contents)
    points = [block for block in contents.blocks if block.id in decided]
    covered = cover.cover(contents, points, settled.labels, language, phrases, profile)
    return PrintPaper(
        id=paper.id,
        language=language,
        profile=profile,
        masthead=masthead(contents, language, phrases, profile),
        title=settled.set(paper.title[language]),
        subtitles=tuple(settled.set(line) for line in paper.subtitles[language].splitlines()),
        lines=tuple(_line(block, language, settled, decided) for block in contents.blocks),
        notes=_notes(contents, language, settled),
        closing=closing(contents, points, settled.labels, language, phrases, profile),
        appendices=_appendices(contents, settled, language),
        symbol=paper.symbol,
        cover=covered,
        notice=phrases.limited_printing if covered and profile.limited_printing else "",
        raised=phrases.raised,
        hyphenated=cover.hyphenated(contents),
        office_file_name=_file_name(paper.office_file_name, language),
        page_size=paper.page_size,
        contents_word=phrases.contents,
        page_word=phrases.page,
    )


def _appendices(contents: Contents, settled: _Settled, language: Language) -> tuple[PrintAppendix, ...]:
    """Return the appendices as printed."""
    return tuple(
        appendices.printed(
            appendix,
            settled.headings[appendix.id],
            settled.rows.get(appendix.id, []),
            language,
            contents.paper.leading,
            settled.set,
        )
        for appendix in contents.appendices
    )


def _file_name(name: str, language: Language) -> str:
    """Return the Office file name, nothing where it names the file of another language (paper-format section 3)."""
    named = _FILE_LANGUAGE.search(name)
    return "" if named and _SPOKEN[named[1].casefold()] is not language else name


def fingerprint(paper: PrintPaper) -> str:
    """Return the SHA-256 of all that a paper prints, without its stamp."""
    bare = replace(paper, fingerprint="", stamp=0)
    return hashlib.sha256(repr(bare).encode("utf-8", "surrogatepass")).hexdigest()


def _settle(
    contents: Contents,
    language: Language,
    phrases: Phrases,
    profile: Profile,
    kept: Mapping[str, str] | None,
) -> _Settled:
    """Number everything, then find what each reference prints."""
    label_of = labels(contents.blocks, phrases, profile.numbered, kept)
    headings = appendices.headings(contents.appendices, phrases)
    rows = appendices.rows_of(contents)
    order = notes.reading_order(
        (contents.paper.title, contents.paper.subtitles),
        contents.blocks,
        (
            (appendix, [cell for _, cells in rows.get(appendix.id, []) for cell in appendices.each(cells)])
            for appendix in contents.appendices
        ),
        language,
    )
    targets = Targets({block.id: block for block in contents.blocks}, label_of, headings)
    return _Settled(
        label_of,
        notes.numbers(order, contents.notes),
        references.settle(contents.references, targets, phrases, profile.range_dash)
        | figures.settle(contents.figures, phrases),
        headings,
        rows,
    )


def _decided(contents: Contents) -> set[BlockId]:
    """Return the blocks in which points for decision (not for discussion) are put."""
    asks = {decision.id: decision.ask for decision in contents.decisions}
    return {seen.block for seen in contents.appearances if asks.get(seen.decision) is Ask.DECISION}


def _line(block: Block, language: Language, settled: _Settled, decided: set[BlockId]) -> PrintLine:
    """Return one block as printed."""
    label = settled.labels[block.id]
    words = block.words[language]
    table = None
    if block.kind is Kind.TABLE:
        heads, *rows = [tuple(settled.set(cell) for cell in row) for row in inline.cells(words)] or [()]
        table = PrintTable(heads, tuple(rows))
    return PrintLine(
        block.id,
        block.kind,
        block.level,
        label.printed,
        label.number,
        () if table else settled.set(words),
        block.id in decided,
        table,
    )


def _notes(contents: Contents, language: Language, settled: _Settled) -> tuple[PrintNote, ...]:
    """Return the footnotes in the order of their numbers."""
    known = {note.id: note for note in contents.notes}
    found = []
    for id, number in settled.notes.items():
        paragraphs = known[id].words[language].split("\n\n")
        found.append(PrintNote(id, number, tuple(settled.set(text) for text in paragraphs)))
    return tuple(found)
