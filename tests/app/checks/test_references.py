"""References: that lead nowhere, run into the next section, or are typed."""

from dataclasses import replace

import pytest

from secretariat.domain.finding import Severity
from secretariat.domain.language import Language
from tests.papers import a_paper, with_words


def paragraphs(count, *more):
    return [*(f"P Number {i}." for i in range(1, count + 1)), *more]


def test_a_reference_to_what_is_gone_is_an_error(checked):
    (finding,) = checked(a_paper("P One.", "P So said we (paragraph {ref:7}) before."), "dangling-reference")
    assert finding.severity is Severity.ERROR
    assert "“So said we (paragraph ?”" in finding.detail


def test_a_mark_whose_reference_is_gone_is_dangling_too(checked):
    contents = replace(a_paper("P One.", "P See {ref:1}."), references=())
    assert checked(contents, "dangling-reference")


def test_a_reference_in_a_note_or_a_cell_is_seen(checked):
    contents = a_paper("P One{note:See above.}.", rows=(("x", "y", "z", "w"),))
    contents = with_words(contents, "n1", en="See paragraph {ref:none}.")
    (finding,) = checked(contents, "dangling-reference")
    assert finding.where == "note 1"


def test_a_reference_to_a_lost_appendix_is_dangling(checked):
    contents = a_paper("P See the {ref:A1}.", rows=(("x", "y", "z", "w"),))
    assert not checked(contents, "dangling-reference")
    assert checked(replace(contents, appendices=(), entries=()), "dangling-reference")


def test_a_range_that_runs_into_the_next_section_says_which_and_what_may_be_meant(details):
    contents = a_paper(
        "H One", "P a.", "P b.", "P c.", "H Two", "P d.", "P e.", "P See paragraphs {ref:2-4}."
    )
    (detail,) = details(contents, "range-crosses-section")
    assert detail == (
        "Paragraph 6 refers to paragraphs 2-4, but 4 opens section II (“Two”), while 2 stands in section I (“One”). "
        "Is 2-3 meant?"
    )


def test_a_range_over_whole_sections_is_meant(details):
    contents = a_paper("H One", "P a.", "P b.", "H Two", "P c.", "P d.", "H Three", "P See {ref:1-4}.")
    assert details(contents, "range-crosses-section") == []


def test_a_range_within_a_section_with_subsections_is_fine(details):
    contents = a_paper("H One", "HH A", "P a.", "HH B", "P b.", "P See {ref:1-2}.")
    assert details(contents, "range-crosses-section") == []


def test_a_range_that_ends_before_it_begins_is_an_error(checked):
    (finding,) = checked(a_paper(*paragraphs(3, "P See paragraphs {ref:3-1}.")), "backward-range")
    assert finding.severity is Severity.ERROR
    assert "refers to 3-1" in finding.detail


def test_a_paragraph_that_refers_to_itself_is_told(details):
    assert details(a_paper("P One.", "P See paragraph {ref:2}."), "self-reference") == [
        "Paragraph 2 refers to itself."
    ]


def test_a_reference_to_a_bullet_says_what_is_printed(details):
    contents = a_paper("P One:", "B a point.", "P See {ref:B1}.")
    (detail,) = details(contents, "reference-to-unnumbered")
    assert "the list in paragraph 1" in detail
    assert "only the number 1 is printed" in detail


def test_a_reference_to_a_lettered_item_or_heading_is_fine(details):
    contents = a_paper("H One", "P One:", "S a point.", "P See {ref:S1} of section {ref:H1}.")
    assert details(contents, "reference-to-unnumbered") == []


def test_a_typed_number_of_our_own_is_noticed(details):
    (detail,) = details(a_paper(*paragraphs(4, "P As said in paragraph 3, it is so.")), "typed-reference")
    assert "Paragraph 5 says “paragraph 3” in plain words" in detail


def test_a_typed_section_of_our_own_is_noticed(details):
    contents = a_paper("H One", "P Section I above says so; section IX below does not.")
    assert details(contents, "typed-reference") == []
    contents = a_paper("H One", "P This is said in section I above.")
    assert len(details(contents, "typed-reference")) == 1


@pytest.mark.parametrize(
    "words",
    [
        "as the Commission says in paragraph 3 of its report",
        "as said in its report (paragraph 3)",
        "see GB.301/5, paragraph 3",
        "under article 2, paragraph 3",
        "paragraphs 1 and 3 of the Declaration",
        "in paragraph 426",
        "see paragraph {ref:3}",
    ],
)
def test_what_may_be_another_documents_number_is_left_alone(details, words):
    assert details(a_paper(*paragraphs(4, f"P So it is, {words}.")), "typed-reference") == []


def test_another_document_in_the_next_sentence_does_not_hide_our_number(details):
    contents = a_paper(*paragraphs(4, "P The report is out. As said in paragraph 3, it is read."))
    assert len(details(contents, "typed-reference")) == 1


def test_a_number_of_this_paper_that_does_not_exist_is_told(details):
    (detail,) = details(a_paper("P See paragraph 12 above."), "reference-out-of-range")
    assert "“paragraph 12”" in detail


@pytest.mark.parametrize(
    ("language", "words"), [(Language.FR, "voir le paragraphe 1."), (Language.ES, "véase el párrafo 1.")]
)
def test_typed_numbers_are_noticed_in_every_language(checked, language, words):
    contents = with_words(a_paper("P One.", "P Two."), "p2", **{language.value: words})
    (finding,) = checked(contents, "typed-reference", language)
    assert finding.spot.id == "p2"
