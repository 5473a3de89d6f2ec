"""The register as a table: frozen rows, sorted and filtered here, edited through the desk."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from secretariat.app.changes import Changes
from secretariat.app.commands.activity import EditActivity
from secretariat.app.commands.entering import EnterActivity
from secretariat.app.commands.filling import FillCells, NameBeside
from secretariat.app.queries import activity as single
from secretariat.app.queries import aside
from secretariat.domain.activity import Activity, State
from secretariat.domain.dates import Dates
from secretariat.domain.identity import ActivityId, new_id
from secretariat.domain.language import Language
from secretariat.domain.listed import Listed
from secretariat.gui.desk import MANY, Desk
from secretariat.gui.errand import Errand
from secretariat.gui.models import cell, columns, pasting
from secretariat.gui.models.cell import YEAR
from secretariat.gui.models.columns import COLUMNS, Column
from secretariat.gui.models.pasting import Refused, Text
from secretariat.gui.models.shelf import Shelf

if TYPE_CHECKING:
    from secretariat.app.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MOST = 20_000  # changed activities that are asked for rather than all of them
_AT_ONCE = 200  # activities that are read while the user waits
_PAGE = 2_000  # activities that are read in one go when there are more
_MANY = 50  # changed or new rows views are told of all at once
_AT_A_TIME = 1_000  # activities made ready for the filter in one go

_FIXED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITED = _FIXED | Qt.ItemFlag.ItemIsEditable


class ActivityModel(QAbstractTableModel):
    """Holds every activity, shows those the filter lets through, and below them an empty row to fill in.

    `read` comes when the last of very many activities have come.
    """

    read = Signal()

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
        """Ask for every activity anew; where there are very many, the first come at once and the rest a little later."""
        self._reading, self._meanwhile = None, set()
        workspace = self._desk.workspace
        first = self._desk.ask(single.page, "", _AT_ONCE) if workspace is not None else ()
        self._hold(first)
        if workspace is None or len(first) >= self._desk.ask(single.count):
            return
        reading = Errand(lambda _: _rest(workspace, first[-1].order))
        self._reading = reading
        reading.when_ended(lambda: self._read(reading))
        reading.start()

    @property
    def reading(self) -> bool:
        """Whether the activities are still on their way."""
        return self._reading is not None

    @property
    def preparing(self) -> bool:
        """Whether activities are still being made ready for the filter."""
        return self._folding.isActive()

    def _read(self, reading: Errand[tuple[Activity, ...]]) -> None:
        """Show what was read, unless something else was asked for since; then take over what changed meanwhile."""
        if reading is not self._reading:
            return
        self._reading = None
        self._join(reading.answer())
        if self._meanwhile:
            self._take_over(self._desk.ask(single.some, self._meanwhile))
        self.read.emit()
        self._folding.start()

    def _join(self, rest: Iterable[Activity]) -> None:
        """Put the rest of the register below the first activities; who writes in one of them is not disturbed."""
        fresh = [activity for activity in rest if activity.id not in self._shelf.every]
        if fresh and self._shelf.is_plain() and not self._meanwhile:
            self.beginInsertRows(_NOWHERE, self.found(), self.found() + len(fresh) - 1)
            self._shelf.append(fresh)
            self.endInsertRows()
            return
        self.beginResetModel()
        self._shelf.append(fresh)
        self._shelf.in_order()
        self._shelf.arrange()
        self.endResetModel()

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
        """Show only activities with all these words, accents and capitals not counting, and in this state.

        A word may be asked of one field ("country:poland"), or be unwanted ("-draft").
        """
        shown = self._shelf.found(words, state)
        if shown != self._shelf.shown:
            self.beginResetModel()
            self._shelf.view(shown)
            self.endResetModel()

    def group(self, name: str, group: str | None = None) -> None:
        """Group by something of `grouping.GROUPINGS`, "" for nothing, and show one group, or all."""
        self.beginResetModel()
        self._shelf.grouped, self._shelf.group = name, group
        self._shelf.arrange()
        self.endResetModel()

    def groups(self) -> list[tuple[str, int]]:
        """Return the groups in order, and how many activities each has."""
        return self._shelf.groups() if self._shelf.grouped else []

    def passing(self) -> int:
        """Return how many activities the filter lets through, whatever their group."""
        return self._shelf.passing()

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
        touched = changes.ids("activity") | self._concerned(changes)
        if self._reading is not None:
            self._meanwhile |= touched
        if len(touched) > _MOST:
            self.refresh()
        elif touched:
            self._take_over(self._desk.ask(single.some, touched))

    def _concerned(self, changes: Changes) -> frozenset[str]:
        """Return the activities beside which something else has changed, such as the name of who takes part."""
        touched = {(kind, id) for kind, id in changes.touched if kind in aside.KINDS}
        if not touched or self._desk.workspace is None:
            return frozenset()
        gone = {id for _, id in touched}
        every = self._shelf.every.values()
        held = {one.id for one in every if isinstance(one, Listed) and not gone.isdisjoint(one.aside.sources)}
        return self._desk.ask(aside.concerned, touched) | held

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
        rows = sorted(row for row in map(self.row_of, ids) if row >= 0)
        spans = [(rows[0], rows[-1])] if len(rows) > _MANY else [(row, row) for row in rows]
        for first, last in spans:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def _take_out(self, gone: list[str]) -> None:
        """Take activities out of the table."""
        rows = sorted((row for row in map(self.row_of, gone) if row >= 0), reverse=True)
        if len(rows) > _MANY:
            self.beginResetModel()
            self._shelf.let_go(gone)
            self._shelf.arrange()
            self.endResetModel()
            return
        for row in rows:
            self.beginRemoveRows(_NOWHERE, row, row)
            left = self._shelf.shown[row]
            self._shelf.take_out(row)
            self._shelf.let_go([left])  # before views count what is left
            self.endRemoveRows()
        self._shelf.let_go([id for id in gone if id in self._shelf.every])

    def _put_in(self, fresh: list[Activity]) -> None:
        """Put new activities into the table; those that were just added are shown whatever the filter."""
        fresh.sort(key=lambda one: (one.order, one.id))
        if fresh and self._shelf.goes_last(fresh[0]):
            self.beginInsertRows(_NOWHERE, self.found(), self.found() + len(fresh) - 1)
            self._shelf.show(fresh)
            self.endInsertRows()
        elif len(fresh) > _MANY:
            self.beginResetModel()
            self._shelf.arrange()
            self.endResetModel()
        else:
            for activity in fresh:
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
        """Let every cell be edited, but those that only tell what stands elsewhere."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _FIXED if COLUMNS[index.column()].fixed else _EDITED

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heads of the columns, and the numbers of the rows."""
        if orientation is Qt.Orientation.Vertical and role == Qt.ItemDataRole.DisplayRole:
            return f"{section + 1:,}" if section < self.found() else "+"
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        return cell.head(COLUMNS[section], role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows or holds."""
        if not index.isValid():
            return None
        column, activity = COLUMNS[index.column()], self.activity(index.row())
        if role == YEAR and activity is not None:
            return self._year(activity)
        return cell.shown(activity, column, role, self._shelf.language)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Have the desk change a cell; in the empty row, add an activity."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        column, activity = COLUMNS[index.column()], self.activity(index.row())
        if column.beside:
            return self._set_beside(index, str(value or ""))
        given = value.toPython() if isinstance(value, QDate) else value
        try:
            held = columns.taken(column, given, self._year(activity))
        except columns.NotUnderstood:
            return False
        if activity is None:
            return self._enter(column, held)
        field, wanted = columns.edit(activity, column, held, self._shelf.language)
        if wanted == columns.present(activity, field):
            return False
        command = EditActivity(activity.id, field, wanted, self._shelf.language, self._year(activity))
        return self._desk.do(command) is not None

    def _set_beside(self, index: Index, text: str) -> bool:
        """Have the desk change what lies beside an activity."""
        if text.strip() == str(index.data(Qt.ItemDataRole.UserRole) or ""):
            return False
        return bool(self.fill([Text(index.row(), index.column(), text)], NameBeside)[0])

    def is_plain(self) -> bool:
        """Say whether every activity is shown in the order of the register."""
        return self._shelf.is_plain()

    def usual_year(self) -> int | None:
        """Return the year of a date that names none, where its activity has none either."""
        return self._shelf.usual_year()

    def _year(self, activity: Activity | None) -> int | None:
        """Return the year of a date that names none."""
        known = activity.dates.end if activity is not None else None
        return known.year if known is not None else self._shelf.usual_year()

    def fill(
        self, texts: Iterable[Text], step: type[FillCells] = FillCells
    ) -> tuple[tuple[ActivityId, ...], tuple[Refused, ...]]:
        """Have the desk fill many cells as one step; return the activities filled and the texts no cell could take."""
        year = self._shelf.usual_year()
        made = pasting.understood(texts, self.activity, self._shelf.language, year)
        slow = len(made.fills) > MANY
        if made.fills and self._desk.do(step(made.fills, made.fresh, year), slow=slow) is None:
            return (), made.refused
        return tuple(dict.fromkeys(fill.id for fill in made.fills)), made.refused

    def _enter(self, column: Column, held: object) -> bool:
        """Add an activity with one column filled in."""
        if held in (None, "", Dates()):
            return False
        id = ActivityId(new_id())
        field, wanted = columns.edit(Activity(id, ""), column, held, self._shelf.language)
        last = next(reversed(self._shelf.every), None)
        after = ActivityId(last) if last is not None else None
        command = EnterActivity(id, after, field, wanted, self._shelf.language, self._shelf.usual_year())
        return self._desk.do(command) is not None


def _rest(workspace: "Workspace", after: str) -> tuple[Activity, ...]:
    """Return all activities behind an order key, read piece by piece, so that nobody waits for long in between."""
    found: list[Activity] = []
    while page := workspace.ask(single.page, after, _PAGE):
        found += page
        after = page[-1].order
    return tuple(found)
