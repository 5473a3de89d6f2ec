"""The register as a table: frozen rows, sorted and filtered here, edited through the desk."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
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
from secretariat.gui.errand import Errand
from secretariat.gui.models import columns
from secretariat.gui.models.columns import COLUMNS, Column
from secretariat.gui.models.shelf import Shelf

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MOST = 200  # changed rows that are asked for one by one
_AT_ONCE = 5_000  # activities that are read while the user waits
_AT_A_TIME = 500  # activities made ready for the filter in one go


class ActivityModel(QAbstractTableModel):
    """Holds every activity, shows those the filter lets through, and below them an empty row to fill in."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Show what lies on the desk."""
        super().__init__(parent)
        self._desk = desk
        self._shelf = Shelf(Language.EN)
        self._reading: Errand[tuple[Activity, ...]] | None = None
        self._meanwhile: set[str] = set()
        self._folding = QTimer(self, interval=5)
        self._folding.timeout.connect(self._fold)
        desk.opened.connect(self.refresh)
        desk.closed.connect(self.refresh)
        desk.changed.connect(self._changed)
        self.refresh()

    # What there is

    def refresh(self) -> None:
        """Ask for every activity anew; where there are very many, they come a little later."""
        self._reading, self._meanwhile = None, set()
        workspace = self._desk.workspace
        if workspace is None or self._desk.ask(single.count) <= _AT_ONCE:
            self._hold(self._desk.ask(register.activities) if workspace is not None else ())
            return
        self._hold(())
        reading = Errand(lambda _: workspace.ask(register.activities))
        self._reading = reading
        reading.when_ended(lambda: self._read(reading))
        reading.start()

    @property
    def reading(self) -> bool:
        """Whether the activities are still on their way."""
        return self._reading is not None

    def _read(self, reading: Errand[tuple[Activity, ...]]) -> None:
        """Show what was read, unless something else was asked for since; then take over what changed meanwhile."""
        if reading is not self._reading:
            return
        self._reading = None
        self._hold(reading.answer())
        if self._meanwhile:
            self._take_over(self._desk.ask(single.some, self._meanwhile))
        self._folding.start()

    def _hold(self, found: Iterable[Activity]) -> None:
        """Hold these activities and no others."""
        self.beginResetModel()
        self._shelf.hold(found)
        self.endResetModel()

    def _fold(self) -> None:
        """Make a few more activities ready for the filter, while nobody waits."""
        if not self._shelf.fold(_AT_A_TIME):
            self._folding.stop()

    def count(self) -> int:
        """Return how many activities there are."""
        return len(self._shelf.every)

    def found(self) -> int:
        """Return how many of them are shown."""
        return len(self._shelf.shown)

    def activity(self, row: int) -> Activity | None:
        """Return the activity in a row, None for the empty one."""
        shelf = self._shelf
        return shelf.every[shelf.shown[row]] if 0 <= row < len(shelf.shown) else None

    def row_of(self, activity: str) -> int:
        """Return the row of an activity, -1 where it is not shown."""
        return self._shelf.row_of(activity)

    def id_at(self, index: Index) -> str:
        """Return the id of the activity at an index, empty for the empty row."""
        activity = self.activity(index.row())
        return activity.id if activity is not None else ""

    def filter(self, words: str, state: State | None = None) -> None:
        """Show only activities with all these words, accents and capitals not counting, and in this state."""
        self.beginResetModel()
        self._shelf.filter(words, state)
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the order of the register."""
        self._shelf.sorted = (column, order is Qt.SortOrder.DescendingOrder)
        self._arrange()

    def _arrange(self) -> None:
        """Order the rows anew; what views hold on to goes along."""
        self.layoutAboutToBeChanged.emit()
        held = [(index, self.id_at(index)) for index in self.persistentIndexList()]
        self._shelf.arrange()
        for index, id in held:
            row = self.row_of(id) if id else self.found()
            self.changePersistentIndex(index, self.index(row, index.column()) if row >= 0 else _NOWHERE)
        self.layoutChanged.emit()

    # What changes

    def _changed(self, changes: Changes) -> None:
        """Take over the activities a step touched."""
        touched = changes.ids("activity")
        if self._reading is not None:
            self._meanwhile |= touched
        elif len(touched) > _MOST:
            self.refresh()
        elif touched:
            self._take_over(self._desk.ask(single.some, touched))

    def _take_over(self, found: dict[str, Activity | None]) -> None:
        """Put changed activities in place, take out those that are gone, put in new ones."""
        every = self._shelf.every
        self._take_out([id for id, activity in found.items() if activity is None and id in every])
        present = [activity for activity in found.values() if activity is not None]
        fresh = [activity for activity in present if activity.id not in every]
        moved = [self._shelf.change(activity) for activity in present]
        if any(moved):
            self._shelf.in_order()
        self._put_in(fresh)
        if sum(moved) > len(fresh):
            self._arrange()
        self._say(found)

    def _say(self, ids: Iterable[str]) -> None:
        """Tell views which rows hold something else."""
        for id in ids:
            row = self.row_of(id)
            if row >= 0:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def _take_out(self, gone: list[str]) -> None:
        """Take activities out of the table."""
        for row in sorted((self.row_of(id) for id in gone), reverse=True):
            if row >= 0:
                self.beginRemoveRows(_NOWHERE, row, row)
                self._shelf.take_out(row)
                self.endRemoveRows()
        for id in gone:
            del self._shelf.every[id]

    def _put_in(self, fresh: list[Activity]) -> None:
        """Put new activities into the table; one that was just added is shown whatever the filter."""
        for activity in sorted(fresh, key=lambda one: (one.order, one.id)):
            row = self._shelf.place_for(activity)
            self.beginInsertRows(_NOWHERE, row, row)
            self._shelf.put_in(row, activity)
            self.endInsertRows()

    # What Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows, the empty one included while a file is open."""
        if parent.isValid() or self._desk.workspace is None:
            return 0
        return self.found() + 1

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
        held = columns.value(activity, column, self._shelf.language)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return columns.shown(activity, column, self._shelf.language)
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
        if held == columns.value(activity, column, self._shelf.language):
            return False
        field, wanted = columns.edit(activity, column, held, self._shelf.language)
        year = activity.dates.end.year if activity.dates.end else None
        command = EditActivity(
            activity.id, field, wanted, self._shelf.language, year or self._shelf.usual_year()
        )
        return self._desk.do(command) is not None

    def _enter(self, column: Column, held: object) -> bool:
        """Add an activity with one column filled in."""
        if held in (None, ""):
            return False
        id = ActivityId(new_id())
        field, wanted = columns.edit(Activity(id, ""), column, held, self._shelf.language)
        last = next(reversed(self._shelf.every), None)
        after = ActivityId(last) if last is not None else None
        command = EnterActivity(id, after, field, wanted, self._shelf.language, self._shelf.usual_year())
        return self._desk.do(command) is not None
