"""Footnotes: calls and texts are matched by number, wherever the texts were printed."""

import pytest

from secretariat.domain.paper import Kind
from tests.importers.text.papers import a_draft, blocks, kinds, texts, the_finding

TITLE = "FIRST ITEM ON THE AGENDA\n\nA title\n\n"


def _notes(draft_text: str) -> list[tuple[int, str]]:
    return [(note.number, note.words) for note in a_draft(draft_text).notes]


def test_a_note_in_the_middle_of_a_paragraph() -> None:
    draft = a_draft(
        TITLE + "1. The work¹ goes on with the\n\n¹ See GB.291/2.\n\nhelp of all.²\n\n² Many.\n\n2. Two.\n"
    )
    assert [block.words for block in blocks(draft, Kind.PARAGRAPH)] == [
        "The work{note:n1} goes on with the help of all.{note:n2}",
        "Two.",
    ]
    assert [(note.number, note.words) for note in draft.notes] == [(1, "See GB.291/2."), (2, "Many.")]


def test_a_note_of_two_paragraphs() -> None:
    draft = a_draft(
        TITLE + "1. The aim of¹\n\n¹ One said so.\n\nAnother said more.\n\nmaking it known.\n2. Two.\n"
    )
    assert [note.words for note in draft.notes] == ["One said so.\n\nAnother said more."]
    assert texts(draft, Kind.PARAGRAPH)[0] == "The aim of making it known."


def test_a_sentence_that_goes_on_with_a_name_after_a_note() -> None:
    draft = a_draft(TITLE + "1. The report¹ to the\n\n¹ See GB.291/2.\n\nConference is out.\n2. Two.\n")
    assert texts(draft, Kind.PARAGRAPH)[0] == "The report to the Conference is out."


@pytest.mark.parametrize(
    ("call", "opening"),
    [
        ("report (1).", "(1)"),
        ("report.(1)", "(1)"),
        ("report.[1]", "[1]"),
        ("report1.", "1"),
        ("report 1. It is", "1"),
        ("report.1", "1."),
        ("report. 1 It is", "1."),
        ("report (1).", "1."),
        ("report.¹", "1."),
    ],
)
def test_endnotes_after_the_closing_block(call: str, opening: str) -> None:
    draft = a_draft(
        f"{TITLE}1. This is the {call} here.\n2. The plan stands.\n\nGeneva, 3 May 1997.\n\n"
        f"Point for decision: Paragraph 2.\n\nNotes\n\n{opening} See GB.268/2.\n"
    )
    assert [(note.number, note.words) for note in draft.notes] == [(1, "See GB.268/2.")]
    assert "{note:e1}" in blocks(draft, Kind.PARAGRAPH)[0].words
    assert "1" not in texts(draft, Kind.PARAGRAPH)[0]
    assert [left.text for left in draft.unplaced] == ["Notes"]


def test_endnotes_behind_an_appendix() -> None:
    draft = a_draft(
        f"{TITLE}1. This is the report (1) here.\n2. So it is.\n\nGeneva, 3 May 1997.\n\nAppendix\n\nCosts\n\nYear\tSum\n"
        "1996\t12\n\n(1) See GB.268/2.\n"
    )
    assert [(note.number, note.words) for note in draft.notes] == [(1, "See GB.268/2.")]
    assert len(draft.appendices[0].rows) == 1
    assert draft.unplaced == ()


def test_several_endnotes_are_called_in_order() -> None:
    draft = a_draft(
        f"{TITLE}1. On day 1 (1) and day 2 (2) we met.\n2. Done (3).\n\nGeneva, 3 May 1997.\n\n(1) First.\n(2) Second\n"
        "goes on.\n\nAnd on.\n(3) Third.\n"
    )
    assert [note.words for note in draft.notes] == ["First.", "Second goes on.\n\nAnd on.", "Third."]
    assert blocks(draft, Kind.PARAGRAPH)[0].words == "On day 1{note:e1} and day 2{note:e2} we met."


