"""Wording: contradictions, words twice, and what the eye passes over."""

from dataclasses import replace

import pytest

from secretariat.domain.language import Words
from tests.papers import a_paper

ROW = ("Launch, Geneva", "ILO", "Meeting", "ILO")


def test_a_complete_list_that_is_not_exhaustive_is_told_in_one_line(checked):
    contents = a_paper(
        "P Read on{note:See the appendix for a complete list.}.",
        "P The table is not exhaustive.",
        rows=(ROW,),
    )
    appendix = replace(contents.appendices[0], note=Words("Note: This list is not exhaustive."))
    (finding,) = checked(replace(contents, appendices=(appendix,)), "complete-against-not-exhaustive")
    assert finding.detail == (
        "Note 1 speaks of a “complete list”, but paragraph 2 and the note under the appendix say “not exhaustive”."
    )
    assert finding.spot.id == "n1"


@pytest.mark.parametrize(
    "words",
    [
        "This is a complete list.",
        "This is not a complete list.",
        "The list is not exhaustive.",
        "An incomplete list.",
    ],
)
def test_a_list_that_is_only_one_of_both_is_fine(details, words):
    assert details(a_paper(f"P {words}", "P More words."), "complete-against-not-exhaustive") == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("It is the the report.", True),
        ("It is The the report.", True),
        ("All that that implies, they had had.", False),
        ("In Baden Baden it was said.", False),
        ("The WTO WTO report.", False),
    ],
)
def test_a_word_twice_in_a_row_is_told(details, words, told):
    assert bool(details(a_paper(f"P {words}"), "word-twice")) is told


def test_blanks_before_a_stop_and_inside_a_word_are_noticed(details):
    assert details(a_paper("P See <http://x.int/a.htm> ."), "blank-before-stop")
    assert details(a_paper("P The least- developed countries."), "blank-in-word") == [
        "Paragraph 1 has a blank inside a word: “least- developed”."
    ]


def test_hung_hyphens_and_dotted_files_are_fine(checked):
    assert checked(a_paper("P Short- and long-term plans in .doc files; pre- to post-war.")) == []


def test_straight_and_curly_quotes_side_by_side_are_one_line(details):
    contents = a_paper(
        "P The “one” and Party’s.", 'P The "other".', "P It’s so.", rows=(('"A", Geneva', "b", "c", "d"),)
    )
    assert details(contents, "mixed-quotes") == [
        "Straight quotation marks or apostrophes stand in paragraph 2 and row 1 of the appendix; elsewhere they are curly."
    ]


def test_quotes_of_one_kind_are_fine(details):
    assert details(a_paper('P The "one" and Party\'s.'), "mixed-quotes") == []
    assert details(a_paper("P The “one” and Party’s."), "mixed-quotes") == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("See (this.", "an opening bracket"),
        ("See this).", "a closing bracket"),
        ("See “this.", "a quotation mark"),
        ('See "this.', "a quotation mark"),
        ("Convention, 1962 (No. 117), a) first and iv) fourth (a).", ""),
        ("See “this” (and that).", ""),
    ],
)
def test_what_is_opened_is_closed(details, words, told):
    found = details(a_paper(f"P {words}"), "unbalanced")
    assert found == ([f"Paragraph 1 has {told} that has no counterpart."] if told else [])


def test_a_quotation_may_run_over_two_paragraphs(details):
    assert details(a_paper("P He said: “This is so.", "P And that too.”"), "unbalanced") == []
