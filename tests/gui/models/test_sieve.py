"""The filter of the register takes words anywhere, in one field, as a phrase, or not at all."""

import pytest

from secretariat.domain.activity import Activity, Cells, State
from secretariat.domain.identity import ActivityId
from secretariat.domain.language import Language, Words
from secretariat.gui.models.shelf import Shelf
from secretariat.gui.models.sieve import Sieve, Term, terms


def an_activity(id, title, country="", state=State.UNKNOWN):
    return Activity(ActivityId(id), id, Cells(Words(title)), country=country, state=state)


EVERY = {
    one.id: one
    for one in (
        an_activity("a", "Poland and the others, Genève", "Switzerland", State.HELD),
        an_activity("b", "Seminar on trade", "Poland", State.PLANNED),
        an_activity("c", "Trade seminar", "Côte d’Ivoire"),
    )
}


def passing(typed, state=None):
    sieve = Sieve()
    sieve.set(typed, state)
    return "".join(sieve.passing(EVERY, EVERY))


def test_words_read_in_a_wrong_encoding_stand_in_no_other_field():
    other = "".join(map(chr, range(0x80, 0xA0)))
    one = an_activity("a", f"Workers{other}Poland", "Switzerland")
    sieve = Sieve()
    sieve.set("country:poland", None)
    assert sieve.passing({"a": one}, {"a": one}) == []
    sieve.set("country:switzerland", None)
    assert sieve.passing({"a": one}, {"a": one}) == ["a"]


def test_what_was_let_go_does_not_stand_for_what_came_or_changed_since():
    shelf = Shelf(Language.EN)
    shelf.hold(EVERY.values())
    shelf.found("trade", None)
    shelf.let_go(["a"])
    shelf.change(an_activity("b", "Seminar on wages"))
    assert shelf.found("seminar", None) == ["b", "c"]
    shelf.change(an_activity("d", "Another seminar"))
    assert set(shelf.found("another", None)) == {"d"}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("poland", "ab"),
        ("country:poland", "b"),
        ("COUNTRY:Côte", "c"),
        ("state:held", "a"),
        ("geneve", "a"),
        ("seminar trade", "bc"),
        ('"trade seminar"', "c"),
        ("“trade seminar”", "c"),
        ("«\u00a0trade seminar\u00a0»", "c"),
        ("«trade seminar»", "c"),
        ("-poland", "c"),
        ("seminar -country:poland", "c"),
        ("country:", "abc"),
        ("-country:", "abc"),
        ("country:poland country:p", "b"),
        ("at:seminar", ""),
        ("", "abc"),
    ],
)
def test_what_passes(typed, found):
    assert passing(typed) == found


def test_a_word_before_a_colon_that_names_no_field_is_a_word():
    assert terms("10:30") == (Term("10:30"),)


def test_a_state_counts_as_well():
    assert passing("poland", State.PLANNED) == "b"


def test_typing_on_narrows_unless_a_word_becomes_a_field():
    sieve = Sieve()
    assert sieve.set("coun", None)
    assert sieve.set("count", None)
    assert not sieve.set("country:p", None)
    assert sieve.set("country:po", None)
    assert not sieve.set("country:po -x", None)


def test_what_was_made_ready_is_read_again_once_it_has_changed():
    sieve, every = Sieve(), dict(EVERY)
    sieve.set("country:po", None)
    assert sieve.passing(every, every) == ["b"]
    every["b"] = an_activity("b", "Seminar on trade", "Chile")
    every["c"] = an_activity("c", "Trade seminar", "Poland")
    for id in "bc":
        sieve.forget(id)
    assert sieve.passing(every, every) == ["c"]


def test_narrowing_and_widening_agree_with_beginning_anew():
    sieve = Sieve()
    shown = list(EVERY)
    for typed in (
        "s",
        "seminar",
        "seminar ",
        "seminar c",
        "seminar -x",
        "seminar country:",
        "seminar country:p",
        "seminar",
        "",
    ):
        narrower = sieve.set(typed, None)
        shown = sieve.passing(shown if narrower else EVERY, EVERY)
        assert "".join(shown) == passing(typed), typed


def test_who_organizes_is_found_by_name_and_as_printed():
    one = Activity(ActivityId("a"), "a", Cells(Words("Launch"), Words("ILO/SECO"), involvement=Words("DG")))
    sieve = Sieve()
    for typed, found in (("organizer:ilo", ["a"]), ("participant:dg", ["a"]), ("organizer:dg", [])):
        sieve.set(typed, None)
        assert sieve.passing({"a": one}, {"a": one}) == found
