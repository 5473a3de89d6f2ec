"""What stays together on a page."""

import pytest

from secretariat.domain.printing import PrintClosing, PrintLine, PrintPaper
from secretariat.exporters.pdf.marks import call_anchor, note_anchor
from secretariat.exporters.pdf.sheet import Passage, Row, Sheet
from tests.exporters.papers import (
    a_paper,
    appendix,
    call,
    heading,
    note,
    paragraph,
    subitem,
    table,
    table_line,
    words,
)
from tests.exporters.pdf.inks import seen
from tests.exporters.pdf.sheets import laid_out

SENTENCE = "The Working Party considered the report and took note of the activities described in it. "


def filler(lines: int, number: int = 1) -> PrintLine:
    """Return a paragraph of so many lines."""
    return paragraph(number, "\n".join(["A line of its own."] * lines))


def pages(paper: PrintPaper) -> list[list[str]]:
    """Return the lines of each page, notes after the text."""
    return [[line for passage in _passages(sheet) for line in passage] for sheet in laid_out(paper)]


def _passages(sheet: Sheet) -> list[list[str]]:
    found = []
    for item in sheet.items:
        if isinstance(item, Passage):
            found.append([seen(placed.line).strip() for placed in item.lines])
        elif isinstance(item, Row):
            found.append([str(item.y)])
    return found


@pytest.mark.parametrize("before", range(30, 48))
def test_at_least_two_lines_of_a_paragraph_stand_together(before: int) -> None:
    lines = [f"Line {number}" for number in range(6)]
    for page in pages(a_paper(filler(before), paragraph(2, "\n".join(lines)))):
        assert len([line for line in page if line.startswith("Line ")]) in {0, 2, 3, 4, 6}


@pytest.mark.parametrize("before", range(30, 48))
def test_a_heading_stays_with_two_lines_of_what_follows(before: int) -> None:
    paper = a_paper(
        filler(before),
        heading("I.", "Heading"),
        heading("A.", "Below", level=2),
        paragraph(2, "\n".join("abcdef")),
    )
    (page,) = [page for page in pages(paper) if "Heading" in page]
    at = page.index("Heading")
    assert page[at : at + 4] == ["Heading", "Below", "a", "b"]


@pytest.mark.parametrize("before", range(30, 48))
def test_the_words_before_a_list_keep_its_first_item(before: int) -> None:
    paper = a_paper(
        filler(before), paragraph(2, "Words before:"), subitem("(a)", "item\none"), subitem("(b)", "two")
    )
    (page,) = [page for page in pages(paper) if "Words before:" in page]
    assert page[page.index("Words before:") + 1 :][:2] == ["item", "one"]


@pytest.mark.parametrize("before", range(30, 48))
def test_a_table_does_not_begin_with_its_head_alone(before: int) -> None:
    paper = a_paper(filler(before), table_line(table(["Head"], [["one"], ["two"]])))
    for sheet in laid_out(paper):
        assert len([item for item in sheet.items if isinstance(item, Row)]) != 1


@pytest.mark.parametrize("before", range(20, 48, 3))
@pytest.mark.parametrize("length", [1, 3, 8, 60])
def test_a_note_begins_on_the_page_of_its_mark_with_two_lines_or_whole(before: int, length: int) -> None:
    text = "\n".join(f"Note line {number}" for number in range(length))
    paper = a_paper(
        filler(before), paragraph(2, "Marked", call(1), ". " + SENTENCE * 8), notes=(note(1, text),)
    )
    sheets = laid_out(paper)
    (at,) = [sheet for sheet in sheets if call_anchor("n1") in sheet.anchors]
    assert note_anchor("n1") in at.anchors
    counts = [len([line for line in page if line.startswith("Note line")]) for page in pages(paper)]
    assert sum(counts) == length
    assert 1 not in [count for count in counts if length > 1]


