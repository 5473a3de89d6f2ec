"""The appendices of a paper as sheets, exactly as printed."""

from collections.abc import Sequence
from typing import Final

from secretariat.domain.printing import PrintAppendix
from secretariat.exporters.xlsx.sheet import Column, Look, Row, Sheet
from secretariat.exporters.xlsx.texts import spread, words

_NARROWEST: Final = 14.0
_WIDEST: Final = 52.0
_LOOKED_AT: Final = 200  # rows that decide the width of a column


def appendix(printed: PrintAppendix, name: str) -> Sheet:
    """Return an appendix as a sheet: heading, title and subtitle above, heads, rows, and the note below."""
    opening = [
        Row((text,), look)
        for text, look in (
            (printed.heading, Look.SUBTITLE),
            (words(printed.title), Look.TITLE),
            (words(printed.subtitle), Look.SUBTITLE),
        )
        if text
    ]
    heads = tuple(words(head) for head in printed.table.heads)
    rows = [Row(tuple(words(cell) for cell in row)) for row in printed.table.rows]
    above = list(spread([*opening, Row(heads, Look.HEAD)]))
    below = list(spread(rows))
    note = list(spread([Row((words(printed.note),), Look.REMARK)])) if printed.note else []
    return Sheet(
        name,
        _columns([heads, *(row.values for row in rows[:_LOOKED_AT])]),
        (*above, *below, *note),
        head=len(above),
        table_end=len(above) + len(below),
    )


def _columns(rows: Sequence[Sequence[object]]) -> tuple[Column, ...]:
    """Return columns as wide as their contents suggest."""
    count = max(map(len, rows), default=0)
    return tuple(Column(_width([str(row[at]) for row in rows if at < len(row)])) for at in range(count))


def _width(texts: Sequence[str]) -> float:
    """Return a width at which most texts of a column take one or two lines."""
    lengths = sorted(len(text) for text in texts)
    usual = lengths[len(lengths) * 3 // 4] if lengths else 0
    return min(_WIDEST, max(_NARROWEST, usual * 0.75 + 4))
