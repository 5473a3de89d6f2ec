"""The list of points for decision, in the width its page has."""

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QTableView

from secretariat.gui import theme
from secretariat.gui.models.decision import DUE, OWNER
from secretariat.gui.whole import roomy

NAME, DAY = 136, 104  # pixels at 100 %: what owners and days need for no word to be cut


class Points(QTableView):
    """The list of points: days have the width they need, if the others leave it, and owners what is left, as a rule enough for a name.

    What is longer than that stands in several lines.
    """

    def __init__(self) -> None:
        """Show no grid, and words that are long in several lines."""
        super().__init__(showGrid=False, wordWrap=True)
        self._measured: tuple[int, ...] = ()
        self._sharing = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width."""
        super().resizeEvent(event)
        self.share_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Share out the width, which nobody needed before."""
        super().showEvent(event)
        self.share_out()

    def measure(self) -> None:
        """Share out the width anew: other words stand in the list now."""
        self._measured = ()
        self.share_out()

    def share_out(self) -> None:
        """Give days and owners what is left, if anyone sees it; rows are measured where a width or a word is another."""
        if not self.isVisible() or self._sharing:
            return
        self._sharing = True  # what is done to one column tells of it, and each told would measure all rows
        try:
            self._share_out()
        finally:
            self._sharing = False

    def _share_out(self) -> None:
        """Give the columns their widths and the rows their heights."""
        header = self.horizontalHeader()
        others = sum(header.sectionSize(at) for at in range(header.count()) if at not in {OWNER, DUE})
        left = self.viewport().width() - others
        head = header.sectionSizeHint(OWNER)
        least = max(head, theme.scaled(NAME))
        needed = self.sizeHintForColumn(DUE)
        due = max(header.sectionSizeHint(DUE), min(needed, max(theme.scaled(DAY), left - least)))
        for at, width in ((DUE, due), (OWNER, max(head, left - due))):
            if header.sectionSize(at) != width:
                header.resizeSection(at, width)
        widths = tuple(header.sectionSize(at) for at in range(header.count()))
        if widths != self._measured:
            self._measured = widths
            roomy(self)
