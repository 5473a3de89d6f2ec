"""Languages: the same marks and words in each language a paper claims."""

from dataclasses import replace

from secretariat.domain.language import Language, Words
from tests.papers import a_paper, with_words

BOTH = (Language.EN, Language.FR)
TITLE = Words("A paper", fr="Un document")


def in_french(contents, **words):
    for id, said in words.items():
        contents = with_words(contents, id, fr=said)
    return contents


def test_a_language_that_is_not_claimed_is_not_missed(checked):
    assert checked(in_french(a_paper("P One.", "P Two."), p1="Un.")) == []


def test_what_has_no_words_yet_is_one_line_a_language(checked):
    contents = in_french(
        a_paper("P One.", "P Two{note:See it.}.", "P Three.", languages=BOTH, title=TITLE), p1="Un."
    )
    (finding,) = checked(contents, "words-missing")
    assert finding.detail == "In French there are no words yet for paragraphs 2 and 3 and note 1."
    assert finding.spot.id == "p2"


def test_a_complete_translation_is_silent(checked):
    contents = a_paper(
        "P One in 2004{note:See it.}.", "P See paragraph {ref:1}.", languages=BOTH, title=TITLE
    )
    assert checked(in_french(contents, p1="Un en 2004{note:n1}.", p2="Voir {ref:r1}.", n1="Voir.")) == []


def test_a_mark_that_is_missing_in_one_language_is_told(details):
    contents = a_paper("P One{note:See it.} and {ref:2}.", "P Two.", languages=BOTH, title=TITLE)
    contents = in_french(contents, p1="Un et {ref:r1}.", p2="Deux.", n1="Voir.")
    assert details(contents, "marks-differ") == [
        "Paragraph 1 has no notes in French, but 1 note in English, or not the same ones."
    ]


def test_figures_that_differ_are_noticed(details):
    contents = a_paper("P It cost $140,000 in 2004-05, or 3.5 per cent.", languages=BOTH, title=TITLE)
    assert not details(
        in_french(contents, p1="Coût: 140 000 dollars en 2004-2005, soit 3,5 pour cent."), "figures-differ"
    )
    (detail,) = details(
        in_french(contents, p1="Coût: 410 000 dollars en 2004-05, soit 3,5 pour cent."), "figures-differ"
    )
    assert detail == "Paragraph 1 does not have the same figures in English and French: 140000 and 410000."


def test_rows_without_words_of_their_own_are_noticed_once(details):
    contents = a_paper(
        "P One.", rows=(("A", "b", "c", "d"), ("B", "b", "c", "d")), languages=BOTH, title=TITLE
    )
    contents = replace(
        in_french(contents, p1="Un."),
        appendices=(
            replace(
                contents.appendices[0], title=Words("T", fr="T"), columns=Words("a\tb\tc\td", fr="a\tb\tc\td")
            ),
        ),
    )
    assert details(contents) == ["In French, 2 of 2 rows of the register are printed in English."]
