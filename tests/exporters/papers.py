"""Small papers to print, built from a few words."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from secretariat.domain.language import Language
from secretariat.domain.paper import AppendixKind, Kind
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
    PrintTable,
    PrintText,
)
from secretariat.domain.profile import Profile

FONTS = Path(__file__).parents[2] / "resources" / "fonts"

P3 = Profile("P3", "2001 to mid-2007", 281, 299, False, False, False, True, True, "italic", "-")
P2 = replace(P3, id="P2", name="To 2000", endnotes=True)
P5 = replace(
    P3, id="P5", name="2011 to 2019", one_line_session=True, closing_block=False, decision_style="bold"
)

MASTHEAD = PrintMasthead(
    organization="INTERNATIONAL LABOUR OFFICE",
    symbol="GB.291/WP/SDG/1",
    session="291st Session",
    body="Governing Body",
    place_month="Geneva, November 2004",
    committee="Working Party on the Social Dimension of Globalization",
    code="WP/SDG",
    purpose="",
    item_line="FIRST ITEM ON THE AGENDA",
)


def words(*parts: str | PrintCall | PrintReference | PrintText) -> Inlines:
    """Return inlines: strings are plain text."""
    return tuple(PrintText(part) if isinstance(part, str) else part for part in parts)


def call(number: int) -> PrintCall:
    """Return the mark of a note made by `note`."""
    return PrintCall(number, f"n{number}")


def note(number: int, *paragraphs: str) -> PrintNote:
    """Return a footnote."""
    return PrintNote(f"n{number}", number, tuple(words(one) for one in paragraphs))


def see(number: str) -> PrintReference:
    """Return a reference to a paragraph."""
    return PrintReference(number, f"p{number}", f"Paragraph {number}")


def paragraph(number: int, *parts: Any, decision: bool = False) -> PrintLine:
    """Return a numbered paragraph."""
    return PrintLine(f"p{number}", Kind.PARAGRAPH, 1, f"{number}.", str(number), words(*parts), decision)


def heading(label: str, *parts: Any, level: int = 1) -> PrintLine:
    """Return a heading."""
    return PrintLine(f"h{label}{level}", Kind.HEADING, level, label, label.strip("."), words(*parts))


def subitem(label: str, *parts: Any, level: int = 1) -> PrintLine:
    """Return an item of a list."""
    return PrintLine(f"i{label}{parts!r}", Kind.SUBITEM, level, label, label, words(*parts))


def continuation(*parts: Any, level: int = 0) -> PrintLine:
    """Return an unnumbered paragraph."""
    return PrintLine(f"c{parts!r}", Kind.CONTINUATION, level, "", "", words(*parts))


def table(heads: Sequence[Any], rows: Iterable[Sequence[Any]]) -> PrintTable:
    """Return a table; cells are strings or inlines."""
    return PrintTable(_cells(heads), tuple(_cells(row) for row in rows))


def _cells(cells: Sequence[Any]) -> tuple[Inlines, ...]:
    return tuple((words(cell) if cell else ()) if isinstance(cell, str) else cell for cell in cells)


def table_line(one: PrintTable) -> PrintLine:
    """Return a table between paragraphs."""
    return PrintLine("t1", Kind.TABLE, 1, "", "", (), table=one)


def appendix(
    one: PrintTable, heading: str = "Appendix", landscape: bool = False, **more: Inlines
) -> PrintAppendix:
    """Return an appendix of which only the table matters."""
    said = {
        "title": words("List of activities"),
        "subtitle": words("March to October 2004"),
        "note": words("Note: not exhaustive."),
    }
    said |= more
    return PrintAppendix(heading, AppendixKind.TABLE, heading, table=one, landscape=landscape, **said)


def a_paper(*lines: PrintLine, **more: Any) -> PrintPaper:
    """Return a paper with these lines; `more` replaces any other part of it."""
    paper = PrintPaper(
        id="paper",
        language=Language.EN,
        profile=P3,
        masthead=MASTHEAD,
        title=words("Follow-up to the report of the World Commission"),
        subtitles=(),
        lines=lines or (paragraph(1, "This paper provides an update on developments."),),
        notes=(),
        closing=PrintClosing(),
        appendices=(),
        symbol="GB.291/WP/SDG/1",
        fingerprint="5a" * 32,
        stamp=1_100_000_000,
    )
    return replace(paper, **more)


def long_paper(rows: int) -> PrintPaper:
    """Return a paper with an appendix of that many rows."""
    cells = [[f"Event {number}, Geneva", "ILO and others", f"Meeting no. {number}"] for number in range(rows)]
    return a_paper(appendices=(appendix(table(["Title", "By", "What"], cells)),))
