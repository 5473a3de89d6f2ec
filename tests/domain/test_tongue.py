"""One place through which every sentence for the user goes."""

from collections.abc import Iterator

import pytest

from secretariat.domain.language import Language
from secretariat.domain.tongue import NO_NUMBER, counted, marked, speak, tr


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak()


def french(text: str, note: str, n: int) -> str:
    known = {
        ("Open", "file"): "Ouvrir",
        ("Open", "question"): "En suspens",
        ("{n} rows of {name}", ""): "{n} ligne de {name}" if n in {0, 1} else "{n} lignes de {name}",
    }
    return known.get((text, note), text)


def test_without_a_lookup_it_is_english():
    assert tr("{count} of {name}", count=3, name="{x}") == "3 of {x}"
    assert counted("{n} row", "{n} rows", 1) == "1 row"
    assert counted("{n} row", "{n} rows", 0) == "0 rows"


def test_a_note_tells_two_meanings_of_one_word_apart():
    speak(french)
    assert (tr("Open", "file"), tr("Open", "question")) == ("Ouvrir", "En suspens")


def test_each_language_has_its_own_plurals():
    speak(french)
    said = [counted("{n} row of {name}", "{n} rows of {name}", n, name="A") for n in (0, 1, 2)]
    assert said == ["0 ligne de A", "1 ligne de A", "2 lignes de A"]


def test_what_is_not_known_is_said_in_english_with_its_plural():
    speak(french)
    assert counted("{n} paper", "{n} papers", 1) == "1 paper"
    assert tr("Unknown {what}", what="thing") == "Unknown thing"


def test_a_text_in_a_table_stays_as_it_is_until_it_is_shown():
    speak(french)
    assert marked("Open") == "Open"


def test_the_lookup_is_told_when_nothing_is_counted():
    asked: list[int] = []

    def lookup(text: str, _note: str, n: int) -> str:
        asked.append(n)
        return text

    speak(lookup)
    tr("Open")
    counted("{n} row", "{n} rows", 4)
    assert asked == [NO_NUMBER, 4]


def test_shares_have_the_blank_of_the_language():
    assert tr("Looking … {share:.0%}", share=0.5) == "Looking … 50%"
    speak(french, "\u202f", Language.FR)
    assert tr("Looking … {share:.0%}", share=0.5) == "Looking … 50\u00a0%"
