"""The symbol against session, committee, agenda item and Office file name."""

from dataclasses import replace

import pytest

from secretariat.app.checks import symbols
from secretariat.app.checks.symbols import Symbol, parse
from secretariat.domain.finding import Severity
from secretariat.domain.identity import PaperId
from tests.papers import a_paper


@pytest.mark.parametrize(
    ("symbol", "parts"),
    [
        ("GB.291/WP/SDG/1", Symbol(291, False, "WP/SDG", 1)),
        ("GB.268/7/1 (Add. 1)", Symbol(268, False, "", 7)),
        ("GB.313/POL/4/1(&Corr.)", Symbol(313, False, "POL", 4)),
        ("GB.346/INS/17(Add.1)(Rev.1)", Symbol(346, False, "INS", 17)),
        ("GB.296/PV", Symbol(296, False, "", None)),
        ("GB.338/PFA/INF/7", Symbol(338, False, "PFA", None)),
        ("GB.267bis/WP/SDG/2", Symbol(267, True, "WP/SDG", 2)),
        ("G.B.162/18/5", Symbol(162, False, "", 18)),
        ("SDG/1", None),
        ("", None),
    ],
)
def test_a_symbol_is_taken_apart(symbol, parts):
    assert parse(symbol) == parts


@pytest.mark.parametrize(
    ("said", "kind", "severity"),
    [
        ({"symbol": "GB.290/WP/SDG/1"}, "symbol-session", Severity.ERROR),
        ({"symbol": "GB.291bis/WP/SDG/1"}, "symbol-session", Severity.ERROR),
        ({"symbol": "GB.291/PFA/1"}, "symbol-committee", Severity.ERROR),
        ({"symbol": "GB.291/1"}, "symbol-committee", Severity.ERROR),
        ({"symbol": "GB.291/WP/SDG/2"}, "symbol-item", Severity.WARNING),
        ({"symbol": "WP/SDG/1"}, "symbol-form", Severity.WARNING),
    ],
)
def test_a_symbol_that_says_otherwise_is_told(checked, said, kind, severity):
    (finding,) = checked(a_paper("P One.", office_file_name="x", **said), kind)
    assert (finding.severity, finding.spot.field) == (severity, "symbol")
    assert said["symbol"] in finding.detail


def test_a_symbol_that_agrees_is_silent(checked):
    contents = a_paper(
        "P One.", symbol="GB.291/WP/SDG/3 (Add.1)", position=3, office_file_name="GB291-WP-SDG-3-x.doc"
    )
    assert checked(contents) == []


def test_a_profile_of_another_time_is_noticed(details):
    (detail,) = details(a_paper("P One.", profile="P4"), "profile-session")
    assert "session 291" in detail


def test_an_office_file_name_of_another_paper_is_told(details):
    name = "GB291-WP-SDG-2-2004-10-0001-1-En.doc"
    assert len(details(a_paper("P One.", office_file_name=name), "office-file-name")) == 1
    assert not details(
        a_paper("P One.", office_file_name="GB291_WP_SDG_1_[2004-10-0001-1]-Sp.docx"), "office-file-name"
    )


def test_two_papers_with_one_symbol_are_an_error():
    one, other = (
        replace(a_paper("P One.").paper, id=PaperId(id), symbol="GB.291/WP/SDG/1") for id in ("one", "other")
    )
    third = replace(one, id=PaperId("third"), symbol="")
    (finding,) = symbols.twice([one, replace(other, symbol="GB.291 / wp/sdg/1"), third, third])
    assert finding.severity is Severity.ERROR
    assert finding.spot.paper == "other"
