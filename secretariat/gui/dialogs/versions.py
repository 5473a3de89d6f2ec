"""Named versions: the present state given a name, and the names given before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
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

from secretariat.domain.identity import MomentId, PaperId, new_id
from secretariat.domain.moment import Moment
from secretariat.domain.tongue import marked, tr
from secretariat.gui import theme, when
from secretariat.gui.desk import Desk
from secretariat.gui.dialogs import room

HEADS = (marked("Version"), marked("Of"), marked("Named by"), marked("On"))


class VersionTable(QTableWidget):
    """The table of the versions: F2 renames, Del forgets."""

    deleted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key stands for."""
        if event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)


class Versions(QDialog):
    """Names the present state, renames and forgets names; `compared` carries the moment to compare the paper with."""

    compared = Signal(str)

    def __init__(self, parent: QWidget, desk: Desk, paper: PaperId | None) -> None:
        """List the versions of a paper and of the whole file."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Versions"))
        room.take(self, 800, 420)
        self._desk, self._paper = desk, paper
        self._versions: tuple[Moment, ...] = ()
        self._filling = False
        self.name = QLineEdit(
            placeholderText=tr("Name of the present state, such as “As sent to the Bureau”")
        )
        self.whole = QCheckBox(tr("Of the whole &file"))
        self.add = QPushButton(tr("&Name this version"))
        self.told = QLabel(wordWrap=True)
        self.table = VersionTable(0, len(HEADS))
        self.compare, self.rename = QPushButton(tr("&Compare …")), QPushButton(tr("&Rename"))
        self.forget, self.leave = QPushButton(tr("&Delete")), QPushButton(tr("C&lose"))
        self._lay_out()
        self._listen()
        self.fill()

    def _lay_out(self) -> None:
        """Put the parts under one another."""
        self.name.setAccessibleName(tr("Name of the version"))
        self.whole.setToolTip(tr("Name the state of every paper, not of this one alone"))
        if self._paper is None:
            self.whole.setChecked(True)
            self.whole.setEnabled(False)
        self.add.setDefault(True)
        self.told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._lay_out_table()
        for button, tip in (
            (self.compare, tr("Show what changed in this paper since that version")),
            (self.rename, tr("Give the version another name (F2)")),
            (self.forget, tr("Forget the name; what was written stays in the history (Del)")),
            (self.leave, tr("Go back to the paper")),
        ):
            button.setToolTip(tip)
            button.setAutoDefault(False)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.whole)
        head.addWidget(self.add)
        for button in (self.compare, self.rename, self.forget):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addLayout(head)
        column.addWidget(self.told)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _lay_out_table(self) -> None:
        """Set the table up."""
        self.table.setAccessibleName(tr("Versions"))
        self.table.setHorizontalHeaderLabels([tr(head) for head in HEADS])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _listen(self) -> None:
        """Follow fields and buttons."""
        self.name.textChanged.connect(lambda _: self._allow())
        self.add.clicked.connect(self.name_it)
        self.table.itemChanged.connect(self._renamed)
        self.table.itemSelectionChanged.connect(self._allow)
        self.table.deleted.connect(self.remove)
        self.compare.clicked.connect(self._compare)
        self.rename.clicked.connect(self.begin_renaming)
        self.forget.clicked.connect(self.remove)
        self.leave.clicked.connect(self.reject)

    @property
    def chosen(self) -> Moment | None:
        """The version that is chosen."""
        row = self.table.currentRow()
        return self._versions[row] if 0 <= row < len(self._versions) else None

    def fill(self) -> None:
        """List the versions as they are now."""
        from secretariat.app.queries.moment import versions

        row = self.table.currentRow()
        self._versions = self._desk.ask(versions, self._paper)
        self._filling = True
        self.table.setRowCount(len(self._versions))
        for at, one in enumerate(self._versions):
            texts = (
                one.name,
                tr("this paper") if one.paper else tr("the whole file"),
                one.author,
                when.said(one.at),
            )
            for column, text in enumerate(texts):
                cell = QTableWidgetItem(text)
                if column:
                    cell.setFlags(cell.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.table.setItem(at, column, cell)
        self._filling = False
        if self._versions:
            self.table.setCurrentCell(min(max(0, row), len(self._versions) - 1), 0)
        self.told.setText(
            tr("Named versions can be compared with the paper as it is, and found in its history.")
            if self._versions
            else tr(
                "No version has a name yet. Type one above; nothing is copied, and everything stays in the history."
            )
        )
        self._allow()

    def name_it(self) -> None:
        """Give the present state a name."""
        from secretariat.app.commands.moment import NameMoment

        self._desk.settling.emit()
        paper = None if self.whole.isChecked() else self._paper
        if self._desk.do(NameMoment(MomentId(new_id()), self.name.text(), paper)) is not None:
            self._desk.said.emit(
                tr("This version is now called “{names}”.", names=" ".join(self.name.text().split()))
            )
            self.name.clear()
            self.fill()

    def begin_renaming(self) -> None:
        """Have the name of the chosen version typed."""
        item = self.table.item(self.table.currentRow(), 0)
        if item is not None:
            self.table.setFocus()
            self.table.editItem(item)

    def remove(self) -> None:
        """Forget the name of the chosen version."""
        from secretariat.app.commands.moment import DeleteMoment

        chosen = self.chosen
        if chosen is not None and self._desk.do(DeleteMoment(chosen.id)) is not None:
            self._desk.said.emit(tr("“{name}” is forgotten; Ctrl+Z brings the name back.", name=chosen.name))
            self.fill()

    def _renamed(self, item: QTableWidgetItem) -> None:
        """Keep a name that was typed."""
        from secretariat.app.commands.moment import RenameMoment

        if not self._filling and item.text() != self._versions[item.row()].name:
            self._desk.do(RenameMoment(self._versions[item.row()].id, item.text()))
            self.fill()

    def _compare(self) -> None:
        """Compare the paper with the chosen version."""
        if self.chosen is not None:
            at = self.chosen.at
            self.accept()
            self.compared.emit(at)

    def _allow(self) -> None:
        """Offer what can be done."""
        self.add.setEnabled(bool(self.name.text().strip()))
        for button in (self.rename, self.forget):
            button.setEnabled(self.chosen is not None)
        self.compare.setEnabled(self.chosen is not None and self._paper is not None)
