"""Marks inside words: emphasis, footnotes, references, points for decision."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from secretariat.app.commands.paper import EditPaper
from secretariat.domain import inline
from secretariat.gui.paper.picker import Picker

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
Key = Qt.Key


def test_what_is_chosen_becomes_bold_and_plain_again(write):
    on = write("P One two three")
    on.stand(0, 4, (0, 7))
    on.press(Key.Key_B, CTRL)
    assert on.said == ["P One {strong}two{/strong} three"]
    on.press(Key.Key_I, CTRL)
    assert on.said == ["P One {strong}{em}two{/em}{/strong} three"]
    on.press(Key.Key_B, CTRL)
    assert on.said == ["P One {em}two{/em} three"]
    on.agrees()


def test_emphasis_reaches_over_paragraphs(write):
    on = write("P One two", "S item", "P Three four")
    on.stand(0, 4, (2, 5))
    on.press(Key.Key_I, CTRL)
    assert on.said == ["P One {em}two{/em}", "S {em}item{/em}", "P {em}Three{/em} four"]
    on.undo()
    assert on.said == ["P One two", "S item", "P Three four"]


def test_what_is_typed_next_is_bold(write):
    on = write("P One ")
    on.stand(0, 4)
    on.press(Key.Key_B, CTRL)
    on.type("two")
    on.press(Key.Key_B, CTRL)
    on.type(" three")
    assert on.said == ["P One {strong}two{/strong} three"]


def test_emphasis_in_a_point_for_decision_is_told_apart_from_its_slant(write):
    on = write("D Decide {em}now{/em}")
    on.stand(0, 0)
    on.type("We ")
    assert on.said == ["P We Decide {em}now{/em}"]
    block = on.editor.setting.block(on.key(0))
    fonts = [
        fragment.charFormat().fontItalic()
        for fragment in __import__("secretariat.gui.paper.lettering", fromlist=["x"]).fragments(block)
    ]
    assert fonts == [True, False]


def test_a_footnote_is_put_in_and_written(write):
    on = write("P One two", "P Three")
    on.stand(0, 3)
    on.press(Key.Key_F, CTRL | ALT)
    assert on.page.note.editor.hasFocus()
    QTest.keyClicks(on.page.note.editor, "See there.")
    QTest.keyClick(on.page.note.editor, Key.Key_F, CTRL | ALT)
    assert on.editor.hasFocus()
    on.type(" and")
    on.page.flush()
    note = on.page.sheet.contents.notes[0]
    assert on.said[0] == f"P One{inline.note_mark(note.id)} and two"
    assert on.desk.ask(lambda at: at.read.get(type(note), note.id)).words.en == "See there."
    assert "One1 and two" in on.editor.toPlainText()
    on.agrees()


def test_a_mark_is_deleted_whole_and_its_note_with_it(write):
    on = write("P One two")
    on.stand(0, 3)
    on.press(Key.Key_F, CTRL | ALT)
    on.stand(0, 4)
    on.press(Key.Key_Backspace)
    assert on.said == ["P One two"]
    assert not [line for line in on.editor.setting.lines if line.key.startswith("note:")]
    on.undo()
    assert [line.label for line in on.editor.setting.lines if line.key.startswith("note:")] == ["1"]
    on.agrees()


def test_footnotes_are_numbered_as_they_come(write):
    on = write("P One", "P Two")
    on.stand(1, 3)
    on.press(Key.Key_F, CTRL | ALT)
    on.stand(0, 3)
    on.press(Key.Key_F, CTRL | ALT)
    assert on.editor.setting.block(on.key(1)).text() == "Two2"
    on.agrees()


def test_a_reference_is_picked_and_its_number_lives(write):
    on = write("P See paragraph ", "P Two", "P Three")
    on.stand(0, 14)
    on.press(Key.Key_R, CTRL | ALT)
    picker = on.page.findChild(Picker)
    picker.field.setText("3")
    assert picker.list.count() == 1
    picker.accept()
    on.type(" here")
    assert on.editor.setting.block(on.key(0)).text() == "See paragraph 3 here"
    on.stand(1, 0)
    on.press(Key.Key_Tab)
    assert on.editor.setting.block(on.key(0)).text() == "See paragraph 2 here"
    on.agrees()


def test_several_paragraphs_picked_are_a_range(write):
    on = write("P See ", "P Two", "P Three", "P Four")
    on.stand(0, 4)
    on.press(Key.Key_R, CTRL | ALT)
    picker = on.page.findChild(Picker)
    for row in (1, 2, 3):
        picker.list.item(row).setSelected(True)
    picker.list.item(0).setSelected(False)
    picker.accept()
    assert on.editor.setting.block(on.key(0)).text() == "See 2-4"


def test_the_caret_never_stands_inside_a_mark(write):
    on = write("P See ", *[f"P {number}" for number in range(2, 13)])
    on.stand(0, 4)
    on.press(Key.Key_R, CTRL | ALT)
    picker = on.page.findChild(Picker)
    picker.field.setText("12")
    picker.accept()
    on.type("x")
    assert on.editor.setting.block(on.key(0)).text() == "See 12x"
    on.stand(0, 4)
    on.press(Key.Key_Right)
    assert on.editor.textCursor().positionInBlock() == 6
    on.press(Key.Key_Left)
    assert on.editor.textCursor().positionInBlock() == 4


def test_a_paragraph_becomes_a_point_for_decision_and_the_closing_line_follows(write):
    on = write("P One", "P Two")
    on.stand(1, 0)
    on.press(Key.Key_D, CTRL)
    assert "Point for decision: Paragraph 2." in on.editor.toPlainText()
    on.stand(0, 0)
    on.press(Key.Key_Return)
    assert "Point for decision: Paragraph 3." in on.editor.toPlainText()
    on.stand(2, 0)
    on.press(Key.Key_D, CTRL)
    assert "Point for decision" not in on.editor.toPlainText()
    on.agrees()


def test_the_picker_finds_sections_items_and_words(write):
    on = write("P See ", "H Policy section", "P Of paragraphs", "S first item", "S second item")
    on.stand(0, 4)
    on.press(Key.Key_R, CTRL | ALT)
    picker = on.page.findChild(Picker)
    picker.grab()
    assert [target.chip for target in picker.targets] == ["1", "I", "2", "2(a)", "2(b)"]
    for wanted, found in (("second", "2(b)"), ("2(a)", "2(a)"), ("policy", "I"), ("2", "2")):
        picker.field.setText(wanted)
        assert picker.list.item(0).data(Qt.ItemDataRole.UserRole).chip == found
    picker.field.setText("second")
    picker.accept()
    assert on.editor.setting.block(on.key(0)).text() == "See 2(b)"


def test_two_quick_edits_in_different_places_both_stay(write):
    on = write("P One", "P Two")
    on.stand(0, 3)
    on.type("x")
    on.stand(1, 3)
    on.type("y")
    on.desk.do(EditPaper(on.paper, "symbol", "GB.291/9"))
    on.type("z")
    assert on.said == ["P Onex", "P Twoyz"]
    assert on.page.sheet.printed.symbol == "GB.291/9"
    on.agrees()
