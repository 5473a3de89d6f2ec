"""The particulars: what is not filled in yet, each leading to its field."""

from typing import Any

from secretariat.domain.language import Words
from secretariat.domain.paper import Purpose
from tests.papers import a_paper

BARE: dict[str, Any] = {
    "symbol": "",
    "title": Words(),
    "dated": None,
    "office_file_name": "",
    "number": None,
    "month": None,
    "session_place": Words(),
    "code": "",
    "name": Words(),
}


def test_each_thing_that_is_missing_leads_to_its_field(checked):
    found = {
        finding.kind: (finding.spot.id, finding.spot.field) for finding in checked(a_paper("P One.", **BARE))
    }
    assert found == {
        "missing-symbol": ("paper", "symbol"),
        "missing-title": ("paper", "title"),
        "missing-date": ("paper", "dated"),
        "missing-office-file-name": ("paper", "office_file_name"),
        "missing-session": ("session", "number"),
        "missing-session-place": ("session", "place"),
        "missing-session-month": ("session", "month"),
        "missing-committee": ("wp", "name"),
        "missing-committee-code": ("wp", "code"),
    }


def test_a_briefing_needs_no_more_than_a_title(checked):
    found = checked(a_paper("P One.", "P Two", **BARE | {"profile": "briefing"}))
    assert [(finding.kind, finding.where) for finding in found] == [
        ("missing-title", "the particulars"),
        ("without-full-stop", "the paragraph “Two”"),
    ]


def test_a_date_needs_a_place_beside_it(details):
    assert len(details(a_paper("P One.", place=Words()), "missing-place")) == 1


def test_a_purpose_is_asked_for_only_where_the_profile_prints_it(details):
    assert details(a_paper("P One."), "missing-purpose") == []
    assert len(details(a_paper("P One.", profile="P4"), "missing-purpose")) == 1
    assert details(a_paper("P One.", profile="P4", purpose=Purpose.DEBATE), "missing-purpose") == []


def test_a_profile_without_closing_block_needs_no_date(details):
    assert details(a_paper("P One.", profile="P5", dated=None), "missing-date") == []
