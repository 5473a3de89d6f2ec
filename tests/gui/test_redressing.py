"""The open window takes on other colours and another text size without standing still, and nothing of it stays behind."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from secretariat.gui import theme
from secretariat.gui.place import DECISIONS, HOME, REGISTER, Place
from secretariat.gui.redressing import Redressing, once_dressed, redress


@pytest.fixture
def full(office):
    """A window that has shown several of its pages, all but one of which are hidden."""
    office.create()
    _, _, papers = office.agenda()
    for place in (HOME, DECISIONS, REGISTER, Place("paper", papers[0])):
        office.window.show_place(place)
        office.settle()
    return office


def looks(window):
    """Return how every part of a window looks: its letters and its colours."""
    return [
        (
            type(part).__name__,
            part.objectName(),
            part.isVisible(),
            part.font().toString(),
            part.palette().windowText().color().name(),
            part.palette().base().color().name(),
        )
        for part in [window, *window.findChildren(QWidget)]
        if not part.objectName().startswith("qt_scrollarea")  # Qt puts these in another order now and then
    ]


def places(window):
    """Return where every part that is seen stands; the status bar says other words from one moment to the next."""
    return [
        (type(part).__name__, *part.geometry().getRect())
        for part in window.findChildren(QWidget)
        if part.isVisible() and part.parent() is not window.statusBar()
    ]


def alike(places, others):
    """Say whether parts stand at the same places, but for a pixel that is rounded another way."""
    return len(places) == len(others) and all(
        one[0] == other[0] and all(abs(a - b) <= 1 for a, b in zip(one[1:], other[1:], strict=True))
        for one, other in zip(places, others, strict=True)
    )


def polished(parts):
    return [
        part for part in parts if isValid(part) and part.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
    ]


def owing(window):
    return [part for part in window.findChildren(QWidget) if part.property("owed")]


@pytest.mark.parametrize(("scheme", "percent"), [("dark", 100), ("light", 150), ("contrast", 80)])
def test_the_window_looks_as_if_it_had_been_dressed_at_once(full, qapp, scheme, percent):
    dressed = polished(full.window.findChildren(QWidget))
    redress(scheme, percent)
    full.settle()
    gently, there = looks(full.window), places(full.window)
    assert polished(dressed) == [part for part in dressed if isValid(part)]
    theme.dress(qapp, scheme, percent)
    full.settle()
    assert gently == looks(full.window)
    assert alike(there, places(full.window))
    assert owing(full.window) == []
    assert full.window.updatesEnabled()


def test_letters_and_colours_are_known_before_the_key_is_let_go(full):
    redress("dark", 120)
    assert theme.colours() == theme.DARK
    assert theme.percent() == 120


def test_a_page_that_comes_into_view_before_its_turn_is_told(full, qapp):
    redress("dark", 150)
    redressing = qapp.findChild(Redressing)
    full.wait(lambda: bool(owing(full.window)) and full.window.updatesEnabled())
    full.window.show_place(REGISTER)
    page = full.window.book.currentWidget()
    assert [part for part in owing(page) if part.isVisible()] == []
    full.wait(lambda: not redressing.busy)
    assert owing(full.window) == []


def test_of_several_changes_in_a_row_the_last_is_worn(full):
    for _ in range(3):
        full.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    redress("contrast", 90)
    full.settle()
    assert (theme.colours(), theme.percent()) == (theme.CONTRAST, 90)
    assert full.window.updatesEnabled()
    assert owing(full.window) == []
    assert [part for part in full.window.findChildren(QWidget) if part.property("still")] == []


def test_what_is_typed_meanwhile_is_not_lost(full):
    page = full.window.book.paper()
    page.setFocus()
    before = page.editor.toPlainText()
    redress("dark", 110)
    full.write("soon")
    full.settle()
    assert len(page.editor.toPlainText()) == len(before) + 4


def test_the_style_of_the_computer_is_put_on_and_taken_off(full, qapp):
    redress("light", 100, "computer")
    full.settle()
    assert "QPushButton:focus" not in qapp.styleSheet()
    redress("light", 100, "fusion")
    full.settle()
    assert "QPushButton:focus" in qapp.styleSheet()


def test_a_part_acts_once_and_only_after_the_window_has_taken_all_on(full, qapp):
    painted = []

    def act():
        painted.append(full.window.updatesEnabled())

    redress("dark", 120)
    redressing = qapp.findChild(Redressing)
    for _ in range(3):
        once_dressed(full.window.book.paper(), act)
    assert painted == []
    full.wait(lambda: not redressing.busy)
    assert painted == [False]
    once_dressed(full.window.book.paper(), act)  # at once, as nothing is under way
    assert painted == [False, True]


def test_where_a_part_fails_the_others_are_dressed_and_the_window_is_painted_again(full, qapp):
    acted = []

    def fail():
        raise LookupError("no such icon")

    redress("dark", 120)
    page = full.window.book.paper()
    once_dressed(page, fail)
    once_dressed(page, lambda: acted.append(True))
    with full.bot.captureExceptions() as caught:
        full.settle()
    assert [kind for kind, *_ in caught] == [LookupError]
    assert acted == [True]
    assert full.window.updatesEnabled()
    assert owing(full.window) == []
