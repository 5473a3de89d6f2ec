"""What is typed on the sheet lies in the file, and looks there as it does on the sheet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from secretariat.domain import inline
from secretariat.gui.paper import editor as editors
from secretariat.gui.paper.stretch import Caret

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
Key = Qt.Key


def test_typing_reaches_the_file_after_a_pause(write, qtbot):
    on = write("P One")
    on.stand(0, 3)
    on.type(" two")
    qtbot.waitUntil(lambda: on.blocks[0].words.en == "One two", timeout=10 * editors.PAUSE)


def test_typing_reaches_the_file_when_one_leaves_the_paragraph(write):
    on = write("P One", "P Two")
    on.stand(0, 3)
    on.type("!")
    on.press(Key.Key_Down)
    assert on.blocks[0].words.en == "One!"


def test_typing_reaches_the_file_when_the_focus_goes(write, qtbot):
    on = write("P One")
    on.stand(0, 0)
    on.type("x")
    on.editor.clearFocus()
    assert on.blocks[0].words.en == "xOne"


def test_what_looks_like_a_mark_stays_what_was_typed(write):
    on = write("P ")
    on.stand(0, 0)
    on.type("{em}a{/em} {{b}} {note:1} <b> & * =1")
    assert inline.plain(on.said[0][2:]) == "{em}a{/em} {{b}} {note:1} <b> & * =1"
    on.agrees()


def test_letters_of_all_kinds_are_kept(write):
    on = write("P ")
    on.stand(0, 0)
    on.type("Genève – «œuvre» 𝔘𝔫𝔦 e\u0301")
    assert on.said == ["P Genève – «œuvre» 𝔘𝔫𝔦 é"]
    on.press(Key.Key_Backspace, times=3)
    assert on.said == ["P Genève – «œuvre» 𝔘𝔫"] or on.said == ["P Genève – «œuvre» 𝔘𝔫𝔦"]


def test_control_characters_are_left_out(write):
    on = write("P ")
    on.stand(0, 0)
    on.type("a\u0007é\ud800b".encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
    assert "\u0007" not in on.said[0]


def test_a_run_of_typing_is_one_step_back(write):
    on = write("P One")
    on.stand(0, 3)
    on.type(" two")
    on.page.flush()
    on.type(" three")
    on.page.flush()
    on.undo()
    assert on.said == ["P One"]
    assert on.editor.caret().place == 3
    on.redo()
    assert on.said == ["P One two three"]
    assert on.editor.caret().place == len("One two three")


def test_undo_takes_what_was_typed_a_moment_ago(write):
    on = write("P One")
    on.stand(0, 3)
    on.type(" two")
    on.undo()
    assert on.said == ["P One"]
    on.agrees()


def test_the_title_is_written_on_the_sheet(write):
    on = write("P One")
    on.editor.put_caret(Caret("title", 10))
    on.type(" again")
    on.page.flush()
    assert (
        on.page.desk.ask(lambda at: at.read.all(type(on.page.sheet.contents.paper)))[0].title.en
        == "Next steps again"
    )


def test_what_follows_from_other_things_cannot_be_typed_over(write):
    on = write("P One")
    on.editor.put_caret(Caret("symbol", 0))
    on.type("x")
    on.press(Key.Key_Delete)
    on.press(Key.Key_Backspace)
    on.press(Key.Key_Return)
    on.editor.put_caret(Caret("symbol", 0))
    on.agrees()


def test_an_empty_paper_is_begun_by_typing(write):
    on = write()
    on.stand(0, 0)
    on.type("Hello")
    assert on.said == ["P Hello"]
    on.agrees()


def test_the_clipboard_gets_words_and_gives_words(write):
    on = write("P One two")
    on.stand(0, 4, (0, 7))
    on.press(Key.Key_X, CTRL)
    assert on.said == ["P One "]
    assert QApplication.clipboard().text() == "two"
    on.stand(0, 0)
    on.press(Key.Key_V, CTRL)
    assert on.said == ["P twoOne "]


def test_lines_that_are_pasted_become_paragraphs(write):
    on = write("P Begin end", "P After")
    QApplication.clipboard().setText("one {1}\r\n\n  two\n\tthree")
    on.stand(0, 6)
    on.press(Key.Key_V, CTRL)
    assert on.said == ["P Begin one {{1}}", "P two", "P threeend", "P After"]
    on.agrees()
    on.undo()
    assert on.said == ["P Begin end", "P After"]


def test_words_are_deleted_with_ctrl(write):
    on = write("P One two three")
    on.stand(0, 7)
    on.press(Key.Key_Backspace, CTRL)
    assert on.said == ["P One  three"]
    on.press(Key.Key_Delete, CTRL)
    assert on.said == ["P One three"] or on.said == ["P One "]


def test_what_cannot_be_kept_stays_on_the_sheet(write, desk):
    on = write("P One")
    on.stand(0, 3)
    QApplication.clipboard().setText("x" * 200_000)
    on.press(Key.Key_V, CTRL)
    on.page.flush()
    assert len(desk.refusals) == 1
    desk.refusals.clear()
    assert on.blocks[0].words.en == "One"
    assert len(on.editor.setting.block(on.key(0)).text()) == 200_003
    on.stand(0, 3, (0, 200_003))
    on.press(Key.Key_Delete)
    assert on.said == ["P One"]


def test_cells_of_a_table_are_written_in_place(write):
    on = write("P Before", "T Head\tOther\nCell\tLast", "P After")
    on.editor.put_caret(Caret(on.key(1), 4, 2))
    on.type("s {x}")
    on.press(Key.Key_Tab)
    on.type("y")
    on.page.flush()
    assert on.said == ["P Before", "T Head\tOther\nCells {{x}}\tyLast", "P After"]
    on.undo()
    on.agrees()


def test_a_line_break_inside_a_paragraph_is_kept(write):
    on = write("P One two")
    on.stand(0, 3)
    on.press(Key.Key_Return, SHIFT)
    assert on.said == ["P One\n two"]
    on.agrees()


def test_lines_pasted_into_a_cell_stay_in_the_cell(write):
    on = write("T Head\tOther\nCell\tLast")
    on.editor.put_caret(Caret(on.key(0), 4, 2))
    QApplication.clipboard().setText("one\n\ttwo")
    on.press(Key.Key_V, CTRL)
    assert on.said == ["T Head\tOther\nCellone two\tLast"]
    on.agrees()
