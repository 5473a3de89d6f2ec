"""Lays a paper out without a file, so that tests see every line of every page."""

from secretariat.domain.printing import PrintPaper
from secretariat.exporters.pdf.block import Setter
from secretariat.exporters.pdf.breaker import Breaker
from secretariat.exporters.pdf.composition import CALL, Composition, sheet
from secretariat.exporters.pdf.fount import Founts
from secretariat.exporters.pdf.galley import Compositor
from secretariat.exporters.pdf.notes import Notes
from secretariat.exporters.pdf.pager import Pager
from secretariat.exporters.pdf.pages import Pages
from secretariat.exporters.pdf.setting import targets
from secretariat.exporters.pdf.sheet import Sheet
from secretariat.exporters.pdf.tags import Numbers, Tree
from tests.exporters.papers import FONTS


def laid_out(paper: PrintPaper) -> list[Sheet]:
    """Return the pages of a paper."""
    founts = Founts(FONTS)
    tree = Tree(Numbers())
    setter = Setter(Compositor(founts, targets(paper), CALL[paper.profile.endnotes]), Breaker())
    notes = Notes(() if paper.profile.endnotes else paper.notes, tree, setter, sheet(paper).measure)
    sheets: list[Sheet] = []
    pages = Pages(setter, notes, sheet(paper), sheets.append)
    Pager(pages, Composition(paper, tree, notes).items()).fill()
    return sheets
