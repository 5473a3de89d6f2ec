"""The tour points at parts of the window that are there, goes by keys, and comes once."""

import pytest
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from secretariat.gui.deeds import support
from secretariat.gui.tour import STOPS, Tour


@pytest.fixture
def tour(office):
    office.choose("Help", "t")
    found = office.window.findChild(Tour)
    assert found is not None
    return found


def test_each_card_stands_inside_the_window_beside_something_that_is_shown(office, tour):
    seen = []
    for stop in STOPS:
        seen.append(tour.heading)
        assert office.window.rect().contains(tour.geometry())
        target = stop.at(office.window)
        assert target is not None
        assert target.isVisible()
        office.press("Right")
    assert len(set(seen)) == len(STOPS)
    assert office.window.findChild(Tour) is None or not tour.isVisible()


def test_it_goes_back_and_escape_ends_it(office, tour):
    first = tour.heading
    office.press("Return")
    assert tour.heading != first
    office.press("Left")
    assert tour.heading == first
    office.press("Esc")
    office.wait(lambda: office.window.findChild(Tour) is None)


def test_it_stays_beside_its_part_when_the_window_changes(office, tour):
    office.press("Right")
    office.window.resize(960, 600)
    office.settle()
    assert office.window.rect().contains(tour.geometry())
    office.press("Ctrl++", office.window)
    office.settle()
    assert office.window.rect().contains(tour.geometry())
    office.press("Esc", tour)


def test_it_ends_although_what_had_the_focus_before_is_gone(office):
    field = QLineEdit(office.window)
    field.show()
    field.setFocus()
    office.choose("Help", "t")
    tour = office.window.findChild(Tour)
    field.deleteLater()
    office.wait(lambda: not isValid(field))
    office.press("Esc", tour)
    office.wait(lambda: office.window.findChild(Tour) is None)


def test_asked_for_once_more_it_begins_again(office, tour):
    office.press("Right", tour)
    office.window.actions_by_name["help.tour"].trigger()
    office.wait(lambda: len(office.window.findChildren(Tour)) == 1)
    again = office.window.findChild(Tour)
    assert again.heading == "Everything of the committee"
    office.press("Esc", again)


def test_it_is_offered_once(office):
    support.tell_of_start(office.window, crashed=False)
    assert "tour" in office.window.notice.text
    office.window.notice.buttons[1].click()
    support.tell_of_start(office.window, crashed=False)
    assert office.window.notice.text == ""


def test_it_is_begun_from_the_offer(office):
    support.tell_of_start(office.window, crashed=False)
    office.window.notice.buttons[0].click()
    office.settle()
    tour = office.window.findChild(Tour)
    assert tour is not None
    office.press("Esc", tour)
    assert office.window.settings.toured
