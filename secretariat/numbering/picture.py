"""The pictures of the register as a document: each drawn, with its numbers in a table below it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from secretariat.domain.drawing import PrintChart, PrintDrawing, PrintMark, PrintTick
from secretariat.domain.language import Language
from secretariat.domain.paper import Kind
from secretariat.domain.picture import NO_MONTH, UNKNOWN, Bar, Pictures, Span, calendar
from secretariat.domain.printing import Inlines, PrintLine, PrintPaper
from secretariat.domain.profile import Phrases
from secretariat.numbering import masthead
from secretariat.numbering.sheet import Letterhead, heading, passage, said, table

MOST_BARS = 120  # bars of one picture; of more, those that count least, or the earliest months, are left to the workbook
MOST_SPANS = 400  # lines of the timeline; of more, the earliest are left to the workbook
_TICKS = 7


def sheet(head: Letterhead, id: str, found: Pictures) -> PrintPaper:
    """Return the pictures as a document."""
    lines: list[PrintLine] = []
    for name, bars in found.named:
        shown = bars[-MOST_BARS:] if bars is found.months else bars[:MOST_BARS]
        lines += _bars(name, shown, len(bars), head.phrases)
    lines += _timeline(found.spans, head)
    lines += _calendar(found.spans, head)
    return head.sheet(id, head.phrases.word("pictures"), lines)


def named(found: Pictures, phrases: Phrases) -> Pictures:
    """Return pictures with their bars called in the language of the phrases."""
    kept = {UNKNOWN: phrases.word("not_given"), NO_MONTH: phrases.word("no_month")}

    def called(bars: Iterable[Bar]) -> tuple[Bar, ...]:
        return tuple(
            replace(bar, label=_leaf(bar.month, phrases) if bar.month else kept.get(bar.label, bar.label))
            for bar in bars
        )

    return Pictures(called(found.months), called(found.involvement), called(found.where), found.spans)


def _bars(name: str, shown: Sequence[Bar], every: int, phrases: Phrases) -> Iterator[PrintLine]:
    """Yield a picture of bars, and its numbers; there are so many in `every`."""
    if not shown:
        return
    id, title = f"bars {name}", phrases.word(f"by_{name}")
    most = max(len(bar.ids) for bar in shown) or 1
    marks = tuple(PrintMark(bar.label, 0.0, len(bar.ids) / most, str(len(bar.ids))) for bar in shown)
    told = phrases.word("bars_told").format(
        name=f"{title[0].lower()}{title[1:]}", bars=_bars_in(len(shown), phrases), most=_many(most, phrases)
    )
    yield heading(id, said(title))
    yield _drawing(f"{id} drawn", PrintChart(told, marks))
    yield from _rest(id, len(shown), every, phrases)
    rows = [(said(bar.label), said(str(len(bar.ids)))) for bar in shown]
    yield table(f"{id} numbers", (phrases.word(name), phrases.word("activities")), rows)


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
    word = head.phrases.word
    told = word("timeline_told").format(many=_many(len(shown), head.phrases), first=days[0], last=days[1])
    yield heading("timeline", said(word("timeline")))
    yield _drawing("timeline drawn", PrintChart(told, marks, tuple(_ticks(first, last))))
    if any(not span.exact for span in shown):
        yield passage("timeline lighter", said(word("lighter")))
    yield from _rest("timeline", len(shown), len(spans), head.phrases)
    heads = (word("activity"), word("from"), word("to"))
    yield table("timeline numbers", heads, [_days(span, head) for span in shown])


def _days(span: Span, head: Letterhead) -> tuple[Inlines, ...]:
    """Return an activity with its first and last day, or with its months where no day is known."""
    if span.exact:
        days = [masthead.day(day, head.phrases) for day in (span.first, span.last)]
    else:
        days = [_leaf(day, head.phrases) for day in (span.first, span.last)]
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
        yield heading("calendar", said(head.phrases.word("calendar")))
        yield passage("calendar told", said(head.phrases.word("in_brackets")))
    for month in months:
        yield heading(f"calendar {month}", said(_leaf(month, head.phrases)), 2)
        yield table(f"leaf {month}", head.phrases.word("weekdays").split(), list(_weeks(month, days)))


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


def _rest(id: str, shown: int, every: int, phrases: Phrases) -> Iterator[PrintLine]:
    """Say how many are not shown."""
    if shown < every:
        rest = every - shown
        more = phrases.word("one_more" if rest == 1 else "many_more")
        yield passage(
            f"{id} rest", said(more.format(n=_number(rest, phrases), book=phrases.word("numbers_file")))
        )


def _many(count: int, phrases: Phrases) -> str:
    """Return a number of activities in words."""
    return phrases.word("one_activity" if count == 1 else "many_activities").format(n=_number(count, phrases))


def _bars_in(count: int, phrases: Phrases) -> str:
    """Return a number of bars in words."""
    return phrases.word("one_bar" if count == 1 else "many_bars").format(n=_number(count, phrases))


def _number(count: int, phrases: Phrases) -> str:
    """Return a number with its thousands set apart."""
    apart = "," if phrases.language is Language.EN else "\N{NO-BREAK SPACE}"
    return f"{count:,}".replace(",", apart)


def _leaf(day: date, phrases: Phrases) -> str:
    """Return the month of a day, as "May 2004"."""
    return f"{phrases.months[day.month - 1]} {day.year}"
