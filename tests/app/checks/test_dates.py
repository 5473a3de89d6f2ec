"""Dates: the paper is not older than what it reports, nor younger than its session."""

from dataclasses import replace
from datetime import date

import pytest

from secretariat.domain.activity import State
from secretariat.domain.dates import Dates, Precision
from tests.papers import a_paper


def row(*days):
    return ("Poland", "ILO", "Meeting", "ILO", *days)


def dated(contents, dates, state=State.UNKNOWN):
    activity = replace(contents.activities[0], dates=dates, state=state)
    return replace(contents, activities=(activity,))


def test_a_row_that_ends_after_the_paper_is_told_with_both_days(checked):
    rows = (row("2004-10-18", "2004-10-19"), row("2004-10-19", "2004-10-20"))
    (finding,) = checked(a_paper("P One.", rows=rows), "event-after-paper")
    assert finding.detail == (
        "Row 2 of the appendix (“Poland”) ends on 20 October 2004, after the date of the paper, 19 October 2004."
    )
    assert (finding.spot.id, finding.spot.field) == ("e2", "title_venue_date")


def test_many_late_rows_share_one_line(details):
    (detail,) = details(a_paper("P One.", rows=(row("2004-11-01"),) * 5), "event-after-paper")
    assert detail.startswith("Rows 1, 2, 3, 4 and 5 of the appendix end after")


def test_a_month_that_has_begun_or_an_activity_still_planned_is_fine(checked):
    contents = a_paper("P One.", rows=(row(),))
    october = Dates("October", date(2004, 10, 1), date(2004, 10, 31), Precision.MONTH)
    november = Dates("November", date(2004, 11, 1), date(2004, 11, 30), Precision.MONTH)
    assert not checked(dated(contents, october), "event-after-paper")
    assert checked(dated(contents, november), "event-after-paper")
    assert not checked(dated(contents, november, State.PLANNED), "event-after-paper")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The report was presented on 24 November 2004 in Geneva.", True),
        ("The report was presented on 24 February 2004 in Geneva.", False),
        ("The report will be presented on 24 November 2004; it was asked for.", False),
        ("A meeting on 24 November 2004 is in preparation.", False),
    ],
)
def test_a_sentence_that_tells_the_future_as_past_is_told(checked, words, told):
    assert bool(checked(a_paper(f"P {words}"), "event-after-paper")) is told


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (date(2004, 10, 19), False),
        (date(2004, 11, 30), False),
        (date(2004, 12, 1), True),
        (date(2003, 10, 19), True),
    ],
)
def test_a_paper_is_dated_before_its_session_but_not_long_before(checked, day, told):
    assert bool(checked(a_paper("P One.", dated=day), "date-session")) is told
