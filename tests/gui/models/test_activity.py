"""The register as a table holds what the file holds, whatever is sorted or filtered."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from secretariat.app.commands.activity import AddActivity, DeleteActivities, MoveActivity
from secretariat.domain.activity import Activity, Cells, State
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.identity import ActivityId, new_id
from secretariat.domain.language import Words
from secretariat.gui.models.activity import ActivityModel
from secretariat.gui.models.columns import COLUMNS

NAMES = [column.name for column in COLUMNS]
DAY, MONTH = Precision.DAY, Precision.MONTH


UNKNOWN = Dates()


def add(desk, title, dates=UNKNOWN, after=None, organizer=""):
    id = ActivityId(new_id())
    desk.do(AddActivity(id, after, Cells(Words(en=title), Words(en=organizer)), title, dates=dates))
    return id


@pytest.fixture
def model(desk):
    a = add(desk, "Genève, 3 May", Dates("3 May", date(2004, 5, 3), date(2004, 5, 3), DAY), organizer="ILO")
    b = add(desk, "Lima, May", Dates("May", date(2004, 5, 1), date(2004, 5, 31), MONTH), a)
    c = add(desk, "Oslo", Dates(), b)
    add(desk, "Accra, 2 March", Dates("2 March", date(2004, 3, 2), date(2004, 3, 2), DAY), c)
    return ActivityModel(desk)


def column(model, name):
    return [model.index(row, NAMES.index(name)).data() for row in range(model.found())]


def titles(model):
    return column(model, "title_venue_date")


def test_it_is_a_well_behaved_model(model, qtmodeltester):
    qtmodeltester.check(model, force_py=True)


def test_it_stands_in_the_order_of_the_register(model):
    assert titles(model) == ["Genève, 3 May", "Lima, May", "Oslo", "Accra, 2 March"]
    assert model.index(4, 0).data() == "New activity …"


def test_a_day_is_shown_only_where_it_is_known(model):
    assert column(model, "from") == ["3 May 2004", "May 2004", "", "2 March 2004"]


def test_sorted_by_the_last_day_what_has_none_keeps_its_place(model):
    model.sort(NAMES.index("to"))
    assert titles(model) == ["Accra, 2 March", "Genève, 3 May", "Lima, May", "Oslo"]
    model.sort(NAMES.index("to"), Qt.SortOrder.DescendingOrder)
    assert titles(model) == ["Genève, 3 May", "Lima, May", "Oslo", "Accra, 2 March"]
    model.sort(NAMES.index("title_venue_date"))
    assert titles(model) == ["Accra, 2 March", "Genève, 3 May", "Lima, May", "Oslo"]
    model.sort(-1)
    assert titles(model)[0] == "Genève, 3 May"


def test_the_filter_knows_no_accents_or_capitals(model):
    model.filter("GENEVE ilo")
    assert titles(model) == ["Genève, 3 May"]
    model.filter("", State.HELD)
    assert titles(model) == []
    model.filter("")
    assert model.found() == 4


def test_a_filter_that_lets_the_same_rows_through_disturbs_nobody(model, qtbot):
    with qtbot.assertNotEmitted(model.modelReset):
        model.filter("-nowhere")
    with qtbot.waitSignal(model.modelReset):
        model.filter("os")
    assert titles(model) == ["Oslo"]


def test_a_row_is_found_by_its_activity_however_it_is_sorted(model, desk):
    ids = [model.activity(row).id for row in range(4)]
    assert [model.row_of(id) for id in ids] == [0, 1, 2, 3]
    model.sort(NAMES.index("title_venue_date"))
    assert [model.row_of(id) for id in ids] == [1, 2, 3, 0]
    model.sort(-1)
    desk.do(MoveActivity(ids[3], ids[0]))
    assert [model.row_of(id) for id in ids] == [0, 2, 3, 1]
    model.filter("lima")
    assert [model.row_of(id) for id in ids] == [-1, 0, -1, -1]


def test_a_cell_typed_anew_is_read_again(model, desk):
    model.setData(model.index(2, 0), "Conference, Oslo, 7-8 June")
    held = model.activity(2)
    assert (held.title, held.venue) == ("Conference", "Oslo")
    assert (held.dates.start, held.dates.end) == (date(2004, 6, 7), date(2004, 6, 8))
    desk.undo()
    assert titles(model)[2] == "Oslo"


def test_days_that_contradict_one_another_give_way(model):
    model.setData(model.index(0, NAMES.index("to")), date(2004, 5, 1))
    assert (model.activity(0).dates.start, model.activity(0).dates.end) == (
        date(2004, 5, 1),
        date(2004, 5, 1),
    )
    model.setData(model.index(2, NAMES.index("from")), date(2004, 7, 1))
    assert model.activity(2).dates == Dates("", date(2004, 7, 1), date(2004, 7, 1), DAY)
    model.setData(model.index(2, NAMES.index("from")), None)
    assert model.activity(2).dates == Dates()


def test_choices_are_taken(model):
    model.setData(model.index(0, NAMES.index("state")), "held")
    assert model.activity(0).state is State.HELD
    model.setData(model.index(1, NAMES.index("precision")), "none")
    assert model.activity(1).dates == Dates("May")


def test_the_empty_row_becomes_an_activity(model, desk):
    assert model.setData(model.index(4, NAMES.index("organized_by")), "UNDP {x}")
    assert column(model, "organized_by")[-1] == "UNDP {x}"
    assert model.rowCount() == 6
    assert desk.undo_label == "Add activity"
    desk.undo()
    assert model.found() == 4


def test_nothing_typed_into_the_empty_row_adds_nothing(model):
    assert not model.setData(model.index(4, 0), "  ")
    assert model.found() == 4


def test_rows_go_and_come_back_to_their_places(model, desk):
    ids = tuple(model.activity(row).id for row in (0, 2))
    desk.do(DeleteActivities(ids))
    assert titles(model) == ["Lima, May", "Accra, 2 March"]
    desk.undo()
    assert titles(model) == ["Genève, 3 May", "Lima, May", "Oslo", "Accra, 2 March"]


def test_words_of_another_language_show_where_there_are_no_others(model, desk):
    id = ActivityId(new_id())
    desk.do(AddActivity(id, None, Cells(Words(fr="Réunion"))))
    assert titles(model)[0] == "Réunion"


def test_an_edit_in_the_table_lies_in_the_file(model, desk):
    model.setData(model.index(0, NAMES.index("country")), " Switzer\nland ")
    assert desk.ask(lambda at: at.read.all(Activity))[0].country == "Switzer land"


def test_very_many_activities_come_a_little_later_with_what_changed_meanwhile(desk, qtbot, monkeypatch):
    from secretariat.gui.models import activity as models

    monkeypatch.setattr(models, "_AT_ONCE", 1)
    first = add(desk, "One")
    add(desk, "Two", after=first)
    model = ActivityModel(desk)
    assert model.reading
    add(desk, "Three")
    qtbot.waitUntil(lambda: not model.reading)
    assert titles(model) == ["Three", "One", "Two"]
    qtbot.waitUntil(lambda: not model._folding.isActive())
    model.filter("t")
    model.filter("tw")
    assert titles(model) == ["Two"]
    model.filter("t")
    assert titles(model) == ["Three", "Two"]
