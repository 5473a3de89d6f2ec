"""The clearance of a paper and the checklist of a session: lines with who, by when and done when."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.checklist import Checklist
from secretariat.domain.identity import PaperId, TaskId, new_id
from secretariat.domain.paper import Paper, Status
from secretariat.domain.task import OWNER
from secretariat.domain.tongue import tr
from secretariat.gui import icons, theme
from secretariat.gui.desk import Desk
from secretariat.gui.dialogs import room
from secretariat.gui.fields import ChoiceField
from secretariat.gui.models.task import DUE, TEXT, TaskModel
from secretariat.gui.rows import TextField
from secretariat.gui.whole import Padded, roomy, stay_roomy


class TaskTable(QTableView):
    """The table: Ins adds a line, Del deletes one, Alt+Shift+Up and Down move it, Space ticks it."""

    added = Signal()
    deleted = Signal()
    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key stands for."""
        both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & both == both and event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Insert:
            self.added.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            ticked = self.model().index(self.currentIndex().row(), TEXT)
            self.model().setData(ticked, None, Qt.ItemDataRole.CheckStateRole)
        else:
            super().keyPressEvent(event)


class Tasks(QDialog):
    """Lines with who and by when. `printed` asks for the sheet as a file."""

    printed = Signal()

    def __init__(
        self, parent: QWidget, desk: Desk, owner: str, kind: str, title: str, words: Checklist
    ) -> None:
        """List the tasks of a paper or session; `words` says what the list may begin with."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        room.take(self, 900, 480)
        self._desk, self._owner, self._kind = desk, owner, kind
        self._usual = {"paper": words.stages, "session": words.session}.get(kind, ())
        self.status = ChoiceField([(tr(status.value).capitalize(), status) for status in Status])
        self.owner = TextField()
        self.model = TaskModel(desk, owner, _heads(kind), self)
        self.table = TaskTable()
        self.told = QLabel(wordWrap=True)
        self.begin = QPushButton(
            icons.icon("task_list_ltr"),
            tr("Begin with the &usual stages") if kind == "paper" else tr("Begin with the &usual lines"),
        )
        self.add, self.delete = QPushButton(tr("&Add")), QPushButton(tr("&Delete"))
        self.up, self.down = QPushButton(tr("Move &up")), QPushButton(tr("Move &down"))
        self.print, self.leave = (
            QPushButton(icons.icon("document_pdf"), tr("&Write as PDF")),
            QPushButton(tr("C&lose")),
        )
        self._lay_out()
        self._listen()
        self._show_about()
        self._say()
        self._choose(0, TEXT)

    def _lay_out(self) -> None:
        """Put the parts under one another."""
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        if self._kind == "paper":
            form = QFormLayout()
            form.addRow(tr("&Status"), self.status)
            form.addRow(tr("&Responsible"), self.owner)
            column.addLayout(form)
        else:
            for field in (self.status, self.owner):  # they go with the dialog, though nobody sees them
                field.setParent(self)
                field.hide()
        self.told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._lay_out_table()
        foot = QHBoxLayout()
        for button, tip in (
            (self.begin, tr("Put in what usually has to be done; each line can be changed")),
            (self.add, tr("Add a line (Ins)")),
            (self.delete, tr("Delete the line (Del)")),
            (self.up, tr("Move the line up (Alt+Shift+Up)")),
            (self.down, tr("Move the line down (Alt+Shift+Down)")),
            (self.print, tr("Write this list as a page to print")),
            (self.leave, tr("Go back; everything is kept")),
        ):
            button.setToolTip(tip)
            button.setAutoDefault(False)
            if button is self.print:
                foot.addStretch(1)
            foot.addWidget(button)
        column.addWidget(self.told)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _lay_out_table(self) -> None:
        """Dress the table."""
        self.table.setModel(self.model)
        self.table.setItemDelegate(Padded(self.table))
        self.table.setAccessibleName(tr("Stages") if self._kind == "paper" else tr("Checklist"))
        self.table.verticalHeader().hide()
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        triggers = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        heads = self.table.horizontalHeader()
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in enumerate((260, 150, 170, 110, 120)):
            self.table.setColumnWidth(place, theme.scaled(width))
        heads.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        heads.setMinimumSectionSize(theme.scaled(110))
        stay_roomy(self.table)
        for moved in (self.model.modelReset, self.model.dataChanged):
            moved.connect(lambda *_: roomy(self.table))
        self.status.setAccessibleName(tr("Status of the paper"))
        self.status.setToolTip(tr("How far the paper has come; it is issued by Paper > Issue"))
        self.owner.setAccessibleName(tr("Responsible for the paper"))
        self.owner.setToolTip(tr("Who sees to the paper until it is issued"))

    def _listen(self) -> None:
        """Follow buttons, keys and the desk."""
        self.begin.clicked.connect(self._begin)
        self.add.clicked.connect(self._add)
        self.table.added.connect(self._add)
        self.delete.clicked.connect(self._delete)
        self.table.deleted.connect(self._delete)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.table.moved.connect(self._move)
        self.print.clicked.connect(self.printed)
        self.leave.clicked.connect(self.reject)
        self.status.entered.connect(self._set_status)
        self.owner.entered.connect(self._set_owner)
        self.model.modelReset.connect(self._say)
        self.model.dataChanged.connect(lambda *_: self._say())

    def _show_about(self) -> None:
        """Show status and owner of the paper; one that is issued stays so."""
        if self._kind != "paper":
            return
        from secretariat.app.queries.paper import every
        from secretariat.app.queries.task import owner

        paper = next((one for one in self._desk.ask(every) if one.id == self._owner), None)
        if isinstance(paper, Paper):
            self.status.set_value(paper.status)
            self.status.setEnabled(paper.status is not Status.ISSUED and not self._desk.read_only)
            issued = self.status.findData(Status.ISSUED)
            if paper.status is not Status.ISSUED and issued >= 0:
                self.status.removeItem(issued)
        self.owner.set_value(self._desk.ask(owner, PaperId(self._owner)))

    def _say(self) -> None:
        """Say how much is done and what is late, and offer what can be done."""
        tasks, today = self.model.tasks, self.model.today()
        done = sum(task.done is not None for task in tasks)
        late = sum(task.done is None and task.due is not None and task.due < today for task in tasks)
        if tasks:
            said = (
                tr("{done} of {count} done, {late} late.", done=done, count=len(tasks), late=late)
                if late
                else tr("{done} of {count} done.", done=done, count=len(tasks))
            )
            text = f"{said} {tr('Space ticks a line, typing changes a cell.')}"
        else:
            text = (
                tr("Nothing is listed yet. Begin with what is usual, or add a line.")
                if self._usual
                else tr("Nothing is listed yet. Add a line, with who is to do it and by when.")
            )
        self.told.setText(text)
        changeable = not self._desk.read_only
        self.begin.setVisible(bool(self._usual) and not tasks)
        for button in (self.begin, self.add):
            button.setEnabled(changeable)
        for button in (self.delete, self.up, self.down):
            button.setEnabled(changeable and bool(tasks))

    def _begin(self) -> None:
        """Put in the usual lines."""
        from secretariat.app.commands.task import BeginTasks

        lines = tuple((TaskId(new_id()), text) for text in self._usual)
        self._desk.do(BeginTasks(self._owner, self._kind, lines))
        self._choose(0, DUE)
        self.table.setFocus()

    def _add(self) -> None:
        """Add a line, last, and begin to write in it."""
        from secretariat.app.commands.task import AddTask

        if self._desk.do(AddTask(TaskId(new_id()), self._owner, self._kind, "")) is not None:
            self._choose(len(self.model.tasks) - 1, TEXT)
            self.table.edit(self.table.currentIndex())

    def _delete(self) -> None:
        """Delete the line."""
        from secretariat.app.commands.task import DeleteTask

        place = self.table.currentIndex()
        if place.isValid() and self._desk.do(DeleteTask(self.model.tasks[place.row()].id)) is not None:
            self._choose(min(place.row(), len(self.model.tasks) - 1), place.column())

    def _move(self, steps: int) -> None:
        """Move the line and stay on it."""
        from secretariat.app.commands.task import MoveTask

        place = self.table.currentIndex()
        to = place.row() + steps
        if place.isValid() and 0 <= to < len(self.model.tasks):
            self._desk.do(MoveTask(self.model.tasks[place.row()].id, to))
            self._choose(to, place.column())

    def _choose(self, row: int, column: int) -> None:
        """Stand on a cell."""
        self.table.setCurrentIndex(self.model.index(row, column))

    def _set_status(self) -> None:
        """Store the status."""
        from secretariat.app.commands.paper import EditPaper

        self._desk.do(EditPaper(PaperId(self._owner), "status", self.status.value()))

    def _set_owner(self) -> None:
        """Store who sees to the paper, if it is somebody else."""
        from secretariat.app.commands.particular import SetParticular
        from secretariat.app.queries.task import owner

        if self.owner.value() != self._desk.ask(owner, PaperId(self._owner)):
            self._desk.do(SetParticular(self._owner, "paper", OWNER, self.owner.value()))


def _heads(kind: str) -> tuple[str, ...]:
    """Return the heads over the tasks of a paper, or of a session, in the language of the program."""
    first = tr("Stage") if kind == "paper" else tr("What")
    return first, tr("Who"), tr("Due"), tr("Done"), tr("Remark")
