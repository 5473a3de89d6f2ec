"""The navigator by its keys: rename, move, delete, go."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from secretariat.gui.place import DECISIONS, Place


def at(office, kind, id):
    office.window.show_place(Place(kind, id))
    office.window.navigator.tree.setFocus()
    office.settle()


def titles(office):
    return [title for title, _ in office.outline()[0][1]]


def test_f2_renames_an_item(office):
    office.create()
    _, items, _ = office.agenda()
    at(office, "item", items[0])
    office.press("F2")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    office.press("Ctrl+A")
    office.write("Follow-up")
    office.press("Return")
    assert titles(office) == ["Follow-up", "Coherence"]
    assert office.desk.undo_label == "Edit agenda item"


def test_f2_on_a_session_types_its_number(office):
    office.create()
    session, _, _ = office.agenda()
    at(office, "session", session)
    office.press("F2")
    office.press("Ctrl+A")
    office.write("292")
    office.press("Return")
    assert office.outline()[0][0] == "292nd Session"


def test_alt_shift_down_moves_the_item_and_stays_on_it(office):
    office.create()
    _, items, _ = office.agenda()
    at(office, "item", items[0])
    office.press("Alt+Shift+Down")
    assert titles(office) == ["Coherence", "Globalization"]
    assert office.window.place == Place("item", items[0])
    office.press("Alt+Shift+Up")
    assert titles(office) == ["Globalization", "Coherence"]


def test_del_deletes_with_a_note_and_the_note_undoes_it(office):
    office.create()
    _, items, _ = office.agenda()
    at(office, "item", items[0])
    office.press("Del")
    assert titles(office) == ["Coherence"]
    assert office.window.notice.text == "Deleted: 1. Globalization with 2 papers. Undo brings it back."
    assert office.window.place == Place("item", items[1])
    office.bot.mouseClick(office.window.notice.buttons[0], Qt.MouseButton.LeftButton)
    assert titles(office) == ["Globalization", "Coherence"]


def test_the_arrows_go_from_place_to_place(office):
    office.create()
    session, items, _ = office.agenda()
    at(office, "session", session)
    office.press("Down")
    assert office.window.place == Place("item", items[0])


def test_enter_after_the_title_of_a_new_paper_leads_to_its_sheet(office):
    office.create()
    _, items, _ = office.agenda()
    at(office, "item", items[0])
    office.press("Ctrl+Shift+N")
    office.write("Next steps")
    office.press("Return")
    assert office.window.navigator.tree.hasFocus()
    office.press("Return")
    editor = office.window.book.paper().editor
    assert editor.hasFocus()
    office.write("We begin.")
    assert "We begin." in editor.toPlainText()


def test_the_field_of_a_name_hides_what_it_stands_over(office):
    office.create()
    _, _, papers = office.agenda()
    tree, place = office.window.navigator.tree, Place("paper", papers[0])
    office.window.navigator.rename(place)
    field, entry = QApplication.focusWidget(), tree.visualRect(office.window.navigator.model.index_of(place))
    assert isinstance(field, QLineEdit)
    assert (field.geometry().top(), field.height()) == (entry.top(), entry.height())


def test_the_list_below_leads_to_the_decisions(office):
    office.create()
    office.agenda()
    fixed = office.window.navigator.fixed
    fixed.setFocus()
    fixed.selectionModel().clear()
    spot = fixed.visualRect(fixed.model().index(0, 0)).center()
    office.bot.mouseClick(fixed.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert office.window.place == DECISIONS
    assert office.window.book.kind == "decisions"


def test_the_context_menu_is_that_of_the_entry(office):
    office.create()
    _, _, papers = office.agenda()
    tree = office.window.navigator.tree
    index = office.window.navigator.model.index_of(Place("paper", papers[0]))
    tree.customContextMenuRequested.emit(tree.visualRect(index).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Move &up\tAlt+Shift+Up" in [action.text() for action in menu.actions()]
    assert office.window.here.paper == papers[0]
    menu.close()


def test_a_session_folded_up_stays_so(office):
    office.create()
    session, items, _ = office.agenda()
    navigator = office.window.navigator
    navigator.tree.collapse(navigator.model.index_of(Place("item", items[0])))
    office.agenda()
    assert not navigator.tree.isExpanded(navigator.model.index_of(Place("item", items[0])))
    assert navigator.tree.isExpanded(navigator.model.index_of(Place("session", session)))


def test_an_empty_file_says_what_to_do(office):
    office.create()
    assert office.window.navigator.empty.isVisible()
    office.agenda()
    assert not office.window.navigator.empty.isVisible()
    assert office.window.navigator.tree.indexAt(QPoint(5, 5)).isValid()
