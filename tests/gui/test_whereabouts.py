"""Where the parts of a paper stand on its pages, found by their words."""

import pytest
from PySide6.QtCore import QPointF

from secretariat.domain.language import Language
from secretariat.domain.printing import PrintClosing
from secretariat.exporters import pdf
from secretariat.gui.proof.document import opened
from secretariat.gui.proof.whereabouts import Whereabouts
from secretariat.gui.proof.wording import wording
from tests.exporters.papers import (
    FONTS,
    a_paper,
    appendix,
    call,
    continuation,
    heading,
    note,
    paragraph,
    subitem,
    table,
    table_line,
    words,
)


@pytest.fixture
def places(tmp_path, qapp):
    """Print a paper and return where its parts stand."""

    def of(paper):
        pdf.write(paper, tmp_path / "paper.pdf", FONTS)
        data = (tmp_path / "paper.pdf").read_bytes()
        return Whereabouts(opened(data), wording(data, paper))

    return of


def keys_of(paper):
    return [
        "item",
        "title",
        *(f"block:{line.id}" for line in paper.lines),
        *(f"note:{one.id}" for one in paper.notes),
        *(f"appendix:{one.id}" for one in paper.appendices),
    ]


def misplaced(where, paper):
    """Return the parts that are not found, or not found again from their own place."""
    wrong = []
    for key in keys_of(paper):
        place = where.of(key)
        if place is None or where.at(place[0], place[1].topLeft() + QPointF(20, 5)) != key:
            wrong.append(key)
    return wrong


def test_every_part_is_found_and_leads_back_to_itself(places):
    paper = a_paper(
        heading("I.", "What has been done"),
        paragraph(1, "The Office reports.", call(1), " It goes on."),
        subitem("(a)", "one"),
        subitem("(b)", "two"),
        continuation("And more of it."),
        table_line(table(("Question", "Answer"), [("How often", "Every year")])),
        paragraph(2, "The Working Party may wish to take note.", call(2), decision=True),
        notes=(note(1, "See the report."), note(2, "In Geneva.")),
        appendices=(
            appendix(table(("Event",), [("A seminar",)]), "Appendix I"),
            appendix(table(("Event",), [("A forum",)]), "Appendix II"),
        ),
        closing=PrintClosing("Geneva, 22 October 2004.", (words("Point for decision: paragraph 2."),)),
    )
    assert misplaced(places(paper), paper) == []


def test_parts_alike_are_kept_apart(places):
    paper = a_paper(*(paragraph(number, "The same words each time. " * 30) for number in range(1, 41)))
    where = places(paper)
    assert misplaced(where, paper) == []
    pages = [where.of(f"block:p{number}")[0] for number in range(1, 41)]
    assert pages == sorted(pages)
    assert pages[-1] >= 3


def test_what_follows_a_long_table_is_found(places):
    long = table(("Event", "Place"), [(f"Seminar {number}", "Lima") for number in range(300)])
    paper = a_paper(paragraph(1, "First."), table_line(long), paragraph(2, "Second."))
    where = places(paper)
    assert misplaced(where, paper) == []
    assert where.of("block:p2")[0] - where.of("block:p1")[0] > 3


def test_the_rest_of_a_paragraph_belongs_to_it_below_the_notes_of_the_page_before(places):
    paper = a_paper(
        paragraph(1, "Words that fill more than a page. " * 200, call(1), " And the end of it. " * 20),
        paragraph(2, "Then the next."),
        notes=(note(1, "A note."),),
    )
    where = places(paper)
    assert where.of("block:p1")[0] == 0
    page, room = where.of("block:p2")
    assert page > 0
    assert where.at(page, room.topLeft() + QPointF(40, -12)) in {"block:p1", "note:n1"}
    assert where.at(page, QPointF(200, 75)) == "block:p1"


def test_a_part_that_cannot_be_found_does_not_hold_up_the_others(places):
    quotation = "\u0627\u0644\u062d\u0648\u0627\u0631 \u0627\u0644\u0627\u062c\u062a\u0645\u0627\u0639\u064a"
    paper = a_paper(
        paragraph(1, "First of all."),
        continuation(quotation),
        paragraph(2, "The second of them."),
        language=Language.FR,
    )
    where = places(paper)
    assert where.of("block:p1") is not None
    assert where.of("block:p2") is not None


def test_what_is_not_in_the_paper_is_nowhere(places):
    where = places(a_paper(paragraph(1, "First.")))
    assert where.of("block:gone") is None
