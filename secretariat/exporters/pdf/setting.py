"""From a paper to its file: composes, lays out and prints."""

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

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
from secretariat.exporters.pdf.missing import missing
from secretariat.exporters.pdf.notes import Notes
from secretariat.exporters.pdf.pager import Pager
from secretariat.exporters.pdf.pages import Pages
from secretariat.exporters.pdf.sheet import Sheet

_LANGUAGES = {"en": "en-GB", "fr": "fr", "es": "es"}


def print_paper(
    paper: PrintPaper, file: BinaryIO, fonts: Path, progress: Callable[[float], None], *, hyphenated: bool
) -> None:
    """Print a paper into a file."""
    founts = Founts(fonts)
    press = Press(file, particulars(paper), fonts / PROFILE)
    endnotes = paper.profile.endnotes
    setter = Setter(
        Compositor(founts, targets(paper), CALL[endnotes]),
        Breaker(_hyphenation(paper) if hyphenated else None),
    )
    notes = Notes(() if endnotes else paper.notes, press.tree, setter, sheet(paper).measure)
    items = Composition(paper, press.tree, notes).items()
    furnisher = Furnisher(paper, setter)
    total = sum(map(_weight, items))

    def finished(page: Sheet) -> None:
        furnisher.furnish(page)
        press.sheet(page)
        progress(min(pages.done / total, 1.0))

    pages = Pages(setter, notes, sheet(paper), finished)
    Pager(pages, items).fill()
    if founts.unknown:
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
        language=_LANGUAGES[paper.language],
        fingerprint=paper.fingerprint,
        stamp=paper.stamp,
    )


def targets(paper: PrintPaper) -> frozenset[str]:
    """Return the places a reference may lead to."""
    return frozenset(
        {paper.id, *(line.id for line in paper.lines), *(appendix.id for appendix in paper.appendices)} - {""}
    )
