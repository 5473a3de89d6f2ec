"""Headings are roman, lettered, bracketed or bare; levels come from first appearance."""

from secretariat.domain.paper import Kind
from secretariat.importers.text.headings import roman
from tests.importers.text.papers import a_draft, blocks, kinds, texts

TITLE = "FIRST ITEM ON THE AGENDA\n\nA title\n\n"


def _headings(paper: str) -> list[tuple[int, str | None]]:
    return [(block.level, block.label) for block in blocks(a_draft(TITLE + paper), Kind.HEADING)]


def test_roman_headings_and_letters_below_them() -> None:
    paper = (
        "I. First part\n\nA. One side\n1. One.\n\nB. Other side\n2. Two.\n\nII. Second part\n\nA. Again\n3. Three.\n"
        "\nIII. Third part\n4. Four.\n"
    )
    assert _headings(paper) == [(1, "I"), (2, "A"), (2, "B"), (1, "II"), (2, "A"), (1, "III")]


def test_letters_may_be_the_first_level() -> None:
    assert _headings("A. One\n1. One.\nB. Two\n2. Two.\nC. Three\n3. Three.\n") == [
        (1, "A"),
        (1, "B"),
        (1, "C"),
    ]


def test_the_letter_i_after_h_is_a_letter() -> None:
    paper = "".join(
        f"{letter}. Part\n\n{number}. Words.\n\n" for number, letter in enumerate("ABCDEFGHIJ", 1)
    )
    assert _headings(paper) == [(1, letter) for letter in "ABCDEFGHIJ"]


def test_bracketed_headings_are_not_items() -> None:
    draft = a_draft(
        TITLE
        + "(a) The first side\n\n1. One.\n\n(b) The second side\n\n2. The Office will:\n(a) begin;\n(b) end.\n"
    )
    assert [block.label for block in blocks(draft, Kind.SUBITEM)] == ["(a)", "(b)"]
    assert "The second side" in texts(draft, Kind.HEADING)


def test_bare_headings_stand_over_a_paragraph() -> None:
    draft = a_draft(TITLE + "1. One.\n\nThe way ahead\n\n2. Two.\n\nWhat is asked of us\n\n3. Three.\n")
    assert texts(draft, Kind.HEADING) == ["The way ahead", "What is asked of us"]


def test_a_sentence_or_the_end_of_one_is_no_heading() -> None:
    assert (
        _headings(
            "1. One goes on with the\n\nInternational Labour Conference\n2. Two.\n\nThis is a sentence.\n\n3. Three.\n"
        )
        == []
    )


def test_a_heading_over_two_lines_is_joined() -> None:
    draft = a_draft(TITLE + "1. One.\n\nII. Partnerships in a system\nfor fair rules\n\n2. Two.\n")
    assert texts(draft, Kind.HEADING) == ["Partnerships in a system for fair rules"]


def test_bare_headings_over_several_lines() -> None:
    draft = a_draft(
        TITLE
        + "1. One.\n\nThe budget of the year\n(First item on the agenda)\n\nIncome and costs\nat the end of March\n\n2. Two.\n"
        "\nThe law that applies to a\n\nmeeting held at a distance\n\n3. Three.\n"
    )
    assert texts(draft, Kind.HEADING) == [
        "The budget of the year (First item on the agenda)",
        "Income and costs at the end of March",
        "The law that applies to a meeting held at a distance",
    ]


def test_cells_that_lost_their_table_are_no_headings() -> None:
    assert _headings("1. The amounts are:\n\nFrancs |\n\n12 345 |\n\n2. Two.\n") == []


def test_a_missing_heading_is_told() -> None:
    draft = a_draft(TITLE + "I. One\n1. One.\nIII. Three\n2. Two.\n")
    assert "missing-heading" in kinds(draft)


def test_bold_and_hash_marks_are_taken_off() -> None:
    draft = a_draft(TITLE + "## I. First part\n\n1. One.\n\n**II. Second part**\n\n2. Two.\n")
    assert texts(draft, Kind.HEADING) == ["First part", "Second part"]


def test_roman_numerals_are_read() -> None:
    assert [roman(text) for text in ("I", "IV", "IX", "xiv", "XL", "XXXIX")] == [1, 4, 9, 14, 40, 39]
    assert [roman(text) for text in ("", "IIII", "VX", "A", "IC")] == [None] * 5
