"""What can be touched: notes, references, addresses and the outline lead where they say."""

from pathlib import Path
from typing import Any

import pikepdf

from secretariat.domain.printing import PrintReference, PrintText
from tests.exporters.papers import (
    P2,
    a_paper,
    appendix,
    call,
    continuation,
    heading,
    note,
    paragraph,
    see,
    subitem,
    table,
    words,
)
from tests.exporters.pdf.reading import Printed, printed

LONG = "The Working Party considered the report and took note of the activities described in it. " * 12


def touches(file: pikepdf.Pdf) -> list[tuple[int, str, int | str]]:
    """Return page, name and destination (a page or an address) of each place to touch."""
    pages: dict[Any, int] = {page.objgen: number for number, page in enumerate(file.pages, 1)}
    found: list[tuple[int, str, int | str]] = []
    for number, page in enumerate(file.pages, 1):
        for touch in page.get("/Annots", []):
            to: Any = str(touch.A.URI) if "/A" in touch else pages[touch.Dest[0].objgen]
            found.append((number, str(touch.Contents), to))
    return found


def test_a_mark_leads_to_its_note_and_back(tmp_path: Path) -> None:
    paper = a_paper(paragraph(1, LONG), paragraph(2, "Noted.", call(1)), notes=(note(1, "The note."),))
    with printed(paper, tmp_path).open() as file:
        assert touches(file) == [(1, "Footnote 1", 1), (1, "Back to the mark of footnote 1", 1)]
        there, back = file.pages[0].Annots
        assert float(there.Dest[3]) < float(there.Rect[1])
        assert float(back.Dest[3]) > float(back.Rect[1])


def test_endnotes_lead_back_across_pages(tmp_path: Path) -> None:
    paper = a_paper(
        paragraph(1, "Noted.", call(1)),
        *[paragraph(number, LONG) for number in range(2, 12)],
        notes=(note(1, "The note."),),
        profile=P2,
    )
    with printed(paper, tmp_path).open() as file:
        last = len(file.pages)
        assert touches(file) == [(1, "Footnote 1", last), (last, "Back to the mark of footnote 1", 1)]


def test_a_reference_leads_to_its_paragraph_and_appendix(tmp_path: Path) -> None:
    paper = a_paper(
        paragraph(
            1,
            "See paragraph ",
            see("9"),
            " and the ",
            PrintReference("appendix", "Appendix", "Appendix"),
            ".",
        ),
        *[paragraph(number, LONG) for number in range(2, 10)],
        appendices=(appendix(table(["A"], [["b"]])),),
    )
    with printed(paper, tmp_path).open() as file:
        last = len(file.pages)
        assert touches(file) == [(1, "Paragraph 9", last - 1), (1, "Appendix", last)]


def test_a_reference_whose_target_is_gone_is_plain_text(tmp_path: Path) -> None:
    paper = a_paper(
        paragraph(
            1, "See paragraph ", PrintReference("?", "", ""), " or ", PrintReference("7", "p7", "Paragraph 7")
        )
    )
    result = printed(paper, tmp_path)
    assert "See paragraph ? or 7" in result.text
    with result.open() as file:
        assert touches(file) == []


def test_an_address_broken_over_lines_is_one_link(tmp_path: Path) -> None:
    address = "http://www.ilo.org/public/english/" + "fairglobalization/" * 9
    paper = a_paper(paragraph(1, "See ", PrintText(address, link=address), "."))
    result = printed(paper, tmp_path)
    with result.open() as file:
        found = touches(file)
    assert len(found) > 1
    assert set(found) == {(1, address, address)}
    assert result.tags().count("Link (inline)") == 1


def test_the_outline_shows_title_headings_and_appendix(tmp_path: Path) -> None:
    paper = a_paper(
        heading("I.", "First"),
        heading("A.", "Below", level=2),
        paragraph(1, "Words."),
        heading("II.", "Second"),
        paragraph(2, "Words."),
        appendices=(appendix(table(["A"], [["b"]])),),
    )
    with printed(paper, tmp_path).open() as file, file.open_outline() as outline:
        (title,) = outline.root
        assert title.title == "Follow-up to the report of the World Commission"
        assert [entry.title for entry in title.children] == ["I. First", "II. Second", "Appendix"]
        assert [entry.title for entry in title.children[0].children] == ["A. Below"]
        assert [entry.title for entry in title.children[2].children] == ["List of activities"]


def tags(result: Printed) -> str:
    """Return the tags in reading order, without their words."""
    lines = [line.strip() for line in result.tags().splitlines()]
    found = [line.split()[0].strip(":") for line in lines if line and line[0] not in '"/']
    return " ".join(tag for tag in found if tag != "Object")


def test_the_tags_say_what_each_part_is(tmp_path: Path) -> None:
    paper = a_paper(
        paragraph(1, "To:"),
        subitem("(a)", "one", call(1)),
        subitem("(i)", "deeper", level=2),
        continuation("more of it", level=1),
        notes=(note(1, "First.", "Second."),),
        appendices=(appendix(table(["A", "B"], [["c", words("d")]])),),
    )
    found = tags(printed(paper, tmp_path))
    assert "H1 P L LI Lbl LBody P Reference Link Note Lbl Link P P L LI Lbl LBody P P H2 H3 P" in found
    assert "Table THead TR TH TH TBody TR TD TD P" in found
