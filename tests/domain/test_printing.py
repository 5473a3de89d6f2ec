"""Standing phrases as printed."""

from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.printing import PrintText, ordinals, plain

FRENCH = ("re", "er", "e")


def raised(phrase: str) -> list[str]:
    return [one.text for one in ordinals(phrase, FRENCH) if isinstance(one, PrintText) and one.raised]


def test_the_ending_of_an_ordinal_stands_raised() -> None:
    assert ordinals("291e session", FRENCH) == (
        PrintText("291"),
        PrintText("e", raised=True),
        PrintText(" session"),
    )
    assert raised("1re session") == ["re"]
    assert raised("Genève, le 1er octobre 2004.") == ["er"]
    assert raised("21e QUESTION À L'ORDRE DU JOUR") == ["e"]


def test_words_and_symbols_are_left_alone() -> None:
    assert raised("le 2 octobre, 291est, GB.291, 2001e5") == []
    assert ordinals("", FRENCH) == ()


def test_a_language_that_raises_nothing_has_one_run() -> None:
    assert ordinals("291st Session", ()) == (PrintText("291st Session"),)


@given(st.text(alphabet="29re s.-x", max_size=20))
def test_the_words_stay_as_they_were(phrase: str) -> None:
    assert plain(ordinals(phrase, FRENCH)) == phrase
