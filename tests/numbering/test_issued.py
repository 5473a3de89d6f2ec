"""The numbers of a paper that was issued: they stay, and what comes later fits between."""

from hypothesis import given
from hypothesis import strategies as st

from secretariat.numbering.issued import numbers

ISSUED = {"a": "43", "b": "44", "c": "45"}


def test_what_was_issued_keeps_its_number():
    assert numbers(["a", "b", "c"], ISSUED) == ISSUED


def test_a_later_paragraph_between_44_and_45_is_44bis():
    assert numbers(["a", "b", "new", "c"], ISSUED)["new"] == "44bis"


def test_more_of_them_are_44ter_and_44quater():
    found = numbers(["a", "b", "x", "y", "z", "c"], ISSUED)
    assert [found[id] for id in "xyz"] == ["44bis", "44ter", "44quater"]


def test_after_the_last_one_counting_goes_on():
    found = numbers(["a", "b", "c", "x", "y"], ISSUED)
    assert (found["x"], found["y"]) == ("46", "47")


def test_the_number_of_a_deleted_paragraph_is_not_given_again():
    assert numbers(["a", "b", "x"], ISSUED) == {"a": "43", "b": "44", "x": "46"}
    assert numbers(["a", "x", "c"], ISSUED) == {"a": "43", "x": "43bis", "c": "45"}


def test_a_moved_paragraph_takes_a_new_number_where_it_stands():
    assert numbers(["b", "c", "a"], ISSUED) == {"b": "44", "c": "45", "a": "46"}


def test_a_second_revision_goes_on_behind_44bis():
    issued = {**ISSUED, "d": "44bis"}
    assert numbers(["a", "b", "d", "x", "c"], issued)["x"] == "44ter"
    assert numbers(["a", "b", "x", "d", "c"], issued)["x"] == "44A"


def test_before_the_first_stands_what_is_no_whole_number():
    assert numbers(["x", "a"], {"a": "1"}) == {"x": "0bis", "a": "1"}


@given(st.integers(0, 12), st.lists(st.integers(0, 40), max_size=30), st.permutations(range(12)))
def test_no_number_is_given_twice_and_none_that_was_issued_to_another(count, inserted, order):
    first = [f"p{n}" for n in order if n < count]
    known = numbers(first, {})
    assert known == {id: str(n) for n, id in enumerate(first, 1)}
    paragraphs = list(first)
    for n, place in enumerate(inserted):
        paragraphs.insert(place, f"x{n}")
    second = numbers(paragraphs, known)
    assert all(second[id] == known[id] for id in first)
    third = numbers([*reversed(paragraphs), "last"], second)
    for found in (second, third):
        assert len(set(found.values())) == len(found)
