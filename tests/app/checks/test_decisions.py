"""Points for decision: words against flags."""

from dataclasses import replace

import pytest

from secretariat.app.checks.decisions import asked
from secretariat.domain.decision import Ask
from secretariat.domain.finding import Severity
from secretariat.domain.language import Language
from secretariat.domain.paper import Kind, Purpose
from tests.papers import a_paper


@pytest.mark.parametrize(
    ("language", "text", "ask"),
    [
        (
            "en",
            "The Working Party may wish to consider inviting the Office to prepare a paper.",
            Ask.DECISION,
        ),
        ("en", "The Governing Body is invited to approve the proposal.", Ask.DECISION),
        ("en", "In the light of this, the Committee may wish to take note of the report.", Ask.DECISION),
        ("en", "The Working Party is invited to examine and discuss the proposals.", Ask.DISCUSSION),
        ("en", "The Working Party is invited to discuss and approve the proposals.", Ask.DECISION),
        ("en", "The Working Party may wish to consider the options.", Ask.DISCUSSION),
        ("en", "Other ways exist and the Working Party may wish to explore this.", None),
        ("en", "However, the Working Party, as is its custom, may wish to decide.", None),
        ("en", "The Office decided to wait.", None),
        ("fr", "Le Groupe de travail souhaitera sans doute demander au Bureau un rapport.", Ask.DECISION),
        ("fr", "Le Conseil d'administration est invité à examiner ces points.", Ask.DISCUSSION),
        ("es", "Tal vez el Consejo de Administración estime oportuno aprobar la propuesta.", Ask.DECISION),
        ("es", "Se invita al Grupo de Trabajo a examinar la propuesta.", Ask.DISCUSSION),
    ],
)
def test_words_tell_deciding_from_discussing(language, text, ask):
    assert asked(text, Language(language)) is ask


def test_a_decision_that_is_not_flagged_is_an_error(checked):
    (finding,) = checked(a_paper("P The Working Party may wish to approve this."), "decision-not-flagged")
    assert finding.severity is Severity.ERROR
    assert "not marked as a point for decision" in finding.detail


def test_a_decision_flagged_for_discussion_is_an_error(details):
    (detail,) = details(a_paper("Q The Working Party may wish to approve this."), "decision-not-flagged")
    assert "marked as a point for discussion" in detail


def test_a_discussion_in_the_line_for_decision_is_an_error(checked):
    (finding,) = checked(a_paper("D The Working Party is invited to discuss this."), "discussion-flagged")
    assert finding.severity is Severity.ERROR


def test_flags_that_agree_with_the_words_are_fine(checked):
    contents = a_paper(
        "Q The Working Party is invited to discuss this.", "D The Working Party may wish to act."
    )
    assert checked(contents) == []


def test_an_invitation_is_read_with_its_first_item(details):
    flagged = a_paper("D The Working Party may wish to:", "S discuss the first;", "S discuss the second.")
    assert len(details(flagged, "discussion-flagged")) == 1
    contents = a_paper("P The Governing Body is invited to:", "S approve the first;", "S note the second.")
    assert len(details(contents, "decision-not-flagged")) == 1


def test_a_point_in_what_is_no_paragraph_any_more_is_an_error(checked):
    contents = a_paper("D The Working Party may wish to act.")
    heading = replace(contents, blocks=(replace(contents.blocks[0], kind=Kind.HEADING),))
    assert checked(heading, "decision-without-paragraph")[0].where == "heading I"
    assert checked(replace(contents, blocks=()), "decision-without-paragraph")[0].severity is Severity.ERROR


def test_a_paper_for_information_decides_nothing(details):
    contents = a_paper("D The Working Party may wish to act.", purpose=Purpose.INFORMATION)
    assert details(contents, "purpose-against-decisions") == [
        "The paper is for information, but puts a point for decision in paragraph 1."
    ]


def test_a_paper_for_decision_decides_something(details):
    assert details(a_paper("P One.", purpose=Purpose.DECISION), "purpose-against-decisions")
    assert not details(a_paper("P One.", purpose=Purpose.DEBATE), "purpose-against-decisions")
