"""Passages in a list: where each stands, what it says with some words marked, and whether it is ticked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from secretariat.domain import telling

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Ink(StrEnum):
    """How some words of a passage are shown."""

    PLAIN = ""
    FOUND = "found"
    GONE = "gone"
    NEW = "new"


Pieces = tuple[tuple[str, Ink], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One passage: its place, its lines, and what it stands for; a `head` only parts groups.

    `ticked` is None where there is nothing to tick.
    """

    where: str
    lines: tuple[Pieces, ...] = ()
    payload: object = field(default=None, compare=False)
    ticked: bool | None = None
    head: bool = False


class PassageModel(QAbstractListModel):
    """A snapshot of passages. `ticked` says that one was ticked, or no longer."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        self.rows: Sequence[Row] = ()
        self._ticks: list[bool | None] = []

    def show(self, rows: Iterable[Row]) -> None:
        """Show other passages."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self._ticks = [row.ticked for row in self.rows]
        self.endResetModel()
        self.ticked.emit()

    def row(self, index: Index) -> Row | None:
        """Return the passage of a line."""
        return self.rows[index.row()] if index.isValid() else None

    def chosen(self) -> list[Row]:
        """Return the passages that are ticked."""
        return [row for row, tick in zip(self.rows, self._ticks, strict=True) if tick]

    def tick_all(self, tick: bool) -> None:
        """Tick every passage, or none."""
        self._ticks = [None if before is None else tick for before in self._ticks]
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))
        self.ticked.emit()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say what can be done with a line; a head is only looked at."""
        row = self.row(index)
        if row is None or row.head:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if row.ticked is not None else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a line shows."""
        row = self.row(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                said = "; ".join("".join(text for text, _ in line) for line in row.lines)
                return telling.pair(row.where, said) if said else row.where
            case Qt.ItemDataRole.CheckStateRole if row.ticked is not None:
                ticked = self._ticks[index.row()]
                return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a passage, or no longer."""
        if role != Qt.ItemDataRole.CheckStateRole or self._ticks[index.row()] is None:
            return False
        self._ticks[index.row()] = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(index, index, [role])
        self.ticked.emit()
        return True
