"""Choosing an activity of the register, by any of its words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.folding import folded
from secretariat.domain.told import Told
from secretariat.domain.tongue import counted, tr
from secretariat.gui import icons, theme
from secretariat.gui.desk import Desk
from secretariat.gui.dialogs import room
from secretariat.gui.errand import Errand

if TYPE_CHECKING:
    from secretariat.app.queries.mention import Row

MOST = 200  # activities that are listed; more are found by more words


class ActivityChoosing(QDialog):
    """Asks for an activity. `chosen` carries its id."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, desk: Desk, said: str) -> None:
        """Ask which activity words speak of."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Link to an activity"))
        room.take(self, 600, 440)
        self._rows: tuple[Row, ...] = ()
        self.about = QLabel(
            tr("Which activity is meant by “{said}”?", said=said) if said else tr("Which activity is meant?"),
            wordWrap=True,
        )
        self.field = QLineEdit(
            placeholderText=tr("Words of its title, place or date"), clearButtonEnabled=True
        )
        self.field.setAccessibleName(tr("Words to find the activity by"))
        self.field.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("Activities"))
        self.told = QLabel()
        self.told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.S)
        for part in (self.about, self.field, self.list, self.told, self.buttons):
            column.addWidget(part)
        self.field.textChanged.connect(self._find)
        self.list.itemDoubleClicked.connect(lambda _: self.accept())
        self.accepted.connect(self._choose)
        self._asking = self._ask(desk)

    def _ask(self, desk: Desk) -> "Errand[tuple[Row, ...]]":
        """Ask for the activities, on another thread."""
        from secretariat.app.queries.mention import rows

        workspace = desk.workspace
        assert workspace is not None
        asking = Errand(lambda _: workspace.ask(rows))
        asking.when_ended(self._found)
        asking.start()
        return asking

    def wait(self) -> None:
        """Wait until the activities are listed."""
        self._asking.wait()

    def _found(self) -> None:
        """List the activities."""
        try:
            self._rows = self._asking.answer()
            self._find(self.field.text())
        except (Told, RuntimeError):  # the file or the dialog was closed meanwhile
            return

    def _find(self, text: str) -> None:
        """List those that typed words lead to."""
        wanted = folded(text).strip()
        found = [row for row in self._rows if row.found_by(wanted)]
        self.list.clear()
        for row in found[:MOST]:
            item = QListWidgetItem(f"{row.title}  –  {row.about}" if row.about else row.title)
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            item.setToolTip(item.text())
            self.list.addItem(item)
        if found:
            self.list.setCurrentRow(0)
        if len(found) > MOST:
            said = counted(
                "{n:,} found; the first {most} are listed",
                "{n:,} found; the first {most} are listed",
                len(found),
                most=MOST,
            )
        else:
            said = (
                counted("{n:,} found", "{n:,} found", len(found))
                if found
                else tr("No activity has these words.")
            )
        self.told.setText(said)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(found))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows walk through the list while one types."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.field.hasFocus():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
            return
        super().keyPressEvent(event)

    def _choose(self) -> None:
        """Tell what was chosen."""
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
