"""One paper with everything that is hard to print."""

from dataclasses import replace
from typing import Any

from secretariat.domain.language import Language
from secretariat.domain.printing import PrintClosing, PrintPaper, PrintReference, PrintText
from tests.exporters.papers import (
    MASTHEAD,
    P2,
    P5,
    a_paper,
    appendix,
    call,
    continuation,
    heading,
    note,
    paragraph,
    see,
    subitem,
    table,
    table_line,
    words,
)

ARABIC = (
    "تقرير اللجنة العالمية المعنية بالبعد الاجتماعي للعولمة: الخطوات المقبلة (GB.291/WP/SDG/1)، جنيف 2004."
)
ADDRESS = "http://www.ilo.org/public/english/fairglobalization/report/reference.htm"
LONG = "The Working Party considered the report, took note of the activities, and asked for non-governmental views. "

LINES = (
    paragraph(1, "An opening paragraph before any heading, with ", PrintText("emphasis", emphasis=True), " and ",
              PrintText("strong words", strong=True), ", and a link to ", PrintText("the report", link=ADDRESS), "."),
    heading("I.", "A heading with a note", call(2)),
    heading("A.", "A heading below it that is long enough to need a second line, because titles in papers often are", level=2),
    paragraph(2, "Notes on one line", call(3), " and", call(4), " another. ", LONG * 6),
    paragraph(3, "The Office was invited to consider the following:"),
    subitem("(a)", "the first matter, with a note", call(5), ";"),
    subitem("(i)", "a detail of it; " + LONG, level=2),
    subitem("(ii)", "another detail;", level=2),
    continuation("Something more about the second detail.", level=2),
    continuation("Something more about the first matter.", level=1),
    subitem("(b)", "the second matter, see ", see("2"), " and ", PrintReference("7-9", "", ""), "."),
    continuation("The paragraph goes on after its list."),
    paragraph(4, "Bullets stand before these:"),
    subitem("•", "one;"),
    subitem("•", "two."),
    paragraph(5, "In Arabic: “", ARABIC, "”. In Hebrew: שלום. Symbols: ✓ → ≥ ⅓ ℃. Greek: Κοινωνία. Cyrillic: Право."),
    paragraph(6, ARABIC),
    paragraph(7, "An address, ", PrintText(ADDRESS * 3, link=ADDRESS), ", and a word: ", "x" * 200, "."),
    table_line(table(["Year", "Where", "What"], [["2004", "Geneva", "Session"], ["2005", words("Turin", call(6)), ""]])),
    heading("II.", "Décisions « à la française » — et “quotation”"),
    paragraph(8, "A line\nbroken by hand, soft\u00adhyphens, no\u00a0break, thin\u202fspace, non\u2011breaking."),
    paragraph(9, "The Working Party may wish to recommend that the Governing Body request further work.", decision=True),
)  # fmt: skip

NOTES = (
    note(2, "A note on a heading."),
    note(3, "A short note."),
    note(4, "A long note. " + LONG * 14, "Its second paragraph. " + LONG * 4),
    note(5, "See " + ADDRESS + "."),
    note(6, "A note in a table."),
)

ROWS: list[list[Any]] = [
    ["Seminar, Geneva, 13-14 May", "ILO", words("Presentation", call(7)), "DG"],
    ["Forum " + LONG * 3, "University of Geneva", "National meeting", ""],
    ["A row taller than a page: " + LONG * 60, "ILO", LONG * 4, "Commissioner"],
    *[[f"Event {number}", "ILO", PrintText("Debate", emphasis=True), "DG"] for number in range(30)],
]

APPENDICES = (
    appendix(table(["Title/venue/date", "Organized by", "Activity", "Involvement"],
                   [[words(cell) if isinstance(cell, PrintText) else cell for cell in row] for row in ROWS]), "Appendix I"),
    appendix(table(["Country", "Year", "Remark"], [["France", "2004", LONG], ["Spain", "2005", ""]]), "Appendix II", landscape=True),
    appendix(table([], [["no", "head"], ["at", "all"]]), "Appendix III"),
)  # fmt: skip


def hard_paper() -> PrintPaper:
    """Return the paper."""
    return a_paper(
        *LINES,
        title=words("A title of several lines that has a note of its own: Follow-up to the report", call(1)),
        subtitles=(words("(d) Interim report on country studies"),),
        notes=(note(1, "A note on the title."), *NOTES, note(7, "A note in an appendix. " + LONG * 3)),
        closing=PrintClosing(
            "Geneva, 19 October 2004.",
            (words("Points for decision: Paragraph ", see("9"), ";"), words("Paragraph ", see("2"), ".")),
        ),
        appendices=APPENDICES,
        office_file_name="GB291-WP-SDG-1-2004-10-0123-1-En.doc",
    )


def hard_papers() -> dict[str, PrintPaper]:
    """Return the paper as several periods and languages print it."""
    paper = hard_paper()
    newer = replace(
        MASTHEAD,
        session="331st Session, Geneva, 26 October–9 November 2017",
        place_month="",
        purpose="FOR DECISION",
    )
    return {
        "P3": paper,
        "endnotes": replace(paper, profile=P2, language=Language.FR),
        "P5 Letter": replace(paper, profile=P5, masthead=newer, page_size="Letter", language=Language.ES),
        "untitled": replace(paper, title=()),
        "empty": a_paper(title=(), symbol="", masthead=replace(MASTHEAD, organization="", item_line="")),
    }
