"""The Review menu: spelling and correction while typing, in the window."""

import pytest
from PySide6.QtWidgets import QApplication, QListWidget, QMenu

from secretariat.app import vocabulary
from secretariat.app.queries import paper as papers
from secretariat.domain.habits import ALL, Kind
from secretariat.domain.language import Language
from secretariat.gui.dialogs.vocabulary import VocabularyDialog
from secretariat.gui.paper.lines import Role
from secretariat.gui.paper.stretch import Caret
from secretariat.gui.place import Place


@pytest.fixture
def at_a_paper(office):
    """Sit before a paper of one paragraph, ready to write at its end."""
    office.create()
    _, _, ids = office.agenda()
    office.window.show_place(Place("paper", ids[0]))
    office.settle()
    page = office.window.book.paper()
    key = next(line.key for line in page.editor.setting.lines if line.role is Role.BLOCK)
    page.editor.setFocus()
    page.editor.put_caret(Caret(key, len("The Office reports.")))
    return office


def said(office):
    office.window.book.paper().flush()
    paper = office.window.book.paper().paper
    return office.desk.ask(papers.sheet, paper).contents.blocks[0].words.en


def turn(office, name):
    office.window.actions_by_name[name].trigger()
    office.settle()


def test_a_person_writes_and_sees_misspelt_words_marked(at_a_paper):
    office, page = at_a_paper, at_a_paper.window.book.paper()
    office.write(' It "recieves" more.')
    assert said(office) == "The Office reports. It “recieves” more."
    office.wait(page.spelling.settled)
    assert [word.text for word in page.spelling.wrong(page.editor.textCursor().block())] == ["recieves"]


def test_alt_f7_goes_to_the_next_misspelling_and_a_digit_takes_a_suggestion(at_a_paper):
    office, page = at_a_paper, at_a_paper.window.book.paper()
    office.write(" It recieves more.")
    office.press("Alt+F7")
    office.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    assert page.editor.textCursor().selectedText() == "recieves"
    menu = QApplication.activePopupWidget()
    assert menu is not None
    office.bot.keyClicks(menu, "1")
    assert said(office) == "The Office reports. It receives more."
    office.press("Ctrl+Z")
    assert said(office) == "The Office reports. It recieves more."


def test_spelling_is_turned_off_and_on_again(at_a_paper):
    office, page = at_a_paper, at_a_paper.window.book.paper()
    office.write(" recieves ")
    office.wait(page.spelling.settled)
    block = page.editor.textCursor().block()
    assert page.spelling.wrong(block)
    turn(office, "review.spelling")
    assert not page.spelling.wrong(block)
    assert not office.window.actions_by_name["review.spelling"].isChecked()
    turn(office, "review.spelling")
    office.wait(page.spelling.settled)
    assert page.spelling.wrong(block)


def test_each_kind_of_correction_is_turned_off_by_itself(at_a_paper):
    office = at_a_paper
    turn(office, "review.quotes")
    office.write(' "it\'s"')
    assert said(office).endswith(' "it’s"')
    assert not office.window.actions_by_name["review.quotes"].isChecked()
    assert office.window.settings.corrections == ALL - {Kind.QUOTES}


def test_all_corrections_are_turned_off_at_once_and_on_again(at_a_paper):
    office = at_a_paper
    turn(office, "review.nothing")
    office.write(" it's")
    assert said(office).endswith(" it's")
    turn(office, "review.nothing")
    office.write(" it's")
    assert said(office).endswith(" it's it’s")


def test_a_word_taken_out_of_the_dictionary_is_marked_again(at_a_paper):
    office, page = at_a_paper, at_a_paper.window.book.paper()
    vocabulary.add(office.desk.home, Language.EN, "zorblax")
    office.write(" zorblax ")
    office.wait(page.spelling.settled)
    block = page.editor.textCursor().block()
    assert not page.spelling.wrong(block)
    turn(office, "review.dictionary")
    dialog = office.dialog(VocabularyDialog)
    shown = dialog.findChild(QListWidget)
    shown.setFocus()
    shown.item(0).setSelected(True)
    with office.bot.waitSignal(dialog.altered):
        office.press("Del", shown)
    dialog.close()
    office.settle()
    office.wait(lambda: bool(page.spelling.settled() and page.spelling.wrong(block)))
