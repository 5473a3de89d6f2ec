"""Finding words as a person reads them."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.folding import ANY, Manner, fold, folded, hits

CASE, WHOLE = Manner(case=True), Manner(whole=True)
LETTERS = st.text("aeAEéÉèœß’'“\"–-  \u00ad\u0301İ한ﬁ…x𝔘", max_size=30)


def found(text, wanted, manner=ANY):
    return [text[start:end] for start, end in hits(text, wanted, manner)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("à Genève", "geneve"),
        ("a Geneve", "Genève"),
        ("l’Organisation", "l'organisation"),
        ("the “Office”", '"office"'),
        ("«Office»", "“office”"),
        ("2004–05", "2004-05"),
        ("no. 12", "no. 12"),
        ("Cœur", "coeur"),
        ("coeur", "cœur"),
        ("Straße", "strasse"),
        ("one\ntwo", "one two"),
        ("co\u00adoperation", "cooperation"),
        (normalize("NFD", "Genève"), "Genève"),
    ],
)
def test_accents_quotes_dashes_and_blanks_make_no_difference(text, wanted):
    assert len(found(text, wanted)) == 1


def test_a_hit_is_what_stands_in_the_text():
    assert found("à Genève et genève", "GENEVE") == ["Genève", "genève"]
    assert found(normalize("NFD", "Genève."), "geneve") == [normalize("NFD", "Genève")]


def test_capitals_count_when_asked_for():
    assert found("Office office", "office", CASE) == ["office"]
    assert found("ÉTÉ été", "été", CASE) == ["été"]


def test_whole_words_leave_parts_of_words_alone():
    assert hits("part party part", "part", WHOLE) == ((0, 4), (11, 15))
    assert found("l’été d'été étés", "été", WHOLE) == ["été", "été"]
    assert found("a (b) c", "(b)", WHOLE) == ["(b)"]


def test_nothing_wanted_is_nothing_found():
    assert hits("anything", "") == ()
    assert hits("anything", "\u00ad") == ()


def test_a_letter_of_two_is_found_whole_and_once():
    assert found("ßß", "s") == ["ß", "ß"]
    assert found("ßß", "ss") == ["ß", "ß"]


@given(LETTERS, LETTERS)
def test_hits_stand_in_order_and_say_what_is_wanted(text, wanted):
    last = 0
    for start, end in hits(text, wanted):
        assert last <= start < end <= len(text)
        assert folded(wanted) in folded(text[start:end])
        last = end


@given(LETTERS, LETTERS, LETTERS)
def test_what_stands_in_a_text_is_found(before, wanted, after):
    if folded(wanted):
        assert hits(before + wanted + after, wanted)


@given(st.text(max_size=40), st.booleans())
def test_every_letter_stands_for_a_place_in_the_original(text, case):
    within = fold(text, case)
    assert len(within.text) == len(within.starts) == len(within.ends)
    for start, end in zip(within.starts, within.ends, strict=True):
        assert 0 <= start < end <= len(text)
    assert list(within.starts) == sorted(within.starts)
