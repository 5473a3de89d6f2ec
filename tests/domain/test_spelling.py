"""Which words are looked up, and which are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.spelling import BLOT, bare, parts, plain, words


def looked_up(text):
    return [word.text for word in words(text)]


def test_words_are_found_with_their_places():
    assert [(word.start, word.text) for word in words("The Office, as ever")] == [
        (0, "The"),
        (4, "Office"),
        (12, "as"),
        (15, "ever"),
    ]


def test_apostrophes_and_hyphens_stand_inside_words():
    assert looked_up("don’t l'emploi aujourd’hui sub-item “quoted”") == [
        "don’t",
        "l'emploi",
        "aujourd’hui",
        "sub-item",
        "quoted",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "12 19-27 2006–07 5th 1990s 3.5",
        "GB.291/WP/SDG/1 WP/SDG GB.313/POL/4/1(&Corr.)",
        "ILO NGOs l’OIT XIV",
        "www.ilo.org https://example.org/a?b=c someone@example.org C:\\papers paper.docx",
        "snake_case x=1 <b>mistaek</b> `teh`",
        "a b c e.g.",
    ],
)
def test_what_is_no_word_is_not_looked_up(text):
    assert looked_up(text) == []


def test_words_beside_what_is_none_are_looked_up():
    assert looked_up("See GB.291/WP/SDG/1, paragraph 12 (and/or the rest).") == [
        "See",
        "paragraph",
        "and",
        "or",
        "the",
        "rest",
    ]


def test_a_mark_parts_words_and_is_none():
    assert looked_up(f"report{BLOT} says{BLOT}{BLOT}so") == ["report", "says", "so"]


def test_dictionaries_get_straight_apostrophes():
    assert plain("don’t co‑operate") == "don't co-operate"


def test_a_name_is_known_in_the_possessive_and_behind_an_article():
    assert [bare(word) for word in ("Somavia’s", "d’Iliescu", "qu'Anna", "Ministers'", "Lee")] == [
        "Somavia",
        "Iliescu",
        "Anna",
        "Ministers",
        "Lee",
    ]


def test_joined_words_come_apart():
    assert [(part.start, part.text) for part in parts("sub-item")] == [(0, "sub"), (4, "item")]


@given(st.text(alphabet=st.sampled_from("aéZ ’'-.,/@1_“”\u0301\ufffc𝔘"), max_size=60))
def test_every_word_lies_where_it_says(text):
    end = 0
    for word in words(text):
        assert word.start >= end
        assert text[word.start : word.end] == word.text
        assert BLOT not in word.text
        end = word.end


def test_a_hundred_thousand_letters_take_a_moment():
    assert len(looked_up("ab." * 30_000 + " " + "a" * 100_000)) < 50_000
