"""A single sheet: what the agenda, the record of decisions and the sheet of an activity have in common."""

from collections.abc import Iterable
from dataclasses import dataclass

from secretariat.domain.language import Language
from secretariat.domain.paper import Kind
from secretariat.domain.printing import (
    Inlines,
    PrintClosing,
    PrintLine,
    PrintMasthead,
    PrintPaper,
    PrintTable,
    PrintText,
)
from secretariat.domain.profile import Phrases, Profile


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands at the head of every sheet of a session, and how it is printed.

    `running` stands at the head of each page from the second on.
    """

    masthead: PrintMasthead
    running: str
    language: Language
    phrases: Phrases
    profile: Profile
    page_size: str = "A4"

    def sheet(self, id: str, title: str, lines: Iterable[PrintLine]) -> PrintPaper:
        """Return a sheet with a title."""
        return PrintPaper(
            id=id,
            language=self.language,
            profile=self.profile,
            masthead=self.masthead,
            title=said(title),
            subtitles=(),
            lines=tuple(lines),
            notes=(),
            closing=PrintClosing(),
            appendices=(),
            symbol=self.running,
            raised=self.phrases.raised,
            page_size=self.page_size,
            contents_word=self.phrases.contents,
            page_word=self.phrases.page,
        )


def said(text: str, strong: bool = False) -> Inlines:
    """Return plain words as inlines."""
    return (PrintText(text, strong=strong),) if text else ()


def heading(id: str, inlines: Inlines, level: int = 1) -> PrintLine:
    """Return a heading without a number."""
    return PrintLine(id, Kind.HEADING, level, "", "", inlines)


def passage(id: str, inlines: Inlines, decision: bool = False) -> PrintLine:
    """Return words without a number."""
    return PrintLine(id, Kind.CONTINUATION, 0, "", "", inlines, decision)


def labelled(id: str, label: str, inlines: Inlines, decision: bool = False) -> PrintLine:
    """Return words after a label that says what they are."""
    return passage(id, (PrintText(f"{label}: ", strong=True), *inlines), decision)


def table(id: str, heads: Iterable[str], rows: Iterable[Iterable[Inlines]]) -> PrintLine:
    """Return a table."""
    grid = PrintTable(tuple(said(head) for head in heads), tuple(tuple(row) for row in rows))
    return PrintLine(id, Kind.TABLE, 0, "", "", (), table=grid)
