"""What is referred to is not deleted without asking, and one sees who refers to it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def referring(write, *blocks):
    """Return a paper whose first paragraph refers to its third."""
    on = write("P See ", *blocks)
    on.stand(0, 4)
    on.page._marking.reference(on.blocks[2].id)
    return on


def question(on):
    return on.page.findChild(QMessageBox)


def answer(on, text):
    box = question(on)
    button = next(button for button in box.buttons() if button.text().replace("&", "") == text)
    button.click()
    QApplication.sendPostedEvents(None, 52)
    QApplication.processEvents()


def test_a_paragraph_nobody_refers_to_goes_at_once(write):
    on = referring(write, "P Two", "P Three")
    on.stand(1, 1)
    on.press(Key.Key_Delete, CTRL | SHIFT)
    assert question(on) is None
    assert len(on.blocks) == 2
    assert on.editor.caret().key == on.key(1)


def test_one_that_is_referred_to_is_asked_about_and_kept(write):
    on = referring(write, "P Two", "P Three")
    on.stand(2, 1)
    on.press(Key.Key_Delete, CTRL | SHIFT)
    assert "another passage refers" in question(on).text()
    assert "Paragraph 1: See 3" in question(on).informativeText()
    answer(on, "Keep")
    assert on.said[1:] == ["P Two", "P Three"]


def test_once_agreed_it_goes_and_undo_brings_both_back(write):
    on = referring(write, "P Two", "P Three")
    before = on.said
    on.stand(2, 1)
    on.press(Key.Key_Delete, CTRL | SHIFT)
    answer(on, "Delete")
    assert len(on.blocks) == 2
    assert on.editor.setting.block(on.key(0)).text() == "See ?"
    on.undo()
    assert on.said == before
    assert on.editor.setting.block(on.key(0)).text() == "See 3"
    on.agrees()


def test_a_stretch_typed_over_asks_once_and_keeps_all_meanwhile(write):
    on = referring(write, "P Two", "P Three", "P Four")
    before = on.said
    on.stand(1, 1, (3, 2))
    on.type("x")
    assert len(on.page.findChildren(QMessageBox)) == 1
    answer(on, "Keep")
    assert on.said == before


def test_an_empty_paragraph_that_is_referred_to_is_not_joined_without_asking(write):
    on = referring(write, "P Two", "P ")
    on.stand(2, 0)
    on.press(Key.Key_Backspace)
    answer(on, "Keep")
    assert len(on.blocks) == 3
    on.stand(2, 0)
    on.press(Key.Key_Backspace)
    answer(on, "Delete")
    assert len(on.blocks) == 2


def test_who_refers_to_it_is_listed_and_led_to(write):
    on = referring(write, "P Two", "P Three")
    on.stand(2, 0)
    on.page.act("referenced by")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Paragraph 1: See 3"]
    menu.actions()[0].trigger()
    menu.close()
    assert on.editor.caret().key == on.key(0)
    on.stand(1, 0)
    on.page.act("referenced by")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Nothing refers to it"]
    menu.close()
