"""Whatever is typed or pasted stays what it is, or is left out; nothing hangs and nothing is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from secretariat.app.commands.block import Reword
from secretariat.domain import inline
from secretariat.domain.language import Language

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.mark.parametrize(
    "text", ["<b>bold</b> & so", "*stars* _under_", "{em}x{/em}", "=1+1", "\u202eright\u202c to"]
)
def test_what_is_typed_stays_what_it_is(write, text):
    on = write("P ")
    on.stand(0, 0)
    on.type(text)
    on.page.flush()
    assert inline.plain(on.blocks[0].words.en) == text
    on.agrees()


def test_control_characters_and_halves_of_letters_are_left_out(write):
    on = write("P ")
    on.stand(0, 0)
    on.editor.write("a\x00b\x07c\ud800d\ufdd0e\uffff")
    on.page.flush()
    assert on.blocks[0].words.en == "abcde"
    on.agrees()


def test_what_lies_in_the_file_already_shows_and_stays(write):
    on = write("P One", "P Two")
    on.desk.do(Reword(on.blocks[0].id, Language.EN, "a\u202eb\u2029c\ufffd"))
    on.stand(1, 3)
    on.type("s")
    on.page.flush()
    assert on.blocks[0].words.en == "a\u202eb\u2029c\ufffd"
    assert on.blocks[1].words.en == "Twos"


def test_a_hundred_kilobytes_in_one_paragraph_are_kept_and_written_on(write):
    on = write("P ", "P After")
    long = "words of a paragraph that never ends " * 2600
    QApplication.clipboard().setText(long)
    on.stand(0, 0)
    on.press(Key.Key_V, CTRL)
    on.page.flush()
    assert len(on.blocks[0].words.en) > 96_000
    on.stand(0, 50_000)
    on.type("x")
    on.press(Key.Key_Return)
    assert len(on.blocks) == 3
    assert on.blocks[0].words.en.endswith("x")
    on.undo()
    on.undo()
    assert len(on.blocks) == 2
    on.agrees()


def test_more_than_a_paragraph_can_hold_is_told_and_nothing_is_lost(write):
    on = write("P One", "P Two")
    QApplication.clipboard().setText("words without end " * 6000)
    on.stand(0, 3)
    on.press(Key.Key_V, CTRL)
    on.page.flush()
    assert len(on.desk.refusals) >= 1
    assert [block.words.en for block in on.blocks] == ["One", "Two"]
    on.desk.refusals.clear()
    on.editor.handed_over()
    on.page._refresh()
