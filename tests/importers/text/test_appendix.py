"""Appendices: the register with its dates, other tables as they are, several of them."""

from datetime import date

import pytest

from secretariat.domain.draft import Draft
from tests.importers.text.papers import a_draft, kinds

BODY = "FIRST ITEM ON THE AGENDA\n\nA title\n\n1. One.\n2. Two.\n\nGeneva, 3 May 2004.\n\nPoint for decision: Paragraph 2.\n\n"
HEADS = "Title/venue/date\tOrganized by\tActivity\tLevel of involvement"


def _with(appendix: str) -> Draft:
    return a_draft(BODY + appendix)


def test_a_register_with_heads_on_every_page_and_a_note() -> None:
    draft = _with(
        f"Appendix\n\nFollow-up\n\nEvents of 2003\n\n{HEADS}\nForum, Lima, 3 May\tILO\t\tDG\n\n2\n\n{HEADS}\n"
        "Launch, Oslo, June\t\tMeeting\tILO\n\nNote: Not exhaustive.\n"
    )
    (appendix,) = draft.appendices
    assert (appendix.heading, appendix.title, appendix.subtitle) == (
        "Appendix",
        "Follow-up",
        "Events of 2003",
    )
    assert appendix.columns == tuple(HEADS.split("\t"))
    assert [row.cells for row in appendix.rows] == [
        ("Forum, Lima, 3 May", "ILO", "", "DG"),
        ("Launch, Oslo, June", "", "Meeting", "ILO"),
    ]
    assert [(row.title, row.venue, row.dates.start) for row in appendix.rows] == [
        ("Forum", "Lima", date(2003, 5, 3)),
        ("Launch", "Oslo", date(2003, 6, 1)),
    ]
    assert (appendix.note, appendix.register) == ("Note: Not exhaustive.", True)
    assert draft.unplaced == ()


def test_without_a_year_in_the_titles_no_day_is_invented() -> None:
    (appendix,) = _with(
        f"Appendix\n\nFollow-up\n\n{HEADS}\nForum, Lima, 3 May\tILO\tMeeting\tDG\n"
    ).appendices
    assert (appendix.rows[0].dates.printed, appendix.rows[0].dates.start) == ("3 May", None)


def test_a_span_of_two_years_gives_each_month_its_own() -> None:
    (appendix,) = _with(
        f"Appendix\n\nEvents, October 2003 to March 2004\n\n{HEADS}\n"
        "A, Lima, 3 December\tILO\tM\tDG\nB, Lima, 3 March\tILO\tM\tDG\nC, Lima, 3 May\tILO\tM\tDG\n"
    ).appendices
    assert [row.dates.start for row in appendix.rows] == [date(2003, 12, 3), date(2004, 3, 3), None]


def test_several_appendices_one_of_them_a_plain_table() -> None:
    draft = _with(
        f"Appendix I\n\nEvents of 2004\n\n{HEADS}\nForum, Lima, 3 May\tILO\tMeeting\tDG\n\n"
        "Appendix II\n\nCosts\n\nYear\tAmount\n2003\t35 566\n2004\t40 000\n"
    )
    assert [(one.heading, one.title, one.register) for one in draft.appendices] == [
        ("Appendix I", "Events of 2004", True),
        ("Appendix II", "Costs", False),
    ]
    assert [row.cells for row in draft.appendices[1].rows] == [("2003", "35 566"), ("2004", "40 000")]


@pytest.mark.parametrize(
    ("heading", "heads"),
    [
        ("Annexe", "Titre/lieu/date\tOrganisé par\tActivité\tParticipation"),
        ("Anexo I", "Título/lugar/fecha\tA\tB\tC"),
    ],
)
def test_registers_in_french_and_spanish(heading: str, heads: str) -> None:
    (appendix,) = _with(f"{heading}\n\nSuivi 2004\n\n{heads}\nForum, Genève, 3 mai\tBIT\tx\ty\n").appendices
    assert (appendix.heading, appendix.register) == (heading, True)
    assert appendix.rows[0].dates.start == date(2004, 5, 3)


def test_a_short_row_is_filled_and_told_a_long_one_kept_aside() -> None:
    draft = _with(
        f"Appendix\n\nEvents of 2004\n\n{HEADS}\nForum, Lima, 3 May\tILO\nA\tB\tC\tD\tE\nWords between.\n"
    )
    assert [row.cells for row in draft.appendices[0].rows] == [("Forum, Lima, 3 May", "ILO", "", "")]
    assert [left.text for left in draft.unplaced] == ["A\tB\tC\tD\tE", "Words between."]
    assert {"short-row", "long-row", "unplaced-text"} <= set(kinds(draft))


def test_quotation_marks_in_cells_are_just_characters() -> None:
    (appendix,) = _with(
        f'Appendix\n\nEvents of 2004\n\n{HEADS}\n"Fair, rules" UNGA, Oslo, 3 May\t"A\tB"\t\n'
    ).appendices
    assert appendix.rows[0].cells == ('"Fair, rules" UNGA, Oslo, 3 May', '"A', 'B"', "")
    assert appendix.rows[0].title == '"Fair, rules" UNGA'


def test_an_appendix_in_prose_is_paragraphs_under_its_title() -> None:
    draft = _with(
        "Appendix\n\nTerms of reference\n\n1. The group meets where it\nwas asked to.\n\n2. It reports.\n"
    )
    (appendix,) = draft.appendices
    assert (appendix.title, appendix.columns, appendix.register) == ("Terms of reference", (), False)
    assert [row.cells for row in appendix.rows] == [
        ("1. The group meets where it was asked to.",),
        ("2. It reports.",),
    ]
    assert draft.unplaced == ()
    assert "prose-appendix" in kinds(draft)


def test_an_appendix_with_nothing_in_it_is_told() -> None:
    assert "appendix-without-table" in kinds(_with("Appendix\n\nTerms of reference\n"))


def test_an_appendix_without_a_closing_block_before_it() -> None:
    draft = a_draft(
        f"FIRST ITEM ON THE AGENDA\n\nA title\n\n1. One.\n2. Two.\n\nAppendix\n\nEvents of 2004\n\n{HEADS}\nX, 3 May\tA\tB\tC\n"
    )
    assert len(draft.appendices[0].rows) == 1
    assert "no-closing" in kinds(draft)


def test_an_appendix_that_is_only_named_is_told() -> None:
    assert "missing-appendix" in kinds(a_draft("1. One, see appendix.\n2. Two.\n"))
