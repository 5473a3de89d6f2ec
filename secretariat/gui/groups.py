"""The groups of a list beside it: each with how many it holds; choosing one shows it alone."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from secretariat.domain.tongue import tr


class Groups(QListWidget):
    """Lists groups under "All". `wanted` comes when another is chosen."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty and hidden."""
        super().__init__(parent)
        self.setAccessibleName(tr("Groups"))
        self.setToolTip(tr("Show the activities of one group"))
        self.setHidden(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.currentRowChanged.connect(lambda _: self.wanted.emit())

    def chosen(self) -> str | None:
        """Return the group that is chosen, None for all."""
        item = self.currentItem()
        held = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return None if held is None else str(held)

    def show_groups(self, found: Sequence[tuple[str, int]], together: int) -> None:
        """List groups and how many are in all of them `together`, the one that was chosen chosen again."""
        chosen = self.chosen()
        every: list[tuple[str | None, str, int]] = [(None, tr("All"), together)]
        every += [(name, name, count) for name, count in found]
        with QSignalBlocker(self):
            self.clear()
            for name, text, count in every:
                item = QListWidgetItem(f"{text} ({count:,})")
                item.setData(Qt.ItemDataRole.UserRole, name)
                item.setToolTip(item.text())
                self.addItem(item)
                if name == chosen:
                    self.setCurrentItem(item)
