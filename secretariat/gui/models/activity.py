"""The register as a table: frozen rows, sorted and filtered here, edited through the desk."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDate, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from secretariat.app.changes import Changes
from secretariat.app.commands.activity import EditActivity
from secretariat.app.commands.entering import EnterActivity
from secretariat.app.queries import activity as single
from secretariat.app.queries import register
from secretariat.domain.activity import Activity, State
from secretariat.domain.identity import ActivityId, new_id
from secretariat.domain.language import Language
from secretariat.gui import theme
from secretariat.gui.desk import Desk
from secretariat.gui.models import columns
from secretariat.gui.models.columns import COLUMNS, Column, Sort

Index = QModelIndex | QPersistentModelIndex
HELD = Qt.ItemDataRole.UserRole  # the value itself: text, date, choice or None
_NOWHERE = QModelIndex()
_MOST = 200  # changed rows that are asked for one by one


class ActivityModel(QAbstractTableModel):
    """Holds every activity, shows those the filter lets through, and below them an empty row to fill in."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Show what lies on the desk."""
        super().__init__(parent)
        self.language = Language.EN
        self._desk = desk
        self._every: dict[str, Activity] = {}
        self._shown: list[str] = []
        self._rows: dict[str, int] | None = None
        self._folded: dict[str, str] = {}
        self._wanted: tuple[str, ...] = ()
        self._state: State | None = None
        self._sorted = (-1, False)
        desk.opened.connect(self.refresh)
        desk.closed.connect(self.refresh)
        desk.changed.connect(self._changed)
        self.refresh()

    # What there is

    def refresh(self) -> None:
        """Ask for every activity anew."""
        self.beginResetModel()
        found = self._desk.ask(register.activities) if self._desk.workspace is not None else ()
        self._every = {activity.id: activity for activity in found}
        self._folded = {}
        self._arrange()
        self.endResetModel()

    def count(self) -> int:
        """Return how many activities there are."""
        return len(self._every)

    def found(self) -> int:
        """Return how many of them are shown."""
        return len(self._shown)

    def activity(self, row: int) -> Activity | None:
        """Return the activity in a row, None for the empty one."""
        return self._every[self._shown[row]] if 0 <= row < len(self._shown) else None

    def row_of(self, activity: str) -> int:
        """Return the row of an activity, -1 where it is not shown."""
        if self._rows is None:
            self._rows = {id: row for row, id in enumerate(self._shown)}
        return self._rows.get(activity, -1)

    def filter(self, words: str, state: State | None = None) -> None:
        """Show only activities with all these words, accents and capitals not counting, and in this state."""
        self._wanted, self._state = tuple(columns.folded(words).split()), state
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the order of the register."""
        self._sorted = (column, order is Qt.SortOrder.DescendingOrder)
        self.layoutAboutToBeChanged.emit()
        held = [(index, self.id_at(index)) for index in self.persistentIndexList()]
        self._arrange()
        for index, id in held:
            row = self.row_of(id) if id else len(self._shown)
            self.changePersistentIndex(index, self.index(row, index.column()) if row >= 0 else _NOWHERE)
        self.layoutChanged.emit()

    def id_at(self, index: Index) -> str:
        """Return the id of the activity at an index, empty for the empty row."""
        return self._shown[index.row()] if 0 <= index.row() < len(self._shown) else ""

    def _arrange(self) -> None:
        """Choose and order what is shown."""
        found = [activity for activity in self._every.values() if self._passes(activity)]
        number, backwards = self._sorted
        if 0 <= number < len(COLUMNS):
            column = COLUMNS[number]
            if column.sort is Sort.DAY:
                found = columns.by_days(found, column.name == "to", backwards)
            else:
                found.sort(key=columns.key(column, self.language), reverse=backwards)
        self._shown = [activity.id for activity in found]
        self._rows = None

    def _passes(self, activity: Activity) -> bool:
        """Say whether the filter lets an activity through."""
        if self._state is not None and activity.state is not self._state:
            return False
        if not self._wanted:
            return True
        hay = self._folded.get(activity.id)
        if hay is None:
            hay = self._folded[activity.id] = columns.haystack(activity)
        return all(word in hay for word in self._wanted)

    # What changes

    def _changed(self, changes: Changes) -> None:
        """Take over the activities a step touched."""
        touched = changes.ids("activity")
        if len(touched) > _MOST:
            self.refresh()
        elif touched:
            self._take_over(self._desk.ask(single.some, touched))

    def _take_over(self, found: dict[str, Activity | None]) -> None:
        """Put changed activities in place, take out those that are gone, put in new ones."""
        gone = [id for id, activity in found.items() if activity is None and id in self._every]
        fresh = [activity for id, activity in found.items() if activity is not None and id not in self._every]
        for id in found:
            self._folded.pop(id, None)
        if gone:
            self._take_out(gone)
        if fresh:
            self._put_in(fresh)
        for id, activity in found.items():
            if activity is not None and id in self._every:
                moved = self._every[id].order != activity.order
                self._every[id] = activity
                if moved:
                    self._in_order()
                    self.sort(self._sorted[0], self._way())
        self._say(found)

    def _say(self, ids: Iterable[str]) -> None:
        """Tell views which rows hold something else."""
        for id in ids:
            row = self.row_of(id)
            if row >= 0:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def _take_out(self, gone: Iterable[str]) -> None:
        """Take activities out of the table."""
        for row in sorted((self.row_of(id) for id in gone), reverse=True):
            if row >= 0:
                self.beginRemoveRows(_NOWHERE, row, row)
                del self._shown[row]
                self._rows = None
                self.endRemoveRows()
        for id in gone:
            del self._every[id]

    def _put_in(self, fresh: list[Activity]) -> None:
        """Put new activities into the table; one that was just added is shown whatever the filter."""
        for activity in fresh:
            self._every[activity.id] = activity
        self._in_order()
        places = {id: place for place, id in enumerate(self._every)}
        for activity in sorted(fresh, key=lambda one: places[one.id]):
            row = next(
                (row for row, id in enumerate(self._shown) if places[id] > places[activity.id]),
                len(self._shown),
            )
            row = len(self._shown) if self._sorted[0] >= 0 else row
            self.beginInsertRows(_NOWHERE, row, row)
            self._shown.insert(row, activity.id)
            self._rows = None
            self.endInsertRows()

    def _in_order(self) -> None:
        """Keep all activities in the order of the register."""
        ordered = sorted(self._every.values(), key=lambda activity: (activity.order, activity.id))
        self._every = {activity.id: activity for activity in ordered}

    def _way(self) -> Qt.SortOrder:
        """Return which way the table is sorted."""
        return Qt.SortOrder.DescendingOrder if self._sorted[1] else Qt.SortOrder.AscendingOrder

    # What Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows, the empty one included while a file is open."""
        if parent.isValid() or self._desk.workspace is None:
            return 0
        return len(self._shown) + 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell be edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heads of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return COLUMNS[section].title
            case Qt.ItemDataRole.ToolTipRole:
                return COLUMNS[section].tip or None
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows or holds."""
        if not index.isValid():
            return None
        column = COLUMNS[index.column()]
        activity = self.activity(index.row())
        if activity is None:
            return self._empty(column, role)
        held = columns.value(activity, column, self.language)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return columns.shown(activity, column, self.language)
            case Qt.ItemDataRole.EditRole:
                return QDate(held.year, held.month, held.day) if isinstance(held, date) else str(held or "")
            case Qt.ItemDataRole.UserRole:
                return held
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            case _:
                return None

    def _empty(self, column: Column, role: int) -> Any:
        """Return what the empty row shows."""
        if column is COLUMNS[0] and role == Qt.ItemDataRole.DisplayRole:
            return "New activity …"
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(theme.colours().muted)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Have the desk change a cell; in the empty row, add an activity."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        column, activity = COLUMNS[index.column()], self.activity(index.row())
        held = columns.taken(column, value.toPython() if isinstance(value, QDate) else value)
        if activity is None:
            return self._enter(column, held)
        if held == columns.value(activity, column, self.language):
            return False
        field, wanted = columns.edit(activity, column, held, self.language)
        year = activity.dates.end.year if activity.dates.end else None
        command = EditActivity(activity.id, field, wanted, self.language, year or self._usual_year())
        return self._desk.do(command) is not None

    def _enter(self, column: Column, held: object) -> bool:
        """Add an activity with one column filled in."""
        if held in (None, ""):
            return False
        id = ActivityId(new_id())
        field, wanted = columns.edit(Activity(id, ""), column, held, self.language)
        last = next(reversed(self._every), None)
        after = ActivityId(last) if last is not None else None
        command = EnterActivity(id, after, field, wanted, self.language, self._usual_year())
        return self._desk.do(command) is not None

    def _usual_year(self) -> int | None:
        """Return the year of the last activity that has one: what a date typed without a year means."""
        for activity in reversed(self._every.values()):
            if activity.dates.end is not None:
                return activity.dates.end.year
        return None
