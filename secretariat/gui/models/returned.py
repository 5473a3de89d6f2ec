"""What a returned sheet would change, a line for each cell, and which of it is to be taken over."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from secretariat.app.commands.reconciling import Taken
from secretariat.domain.draft import DraftRow
from secretariat.domain.returned import Difference, Fate, Returned
from secretariat.domain.tongue import marked, tr
from secretariat.gui import theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
HEADS = (
    marked("Take"),
    marked("Row"),
    marked("What"),
    marked("Field"),
    marked("Here now"),
    marked("In the sheet"),
)
FATES = {
    Fate.NEW: marked("New"),
    Fate.CHANGED: marked("Changed there"),
    Fate.CONFLICT: marked("Changed here and there"),
    Fate.DELETED: marked("Deleted here"),
}
_FIELDS = {
    "title_venue_date": marked("Title, venue, date"),
    "organized_by": marked("Organized by"),
    "involvement": marked("Involvement"),
    "dates": marked("Date"),
}


@dataclass(slots=True)
class _Line:
    """A cell that differs, or a whole row that is not in the register."""

    row: DraftRow
    fate: Fate
    difference: Difference | None
    taken: bool


class ReturnedModel(QAbstractTableModel):
    """Lists differences; the box in the first column says what is taken over. What is disputed is not, unless it is asked for."""

    def __init__(self, found: Iterable[Returned], parent: QObject | None = None) -> None:
        """List what differs of the rows found."""
        super().__init__(parent)
        self._lines = [line for one in found for line in _lines(one)]
        self._shown = list(range(len(self._lines)))

    def show_only(self, fate: Fate | None) -> None:
        """Show the lines of one fate, or all."""
        self.beginResetModel()
        self._shown = [at for at, line in enumerate(self._lines) if fate in (None, line.fate)]
        self.endResetModel()

    def take(self, rows: Sequence[int], taken: bool) -> None:
        """Take over, or leave, what stands in some rows."""
        for row in rows:
            self._lines[self._shown[row]].taken = taken
        if rows:
            roles = [Qt.ItemDataRole.CheckStateRole]
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), 0), roles)

    def is_taken(self, row: int) -> bool:
        """Say whether what stands in a row is taken over."""
        return self._lines[self._shown[row]].taken

    def taken(self) -> tuple[Taken, ...]:
        """Return what is taken over, the rows in the order of the sheet."""
        rows: dict[int, tuple[DraftRow, list[str]]] = {}
        for line in self._lines:
            if line.taken:
                _, fields = rows.setdefault(id(line.row), (line.row, []))
                fields += [line.difference.field] if line.difference else []
        return tuple(Taken(row, tuple(fields)) for row, fields in rows.values())

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(HEADS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the boxes be ticked."""
        held = super().flags(index)
        return held | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() and index.column() == 0 else held

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heads."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        line = self._lines[self._shown[index.row()]]
        match role:
            case Qt.ItemDataRole.CheckStateRole if index.column() == 0:
                return Qt.CheckState.Checked if line.taken else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole if index.column():
                return _shown(line)[index.column() - 1]
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(
                    filter(None, (*_shown(line), tr("taken over") if line.taken else tr("left")))
                )
            case Qt.ItemDataRole.ForegroundRole if line.difference is not None and line.difference.disputed:
                return QColor(theme.colours().error)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a box."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.take([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True


def _lines(one: Returned) -> list[_Line]:
    """Return the lines of a row; one that is the same has none."""
    if one.fate is Fate.SAME:
        return []
    if not one.differences:
        return [_Line(one.row, one.fate, None, one.fate is Fate.NEW)]
    return [
        _Line(
            one.row,
            Fate.CONFLICT if different.disputed else Fate.CHANGED,
            different,
            not different.disputed,
        )
        for different in one.differences
    ]


def _shown(line: _Line) -> tuple[str, str, str, str, str]:
    """Return what a line says."""
    number = str(line.row.line or "")
    if line.difference is None:
        return number, tr(FATES[line.fate]), "", "", " · ".join(filter(None, line.row.cells))
    different = line.difference
    field = tr(_FIELDS.get(different.field, different.field.capitalize()))
    return number, tr(FATES[line.fate]), field, different.here or "–", different.there or "–"
