"""The order of words in a dictionary of the language that is spoken."""

import pytest

from secretariat.domain import alphabet, tongue
from secretariat.domain.language import Language

WORDS = ["Zurbano", "Núñez", "Nunzio", "Nuno", "Ñuñoa", "Élan", "Eland", "elan", "Ortega"]


@pytest.fixture
def spanish():
    tongue.speak(language=Language.ES)
    yield
    tongue.speak()


def test_accents_and_capitals_come_second():
    assert sorted(WORDS, key=alphabet.place) == [
        "elan", "Élan", "Eland", "Núñez", "Nuno", "Ñuñoa", "Nunzio", "Ortega", "Zurbano",
    ]  # fmt: skip


def test_in_spanish_a_letter_of_its_own_follows_n(spanish):
    assert sorted(WORDS, key=alphabet.place) == [
        "elan", "Élan", "Eland", "Nuno", "Nunzio", "Núñez", "Ñuñoa", "Ortega", "Zurbano",
    ]  # fmt: skip
