"""Beside the register stands all that is known of the activity at the cursor, to be read and written."""

from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from secretariat.app.commands.activity import AddActivity
from secretariat.app.commands.appendix import AddAppendix, AddEntries
from secretariat.app.commands.taking_part import NameParticipants, UnitePeople
from secretariat.app.queries.activity_record import record
from secretariat.domain.activity import Cells, Part
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.identity import ActivityId, AppendixId, new_id
from secretariat.domain.language import Words
from secretariat.domain.person import Person
from secretariat.gui.dialogs.naming import Naming
from secretariat.gui.dialogs.people import People
from secretariat.gui.pages.register import RegisterPage

DAY = date(2004, 5, 3)
Key, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def ids(desk):
    found = []
    for title in ("Seminar", "Visit"):
        found.append(ActivityId(new_id()))
        dates = Dates("3 May", DAY, DAY, Precision.DAY)
        desk.do(
            AddActivity(
                found[-1], found[0] if len(found) > 1 else None, Cells(Words(title)), title, dates=dates
            )
        )
    return found


@pytest.fixture
def page(desk, ids, qtbot):
    page = RegisterPage(desk)
    page.resize(1200, 700)
    page.show()
    page.grid.setFocus()
    QTest.qWaitForWindowExposed(page)
    page.grid.setCurrentIndex(page.model.index(0, 0))
    QTest.keyClick(page.grid, Key.Key_Return, ALT)
    qtbot.waitUntil(lambda: page.details is not None and page.details.isVisible())  # it is made, then shown
    yield page
    page.close()
    page.deleteLater()


def write(page, path, text):
    field = page.details.form.field(path)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    page.details.form.settle()


def held(desk, id):
    return desk.ask(record, id)


def test_the_details_follow_the_cursor(page, qtbot):
    assert page.details.isVisible()
    assert page.details.heading.text() == "Seminar"
    QTest.keyClick(page.grid, Key.Key_Down)
    qtbot.waitUntil(lambda: page.details.heading.text() == "Visit")
    page.grid.setCurrentIndex(page.model.index(2, 0))
    qtbot.waitUntil(lambda: page.details.heading.text().startswith("Choose an activity"))


def test_what_is_written_is_stored_where_it_belongs(page, desk, ids):
    write(page, "region", "Europe")
    write(page, "when", "30 June-2 July 2004")
    write(page, "organized_by", "ILO {x}")
    found = held(desk, ids[0])
    assert dict(found.particulars) == {"region": "Europe"}
    assert (found.activity.dates.start, found.activity.dates.end) == (date(2004, 6, 30), date(2004, 7, 2))
    assert page.model.index(0, 1).data() == "ILO {x}"
    desk.undo()
    assert page.details.form.field("organized_by").value() == ""


def test_a_first_cell_is_read_again(page, desk, ids):
    write(page, "title_venue_date", "Forum, Lima, 7-8 June")
    found = held(desk, ids[0]).activity
    assert (found.title, found.venue, found.dates.end) == ("Forum", "Lima", date(2004, 6, 8))


def test_no_day_is_taken_for_what_is_none(page, desk, ids):
    said: list[str] = []
    desk.said.connect(said.append)
    write(page, "when", "31 June 2004")
    assert said == ["“31 June 2004” is not understood as a date."]
    assert held(desk, ids[0]).activity.dates.start == DAY


def test_people_take_part_in_a_capacity_and_are_known_again(page, desk, ids):
    page.details.participants.add.click()
    QApplication.processEvents()
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, Naming)
    QTest.keyClicks(asked.name, "Tarja Halonen (Co-Chair)")
    QTest.keyClick(asked.name, Key.Key_Return)
    desk.do(NameParticipants(ids[1], Part.PARTICIPANT, ("tarja halonen",)))
    assert len(desk.ask(lambda at: at.read.all(Person))) == 1
    table = page.details.participants.table
    assert [table.item(0, at).text() for at in (0, 1)] == ["Tarja Halonen", "Co-Chair"]
    table.item(0, 1).setText("Chair")
    assert held(desk, ids[0]).roles[0].participation.capacity == "Chair"


def test_two_names_of_one_person_become_one(desk, ids):
    desk.do(NameParticipants(ids[0], Part.PARTICIPANT, ("Tarja Halonen",)))
    desk.do(NameParticipants(ids[1], Part.PARTICIPANT, ("President Halonen",)))
    people = desk.ask(lambda at: at.read.all(Person))
    kept, gone = sorted(people, key=lambda one: one.name, reverse=True)
    desk.do(UnitePeople(kept.id, (gone.id,)))
    assert [role.name for id in ids for role in held(desk, id).roles] == ["Tarja Halonen"] * 2
    desk.do(NameParticipants(ids[0], Part.PARTICIPANT, ("President Halonen",)))
    assert [one.variants for one in desk.ask(lambda at: at.read.all(Person))] == ["President Halonen"]


def test_it_says_where_an_activity_is_printed(office, qtbot):
    office.create()
    _, _, papers = office.agenda()
    id, appendix = ActivityId(new_id()), AppendixId(new_id())
    office.desk.do(AddActivity(id, None, Cells(Words("Seminar"))))
    office.desk.do(AddAppendix(appendix, papers[0]))
    office.desk.do(AddEntries(appendix, (id,)))
    (printed,) = held(office.desk, id).printed
    assert (printed.paper, printed.row, printed.spot.paper) == ("GB.291/WP/SDG/1", 1, papers[0])


def cell(table, row, column):
    """Return what a cell of a table says."""
    return table.item(row, column).text()


def enter(table, row, column, text):
    """Write into a cell of a table."""
    table.item(row, column).setText(text)


def test_names_are_looked_through_and_made_one(page, desk, ids):
    for id, name in zip(ids, ("Tarja Halonen", "President Halonen"), strict=True):
        desk.do(NameParticipants(id, Part.PARTICIPANT, (name,)))
    page.name_people()
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, People)
    QTest.keyClicks(asked.field, "halonen")
    asked.table.selectAll()
    asked.table.setCurrentCell(1, 0, QItemSelectionModel.SelectionFlag.NoUpdate)
    asked.unite.click()
    assert [cell(asked.table, 0, at) for at in (0, 1, 4)] == ["Tarja Halonen", "President Halonen", "2"]
    enter(asked.table, 0, 2, "Co-Chair")
    assert desk.ask(lambda at: at.read.all(Person))[0].capacity == "Co-Chair"
    enter(asked.table, 0, 0, "")
    assert cell(asked.table, 0, 0) == "Tarja Halonen"
    assert len(desk.refusals) == 1
    desk.refusals.clear()
    asked.close()
