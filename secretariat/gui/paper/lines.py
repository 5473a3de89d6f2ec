"""The lines of a sheet: what stands on it from the symbol to the last appendix, each line with what it belongs to."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from secretariat.app.queries.paper import PaperSheet
from secretariat.domain import inline
from secretariat.domain.decision import Ask
from secretariat.domain.identity import BlockId
from secretariat.domain.inline import NoteMark, ReferenceMark, Run, Text
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Appendix, AppendixKind, Block, Kind, ListStyle
from secretariat.domain.printing import (
    Inlines,
    PrintAppendix,
    PrintCall,
    PrintLine,
    PrintReference,
    PrintText,
)
from secretariat.domain.tongue import marked, tr


class Role(StrEnum):
    """What typing in a line changes; in a fixed line nothing."""

    FIXED = "fixed"
    TITLE = "title"
    SUBTITLES = "subtitles"
    START = "start"
    BLOCK = "block"
    TABLE = "table"
    CELLS = "cells"
    NOTE = "note"


class Look(StrEnum):
    """How a line is set."""

    SYMBOL = "symbol"
    ITEM = "item"
    TITLE = "title"
    SUBTITLE = "subtitle"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    SUBITEM = "subitem"
    CONTINUATION = "continuation"
    TABLE = "table"
    CLOSING = "closing"
    RULE = "rule"
    NOTE = "note"
    APPENDIX = "appendix"
    CAPTION = "caption"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark as it shows: its run (None in fixed lines), its number, and the id it leads to."""

    run: NoteMark | ReferenceMark | None
    text: str
    target: str = ""
    note: bool = False


