"""Since the last session, at the keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from secretariat.app.commands.activity import AddActivity, EditActivity
from secretariat.app.queries import paper as papers
from secretariat.domain import printing
from secretariat.domain.activity import Activity
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.figure import Period
from secretariat.domain.identity import ActivityId, new_id
from secretariat.gui.dialogs.update import UpdateDialog, proposed
from secretariat.gui.place import Place


@pytest.fixture
def asked(office):
    """Ask for the update of a paper; the register has activities of March, May and September."""
    office.create()
    _, _, held = office.agenda()
    for month in (3, 5, 9):
        id, day = ActivityId(new_id()), date(2004, month, 1)
        office.desk.do(AddActivity(id))
        office.desk.do(EditActivity(id, "title", f"Meeting {month}"))
        office.desk.do(EditActivity(id, "dates", Dates("", day, day, Precision.DAY)))
    office.window.show_place(Place("paper", held[0]))
    office.settle()
    office.window.actions_by_name["paper.update"].trigger()
    return office.dialog(UpdateDialog), held[0]


def test_the_period_is_counted_while_it_is_typed_and_the_section_shown(office, asked):
    dialog, paper = asked
    dialog.activateWindow()
    dialog.since.setFocus()
    office.wait(dialog.since.hasFocus)
    office.bot.keyClicks(dialog.since, "1.4.2004")
    assert dialog.told.text() == "2 activities in 0 countries"
    office.bot.keyClick(dialog.since, Qt.Key.Key_Return)
    office.settle()
    sheet = office.desk.ask(papers.sheet, paper)
    assert [printing.plain(line.inlines)[:29] for line in sheet.printed.lines] == [
        "The Office reports.",
        "Developments since the last s",
        "Since the last session, 2 act",
        "Further activities were: Meet",
    ]
    assert office.desk.undo_label == "Draft what was done since the last session"
    assert "Developments" in office.window.book.paper().editor.toPlainText()
    office.desk.undo()
    assert len(office.desk.ask(papers.sheet, paper).printed.lines) == 1


def test_one_activity_in_one_country_is_counted_as_one(office, asked):
    dialog, _ = asked
    held = {one.title: one.id for one in office.desk.ask(lambda at: at.read.all(Activity))}
    office.desk.do(EditActivity(held["Meeting 9"], "country", "Poland"))
    dialog.since.setText("1.9.2004")
    assert dialog.told.text() == "1 activity in 1 country"
    dialog.reject()


def test_what_is_no_day_or_turned_round_cannot_be_drafted(office, asked):
    dialog, _ = asked
    dialog.since.setText("soon")
    assert not dialog.draft.isEnabled()
    dialog.since.setText("2.4.2004")
    dialog.until.setText("1.4.2004")
    assert dialog.told.text() == "The period ends before it begins."
    assert not dialog.draft.isEnabled()
    dialog.close()


def test_the_month_of_the_last_session_is_proposed_unless_the_paper_has_a_period():
    assert proposed(Period(), 2004, 3) == Period(date(2004, 3, 1), None)
    assert proposed(Period(), 2004, 12, date(2005, 3, 1)) == Period(date(2004, 12, 1), date(2005, 3, 1))
    held = Period(date(2004, 3, 20), None)
    assert proposed(held, 2004, 12) == held
    assert proposed(Period(), None, None) == Period()
