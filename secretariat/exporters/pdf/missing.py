"""Finds the characters of a paper that no font has a glyph for."""

from collections.abc import Iterator
from pathlib import Path

from secretariat.domain.printing import Inlines, PrintCall, PrintLine, PrintPaper, PrintTable
from secretariat.exporters.pdf.fount import Founts


def missing(paper: PrintPaper, fonts: Path) -> tuple[tuple[str, str], ...]:
    """Return each place with a character that cannot be printed there, in reading order."""
    characters: set[str] = set()
    for _, text in _texts(paper):
        if not (text.isascii() and text.isprintable()):
            characters.update(text)
    founts = Founts(fonts)
    unknown = {one for one in characters if one != "\n" and not founts.has(one)}
    if not unknown:
        return ()
    found = [(where, one) for where, text in _texts(paper) for one in text if one in unknown]
    return tuple(dict.fromkeys(found))


def _texts(paper: PrintPaper) -> Iterator[tuple[str, str]]:
    """Yield all that is printed, each with the name of its place."""
    head = paper.masthead
    for text in (head.organization, head.symbol, head.session, head.body, head.place_month, head.committee):
        yield "masthead", text
    for text in (head.code, head.purpose, head.date, head.original, head.item_line, paper.symbol):
        yield "masthead", text
    yield "Office file name", paper.office_file_name
    yield from _said("title", paper.title, *paper.subtitles)
    for field in paper.cover:
        where = f"cover page, {field.label}"
        yield where, field.label
        yield from _said(where, field.inlines)
    yield "cover page", paper.notice
    for where, line in _places(paper):
        yield where, line.label
        yield from _said(where, line.inlines)
        if line.table:
            yield from _in_table(where, line.table)
    for note in paper.notes:
        yield from _said(f"footnote {note.number}", *note.paragraphs)
    yield "closing block", paper.closing.place_date
    yield from _said("closing block", *paper.closing.decisions)
    for appendix in paper.appendices:
        yield appendix.heading, appendix.heading
        yield from _said(appendix.heading, appendix.title, appendix.subtitle, appendix.note)
        yield from _in_table(appendix.heading, appendix.table)


def _places(paper: PrintPaper) -> Iterator[tuple[str, PrintLine]]:
    """Yield each line with its name; one without a number is named by the one before it that has one."""
    before = ""
    for line in paper.lines:
        if line.number:
            before = f"{line.kind} {line.number}"
            yield before, line
        else:
            yield f"{line.kind} after {before}" if before else f"{line.kind}", line


def _in_table(where: str, table: PrintTable) -> Iterator[tuple[str, str]]:
    yield from _said(where, *table.heads)
    for number, row in enumerate(table.rows, 1):
        yield from _said(f"{where}, row {number}", *row)


def _said(where: str, *texts: Inlines) -> Iterator[tuple[str, str]]:
    for inlines in texts:
        for inline in inlines:
            if not isinstance(inline, PrintCall):
                yield where, inline.text
