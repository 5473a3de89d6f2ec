"""What the panels at the right have in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from secretariat.domain.language import Language
from secretariat.gui.place import Here


class Panel(QWidget):
    """A panel about what is in view. `spot_wanted` carries a `Spot` to go to, `counted` a number for its tab."""

    spot_wanted = Signal(object)
    counted = Signal(int)

    def show_here(self, here: Here, language: Language | None) -> None:
        """Show what is to be told of the paper, item and session in view; the language is None for the leading one."""
        raise NotImplementedError
