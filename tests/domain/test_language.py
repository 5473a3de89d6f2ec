"""Words exist in some languages and are asked for in one."""

from uuid import UUID, uuid5

import pytest

from secretariat.domain.identity import derived_id, new_id
from secretariat.domain.language import Language, Words


def test_words_are_asked_for_by_language():
    words = Words.of(Language.FR, "projet").having(Language.EN, "draft")
    assert (words[Language.EN], words[Language.FR], words[Language.ES]) == ("draft", "projet", "")


def test_the_best_words_are_those_of_the_language_or_else_the_first_there_are():
    words = Words(fr="projet")
    assert words.best(Language.EN) == "projet"
    assert Words().best(Language.EN) == ""


def test_only_languages_with_words_are_gone_through():
    assert list(Words(en="a", es="b")) == [(Language.EN, "a"), (Language.ES, "b")]
    assert not Words()


def test_a_part_has_the_same_id_on_every_machine():
    owner = new_id()
    assert derived_id(owner, "words/en") == derived_id(owner, "words/en") != derived_id(owner, "words/fr")


@pytest.mark.parametrize("name", ["fr", "particular état", ""])
def test_the_id_of_a_part_is_the_uuid_of_its_name_within_its_owner(name):
    owner = new_id()
    assert derived_id(owner, name) == uuid5(UUID(hex=owner), name).hex


def test_what_has_no_id_of_that_form_has_no_parts():
    with pytest.raises(ValueError, match="ab"):
        derived_id("ab", "fr")
