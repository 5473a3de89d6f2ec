"""Stored words in a plain field: marks have names, and come back as they were."""

from hypothesis import given
from hypothesis import strategies as st

from secretariat.app.plainly import Plainly

PIECES = ["{note:n1}", "{ref:r2}", "{em}", "{/em}", "{strong}", "{/strong}", "{link:https://a.b}", "{/link}"]
STORED = st.lists(st.sampled_from([*PIECES, "{{", "}}", "word", " ", ".", "[note 1]", "[i", "]"])).map(
    "".join
)


@given(STORED, STORED)
def test_words_come_back_as_they_were(first, second):
    plainly = Plainly(first, second)
    assert plainly.stored(plainly.shown(first)) == first
    assert plainly.stored(plainly.shown(second)) == second


def test_marks_have_short_names():
    plainly = Plainly("The {em}Office{/em}{note:aa}", "the {ref:bb}, {note:cc}")
    assert plainly.shown("The {em}Office{/em}{note:aa}") == "The [i]Office[/i][note 1]"
    assert (
        plainly.stored("see [ref 1] and [note 2] and [note 3]") == "see {ref:bb} and {note:cc} and [note 3]"
    )


def test_what_is_typed_is_never_taken_for_a_mark():
    assert Plainly().stored("{note:aa} [i]") == "{{note:aa}} [i]"
