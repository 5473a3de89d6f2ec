"""The points for decision: what is asked of the body, and what came of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from secretariat.gui.desk import Desk

if TYPE_CHECKING:
    from secretariat.domain.finding import Spot


class DecisionPage(QWidget):
    """The points for decision of the file."""

    status_text = Signal(str)
    spot_wanted = Signal(object)
    wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay out the page."""
        super().__init__(parent)
        self._desk = desk

    def show_spot(self, spot: "Spot") -> bool:
        """Show the spot of a finding; say whether it is on this page."""
        return False
