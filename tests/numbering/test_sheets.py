"""The single sheets: what they say, in which order, and what they leave out."""

from dataclasses import replace
from datetime import date

import pytest

from secretariat.app.resources import phrases, profiles
from secretariat.domain.activity import Activity, Cells, State
from secretariat.domain.book import DecidedPaper, ListedItem, ListedPaper, PrintPoint
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.identity import ActivityId
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Kind
from secretariat.domain.printing import PrintMasthead, PrintReference, PrintText, plain
from secretariat.numbering import activity, agenda, decision
from secretariat.numbering.masthead import day
from secretariat.numbering.sheet import Letterhead

HEAD = PrintMasthead(
    "INTERNATIONAL LABOUR OFFICE",
    "",
    "291st Session",
    "Governing Body",
    "Geneva, November 2004",
    "",
    "",
    "",
    "",
)
PAPER = ListedPaper("p1", "GB.291/WP/SDG/1", "Next steps")
POINT = PrintPoint(
    "b45",
    "45",
    "",
    (("", (PrintText("The Working Party may wish to:"),)), ("(a)", (PrintText("take note; and"),))),
    "proposed",
    "",
    "",
    "",
    "",
)


def head(language: Language = Language.EN) -> Letterhead:
    return Letterhead(HEAD, "291st Session", language, phrases()[language], profiles()["P3"])


def said(sheet) -> list[str]:
    return [plain(line.inlines) for line in sheet.lines]


def an_item(*papers: ListedPaper, title: str = "Follow-up") -> ListedItem:
    return ListedItem("i1", "FIRST ITEM ON THE AGENDA", title, papers)


def test_the_agenda_names_each_paper_by_symbol_and_title():
    sheet = agenda.agenda(head(), [an_item(PAPER)])
    assert said(sheet) == ["FIRST ITEM ON THE AGENDA", "Follow-up", "GB.291/WP/SDG/1: Next steps"]
    assert plain(sheet.title) == "Agenda"
    assert sheet.lines[2].inlines[0] == PrintReference("GB.291/WP/SDG/1", "p1", "GB.291/WP/SDG/1")


def test_a_title_that_the_item_bears_is_not_said_twice():
    assert said(agenda.agenda(head(), [an_item(PAPER, title="Next steps")]))[1:] == [
        "Next steps",
        "GB.291/WP/SDG/1",
    ]


def test_a_paper_without_a_symbol_is_named_by_its_title():
    assert said(agenda.agenda(head(), [an_item(replace(PAPER, symbol=""))]))[2] == "Next steps"


def test_an_item_without_a_title_is_its_line_alone():
    assert said(agenda.agenda(head(), [an_item(title="")])) == ["FIRST ITEM ON THE AGENDA"]


def test_the_record_gives_the_paragraph_with_its_items_and_the_outcome():
    sheet = decision.record(head(), [DecidedPaper(PAPER, (POINT,))])
    assert said(sheet) == [
        "GB.291/WP/SDG/1: Next steps",
        "Paragraph 45",
        "Draft text: The Working Party may wish to:",
        "take note; and",
        "Outcome: Proposed",
    ]
    assert [(line.kind, line.label) for line in sheet.lines if line.decision] == [
        (Kind.CONTINUATION, ""),
        (Kind.SUBITEM, "(a)"),
    ]


def test_the_record_says_all_that_became_of_a_point():
    point = replace(
        POINT,
        reference="GB.291/WP/SDG/1, para. 45",
        draft=POINT.draft[:1],
        outcome="adopted as amended",
        adopted="It takes note.\n\nIt asks for more.",
        owner="The Office",
        due="1 March 2005",
        progress="Begun",
    )
    assert said(decision.record(head(), [DecidedPaper(PAPER, (point,))]))[1:] == [
        "GB.291/WP/SDG/1, para. 45",
        "Draft text: The Working Party may wish to:",
        "Adopted text: It takes note.",
        "It asks for more.",
        "Outcome: Adopted as amended\nResponsible: The Office\nDue: 1 March 2005\nProgress: Begun",
    ]


@pytest.mark.parametrize("language", list(Language))
def test_a_record_of_nothing_says_so(language):
    (line,) = decision.record(head(language), []).lines
    assert plain(line.inlines) == phrases()[language].word("none")


def test_the_sheet_of_an_activity_leaves_out_what_is_not_known():
    bare = Activity(ActivityId("a1"), "", Cells(Words(en="Launch, Geneva, March")))
    sheet = activity.sheet(head(), bare, [], [], [])
    assert plain(sheet.title) == "Launch, Geneva, March"
    assert said(sheet) == [
        "As printed",
        "",
        "Particulars",
        "Papers in which it appears",
        "It appears in no paper.",
    ]


def test_the_sheet_of_an_activity_says_what_its_cells_mean():
    dates = Dates("13-14 May", date(2004, 5, 13), date(2004, 5, 14), Precision.DAY)
    known = Activity(ActivityId("a1"), "", title="Launch", venue="Geneva", dates=dates, state=State.HELD)
    sheet = activity.sheet(
        head(), known, ["ILO"], ["A", "B"], [activity.Place("p1", "GB.291/WP/SDG/1", "Appendix", 6)]
    )
    assert said(sheet)[3:9] == [
        "Title: Launch",
        "Venue: Geneva",
        "Date: 13-14 May (13 May 2004 – 14 May 2004)",
        "State: Held",
        "Organizers: ILO",
        "Participants: A; B",
    ]
    table = sheet.lines[-1].table
    assert table is not None
    assert [plain(cell) for cell in table.rows[0]] == ["GB.291/WP/SDG/1", "Appendix", "6"]


def test_a_month_is_not_said_as_days():
    dates = Dates("March", date(2004, 3, 1), date(2004, 3, 31), Precision.MONTH)
    sheet = activity.sheet(head(), Activity(ActivityId("a1"), "", title="Launch", dates=dates), [], [], [])
    assert "Date: March" in said(sheet)


def test_days_are_said_as_the_language_says_them():
    found = [day(date(2005, 3, 1), phrases()[language]) for language in Language]
    assert found == ["1 March 2005", "1er mars 2005", "1.º de marzo de 2005"]


def test_every_language_has_the_same_words():
    names = [{name for name, _ in one.words} for one in phrases().values()]
    values = [{name for name, _ in one.values} for one in phrases().values()]
    assert names[0] == names[1] == names[2]
    assert values[0] == values[1] == values[2]
