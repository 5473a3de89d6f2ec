"""Who changed what: the whole history of the file, narrowed down by person, machine, day and paper."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.pace import Progress, between
from secretariat.domain.told import Cancelled, Told
from secretariat.domain.tongue import counted, tr
from secretariat.gui import messages, theme
from secretariat.gui.desk import Desk
from secretariat.gui.dialogs import room
from secretariat.gui.errand import Errand
from secretariat.gui.fields import DateField
from secretariat.gui.models.audit import AuditModel

if TYPE_CHECKING:
    from secretariat.app.queries.audit import Day, Wanted
    from secretariat.app.workspace import Reading

WIDTHS = (110, 110, 90, 140, 290)


class Audit(QDialog):
    """The list with its filters."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        """List every change, the newest first."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Who changed what"))
        room.take(self, 1000, 600)
        self._desk = desk
        self._asking: Errand[tuple[int, ...]] | None = None
        self.model = AuditModel(desk, self)
        self.person, self.machine, self.paper, self.order = (QComboBox() for _ in range(4))
        self.first, self.last = DateField(), DateField()
        self.told = QLabel()
        self.table = QTableView()
        self.save, self.leave = QPushButton(tr("&Export …")), QPushButton(tr("&Close"))
        self._fill()
        self._lay_out()
        self._listen()
        self.refresh()

    def _fill(self) -> None:
        """Offer the people, machines, papers and orders there are."""
        from secretariat.app.queries import audit
        from secretariat.app.queries import paper as papers

        days: tuple[Day, ...] = self._desk.ask(audit.days)
        self.person.addItem(tr("Everybody"), "")
        self.machine.addItem(tr("Every machine"), "")
        for author in sorted({day.author for day in days}):
            self.person.addItem(author or tr("(nobody named)"), author)
        for device in sorted({day.device for day in days}):
            self.machine.addItem(device, device)
        self.paper.addItem(tr("The whole file"), None)
        for one in self._desk.ask(papers.every):
            self.paper.addItem(one.symbol or one.title.best(one.leading), one.id)
        for order in audit.Order:
            self.order.addItem(_capital(tr(order)), order)

    def _lay_out(self) -> None:
        """Put the parts under one another."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.M)
        fields = (
            (tr("&Person"), self.person),
            (tr("&Machine"), self.machine),
            (tr("P&aper"), self.paper),
            (tr("&From"), self.first),
            (tr("&To"), self.last),
            (tr("&Order"), self.order),
        )
        for at, (text, field) in enumerate(fields):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            grid.addWidget(label, at // 3, 2 * (at % 3))
            grid.addWidget(field, at // 3, 2 * (at % 3) + 1)
            grid.setColumnStretch(2 * (at % 3) + 1, 1)
        for box in (self.person, self.machine, self.paper, self.order):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        for day in (self.first, self.last):
            day.setPlaceholderText(tr("day.month.year"))
        self._lay_out_table()
        self.told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.save.setToolTip(tr("Write this list to an Excel or CSV file"))
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        for button in (self.save, self.leave):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addLayout(grid)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _lay_out_table(self) -> None:
        """Set the table up."""
        self.table.setAccessibleName(tr("Changes"))
        self.table.setModel(self.model)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        for column, width in enumerate(WIDTHS):
            self.table.setColumnWidth(column, theme.scaled(width))

    def _listen(self) -> None:
        """Follow the filters and buttons."""
        for box in (self.person, self.machine, self.paper, self.order):
            box.activated.connect(lambda _: self.refresh())
        for day in (self.first, self.last):
            day.entered.connect(self.refresh)
        self.save.clicked.connect(self._choose_target)
        self.leave.clicked.connect(self.reject)

    def refresh(self) -> None:
        """List what the filters let through, on another thread."""
        from secretariat.app.queries import audit

        workspace = self._desk.workspace
        if workspace is None:
            return
        author, device, order = (box.currentData() for box in (self.person, self.machine, self.order))
        paper = self.paper.currentData()
        first, last = _day(self.first), _day(self.last)

        def read(at: "Reading") -> tuple[int, ...]:
            wanted: Wanted = audit.wanted(at, author, device, first, last, paper)
            return audit.listed(at, wanted, audit.Order(order))

        asked = self._asking = Errand(lambda _: workspace.look(read))
        asked.when_ended(lambda: self._found(asked))
        asked.start()

    def wait(self) -> None:
        """Wait until the list is shown."""
        while self._asking is not None:
            self._asking.wait()
        self.model.wait()

    def _found(self, asked: "Errand[tuple[int, ...]]") -> None:
        """Show the list, unless another is wanted by now."""
        if asked is not self._asking:
            return
        self._asking = None
        try:
            self.model.show(asked.answer())
        except (Told, RuntimeError):  # the file was closed meanwhile
            self.model.show(())
        count = self.model.rowCount()
        self.told.setText(counted("{n:,} change", "{n:,} changes", count) if count else tr("No such change."))
        self.save.setEnabled(count > 0)

    def _choose_target(self) -> None:
        """Ask where the list is to go."""
        if self._desk.path is not None:
            target = self._desk.path.with_name(tr("{stem} changes.xlsx", stem=self._desk.path.stem))
            kinds = tr("Excel workbook (*.xlsx);;Text with commas (*.csv)")
            messages.choose_target(self, tr("Export changes"), kinds, "xlsx", target, self.write)

    def write(self, target: Path) -> None:
        """Write the list to a file."""
        from secretariat.app import audit_export
        from secretariat.gui.waiting import patiently

        workspace, numbers = self._desk.workspace, self.model.numbers
        if workspace is None:
            return

        def write(progress: Progress) -> Path:
            acts = audit_export.read(workspace, numbers, between(progress, 0.0, 0.6))
            return audit_export.write(acts, target, between(progress, 0.6, 1.0))

        try:
            patiently(tr("Writing {name} …", name=target.name), write)
        except Cancelled:
            return
        except Told as error:
            messages.tell_of(self, error)
            return
        self._desk.said.emit(tr("Written: {name}", name=target.name))


def _day(field: DateField) -> date | None:
    """Return the day a field gives."""
    found = field.value()
    return found if isinstance(found, date) else None


def _capital(text: str) -> str:
    """Return a text with a capital at its beginning."""
    return text[:1].upper() + text[1:]
