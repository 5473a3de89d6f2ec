"""Shift+F10 opens the menu of what has the focus, at its current row, wherever the pointer is."""

import pytest
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QMenu

from secretariat.gui.place import FOLLOW_UP, REGISTER, Place


@pytest.fixture
def pressed(office):
    """Return the function that presses the key in a view, and returns the menu and where its current row is."""

    def press(view):
        view.setFocus()
        office.settle()
        QCursor.setPos(office.window.mapToGlobal(office.window.rect().bottomRight()))
        office.press("Shift+F10")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        row = view.visualRect(view.currentIndex())
        at = view.viewport().mapFromGlobal(menu.pos())
        texts = [action.text() for action in menu.actions()]
        menu.close()
        return texts, row, at

    return press


def test_in_the_navigator_it_is_that_of_the_current_entry(office, pressed):
    office.create()
    _, _, papers = office.agenda()
    office.window.show_place(Place("paper", papers[0]))
    texts, row, at = pressed(office.window.navigator.tree)
    assert "Move &up\tAlt+Shift+Up" in texts
    assert row.top() <= at.y() <= row.bottom()


def test_in_the_register_it_opens_at_the_current_cell(office, pressed):
    office.create()
    office.window.show_place(REGISTER)
    office.come_back()
    page = office.window.book.currentWidget()
    page.add()
    office.settle()
    texts, row, at = pressed(page.grid)
    assert any(text.startswith("&Delete activity") for text in texts)
    assert row.top() <= at.y() <= row.bottom() + row.height()


def test_in_the_follow_up_it_offers_what_can_be_done(office, pressed):
    office.create()
    office.window.show_place(FOLLOW_UP)
    office.come_back()
    texts, _, _ = pressed(office.window.book.currentWidget().list_view.tree)
    assert any(text.startswith("&Add") for text in texts)


def test_in_a_paper_it_is_that_of_the_caret(office):
    office.create()
    _, _, papers = office.agenda()
    office.window.show_place(Place("paper", papers[0]))
    office.settle()
    office.window.book.paper().editor.setFocus()
    office.press("Shift+F10")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
