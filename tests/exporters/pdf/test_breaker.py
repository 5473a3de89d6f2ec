"""Words are broken into lines that fit, and stay whole to a reader."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.language import Language
from secretariat.domain.printing import Inlines, PrintCall, PrintText
from secretariat.exporters.pdf import breaks
from secretariat.exporters.pdf.breaker import Breaker
from secretariat.exporters.pdf.face import face
from secretariat.exporters.pdf.fount import Founts
from secretariat.exporters.pdf.galley import Compositor
from secretariat.exporters.pdf.hyphens import hyphenation
from secretariat.exporters.pdf.line import Line
from secretariat.exporters.pdf.styles import Style
from tests.exporters.papers import FONTS, words
from tests.exporters.pdf.inks import seen

STYLE = Style(size=10)
WORDS = st.text(
    st.characters(codec="utf-8", categories=["L", "N", "P"], max_codepoint=0x17F), min_size=1, max_size=30
)


def lines(inlines: Inlines, width: float, hyphenate: Callable[[str], list[int]] | None = None) -> list[Line]:
    """Return the lines of inlines at a width in 1/1000 em."""
    galleys = Compositor(Founts(FONTS)).galleys(inlines, STYLE)
    return Breaker(hyphenate).lines(galleys, width, justify=True)


@given(st.lists(WORDS, min_size=1, max_size=40), st.integers(2_000, 60_000))
def test_no_line_is_wider_than_the_measure(texts: list[str], width: int) -> None:
    for line in lines(words(" ".join(texts)), width):
        assert line.width <= width + 0.1
        gaps = sum(len(run.inks) - 1 for run in line.runs)
        assert line.width + line.stretch * gaps <= width + 0.1 + line.stretch


@given(
    st.lists(st.sampled_from(["a", "paper", "non-state", "and/or", "Organization–World", "(x)"]), min_size=1),
    st.integers(3_000, 20_000),
)
def test_no_word_is_lost(texts: list[str], width: int) -> None:
    text = " ".join(texts)
    assert "".join(seen(line) for line in lines(words(text), width)) == text


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("paper", ["paper"]),
        ("non-state", ["non-", "state"]),
        ("22-23", ["22-23"]),
        ("2006-07", ["2006-07"]),
        ("-ing", ["-ing"]),
        ("and/or", ["and/", "or"]),
        ("GB.291/WP/SDG/1", ["GB.291/", "WP/", "SDG/1"]),
        ("Office–Geneva", ["Office–", "Geneva"]),
        ("19–27", ["19–27"]),
        ("one\u200btwo", ["one\u200b", "two"]),
        ("www.ilo.org/report", ["www.", "ilo.", "org/", "report"]),
        ("http://ilo.org/a?b=c", ["http://", "ilo.", "org/", "a?", "b=", "c"]),
        ("inform@ilo.org", ["inform@", "ilo.", "org"]),
    ],
)
def test_a_word_may_be_broken_after_its_signs(word: str, parts: list[str]) -> None:
    assert breaks.parts(word) == parts


def test_a_typed_line_end_ends_the_line() -> None:
    assert [seen(line) for line in lines(words("one two\nthree"), 50_000)] == ["one two ", "three"]


def test_several_blanks_count_as_one() -> None:
    assert [seen(line) for line in lines(words("one  two\t three"), 50_000)] == ["one two three"]


def test_words_are_hyphenated_only_if_asked_and_the_hyphen_is_not_said() -> None:
    text = words("an internationalization " * 5)
    plain = lines(text, 11_000)
    hyphened = lines(text, 11_000, hyphenation(Language.EN))
    assert not any(run.said for line in plain for run in line.runs)
    assert any(run.said == "\u00ad" for line in hyphened for run in line.runs)
    assert "".join(map(seen, hyphened)).split() == ["an", "internationalization"] * 5


def test_a_soft_hyphen_shows_only_where_the_line_ends() -> None:
    (whole,) = lines(words("inter\u00adnational"), 50_000)
    first, second = lines(words("inter\u00adnational"), 4_000)
    assert seen(whole) == "international"
    assert (seen(first), first.runs[-1].said, seen(second)) == ("inter", "\u00ad", "national")


def test_a_mark_stays_with_its_word() -> None:
    text = words("word " * 30, "noted", PrintCall(1, "n1"), " word" * 30)
    for width in range(5_000, 30_000, 700):
        (line,) = [line for line in lines(text, width) if line.notes]
        assert "noted1" in seen(line)


def test_emphasis_inside_emphasised_words_stands_upright() -> None:
    galleys = Compositor(Founts(FONTS)).galleys(
        (PrintText("a "), PrintText("b", emphasis=True)), Style(emphasis=True)
    )
    (line,) = Breaker().lines(galleys, 50_000, justify=False)
    assert [run.fount.name for run in line.runs] == ["LiberationSerif-Italic", "LiberationSerif-Regular"]


def test_a_missing_character_comes_from_another_face() -> None:
    (line,) = lines(words("yes ✓ and نعم"), 50_000)
    names = {run.fount.name for run in line.runs}
    assert names == {"LiberationSerif-Regular", "DejaVuSans", "NotoNaskhArabic-Regular"}


def test_kerning_is_part_of_the_ink() -> None:
    serif = face(FONTS / "LiberationSerif-Regular.ttf")
    apart = serif.shape("A")[1] + serif.shape("V")[1]
    assert serif.shape("AV")[1] < apart
