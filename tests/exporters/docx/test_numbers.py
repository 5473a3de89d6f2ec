"""Word comes to every number by itself, and they are the same as on paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.language import Language
from secretariat.domain.paper import Kind, ListStyle
from secretariat.exporters import docx
from tests.exporters.docx.reader import NS, W, read
from tests.exporters.docx.samples import MARKED, at_random, everything, restyled, said
from tests.exporters.papers import a_paper as a_printed_paper
from tests.exporters.papers import paragraph, subitem
from tests.papers import a_paper, in_print

LIST_STYLES = [style for style in MARKED if style is not ListStyle.UNMARKED]


def numbered(document):
    """Labels and words of headings, paragraphs and lists, whether Word counts them or they are plain text."""
    wanted = ("Heading", "NumberedParagraph", "DecisionParagraph", "SubItem", "Continuation")
    found = []
    for one in document.paragraphs:
        if one.style.startswith(wanted):
            label, tab, words = one.text.partition("\t")
            found.append((label, words) if tab else (one.label, one.text))
    return found


def lines_of(paper):
    return [said(line) for line in paper.lines if line.kind is not Kind.TABLE]


def test_one_series_of_paragraphs_runs_through_all_sections(written):
    document = written(in_print(a_paper("P One", "H First", "P Two", "H Second", "D Three", "P Four")))
    assert [(one.label, one.text) for one in document.paragraphs if one.style.endswith("Paragraph")] == [
        ("1.", "One"),
        ("2.", "Two"),
        ("3.", "Three"),
        ("4.", "Four"),
    ]
    places = {
        one.element.find("w:pPr/w:numPr/w:numId", NS).get(f"{W}val")
        for one in document.paragraphs
        if one.style.endswith("Paragraph")
    }
    assert len(places) == 1


def test_every_number_of_a_paper_with_everything_is_automatic_and_right(written):
    paper = everything()
    document = written(paper)
    assert numbered(document) == lines_of(paper)
    assert not any("\t" in one.text for one in document.paragraphs if one.style.startswith(("Sub", "Num")))


def test_headings_number_themselves_by_their_style(written):
    document = written(in_print(a_paper("H One", "HH Inner", "HH Other", "H Two", "HH Inner again")))
    for one in document.paragraphs:
        number = one.element.find("w:pPr/w:numPr", NS)
        if one.style.startswith("Heading"):
            number.getparent().remove(number)
    assert [(one.label, one.style) for one in document.paragraphs if one.style.startswith("Heading")] == [
        ("I.", "Heading1"),
        ("A.", "Heading2"),
        ("B.", "Heading2"),
        ("II.", "Heading1"),
        ("A.", "Heading2"),
    ]
    styles = document.tree("word/styles.xml")
    counted = [style.get(f"{W}styleId") for style in styles if style.find("w:pPr/w:numPr", NS) is not None]
    assert counted == ["Heading1", "Heading2", "NumberedParagraph"]


def test_a_list_begins_anew_in_each_paragraph(written):
    document = written(in_print(a_paper("P One", "S a", "S b", "P Two", "S c", "P Three", "S d", "S e")))
    assert [one.label for one in document.styled("SubItem1")] == ["(a)", "(b)", "(a)", "(a)", "(b)"]
    starts = document.tree("word/numbering.xml").findall(".//w:startOverride", NS)
    assert len(starts) == 3


def test_a_heading_without_a_number_has_none_in_word(written):
    paper = restyled(
        a_paper("H One", "H Bare", "H Two", "HH Inner", "H Bare again", "HH Inner again"),
        [1, 1, 1, 2, 1, 2],
        [ListStyle.DEFAULT, ListStyle.UNMARKED]
        + [ListStyle.DEFAULT] * 2
        + [ListStyle.UNMARKED, ListStyle.DEFAULT],
    )
    document = written(paper)
    assert numbered(document) == lines_of(paper)
    assert [label for label, _ in numbered(document)] == ["I.", "", "II.", "A.", "", "A."]


@pytest.mark.parametrize("style", LIST_STYLES)
def test_lists_of_two_styles_in_one_another_number_as_printed(written, style):
    one = ["P One", "S Outer", "SS Inner", "SS Inner", "S Outer", "S Outer", "SS Inner"]
    styles = [
        each
        for other in LIST_STYLES
        for each in (ListStyle.DEFAULT, style, other, other, style, style, other)
    ]
    paper = restyled(a_paper(*one * len(LIST_STYLES)), [1, 1, 2, 2, 1, 1, 2] * len(LIST_STYLES), styles)
    assert numbered(written(paper)) == lines_of(paper)


@pytest.mark.parametrize("language", [Language.FR, Language.ES])
def test_french_and_spanish_lists_have_one_bracket(written, language):
    lines = ["P Un", "S a", "SS i", "S b"]
    paper = restyled(a_paper(*lines), [1, 1, 2, 1], [ListStyle.DEFAULT] * 4, language)
    assert [label for label, _ in numbered(written(paper))] == ["1.", "a)", "i)", "b)"]


def test_the_roman_first_item_is_not_taken_for_the_ninth_letter(written):
    paper = restyled(
        a_paper("P One", "S One", "S Two", "P Two", *["S Letter"] * 11),
        [1] * 15,
        [ListStyle.DEFAULT, *[ListStyle.ROMAN_BRACKETS] * 2, *[ListStyle.ALPHA_BRACKETS] * 12],
    )
    document = written(paper)
    assert numbered(document) == lines_of(paper)
    numbers = [
        one.element.find("w:pPr/w:numPr/w:numId", NS).get(f"{W}val") for one in document.styled("SubItem1")
    ]
    assert len(set(numbers)) == 2


def test_letters_beyond_those_word_counts_alike_are_plain_text(written):
    paper = in_print(a_paper("P One", *["S Item"] * 60))
    document = written(paper)
    assert numbered(document) == lines_of(paper)
    labels = [label for label, _ in numbered(document)]
    assert labels[26:29] == ["(z)", "(aa)", "(ab)"]


def test_numbers_no_list_leads_to_are_kept_as_they_are(written):
    paper = a_printed_paper(
        paragraph(1, "One"), paragraph(7, "Seven"), paragraph(8, "Eight"), subitem("§ 3", "Odd")
    )
    document = written(paper)
    assert numbered(document) == lines_of(paper)


def test_a_frozen_document_has_its_numbers_as_plain_text(written):
    paper = everything()
    document = written(paper, frozen=True)
    assert numbered(document) == lines_of(paper)
    assert not document.tree("word/document.xml").findall(".//w:numPr", NS)
    assert not document.tree("word/styles.xml").findall(".//w:numPr", NS)
    assert not any(one.label for one in document.paragraphs)
    assert not [each for one in document.paragraphs for each in one.fields]


BLOCKS = st.lists(
    st.tuples(
        st.sampled_from(["H", "P", "S", "S", "C", "D"]),
        st.integers(1, 4),
        st.sampled_from([ListStyle.DEFAULT, *MARKED]),
    ),
    min_size=1,
    max_size=25,
)


@given(blocks=BLOCKS, language=st.sampled_from(Language))
def test_any_paper_numbers_in_word_as_it_is_printed(tmp_path_factory, blocks, language):
    kinds, levels, styles = zip(*blocks, strict=True)
    contents = a_paper(*[f"{kind} Block" for kind in kinds])
    paper = restyled(contents, list(levels), list(styles), language)
    path = tmp_path_factory.mktemp("any") / "paper.docx"
    docx.write(paper, path)
    docx.check(path, paper)
    assert numbered(read(path)) == lines_of(paper)


@pytest.mark.parametrize("seed", range(5))
def test_long_papers_of_any_blocks_number_in_word_as_printed(written, seed):
    paper = at_random(seed)
    assert numbered(written(paper)) == lines_of(paper)
