"""The cover fields of newer papers, and what else a paper says of itself by name."""

from dataclasses import replace

from secretariat.domain.identity import ParticularId
from secretariat.domain.language import Language
from secretariat.domain.particular import HYPHENATION, YES, Particular, cover_field
from secretariat.domain.printing import plain
from tests.papers import a_paper, in_print


def with_particulars(contents, **said):
    held = tuple(
        Particular(ParticularId(name), "paper", "paper", name, value) for name, value in said.items()
    )
    return replace(contents, particulars=held)


def covered(contents, language=Language.EN):
    return [(field.label, plain(field.inlines)) for field in in_print(contents, language).cover]


PURPOSE = cover_field("purpose", Language.EN)


def test_a_paper_of_whose_cover_nothing_is_known_has_none():
    assert covered(a_paper("P One.", "D Decide.", profile="P5")) == []


def test_older_papers_have_no_cover():
    assert covered(with_particulars(a_paper("P One."), **{PURPOSE: "To report."})) == []


def test_fields_stand_in_their_order_and_empty_ones_are_left_out():
    said = {cover_field("unit", Language.EN): "POLICY", PURPOSE: "To report."}
    paper = with_particulars(a_paper("P One.", profile="P6"), **said)
    assert covered(paper) == [("Purpose of the document", "To report."), ("Author unit", "POLICY")]


def test_the_draft_decision_is_announced_in_the_language_of_the_paper():
    paper = with_particulars(a_paper("P One.", "D Decide.", profile="P5"), **{PURPOSE: "To decide."})
    assert covered(paper) == [
        ("Purpose of the document", "To decide. (see the draft decision in paragraph 2)"),
    ]
    assert covered(paper, Language.ES)[0] == (
        "Finalidad del documento",
        "To decide. (véase el proyecto de decisión que figura en el párrafo 2)",
    )


def test_words_are_hyphenated_only_where_the_paper_says_so():
    assert not in_print(a_paper("P One.")).hyphenated
    assert in_print(with_particulars(a_paper("P One."), **{HYPHENATION: YES})).hyphenated


def test_a_cover_page_of_the_years_to_2019_bears_the_notice_on_limited_printing():
    paper = with_particulars(a_paper("P One.", profile="P5"), **{PURPOSE: "To report."})
    assert in_print(paper).notice.startswith("This document is printed in a limited number of copies")
    assert in_print(paper, Language.FR).notice.startswith("Ce document est imprimé en un nombre limité")
    later = with_particulars(a_paper("P One.", profile="P6"), **{PURPOSE: "To report."})
    assert in_print(later).notice == in_print(a_paper("P One.", profile="P5")).notice == ""
