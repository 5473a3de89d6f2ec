"""The people and organizations of the register: their names, other names, and two names of one made one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.app.commands.person import EditOrganization, EditPerson
from secretariat.app.commands.taking_part import UnitePeople
from secretariat.app.queries.people import Known, everyone
from secretariat.domain.identity import OrganizationId, PersonId
from secretariat.domain.tongue import marked, tr
from secretariat.gui import theme
from secretariat.gui.desk import Desk
from secretariat.gui.dialogs import room
from secretariat.gui.models.columns import folded

if TYPE_CHECKING:
    from secretariat.app.changes import Changes

HEADS = (
    marked("Name"),
    marked("Also called"),
    marked("Capacity or acronym"),
    marked("Kind"),
    marked("Activities"),
)
_WRITTEN = 3  # columns that are written in, from the left
_PARTED = "; "


class _Table(QTableWidget):
    """The table of names; Enter writes, as F2 does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write in the cell."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.state() is not QAbstractItemView.State.EditingState and self.currentItem():
            self.editItem(self.currentItem())
        elif not enter:
            super().keyPressEvent(event)


class People(QDialog):
    """Lists everyone; what is written is stored at once, undo takes it back."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        """List everyone."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("People and organizations"))
        room.take(self, 1020, 520)
        self._desk = desk
        self._filling = False
        self._held: tuple[Known, ...] = ()
        self._shown: list[Known] = []
        self.field = QLineEdit(clearButtonEnabled=True, placeholderText=tr("Filter by words"))
        self.table = _Table(0, len(HEADS))
        self.unite, self.leave = QPushButton(tr("&Make the chosen names one")), QPushButton(tr("C&lose"))
        self._lay_out()
        self.field.textChanged.connect(self._show)
        self.table.itemChanged.connect(self._on_changed)
        self.table.itemSelectionChanged.connect(self._allow)
        self.unite.clicked.connect(self._unite)
        self.leave.clicked.connect(self.close)
        desk.changed.connect(self._changed)
        self._ask()

    def _lay_out(self) -> None:
        """Put the list under the filter, and what can be done under the list."""
        self.field.setAccessibleName(tr("Filter by words"))
        self.field.setToolTip(tr("Show only who goes by such a name; accents and capitals do not count"))
        table, header = self.table, self.table.horizontalHeader()
        table.setAccessibleName(tr("People and organizations"))
        table.setHorizontalHeaderLabels([tr(head) for head in HEADS])
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for at, width in ((1, 200), (2, 150)):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(at, theme.scaled(width))
        hint = QLabel(
            tr(
                "Other names are parted by semicolons. Who is written under any of the names is known again; "
                "the appendix prints its cells as they were typed."
            ),
            wordWrap=True,
        )
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.unite.setToolTip(tr("The name at the cursor stays; the others become other names of it"))
        foot = QHBoxLayout()
        for button in (self.unite, self.leave):
            button.setAutoDefault(False)
        foot.addWidget(self.unite)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.S)
        for widget in (self.field, table, hint):
            column.addWidget(widget)
        column.addLayout(foot)

    def _ask(self) -> None:
        """Ask who there is."""
        self._held = self._desk.ask(everyone) if self._desk.workspace is not None else ()
        self._show()

    def _changed(self, changes: "Changes") -> None:
        """Show what a step touched."""
        if changes.touch("person", "organization", "participation"):
            self._ask()

    def _show(self) -> None:
        """Show who goes by the words of the filter."""
        words = folded(self.field.text()).split()
        self._shown = [
            one
            for one in self._held
            if all(word in folded(" ".join((one.name, *one.also, one.detail))) for word in words)
        ]
        self._filling = True
        self.table.setRowCount(len(self._shown))
        for row, one in enumerate(self._shown):
            kind = tr("person") if one.is_person else tr("organization")
            cells = (one.name, _PARTED.join(one.also), one.detail, kind, f"{one.activities:,}")
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if column >= _WRITTEN:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.table.setItem(row, column, item)
        self._filling = False
        self._allow()

    def _chosen(self) -> list[Known]:
        """Return who is chosen, the one at the cursor first."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        first = self.table.currentRow()
        return [self._shown[row] for row in sorted(rows, key=lambda row: row != first)]

    def _allow(self) -> None:
        """Offer to make names one where two or more of a kind are chosen."""
        chosen = self._chosen()
        self.unite.setEnabled(len(chosen) > 1 and len({one.is_person for one in chosen}) == 1)

    def _on_changed(self, item: QTableWidgetItem) -> None:
        """Store what was written."""
        if self._filling:
            return
        one, text = self._shown[item.row()], " ".join(item.text().split())
        field = ("name", "variants", "capacity" if one.is_person else "acronym")[item.column()]
        value = (
            "\n".join(part.strip() for part in text.split(";") if part.strip())
            if field == "variants"
            else text
        )
        command = (
            EditPerson(PersonId(one.id), field, value)
            if one.is_person
            else EditOrganization(OrganizationId(one.id), field, value)
        )
        if self._desk.do(command) is None:
            self._show()

    def _unite(self) -> None:
        """Make the chosen names those of one."""
        kept, *others = self._chosen()
        self._desk.do(UnitePeople(kept.id, tuple(one.id for one in others)), slow=True)
