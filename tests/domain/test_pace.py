"""Whoever waits for long work hears how far it is, and can stop it."""

import pytest

from secretariat.domain.pace import between, paced, step_of
from secretariat.domain.told import Cancelled


def test_things_are_told_of_before_they_are_done_and_not_after_the_last():
    heard: list[float] = []
    assert list(paced("abcd", heard.append)) == list("abcd")
    assert heard == [0.0, 0.25, 0.5, 0.75]


def test_of_many_things_only_some_are_told():
    heard: list[float] = []
    assert list(paced(range(100_000), heard.append)) == list(range(100_000))
    assert len(heard) <= 201
    assert heard == sorted(heard)


def test_of_no_things_nothing_is_told():
    heard: list[float] = []
    assert list(paced((), heard.append)) == []
    assert heard == []


def test_a_step_is_told_as_its_part_of_the_whole():
    heard: list[float] = []
    second = step_of(heard.append, 1, 4)
    for done in (0.0, 0.5, 1.0):
        second(done)
    assert heard == [0.25, 0.375, 0.5]


def test_a_stretch_is_told_as_its_part_of_the_whole():
    heard: list[float] = []
    stretch = between(heard.append, 0.25, 0.75)
    for done in (0.0, 0.5, 1.0):
        stretch(done)
    assert heard == [0.25, 0.5, 0.75]


def test_what_is_to_stop_stops_before_the_next_thing():
    def stop(part):
        if part > 0.4:
            raise Cancelled

    things = paced("abcd", stop)
    assert (next(things), next(things)) == ("a", "b")
    with pytest.raises(Cancelled):
        next(things)
