"""The pictures of the register as a document: each drawn, with its numbers in a table below it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from secretariat.domain.drawing import PrintChart, PrintDrawing, PrintMark, PrintTick
from secretariat.domain.paper import Kind
from secretariat.domain.picture import Bar, Pictures, Span, calendar
from secretariat.domain.printing import Inlines, PrintLine, PrintPaper
from secretariat.numbering import masthead
from secretariat.numbering.sheet import Letterhead, heading, passage, said, table

MOST_BARS = 120  # bars of one picture; of more, those that count least, or the earliest months, are left to the workbook
MOST_SPANS = 400  # lines of the timeline; of more, the earliest are left to the workbook
_TICKS = 7
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def sheet(head: Letterhead, id: str, found: Pictures) -> PrintPaper:
    """Return the pictures as a document."""
    lines: list[PrintLine] = []
    for place, (name, counted, bars) in enumerate(found.named):
        shown = bars[-MOST_BARS:] if bars is found.months else bars[:MOST_BARS]
        lines += _bars(f"bars {place}", name, counted, shown, len(bars))
    lines += _timeline(found.spans, head)
    lines += _calendar(found.spans, head)
    return head.sheet(id, "Register of activities in pictures", lines)


def _bars(id: str, name: str, counted: str, shown: Sequence[Bar], every: int) -> Iterator[PrintLine]:
    """Yield a picture of bars, and its numbers; there are so many in `every`."""
    if not shown:
        return
    most = max(len(bar.ids) for bar in shown) or 1
    marks = tuple(PrintMark(bar.label, 0.0, len(bar.ids) / most, str(len(bar.ids))) for bar in shown)
    told = f"Bar chart, {name[0].lower()}{name[1:]}: {len(shown)} bars, the longest stands for {_many(most)}."
    yield heading(id, said(name))
    yield _drawing(f"{id} drawn", PrintChart(f"{told} The numbers are in the table that follows.", marks))
    yield from _rest(id, len(shown), every)
    rows = [(said(bar.label), said(str(len(bar.ids)))) for bar in shown]
    yield table(f"{id} numbers", (counted, "Activities"), rows)


def _timeline(spans: Sequence[Span], head: Letterhead) -> Iterator[PrintLine]:
    """Yield the activities from their first to their last days, and these days."""
    if not spans:
        return
    shown = spans[-MOST_SPANS:]
    first, last = min(span.first for span in shown), max(span.last for span in shown)
    whole = (last - first).days + 1
    marks = tuple(
        PrintMark(
            span.label,
            (span.first - first).days / whole,
            ((span.last - first).days + 1) / whole,
            exact=span.exact,
        )
        for span in shown
    )
    days = [masthead.day(day, head.phrases) for day in (first, last)]
    told = f"Timeline of {_many(len(shown))} from {days[0]} to {days[1]}. The days are in the table that follows."
    yield heading("timeline", said("Timeline"))
    yield _drawing("timeline drawn", PrintChart(told, marks, tuple(_ticks(first, last))))
    if any(not span.exact for span in shown):
        yield passage("timeline lighter", said("Lighter bars: known by the month alone."))
    yield from _rest("timeline", len(shown), len(spans))
    yield table("timeline numbers", ("Activity", "From", "To"), [_days(span, head) for span in shown])


def _days(span: Span, head: Letterhead) -> tuple[Inlines, ...]:
    """Return an activity with its first and last day, or with its months where no day is known."""
    if span.exact:
        days = [masthead.day(day, head.phrases) for day in (span.first, span.last)]
    else:
        days = [_leaf(day, head) for day in (span.first, span.last)]
    return said(span.label), *map(said, days)


def _ticks(first: date, last: date) -> Iterator[PrintTick]:
    """Yield the beginnings of months, or of years where there are many months, as far as they have room."""
    whole = (last - first).days + 1
    months = range(_month(first), _month(last) + 1)
    apart = next(step for step in (1, 2, 3, 6, 12, 24, 60, 120, 1200, 12000) if len(months) / step <= _TICKS)
    for number in months:
        day = date(number // 12, number % 12 + 1, 1)
        if day >= first and number % apart == 0:
            label = str(day.year) if apart >= 12 else f"{day:%m.%Y}"
            yield PrintTick((day - first).days / whole, label)


def _month(day: date) -> int:
    """Return the number of a month since the year 0."""
    return day.year * 12 + day.month - 1


def _calendar(spans: Iterable[Span], head: Letterhead) -> Iterator[PrintLine]:
    """Yield a leaf for each month in which something took place: each day with how many activities it saw."""
    days = calendar(spans)
    months = sorted({day.replace(day=1) for day in days})
    if months:
        yield heading("calendar", said("Calendar"))
        yield passage(
            "calendar told", said("In brackets, how many activities a day saw that are known by their days.")
        )
    for month in months:
        yield heading(f"calendar {month}", said(_leaf(month, head)), 2)
        yield table(f"leaf {month}", _WEEKDAYS, list(_weeks(month, days)))


def _weeks(month: date, days: dict[date, tuple[str, ...]]) -> Iterator[tuple[Inlines, ...]]:
    """Yield the weeks of a month; days of other months stay empty."""
    monday = month - timedelta(days=month.weekday())
    while monday <= month or monday.month == month.month:
        week = [monday + timedelta(days=number) for number in range(7)]
        yield tuple(_day(day, days.get(day, ())) if day.month == month.month else () for day in week)
        monday += timedelta(days=7)


def _day(day: date, ids: Sequence[str]) -> Inlines:
    """Return a day of the calendar."""
    return said(f"{day.day} ({len(ids)})", strong=True) if ids else said(str(day.day))


def _drawing(id: str, chart: PrintChart) -> PrintLine:
    """Return a picture without words of its own."""
    return PrintDrawing(id, Kind.CONTINUATION, 0, "", "", (), chart=chart)


def _rest(id: str, shown: int, every: int) -> Iterator[PrintLine]:
    """Say how many are not shown."""
    if shown < every:
        rest = every - shown
        are = "is" if rest == 1 else "are"
        yield passage(f"{id} rest", said(f"{rest:,} more {are} in the workbook “Register in numbers”."))


def _many(count: int) -> str:
    """Return a number of activities in words."""
    return f"{count:,} activity" if count == 1 else f"{count:,} activities"


def _leaf(day: date, head: Letterhead) -> str:
    """Return the month of a day, as "May 2004"."""
    return f"{head.phrases.months[day.month - 1]} {day.year}"
