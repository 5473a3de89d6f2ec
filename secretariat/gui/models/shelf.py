"""The activities a grid holds: all of them in the order of the register, and those it shows, filtered and sorted."""

from collections.abc import Iterable
from itertools import islice

from secretariat.domain.activity import Activity, State
from secretariat.domain.language import Language
from secretariat.gui.models import columns
from secretariat.gui.models.columns import COLUMNS, Sort


class Shelf:
    """Holds every activity by its id; `shown` lists the ids of those in view, from the top."""

    def __init__(self, language: Language) -> None:
        """Begin empty; cells are compared in `language`."""
        self.language = language
        self.every: dict[str, Activity] = {}
        self.shown: list[str] = []
        self.sorted = (-1, False)
        self._rows: dict[str, int] | None = None
        self._folded: dict[str, str] = {}
        self._words = ""
        self._wanted: tuple[str, ...] = ()
        self._state: State | None = None

    def hold(self, found: Iterable[Activity]) -> None:
        """Hold these activities and no others."""
        self.every = {activity.id: activity for activity in found}
        self._folded = {}
        self.arrange()

    def row_of(self, activity: str) -> int:
        """Return the row of an activity, -1 where it is not shown."""
        if self._rows is None:
            self._rows = {id: row for row, id in enumerate(self.shown)}
        return self._rows.get(activity, -1)

    def take_out(self, row: int) -> None:
        """Show a row no longer."""
        del self.shown[row]
        self._rows = None

    def put_in(self, row: int, activity: Activity) -> None:
        """Show an activity in a row, whatever the filter says."""
        self.shown.insert(row, activity.id)
        self._rows = None

    def place_for(self, activity: Activity) -> int:
        """Return the row where an activity belongs: in the order of the register, or last where that does not hold."""
        if self.sorted[0] >= 0:
            return len(self.shown)
        order = activity.order, activity.id
        later = (row for row, id in enumerate(self.shown) if (self.every[id].order, id) > order)
        return next(later, len(self.shown))

    def change(self, activity: Activity) -> bool:
        """Hold an activity as it is now; say whether it belongs in another place than before."""
        was = self.every.get(activity.id)
        self.every[activity.id] = activity
        self._folded.pop(activity.id, None)
        return was is None or was.order != activity.order

    def in_order(self) -> None:
        """Put all activities in the order of the register, once some of them came or moved."""
        ordered = sorted(self.every.values(), key=lambda activity: (activity.order, activity.id))
        self.every = {activity.id: activity for activity in ordered}

    def filter(self, words: str, state: State | None) -> None:
        """Show only activities with all these words, accents and capitals not counting, and in this state."""
        narrower = state is self._state and words.startswith(self._words)
        self._words, self._wanted, self._state = words, tuple(columns.folded(words).split()), state
        if narrower:
            self.shown = [id for id in self.shown if self._passes(self.every[id])]
            self._rows = None
        else:
            self.arrange()

    def arrange(self) -> None:
        """Choose and order what is shown."""
        found = [activity for activity in self.every.values() if self._passes(activity)]
        number, backwards = self.sorted
        if 0 <= number < len(COLUMNS):
            column = COLUMNS[number]
            if column.sort is Sort.DAY:
                found = columns.by_days(found, column.name == "to", backwards)
            else:
                found.sort(key=columns.key(column, self.language), reverse=backwards)
        self.shown = [activity.id for activity in found]
        self._rows = None

    def fold(self, many: int) -> bool:
        """Make some more activities ready for the filter; say whether any were left."""
        behind = len(self._folded)
        for activity in islice(self.every.values(), behind, behind + many):
            self._folded.setdefault(activity.id, columns.haystack(activity))
        return behind < len(self._folded)

    def usual_year(self) -> int | None:
        """Return the year of the last activity that has one: what a date typed without a year means."""
        days = (activity.dates.end for activity in reversed(self.every.values()))
        return next((day.year for day in days if day is not None), None)

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
