"""From a paper to its file: composes, lays out and prints."""

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, NamedTuple

from secretariat.domain.printing import PrintPaper, plain
from secretariat.domain.told import UnprintableCharacter
from secretariat.exporters.pdf.block import Grid, Item, Setter
from secretariat.exporters.pdf.breaker import Breaker, Hyphenate
from secretariat.exporters.pdf.composition import CALL, Composition, sheet
from secretariat.exporters.pdf.container.metadata import Particulars
from secretariat.exporters.pdf.container.press import PROFILE, Press
from secretariat.exporters.pdf.fount import Founts
from secretariat.exporters.pdf.furniture import Furnisher
from secretariat.exporters.pdf.galley import Compositor
from secretariat.exporters.pdf.notes import Notes
from secretariat.exporters.pdf.pager import Pager
from secretariat.exporters.pdf.pages import Pages
from secretariat.exporters.pdf.sheet import Sheet
from secretariat.exporters.pdf.tags import Tree

LANGUAGES = {"en": "en-GB", "fr": "fr", "es": "es"}


class Place(NamedTuple):
    """Where a paper stands in its file: in which tree, from which page on, and under how many headings.

    References lead to the anchors in `targets`; `opens_item` as in the masthead.
    """

    tree: Tree
    targets: frozenset[str]
    first: int = 0
    above: int = 0
    opens_item: bool = False


class Layout:
    """One paper on its way onto pages; `items` is what they will be filled with."""

    def __init__(self, paper: PrintPaper, place: Place, founts: Founts, *, hyphenated: bool) -> None:
        endnotes = paper.profile.endnotes
        self.setter = Setter(
            Compositor(founts, place.targets, CALL[endnotes]),
            Breaker(_hyphenation(paper) if hyphenated or paper.hyphenated else None),
        )
        self.geometry = sheet(paper)
        self._notes = Notes(() if endnotes else paper.notes, place.tree, self.setter, self.geometry.measure)
        composition = Composition(paper, place.tree, self._notes, place.above, opens_item=place.opens_item)
        self.items = composition.items()
        self._furnisher = Furnisher(paper, self.setter, place.first)
        self._first = place.first

    def fill(self, done: Callable[[Sheet, float], None]) -> None:
        """Fill the pages; `done` is given each of them, and how much of the paper is set by then, from 0 to 1."""
        total = sum(map(_weight, self.items))

        def finished(page: Sheet) -> None:
            self._furnisher.furnish(page)
            done(page, min(pages.done / total, 1.0))

        pages = Pages(self.setter, self._notes, self.geometry, finished, self._first)
        Pager(pages, self.items).fill()


def print_paper(
    paper: PrintPaper, file: BinaryIO, fonts: Path, progress: Callable[[float], None], *, hyphenated: bool
) -> None:
    """Print a paper into a file."""
    founts = Founts(fonts)
    press = Press(file, particulars(paper), fonts / PROFILE)

    def done(page: Sheet, share: float) -> None:
        press.sheet(page)
        progress(share)

    Layout(paper, Place(press.tree, targets(paper)), founts, hyphenated=hyphenated).fill(done)
    if founts.unknown:
        from secretariat.exporters.pdf.missing import missing

        raise UnprintableCharacter(missing(paper, fonts))
    press.finish(founts)


def _hyphenation(paper: PrintPaper) -> Hyphenate:
    from secretariat.exporters.pdf.hyphens import hyphenation

    return hyphenation(paper.language)


def _weight(item: Item) -> int:
    """Return how much of the work an item is."""
    return 1 + len(item.table.rows) if isinstance(item, Grid) else 1


def particulars(paper: PrintPaper) -> Particulars:
    """Return what the file says of itself."""
    return Particulars(
        title=plain(paper.title) or paper.symbol or paper.masthead.symbol,
        author=paper.masthead.organization,
        subject=paper.symbol or paper.masthead.symbol,
        language=LANGUAGES[paper.language],
        fingerprint=paper.fingerprint,
        stamp=paper.stamp,
    )


def targets(paper: PrintPaper) -> frozenset[str]:
    """Return the places a reference may lead to."""
    return frozenset(
        {paper.id, *(line.id for line in paper.lines), *(appendix.id for appendix in paper.appendices)} - {""}
    )