def test_a_mark_before_the_full_stop_as_in_spanish() -> None:
    draft = a_draft(
        "PRIMER PUNTO DEL ORDEN DEL DÍA\n\nUn título\n\n1. Consta en el orden del día 1. La versión es la de marzo.\n"
        "2. Sigue.\n\nGinebra, 26 de marzo de 1997.\n\n1 Documento GB.268/2.\n"
    )
    assert blocks(draft, Kind.PARAGRAPH)[0].words == (
        "Consta en el orden del día{note:e1}. La versión es la de marzo."
    )


def test_the_number_of_a_paragraph_is_never_taken_for_a_mark() -> None:
    draft = a_draft(f"{TITLE}1. See paragraph 1. And more1.\n2. So.\n\nGeneva, 3 May 1997.\n\n1. A note.\n")
    assert "more{note:e1}." in blocks(draft, Kind.PARAGRAPH)[0].words


def test_notes_in_round_brackets_at_the_foot_of_a_page() -> None:
    draft = a_draft(
        TITLE + "1. The work (1) goes on with the\n\n(1) See GB.291/2.\n\nhelp of all.\n2. Two.\n"
    )
    assert blocks(draft, Kind.PARAGRAPH)[0].words == "The work{note:n1} goes on with the help of all."


def test_bracketed_figures_without_any_text_are_words() -> None:
    draft = a_draft(TITLE + "1. The law (1) of 1962 [2] stands.\n2. Two.\n")
    assert texts(draft, Kind.PARAGRAPH)[0] == "The law (1) of 1962 [2] stands."
    assert draft.notes == ()


def test_a_bracketed_figure_that_sticks_to_a_word_is_told_when_its_text_is_missing() -> None:
    draft = a_draft(TITLE + "1. The office had a document(1) before it.\n2. Two.\n")
    assert texts(draft, Kind.PARAGRAPH)[0] == "The office had a document(1) before it."
    assert "note-without-text" in kinds(draft)


def test_a_mark_without_text_keeps_its_place_and_is_told() -> None:
    draft = a_draft(TITLE + "1. The work¹ goes on.\n2. Two.\n")
    assert [(note.number, note.words) for note in draft.notes] == [(1, "")]
    assert "{note:" in blocks(draft, Kind.PARAGRAPH)[0].words
    assert the_finding(draft, "note-without-text").where == "paragraph 1"


def test_a_text_without_mark_is_kept_and_told() -> None:
    draft = a_draft(TITLE + "1. The work goes on.\n\n¹ See GB.291/2.\n\n2. Two.\n")
    assert [note.words for note in draft.notes] == ["See GB.291/2."]
    assert "note-without-mark" in kinds(draft)


def test_a_mark_printed_twice_is_told() -> None:
    draft = a_draft(TITLE + "1. One¹ and another.¹\n\n¹ A note.\n\n2. Two.\n")
    assert texts(draft, Kind.PARAGRAPH)[0] == "One and another.¹"
    assert "note-called-twice" in kinds(draft)


def test_square_metres_call_no_note() -> None:
    draft = a_draft(TITLE + "1. It measures 20 m² and 3 km².\n2. Two.\n")
    assert texts(draft, Kind.PARAGRAPH)[0] == "It measures 20 m² and 3 km²."
    assert draft.notes == ()


def test_a_note_under_a_heading_and_one_far_away() -> None:
    draft = a_draft(
        TITLE + "I. The work¹\n\n1. One.²\n2. Two.\n3. Three.\n\n² Second.\n\n4. Four.\n\n¹ First.\n"
    )
    assert blocks(draft, Kind.HEADING)[0].words == "The work{note:n2}"
    assert [(note.number, note.words) for note in draft.notes] == [(1, "First."), (2, "Second.")]


def test_each_of_a_thousand_notes_in_brackets_finds_its_own_mark() -> None:
    count = 999
    said = "\n\n".join(f"{n}. The office went on with its work ({n}) as before." for n in range(1, count + 1))
    notes = "\n\n".join(f"({n}) See GB.{n}/1." for n in range(1, count + 1))
    draft = a_draft(f"{TITLE}{said}\n\nGeneva, 3 May 1997.\n\n{notes}\n")
    marks = [block.words.partition("{note:")[2].partition("}")[0] for block in blocks(draft, Kind.PARAGRAPH)]
    assert [note.number for note in draft.notes] == list(range(1, count + 1))
    assert marks == [f"e{n}" for n in range(1, count + 1)]
