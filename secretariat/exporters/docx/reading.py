"""What a document says, in the order in which it is read."""

from collections.abc import Iterator
from typing import NamedTuple

from secretariat.domain.printing import Inlines, PrintCover, PrintPaper, PrintTable, PrintText, ordinals


class Opening(NamedTuple):
    """A line of the masthead: the name of its look, what stands at the left and at the right.

    `raised` are the endings of ordinals that stand raised in it.
    """

    look: str
    left: str
    right: str
    raised: tuple[str, ...] = ()

    @property
    def inlines(self) -> Inlines:
        """The words of the line; the body that meets stands out from where and when."""
        if self.look != "MastheadBody":
            return ordinals(f"{self.left}\t{self.right}" if self.right else self.left, self.raised)
        left = PrintText(self.left, strong=True)
        right = f"\t{self.right}" if self.right else ""
        return (*([left] if self.left else []), *ordinals(right, self.raised))


def said(text: str) -> Inlines:
    """Return plain words as inlines."""
    return (PrintText(text),) if text else ()


def openings(paper: PrintPaper) -> list[Opening]:
    """Return the lines of the masthead that say something; the body stands beside the session if that is on one line."""
    head, raised = paper.masthead, paper.raised
    above, below = (head.session, head.place_month) if head.place_month else ("", head.session)
    lines = (
        Opening("MastheadOffice", head.organization, head.symbol),
        Opening("MastheadBody", "", above, raised),
        Opening("MastheadBody", head.body, below, raised),
        Opening("MastheadCommittee", head.committee, head.code),
        Opening("MastheadPurpose", "", head.purpose),
        Opening("MastheadDated", "", head.date, raised),
        Opening("MastheadDated", "", head.original),
        Opening("ItemLine", head.item_line, "", raised),
    )
    return [line for line in lines if line.left or line.right]


def heads(table: PrintTable) -> tuple[Inlines, ...]:
    """Return the heads of a table, none if all of them are empty."""
    return table.heads if any(table.heads) else ()


def rows(table: PrintTable) -> Iterator[tuple[Inlines, ...]]:
    """Yield the rows of a table, first its heads, all of one width."""
    all_rows = [row for row in (heads(table), *table.rows) if row]
    width = max(map(len, all_rows), default=0)
    for row in all_rows:
        yield (*row, *[()] * (width - len(row)))


def body(paper: PrintPaper) -> Iterator[tuple[str, Inlines]]:
    """Yield every paragraph and cell of a paper in reading order, each with its label, without masthead and notes."""
    yield from _without_label(paper.title, *paper.subtitles, *map(field, paper.cover), notice(paper))
    for line in paper.lines:
        if line.table is None:
            yield line.label, line.inlines
        else:
            yield from _cells(line.table)
    yield from _without_label(paper.phrase(paper.closing.place_date), *paper.closing.decisions)
    for appendix in paper.appendices:
        yield "", said(appendix.heading)
        yield from _without_label(appendix.title, appendix.subtitle)
        yield from _cells(appendix.table)
        yield from _without_label(appendix.note)


def notice(paper: PrintPaper) -> Inlines:
    """Return the notice at the foot of the cover page, nothing where there is none."""
    return said(paper.notice) if paper.cover else ()


def field(one: PrintCover) -> Inlines:
    """Return a field of the cover page as one paragraph."""
    return (PrintText(f"{one.label}: ", strong=True), *one.inlines)


def _without_label(*paragraphs: Inlines) -> Iterator[tuple[str, Inlines]]:
    """Yield the paragraphs that say something."""
    yield from (("", inlines) for inlines in paragraphs if inlines)


def _cells(table: PrintTable) -> Iterator[tuple[str, Inlines]]:
    """Yield the cells of a table row by row."""
    yield from (("", cell) for row in rows(table) for cell in row)


def everything(paper: PrintPaper) -> Iterator[Inlines]:
    """Yield all words of a paper that may hold marks, the notes last."""
    yield from (inlines for _, inlines in body(paper))
    for note in paper.notes:
        yield from note.paragraphs
