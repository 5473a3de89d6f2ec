"""The record of an entry: particulars, participants, tasks, links, files and pages."""

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox

from secretariat.app.queries.followup import record
from secretariat.domain.finding import WHOLE, Spot
from secretariat.domain.link import Role
from secretariat.gui import keeping
from secretariat.gui.dialogs.picking import Picking
from secretariat.gui.pages.programme import LIST, LIVES, RECORD
from secretariat.gui.place import FOLLOW_UP
from secretariat.gui.speech import speak
from secretariat.gui.whole import PADDING


@pytest.fixture
def view(page, office, entry):
    """The record of the first policy coherence initiative."""
    page.open_record(entry("Growth, investment and employment").id)
    office.settle()
    return page.view(RECORD)


def now(view, office):
    return office.desk.ask(record, view.entry)


def cells(lines):
    table = lines.table
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def pick(office, words):
    dialog = office.dialog(Picking)
    dialog.field.setFocus()
    office.bot.keyClicks(dialog.field, words)
    office.press("Return", dialog.field)


def test_it_shows_all_that_is_the_entrys_own(view):
    assert view.kind.text() == "Policy coherence initiative"
    assert view._form.field("priority").value() == "highest"
    assert cells(view.parts)[0] == ["International Labour Office", "convener"]
    assert cells(view.tasks) == [
        ["Agree on the list of studies with the other agencies", "Policy Integration", "31.01.2005", ""]
    ]
    assert [row[1] for row in cells(view.links)] == ["rests on", "is the ground of"]
    assert cells(view.files) == [["Notes of the first technical meeting", "notes/growth-2004-10.docx"]]


def test_what_is_typed_into_a_particular_is_stored_and_undone(view, office):
    view._form.focus("agencies")
    office.press("Ctrl+A")
    office.write("Six agencies")
    office.press("Tab")
    assert dict(now(view, office).particulars)["agencies"] == "Six agencies"
    office.press("Ctrl+Z")
    assert dict(now(view, office).particulars)["agencies"].startswith("ILO")


def test_another_kind_has_other_fields(view, page, office, entry):
    page.open_record(entry("Movement of people across borders").id)
    office.settle()
    assert view._form.field("convener").value() == "ILO"
    assert not view._form.has("priority")


def test_somebody_is_picked_who_takes_part(view, office):
    view.parts.add.setFocus()
    office.press("Space")
    pick(office, "unifem")
    assert cells(view.parts)[-1] == ["United Nations Development Fund for Women", "partner"]
    view.parts.table.setCurrentCell(len(cells(view.parts)) - 1, 0)
    view.parts.table.setFocus()
    office.press("Del")
    assert len(cells(view.parts)) == 6


def test_a_task_is_written_and_a_day_that_is_none_is_not_taken(view, office):
    view.tasks.add.setFocus()
    office.press("Space")
    editor = QApplication.focusWidget()
    office.bot.keyClicks(editor, "Write to the agencies")
    office.press("Return", editor)
    assert now(view, office).tasks[-1].text == "Write to the agencies"
    table = view.tasks.table
    table.item(1, 2).setText("soon")
    assert now(view, office).tasks[-1].due is None
    table.item(1, 2).setText("1.2.2005")
    assert cells(view.tasks)[1][2] == "01.02.2005"


def test_the_days_of_tasks_are_shown_as_the_language_has_them_and_typed_as_digits(view, office):
    table = view.tasks.table
    table.item(0, 2).setText("1.2.2005")
    try:
        for language, said in (("en", "1 Feb 2005"), ("fr", "1er févr. 2005")):
            speak(language)
            view.tasks.show_tasks(view.entry, now(view, office).tasks)
            index = table.model().index(0, 2)
            assert table.itemDelegateForIndex(index).displayText(index.data(), QLocale()) == said
            assert index.data(Qt.ItemDataRole.AccessibleTextRole) == table.item(0, 2).toolTip() == said
    finally:
        speak("en")
    table.setCurrentCell(0, 2)
    table.setFocus()
    office.press("F2")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "01.02.2005"


def test_an_activity_that_serves_it_owns_the_link(view, office):
    view._offer_ties()
    office.settle()
    office.bot.keyClicks(QApplication.activePopupWidget(), "a")
    pick(office, "World Bank Presidential")
    link = now(view, office).links[-1]
    assert (link.link.owner_kind, link.link.role, link.outward) == ("activity", Role.SERVES, False)
    assert cells(view.links)[-1][1] == "is served by"


