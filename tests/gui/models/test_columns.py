"""The columns of the register: how what they hold is compared and searched."""

from datetime import date

import pytest

from secretariat.domain.activity import Activity, Cells, State
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.identity import ActivityId
from secretariat.domain.language import Language, Words
from secretariat.domain.listed import Aside, Listed
from secretariat.gui.models import columns


def dated(id, day):
    dates = Dates() if day is None else Dates("", day, day, Precision.DAY)
    return Activity(ActivityId(id), id, dates=dates)


def named(*names):
    return {column.name: column for column in columns.COLUMNS if column.name in names}


@pytest.mark.parametrize(("backwards", "order"), [(False, "abgdefc"), (True, "acgdefb")])
def test_what_has_no_day_follows_the_one_before_it_and_equal_days_stay_as_they_were(backwards, order):
    first, last = date(2004, 5, 3), date(2004, 6, 1)
    days = {
        "a": None,
        "b": first,
        "c": last,
        "d": date(2004, 5, 20),
        "e": None,
        "f": None,
        "g": date(2004, 5, 20),
    }
    rows = [dated(id, days[id]) for id in "abcgdef"]
    assert "".join(one.id for one in columns.by_days(rows, last=True, backwards=backwards)) == order


def test_what_is_empty_comes_behind_every_letter():
    rows = [
        Activity(ActivityId(id), id, Cells(Words(text)))
        for id, text in (("a", ""), ("b", "Ярмарка"), ("c", "école {em}d’été{/em}"), ("d", "Éclair"))
    ]
    key = columns.key(named("title_venue_date")["title_venue_date"], Language.EN)
    assert "".join(one.id for one in sorted(rows, key=key)) == "dcba"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Côte d’Ivoire", "cote d’ivoire"),
        ("Co\u0302te", "cote"),
        ("STRASSE, Straße", "strasse, strasse"),
        ("ΛΌΓΟΣ", "λογοσ"),
        ("İzmir", "izmir"),
    ],
)
def test_accents_and_capitals_do_not_count(text, found):
    assert columns.folded(text) == found


def test_every_column_says_its_line_whether_or_not_something_lies_beside_the_activity():
    cells = Cells(Words("{em}Fair{/em} {{trade}}\nfor all", "Commerce équitable"))
    held = Activity(ActivityId("a"), "a", cells, country="Chile", state=State.HELD)
    told = Listed(
        ActivityId("a"), "a", cells, country="Chile", state=State.HELD, aside=Aside({"city": ("Santiago",)})
    )
    alone, beside = (columns.haystack(one).split("\n")[:-1] for one in (held, told))
    assert len(alone) == len(beside) == len(columns.COLUMNS)
    assert [line[0] for line in beside] == [columns.mark(number) for number in range(len(columns.COLUMNS))]
    assert alone[0][1:] == "fair {trade} for all commerce equitable"
    assert {line[1:] for line in beside} - {line[1:] for line in alone} == {"santiago"}
