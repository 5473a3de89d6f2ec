"""The marks of a picture as a model: bars, lines of a timeline, and the days of a calendar, each with its activities."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from secretariat.domain import telling
from secretariat.domain.picture import NO_MONTH, UNKNOWN
from secretariat.domain.tongue import counted, marked, tr
from secretariat.gui import when

if TYPE_CHECKING:
    from secretariat.domain.picture import Bar, Span

Index = QModelIndex | QPersistentModelIndex
IDS = Qt.ItemDataRole.UserRole + 1  # the activities a mark stands for
SHARE = Qt.ItemDataRole.UserRole + 2  # from where to where its bar reaches, 0 to 1, and whether it is exact
LABEL = Qt.ItemDataRole.UserRole + 3  # what stands before the bar
COUNT = Qt.ItemDataRole.UserRole + 4  # what stands behind it
ROOT = QModelIndex()
WEEKDAYS = (
    marked("Mon"),
    marked("Tue"),
    marked("Wed"),
    marked("Thu"),
    marked("Fri"),
    marked("Sat"),
    marked("Sun"),
)
_SHOW = Qt.ItemDataRole.DisplayRole


class BarModel(QAbstractListModel):
    """The bars of one picture; each says itself in words, for who does not see it."""

    def __init__(self, bars: "Sequence[Bar]" = ()) -> None:
        """Hold some bars."""
        super().__init__()
        self._bars: tuple[Bar, ...] = ()
        self._most = 1
        self.show(bars)

    def show(self, bars: "Sequence[Bar]") -> None:
        """Show other bars."""
        self.beginResetModel()
        self._bars = tuple(bars)
        self._most = max([len(bar.ids) for bar in self._bars] or [1]) or 1
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many bars there are."""
        return 0 if parent.isValid() else len(self._bars)

    def data(self, index: Index, role: int = _SHOW) -> object:
        """Return what a bar says."""
        if not index.isValid():
            return None
        bar = self._bars[index.row()]
        count = len(bar.ids)
        said = telling.pair(_label(bar), counted("{n} activity", "{n} activities", count))
        held: dict[int, object] = {
            _SHOW: said,
            Qt.ItemDataRole.ToolTipRole: said,
            IDS: bar.ids,
            SHARE: (0.0, count / self._most, True),
            LABEL: _label(bar),
            COUNT: str(count),
        }
        return held.get(role)


class SpanModel(QAbstractListModel):
    """The activities on the timeline, by their first day."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        super().__init__()
        self._spans: tuple[Span, ...] = ()
        self.first = self.last = date.min

    def show(self, spans: "Sequence[Span]") -> None:
        """Show other activities."""
        self.beginResetModel()
        self._spans = tuple(spans)
        self.first = min([span.first for span in spans] or [date.min])
        self.last = max([span.last for span in spans] or [date.min])
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many activities there are."""
        return 0 if parent.isValid() else len(self._spans)

    def data(self, index: Index, role: int = _SHOW) -> object:
        """Return what a line says."""
        if not index.isValid():
            return None
        span = self._spans[index.row()]
        whole = max(1, (self.last - self.first).days + 1)
        begun, over = (span.first - self.first).days, (span.last - self.first).days + 1
        label = span.label if span.exact else tr("{label}, known by its month alone", label=span.label)
        held: dict[int, object] = {
            _SHOW: label,
            Qt.ItemDataRole.ToolTipRole: label,
            IDS: (span.id,),
            SHARE: (begun / whole, over / whole, span.exact),
            LABEL: span.label,
            COUNT: "",
        }
        return held.get(role)


class CalendarModel(QAbstractTableModel):
    """The days of the weeks in which something took place, a week a row."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        super().__init__()
        self._weeks: list[date] = []
        self._days: Mapping[date, tuple[str, ...]] = {}

    def show(self, days: Mapping[date, tuple[str, ...]]) -> None:
        """Show other days; weeks without anything are left out."""
        self.beginResetModel()
        self._days = days
        self._weeks = sorted({day - timedelta(days=day.weekday()) for day in days})
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many weeks there are."""
        return 0 if parent.isValid() else len(self._weeks)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return the days of the week."""
        return 0 if parent.isValid() else len(WEEKDAYS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _SHOW) -> object:
        """Return the day of the week, or the month and year of a week."""
        if role != _SHOW:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return tr(WEEKDAYS[section])
        return telling.month(self._weeks[section])

    def day(self, index: Index) -> date:
        """Return the day of a cell."""
        return self._weeks[index.row()] + timedelta(days=index.column())

    def data(self, index: Index, role: int = _SHOW) -> object:
        """Return what a day says."""
        if not index.isValid():
            return None
        day = self.day(index)
        ids = self._days.get(day, ())
        said = _of_day(day, len(ids))
        held: dict[int, object] = {
            _SHOW: f"{day.day}  ●{len(ids)}" if ids else str(day.day),
            Qt.ItemDataRole.ToolTipRole: said,
            Qt.ItemDataRole.AccessibleTextRole: said,
            IDS: ids,
        }
        return held.get(role)


def _label(bar: "Bar") -> str:
    """Return what a bar stands for, in the language of the program; what is written in the register stays as it is."""
    if bar.month is not None:
        return when.month(bar.month)
    return tr(bar.label) if bar.label in (UNKNOWN, NO_MONTH) else bar.label


def _of_day(day: date, count: int) -> str:
    """Return how many activities a day saw."""
    if not count:
        return tr("{day}: no activities", day=telling.day(day))
    return counted("{day}: {n} activity", "{day}: {n} activities", count, day=telling.day(day))
