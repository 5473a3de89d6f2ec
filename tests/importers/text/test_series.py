"""One unbroken series of numbers makes the paragraphs; other figures only look like it."""

import pytest

from secretariat.domain.paper import Kind
from tests.importers.text.papers import a_draft, blocks, kinds, outline, texts, the_finding

TITLE = "FIRST ITEM ON THE AGENDA\n\nA title\n\n"


def _numbers(paper: str) -> list[str | None]:
    return [block.label for block in blocks(a_draft(TITLE + paper), Kind.PARAGRAPH)]


@pytest.mark.parametrize(
    "mark", ["{}. ", "- {}.** ", "- **{}.** ", "**{}.** ", "• {}. ", "{}.\t", "  {}.  ", "{}.\n"]
)
def test_stray_marks_round_a_number_are_taken_off(mark: str) -> None:
    draft = a_draft(TITLE + "".join(f"{mark.format(number)}Words of it.\n" for number in range(1, 5)))
    assert outline(draft) == [f"paragraph {number}: Words of it." for number in range(1, 5)]
    assert draft.unplaced == ()


def test_figures_that_are_not_expected_stay_in_the_text() -> None:
    draft = a_draft(
        TITLE + "1. The plan of\n17. May was kept. See No. 2. It works.\n2. Convention No. 3. And more.\n"
    )
    assert texts(draft, Kind.PARAGRAPH) == [
        "The plan of 17. May was kept. See No. 2. It works.",
        "Convention No. 3. And more.",
    ]


def test_a_missing_number_is_told() -> None:
    draft = a_draft(TITLE + "1. One.\n2. Two.\n4. Four.\n5. Five.\n")
    assert [block.label for block in blocks(draft, Kind.PARAGRAPH)] == ["1", "2", "4", "5"]
    assert the_finding(draft, "missing-number").where == "paragraph 4"
    assert dict(draft.confidence)["paragraphs"] < 1


def test_many_missing_numbers_do_not_end_the_series() -> None:
    low, high = range(1, 6), range(30, 40)
    assert _numbers("".join(f"{number}. Words.\n" for number in (*low, *high))) == [
        str(n) for n in (*low, *high)
    ]


def test_a_list_that_restarts_at_one_stays_inside_its_paragraph() -> None:
    draft = a_draft(
        TITLE
        + "1. One.\n2. The steps are:\n1. first step;\n2. second step;\n3. third step.\n3. Three.\n4. Four.\n"
    )
    assert outline(draft) == [
        "paragraph 1: One.",
        "paragraph 2: The steps are:",
        "subitem 1.: first step;",
        "subitem 2.: second step;",
        "subitem 3.: third step.",
        "paragraph 3: Three.",
        "paragraph 4: Four.",
    ]


def test_a_number_printed_twice_is_taken_once_and_no_word_lost() -> None:
    draft = a_draft(TITLE + "1. One.\n2. Two.\n2. Two again.\n3. Three.\n")
    assert [block.label for block in blocks(draft, Kind.PARAGRAPH)] == ["1", "2", "3"]
    assert "continuation -: 2. Two again." in outline(draft)
    assert "repeated-number" in kinds(draft)


def test_a_paper_on_one_line_is_cut_at_the_expected_numbers() -> None:
    draft = a_draft(
        "FIRST ITEM ON THE AGENDA A plan for the regions 1. The Office began in 1998. It had 12. Members then. "
        "I. What was done 2. Much was done. Nothing is left. The way ahead 3. The Working Party is invited to: "
        "(a) take note; (b) decide. 4. It may wish to go on. Geneva, 3 May 2004. Point for decision: Paragraph 4."
    )
    assert draft.title == "A plan for the regions"
    assert outline(draft) == [
        "paragraph 1: The Office began in 1998. It had 12. Members then.",
        "heading I: What was done",
        "paragraph 2: Much was done. Nothing is left.",
        "heading -: The way ahead",
        "paragraph 3: The Working Party is invited to:",
        "subitem (a): take note;",
        "subitem (b): decide.",
        "paragraph 4: It may wish to go on.",
    ]
    assert draft.closing_line == "Geneva, 3 May 2004."
    assert draft.point_for_decision_line == "Point for decision: Paragraph 4."
    assert {"cut-lines", "doubtful-heading"} <= set(kinds(draft))
    assert draft.unplaced == ()


def test_two_lines_that_were_joined_come_apart() -> None:
    draft = a_draft(TITLE + "1. One ends here. 2. Two begins.\n3. Three.\n4. Four.\n")
    assert texts(draft, Kind.PARAGRAPH) == ["One ends here.", "Two begins.", "Three.", "Four."]


def test_an_excerpt_that_begins_later_keeps_its_numbers() -> None:
    draft = a_draft("12. Twelve.\n13. Thirteen.\n14. Fourteen and")
    assert [block.label for block in blocks(draft, Kind.PARAGRAPH)] == ["12", "13", "14"]
    assert {"starts-late", "cut-off", "no-closing"} <= set(kinds(draft))


def test_lines_broken_at_a_fixed_width_are_joined() -> None:
    draft = a_draft(TITLE + "1. The Office has\nbegun. It goes\non with it.\n2. The end\n")
    assert texts(draft, Kind.PARAGRAPH) == ["The Office has begun. It goes on with it.", "The end"]


def test_a_paragraph_cut_by_a_page_is_joined() -> None:
    draft = a_draft(TITLE + "1. The Office has begun the\n\n7\n\nwork with all partners.\n2. Two.\n")
    assert texts(draft, Kind.PARAGRAPH) == ["The Office has begun the work with all partners.", "Two."]


def test_words_without_a_number_go_on_with_the_paragraph() -> None:
    draft = a_draft(TITLE + "1. The Office said:\n\n“We begin.”\n\nAnd so it did.\n\n2. Two.\n")
    assert outline(draft)[:3] == [
        "paragraph 1: The Office said:",
        "continuation -: “We begin.”",
        "continuation -: And so it did.",
    ]


def test_words_that_interrupt_a_sentence_are_kept_aside() -> None:
    draft = a_draft(
        TITLE + "1. The Office has begun the\n\nStray words from elsewhere.\n\nwork with all.\n2. Two.\n"
    )
    assert texts(draft, Kind.PARAGRAPH)[0] == "The Office has begun the work with all."
    assert [left.text for left in draft.unplaced] == ["Stray words from elsewhere."]
    assert "interrupting-text" in kinds(draft)
