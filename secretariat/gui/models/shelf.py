"""The activities a grid holds: all of them in the order of the register, and those it shows, filtered and sorted."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable

from secretariat.domain.activity import Activity, State
from secretariat.domain.language import Language
from secretariat.gui.models import columns, grouping
from secretariat.gui.models.columns import COLUMNS, Sort
from secretariat.gui.models.sieve import Sieve


class Shelf:
    """Holds every activity by its id; `shown` lists the ids of those in view, from the top."""

    def __init__(self, language: Language) -> None:
        """Begin empty; cells are compared in `language`."""
        self.language = language
        self.every: dict[str, Activity] = {}
        self.shown: list[str] = []
        self.sorted = (-1, False)
        self._rows: dict[str, int] | None = None
        self.sieve = Sieve()
        self.grouped = ""
        self.group: str | None = None

    def hold(self, found: Iterable[Activity]) -> None:
        """Hold these activities and no others."""
        self.every = {activity.id: activity for activity in found}
        self.sieve.forget_all()
        self.arrange()

    def row_of(self, activity: str) -> int:
        """Return the row of an activity, -1 where it is not shown."""
        held = self.every.get(activity)
        if self.sorted[0] < 0 and held is not None:
            row = bisect_left(self.shown, (held.order, activity), key=self._order)
            if row < len(self.shown) and self.shown[row] == activity:
                return row
        if self._rows is None:
            self._rows = dict(zip(self.shown, range(len(self.shown)), strict=True))
        return self._rows.get(activity, -1)

    def _order(self, id: str) -> tuple[str, str]:
        """Return where an activity stands in the register."""
        return self.every[id].order, id

    def take_out(self, row: int) -> None:
        """Show a row no longer."""
        del self.shown[row]
        self._rows = None

    def let_go(self, gone: Iterable[str]) -> None:
        """Hold these activities no longer."""
        for id in gone:
            del self.every[id]
            self.sieve.forget(id)

    def is_plain(self) -> bool:
        """Say whether every activity is shown in the order of the register."""
        return self.sorted[0] < 0 and self.sieve.is_open and self.group is None

    def append(self, rest: Iterable[Activity]) -> None:
        """Hold the activities behind all others, and show them last."""
        added: dict[str, Activity] = {activity.id: activity for activity in rest}
        self.every |= added
        self.show(added.values())

    def show(self, fresh: Iterable[Activity]) -> None:
        """Show activities last, whatever the filter says."""
        self.shown += [activity.id for activity in fresh]
        self._rows = None

    def goes_last(self, activity: Activity) -> bool:
        """Say whether an activity is to be shown below all others."""
        if self.sorted[0] >= 0 or not self.shown:
            return True
        last = self.shown[-1]
        return (self.every[last].order, last) < (activity.order, activity.id)

    def put_in(self, row: int, activity: Activity) -> None:
        """Show an activity in a row, whatever the filter says."""
        self.shown.insert(row, activity.id)
        self._rows = None

    def place_for(self, activity: Activity) -> int:
        """Return the row where an activity belongs: in the order of the register, or last where that does not hold."""
        if self.sorted[0] >= 0:
            return len(self.shown)
        return bisect_left(self.shown, (activity.order, str(activity.id)), key=self._order)

    def change(self, activity: Activity) -> bool:
        """Hold an activity as it is now; say whether it belongs in another place than before."""
        was = self.every.get(activity.id)
        self.every[activity.id] = activity
        self.sieve.forget(activity.id)
        return was is None or was.order != activity.order

    def in_order(self) -> None:
        """Put all activities in the order of the register, once some of them came or moved."""
        ordered = sorted(self.every.values(), key=lambda activity: (activity.order, activity.id))
        self.every = {activity.id: activity for activity in ordered}

    def found(self, words: str, state: State | None) -> list[str]:
        """Return what is to be shown once only activities with all these words (see `sieve.terms`), and in this state, are."""
        if self.sieve.set(words, state):
            return self.sieve.passing(self.shown, self.every)
        return self._arranged()

    def view(self, shown: list[str]) -> None:
        """Show these activities, in this order."""
        self.shown, self._rows = shown, None

    def arrange(self) -> None:
        """Choose and order what is shown."""
        self.view(self._arranged())

    def _arranged(self) -> list[str]:
        """Return what passes, in the order asked for."""
        passing = self.sieve.passing(self.every, self.every)
        grouped = self.grouped and self.group is not None
        number, backwards = self.sorted
        if not grouped and number < 0:
            return passing
        found = [self.every[id] for id in passing]
        if grouped:
            found = [one for one in found if any(name == self.group for _, name in self._groups_of(one))]
        if 0 <= number < len(COLUMNS):
            column = COLUMNS[number]
            if column.sort is Sort.DAY:
                found = columns.by_days(found, column.name == "to", backwards)
            else:
                found.sort(key=columns.key(column, self.language), reverse=backwards)
        return [activity.id for activity in found]

    def fold(self, many: int) -> bool:
        """Make some more activities ready for the filter; say whether any were left."""
        return self.sieve.prepare(self.every, many)

    def groups(self) -> list[tuple[str, int]]:
        """Return the groups that the filter leaves, in order, and how many activities each has."""
        passing = self.sieve.passing(self.every, self.every)
        counts = Counter(group for id in passing for group in self._groups_of(self.every[id]))
        return [(name, count) for (_, name), count in sorted(counts.items())]

    def passing(self) -> int:
        """Return how many activities the filter leaves."""
        return len(self.sieve.passing(self.every, self.every))

    def _groups_of(self, activity: Activity) -> tuple[grouping.Group, ...]:
        """Return the groups of an activity: how each is sorted, and its name."""
        return grouping.groups(activity, self.grouped, self.language)

    def usual_year(self) -> int | None:
        """Return the year of the last activity that has one: what a date typed without a year means."""
        days = (activity.dates.end for activity in reversed(self.every.values()))
        return next((day.year for day in days if day is not None), None)
