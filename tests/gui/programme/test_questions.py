"""The review questions: written, answered by people and by the register, linked, moved."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from secretariat.app.commands.block import AddBlock
from secretariat.app.queries.paper import every, sheet
from secretariat.app.queries.review import questions
from secretariat.domain.finding import Spot
from secretariat.domain.identity import BlockId, new_id
from secretariat.domain.language import Words
from secretariat.domain.printing import plain
from secretariat.gui.dialogs.choosing import Choosing
from secretariat.gui.dialogs.picking import Picking
from secretariat.gui.pages.programme import QUESTIONS, RECORD
from secretariat.gui.place import FOLLOW_UP, HOME


@pytest.fixture
def view(page, office):
    """The questions, shown."""
    page.show_view(QUESTIONS)
    office.settle()
    return page.view(QUESTIONS)


def asked(office):
    return office.desk.ask(questions)


def test_a_question_shows_its_answer_its_records_and_what_the_register_says(view):
    view.list.setCurrentRow(3)
    assert view.form.field("answer").value().startswith("Seven subjects")
    assert view.counted.text().startswith("7 policy development dialogues")
    assert view.links.table.rowCount() == 2
    assert "Movement of people across borders" in view.named.text()
    view.list.setCurrentRow(4)
    assert not view.counted.isVisible()


def test_questions_of_a_paper_are_shown_where_they_are_listed(view, office):
    paper = office.desk.ask(every)[0].id
    office.desk.do(AddBlock(BlockId(new_id()), paper, None, words=Words(en="Who was there?")))
    office.window.show_place(HOME)
    office.window.actions_by_name["followup.take"].trigger()
    dialog = office.dialog(Choosing)
    while dialog.chosen.id != paper:
        office.press("Down", dialog._list)
    office.press("Return", dialog._list)
    assert office.window.place == FOLLOW_UP
    assert view.isVisible()
    assert "Who was there?" in view.list.item(view.list.count() - 1).text()


def test_an_answer_is_typed_and_undone(view, office):
    view.list.setCurrentRow(6)
    view.form.focus("answer")
    office.write("A good third of them.")
    office.press("Tab")
    assert asked(office)[6].question.answer.en == "A good third of them."
    office.press("Ctrl+Z")
    assert asked(office)[6].question.answer.en == ""


def test_the_register_is_asked_something_else(view, office):
    view.list.setCurrentRow(4)
    view.form.focus("register")
    office.press("End")
    assert asked(office)[4].question.register == "countries"
    assert view.counted.isVisible()
    assert "countries" in view.counted.text()


def test_questions_are_added_moved_and_deleted_with_keys(view, office):
    view.list.setFocus()
    office.press("Ins")
    office.write("And then?")
    office.press("Tab")
    assert asked(office)[-1].question.text.en == "And then?"
    view.list.setFocus()
    office.press("Ctrl+Up")
    assert asked(office)[-2].question.text.en == "And then?"
    assert view.question.question.text.en == "And then?"
    office.press("Del")
    assert len(asked(office)) == 8
    office.press("Ctrl+Z")
    assert len(asked(office)) == 9


def test_an_answer_is_linked_and_enter_on_a_link_opens_the_record(view, office, page):
    view.list.setCurrentRow(6)
    view._offer()
    office.settle()
    office.bot.keyClicks(QApplication.activePopupWidget(), "e")
    dialog = office.dialog(Picking)
    office.bot.keyClicks(dialog.field, "growth, investment")
    office.press("Return", dialog.field)
    assert view.links.table.item(0, 0).text() == "Growth, investment and employment"
    view.links.table.setCurrentCell(0, 0)
    view.links.table.setFocus()
    office.press("Return")
    assert page.name == RECORD


def test_the_first_question_of_an_empty_file(office):
    office.create()
    office.window.show_place(FOLLOW_UP)
    office.come_back()
    page = office.window.book.currentWidget()
    page.show_view(QUESTIONS)
    office.settle()
    view = page.view(QUESTIONS)
    for tool in (view._delete, view._writing, view._placing):
        assert not tool.isEnabled()
        assert tool.toolTip() == "There is no review question yet"
    office.bot.mouseClick(view._blank.button, Qt.MouseButton.LeftButton)
    office.write("Why?")
    office.press("Tab")
    assert [one.question.text.en for one in asked(office)] == ["Why?"]
    assert view._writing.isEnabled()
    assert view._writing.toolTip() == "Write the questions with their answers"


def test_searching_everywhere_leads_to_a_question(view, page, office):
    page.show_view("board")
    wanted = asked(office)[5].question.id
    assert office.window.book.show_spot("followup", Spot(None, wanted))
    assert page.name == QUESTIONS
    assert view.question.question.id == wanted
    assert not page.show_spot(Spot(None, "nowhere"))


def test_the_questions_become_a_section_of_a_paper(view, page, office):
    page.wanted.emit("followup.questions")
    dialog = office.dialog(Choosing)
    dialog._list.setCurrentRow(2)
    office.press("Return", dialog._list)
    assert office.window.place.kind == "paper"
    lines = office.desk.ask(sheet, office.window.here.paper).printed.lines
    said = [plain(line.inlines) for line in lines]
    start = said.index("Review questions")
    assert said[start + 1] == "What are the two phases of the follow-up?"
    assert any("activities had tripartite involvement." in text for text in said[start:])
    office.press("Ctrl+Z", office.window)
    assert len(office.desk.ask(sheet, office.window.here.paper).printed.lines) == start


def test_what_a_paper_asks_is_taken_over_from_the_bar(view, page, office):
    (paper, *_) = office.desk.ask(every)
    office.desk.do(AddBlock(BlockId(new_id()), paper.id, None, words=Words(en="Who pays for the forum?")))
    office.settle()
    next(action for action in view.bar.actions() if action.text() == "From a paper …").trigger()
    dialog = office.dialog(Choosing)
    dialog._list.setCurrentRow(0)
    office.press("Return", dialog._list)
    assert asked(office)[-1].question.text.en == "Who pays for the forum?"
    assert asked(office)[-1].counted is not None
    office.press("Ctrl+Z", office.window)
    assert len(asked(office)) == 8