Piece = Text | Mark
Pieces = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One line of the sheet; `key` is its own among all lines.

    `label` hangs in the margin, `badge` on the other side, `hint` shows while there are no words. A table has `cells`.
    `stale` marks words that wait to be confirmed, as their source has changed.
    """

    key: str
    role: Role
    look: Look
    pieces: Pieces = ()
    id: str = ""
    kind: Kind | None = None
    level: int = 1
    style: ListStyle = ListStyle.DEFAULT
    label: str = ""
    number: str = ""
    badge: str = ""
    slant: str = ""
    hint: str = ""
    cells: tuple[tuple[Pieces, ...], ...] = ()
    stale: bool = False

    @property
    def editable(self) -> bool:
        """Whether one can type in it."""
        return self.role is not Role.FIXED

    def set_like(self, other: "SheetLine") -> bool:
        """Say whether the document shows `other` just as it shows this one; margin and hint are painted anew anyway."""
        return self._set() == other._set()

    def _set(self) -> tuple[object, ...]:
        """Return all that decides what the document shows."""
        return self.pieces, self.look, self.kind, self.level, self.slant, self.role, self.cells, self.id


LOOKS = {
    Kind.HEADING: Look.HEADING,
    Kind.PARAGRAPH: Look.PARAGRAPH,
    Kind.SUBITEM: Look.SUBITEM,
    Kind.CONTINUATION: Look.CONTINUATION,
}
HINTS = {
    Kind.HEADING: marked("Heading"),
    Kind.PARAGRAPH: marked("Paragraph"),
    Kind.SUBITEM: marked("Item"),
    Kind.CONTINUATION: marked("Further text of the paragraph above"),
    Kind.TABLE: marked("This table has no words in this language yet."),
}
MOST_ROWS = 300  # rows of an appendix that are shown on the sheet itself


def runs(pieces: Iterable[Piece]) -> tuple[Run, ...]:
    """Return the runs that pieces show."""
    found: list[Run] = []
    for piece in pieces:
        if isinstance(piece, Text):
            found.append(piece)
        elif piece.run is not None:
            found.append(piece.run)
    return inline.tidy(found)


def lines_of(sheet: PaperSheet) -> tuple[SheetLine, ...]:
    """Return every line of the sheet, from the top."""
    return (*_head(sheet), *_body(sheet), *_closing(sheet), *_notes(sheet), *_appendices(sheet))


def _head(sheet: PaperSheet) -> Iterator[SheetLine]:
    """Yield symbol, agenda item, title and subtitles."""
    paper, language = sheet.contents.paper, sheet.language
    yield _fixed("symbol", Look.SYMBOL, sheet.printed.symbol or tr("No symbol yet"))
    yield _fixed("item", Look.ITEM, sheet.printed.masthead.item_line)
    title = inline.parse(paper.title[language])
    waiting = "" if language is paper.leading else inline.plain(paper.title[paper.leading])
    hint, stale = waiting or tr("Title"), paper.id in sheet.stale
    yield SheetLine("title", Role.TITLE, Look.TITLE, _unmarked(title), paper.id, hint=hint, stale=stale)
    if paper.subtitles:
        subtitles = inline.parse(paper.subtitles[language])
        yield SheetLine(
            "subtitles", Role.SUBTITLES, Look.SUBTITLE, _unmarked(subtitles), paper.id, hint=tr("Subtitle")
        )


def _body(sheet: PaperSheet) -> Iterator[SheetLine]:
    """Yield the blocks, or where there are none, a line to begin on."""
    badges = _badges(sheet)
    known = frozenset(note.id for note in sheet.printed.notes)
    for block, line in zip(sheet.contents.blocks, sheet.printed.lines, strict=True):
        yield _block(sheet, block, line, badges.get(block.id, ""), known)
    if not sheet.contents.blocks:
        hint = tr("Write here: each paragraph takes its number by itself.")
        yield SheetLine("start", Role.START, Look.PARAGRAPH, kind=Kind.PARAGRAPH, hint=hint)


def _badges(sheet: PaperSheet) -> dict[BlockId, str]:
    """Return what each point for decision or discussion is called, by its block."""
    asks = {decision.id: decision.ask for decision in sheet.contents.decisions}
    names = {Ask.DECISION: marked("Decision"), Ask.DISCUSSION: marked("Discussion")}
    return {
        seen.block: names[asks[seen.decision]] for seen in sheet.contents.appearances if seen.decision in asks
    }


def _block(sheet: PaperSheet, block: Block, line: PrintLine, badge: str, notes: frozenset[str]) -> SheetLine:
    """Return the line of one block."""
    words, language = block.words, sheet.language
    table = block.kind is Kind.TABLE
    rows = _cells(block, line, language, notes) if table else ()
    return SheetLine(
        f"block:{block.id}",
        Role.BLOCK if not table else Role.TABLE if rows else Role.FIXED,
        LOOKS.get(block.kind, Look.TABLE),
        () if table else pieces(words[language], line.inlines, notes),
        block.id,
        block.kind,
        block.level,
        block.style,
        line.label,
        line.number,
        badge,
        sheet.printed.profile.decision_style if badge == "Decision" else "",
        _hint(sheet, block),
        rows,
        block.id in sheet.stale,
    )


def _hint(sheet: PaperSheet, block: Block) -> str:
    """Return what an empty block says: in a translation, the words that wait for one."""
    leading = sheet.contents.paper.leading
    waiting = (
        "" if sheet.language is leading or block.kind is Kind.TABLE else inline.plain(block.words[leading])
    )
    return waiting or tr(HINTS[block.kind])


def _cells(
    block: Block, line: PrintLine, language: Language, notes: frozenset[str]
) -> tuple[tuple[Pieces, ...], ...]:
    """Return the cells of a table as they show, every row as long as the longest; where it has no words yet, as many empty ones."""
    stored = inline.cells(block.words[language])
    if line.table is None:
        return ()
    if not stored:
        waiting = inline.cells(next((text for _, text in block.words if text), ""))
        return tuple(((),) * max(len(row) for row in waiting) for _ in waiting)
    printed = (line.table.heads, *line.table.rows)
    width = max(len(row) for row in stored)
    return tuple(
        tuple(pieces(cell, settled, notes) for cell, settled in zip(row, shown, strict=True))
        + ((),) * (width - len(row))
        for row, shown in zip(stored, printed, strict=True)
    )


def pieces(stored: str, settled: Inlines, notes: frozenset[str]) -> Pieces:
    """Return stored words as they show: `settled` holds the numbers of their marks, `notes` the footnotes that have one."""
    if "{" not in stored and "}" not in stored:
        return (Text(stored),) if stored else ()
    numbers = iter([piece for piece in settled if not isinstance(piece, PrintText)])
    found: list[Piece] = []
    for run in inline.parse(stored):
        if isinstance(run, Text):
            found.append(run)
        elif isinstance(run, NoteMark) and run.note not in notes:
            found.append(Mark(run, "?", note=True))
        else:
            number = next(numbers)
            note = isinstance(number, PrintCall)
            text = str(number.number) if isinstance(number, PrintCall) else number.text
            target = number.note if isinstance(number, PrintCall) else getattr(number, "target", "")
            found.append(Mark(run, text, target, note))
    return tuple(found)


def settled(inlines: Inlines) -> Pieces:
    """Return what is printed as pieces of a fixed line."""
    found: list[Piece] = []
    for piece in inlines:
        match piece:
            case PrintText(text, emphasis, strong, link):
                found.append(Text(text, emphasis, strong, link))
            case PrintCall(number, note):
                found.append(Mark(None, str(number), note, note=True))
            case PrintReference(text, target):
                found.append(Mark(None, text, target))
    return tuple(found)


def _closing(sheet: PaperSheet) -> Iterator[SheetLine]:
    """Yield place and date, and the line that lists the points for decision."""
    closing = sheet.printed.closing
    if closing.place_date:
        yield _fixed("closing:date", Look.CLOSING, closing.place_date)
    for index, decision in enumerate(closing.decisions):
        yield SheetLine(f"closing:{index}", Role.FIXED, Look.CLOSING, settled(decision))


def _notes(sheet: PaperSheet) -> Iterator[SheetLine]:
    """Yield the footnotes below a rule."""
    if sheet.printed.notes:
        yield SheetLine("rule", Role.FIXED, Look.RULE)
    words: dict[str, Words] = {note.id: note.words for note in sheet.contents.notes}
    known = frozenset(note.id for note in sheet.printed.notes)
    for note in sheet.printed.notes:
        inlines = tuple(piece for paragraph in note.paragraphs for piece in paragraph)
        stored = words[note.id][sheet.language]
        yield SheetLine(
            f"note:{note.id}",
            Role.NOTE,
            Look.NOTE,
            pieces(stored, inlines, known),
            note.id,
            label=str(note.number),
            hint=tr("Footnote"),
            stale=note.id in sheet.stale,
        )


def _appendices(sheet: PaperSheet) -> Iterator[SheetLine]:
    """Yield each appendix with its table and note, and where its rows are kept."""
    for appendix in sheet.printed.appendices:
        key = f"appendix:{appendix.id}"
        heading = _fixed(key, Look.APPENDIX, appendix.heading, appendix.id)
        yield replace(heading, stale=appendix.id in sheet.stale)
        for part, said in (("title", appendix.title), ("subtitle", appendix.subtitle)):
            if said:
                yield SheetLine(
                    f"{key}:{part}",
                    Role.FIXED,
                    Look.CAPTION if part == "title" else Look.SUBTITLE,
                    settled(said),
                    appendix.id,
                )
        yield from _table_of(sheet, appendix)
        if len(appendix.table.rows) > MOST_ROWS:
            more = tr("… and {number:,} more rows", number=len(appendix.table.rows) - MOST_ROWS)
            yield _fixed(f"{key}:more", Look.CLOSING, more, appendix.id)
        if appendix.note:
            yield SheetLine(f"{key}:note", Role.FIXED, Look.NOTE, settled(appendix.note), appendix.id)
        if appendix.kind is AppendixKind.REGISTER:
            link = (Text(tr("Open in the register"), link="register:"),)
            yield SheetLine(f"{key}:link", Role.FIXED, Look.LINK, link, appendix.id)


def _table_of(sheet: PaperSheet, appendix: PrintAppendix) -> Iterator[SheetLine]:
    """Yield the table of an appendix; one with cells of its own is there to be written in, if all of it is shown."""
    table = appendix.table.heads, *appendix.table.rows[:MOST_ROWS]
    own = appendix.kind is AppendixKind.TABLE and len(appendix.table.rows) <= MOST_ROWS
    if own:
        stored = next(one for one in sheet.contents.appendices if one.id == appendix.id)
        known = frozenset(note.id for note in sheet.printed.notes)
        cells = tuple(
            tuple(pieces(cell, shown, known) for cell, shown in zip(row, printed, strict=True))
            for row, printed in zip(_stored(stored, sheet.language), table, strict=True)
        )
        if not any(
            any(row) for row in cells
        ):  # no words in this language yet: as many empty cells as another has
            spoken = next((language for language, text in stored.cells if text), sheet.language)
            cells = tuple(((),) * len(row) for row in _stored(stored, spoken))
    else:
        cells = tuple(tuple(settled(cell) for cell in row) for row in table)
    width = max(len(row) for row in cells)
    full = tuple(row + ((),) * (width - len(row)) for row in cells)
    role = Role.CELLS if own else Role.FIXED
    yield SheetLine(f"appendix:{appendix.id}:table", role, Look.TABLE, id=appendix.id, cells=full)


def _stored(appendix: Appendix, language: Language) -> tuple[tuple[str, ...], ...]:
    """Return the heads and cells of an appendix as they lie in the file."""
    return tuple(appendix.columns[language].split("\t")), *inline.cells(appendix.cells[language])


def _fixed(key: str, look: Look, text: str, id: str = "") -> SheetLine:
    """Return a line that follows from other things."""
    return SheetLine(key, Role.FIXED, look, (Text(text),) if text else (), id)


def _unmarked(found: tuple[Run, ...]) -> Pieces:
    """Return runs as pieces; a title holds no numbers of its own here, its marks show as they are."""
    return tuple(run if isinstance(run, Text) else Mark(run, "*", note=True) for run in found)
