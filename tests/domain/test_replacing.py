"""Other words in the place of some: nothing that hangs on them is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain import inline
from secretariat.domain.folding import hits
from secretariat.domain.identity import NoteId, ReferenceId
from secretariat.domain.inline import NoteMark, ReferenceMark, Text
from secretariat.domain.replacing import keeps, replaced, searched

TEXTS = st.builds(
    Text,
    st.text("ab {}é", min_size=1, max_size=4),
    st.booleans(),
    st.booleans(),
    st.sampled_from(("", "", "http://one", "http://two")),
)
MARKS = st.one_of(
    st.builds(NoteMark, st.sampled_from("mn").map(NoteId)),
    st.builds(ReferenceMark, st.sampled_from("rs").map(ReferenceId)),
)
STORED = st.lists(st.one_of(TEXTS, TEXTS, MARKS), max_size=8).map(inline.write)
WORDS = st.text("ab {}é", max_size=3)


def put(stored, wanted, by):
    return replaced(stored, hits(searched(stored), wanted), by)


@pytest.mark.parametrize(
    ("stored", "wanted", "by", "after"),
    [
        ("the Office reports", "office", "Bureau", "the Bureau reports"),
        ("the Office{note:n} reports", "Office", "Bureau", "the Bureau{note:n} reports"),
        ("the{note:n} Office", "the office", "the Bureau", "the{note:n} Bureau"),
        ("Office{note:n} reports", "office reports", "Bureau reports", "Bureau{note:n} reports"),
        ("the {em}Office{/em} reports", "office", "Bureau", "the {em}Bureau{/em} reports"),
        ("the {em}global{/em} Office", "global Office", "global Bureau", "the {em}global{/em} Bureau"),
        ("a {em}b{/em} c", "a b", "x", "{em}x{/em} c"),
        ("see {link:http://x}the site{/link} now", "see the site", "look", "{link:http://x}look{/link} now"),
        ("{{ref:1}} a", "{ref:1}", "{em}", "{{em}} a"),
        ("paragraph {ref:r} a", "paragraph", "para.", "para. {ref:r} a"),
        ("aaa", "a", "", ""),
        ("a{em}b{/em}", "ab", "a", "{em}a{/em}"),
    ],
)
def test_words_are_replaced_and_what_hangs_on_them_stays(stored, wanted, by, after):
    assert put(stored, wanted, by) == after


def test_a_living_number_is_never_part_of_what_is_found():
    assert hits(searched("paragraph {ref:r}5"), "paragraph 5") == ()
    assert not keeps("paragraph {ref:r}", 0, 11, "para. 5")
    assert replaced("paragraph {ref:r}", [(0, 11)], "para. 5") == "paragraph {ref:r}"


def test_words_with_two_addresses_are_left_alone():
    stored = "{link:http://x}one{/link} {link:http://y}two{/link}"
    assert not keeps(stored, 0, 7, "three")
    assert keeps(stored, 0, 3, "three")
    assert put(stored, "one two", "three") == stored


def of(stored):
    """Return the marks, and all emphasis and addresses."""
    runs = inline.parse(stored)
    marks = [run for run in runs if not isinstance(run, Text)]
    texts = [run for run in runs if isinstance(run, Text)]
    styles = {("em", run.emphasis) for run in texts if run.emphasis} | {
        ("strong", run.strong) for run in texts if run.strong
    }
    return marks, styles, {run.link for run in texts if run.link}


@given(STORED, WORDS, WORDS)
def test_replacing_never_loses_a_mark(stored, wanted, by):
    before, after = of(stored), of(put(stored, wanted, by))
    assert after[0] == before[0]
    if by:
        assert after[1:] == before[1:]


@given(STORED, WORDS, WORDS)
def test_what_is_said_is_what_was_said_with_the_words_replaced(stored, wanted, by):
    text, places = searched(stored), hits(searched(stored), wanted)
    kept = [place for place in places if keeps(stored, *place, by)]
    expected, last = "", 0
    for start, end in kept:
        expected += text[last:start] + by
        last = end
    assert searched(put(stored, wanted, by)) == expected + text[last:] or len(kept) < len(places)


@given(STORED, WORDS)
def test_words_replaced_by_themselves_change_nothing(stored, wanted):
    places = hits(searched(stored), wanted)
    for start, end in places:
        said = searched(stored)[start:end]
        assert replaced(stored, [(start, end)], said) == inline.write(inline.parse(stored))
