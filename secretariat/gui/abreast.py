"""Two sides that share a page: side by side where there is room for both, one under the other where there is not."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from secretariat.gui import theme

ENOUGH = 0.6  # of the width that both sides would like to have
UPPER = 0.4  # of the height, where they stand one under the other


class Abreast(QSplitter):
    """A splitter that turns where larger text or a narrow window would leave neither side enough."""

    def __init__(self, sizes: tuple[int, int], parent: QWidget | None = None) -> None:
        """Have no sides yet; `sizes` are pixels at 100 %."""
        super().__init__(Qt.Orientation.Horizontal, parent, handleWidth=1)
        self.setChildrenCollapsible(False)
        self._wanted = sizes

    def hold(self, left: QWidget, right: QWidget) -> None:
        """Put two sides beside each other."""
        self.addWidget(left)
        self.addWidget(right)
        self.setSizes([theme.scaled(size) for size in self._wanted])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn as the room asks."""
        super().resizeEvent(event)
        narrow = self.width() < ENOUGH * theme.scaled(sum(self._wanted))
        way = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if way == self.orientation():
            return
        self.setOrientation(way)
        if narrow:
            upper = round(self.height() * UPPER)
            self.setSizes([upper, self.height() - upper])
        else:
            self.setSizes([theme.scaled(size) for size in self._wanted])
