"""Characters that no font has."""

from dataclasses import replace

from secretariat.app.checks import glyphs, sheet
from secretariat.domain.finding import Severity
from secretariat.domain.printing import PrintCover, PrintText
from tests.papers import a_paper, in_print


def read(*lines):
    contents = a_paper(*lines)
    return sheet.of(contents, in_print(contents))


def test_ordinary_words_need_no_look_into_the_fonts():
    assert not glyphs.doubtful(read("P Genève, “São Paulo” – año {ref:1}."))
    assert glyphs.doubtful(read("P The ☃ of Geneva."))


def test_a_character_without_a_glyph_is_one_error_that_names_its_places():
    (finding,) = glyphs.missing(read("P A \ue000.", "P B.", "P C \ue000\ue000."), ["\ue000", "\ue000"])
    assert finding.severity is Severity.ERROR
    assert (
        finding.detail
        == "The character \ue000 (U+E000) stands in paragraphs 1 and 3, and no font can print it."
    )
    assert finding.spot.id == "p1"


def test_a_character_outside_the_words_leads_to_the_paper():
    (finding,) = glyphs.missing(read("P A."), ["\ue000"])
    assert finding.spot.id == "paper"


def test_the_cover_page_is_looked_at_as_well():
    contents = a_paper("P A.", profile="P5")
    cover = (PrintCover("Author unit", (PrintText("The ☃ unit"),)),)
    assert glyphs.doubtful(sheet.of(contents, replace(in_print(contents), cover=cover)))
