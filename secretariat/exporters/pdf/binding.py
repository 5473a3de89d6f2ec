"""Binds a session into one file: front and contents, agenda, papers and record, with pages numbered through.

The pages of the front are laid out first and printed last, when the numbers in the contents are known; all others go into
the file as they are finished.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import BinaryIO

from secretariat.domain.book import PrintBook
from secretariat.domain.printing import PrintPaper
from secretariat.domain.told import UnprintableCharacter
from secretariat.exporters.pdf import contents
from secretariat.exporters.pdf.block import Block
from secretariat.exporters.pdf.container.press import PROFILE, Press
from secretariat.exporters.pdf.contents import Contents
from secretariat.exporters.pdf.entries import number_entry
from secretariat.exporters.pdf.fount import Founts
from secretariat.exporters.pdf.missing import missing
from secretariat.exporters.pdf.setting import LANGUAGES, Layout, Place, particulars, targets
from secretariat.exporters.pdf.sheet import Sheet
from secretariat.exporters.pdf.tags import Tree


def print_book(
    book: PrintBook, file: BinaryIO, fonts: Path, progress: Callable[[float], None], *, hyphenated: bool
) -> None:
    """Print a book into a file."""
    binding = _Binding(book, file, fonts, progress, hyphenated)
    binding.front()
    binding.bind(book.agenda, above=1)
    for item in book.items:
        for number, paper in enumerate(item.papers):
            if not number:
                binding.press.entry(2, item.name, paper.id)
            binding.bind(paper, above=2, opens_item=not number)
    binding.bind(book.record, above=1)
    binding.close()


class _Binding:
    """A book on its way into a file."""

    def __init__(
        self,
        book: PrintBook,
        file: BinaryIO,
        fonts: Path,
        progress: Callable[[float], None],
        hyphenated: bool,
    ) -> None:
        self._book = book
        self._fonts = fonts
        self._founts = Founts(fonts)
        said = particulars(book.front)._replace(
            subject=book.name, fingerprint=book.fingerprint, stamp=book.stamp
        )
        self.press = Press(file, said, fonts / PROFILE)
        self._progress = progress
        self._hyphenated = hyphenated
        self._targets = frozenset().union(*map(targets, book.parts()))
        self._total = sum(map(_size, book.parts()))
        self._done = 0.0
        self._pages = 0
        self._front: list[Sheet] = []

    def front(self) -> None:
        """Lay out masthead, title and contents."""
        front, tree = self._book.front, self.press.tree.part()
        layout = self._layout(front, tree, frozenset(contents.targets(self._book)))
        for item in layout.items:
            if isinstance(item, Block):
                item.outline = 0
        self._contents = Contents(self._book, tree, self._founts, layout.geometry.measure)
        layout.items += self._contents.items()
        layout.fill(lambda page, _: self._front.append(page))
        self._numbering = layout
        self._pages = len(self._front)
        self._front[0].anchors.setdefault(front.id, layout.geometry.top)
        self.press.entry(1, self._book.name, front.id)
        self.press.entry(2, front.contents_word, contents.ANCHOR)
        self._check(front)

    def bind(self, paper: PrintPaper, above: int, *, opens_item: bool = False) -> None:
        """Print a paper; its language is told where it is not that of the book."""
        spoken = LANGUAGES[paper.language] if paper.language != self._book.language else ""
        tree = self.press.tree.part(spoken)
        layout = self._layout(paper, tree, self._targets, above=above, opens_item=opens_item)
        layout.fill(partial(self._print, paper, self._pages))
        self._done += _size(paper)
        self._check(paper)

    def close(self) -> None:
        """Number the contents, print the front and close the file."""
        right = self._numbering.geometry.right
        for entry in self._contents.entries:
            page = self.press.page_of(entry.target)
            number_entry(entry, page + 1, self._numbering.setter, right)
        for held in self._front:
            self.press.sheet(held)
        self._progress(1.0)
        self.press.finish(self._founts)

    def _layout(
        self,
        paper: PrintPaper,
        tree: Tree,
        leads: frozenset[str],
        above: int = 0,
        *,
        opens_item: bool = False,
    ) -> Layout:
        """Return a paper composed, its first page the next one."""
        place = Place(tree, leads, self._pages, above, opens_item)
        return Layout(paper, place, self._founts, hyphenated=self._hyphenated)

    def _print(self, paper: PrintPaper, first: int, page: Sheet, share: float) -> None:
        """Print a page, and tell how much is done; the first page of a paper is where it begins."""
        if page.index == first:
            page.anchors[paper.id] = page.geometry.top
        self.press.sheet(page)
        self._pages = page.index + 1
        self._progress((self._done + share * _size(paper)) / self._total)

    def _check(self, paper: PrintPaper) -> None:
        """Raise UnprintableCharacter where a part says what no font can."""
        if self._founts.unknown:
            name = paper.symbol or paper.masthead.symbol
            found = missing(paper, self._fonts)
            raise UnprintableCharacter(
                tuple((f"{name}, {where}" if name else where, one) for where, one in found)
            )


def _size(paper: PrintPaper) -> int:
    """Return how much of the work a paper is."""
    tables = [line.table for line in paper.lines if line.table]
    tables += [appendix.table for appendix in paper.appendices]
    return 1 + len(paper.lines) + sum(len(table.rows) for table in tables)
