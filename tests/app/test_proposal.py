"""A proposal as a plain object: every field by its name, and nothing guessed."""

import json
from datetime import date

from secretariat.app import proposal, resources
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.draft import Draft, DraftRow, Leftover, RegisterDraft
from secretariat.domain.finding import Finding, Severity
from secretariat.importers import text

FIELDS = [
    "language",
    "symbol",
    "organization",
    "session",
    "body",
    "place",
    "month",
    "committee",
    "committee_code",
    "purpose",
    "agenda_item_line",
    "agenda_item_ordinal",
    "title",
    "subtitles",
    "headings",
    "paragraphs",
    "footnotes",
    "references",
    "decision_paragraphs",
    "closing_line",
    "closing_date",
    "point_for_decision_line",
    "appendices",
    "appendix",
    "confidence",
    "unplaced",
    "dropped",
    "findings",
]

PAPER = """\
INTERNATIONAL LABOUR OFFICE   GB.291/WP/SDG/1
FIRST ITEM ON THE AGENDA

Next steps in {work}

An update

1. The Office reports.¹

¹ See paragraph 3.

I. The way ahead²

² Many.

And more.

2. The Working Party is invited to:
(a) take note;
 - of this.

It may go on.

3. It may wish to decide (see paragraphs 1-2).

Geneva, 3 May 2004.

Point for decision: Paragraph 3.

Appendix

Events of 2004

Title/venue/date\tOrganized by\tActivity\tLevel of involvement
Forum, Lima, 3 May\tILO\t\tDG

Note: Not all.

Appendix II

Costs

Year\tAmount
2003\t{12}

A line too many.
"""


def _of(words: str) -> dict[str, object]:
    draft = text.read(words.encode("utf-8"), resources.phrases())
    found: dict[str, object] = json.loads(json.dumps(proposal.paper(draft), allow_nan=False))
    return found


def test_an_empty_draft_has_every_field_and_nothing_in_it() -> None:
    empty = proposal.paper(Draft())
    assert list(empty) == FIELDS
    assert not any(empty.values())


def test_headings_paragraphs_and_notes() -> None:
    found = _of(PAPER)
    assert found["title"] == "Next steps in {work}"
    assert found["subtitles"] == ["An update"]
    assert found["headings"] == [
        {"label": "I", "text": "The way ahead", "first_paragraph": 2, "footnotes": [2]}
    ]
    assert found["paragraphs"] == [
        {"number": 1, "text": "The Office reports.", "section": None, "subitems": [], "footnotes": [1]},
        {
            "number": 2,
            "text": "The Working Party is invited to:\n\nIt may go on.",
            "section": "I",
            "subitems": [{"label": "(a)", "text": "take note;"}, {"label": None, "text": "of this."}],
            "footnotes": [],
        },
        {
            "number": 3,
            "text": "It may wish to decide (see paragraphs 1-2).",
            "section": "I",
            "subitems": [],
            "footnotes": [],
        },
    ]
    assert found["footnotes"] == [
        {"number": 1, "text": "See paragraph 3."},
        {"number": 2, "text": "Many.\n\nAnd more."},
    ]


def test_references_and_the_closing_block() -> None:
    found = _of(PAPER)
    assert found["references"] == [
        {"at": "paragraph 3", "text": "paragraphs 1-2", "targets": [1, 2]},
        {"at": "footnote 1", "text": "paragraph 3", "targets": [3]},
        {"at": "point for decision", "text": "Paragraph 3", "targets": [3]},
    ]
    assert found["decision_paragraphs"] == [3]
    assert (found["closing_line"], found["closing_date"]) == ("Geneva, 3 May 2004.", "2004-05-03")
    assert found["point_for_decision_line"] == "Point for decision: Paragraph 3."


def test_appendices_with_their_rows() -> None:
    found = _of(PAPER)
    register = {
        "heading": "Appendix",
        "title": "Events of 2004",
        "subtitle": None,
        "columns": ["Title/venue/date", "Organized by", "Activity", "Level of involvement"],
        "rows": [
            {
                "title_venue_date": "Forum, Lima, 3 May",
                "organized_by": "ILO",
                "activity": "",
                "involvement": "DG",
                "start": "2004-05-03",
                "end": "2004-05-03",
                "precision": "day",
            }
        ],
        "note": "Note: Not all.",
    }
    plain = {
        "heading": "Appendix II",
        "title": "Costs",
        "subtitle": None,
        "columns": ["Year", "Amount"],
        "rows": [{"cells": ["2003", "{12}"]}],
        "note": None,
    }
    assert found["appendix"] == register
    assert found["appendices"] == [register, plain]


def test_what_was_left_over() -> None:
    found = proposal.paper(text.read(PAPER.encode("utf-8"), resources.phrases()))
    assert found["unplaced"] == [{"line": 46, "text": "A line too many."}]
    assert {"line": 8, "text": "1.", "why": "number label"} in found["dropped"]
    assert {finding["kind"] for finding in found["findings"]} == {"doubtful-note-paragraph", "unplaced-text"}
    assert found["confidence"]["title"] == 1.0


def test_a_register() -> None:
    dates = Dates("3 May", date(2004, 5, 3), date(2004, 5, 3), Precision.DAY)
    draft = RegisterDraft(
        (("title_venue_date", "Event"), ("organized_by", "By")),
        (DraftRow(("Forum, Lima, 3 May", "ILO", "", ""), "Forum", "Lima", dates, 2, ("ILO",), (), "abc"),),
        (Leftover(9, "Total: 1"),),
        (Finding("no-date", Severity.NOTICE, "row 2", "There is no date."),),
    )
    assert proposal.register(draft) == {
        "columns": {"title_venue_date": "Event", "organized_by": "By"},
        "rows": [
            {
                "line": 2,
                "id": "abc",
                "title_venue_date": "Forum, Lima, 3 May",
                "organized_by": "ILO",
                "activity": "",
                "involvement": "",
                "start": "2004-05-03",
                "end": "2004-05-03",
                "precision": "day",
                "title": "Forum",
                "venue": "Lima",
                "date_printed": "3 May",
                "organizers": ["ILO"],
                "participants": [],
            }
        ],
        "unplaced": [{"line": 9, "text": "Total: 1"}],
        "findings": [{"kind": "no-date", "where": "row 2", "detail": "There is no date."}],
    }
