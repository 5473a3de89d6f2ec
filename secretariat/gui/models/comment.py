"""The comments on a paper as a list: each thread begins with its first comment, answers follow."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from secretariat.domain import telling
from secretariat.domain.tongue import tr
from secretariat.gui import when

if TYPE_CHECKING:
    from secretariat.app.queries.comment import Thread
    from secretariat.domain.comment import Comment

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """One comment in its thread."""

    thread: "Thread"
    comment: "Comment"

    @property
    def first(self) -> bool:
        """Whether it begins its thread."""
        return self.comment.id == self.thread.first.id

    @property
    def by(self) -> str:
        """Who wrote it, and when."""
        return f"{self.comment.author}, {when.said(self.comment.at)}"


class CommentModel(QAbstractListModel):
    """A snapshot of the threads that are to be seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._rows: list[Row] = []

    def show(self, threads: "Sequence[Thread]") -> None:
        """Show other threads."""
        self.beginResetModel()
        self._rows = [Row(thread, comment) for thread in threads for comment in thread.comments]
        self.endResetModel()

    def row(self, index: Index) -> Row | None:
        """Return the comment of a line."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, id: str) -> QModelIndex:
        """Return the line of a comment, or none."""
        found = (at for at, row in enumerate(self._rows) if row.comment.id == id)
        return self.index(next(found, -1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many comments there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a line shows."""
        row = self.row(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.comment.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                return f"{row.comment.author}, {when.in_full(row.comment.at)}"
            case _ if role == ROW:
                return row
        return None


def _spoken(row: Row) -> str:
    """Return a comment as it is read aloud."""
    if not row.first:
        return tr("Answer by {by}: {text}", by=row.by, text=row.comment.text)
    where = row.thread.where
    if row.comment.passage:
        where = tr("{where}, on “{passage}”", where=where, passage=row.comment.passage)
    if row.thread.resolved:
        where = tr("{where}, resolved", where=where)
    return f"{where}. {telling.pair(row.by, row.comment.text)}"
