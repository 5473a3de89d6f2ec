"""What differs between two texts is marked as a person would mark it, and nothing is lost on the way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain import difference, inline
from secretariat.domain.difference import Turn

WORDS = st.lists(
    st.sampled_from(
        [
            "the",
            "Office",
            "reports",
            ".",
            ",",
            " ",
            "  ",
            "\t",
            "\n",
            "{{",
            "}}",
            "{em}",
            "{/em}",
            "{note:n1}",
            "été",
        ]
    ),
    max_size=25,
).map("".join)


def marked(before, after):
    """Return a difference as [-deleted-] and {+added+}."""
    signs = {Turn.SAME: "{}", Turn.ADDED: "[+{}+]", Turn.DELETED: "[-{}-]"}
    return "".join(signs[piece.turn].format(piece.stored) for piece in difference.words(before, after))


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("The Office reports.", "The Office reports.", "The Office reports."),
        ("The Office reports.", "The Office has reported.", "The Office [-reports-][+has reported+]."),
        ("One two three.", "One three.", "One [-two -]three."),
        ("", "New.", "[+New.+]"),
        ("Old.", "", "[-Old.-]"),
        ("a {note:n1}b", "a b", "a [-{note:n1}-]b"),
        ("a word here", "a {em}word{/em} here", "a [-word-][+{em}word{/em}+] here"),
        ("red green stays", "blue yellow stays", "[-red green-][+blue yellow+] stays"),
    ],
)
def test_a_difference_reads_like_marks_on_paper(before, after, shown):
    assert marked(before, after) == shown


def test_a_text_with_hardly_a_word_in_common_is_replaced_as_a_whole():
    before = "Globalization has been discussed at length in the Governing Body."
    after = "In conclusion, members requested a further paper for March."
    assert marked(before, after) == f"[-{before}-][+{after}+]"


@given(WORDS, WORDS)
def test_both_texts_can_be_read_back_from_their_difference(before, after):
    pieces = difference.words(before, after)
    later = "".join(inline.plain(piece.stored) for piece in pieces if piece.turn is not Turn.DELETED)
    earlier = "".join(inline.plain(piece.stored) for piece in pieces if piece.turn is not Turn.ADDED)
    assert later == inline.plain(after)
    assert earlier.split() == inline.plain(before).split()


@given(WORDS, WORDS)
def test_the_marks_of_the_later_text_are_all_there(before, after):
    runs = [
        run
        for piece in difference.words(before, after)
        if piece.turn is not Turn.DELETED
        for run in inline.parse(piece.stored)
    ]
    assert inline.write(runs) == inline.write(inline.parse(after))


def test_a_long_text_is_compared_by_sentences():
    before = " ".join(f"Sentence {number} says little." for number in range(3000))
    after = before.replace("Sentence 1500 says", "Sentence 1500 tells")
    pieces = difference.words(before, after)
    assert [piece.turn for piece in pieces] == [Turn.SAME, Turn.DELETED, Turn.ADDED, Turn.SAME]
