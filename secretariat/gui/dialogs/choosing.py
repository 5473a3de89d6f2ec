"""Choosing one place out of a list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.gui import theme
from secretariat.gui.place import Place
from secretariat.gui.whole import wrap

_PLACE = Qt.ItemDataRole.UserRole


class Choosing(QDialog):
    """Has the user choose a place; `chosen` is it once the dialog is accepted."""

    def __init__(
        self, parent: QWidget, title: str, question: str, places: Sequence[tuple[Place, str]]
    ) -> None:
        """List the places."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(theme.scaled(520), theme.scaled(360))
        self._list = QListWidget()
        wrap(self._list)
        self._list.setAccessibleName(question)
        for place, text in places:
            item = QListWidgetItem(text)
            item.setData(_PLACE, place)
            item.setToolTip(text)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(self.accept)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(places))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.S)
        column.addWidget(QLabel(question))
        column.addWidget(self._list)
        column.addWidget(buttons)

    @property
    def chosen(self) -> Place | None:
        """The place that was chosen."""
        item = self._list.currentItem()
        place = item.data(_PLACE) if item else None
        return place if isinstance(place, Place) else None
