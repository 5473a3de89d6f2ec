"""Tasks of a record: added, changed, deleted."""

from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.fields import changed
from secretariat.app.commands.places import key_at
from secretariat.domain.identity import TaskId
from secretariat.domain.task import Task
from secretariat.store.writer import Writer


@dataclass(frozen=True, slots=True)
class AddTask(Act):
    """Add a task to a record, last."""

    label: ClassVar[str] = "Add task"
    id: TaskId
    owner: str
    owner_kind: str
    text: str
    who: str = ""
    due: date | None = None

    def run(self, write: Writer) -> None:
        """Make the change."""
        order = key_at(write, write.all(Task, owner=self.owner))
        write.put(Task(self.id, self.owner, self.owner_kind, order, self.text, self.who, self.due))


@dataclass(frozen=True, slots=True)
class EditTask(Act):
    """Set one field of a task ("text", "who", "due", "done", "remark")."""

    label: ClassVar[str] = "Edit task"
    id: TaskId
    field: str
    value: object

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.put(changed(write, Task, self.id, self.field, self.value))


@dataclass(frozen=True, slots=True)
class DeleteTask(Act):
    """Delete a task."""

    label: ClassVar[str] = "Delete task"
    id: TaskId

    def run(self, write: Writer) -> None:
        """Make the change."""
        write.delete(write.get(Task, self.id))


@dataclass(frozen=True, slots=True)
class BeginTasks(Act):
    """Give a record the tasks of a template, last; `lines` pairs an id with a text."""

    label: ClassVar[str] = "Begin list of tasks"
    owner: str
    owner_kind: str
    lines: tuple[tuple[TaskId, str], ...]

    def run(self, write: Writer) -> None:
        """Make the change."""
        for id, text in self.lines:
            AddTask(id, self.owner, self.owner_kind, text).run(write)


@dataclass(frozen=True, slots=True)
class MoveTask(Act):
    """Put a task before the one at `index` of the others of its record."""

    label: ClassVar[str] = "Move task"
    id: TaskId
    index: int

    def run(self, write: Writer) -> None:
        """Make the change."""
        task = write.get(Task, self.id)
        others = [other for other in write.all(Task, owner=task.owner) if other.id != task.id]
        write.put(replace(task, order=key_at(write, others, self.index)))
