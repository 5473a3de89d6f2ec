"""The tasks of a record as a table: what, who, by when, done when."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from secretariat.domain import telling
from secretariat.domain.task import Task
from secretariat.domain.tongue import tr
from secretariat.gui import icons
from secretariat.gui.desk import Desk
from secretariat.gui.due import urgency
from secretariat.gui.fields import DateField

if TYPE_CHECKING:
    from secretariat.app.changes import Changes

Index = QModelIndex | QPersistentModelIndex
FIELDS = ("text", "who", "due", "done", "remark")
DAYS = {"due", "done"}
TEXT, DUE = FIELDS.index("text"), FIELDS.index("due")
_EDIT, _SHOW, _TICK = Qt.ItemDataRole.EditRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.CheckStateRole
_FLAG = Qt.ItemFlag
ROOT = QModelIndex()


class TaskModel(QAbstractTableModel):
    """The tasks of one record. A tick before the words says that it is done; the day is that of the tick."""

    def __init__(self, desk: Desk, owner: str, heads: tuple[str, ...], parent: QObject | None = None) -> None:
        """Show the tasks of `owner` under `heads`."""
        super().__init__(parent)
        self._desk, self._owner, self._heads = desk, owner, heads
        self.today = date.today
        self.tasks: tuple[Task, ...] = ()
        desk.changed.connect(self._on_changed)
        self.fill()

    def fill(self) -> None:
        """Read the tasks."""
        from secretariat.app.queries.task import of

        self.beginResetModel()
        self.tasks = self._desk.ask(of, self._owner) if self._desk.workspace else ()
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many tasks there are."""
        return 0 if parent.isValid() else len(self.tasks)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(FIELDS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _SHOW) -> object:
        """Return the head of a column."""
        return self._heads[section] if orientation is Qt.Orientation.Horizontal and role == _SHOW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell be typed in, and the first be ticked."""
        if not index.isValid():
            return _FLAG.NoItemFlags
        plain = _FLAG.ItemIsEnabled | _FLAG.ItemIsSelectable
        if self._desk.read_only:
            return plain
        return (
            plain
            | _FLAG.ItemIsEditable
            | (_FLAG.ItemIsUserCheckable if index.column() == TEXT else _FLAG.NoItemFlags)
        )

    def data(self, index: Index, role: int = _SHOW) -> object:
        """Return what a cell says."""
        if not index.isValid():
            return None
        task, field = self.tasks[index.row()], FIELDS[index.column()]
        value = getattr(task, field)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._said(task, field)
            case Qt.ItemDataRole.EditRole:
                return f"{value.day}.{value.month}.{value.year}" if isinstance(value, date) else value or ""
            case Qt.ItemDataRole.CheckStateRole if field == "text":
                return Qt.CheckState.Checked if task.done else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.DecorationRole if field == "due" and task.done is None:
                _, icon, colour = urgency(task.due, self.today())
                return icons.icon(icon, colour) if icon else None
            case Qt.ItemDataRole.ToolTipRole if field in DAYS:
                return tr("A day, such as 19.10.2004")
        return None

    def _said(self, task: Task, field: str) -> str:
        """Return what a cell shows; a day that has gone by says so."""
        value = getattr(task, field)
        if field == "due" and task.done is None and value and value < self.today():
            return tr("{day}, late", day=telling.day(value))
        return telling.day(value) if isinstance(value, date) else str(value or "")

    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:
        """Store what was typed or ticked; what is no day is refused."""
        from secretariat.app.commands.task import EditTask

        task, field = self.tasks[index.row()], FIELDS[index.column()]
        stored: date | str | None
        if role == _TICK:
            field, stored = "done", None if task.done else self.today()
        elif role == _EDIT:
            said, stored = self._read(field, str(value))
            if not said:
                self._desk.said.emit(tr("“{value}” is not a day; write it as 19.10.2004.", value=value))
                return False
        else:
            return False
        if stored == getattr(task, field):
            return True
        return self._desk.do(EditTask(task.id, field, stored)) is not None

    @staticmethod
    def _read(field: str, text: str) -> "tuple[bool, date | str | None]":
        """Return whether a text can stand in a field, and what it says there."""
        if field not in DAYS:
            return True, text.strip()
        asked = DateField()
        asked.setText(text)
        return asked.is_good(), asked.value()

    def _on_changed(self, changes: "Changes") -> None:
        """Follow what was changed; a changed cell leaves the table as it stands."""
        if not changes.touch("task"):
            return
        from secretariat.app.queries.task import of

        found = self._desk.ask(of, self._owner) if self._desk.workspace else ()
        if [task.id for task in found] != [task.id for task in self.tasks]:
            self.fill()
        elif found:
            self.tasks = found
            self.dataChanged.emit(self.index(0, 0), self.index(len(found) - 1, len(FIELDS) - 1))
