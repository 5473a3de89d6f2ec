"""Comments at the window: made with keys on the words chosen, answered, settled, and the way to and from their words."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.modeltest import ModelTester

from secretariat.app.commands.block import AddBlock, Reword
from secretariat.app.commands.comment import AddComment
from secretariat.app.commands.paper import EditPaper
from secretariat.app.queries import paper as papers
from secretariat.app.queries.comment import threads
from secretariat.domain.identity import BlockId, CommentId, new_id
from secretariat.domain.language import Language, Words
from secretariat.gui import theme
from secretariat.gui.paper.stretch import Caret
from secretariat.gui.place import Place


@pytest.fixture
def paper(office):
    """Return a paper of two paragraphs in view."""
    office.create()
    _, _, held = office.agenda()
    words = Words(en="The Office held three seminars in Dakar and Lima.")
    office.desk.do(AddBlock(BlockId(new_id()), held[0], None, words=words))
    office.window.show_place(Place("paper", held[0]))
    office.settle()
    return held[0]


def blocks(office, paper):
    return office.desk.ask(papers.sheet, paper).contents.blocks


def choose(office, paper, words, block=0):
    """Choose words of a paragraph on the sheet."""
    page, found = office.window.book.paper(), blocks(office, paper)[block]
    start = found.words.en.index(words)
    key = f"block:{found.id}"
    page.editor.setFocus()
    page.editor.put_caret(Caret(key, start), Caret(key, start + len(words)))
    office.settle()


def panel(office):
    return office.window.panels.panel("comments")


def said(office, paper):
    """Return what stands in the file: passage and words of every comment."""
    return [
        (thread.first.passage, [one.text for one in thread.comments], thread.resolved)
        for thread in office.desk.ask(threads, paper)
    ]


def shown(office):
    model = panel(office).model
    return [model.index(row).data() for row in range(model.rowCount())]


def remark(office, paper, words="seminars", text="Which?"):
    """Comment on words with keys alone."""
    choose(office, paper, words)
    office.press("Ctrl+Alt+M")
    office.write(text)
    office.press("Ctrl+Return")


def test_a_comment_is_made_on_the_words_chosen_and_answered_with_keys(office, paper):
    remark(office, paper)
    assert said(office, paper) == [("seminars", ["Which?"], False)]
    assert office.window.panels.name == "comments"
    assert panel(office).list.hasFocus()
    assert panel(office).about.text().startswith("Answer to ")
    panel(office).field.setFocus()
    office.write("In October")
    office.press("Ctrl+Return")
    assert said(office, paper) == [("seminars", ["Which?", "In October"], False)]
    assert shown(office) == ["Which?", "In October"]
    index = next(at for at in range(office.window.panels.count()) if "1" in office.window.panels.tabText(at))
    assert office.window.panels.tabBar().accessibleTabName(index) == "Comments (1)"


def test_a_comment_without_words_chosen_is_about_the_paragraph(office, paper):
    page = office.window.book.paper()
    page.editor.setFocus()
    page.editor.put_caret(Caret(f"block:{blocks(office, paper)[1].id}", 3))
    office.press("Ctrl+Alt+M")
    assert panel(office).about.text() == "New comment on paragraph 2"
    office.write("Needed")
    office.press("Ctrl+Return")
    (thread,) = office.desk.ask(threads, paper)
    assert (thread.block, thread.first.passage) == (blocks(office, paper)[1].id, "")


def test_an_empty_comment_is_not_sent_and_esc_goes_back_to_the_text(office, paper):
    choose(office, paper, "Dakar")
    office.press("Ctrl+Alt+M")
    office.press("Ctrl+Return")
    assert said(office, paper) == []
    office.press("Escape")
    assert office.window.book.paper().editor.hasFocus()


def test_enter_in_the_list_chooses_the_words_on_the_sheet(office, paper):
    remark(office, paper, "three seminars")
    office.window.book.paper().editor.put_caret(Caret(f"block:{blocks(office, paper)[1].id}"))
    panel(office).list.setFocus()
    office.press("Return")
    page = office.window.book.paper()
    assert page.editor.hasFocus()
    assert page.editor.textCursor().selectedText() == "three seminars"


def test_the_caret_in_commented_words_points_to_their_thread(office, paper):
    remark(office, paper, "Dakar", "First")
    remark(office, paper, "Lima", "Second")
    page, key = office.window.book.paper(), f"block:{blocks(office, paper)[0].id}"
    words = blocks(office, paper)[0].words.en
    page.editor.setFocus()
    for word, text in (("Dakar", "First"), ("Lima", "Second")):
        page.editor.put_caret(Caret(key, words.index(word) + 1))
        office.settle()
        assert panel(office).list.currentIndex().data() == text
    page.editor.put_caret(Caret(key, 0))
    office.settle()
    assert page.tint.discussion.current == ""


def test_a_click_on_the_mark_in_the_margin_opens_the_thread(office, paper):
    block = blocks(office, paper)[0]
    id = CommentId(new_id())
    office.desk.do(AddComment(id, paper, "Which ones?", block.id))
    office.settle()
    office.window.show_panels(False)
    editor = office.window.book.paper().editor
    at = editor.setting.block(f"block:{block.id}")
    spot = editor.cursorRect(QTextCursor(at)).center()
    office.wait(lambda: bool(office.window.book.paper().hand.tint._by_block))
    office.bot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(4, spot.y()))
    assert office.window.panels.isVisible()
    assert office.window.panels.name == "comments"
    assert office.window.book.paper().hand.tint.discussion.current == id


def test_review_goes_from_comment_to_comment(office, paper):
    for word in ("Dakar", "Lima"):
        remark(office, paper, word)
    page = office.window.book.paper()
    page.editor.setFocus()
    page.editor.put_caret(Caret(f"block:{blocks(office, paper)[0].id}", 0))
    found = []
    for keys in ("Alt+PgDown", "Alt+PgDown", "Alt+PgDown", "Alt+PgUp"):
        office.press(keys)
        found.append(page.editor.textCursor().selectedText())
    assert found == ["Dakar", "Lima", "Dakar", "Lima"]


def test_a_settled_comment_is_put_out_of_sight_and_taken_up_again(office, paper):
    remark(office, paper)
    office.bot.mouseClick(panel(office).settle, Qt.MouseButton.LeftButton)
    panel(office).discussion.wait()
    assert said(office, paper)[0][2]
    assert shown(office) == []
    assert "1 resolved" in panel(office).told.text()
    panel(office).resolved.setFocus()
    office.press("Space")
    assert shown(office) == ["Which?"]
    panel(office).list.setCurrentIndex(panel(office).model.index(0))
    assert panel(office).settle.text() == "Reo&pen"
    office.bot.mouseClick(panel(office).settle, Qt.MouseButton.LeftButton)
    assert not said(office, paper)[0][2]


def test_one_rewords_and_deletes_with_f2_and_del(office, paper):
    remark(office, paper)
    office.press("F2")
    assert panel(office).field.hasFocus()
    office.write("Which ones")
    office.press("Ctrl+Return")
    assert said(office, paper) == [("seminars", ["Which ones"], False)]
    office.press("Del")
    assert said(office, paper) == []
    office.press("Ctrl+Z")
    assert said(office, paper) == [("seminars", ["Which ones"], False)]


def test_the_words_of_the_paper_know_nothing_of_the_tint(office, paper):
    before = office.window.book.paper().editor.toHtml()
    remark(office, paper)
    office.window.grab()
    assert office.window.book.paper().editor.toHtml() == before


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_tint_and_mark_are_painted(office, paper, scheme, qapp):
    theme.dress(qapp, scheme)
    office.settle()
    editor = office.window.book.paper().editor
    plain = editor.viewport().grab().toImage()
    block = blocks(office, paper)[0].id
    office.desk.do(AddComment(CommentId(new_id()), paper, "Hm.", block, Language.EN, "seminars"))
    editor.put_caret(Caret(f"block:{block}", 0))
    office.wait(lambda: editor.viewport().grab().toImage() != plain)


def test_the_list_is_a_sound_model(office, paper, qtmodeltester: ModelTester):
    remark(office, paper)
    qtmodeltester.check(panel(office).model)


def test_a_paper_without_comments_says_what_to_do(office, paper):
    office.press("Ctrl+Shift+M")
    assert "Ctrl+Alt+M" in panel(office).told.text()


def test_a_comment_on_the_second_column_is_about_its_language(office, paper):

    office.desk.do(EditPaper(paper, "languages", (Language.EN, Language.FR)))
    office.desk.do(Reword(blocks(office, paper)[0].id, Language.FR, "Le Bureau a tenu trois réunions."))
    office.settle()
    page = office.window.book.paper()
    page.turn_side_by_side()
    office.settle()
    editor = page.pair.hand.editor
    editor.setFocus()
    key = f"block:{blocks(office, paper)[0].id}"
    editor.put_caret(Caret(key, 17), Caret(key, 31))
    office.settle()
    office.press("Ctrl+Alt+M")
    office.write("Combien")
    office.press("Ctrl+Return")
    (thread,) = office.desk.ask(threads, paper)
    assert (thread.first.language, thread.first.passage) == (Language.FR, "trois réunions")
    office.press("Return")
    assert editor.hasFocus()
    assert editor.textCursor().selectedText() == "trois réunions"
