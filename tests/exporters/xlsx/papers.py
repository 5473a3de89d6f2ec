"""Small papers and registers to put into workbooks."""

from dataclasses import replace
from datetime import date

from secretariat.domain.language import Language
from secretariat.domain.paper import AppendixKind, Kind
from secretariat.domain.printing import (
    Inlines,
    PrintAppendix,
    PrintCall,
    PrintClosing,
    PrintLine,
    PrintMasthead,
    PrintNote,
    PrintPaper,
    PrintReference,
    PrintTable,
    PrintText,
)
from secretariat.domain.profile import Profile
from secretariat.domain.register import AgendaRow, DecisionRow, Register, RegisterRow

PROFILE = Profile("P3", "2001-2007", 281, 299, False, False, False, True, True, "italic", "-")
HEADS = ("Title/venue/date", "Organized by", "Activity", "Level of involvement (ILO and/or commission)")
MASTHEAD = PrintMasthead(
    organization="INTERNATIONAL LABOUR OFFICE",
    symbol="GB.301/WP/SDG/2",
    session="301st Session",
    body="Governing Body",
    place_month="Geneva, March 2008",
    committee="Working Party on the Social Dimension of Globalization",
    code="WP/SDG",
    purpose="",
    item_line="SECOND ITEM ON THE AGENDA",
)


def said(text: str) -> Inlines:
    return (PrintText(text),) if text else ()


def table(heads: tuple[str, ...], *rows: tuple[str, ...]) -> PrintTable:
    return PrintTable(tuple(map(said, heads)), tuple(tuple(map(said, row)) for row in rows))


def an_appendix(*rows: tuple[str, ...], heading: str = "Appendix", note: str = "") -> PrintAppendix:
    return PrintAppendix(
        id="a1",
        kind=AppendixKind.REGISTER,
        heading=heading,
        title=said("Events on fair rules"),
        subtitle=said("March to June 2007"),
        table=table(HEADS, *rows),
        note=said(note),
    )


LINES = (
    PrintLine("b1", Kind.HEADING, 1, "I.", "I", said("Follow-up")),
    PrintLine(
        "b2",
        Kind.PARAGRAPH,
        1,
        "1.",
        "1",
        (
            PrintText("The study was launched."),
            PrintCall(1, "n1"),
            PrintText(" See also paragraph "),
            PrintReference("2", "b4", "Paragraph 2"),
            PrintText("."),
        ),
    ),
    PrintLine("b3", Kind.SUBITEM, 1, "(a)", "1(a)", said("rules;")),
    PrintLine(
        "b4", Kind.PARAGRAPH, 1, "2.", "2", said("The Working Party may wish to decide."), decision=True
    ),
    PrintLine(
        "b5", Kind.TABLE, 1, "", "", (), table=table(("Year", "Events"), ("2006", "12"), ("2007", "=SUM(1)"))
    ),
)


def a_paper(*appendices: PrintAppendix) -> PrintPaper:
    return PrintPaper(
        id="p1",
        language=Language.EN,
        profile=PROFILE,
        masthead=MASTHEAD,
        title=said("Fair rules: Next steps"),
        subtitles=(said("(a) Interim report"),),
        lines=LINES,
        notes=(PrintNote("n1", 1, (said("First paragraph."), said("Second paragraph."))),),
        closing=PrintClosing("Geneva, 12 February 2008.", (said("Point for decision: Paragraph 2."),)),
        appendices=appendices,
        symbol="GB.301/WP/SDG/2",
        fingerprint="5e" * 32,
        stamp=1_202_774_400,
    )


def an_activity(number: int = 1, **changes: object) -> RegisterRow:
    row = RegisterRow(
        id=f"{number:032x}",
        version=f"{number + 77:064x}",
        title_venue_date=f"Seminar {number}, Lima, 3-5 May",
        organized_by="ILO",
        activity="Seminar",
        involvement="DG, ILO",
        title=f"Seminar {number}",
        venue="Lima",
        country="Peru",
        date_printed="3-5 May",
        start=date(2007, 5, 3),
        end=date(2007, 5, 5),
        precision="day",
        state="held",
        reach="regional",
        organizers=("ILO",),
        participants=("DG", "ILO"),
    )
    return replace(row, **changes)  # type: ignore[arg-type]


def a_register(*activities: RegisterRow) -> Register:
    return Register(
        activities,
        agenda=(
            AgendaRow("301st", "Second", "Fair rules", "GB.301/WP/SDG/2", "Fair rules: Next steps", "draft"),
            AgendaRow("301st", "Third", "Other questions", "", "", ""),
        ),
        decisions=(
            DecisionRow(
                "GB.301/WP/SDG/2", "2", "decision", "May wish to decide.", "adopted", "So decided.", "A. Diaz",
                date(2008, 6, 1), "letters sent",
            ),
        ),
    )  # fmt: skip
