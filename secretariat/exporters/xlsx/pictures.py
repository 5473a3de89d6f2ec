"""The pictures of the register as sheets: the numbers of each, and a chart beside those made of bars."""

from collections.abc import Iterable
from typing import Final

from secretariat.domain.picture import Bar, Pictures, Span, calendar
from secretariat.domain.profile import Phrases
from secretariat.exporters.xlsx.sheet import Column, Diagram, Look, Row, Sheet
from secretariat.exporters.xlsx.texts import spread

_IN_CHART: Final = 40


def sheets(found: Pictures, phrases: Phrases) -> tuple[Sheet, ...]:
    """Return a sheet for each picture."""
    bars = [_bars(name, bars, phrases) for name, bars in found.named]
    return (*bars, _timeline(found.spans, phrases), _calendar(found.spans, phrases))


def _bars(name: str, bars: tuple[Bar, ...], phrases: Phrases) -> Sheet:
    """Return the numbers of a picture of bars, with a chart of the first of them, or of the latest months."""
    rows = _rows(
        (phrases.word(name), phrases.word("activities")), ((bar.label, len(bar.ids)) for bar in bars)
    )
    months = [place for place, bar in enumerate(bars) if bar.month is not None]
    first = max(0, months[-1] + 1 - _IN_CHART) if months else 0
    last = min(len(bars), first + _IN_CHART)
    title = phrases.word(f"activities_by_{name}")
    chart = (Diagram(title, 1, 2 + first, 1 + last, "D2", bool(months)),) if bars else ()
    return Sheet(
        phrases.word(f"by_{name}"),
        (Column(44), Column(12)),
        rows,
        head=1,
        table_end=len(rows),
        diagrams=chart,
    )


def _timeline(spans: tuple[Span, ...], phrases: Phrases) -> Sheet:
    """Return the activities with their first and last days, or the months of those known by these alone."""
    rows = _rows(
        (phrases.word("activity"), phrases.word("from"), phrases.word("to")),
        (
            (span.label, *(day if span.exact else f"{day:%Y-%m}" for day in (span.first, span.last)))
            for span in spans
        ),
    )
    columns = (Column(70), Column(14), Column(14))
    return Sheet(phrases.word("timeline"), columns, rows, head=1, table_end=len(rows))


def _calendar(spans: tuple[Span, ...], phrases: Phrases) -> Sheet:
    """Return each day on which something took place, with how many activities, and which."""
    names = {span.id: span.label for span in spans}
    days = ((day, len(ids), "\n".join(names[id] for id in ids)) for day, ids in calendar(spans).items())
    heads = (phrases.word("day"), phrases.word("activities"), phrases.word("which"))
    rows = _rows(heads, days)
    return Sheet(
        phrases.word("calendar"), (Column(14), Column(12), Column(70)), rows, head=1, table_end=len(rows)
    )


def _rows(heads: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> tuple[Row, ...]:
    """Return heads and rows."""
    return tuple(spread([Row(heads, Look.HEAD), *(Row(row) for row in rows)]))  # type: ignore[arg-type]
