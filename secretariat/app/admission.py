"""Whether all that a proposal holds may enter the file: told with its place, before anything is stored."""

from collections.abc import Iterator

from secretariat.domain import inline
from secretariat.domain.draft import Draft, DraftAppendix, DraftBlock, RegisterDraft
from secretariat.domain.paper import Kind
from secretariat.domain.told import TooLong
from secretariat.domain.tongue import tr
from secretariat.store.door import admitted

MOST_BLOCKS = 20_000

Piece = tuple[str, str]
"""The place of a piece of text, in words, and the text."""


def admit(draft: Draft | RegisterDraft) -> None:
    """Tell of the first piece that is too long or holds what no page can show (raises TooLong, Refused)."""
    if isinstance(draft, Draft) and len(draft.blocks) > MOST_BLOCKS:
        raise TooLong(tr("the paper"), len(draft.blocks), MOST_BLOCKS, tr("paragraphs and items"))
    for place, text in _of_paper(draft) if isinstance(draft, Draft) else _of_rows(tr("the register"), draft):
        admitted(text, place)


def _of_paper(draft: Draft) -> Iterator[Piece]:
    """Yield the pieces of a paper in reading order."""
    yield "title", draft.title or ""
    yield "subtitle", "\n".join(draft.subtitles)
    number = ""
    for block in draft.blocks:
        number = (block.label or number) if block.kind is Kind.PARAGRAPH else number
        yield _place(block, number), block.words
    for note in draft.notes:
        yield tr("footnote {number}", number=note.number), note.words
    yield tr("line before the point for decision"), draft.closing_line or ""
    for appendix in draft.appendices:
        yield from _of_appendix(appendix)


def _place(block: DraftBlock, number: str) -> str:
    """Return where a block is: its paragraph and its line in the input."""
    if block.kind is Kind.HEADING:
        named = tr("heading {label}", label=block.label) if block.label else "heading"
    elif block.kind is Kind.PARAGRAPH:
        named = tr("paragraph {number}", number=number).strip()
    else:
        named = (
            tr("text of paragraph {number}", number=number)
            if number
            else tr("text before the first paragraph")
        )
    return tr("{named} (line {lines:,})", named=named, lines=block.lines[0]) if block.lines else named


def _of_appendix(appendix: DraftAppendix) -> Iterator[Piece]:
    """Yield the pieces of an appendix."""
    named = appendix.heading.lower() or "appendix"
    for text in (appendix.title, appendix.subtitle, appendix.note):
        yield named, text
    yield tr("column heads of the {named}", named=named), inline.tabled([appendix.columns])
    if appendix.register:
        yield from _of_rows(named, appendix)
    else:
        yield tr("table of the {named}", named=named), inline.tabled([row.cells for row in appendix.rows])


def _of_rows(named: str, table: DraftAppendix | RegisterDraft) -> Iterator[Piece]:
    """Yield the cells of the rows of a register."""
    for count, row in enumerate(table.rows, 1):
        place = tr("row {count:,} of {named}", count=count, named=named)
        if row.line:
            place = tr("{place} (line {line:,})", place=place, line=row.line)
        for text in (*row.cells, row.title, row.venue, row.dates.printed):
            yield place, text