def test_enter_on_a_link_goes_to_its_other_end(view, office, page):
    wanted: list[Spot] = []
    page.spot_wanted.connect(wanted.append)
    view.links.table.setCurrentCell(0, 0)
    view.links.table.setFocus()
    office.press("Return")
    assert wanted
    assert wanted[0].paper is not None


def test_what_is_chosen_in_the_list_is_the_record_that_is_shown(view, office, page, entry):
    page.show_view(LIST)
    page.list_view.show_spot(Spot(None, entry("Poverty reduction").id))
    page.show_view(RECORD)
    assert view.title.text() == "Poverty reduction"


def test_a_line_of_the_home_page_leads_to_the_whole_record(view, page, entry):
    page.show_view(LIST)
    assert page.show_spot(Spot(None, entry("Poverty reduction").id, WHOLE))
    assert page.name == RECORD
    assert view.title.text() == "Poverty reduction"


def test_without_an_entry_it_says_what_to_do(view, office):
    view.choose(None)
    assert view._blank.isVisible()


def test_who_leads_it_and_how_far_it_is_are_written_here_too(view, office):
    assert view._form.field("lead").value() == "ILO"
    view._form.focus("status")
    office.press("Ctrl+A")
    office.write("agreed")
    office.press("Tab")
    assert now(view, office).entry.status == "agreed"
    office.press("Ctrl+Z")
    assert now(view, office).entry.status == "under way"


def test_one_goes_on_to_the_next_record_and_back(view, office):
    first = view.title.text()
    step = {action.text(): action for action in view.bar.actions()}
    step["Next"].trigger()
    assert view.title.text() == "Poverty reduction"
    step["Previous"].trigger()
    assert view.title.text() == first


def test_the_page_of_an_entry_is_written_from_its_bar(view, office, tmp_path):
    office.window.settings.export_folder = tmp_path
    next(action for action in view.bar.actions() if action.text() == "One-page PDF").trigger()
    office.wait(lambda: any(tmp_path.glob("Life, Growth*.pdf")))


def test_where_there_is_no_entry_a_button_leads_to_the_list(office):
    office.create()
    office.window.show_place(FOLLOW_UP)
    page = office.window.book.currentWidget()
    for name in (RECORD, LIVES):
        page.show_view(name)
        office.settle()
        blank = page.view(name)._blank
        assert blank.button.isVisible()
        office.bot.mouseClick(blank.button, Qt.MouseButton.LeftButton)
        assert page.name == LIST


def test_a_cell_that_is_refused_shows_what_is_stored(view, office, page, tmp_path):
    there = tmp_path / "To read.gbwp"
    entry = view.entry
    assert keeping.hand_out(office.desk, there, read_only=True)
    assert office.desk.open(there)
    page.open_record(entry)
    office.settle()
    view.tasks.table.item(0, 0).setText("Something else")
    view.files.table.item(0, 0).setText("Another title")
    office.settle()
    assert cells(view.tasks)[0][0] == "Agree on the list of studies with the other agencies"
    assert cells(view.files)[0][0] == "Notes of the first technical meeting"
    for told in office.window.findChildren(QMessageBox):
        assert "to be read" in told.text()
        told.close()


def test_the_words_of_a_line_are_read_whole_in_every_width(view, office):
    table = view.tasks.table
    table.item(0, 0).setText("Thank those who called events and ask for their notes and photographs")
    for width in (1280, 1100):
        office.window.resize(width, 720)
        office.settle()
        room = QRect(0, 0, table.columnWidth(0) - 2 * PADDING - 6, 1000)
        words = table.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, table.item(0, 0).text())
        assert words.height() <= table.rowHeight(0)


def test_without_an_entry_nothing_can_be_done_with_it_and_the_tools_say_so(office):
    office.create()
    office.window.show_place(FOLLOW_UP)
    office.come_back()
    page = office.window.book.currentWidget()
    page.show_view(RECORD)
    office.settle()
    for tool in page.view(RECORD).bar.actions():
        assert not tool.isEnabled() or tool.isSeparator() or not tool.text()
        assert not tool.text() or tool.toolTip() == "No entry is chosen"
