"""The register as pictures."""

from datetime import date

from secretariat.app.commands.activity import AddActivity, EditActivity
from secretariat.app.queries import picture
from secretariat.domain.activity import State
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.identity import ActivityId, new_id
from secretariat.domain.picture import calendar


def add(workspace, title, first, last=None, precision=Precision.DAY, **fields):
    id = ActivityId(new_id())
    workspace.do(AddActivity(id))
    dates = Dates("as printed", first, last or first, precision) if first else Dates()
    for field, value in {"title": title, "dates": dates, **fields}.items():
        workspace.do(EditActivity(id, field.replace("__", "."), value))
    return id


def bars(found):
    return [(bar.label, len(bar.ids)) for bar in found]


def test_months_without_activities_stand_between_those_with_them_and_the_undated_last(workspace):
    add(workspace, "One", date(2004, 11, 30), date(2004, 12, 2))
    add(workspace, "Two", date(2005, 2, 1), date(2005, 2, 28), Precision.MONTH)
    add(workspace, "Three", None)
    assert bars(workspace.ask(picture.pictures).months) == [
        ("December 2004", 1),
        ("January 2005", 0),
        ("February 2005", 1),
        ("No month known", 1),
    ]


def test_a_long_span_leaves_the_empty_months_out(workspace):
    for year in (1990, 2004):
        add(workspace, "One", date(year, 1, 1))
    assert bars(workspace.ask(picture.pictures).months) == [("January 1990", 1), ("January 2004", 1)]


def test_countries_stand_with_the_longest_bar_first_and_what_is_not_given_last(workspace):
    for country in ("Peru", "", "", "", "Mali", "Mali"):
        add(workspace, "One", date(2004, 1, 1), country=country)
    assert bars(workspace.ask(picture.pictures).where) == [("Mali", 2), ("Peru", 1), ("Not given", 3)]


def test_involvement_is_read_from_the_cell_where_nobody_is_named(workspace):
    add(workspace, "One", date(2004, 1, 1), cells__involvement__en="DG")
    add(workspace, "Two", date(2004, 1, 1))
    assert bars(workspace.ask(picture.pictures).involvement) == [("DG", 1), ("Not given", 1)]


def test_cancelled_activities_are_in_no_picture(workspace):
    add(workspace, "One", date(2004, 1, 1), state=State.CANCELLED)
    found = workspace.ask(picture.pictures)
    assert (found.months, found.where, found.spans) == ((), (), ())


def test_the_calendar_holds_every_day_of_an_activity_but_none_known_by_its_month_alone(workspace):
    id = add(workspace, "One", date(2004, 1, 30), date(2004, 2, 1))
    add(workspace, "Two", date(2004, 1, 1), date(2004, 1, 31), Precision.MONTH)
    days = calendar(workspace.ask(picture.pictures).spans)
    assert days == {date(2004, 1, 30): (id,), date(2004, 1, 31): (id,), date(2004, 2, 1): (id,)}
