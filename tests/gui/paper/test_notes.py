"""The footnote at the caret is read and written at the foot of the sheet."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from secretariat.app.queries import paper as papers

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key


def noted(write):
    """Return a paper with a footnote behind its first word, and the pane."""
    on = write("P One two", "P Three")
    on.stand(0, 3)
    on.press(Key.Key_F, CTRL | ALT)
    QTest.keyClicks(on.page.note.editor, "See there.")
    QTest.keyClick(on.page.note.editor, Key.Key_Escape)
    return on, on.page.note


def words(on):
    return [note.words.en for note in on.desk.ask(papers.sheet, on.paper).contents.notes]


def test_the_pane_follows_the_caret(write):
    on, pane = noted(write)
    assert on.editor.hasFocus()
    assert (on.editor.caret().key, on.editor.caret().place) == (on.key(0), 4)
    assert pane.isVisible()
    assert pane._title.text() == "Footnote 1"
    on.stand(1, 2)
    assert not pane.isVisible()
    on.stand(0, 3)
    assert pane.isVisible()
    assert "See there." in pane.editor.toPlainText()


def test_the_key_leads_from_the_mark_to_its_words_and_back(write):
    on, pane = noted(write)
    on.stand(0, 4)
    on.press(Key.Key_F, CTRL | ALT)
    assert pane.editor.hasFocus()
    QTest.keyClicks(pane.editor, " More")
    QTest.keyClick(pane.editor, Key.Key_F6)
    assert on.editor.hasFocus()
    assert words(on) == ["See there. More"]
    assert len([line for line in on.editor.setting.lines if line.key.startswith("note:")]) == 1
    on.agrees()


def test_ctrl_end_leads_to_the_end_of_the_text_not_of_the_footnotes(write):
    on, _ = noted(write)
    on.stand(0, 0)
    on.press(Key.Key_End, CTRL)
    on.type("!")
    assert on.said[-1] == "P Three!"
    on.stand(0, 0)
    on.press(Key.Key_End, CTRL | Qt.KeyboardModifier.ShiftModifier)
    stretch = on.editor.stretch()
    assert (stretch.last.line.key, stretch.last.letter) == (on.key(1), len("Three!"))


def test_pane_and_sheet_show_the_same(write):
    on, pane = noted(write)
    on.stand(0, 4)
    on.desk.undo()
    assert words(on) == [""]
    on.stand(0, 4)
    assert "See there." not in pane.editor.toPlainText()
    on.desk.redo()
    on.stand(0, 4)
    assert "See there." in pane.editor.toPlainText()


def test_bold_and_paragraphs_work_in_the_pane(write):
    on, pane = noted(write)
    on.press(Key.Key_F, CTRL | ALT)
    QTest.keyClick(pane.editor, Key.Key_Return)
    QTest.keyClick(pane.editor, Key.Key_B, CTRL)
    QTest.keyClicks(pane.editor, "bold")
    on.page.flush()
    assert words(on) == ["See there.\n\n{strong}bold{/strong}"]


def test_the_pane_goes_with_the_mark(write):
    on, pane = noted(write)
    on.stand(0, 4)
    on.press(Key.Key_Backspace)
    on.page.flush()
    assert not pane.isVisible()
    assert words(on) == []
