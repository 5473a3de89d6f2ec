"""What stands on the pages of a printed paper."""

from pathlib import Path

from secretariat.domain.printing import PrintClosing
from tests.exporters.papers import (
    MASTHEAD,
    P2,
    P5,
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
from tests.exporters.pdf.reading import printed

LONG = "The Working Party considered the report and took note of the activities described in it. " * 12


def test_the_masthead_stands_on_the_first_page(tmp_path: Path) -> None:
    page = printed(a_paper(), tmp_path).laid_out(1)
    lines = [" ".join(line.split()) for line in page.splitlines() if line.strip()]
    assert lines[:6] == [
        "INTERNATIONAL LABOUR OFFICE GB.291/WP/SDG/1",
        "291st Session",
        "Governing Body Geneva, November 2004",
        "Working Party on the Social Dimension of Globalization WP/SDG",
        "FIRST ITEM ON THE AGENDA",
        "Follow-up to the report of the World Commission",
    ]


def test_paragraphs_keep_their_numbers_and_items_their_labels(tmp_path: Path) -> None:
    paper = a_paper(
        heading("I.", "The follow-up"),
        paragraph(1, "The Office was invited to:"),
        subitem("(a)", "report on progress;"),
        subitem("(i)", "in the regions;", level=2),
        subitem("(b)", "consult constituents."),
        continuation("It did so."),
        paragraph(2, "See paragraph ", see("1"), "."),
    )
    text = printed(paper, tmp_path).text
    assert (
        "I. The follow-up 1. The Office was invited to: (a) report on progress; (i) in the regions;" in text
    )
    assert "(b) consult constituents. It did so. 2. See paragraph 1." in text


def test_the_symbol_runs_from_the_second_page_on_and_every_page_has_its_number(tmp_path: Path) -> None:
    paper = a_paper(*[paragraph(number, LONG) for number in range(1, 12)])
    pages = printed(paper, tmp_path).pages
    assert len(pages) >= 3
    assert pages[0].count("GB.291/WP/SDG/1") == 1
    assert all(page.count("GB.291/WP/SDG/1") == 1 for page in pages[1:])
    assert all(page.endswith(f" {number}") for number, page in enumerate(pages, 1))


def test_the_office_file_name_stands_at_the_foot_only_if_given(tmp_path: Path) -> None:
    name = "GB291-WP-SDG-1-2004-10-0123-1-En.doc"
    assert name not in printed(a_paper(), tmp_path).text
    assert name in printed(a_paper(office_file_name=name), tmp_path).text


def test_a_footnote_stands_on_the_page_of_its_mark(tmp_path: Path) -> None:
    lines = [paragraph(number, LONG, *([call(1)] if number == 9 else [])) for number in range(1, 14)]
    pages = printed(a_paper(*lines, notes=(note(1, "See the appendix for a list."),)), tmp_path).pages
    (at,) = [number for number, page in enumerate(pages) if "See the appendix for a list." in page]
    assert "9. The Working Party" in pages[at] or "10. The Working Party" in pages[at]


def test_the_notes_of_an_old_paper_stand_after_its_closing_block(tmp_path: Path) -> None:
    paper = a_paper(
        paragraph(1, "The report was discussed.", call(1)),
        notes=(note(1, "GB.270/1."),),
        closing=PrintClosing("Geneva, 21 February 1997.", (words("Point for decision: Paragraph 1."),)),
        profile=P2,
    )
    text = printed(paper, tmp_path).text
    assert "discussed.(1)" in text.replace(" (1)", "(1)")
    assert text.index("Point for decision") < text.index("GB.270/1.")


def test_the_closing_block_comes_before_the_appendix(tmp_path: Path) -> None:
    paper = a_paper(
        paragraph(1, "The Governing Body may wish to decide.", decision=True),
        closing=PrintClosing(
            "Geneva, 19 October 2004.", (words("Point for decision: Paragraph ", see("1"), "."),)
        ),
        appendices=(appendix(table(["Event"], [["Seminar"]])),),
    )
    pages = printed(paper, tmp_path).pages
    assert "Geneva, 19 October 2004. Point for decision: Paragraph 1." in pages[0]
    assert "Appendix List of activities March to October 2004 Event Seminar Note: not exhaustive." in pages[1]


def test_a_long_appendix_repeats_its_head_and_loses_no_row(tmp_path: Path) -> None:
    rows = [[f"Event {number}", "Geneva", "ILO and others"] for number in range(200)]
    paper = a_paper(appendices=(appendix(table(["Title/venue/date", "Place", "Organized by"], rows)),))
    pages = printed(paper, tmp_path).pages[1:]
    assert len(pages) >= 3
    assert all("Title/venue/date Place Organized by" in page for page in pages)
    text = " ".join(pages)
    assert all(f"Event {number} Geneva" in text for number in range(200))


def test_the_newer_masthead_has_its_session_on_one_line(tmp_path: Path) -> None:
    from dataclasses import replace

    head = replace(
        MASTHEAD,
        session="331st Session, Geneva, 26 October–9 November 2017",
        place_month="",
        purpose="FOR DECISION",
    )
    text = printed(a_paper(masthead=head, profile=P5), tmp_path).text
    assert "331st Session, Geneva, 26 October–9 November 2017" in text
    assert "FOR DECISION" in text


def test_letter_and_landscape_pages_have_their_shapes(tmp_path: Path) -> None:
    paper = a_paper(page_size="Letter", appendices=(appendix(table(["A"], [["b"]]), landscape=True),))
    with printed(paper, tmp_path).open() as file:
        assert [[float(side) for side in page.mediabox] for page in file.pages] == [
            [0, 0, 612, 792],
            [0, 0, 792, 612],
        ]
