"""The pictures of the register, and the way from a mark to its rows."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from secretariat.app.commands.activity import AddActivity, EditActivity
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.finding import Spot
from secretariat.domain.identity import ActivityId, new_id
from secretariat.gui.models.picture import IDS
from secretariat.gui.place import PICTURES, REGISTER
from secretariat.gui.whole import PADDING

ROWS = (("Launch", "Peru", 3, 4), ("Seminar", "Peru", 5, 5), ("Dialogue", "Mali", 5, 6))


@pytest.fixture
def page(office):
    """Show the pictures of three activities in two countries."""
    office.create()
    for title, country, month, day in ROWS:
        id, held = ActivityId(new_id()), date(2004, month, day)
        office.desk.do(AddActivity(id))
        office.desk.do(EditActivity(id, "title", title))
        office.desk.do(EditActivity(id, "country", country))
        office.desk.do(EditActivity(id, "dates", Dates(f"{day}.{month}", held, held, Precision.DAY)))
    office.settle()
    office.window.actions_by_name["view.pictures"].trigger()
    found = office.window.book.pictures()
    found.wait()
    office.settle()
    assert office.window.place == PICTURES
    return found


def texts(model):
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def listed(page):
    return [page.rows.item(row).text() for row in range(page.rows.count())]


def test_every_mark_says_in_words_what_it_shows(page):
    assert texts(page.months) == [
        "March 2004: 1 activity",
        "April 2004: 0 activities",
        "May 2004: 2 activities",
    ]
    assert texts(page.where) == ["Peru: 2 activities", "Mali: 1 activity"]


def test_arrows_walk_from_mark_to_mark_and_enter_leads_through_the_list_to_the_row(office, page):
    page.tabs.setCurrentIndex(2)
    view = page.tabs.currentWidget()
    assert not page.rows.isVisible()
    view.setFocus()
    view.setCurrentIndex(page.where.index(0, 0))
    assert page.rows.isVisible()
    assert listed(page) == ["Launch, 4.3", "Seminar, 5.5"]
    office.bot.keyClick(view, Qt.Key.Key_Down)
    assert listed(page) == ["Dialogue, 6.5"]
    office.bot.keyClick(view, Qt.Key.Key_Return)
    asked: list[Spot] = []
    page.spot_wanted.connect(asked.append)
    office.bot.keyClick(page.rows, Qt.Key.Key_Return)
    assert [spot.id for spot in asked] == list(page.where.index(1, 0).data(IDS))


def test_the_calendar_shows_a_week_a_row_and_how_many_on_each_day(page):
    said = [
        page.days.index(row, column).data()
        for row in range(page.days.rowCount())
        for column in range(7)
        if page.days.index(row, column).data(IDS)
    ]
    assert said == ["4  ●1", "5  ●1", "6  ●1"]
    assert page.days.headerData(0, Qt.Orientation.Vertical) == "March 2004"


def test_a_day_with_a_mark_is_read_whole_where_there_is_little_room(page):
    page.tabs.setCurrentIndex(4)
    calendar = page.tabs.currentWidget()
    calendar.resize(300, 300)
    words = calendar.fontMetrics().horizontalAdvance("30  ●9")
    assert all(calendar.columnWidth(at) > words + 2 * PADDING for at in range(7))


def test_the_pictures_follow_the_register(office, page):
    office.desk.undo()
    office.wait(lambda: page.months.rowCount() == 4)
    assert texts(page.months)[-1] == "No month known: 1 activity"


def test_the_numbers_are_written_from_the_page(office, page, tmp_path):
    office.window.settings.export_folder = tmp_path
    office.bot.mouseClick(page.export, Qt.MouseButton.LeftButton)
    office.wait(lambda: (tmp_path / "Register in numbers.xlsx").exists())


def test_the_pictures_are_written_from_the_page(office, page, tmp_path):
    office.window.settings.export_folder = tmp_path
    office.bot.mouseClick(page.print, Qt.MouseButton.LeftButton)
    office.wait(lambda: (tmp_path / "Register in pictures-en.pdf").exists())


def test_all_pictures_are_drawn(office, page):
    for place in range(page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        office.settle()
        assert not page.tabs.currentWidget().grab().isNull()


@pytest.mark.parametrize("name", ["months", "spans", "days"])
def test_the_models_hold(page, name, qtmodeltester):
    qtmodeltester.check(getattr(page, name))


def test_an_empty_register_says_what_to_do(office):
    office.create()
    office.settle()
    office.window.actions_by_name["view.pictures"].trigger()
    page = office.window.book.pictures()
    page.wait()
    office.settle()
    assert not page.tabs.isVisible()
    assert page._blank.isVisible()
    office.bot.mouseClick(page._blank.button, Qt.MouseButton.LeftButton)
    assert office.window.place == REGISTER


def test_the_register_leads_to_its_pictures(office):
    office.create()
    register = office.window.book.register()
    shown = next(act for text, act, _ in register._more() if text == "Show as &pictures")
    shown()
    assert office.window.place == PICTURES
    office.window.book.pictures().wait()
