"""Errands come back with their answer, their error, or nothing when they were stopped."""

import sys
import threading
from functools import partial

import pytest

from secretariat.domain.told import Cancelled, NotYet
from secretariat.gui.errand import Errand, away


def test_the_answer_comes_back_from_another_thread(qapp):
    assert away(threading.get_ident) != threading.get_ident()


def test_what_goes_wrong_comes_back_as_it_was(qapp):
    def fail():
        raise NotYet("fly")

    with pytest.raises(NotYet):
        away(fail)


def test_progress_arrives_on_the_thread_of_the_window(qapp):
    told = []

    def work(say):
        for part in range(5):
            say(part / 4)

    errand = Errand(work)
    errand.when_moved(lambda part: told.append((part, threading.get_ident())))
    errand.start()
    errand.wait()
    assert told == [(part / 4, threading.get_ident()) for part in range(5)]


def test_a_stopped_errand_ends_at_its_next_occasion(qapp):
    started, go_on = threading.Event(), threading.Event()

    def work(say):
        started.set()
        go_on.wait(10)
        say(0.5)

    errand = Errand(work)
    errand.start()
    started.wait(10)
    errand.cancel()
    go_on.set()
    errand.wait()
    with pytest.raises(Cancelled):
        errand.answer()


@pytest.mark.qt_no_exception_capture
def test_who_waits_is_told_of_the_end_although_another_fails_to_take_the_answer(qapp, monkeypatch):
    failed = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: failed.append(kind))

    def fail():
        raise ZeroDivisionError

    errand = Errand(lambda _: 1)
    errand.when_ended(fail)
    before = Errand.under_way
    errand.start()
    errand.wait()
    assert errand.answer() == 1
    assert (Errand.under_way, Errand.awaited) == (before, 0)
    qapp.processEvents()
    assert failed == [ZeroDivisionError]


def test_a_thousand_errands_leave_nothing_behind(qapp):
    assert [away(partial(abs, number)) for number in range(1000)] == list(range(1000))
    assert len(qapp.children()) < 50
