"""The paper itself as a sheet: every word in reading order, with numbers, notes and references beside."""

from collections.abc import Iterator
from typing import Final

from secretariat.domain.paper import Kind
from secretariat.domain.printing import (
    Inlines,
    PrintAppendix,
    PrintCall,
    PrintClosing,
    PrintLine,
    PrintMasthead,
    PrintNote,
    PrintPaper,
    PrintReference,
)
from secretariat.exporters.xlsx.agenda import counted
from secretariat.exporters.xlsx.sheet import Column, Look, Row, Sheet, Value
from secretariat.exporters.xlsx.texts import spread, words

_HEADS: Final = ("Number", "Label", "Kind", "Notes", "Refers to", "Text")
_WIDTHS: Final = (10.0, 7.0, 18.0, 8.0, 20.0, 96.0)
_CELL_WIDTH: Final = 28.0

_KINDS: Final = {
    Kind.HEADING: "Heading",
    Kind.PARAGRAPH: "Paragraph",
    Kind.SUBITEM: "Sub-item",
    Kind.CONTINUATION: "Continuation",
    Kind.TABLE: "Table",
}


def reading(paper: PrintPaper, name: str) -> Sheet:
    """Return the paper as a sheet in reading order."""
    body = [
        *_masthead(paper.masthead),
        *_opening(paper),
        *(row for line in paper.lines for row in _line(line)),
        *(row for note in paper.notes for row in _note(note)),
        *_closing(paper.closing),
        *(row for appendix in paper.appendices for row in _appendix(appendix)),
    ]
    if paper.office_file_name:
        body.append(_row("Office file name", paper.office_file_name))
    rows = (Row(_HEADS, Look.HEAD), *spread(body))
    further = max(len(row.values) for row in rows) - len(_HEADS)
    widths = (*_WIDTHS, *([_CELL_WIDTH] * further))
    return Sheet(name, tuple(Column(width) for width in widths), rows, head=1, table_end=len(rows))


def _row(kind: str, text: str, look: Look = Look.BODY) -> Row:
    """Return a row of plain text."""
    return Row(("", "", kind, "", "", text), look)


def _marked(kind: str, inlines: Inlines, number: Value = "", label: str = "", look: Look = Look.BODY) -> Row:
    """Return a row of text with the notes it calls and the places it refers to; `label` is as printed before it."""
    return Row((number, label, kind, _calls(inlines), _targets(inlines), words(inlines)), look)


def _calls(inlines: Inlines) -> Value:
    """Return the numbers of the notes called."""
    return counted(", ".join(str(inline.number) for inline in inlines if isinstance(inline, PrintCall)))


def _targets(inlines: Inlines) -> str:
    """Return the names of what is referred to; a figure counted anew leads nowhere."""
    return "; ".join(
        inline.name for inline in inlines if isinstance(inline, PrintReference) and inline.target
    )


def _masthead(masthead: PrintMasthead) -> Iterator[Row]:
    """Yield the lines of the masthead that are printed."""
    for kind, text in (
        ("Organization", masthead.organization),
        ("Symbol", masthead.symbol),
        ("Session", masthead.session),
        ("Body", masthead.body),
        ("Place and month", masthead.place_month),
        ("Committee", masthead.committee),
        ("Committee code", masthead.code),
        ("Purpose", masthead.purpose),
        ("Date", masthead.date),
        ("Original language", masthead.original),
        ("Agenda item", masthead.item_line),
    ):
        if text:
            yield _row(kind, text)


def _opening(paper: PrintPaper) -> Iterator[Row]:
    """Yield title and subtitles."""
    if paper.title:
        yield _marked("Title", paper.title, look=Look.STRONG)
    for subtitle in paper.subtitles:
        yield _marked("Subtitle", subtitle, look=Look.STRONG)
    for field in paper.cover:
        yield _marked("Cover field", field.inlines, label=f"{field.label}:")
    if paper.cover and paper.notice:
        yield _row("Cover notice", paper.notice)


def _line(line: PrintLine) -> Iterator[Row]:
    """Yield the row of a block, or the rows of a table."""
    if line.table is None:
        kind = "Point for decision" if line.decision else _KINDS[line.kind]
        look = Look.DECISION if line.decision else Look.STRONG if line.kind is Kind.HEADING else Look.BODY
        yield _marked(kind, line.inlines, counted(line.number or line.label), line.label, look)
        return
    if line.inlines:
        yield _marked("Table", line.inlines, counted(line.number or line.label), line.label)
    yield from _table_row("Table heads", line.table.heads, Look.STRONG)
    for cells in line.table.rows:
        yield from _table_row("Table row", cells, Look.BODY)


def _table_row(kind: str, cells: tuple[Inlines, ...], look: Look) -> Iterator[Row]:
    """Yield a row whose cells stand side by side from the text column on."""
    every = tuple(inline for cell in cells for inline in cell)
    if cells:
        yield Row(("", "", kind, _calls(every), _targets(every), *(words(cell) for cell in cells)), look)


def _note(note: PrintNote) -> Iterator[Row]:
    """Yield the paragraphs of a footnote; the first one bears the number."""
    for position, paragraph in enumerate(note.paragraphs or ((),)):
        yield _marked("Footnote", paragraph, "" if position else note.number)


def _closing(closing: PrintClosing) -> Iterator[Row]:
    """Yield place and date, and the decision lines."""
    if closing.place_date:
        yield _row("Place and date", closing.place_date)
    for decision in closing.decisions:
        yield _marked("Decision line", decision)


def _appendix(appendix: PrintAppendix) -> Iterator[Row]:
    """Yield the words around an appendix; its rows stand on a sheet of their own."""
    yield _row("Appendix", appendix.heading, look=Look.STRONG)
    for kind, inlines in (
        ("Appendix title", appendix.title),
        ("Appendix subtitle", appendix.subtitle),
        ("Appendix note", appendix.note),
    ):
        if inlines:
            yield _marked(kind, inlines)
