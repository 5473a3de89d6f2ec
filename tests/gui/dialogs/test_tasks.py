"""Clearance and checklist at the keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from secretariat.app.queries import task
from secretariat.app.queries.agenda import outline
from secretariat.domain import tongue
from secretariat.domain.language import Language
from secretariat.domain.paper import Status
from secretariat.gui.dialogs.tasks import Tasks
from secretariat.gui.models.task import DUE, TEXT
from secretariat.gui.place import Place


@pytest.fixture
def shown(office):
    """Open the clearance of the first paper."""
    office.create()
    _, _, papers = office.agenda()
    office.window.show_place(Place("paper", papers[0]))
    office.settle()
    office.window.actions_by_name["paper.clearance"].trigger()
    dialog = office.dialog(Tasks)
    dialog.model.today = lambda: date(2004, 11, 10)
    yield dialog, papers[0]
    dialog.close()
    office.settle()


def held(office, paper):
    return office.desk.ask(task.of, paper)


def type_into(office, dialog, row, column, text):
    dialog.table.setFocus()
    dialog._choose(row, column)
    office.settle()
    office.bot.keyClick(dialog.table, Qt.Key.Key_F2)
    office.settle()
    field = dialog.table.viewport().findChild(QLineEdit)
    field.selectAll()
    office.bot.keyClicks(field, text)
    office.bot.keyClick(field, Qt.Key.Key_Return)
    office.settle()


def test_the_usual_stages_are_put_in_at_once(office, shown):
    dialog, paper = shown
    office.bot.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    assert len(held(office, paper)) == 9
    assert not dialog.begin.isVisible()


def test_in_a_french_window_the_usual_stages_are_french(office):
    office.create()
    _, _, papers = office.agenda()
    office.window.show_place(Place("paper", papers[0]))
    office.settle()
    tongue.speak(language=Language.FR)
    try:
        office.window.actions_by_name["paper.clearance"].trigger()
        dialog = office.dialog(Tasks)
        office.bot.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
        assert held(office, papers[0])[0].text == "Projet achevé par l’unité auteur"
        dialog.close()
        office.settle()
    finally:
        tongue.speak()


def test_a_day_and_a_name_are_typed_into_the_cells_and_what_is_late_says_so(office, shown):
    dialog, paper = shown
    office.bot.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    type_into(office, dialog, 0, 1, "Ms Roy")
    type_into(office, dialog, 0, DUE, "3.11.2004")
    first = held(office, paper)[0]
    assert (first.who, first.due) == ("Ms Roy", date(2004, 11, 3))
    assert dialog.model.index(0, DUE).data() == "3 Nov 2004, late"
    assert dialog.told.text().startswith("0 of 9 done, 1 late")


def test_what_is_no_day_is_not_stored(office, shown):
    dialog, paper = shown
    office.bot.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    type_into(office, dialog, 0, DUE, "soon")
    assert held(office, paper)[0].due is None


def test_space_ticks_a_line_as_done_today_and_again_takes_it_back(office, shown):
    dialog, paper = shown
    office.bot.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    dialog._choose(1, TEXT)
    office.bot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert held(office, paper)[1].done == date(2004, 11, 10)
    office.bot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert held(office, paper)[1].done is None


def test_lines_are_added_moved_and_deleted_by_keys(office, shown):
    dialog, paper = shown
    for text in ("One", "Two"):
        office.bot.keyClick(dialog.table, Qt.Key.Key_Insert)
        office.settle()
        field = QApplication.focusWidget()
        office.bot.keyClicks(field, text)
        office.bot.keyClick(field, Qt.Key.Key_Return)
        office.settle()
    both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    office.bot.keyClick(dialog.table, Qt.Key.Key_Up, both)
    assert [one.text for one in held(office, paper)] == ["Two", "One"]
    office.bot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert [one.text for one in held(office, paper)] == ["One"]


def test_status_and_owner_are_stored(office, shown):
    dialog, paper = shown
    dialog.status.set_value(Status.CLEARED)
    dialog.status.entered.emit()
    dialog.owner.setFocus()
    office.bot.keyClicks(dialog.owner, "Mr Diop")
    office.bot.keyClick(dialog.owner, Qt.Key.Key_Tab)
    assert office.desk.ask(task.owner, paper) == "Mr Diop"
    assert office.desk.ask(outline).sessions[0].items[0].papers[0].status is Status.CLEARED


def test_issued_cannot_be_chosen_by_hand(shown):
    dialog, _ = shown
    assert dialog.status.findData(Status.ISSUED) == -1


def test_the_slip_is_written_as_pdf(office, shown, tmp_path):
    dialog, _ = shown
    office.window.settings.export_folder = tmp_path
    office.bot.mouseClick(dialog.print, Qt.MouseButton.LeftButton)
    office.wait(lambda: any(path.suffix == ".pdf" for path in tmp_path.iterdir()))


def test_the_model_holds(office, shown, qtmodeltester):
    dialog, _ = shown
    office.bot.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    qtmodeltester.check(dialog.model)


def test_a_session_has_its_checklist(office):
    office.create()
    session, _, _ = office.agenda()
    office.window.show_place(Place("session", session))
    office.settle()
    office.window.actions_by_name["session.checklist"].trigger()
    dialog = office.dialog(Tasks)
    office.bot.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    assert len(held(office, session)) == 12
    dialog.close()
