"""What belongs to an entry of the programme line by line: its tasks, and the files and pages it names."""

from collections.abc import Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from secretariat.domain.attachment import Attachment
from secretariat.domain.identity import AttachmentId, FollowUpId, TaskId, new_id
from secretariat.domain.task import Task
from secretariat.domain.tongue import tr
from secretariat.gui.desk import Desk
from secretariat.gui.fields import DateField
from secretariat.gui.programme.lines import Head, Lines
from secretariat.gui.programme.particulars import said

_DAYS = {"due", "done"}


class TaskLines(Lines):
    """The tasks of an entry."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Have no tasks yet."""
        heads = (("text", tr("What")), ("who", tr("Who")), ("due", tr("Due")), ("done", tr("Done")))
        super().__init__(
            tr("Tasks"),
            tr("There is nothing to do."),
            tr("Add &task"),
            [Head(text, name, day=name in _DAYS) for name, text in heads],
            parent,
        )
        self._desk = desk
        self._entry: FollowUpId | None = None
        self._tasks: Sequence[Task] = ()
        self.adding.connect(self._add)
        self.table.entered.connect(self._edit)
        self.table.removing.connect(self._delete)

    def show_tasks(self, entry: FollowUpId, tasks: Sequence[Task]) -> None:
        """Show the tasks of an entry."""
        self._entry, self._tasks = entry, tasks
        self.fill([(one.id, (one.text, one.who, said(one.due), said(one.done))) for one in tasks])

    def _add(self) -> None:
        """Add a task, and have it written."""
        from secretariat.app.commands.task import AddTask

        if self._entry is None:
            return
        if self._desk.do(AddTask(TaskId(new_id()), self._entry, "follow_up", tr("New task"))) is not None:
            _write(self, 0)

    def _edit(self, id: str, field: str, text: str) -> None:
        """Store a cell; what is no day is not taken."""
        from secretariat.app.commands.task import EditTask

        value: object = text
        if field in _DAYS:
            asked_for = DateField()
            asked_for.setText(text)
            if not asked_for.is_good():
                self._desk.said.emit(tr("“{text}” is not a day; write it as 19.10.2004.", text=text))
                if self._entry is not None:
                    self.show_tasks(self._entry, self._tasks)
                return
            value = asked_for.value()
        if self._desk.do(EditTask(TaskId(id), field, value)) is None and self._entry is not None:
            self.show_tasks(self._entry, self._tasks)

    def _delete(self, id: str) -> None:
        """Delete a task."""
        from secretariat.app.commands.task import DeleteTask

        self._desk.do(DeleteTask(TaskId(id)))


class FileLines(Lines):
    """The files and pages an entry names."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Name nothing yet."""
        super().__init__(
            tr("Files and pages"),
            tr("None is named here."),
            tr("Add &file or page"),
            [Head(tr("Title"), "title"), Head(tr("Path or address"), "target")],
            parent,
        )
        self._desk = desk
        self._entry: FollowUpId | None = None
        self._files: Sequence[Attachment] = ()
        self._targets: dict[str, str] = {}
        self.adding.connect(self._add)
        self.table.entered.connect(self._edit)
        self.table.removing.connect(self._delete)
        self.table.opened.connect(self._open)

    def show_files(self, entry: FollowUpId, files: Sequence[Attachment]) -> None:
        """Show what an entry names."""
        self._entry, self._files = entry, files
        self._targets = {one.id: one.target for one in files}
        self.fill([(one.id, (one.title, one.target)) for one in files])

    def _add(self) -> None:
        """Name a file or page, and have its path written."""
        from secretariat.app.commands.attachment import AddAttachment

        if self._entry is None:
            return
        made = AddAttachment(AttachmentId(new_id()), self._entry, "follow_up", "", tr("New file or page"))
        if self._desk.do(made) is not None:
            _write(self, 1)

    def _edit(self, id: str, field: str, text: str) -> None:
        """Store a cell."""
        from secretariat.app.commands.attachment import EditAttachment

        if self._desk.do(EditAttachment(AttachmentId(id), field, text)) is None and self._entry is not None:
            self.show_files(self._entry, self._files)

    def _delete(self, id: str) -> None:
        """Name a file or page no longer."""
        from secretariat.app.commands.attachment import DeleteAttachment

        self._desk.do(DeleteAttachment(AttachmentId(id)))

    def _open(self, id: str) -> None:
        """Open a file or page with the program the computer has for it."""
        if target := self._targets.get(id):
            QDesktopServices.openUrl(QUrl.fromUserInput(target))


def _write(lines: Lines, column: int) -> None:
    """Have a cell of the last line written."""
    table = lines.table
    table.setCurrentCell(table.rowCount() - 1, column)
    table.setFocus()
    table.editItem(table.currentItem())
