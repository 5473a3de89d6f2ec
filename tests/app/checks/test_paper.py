"""All checks of a paper together: silence where all is well, and the order of what is told."""

import json
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as some

from secretariat.app.checks import paper as checks
from secretariat.app.checks import sheet
from secretariat.domain.finding import Severity
from secretariat.domain.language import Language, Words
from tests.papers import a_paper, in_print, with_words

IN_ORDER = a_paper(
    "P This paper reports what was done{note:See GB.291/5.}.",
    "H Background",
    "P The report (see paragraph {ref:1}) was read in three places:",
    "S in the first place;",
    "S in the second place; and",
    "S in the third.",
    "H Next steps",
    "P What paragraphs {ref:1-2} say and the {ref:A1} lists is taken further.",
    "D The Working Party may wish to request the Office to report in March.",
    rows=(("Launch, Geneva, 3 May", "ILO", "Meeting", "ILO", "2004-05-03"),),
)


def test_a_paper_in_good_order_gives_no_findings(checked):
    assert checked(IN_ORDER) == []


def test_the_gravest_come_first_and_then_the_order_of_reading(checked):
    contents = a_paper("P The the first.", "P See paragraph {ref:9}", "P So so it is.", symbol="", dated=None)
    found = [(finding.severity, finding.where) for finding in checked(contents)]
    assert found == [
        (Severity.ERROR, "paragraph 2"),
        (Severity.WARNING, "the particulars"),
        (Severity.WARNING, "the particulars"),
        (Severity.WARNING, "paragraph 1"),
        (Severity.WARNING, "paragraph 3"),
        (Severity.NOTICE, "paragraph 2"),
    ]


def test_a_finding_leads_to_its_spot(checked):
    (finding,) = checked(a_paper("P One.", "P See paragraph {ref:9}."))
    assert (finding.spot.paper, finding.spot.id, finding.where) == ("paper", "p2", "paragraph 2")


def test_findings_are_whole_sentences(checked):
    contents = a_paper("P The the first.", "P See {ref:9}", "H Alone", rows=(("", "", "", ""),), symbol="x")
    for finding in checked(contents):
        assert finding.detail[0].isupper() or finding.detail[0] in "“"
        assert finding.detail[-1] in ".?", finding


def test_words_in_another_language_are_read_by_themselves(checked):
    contents = with_words(a_paper("P Read this."), "p1", fr="Lisez lisez ceci.")
    (finding,) = checked(contents, language=Language.FR)
    assert finding.where == "paragraph 1 in French"
    assert finding.detail == "In French, paragraph 1 has the word “Lisez” twice in a row."


LINES = some.builds(
    "{} {}".format,
    some.sampled_from(["H", "HH", "P", "D", "Q", "S", "SS", "B", "C", "T"]),
    some.text(some.sampled_from("ab A(“”\")'.:{}|/ 12\u202f\n"), max_size=30),
)


@given(some.lists(LINES, max_size=8), some.booleans())
def test_no_paper_whatever_it_holds_stops_the_checks(lines, bare):
    contents = a_paper(*lines, rows=((" ", "", "", "x"),), symbol="" if bare else "GB.1/2")
    if bare:
        contents = replace(contents, paper=replace(contents.paper, title=Words(), dated=date(1919, 1, 1)))
    found = checks.findings(sheet.of(contents, in_print(contents)))
    assert json.dumps([finding.detail for finding in found])
    assert all(finding.detail and finding.where for finding in found)
