"""Finding, replacing, going to a number and searching everywhere, with the keys a person presses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from secretariat.app.commands.activity import AddActivity
from secretariat.app.commands.block import AddBlock, Reword
from secretariat.app.commands.decision import PutPoint
from secretariat.app.commands.followup import AddFollowUp
from secretariat.app.commands.paper import EditPaper
from secretariat.domain.activity import Cells
from secretariat.domain.followup import FollowUpKind
from secretariat.domain.identity import ActivityId, BlockId, DecisionId, FollowUpId, new_id
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Block, Kind
from secretariat.gui.dialogs.going import Going
from secretariat.gui.dialogs.replacing import Replacing
from secretariat.gui.dialogs.searching import Searching
from secretariat.gui.paper.finding_bar import FindingBar
from secretariat.gui.place import Place

WORDS = ("The Office reports on Genève.", "An office {em}note{/em}", "L’Office {{1}}", "Nothing here")


@pytest.fixture
def at_a_paper(office):
    """Return an office with a paper in view that says "Office" three times."""
    office.create()
    _, _, papers = office.agenda()
    read = office.desk.workspace.ask(lambda at: at.read.all(Block, paper=papers[0]))
    office.desk.do(Reword(read[0].id, Language.EN, WORDS[0]))
    after = read[0].id
    for words in WORDS[1:]:
        after, before = BlockId(new_id()), after
        office.desk.do(AddBlock(after, papers[0], before, Kind.PARAGRAPH, words=Words(en=words)))
    office.desk.do(
        AddBlock(BlockId(new_id()), papers[0], after, Kind.TABLE, words=Words(en="a\toffice\nb\tc"))
    )
    office.desk.do(AddActivity(ActivityId(new_id()), None, Cells(Words(en="Office seminar"))))
    office.window.show_place(Place("paper", papers[0]))
    office.editor = office.window.book.paper().editor
    office.editor.setFocus()
    office.settle()
    return office


def bar_of(office):
    return office.window.book.paper().findChild(FindingBar)


def chosen(office):
    return office.editor.textCursor().selectedText()


def said(office):
    paper = office.window.here.paper
    return [block.words.en for block in office.desk.ask(lambda at: at.read.all(Block, paper=paper))]


def test_words_are_found_as_one_types_and_walked_through(at_a_paper):
    at_a_paper.press("Ctrl+F")
    at_a_paper.write("office")
    bar = bar_of(at_a_paper)
    assert (bar.count.text(), chosen(at_a_paper)) == ("1 of 4", "Office")
    at_a_paper.press("Return")
    assert (bar.count.text(), chosen(at_a_paper)) == ("2 of 4", "office")
    at_a_paper.press("F3")
    at_a_paper.press("F3")
    assert bar.count.text() == "4 of 4"
    at_a_paper.press("F3")
    assert bar.count.text() == "1 of 4"
    at_a_paper.press("Shift+F3")
    assert bar.count.text() == "4 of 4"
    at_a_paper.press("Escape")
    assert not bar.isVisible()
    assert at_a_paper.editor.hasFocus()
    assert chosen(at_a_paper) == "office"


def test_accents_and_quotes_do_not_count_but_capitals_and_words_can(at_a_paper):
    at_a_paper.press("Ctrl+F")
    at_a_paper.write("geneve")
    bar = bar_of(at_a_paper)
    assert (bar.count.text(), chosen(at_a_paper)) == ("1 of 1", "Genève")
    bar.field.setText("l'office")
    assert chosen(at_a_paper) == "L’Office"
    bar.field.setText("Office")
    bar.case.click()
    assert bar.count.text().endswith("of 2")
    bar.case.click()
    bar.field.setText("offic")
    assert bar.count.text().endswith("of 4")
    bar.whole.click()
    assert bar.count.text() == "Not found"


def test_the_bar_opens_with_what_is_chosen_and_follows_what_is_written(at_a_paper):
    at_a_paper.press("Ctrl+F")
    at_a_paper.write("note")
    at_a_paper.press("Escape")
    at_a_paper.press("Ctrl+F")
    bar = bar_of(at_a_paper)
    assert (bar.field.text(), bar.count.text()) == ("note", "1 of 1")
    at_a_paper.editor.setFocus()
    at_a_paper.press("End")
    at_a_paper.write(" note note")
    at_a_paper.window.book.paper().flush()
    at_a_paper.wait(lambda: bar.count.text() == "3 found")


def test_one_place_after_another_is_replaced_and_undo_brings_it_back(at_a_paper):
    at_a_paper.press("Ctrl+H")
    bar = bar_of(at_a_paper)
    at_a_paper.write("office")
    at_a_paper.press("Tab")
    assert bar.other.hasFocus()
    at_a_paper.write("Bureau")
    at_a_paper.press("Return")
    assert said(at_a_paper)[0] == "The Bureau reports on Genève."
    assert (bar.count.text(), chosen(at_a_paper)) == ("1 of 3", "office")
    at_a_paper.press("Return")
    assert said(at_a_paper)[1] == "An Bureau {em}note{/em}"
    at_a_paper.press("Escape")
    at_a_paper.press("Ctrl+Z")
    assert said(at_a_paper)[1] == "An office {em}note{/em}"
    at_a_paper.press("Ctrl+Z")
    assert said(at_a_paper)[0] == WORDS[0]


def test_a_cell_of_a_table_is_replaced(at_a_paper):
    at_a_paper.press("Ctrl+H")
    bar = bar_of(at_a_paper)
    bar.field.setText("office")
    bar.other.setText("x")
    at_a_paper.press("Shift+F3")
    assert bar.count.text() == "4 of 4"
    bar.one.click()
    assert said(at_a_paper)[-1] == "a\tx\nb\tc"


def test_every_place_is_listed_before_all_are_replaced_in_one_step(at_a_paper):
    before = said(at_a_paper)
    at_a_paper.press("Ctrl+H")
    bar = bar_of(at_a_paper)
    bar.field.setText("office")
    bar.other.setText("Bureau")
    bar.every.click()
    dialog = at_a_paper.dialog(Replacing)
    dialog.wait()
    assert dialog.model.rows[0].where == "GB.291/WP/SDG/1  ·  paragraph 1  ·  EN"
    assert len(dialog.model.rows) == 4
    dialog.list.setFocus()
    dialog.list.setCurrentIndex(dialog.model.index(1))
    at_a_paper.press("Space", dialog.list)
    assert dialog.go.text() == "&Replace 3"
    at_a_paper.bot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    at_a_paper.settle()
    assert said(at_a_paper) == [
        "The Bureau reports on Genève.",
        "An office {em}note{/em}",
        "L’Bureau {{1}}",
        "Nothing here",
        "a\tBureau\nb\tc",
    ]
    at_a_paper.desk.undo()
    assert said(at_a_paper) == before


def test_the_whole_file_can_be_looked_through(at_a_paper):
    at_a_paper.choose("Edit", "w")
    dialog = at_a_paper.dialog(Replacing)
    dialog.words.setText("office")
    dialog.by.setText("Bureau")
    dialog.wait()
    assert len(dialog.model.rows) == 7
    dialog.language.setCurrentIndex(2)
    dialog.wait()
    assert dialog.told.text() == "Not found."
    assert not dialog.go.isEnabled()
    at_a_paper.press("Escape", dialog)


@pytest.mark.parametrize(
    ("typed", "name", "words"),
    [
        ("2", "Paragraph 2", "An office note"),
        ("99", "There is no 99", "The last paragraph is 4."),
        ("", "Type a number", "The last paragraph is 4."),
    ],
)
def test_a_number_says_where_it_leads(at_a_paper, typed, name, words):
    at_a_paper.press("Ctrl+G")
    going = at_a_paper.dialog(Going)
    at_a_paper.write(typed)
    assert (going.name.text(), going.words.text()) == (name, words)
    at_a_paper.press("Escape", going)


def test_enter_goes_to_the_number(at_a_paper):
    at_a_paper.press("Ctrl+G")
    at_a_paper.dialog(Going)
    at_a_paper.write("3")
    at_a_paper.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    at_a_paper.settle()
    assert at_a_paper.editor.line().number == "3"
    at_a_paper.come_back()
    assert at_a_paper.editor.hasFocus()


def search(office, words):
    office.press("Ctrl+Shift+F")
    dialog = office.dialog(Searching)
    dialog.field.setText(words)
    dialog.wait()
    return dialog


def test_everything_is_searched_and_enter_leads_there(at_a_paper):
    at_a_paper.window.show_place(Place("register"))
    dialog = search(at_a_paper, "genev")
    assert [row.where for row in dialog.model.rows] == [
        "Paragraphs",
        "GB.291/WP/SDG/1  ·  paragraph 1  ·  EN",
    ]
    at_a_paper.bot.keyClick(dialog.field, Qt.Key.Key_Return)
    at_a_paper.settle()
    assert at_a_paper.window.place.kind == "paper"
    assert at_a_paper.editor.line().number == "1"


def test_the_arrows_walk_from_result_to_result(at_a_paper):
    dialog = search(at_a_paper, "office")
    heads = [row.where for row in dialog.model.rows if row.head]
    assert heads == ["Paragraphs", "Activities"]
    for _ in range(9):
        at_a_paper.bot.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.model.row(dialog.list.currentIndex()).where.startswith("the activity")
    at_a_paper.bot.keyClick(dialog.field, Qt.Key.Key_Return)
    at_a_paper.settle()
    assert at_a_paper.window.place.kind == "register"


def test_a_result_in_a_long_register_is_shown_once_that_is_read(at_a_paper, monkeypatch):
    from secretariat.gui.models import activity

    monkeypatch.setattr(activity, "_AT_ONCE", 1)
    dialog = search(at_a_paper, "seminar")
    at_a_paper.bot.keyClick(dialog.field, Qt.Key.Key_Return)
    page = at_a_paper.window.book.currentWidget()
    at_a_paper.wait(lambda: page.grid.currentIndex().isValid())
    assert page.model.activity(page.grid.currentIndex().row()).cells.title_venue_date.en == "Office seminar"


@pytest.mark.parametrize(
    ("words", "kind"), [("globalization", "item"), ("owner", "decisions"), ("programme", "followup")]
)
def test_results_outside_papers_lead_to_their_pages(at_a_paper, words, kind):
    block = at_a_paper.desk.ask(lambda at: at.read.all(Block)[0])
    point = DecisionId(new_id())
    at_a_paper.desk.do(PutPoint(block.id, point, owner="The owner"))
    at_a_paper.desk.do(AddFollowUp(FollowUpId(new_id()), FollowUpKind.FORUM, Words(en="A programme")))
    dialog = search(at_a_paper, words)
    at_a_paper.bot.keyClick(dialog.field, Qt.Key.Key_Return)
    at_a_paper.settle()
    assert at_a_paper.window.place.kind == kind


def test_a_result_in_another_language_is_shown_in_it(at_a_paper):
    paper = at_a_paper.window.here.paper
    at_a_paper.desk.do(EditPaper(paper, "languages", (Language.EN, Language.FR)))
    block = at_a_paper.desk.ask(lambda at: at.read.all(Block, paper=paper)[0])
    at_a_paper.desk.do(Reword(block.id, Language.FR, "Le Bureau rend compte"))
    dialog = search(at_a_paper, "rend compte")
    at_a_paper.bot.keyClick(dialog.field, Qt.Key.Key_Return)
    at_a_paper.settle()
    assert at_a_paper.window.book.paper().scribe.language is Language.FR
    assert at_a_paper.editor.textCursor().block().text() == "Le Bureau rend compte"


def test_what_was_just_typed_is_found(at_a_paper):
    at_a_paper.editor.setFocus()
    at_a_paper.write("Quixotic ")
    dialog = search(at_a_paper, "quixot")
    assert len(dialog.model.rows) == 2
    at_a_paper.bot.keyClick(dialog.field, Qt.Key.Key_Escape)


@pytest.mark.parametrize("words", ["", '"', "NEAR(", "*", "zzz", "a AND"])
def test_any_text_may_be_typed(at_a_paper, words):
    dialog = search(at_a_paper, words)
    assert dialog.told.text()
    at_a_paper.bot.keyClick(dialog.field, Qt.Key.Key_Escape)


def test_find_leads_to_the_filter_of_a_page_that_has_one(at_a_paper):
    at_a_paper.window.show_place(Place("register"))
    at_a_paper.settle()
    at_a_paper.press("Ctrl+F")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.accessibleName() == "Filter by words"
