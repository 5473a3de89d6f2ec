"""Blocks: none empty, none unfinished, each ended as it should be."""

from tests.papers import a_paper


def test_a_paper_without_paragraphs_says_so(details):
    assert details(a_paper(), "empty-paper") == ["The paper has no paragraphs yet."]


def test_a_block_without_words_is_told(checked):
    (finding,) = checked(a_paper("P One.", "P "), "empty-block")
    assert (finding.detail, finding.spot.id) == ("Paragraph 2 has no words.", "p2")


def test_words_that_wait_to_be_written_are_told(details):
    contents = a_paper(
        "P …", "P This paper …", "P Done [to be completed].", "P An … ellipsis inside is fine."
    )
    assert len(details(contents, "unfinished")) == 3


def test_a_heading_with_nothing_under_it_is_told(details):
    contents = a_paper("H One", "H Two", "HH A", "P Words.", "H Last")
    assert details(contents, "empty-section") == [
        "Heading I has nothing under it.",
        "Heading III has nothing under it.",
    ]


def test_a_paragraph_that_breaks_off_is_told(details):
    assert details(a_paper("P This goes on and on and"), "without-full-stop") == [
        "Paragraph 1 does not end with a full stop: “… on and on and”."
    ]


def test_quotes_brackets_and_lists_may_end_a_paragraph(details):
    contents = a_paper(
        "P He said “yes.”",
        "P (All of it.)",
        "P First",
        "S one; and",
        "S two, or",
        "S three.",
        "P So what?",
        "P In brackets (all).",
    )
    assert details(contents, "without-full-stop") == []


def test_a_colon_needs_a_list(details):
    assert len(details(a_paper("P These are:", "P Next."), "colon-without-list")) == 1
    assert (
        details(
            a_paper("P These are:", "B one;", "B two.", "P Those are:", "C quoted."), "colon-without-list"
        )
        == []
    )
