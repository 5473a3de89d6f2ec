"""The agenda and its points for decision as one sheet: a row for each point, and for each paper without one."""

from collections import defaultdict
from typing import Final

from secretariat.domain.register import AgendaRow, DecisionRow, Register
from secretariat.exporters.xlsx.sheet import Column, Look, Row, Sheet, Value
from secretariat.exporters.xlsx.texts import spread

_COLUMNS: Final[tuple[tuple[str, Column], ...]] = (
    ("Session", Column(14)),
    ("Item", Column(10)),
    ("Item title", Column(28)),
    ("Symbol", Column(18)),
    ("Paper", Column(30)),
    ("Status", Column(12)),
    ("Paragraph", Column(11)),
    ("Asked for", Column(12)),
    ("Draft text", Column(48)),
    ("Outcome", Column(14)),
    ("Adopted text", Column(40)),
    ("Owner", Column(16)),
    ("Due", Column(17)),
    ("Progress", Column(24)),
)

_OF_PAPER: Final = 6
"""How many of the columns are about the paper; a bare agenda has no others."""


def agenda(register: Register, name: str) -> Sheet:
    """Return agenda and decisions as a sheet: beside each paper the points it puts, each in a row of its own."""
    columns = _COLUMNS[:_OF_PAPER] if register.bare and not register.decisions else _COLUMNS
    heads = Row(tuple(head for head, _ in columns), Look.HEAD)
    rows = (heads, *spread(Row(values[: len(columns)]) for values in _values(register)))
    return Sheet(name, tuple(column for _, column in columns), rows, head=1, table_end=len(rows))


def _values(register: Register) -> list[tuple[Value, ...]]:
    """Return the cells of every row: agenda order first, then the points of papers that are not on this agenda."""
    waiting: dict[str, list[DecisionRow]] = defaultdict(list)
    for point in register.decisions:
        waiting[point.paper].append(point)
    values: list[tuple[Value, ...]] = []
    for paper in register.agenda:
        points = _taken(waiting, paper.symbol) or _taken(waiting, paper.paper)
        values += [_paper(paper) + _point(point) for point in points] or [_paper(paper) + _NO_POINT]
    for title, points in waiting.items():
        values += [("", "", "", "", title, "", *_point(point)) for point in points]
    return values


def _taken(waiting: dict[str, list[DecisionRow]], name: str) -> list[DecisionRow]:
    """Take the points of a paper out of those that wait for it."""
    return waiting.pop(name, []) if name else []


def _paper(row: AgendaRow) -> tuple[Value, ...]:
    """Return the cells of a paper."""
    return (row.session, row.ordinal, row.item, row.symbol, row.paper, row.status)


def _point(row: DecisionRow) -> tuple[Value, ...]:
    """Return the cells of a point for decision."""
    return (
        counted(row.paragraph),
        row.ask,
        row.draft,
        row.outcome,
        row.adopted,
        row.owner,
        row.due,
        row.progress,
    )


def counted(number: str) -> Value:
    """Return a paragraph number as a number where it is one, so that it sorts."""
    plain = number.isascii() and number.isdecimal() and len(number) < 10 and str(int(number)) == number
    return int(number) if plain else number


_NO_POINT: Final[tuple[Value, ...]] = (None,) * 8
