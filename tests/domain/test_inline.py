"""Words with marks are written and read exactly, and nothing typed becomes a mark."""

from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain import inline
from secretariat.domain.identity import NoteId, ReferenceId
from secretariat.domain.inline import NoteMark, ReferenceMark, Text

typed = st.text(alphabet=st.sampled_from("ab {}/:emstrongnotelinkref\n\t€é|"), max_size=25) | st.text(
    max_size=25
)
ids = st.text(alphabet="0123456789abcdef-", min_size=1, max_size=12)
runs = st.lists(
    st.builds(
        Text, typed, st.booleans(), st.booleans(), st.sampled_from(["", "https://example.org/a{b}c", "x"])
    )
    | st.builds(NoteMark, ids.map(NoteId))
    | st.builds(ReferenceMark, ids.map(ReferenceId)),
    max_size=8,
)


@given(runs)
def test_what_is_written_is_read_back(words):
    assert inline.parse(inline.write(words)) == inline.tidy(words)


@given(runs)
def test_written_words_are_written_the_same_again(words):
    stored = inline.write(words)
    assert inline.write(inline.parse(stored)) == stored


@given(st.text(max_size=60) | st.text(alphabet="{}note:ref em/strongl1", max_size=40))
def test_every_string_can_be_read(stored):
    once = inline.write(inline.parse(stored))
    assert inline.write(inline.parse(once)) == once


@given(typed)
def test_typed_braces_stay_text(text):
    assert inline.plain(inline.escape(text)) == text
    assert inline.notes(inline.escape(text)) == []


def test_marks_are_found_in_order():
    stored = "As said{note:a} in paragraph {ref:r} and {em}again{/em}{note:b}."
    assert inline.notes(stored) == ["a", "b"]
    assert inline.references(stored) == ["r"]
    assert inline.plain(stored, lambda _: "12") == "As said in paragraph 12 and again."


def test_a_style_left_open_ends_with_the_words():
    assert inline.write(inline.parse("a {em}b")) == "a {em}b{/em}"


def test_marks_can_be_led_elsewhere_or_taken_out():
    led = inline.remarked("x{note:a}y{ref:r}", lambda _: None, lambda r: ReferenceId(r + "2"))
    assert led == "xy{ref:r2}"


def test_cells_keep_rows_and_columns():
    rows = (("a", "b"), ("c\td", ""))
    assert inline.cells(inline.tabled(rows)) == (("a", "b"), ("c d", ""))


def test_a_living_figure_is_no_reference_and_goes_along_whatever_becomes_of_the_others():
    stored = "In {ref:count:countries} countries, see {ref:one}."
    assert inline.references(stored) == ["one"]
    assert (
        inline.remarked(stored, lambda note: note, lambda _: None)
        == "In {ref:count:countries} countries, see ."
    )
