"""Notes are real notes: Word numbers them, and keeps them with their marks."""

from dataclasses import replace

import pytest

from secretariat.domain.printing import PrintCall
from tests.exporters.docx.reader import NS, W, call_order
from tests.exporters.docx.samples import everything
from tests.exporters.papers import (
    P2,
    a_paper,
    appendix,
    call,
    heading,
    note,
    paragraph,
    see,
    table,
    table_line,
    words,
)


def texts(document):
    return [[text.removeprefix("\t") for text in paragraphs] for paragraphs in document.notes.values()]


def test_notes_stand_in_a_part_of_their_own_with_their_separators(written):
    document = written(a_paper(paragraph(1, "One", call(1)), notes=(note(1, "First", "and more."),)))
    kinds = [one.get(f"{W}type") for one in document.tree("word/footnotes.xml")]
    assert kinds == ["separator", "continuationSeparator", None]
    assert texts(document) == [["First", "and more."]]
    assert b"footnotes+xml" in document.parts["[Content_Types].xml"]
    assert document.tree("word/footnotes.xml").findall(".//w:footnoteRef", NS)


def test_notes_are_called_in_order_wherever_their_marks_stand(written):
    paper = everything()
    document = written(paper)
    assert call_order(document) == {number: number for number in range(1, 6)}
    called = {one.text: one.calls for one in document.paragraphs if one.calls}
    assert called == {
        "Promotion of the report": [1],
        "The report was released and discussed; see ?.": [2],
        "the first;": [3],
        "Other head": [4],
        "cell two": [5],
    }
    assert texts(document) == [
        ["On a heading."],
        ["In a paragraph; a long one."],
        ["In an item."],
        ["In a head."],
        ["In a cell."],
    ]


def test_notes_hold_references_and_emphasis(written):
    linked = replace(note(1, ""), paragraphs=(words("See paragraph ", see("2"), "."),))
    document = written(a_paper(paragraph(1, "One", call(1)), paragraph(2, "Two"), notes=(linked,)))
    (instruction,) = document.tree("word/footnotes.xml").findall(".//w:instrText", NS)
    assert instruction.text.split()[0] == "REF"
    assert instruction.text.split()[1] in document.bookmarks
    assert texts(document) == [["See paragraph 2."]]


def test_a_note_called_twice_is_one_note_and_its_second_mark_follows_the_first(written):
    document = written(
        a_paper(
            paragraph(1, "One", call(1)),
            paragraph(2, "Two", call(2), call(1)),
            notes=(note(1, "First"), note(2, "Second")),
        )
    )
    (again,) = document.one("Two").fields
    assert (again.instruction.split()[0], again.shown, document.worked_out(again)) == ("NOTEREF", "1", "1")
    assert texts(document) == [["First"], ["Second"]]


def test_a_mark_inside_a_note_is_only_a_number(written):
    inner = replace(note(1, ""), paragraphs=(words("See note", call(1), call(2)),))
    document = written(a_paper(paragraph(1, "One", call(1), call(2)), notes=(inner, note(2, "Second"))))
    assert not document.tree("word/footnotes.xml").findall(".//w:footnoteReference", NS)
    assert texts(document) == [["See note"], ["Second"]]


def test_a_number_word_would_not_come_to_is_kept_as_it_is(written):
    document = written(
        a_paper(paragraph(1, "One", call(7), call(1)), notes=(note(7, "Seventh"), note(1, "First")))
    )
    marks = document.tree("word/document.xml").findall(".//w:footnoteReference", NS)
    assert [one.get(f"{W}customMarkFollows") for one in marks] == ["1", None]
    assert [one.getnext().text for one in marks[:1]] == ["7"]


def test_a_mark_without_its_note_is_only_a_number(written):
    document = written(a_paper(paragraph(1, "One", PrintCall(3, "gone"))))
    assert "word/footnotes.xml" not in document.parts
    assert document.one("One").text == "One"


def test_the_notes_of_the_years_to_2000_stand_at_the_end_with_marks_in_brackets(written):
    document = written(a_paper(paragraph(1, "One", call(1)), profile=P2, notes=(note(1, "First"),)))
    assert "word/footnotes.xml" not in document.parts
    assert texts(document) == [["First"]]
    runs = [
        run for run in document.one("One").element.findall("w:r", NS) if run.find("w:rPr", NS) is not None
    ]
    assert [run.findtext("w:t", "mark", NS) for run in runs] == ["(", "mark", ")"]
    settings = document.tree("word/settings.xml")
    assert settings.find("w:endnotePr/w:pos", NS).get(f"{W}val") == "sectEnd"


@pytest.mark.parametrize("frozen", [False, True])
def test_notes_in_titles_tables_and_appendices_are_all_there(written, frozen):
    paper = a_paper(
        heading("I.", "Head", call(2)),
        table_line(table([words("Column", call(3))], [[words("Cell", call(4))]])),
        title=words("Title", call(1)),
        notes=tuple(note(number, f"Note {number}") for number in range(1, 8)),
        appendices=(
            appendix(
                table([words("Column", call(6))], [["Cell"]]),
                title=words("List", call(5)),
                note=words("End", call(7)),
            ),
        ),
    )
    document = written(paper, frozen=frozen)
    assert call_order(document) == {number: number for number in range(1, 8)}
    assert texts(document) == [[f"Note {number}"] for number in range(1, 8)]
