"""The page of a session."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from secretariat.gui.place import Place


def page(office):
    session, items, papers = office.agenda()
    office.window.show_place(Place("session", session))
    office.settle()
    return office.window.book.agenda(), items, papers


def test_a_title_typed_into_a_card_is_stored_when_it_is_left(office):
    office.create()
    agenda, _, _ = page(office)
    field = agenda.cards[1].title
    field.setFocus()
    office.press("Ctrl+A")
    office.write("Policy coherence")
    office.press("Tab")
    assert office.outline()[0][1][1][0] == "Policy coherence"
    assert not field.hasFocus()


def test_the_paper_of_a_card_opens_by_a_click(office):
    office.create()
    agenda, _, papers = page(office)
    link = next(
        button for button in agenda.cards[0].findChildren(QPushButton) if "Paper 2" in button.accessibleName()
    )
    office.bot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert office.window.place == Place("paper", papers[1])


def test_a_paper_is_added_under_the_card_it_was_asked_for(office):
    office.create()
    agenda, _, _ = page(office)
    add = next(button for button in agenda.cards[1].findChildren(QPushButton) if button.text() == "Add paper")
    office.bot.mouseClick(add, Qt.MouseButton.LeftButton)
    assert office.outline()[0][1][1][1] == ["Paper 3", ""]
    assert office.window.place.kind == "paper"


def test_an_item_is_added_last(office):
    office.create()
    agenda, _, _ = page(office)
    add = next(button for button in agenda.findChildren(QPushButton) if button.text() == "Add agenda item")
    office.bot.mouseClick(add, Qt.MouseButton.LeftButton)
    assert [title for title, _ in office.outline()[0][1]] == ["Globalization", "Coherence", ""]
