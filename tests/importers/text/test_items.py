"""Items of lists keep their mark's style; the mark itself is no part of the words."""

import pytest

from secretariat.domain.paper import Kind, ListStyle
from tests.importers.text.papers import a_draft, blocks, kinds, outline, texts

TITLE = "FIRST ITEM ON THE AGENDA\n\nA title\n\n"


def _items(lines: str) -> list[tuple[int, str | None, ListStyle]]:
    draft = a_draft(f"{TITLE}1. The Office will:\n{lines}\n2. Two.\n")
    return [(block.level, block.label, block.style) for block in blocks(draft, Kind.SUBITEM)]


def test_letters_with_roman_numerals_below_them() -> None:
    assert _items("(a) begin:\n(i) here;\n(ii) there;\n(b) end.") == [
        (1, "(a)", ListStyle.ALPHA_BRACKETS),
        (2, "(i)", ListStyle.ROMAN_BRACKETS),
        (2, "(ii)", ListStyle.ROMAN_BRACKETS),
        (1, "(b)", ListStyle.ALPHA_BRACKETS),
    ]


def test_roman_numerals_may_be_the_first_level() -> None:
    assert _items("- (i) begin;\n - (ii) go on;\n(iii) end.") == [
        (1, f"({label})", ListStyle.ROMAN_BRACKETS) for label in ("i", "ii", "iii")
    ]


def test_the_letter_i_after_h_is_a_letter() -> None:
    found = _items("\n".join(f"({letter}) word;" for letter in "abcdefghijk"))
    assert [label for _, label, _ in found] == [f"({letter})" for letter in "abcdefghijk"]
    assert {(level, style) for level, _, style in found} == {(1, ListStyle.ALPHA_BRACKETS)}


def test_french_and_spanish_lists() -> None:
    assert _items("a) commencer:\ni) ici;\nii) là;\nb) finir.") == [
        (1, "a)", ListStyle.ALPHA),
        (2, "i)", ListStyle.ROMAN),
        (2, "ii)", ListStyle.ROMAN),
        (1, "b)", ListStyle.ALPHA),
    ]


@pytest.mark.parametrize(
    ("mark", "style"),
    [("-", ListStyle.DASH), ("–", ListStyle.DASH), ("•", ListStyle.BULLET), ("■", ListStyle.BULLET)],
)
def test_bullets_have_no_label(mark: str, style: ListStyle) -> None:
    assert _items(f"\n {mark} begin;\n {mark} end.") == [(1, None, style), (1, None, style)]


def test_a_dash_is_a_bullet_where_dashes_stand_before_numbers_too() -> None:
    draft = a_draft(TITLE + "- 1.** The Office will:\n - begin;\n - end.\n- 2.** Two.\n")
    assert [block.style for block in blocks(draft, Kind.SUBITEM)] == [ListStyle.BULLET] * 2


def test_the_letter_that_a_square_bullet_became() -> None:
    assert _items("n issues of pay;\nn issues of time.") == [(1, None, ListStyle.BULLET)] * 2


def test_letters_in_a_running_sentence_are_no_items() -> None:
    draft = a_draft(
        TITLE + "1. This follows from article 3,\n(b) of the text, and\no más, says it.\n2. Two.\n"
    )
    assert blocks(draft, Kind.SUBITEM) == []


def test_an_item_over_two_lines_and_words_after_the_list() -> None:
    draft = a_draft(
        TITLE + "1. The Office will:\n(a) begin its\nwork; and\n(b) end.\n\nIt will report.\n\n2. Two.\n"
    )
    assert outline(draft)[1:4] == [
        "subitem (a): begin its work; and",
        "subitem (b): end.",
        "continuation -: It will report.",
    ]


def test_a_missing_item_is_told() -> None:
    draft = a_draft(TITLE + "1. The Office will:\n(a) begin;\n(c) end.\n2. Two.\n")
    assert [block.label for block in blocks(draft, Kind.SUBITEM)] == ["(a)", "(c)"]
    assert "missing-item" in kinds(draft)


def test_a_table_between_paragraphs_keeps_its_cells() -> None:
    draft = a_draft(TITLE + "1. The figures are:\n\nYear\tNumber\n2003\t12\n2004\t\n\n2. Two.\n")
    (table,) = blocks(draft, Kind.TABLE)
    assert table.words == "Year\tNumber\n2003\t12\n2004\t"
    assert texts(draft, Kind.PARAGRAPH) == ["The figures are:", "Two."]
