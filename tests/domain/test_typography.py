"""What a typesetter would make of what is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain import tongue
from secretariat.domain.habits import ALL, Habits, Kind
from secretariat.domain.language import Language
from secretariat.domain.spelling import BLOT
from secretariat.domain.typography import correction, quoted

EN, FR, ES = Language.EN, Language.FR, Language.ES
NB = "\u00a0"


def typed(text, language=EN, kinds=ALL, dash="-"):
    """Return what stands on the sheet once a text was typed letter by letter."""
    said = ""
    for letter in text:
        change = correction(said, letter, Habits(language, kinds, dash))
        said += letter
        if change is not None:
            said = said[: len(said) - change.take] + change.put
    return said


@pytest.mark.parametrize(
    ("language", "keys", "printed"),
    [
        (EN, 'He said "yes" and "no".', "He said “yes” and “no”."),
        (EN, "(\"a\") 'b' the Office's", "(“a”) ‘b’ the Office’s"),
        (EN, "\"'inner' outer\"", "“‘inner’ outer”"),
        (FR, 'dit "oui" et', f"dit «{NB}oui{NB}» et"),
        (FR, 'dit " oui " et', f"dit «{NB}oui{NB}» et"),
        (FR, "dit « oui » et", f"dit «{NB}oui{NB}» et"),
        (FR, "l'emploi d'aujourd'hui", "l’emploi d’aujourd’hui"),
        (ES, 'dice "sí" y', "dice «sí» y"),
    ],
)
def test_straight_quotes_take_the_shape_of_the_language(language, keys, printed):
    assert typed(keys, language) == printed


@pytest.mark.parametrize(
    ("language", "keys", "printed"),
    [
        (EN, "one - two", "one – two"),
        (EN, "one--two", "one—two"),
        (EN, "one -- two", "one – two"),
        (FR, "un - deux", "un – deux"),
        (ES, "uno - dos", "uno — dos"),
        (EN, "well-known", "well-known"),
        (EN, "- item", "- item"),
        (EN, "5 - 3", "5 - 3"),
        (EN, "-----", "-----"),
    ],
)
def test_hyphens_become_dashes(language, keys, printed):
    assert typed(keys, language) == printed


def test_a_range_takes_the_dash_of_the_house():
    assert typed("paragraphs 19-27") == "paragraphs 19-27"
    assert typed("paragraphs 19-27", dash="–") == "paragraphs 19–27"
    assert typed("GB291-2", dash="–") == "GB291-2"


def test_three_dots_become_one_character():
    assert typed("and so on...") == "and so on…"
    assert typed("....") == "…."


@pytest.mark.parametrize(
    ("language", "keys", "printed"),
    [
        (FR, "quoi ? oui ! ceci ; cela : rien", f"quoi{NB}? oui{NB}! ceci{NB}; cela{NB}: rien"),
        (FR, "quoi? oui! ceci; cela: rien", f"quoi{NB}? oui{NB}! ceci{NB}; cela: rien"),
        (FR, "quoi ?!", f"quoi{NB}?!"),
        (FR, "à 10:30, 12 %", f"à 10:30, 12{NB}%"),
        (EN, "what? 12 %", "what? 12 %"),
        (EN, "see para. 12, No. 5 and § 3", f"see para.{NB}12, No.{NB}5 and §{NB}3"),
        (EN, "in paragraph 12", "in paragraph 12"),
        (FR, "voir paragr. 10 et n° 5", f"voir paragr.{NB}10 et n°{NB}5"),
        (ES, "véase párr. 10 y núm. 5", f"véase párr.{NB}10 y núm.{NB}5"),
        (EN, "I said no. 5 of them", "I said no. 5 of them"),
    ],
)
def test_what_belongs_together_is_kept_on_one_line(language, keys, printed):
    assert typed(keys, language) == printed


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    "keys",
    [
        "https://example.org/a-b?c=d;e--f...g",
        "www.example.org/it's",
        "someone@example.org--x",
        "GB.291/WP/SDG/1--2",
        "x=1--2",
        "a_b'c",
        "{em}'...--",
    ],
)
def test_addresses_symbols_and_code_stay_as_typed(language, keys):
    assert typed(keys, language, dash="–") == keys


def test_a_quotation_ends_behind_a_symbol():
    assert typed('the paper "GB.291/WP/SDG/1" says') == "the paper “GB.291/WP/SDG/1” says"


def test_no_capitals_and_no_ordinals_are_made():
    assert typed("end. next 1st i") == "end. next 1st i"


KEYS = st.text(alphabet=st.sampled_from("ab1 '\"-.,;:!?%«»/@_" + BLOT + NB), max_size=40)


@given(KEYS, st.sampled_from(list(Language)), st.sampled_from(["-", "–"]))
def test_letters_numbers_and_marks_are_never_touched(keys, language, dash):
    kept = [letter for letter in keys if letter.isalnum() or letter == BLOT]
    assert [
        letter for letter in typed(keys, language, dash=dash) if letter.isalnum() or letter == BLOT
    ] == kept


@given(KEYS, st.sampled_from("\"'-.;:!?%»« 1"), st.sampled_from(list(Language)))
def test_a_correction_is_one_of_its_kind_and_lies_before_the_caret(before, key, language):
    change = correction(before, key, Habits(language))
    if change is None:
        return
    assert 1 <= change.take <= len(before) + 1
    assert (before + key)[-change.take :] != change.put
    for kind in Kind:
        alone = correction(before, key, Habits(language, frozenset({kind})))
        assert alone == (change if kind is change.kind else None)


@given(KEYS, st.sampled_from(list(Language)))
def test_with_every_kind_turned_off_nothing_changes(keys, language):
    assert typed(keys, language, frozenset()) == keys


def test_a_quotation_opens_behind_the_signs_that_open_a_spanish_question():
    assert typed('¿"Sí" o ¡"no"!', ES) == "¿«Sí» o ¡«no»!"


def test_words_are_quoted_as_the_language_does_and_as_the_program_speaks_where_none_is_given():
    assert [quoted("Sí", language) for language in (EN, FR, ES)] == ["“Sí”", f"«{NB}Sí{NB}»", "«Sí»"]
    tongue.speak(language=ES)
    try:
        assert quoted("Sí") == "«Sí»"
    finally:
        tongue.speak()
