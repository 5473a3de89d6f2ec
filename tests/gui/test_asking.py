"""A question about the file is answered while the window goes on, and only the last answer is shown."""

import threading

import pytest

from secretariat.app.queries.paper import every
from secretariat.domain.told import Gone
from secretariat.gui.asking import Asking


@pytest.fixture
def shown():
    """What was shown, one after the other."""
    return []


@pytest.fixture
def asking(office, shown):
    """Asks about a new file."""
    office.create()
    return Asking(office.desk, shown.append)


def test_the_answer_is_shown_later_on_the_thread_of_the_window(asking, office, shown):
    threads = []
    asking._show = lambda found: threads.append((found, threading.current_thread()))
    asking.ask(lambda at: len(every(at)))
    assert threads == []
    assert asking.waited_for
    office.settle()
    assert threads == [(len(office.desk.ask(every)), threading.main_thread())]
    assert not asking.waited_for


def test_of_several_questions_the_last_alone_is_answered_after_the_first(asking, office, shown):
    go_on, asked = threading.Event(), []

    def first(_):
        assert go_on.wait(20)
        return "first"

    asking.ask(first)

    def note(name):
        asked.append(name)
        return name

    asking.ask(lambda _: note("second"))
    asking.ask(lambda _: note("third"))
    go_on.set()
    office.settle()
    assert asked == ["third"]
    assert shown == ["third"]


def test_an_answer_that_is_no_longer_wanted_is_not_shown(asking, office, shown):
    asking.ask(lambda _: "old")
    asking.drop()
    assert not asking.waited_for
    office.settle()
    assert shown == []
    asking.ask(lambda _: "new")
    office.settle()
    assert shown == ["new"]


def test_where_the_file_cannot_answer_that_is_told(asking, office, shown):
    def fail(at):
        raise Gone("paper", "of long ago")

    asking.ask(fail)
    office.settle()
    assert "no longer in the file" in office.answer("OK")
    assert shown == []
    assert not asking.waited_for


def test_nothing_is_shown_of_a_file_that_was_closed_meanwhile(asking, office, shown):
    go_on = threading.Event()
    asking.ask(lambda _: go_on.wait(20) and "old")
    office.desk.close()
    go_on.set()
    office.settle()
    asking.ask(lambda _: "of no file")
    office.settle()
    assert shown == []
    assert Asking.under_way == 0
