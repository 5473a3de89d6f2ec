"""Dates: that the paper is not older than what it reports, nor younger than its session."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from secretariat.app.checks import sayings
from secretariat.app.checks.particulars import WHERE
from secretariat.app.checks.sheet import Area, Sheet
from secretariat.domain import telling
from secretariat.domain.activity import Activity, State
from secretariat.domain.dates import Precision
from secretariat.domain.finding import Finding, Severity
from secretariat.domain.tongue import tr
from secretariat.importers import dates as printed_dates

_MANY = 4  # rows that are too many for a line each
_LONGEST = 2000  # characters of a sentence that is still one
_LONG_BEFORE = timedelta(days=365)
_WITH_YEAR = re.compile(r"\d{1,2}(?:er|\.º)?\s+(?:de\s+)?[^\W\d_]+\s+(?:de\s+)?(?:19|20)\d\d")
_PAST = re.compile(
    r"\b(?:was|were|had|has been|have been|took place|held|met|adopted|décidé|a été|ont été|s'est|eut lieu|fue|fueron|se celebró)\b"
)
_TO_COME = re.compile(
    r"\b(?:will|would|shall|should|is to|are to|planned|scheduled|foreseen|expected|due|sera|seront|devrait|prévue?s?|doit"
    r"|será|serán|deberá|previst[ao]s?|if|until|by)\b"
)


def rows(sheet: Sheet) -> Iterator[Finding]:
    """Find rows of the register that end after the date of the paper that reports them."""
    dated = sheet.contents.paper.dated
    if dated is None:
        return
    late = [(name, entry, activity) for name, entry, activity, _ in sheet.rows if _after(activity, dated)]
    if len(late) >= _MANY:
        names = sayings.together(name for name, _, _ in late)
        yield Finding(
            "event-after-paper",
            Severity.WARNING,
            names,
            tr(
                "{place} end after the date of the paper, {day}.",
                place=sayings.sentence(names),
                day=telling.day_in_full(dated),
            ),
            sheet.spot(late[0][1].id, "title_venue_date"),
        )
        return
    for name, entry, activity in late:
        said = sayings.short(activity.cells.title_venue_date.best(sheet.language))
        ends = activity.dates.end or dated
        yield Finding(
            "event-after-paper",
            Severity.WARNING,
            name,
            tr(
                "{place} (“{said}”) ends on {day}, after the date of the paper, {day2}.",
                place=sayings.sentence(name),
                said=said,
                day=telling.day_in_full(ends),
                day2=telling.day_in_full(dated),
            ),
            sheet.spot(entry.id, "title_venue_date"),
        )


def _after(activity: Activity, dated: date) -> bool:
    """Say whether an activity is told as done and yet ends after a day for certain."""
    when = activity.dates
    if activity.state in (State.PLANNED, State.CANCELLED) or when.start is None or when.end is None:
        return False
    return when.end > dated if when.precision is Precision.DAY else when.start > dated


def told(sheet: Sheet) -> Iterator[Finding]:
    """Find sentences that tell as past what has a full date after that of the paper."""
    dated = sheet.contents.paper.dated
    if dated is None:
        return
    for passage in sheet.passages:
        if passage.area not in (Area.BODY, Area.NOTE) or not _WITH_YEAR.search(passage.text):
            continue
        for sentence in re.split(r"(?<=[^\W\d_]{2}[.;])\s+", passage.text):
            if len(sentence) > _LONGEST or not _PAST.search(sentence) or _TO_COME.search(sentence):
                continue
            for place in printed_dates.find(sentence, None):
                when = place.dates
                if when.precision is Precision.DAY and when.start is not None and when.start > dated:
                    yield sheet.found(
                        "event-after-paper",
                        Severity.WARNING,
                        passage,
                        tr(
                            "{where} tells of {printed} as past, but the paper is dated {day}.",
                            where=passage.where,
                            printed=when.printed,
                            day=telling.day_in_full(dated),
                        ),
                    )


def session(sheet: Sheet) -> Iterator[Finding]:
    """Find a paper dated after its session, or long before it."""
    dated, held = sheet.contents.paper.dated, sheet.contents.session
    if dated is None or held.year is None or held.month is None:
        return
    first = date(held.year, held.month, 1)
    last = first.replace(day=monthrange(held.year, held.month)[1])
    if dated > last:
        how = tr("after")
    elif dated < first - _LONG_BEFORE:
        how = tr("more than a year before")
    else:
        return
    meets = tr("{month} {year}", month=sayings.month(held.month), year=held.year)
    yield Finding(
        "date-session",
        Severity.WARNING,
        tr(WHERE),
        tr(
            "The paper is dated {day}, {how} the session of {meets}.",
            day=telling.day_in_full(dated),
            how=how,
            meets=meets,
        ),
        sheet.spot(sheet.contents.paper.id, "dated"),
    )


RULES = (rows, told, session)
