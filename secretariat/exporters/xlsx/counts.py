"""The register counted by month, organizer and involvement, with a chart of each."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from secretariat.domain.dates import Precision
from secretariat.domain.register import RegisterRow
from secretariat.exporters.xlsx.sheet import Column, Diagram, Look, Row, Sheet, Value
from secretariat.exporters.xlsx.texts import spread

_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_LONGEST_GAP: Final = 36  # months; in a longer span the months without activities are left out
_IN_CHART: Final = 12
_CHART_ROWS: Final = 21
_NO_MONTH: Final = "No month known"
_NONE_GIVEN: Final = "Not given"

Tally = list[tuple[str, int]]


def counts(activities: tuple[RegisterRow, ...], name: str) -> Sheet:
    """Return how many activities there are by month, organizer and involvement, side by side, with charts."""
    blocks = (
        ("Month", _by_month(activities)),
        ("Organizer", _by_name((row.organizers or (row.organized_by,)) for row in activities)),
        ("Involvement", _by_name((row.participants or (row.involvement,)) for row in activities)),
    )
    heads: list[Value] = []
    for title, _ in blocks:
        heads += [title, "Activities", None]
    height = max(len(tally) for _, tally in blocks)
    body = [_row([tally[at] if at < len(tally) else None for _, tally in blocks]) for at in range(height)]
    rows = tuple(spread([Row(tuple(heads[:-1]), Look.HEAD), *body]))
    columns = tuple(Column(width) for width in (20, 11, 3, 34, 11, 3, 34, 11, 3))
    return Sheet(name, columns, rows, head=1, diagrams=_diagrams(blocks))


def _row(entries: Sequence[tuple[str, int] | None]) -> Row:
    """Return a row of the tallies side by side, a free column between them."""
    values: list[Value] = []
    for entry in entries:
        values += [*(entry or (None, None)), None]
    return Row(tuple(values[:-1]))


def _diagrams(blocks: Sequence[tuple[str, Tally]]) -> tuple[Diagram, ...]:
    """Return a chart for each tally that has something to show."""
    found = []
    for position, (title, tally) in enumerate(blocks):
        shown = [name for name, _ in tally if name not in {_NO_MONTH, _NONE_GIVEN}]
        if shown:
            by_month = position == 0
            last = 1 + (len(shown) if by_month else min(len(shown), _IN_CHART))
            at = f"J{2 + position * _CHART_ROWS}"
            found.append(
                Diagram(f"Activities by {title.lower()}", position * 3 + 1, 2, last, at, upright=by_month)
            )
    return tuple(found)


def _by_month(activities: Iterable[RegisterRow]) -> Tally:
    """Count activities by the month in which they begin; without a known month they come last."""
    found: Counter[int] = Counter()
    unknown = 0
    for row in activities:
        if row.start is None or row.precision not in {Precision.DAY, Precision.MONTH}:
            unknown += 1
        else:
            found[_month(row.start)] += 1
    tally = [(f"{_MONTHS[month % 12]} {month // 12}", found[month]) for month in _span(found)]
    return [*tally, (_NO_MONTH, unknown)] if unknown else tally


def _month(day: date) -> int:
    """Return the number of a month since the year 0."""
    return day.year * 12 + day.month - 1


def _span(found: Counter[int]) -> Sequence[int]:
    """Return the months to list: all from first to last where that is not too many."""
    if not found:
        return ()
    first, last = min(found), max(found)
    return range(first, last + 1) if last - first < _LONGEST_GAP else sorted(found)


def _by_name(names: Iterable[tuple[str, ...]]) -> Tally:
    """Count names, most frequent first; an activity counts once for each of its names."""
    found: Counter[str] = Counter()
    missing = 0
    for several in names:
        given = dict.fromkeys(name for name in several if name)
        found.update(given.keys())
        missing += not given
    tally = sorted(found.items(), key=lambda entry: (-entry[1], entry[0].casefold()))
    return [*tally, (_NONE_GIVEN, missing)] if missing else tally
