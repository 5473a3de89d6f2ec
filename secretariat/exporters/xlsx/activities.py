"""The register as a sheet in normalized columns, ready to be sorted, filtered, edited and read in again."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from secretariat.domain.register import NAMES_PARTED, RegisterRow
from secretariat.exporters.xlsx.sheet import Column, Look, Row, Sheet, Value
from secretariat.exporters.xlsx.texts import spread

_COLUMNS: Final[tuple[tuple[str, Column], ...]] = (
    ("Title", Column(38)),
    ("Venue", Column(17)),
    ("Country", Column(13)),
    ("Date as printed", Column(15)),
    ("Start", Column(17)),
    ("End", Column(17)),
    ("Precision", Column(11)),
    ("Organizers", Column(24)),
    ("Participants", Column(24)),
    ("Title/venue/date (as printed)", Column(40)),
    ("Organized by (as printed)", Column(24)),
    ("Activity (as printed)", Column(24)),
    ("Level of involvement (as printed)", Column(24)),
    ("State", Column(11)),
    ("Reach", Column(11)),
    ("Id", Column(34, hidden=True)),
    ("Version", Column(34, hidden=True)),
)
_FURTHER: Final[tuple[tuple[str, Column, Callable[[RegisterRow], Value]], ...]] = (
    ("Kind", Column(17), lambda activity: activity.kind),
    ("Source", Column(17), lambda activity: activity.source),
    ("City", Column(15), lambda activity: activity.city),
    ("Region", Column(15), lambda activity: activity.region),
    ("Tripartite", Column(11), lambda activity: activity.tripartite),
    ("Serves", Column(30), lambda activity: several(activity.serves)),
)


def register(activities: tuple[RegisterRow, ...], name: str, *, whole: bool = False) -> Sheet:
    """Return the register as a sheet; further columns are there where an activity has something in them, or in a `whole` one.

    Ids and versions stand in hidden columns, by which the rows are known again; all other columns may be filled in.
    """
    further = [one for one in _FURTHER if whole or any(map(one[2], activities))]
    every = (*_COLUMNS, *((head, column) for head, column, _ in further))
    heads = Row(tuple(head for head, _ in every), Look.HEAD)
    rows = (
        heads,
        *spread(
            Row((*_values(activity), *(take(activity) for _, _, take in further))) for activity in activities
        ),
    )
    columns = tuple(replace(column, open=not column.hidden) for _, column in every)
    return Sheet(name, columns, rows, head=1, table_end=len(rows))


def texts(activities: tuple[RegisterRow, ...]) -> Iterator[tuple[str, ...]]:
    """Yield the heads, then the cells of each activity as texts; days are ISO 8601."""
    yield (*(head for head, _ in _COLUMNS), *(head for head, _, _ in _FURTHER))
    for activity in activities:
        values = (*_values(activity), *(take(activity) for _, _, take in _FURTHER))
        yield tuple("" if value is None else str(value) for value in values)


def _values(activity: RegisterRow) -> tuple[Value, ...]:
    """Return the cells of one activity."""
    return (
        activity.title,
        activity.venue,
        activity.country,
        activity.date_printed,
        activity.start,
        activity.end,
        activity.precision,
        several(activity.organizers),
        several(activity.participants),
        activity.title_venue_date,
        activity.organized_by,
        activity.activity,
        activity.involvement,
        activity.state,
        activity.reach,
        activity.id,
        activity.version,
    )


def several(names: tuple[str, ...]) -> str:
    """Return names in one cell; a semicolon that belongs to a name is doubled."""
    return NAMES_PARTED.join(name.replace(";", ";;") for name in names)