def test_a_note_on_the_title_a_heading_and_in_a_cell_stand_at_the_foot() -> None:
    paper = a_paper(
        heading("I.", "Heading", call(2)),
        paragraph(1, "Words."),
        table_line(table(["Head"], [[words("cell", call(3))]])),
        title=words("Title", call(1)),
        notes=(note(1, "first note"), note(2, "second note"), note(3, "third note")),
    )
    (page,) = pages(paper)
    assert page[-3:] == ["first note", "second note", "third note"]


def test_the_same_note_called_twice_is_printed_once() -> None:
    paper = a_paper(paragraph(1, "one", call(1), " two", call(1)), notes=(note(1, "the note"),))
    (page,) = pages(paper)
    assert page.count("the note") == 1


def test_a_mark_without_a_note_is_printed_alone() -> None:
    (page,) = pages(a_paper(paragraph(1, "one", call(1))))
    assert page[-1] == "one1"


def test_the_rest_of_a_long_note_leaves_room_for_text_on_the_next_page() -> None:
    long = "\n".join(f"Note line {number}" for number in range(90))
    paper = a_paper(filler(20), paragraph(2, "Marked", call(1), ". " + SENTENCE * 60), notes=(note(1, long),))
    second = laid_out(paper)[1]
    assert [item for item in second.items if isinstance(item, Passage) and item.style.size == 11]


def test_a_landscape_appendix_begins_after_the_rest_of_a_note() -> None:
    long = "\n".join(f"Note line {number}" for number in range(90))
    paper = a_paper(
        paragraph(1, "Marked", call(1)),
        notes=(note(1, long),),
        appendices=(appendix(table(["A"], [["b"]]), landscape=True),),
    )
    shapes = [sheet.geometry.width > sheet.geometry.height for sheet in laid_out(paper)]
    assert shapes == [False, False, True]


def test_a_row_taller_than_a_page_is_parted_and_others_are_not() -> None:
    rows = [[f"Row {number}\nsecond\nthird", ""] for number in range(60)]
    tall = [["\n".join(f"Tall {number}" for number in range(150)), "beside"]]
    sheets = laid_out(a_paper(appendices=(appendix(table(["A", "B"], [*rows, *tall])),)))
    cells = [
        item.cells[0] for sheet in sheets for item in sheet.items if isinstance(item, Row) and item.elements
    ]
    lengths = [len(cell) for cell in cells[1:]]
    assert lengths[:60] == [3] * 60
    assert sum(lengths[60:]) == 150
    assert len(lengths[60:]) >= 3


def test_a_row_with_too_few_cells_is_filled_up() -> None:
    sheets = laid_out(
        a_paper(appendices=(appendix(table(["A", "B", "C"], [["a"], ["a", "b"], ["a", "b", "c", "d"]])),))
    )
    rows = [item for sheet in sheets for item in sheet.items if isinstance(item, Row)]
    assert {len(row.cells) for row in rows} == {4}


def test_a_label_wider_than_its_place_moves_the_words_aside() -> None:
    (sheet,) = laid_out(a_paper(heading("XXXVIII.", "Heading"), paragraph(1, "Words.")))
    labelled = [item for item in sheet.items if isinstance(item, Passage) and item.label]
    for passage in labelled:
        assert passage.label is not None
        end = passage.label.x + passage.label.line.width * passage.style.size / 1000
        assert end <= passage.lines[0].x + 0.01


@pytest.mark.parametrize("before", range(30, 48))
def test_the_closing_block_stays_together_and_with_the_last_paragraph(before: int) -> None:
    closing = PrintClosing("Geneva, 19 October 2004.", (words("Points for decision: one"), words("two")))
    paper = a_paper(filler(before), paragraph(2, "\n".join("abcd")), closing=closing)
    (page,) = [page for page in pages(paper) if "Geneva, 19 October 2004." in page]
    assert page[-5:] == ["c", "d", "Geneva, 19 October 2004.", "Points for decision: one", "two"]
