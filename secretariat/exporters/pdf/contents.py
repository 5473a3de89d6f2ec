"""The contents of a session book: what it holds, each with its symbol, its title and a place for its page number."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from secretariat.domain.book import BookItem, PrintBook
from secretariat.domain.printing import PrintAppendix, PrintPaper, PrintReference, plain
from secretariat.exporters.pdf import styles
from secretariat.exporters.pdf.block import Block, Entry, Item, Pairs
from secretariat.exporters.pdf.fount import Founts
from secretariat.exporters.pdf.marks import Mark
from secretariat.exporters.pdf.masthead import said
from secretariat.exporters.pdf.styles import Style
from secretariat.exporters.pdf.tags import Element, Tree

ANCHOR = "contents"
"""Where the contents begin."""

_GAP = 10.0
"""The space between the longest symbol and the titles."""


class Contents:
    """The contents of one book: `entries` are those that lead to a page."""

    def __init__(self, book: PrintBook, tree: Tree, founts: Founts, measure: float) -> None:
        self._book = book
        self._tree = tree
        self._list = tree.root
        self._hang = _hang(book, founts, measure)
        self.entries: list[Entry] = []

    def items(self) -> list[Item]:
        """Return the heading and the entries."""
        book, tree = self._book, self._tree
        word = Block(said(book.front.contents_word), styles.CONTENTS_HEAD, tree.add(tree.root, "H2"))
        word.anchor = ANCHOR
        page = Block(said(book.front.page_word), styles.CONTENTS_PAGE, tree.add(tree.root, "P"))
        self._list = tree.add(tree.root, "TOC")
        return [
            Pairs([(word, page)]),
            self._part(book.agenda),
            *(made for item in book.items if item.papers for made in self._item(item)),
            self._part(book.record),
        ]

    def _part(self, part: PrintPaper) -> Entry:
        """Return the entry of the agenda or the record of decisions."""
        entry = self._tree.add(self._list, "TOCI")
        return self._entry(entry, part.id, plain(part.title), styles.CONTENTS_PART)

    def _item(self, item: BookItem) -> Iterator[Item]:
        """Yield the lines of an item and the entries of its papers."""
        tree = self._tree
        entry = tree.add(self._list, "TOCI")
        yield Block(said(item.line), styles.CONTENTS_LINE, tree.add(entry, "P"))
        titles = {plain(paper.title) for paper in item.papers}
        if item.title and titles != {item.title}:
            yield Block(said(item.title), styles.CONTENTS_ITEM, tree.add(entry, "P"))
        inner = tree.add(entry, "TOC")
        for paper in item.papers:
            yield from self._paper(paper, tree.add(inner, "TOCI"))

    def _paper(self, paper: PrintPaper, entry: Element) -> Iterator[Item]:
        """Yield the entries of a paper and of its appendices."""
        title, symbol = plain(paper.title), paper.symbol or paper.masthead.symbol
        yield self._entry(entry, paper.id, title or symbol, self._style(), symbol if title else "")
        if not paper.appendices:
            return
        inner = self._tree.add(entry, "TOC")
        for appendix in paper.appendices:
            below = self._tree.add(inner, "TOCI")
            yield self._entry(below, appendix.id, _named(appendix), self._style())

    def _style(self) -> Style:
        """Return the style of titles, which leave room for the symbols."""
        return replace(styles.CONTENTS_ENTRY, indent=self._hang, hang=self._hang)

    def _entry(self, parent: Element, target: str, title: str, style: Style, symbol: str = "") -> Entry:
        """Return an entry; touching its symbol, its words or its number leads there."""
        name = " ".join(filter(None, (symbol, title)))
        labelling = self._tree.add(parent, "Lbl") if symbol else None
        block = Block((PrintReference(title, target, name),), style, self._tree.add(parent, "Reference"))
        if symbol:
            block.label, block.labelling, block.label_mark = symbol, labelling, Mark(name, target)
        self.entries.append(Entry(block, target))
        return self.entries[-1]


def targets(book: PrintBook) -> Iterable[str]:
    """Yield the places the contents lead to."""
    for part in book.parts():
        yield part.id
        for appendix in part.appendices:
            yield appendix.id


def _named(appendix: PrintAppendix) -> str:
    """Return "Appendix II: Selected activities"."""
    return ": ".join(filter(None, (appendix.heading, plain(appendix.title))))


def _hang(book: PrintBook, founts: Founts, measure: float) -> float:
    """Return the width the symbols need, within reason."""
    symbols = [
        paper.symbol or paper.masthead.symbol for item in book.items for paper in item.papers if paper.title
    ]
    fount = founts.of()
    widths = [sum(span.width for span in founts.spans(fount, symbol)) for symbol in symbols if symbol]
    widest = max(widths, default=0) * styles.CONTENTS_ENTRY.size / 1000 + _GAP
    return min(widest, measure * styles.CONTENTS_LABEL_SHARE) if widths else 0.0
