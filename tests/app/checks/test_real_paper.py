"""The real paper, untouched, from text to findings."""

from pathlib import Path

import pytest

from secretariat.app import importing
from secretariat.app.commands.draft import ImportDraft
from secretariat.app.queries import finding as findings
from secretariat.domain.draft import Draft
from secretariat.domain.finding import Severity
from secretariat.domain.identity import PaperId, new_id

PAPER = Path(__file__).parents[4] / "shared" / "seeds" / "000_4bf02cfff2c7683d.txt"

pytestmark = pytest.mark.skipif(not PAPER.exists(), reason="the real paper does not lie beside this checkout")

FOUND = [
    ("missing-symbol", "the particulars"),
    ("missing-session", "the particulars"),
    ("missing-session-place", "the particulars"),
    ("missing-session-month", "the particulars"),
    ("missing-committee", "the particulars"),
    ("missing-committee-code", "the particulars"),
    ("range-crosses-section", "paragraph 44"),
    ("complete-against-not-exhaustive", "note 1"),
    ("name-spelled-two-ways", "row 23 of the appendix"),
    ("event-after-paper", "row 53 of the appendix"),
    ("missing-office-file-name", "the particulars"),
    ("mixed-quotes", "paragraph 1"),
    ("blank-before-stop", "note 2"),
    ("note-without-full-stop", "note 7"),
    ("name-spelled-two-ways", "row 11 of the appendix"),
    ("name-spelled-two-ways", "row 25 of the appendix"),
    ("blank-in-word", "row 28 of the appendix"),
    ("empty-cells", "the appendix"),
]


@pytest.fixture
def found(workspace):
    """Return the findings about the paper as it was imported."""
    draft = importing.propose(PAPER)
    assert isinstance(draft, Draft)
    workspace.do(ImportDraft(draft, PaperId(new_id())))
    return workspace.ask(findings.findings)


def test_it_reports_what_a_secretary_would_and_nothing_else(found):
    assert [(one.kind, one.where) for one in found] == FOUND
    assert Severity.ERROR not in {one.severity for one in found}


@pytest.mark.parametrize(
    "said",
    [
        "refers to paragraphs 19-27, but 27 opens section III",
        "Note 1 speaks of a “complete list”, but paragraph 11 and the note under the appendix say “not exhaustive”",
        "“Sao Paolo” in row 23 of the appendix is spelled “Sao Paulo” in paragraph 5",
        "ends on 20 October 2004, after the date of the paper, 19 October 2004",
        "3 empty cells: Activity in rows 33 and 44; Organized by in row 35",
        "Note 7 does not end with a full stop: “… governance of the Organization”",
    ],
)
def test_each_known_slip_is_told_in_words(found, said):
    assert any(said in one.detail for one in found)


def test_every_line_leads_to_something_of_the_paper_or_its_session(found):
    assert all(one.spot.paper and one.spot.id for one in found)
