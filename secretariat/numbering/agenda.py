"""The agenda of a session as a document: each item with its papers."""

from collections.abc import Iterable, Iterator

from secretariat.domain.book import ListedItem, ListedPaper
from secretariat.domain.printing import PrintLine, PrintPaper, PrintReference, PrintText
from secretariat.numbering.sheet import Letterhead, heading, passage, said


def agenda(head: Letterhead, items: Iterable[ListedItem]) -> PrintPaper:
    """Return the agenda; where it is bound with the papers, each leads to its place."""
    lines = (line for item in items for line in _lines(item))
    return head.sheet("agenda", head.phrases.word("agenda"), lines)


def _lines(item: ListedItem) -> Iterator[PrintLine]:
    """Yield the lines of one item."""
    yield heading(item.id, said(item.line))
    if item.title:
        yield passage(f"{item.id} title", said(item.title, strong=True))
    for paper in item.papers:
        yield _paper(paper, item.title)


def _paper(paper: ListedPaper, under: str) -> PrintLine:
    """Return the line of a paper; a title that the item bears already is not said again."""
    reference = PrintReference(paper.name, paper.id, paper.name)
    again = not paper.symbol or paper.title in ("", under)
    return passage(
        f"{paper.id} listed", (reference,) if again else (reference, PrintText(f": {paper.title}"))
    )
