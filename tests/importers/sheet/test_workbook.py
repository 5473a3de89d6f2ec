"""A register in a workbook is proposed row by row, and whatever is odd about it is said."""

from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.utils.datetime import MAC_EPOCH

from secretariat.domain.activity import Reach, State
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.draft import Leftover, RegisterDraft
from secretariat.domain.told import Unknown, UnreadableInput
from secretariat.importers import sheet
from tests.importers.sheet.books import HEADS, ROW, SHEET, a_book, edited, rezipped, sheet_of, texts


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "register.xlsx"


def kinds(draft: RegisterDraft) -> list[str]:
    return [finding.kind for finding in draft.findings]


def told(draft: RegisterDraft, kind: str) -> tuple[str, str]:
    (finding,) = [finding for finding in draft.findings if finding.kind == kind]
    return finding.where, finding.detail


def test_printed_cells_are_taken_as_they_are_and_understood(path):
    draft = sheet.read(a_book(path, HEADS, ROW), 2004)
    (row,) = draft.rows
    assert row.cells == ROW
    assert (row.title, row.venue) == ("Seminar", "Lima")
    assert row.dates == Dates("3-5 May", date(2004, 5, 3), date(2004, 5, 5), Precision.DAY)
    assert row.line == 2
    assert draft.columns[0] == ("title_venue_date", "Title/venue/date")
    assert (draft.unplaced, draft.findings) == ((), ())


def test_empty_cells_stay_empty(path):
    (row,) = sheet.read(a_book(path, HEADS, ("Forum, Lima", None, "", "DG"))).rows
    assert row.cells == ("Forum, Lima", "", "", "DG")


def test_what_stands_above_and_below_the_table_is_kept(path):
    rows = (
        ("Appendix",),
        ("Events, March to June 2004",),
        HEADS,
        ROW,
        (),
        HEADS,
        ROW,
        ("Note: Not exhaustive.",),
    )
    draft = sheet.read(a_book(path, *rows))
    assert len(draft.rows) == 2
    assert draft.unplaced == (
        Leftover(1, "Appendix"),
        Leftover(2, "Events, March to June 2004"),
        Leftover(6, "\t".join(HEADS), "repeated column heads"),
        Leftover(8, "Note: Not exhaustive."),
    )


def test_the_year_is_taken_from_the_heading_and_that_is_said(path):
    draft = sheet.read(a_book(path, ("Events, March to June 2004",), HEADS, ROW))
    assert draft.rows[0].dates.start == date(2004, 5, 3)
    assert "2004" in told(draft, "year-assumed")[1]


def test_the_year_given_counts_more_than_the_heading(path):
    draft = sheet.read(a_book(path, ("Events 2004",), HEADS, ROW), 1999)
    assert draft.rows[0].dates.start == date(1999, 5, 3)
    assert "year-assumed" not in kinds(draft)


def test_without_a_year_no_day_is_invented(path):
    (row,) = sheet.read(a_book(path, ("Events 2003 and 2004",), HEADS, ROW)).rows
    assert row.dates == Dates("3-5 May")


@pytest.mark.parametrize(
    "heads",
    [
        ("Titre/lieu/date", "Organisé par", "Activité", "Niveau de participation (BIT et/ou commission)"),
        ("Título/lugar/fecha", "Organizado por", "Actividad", "Nivel de participación"),
        ("TITLE, VENUE AND DATE", "Organised by:", "Type of activity", "Involvement"),
        ("Title/venue/date (as printed)", "Organized by (as printed)", "Activity", "Level of\ninvolvement"),
    ],
)
def test_heads_are_known_in_three_languages(path, heads):
    draft = sheet.read(a_book(path, heads, ROW))
    assert draft.rows[0].cells == ROW
    assert draft.findings == ()


def test_columns_may_stand_in_any_order(path):
    draft = sheet.read(a_book(path, HEADS[::-1], ROW[::-1]))
    assert draft.rows[0].cells == ROW


def test_the_first_cell_is_composed_where_its_parts_have_columns(path):
    book = a_book(
        path,
        ("Title", "Place", "Date", "Organizers", "Participants"),
        ("Forum", "Lima", "3 May", "ILO; UN", "DG"),
    )
    (row,) = sheet.read(book, 2004).rows
    assert row.cells == ("Forum, Lima, 3 May", "ILO, UN", "", "DG")
    assert (row.title, row.venue, row.organizers, row.participants) == (
        "Forum",
        "Lima",
        ("ILO", "UN"),
        ("DG",),
    )
    assert row.dates == Dates("3 May", date(2004, 5, 3), date(2004, 5, 3), Precision.DAY)


def test_further_columns_of_an_activity_are_understood(path):
    book = a_book(path, ("Title", "Country", "State", "Reach"), ("Forum", "Peru", "Held", "Régional"))
    (row,) = sheet.read(book).rows
    assert (row.country, row.state, row.reach) == ("Peru", State.HELD, Reach.REGIONAL)


def test_a_column_that_is_not_known_is_named_and_its_cells_are_kept(path):
    draft = sheet.read(a_book(path, (*HEADS, "Remarks", None), (*ROW, "to be confirmed", 12)))
    assert draft.unplaced == (Leftover(2, "Remarks: to be confirmed\nF: 12"),)
    assert [finding.where for finding in draft.findings] == ["Register!E1", "Register!F1"]
    assert "Remarks" in draft.findings[0].detail


def test_the_user_may_say_which_column_is_which(path):
    book = a_book(path, ("What", "Who", "Remarks"), ("Forum, Lima, 3 May", "ILO", "sent"))
    draft = sheet.read(book, 2004, {"title_venue_date": "What", "organized_by": "B"})
    assert draft.rows[0].cells == ("Forum, Lima, 3 May", "ILO", "", "")
    assert draft.columns == (("title_venue_date", "What"), ("organized_by", "Who"))


def test_the_user_counts_more_than_the_guess(path):
    draft = sheet.read(a_book(path, HEADS, ROW), mapping={"activity": HEADS[3], "involvement": HEADS[2]})
    assert draft.rows[0].cells == (ROW[0], ROW[1], ROW[3], ROW[2])


def test_a_sheet_without_heads_is_read_by_letters(path):
    draft = sheet.read(a_book(path, ROW, ROW), mapping={"title_venue_date": "A", "activity": "C"})
    assert [row.cells for row in draft.rows] == [(ROW[0], "", ROW[2], "")] * 2


@pytest.mark.parametrize("mapping", [{"colour": "A"}, {"activity": "No such head"}])
def test_a_mapping_that_cannot_be_followed_is_refused(path, mapping):
    with pytest.raises(Unknown):
        sheet.read(a_book(path, HEADS, ROW), mapping=mapping)


def test_the_columns_to_choose_from_are_told(path):
    book = a_book(path, ("A list",), ("What", "Who"), ("Forum", "ILO"))
    assert sheet.columns(book) == (("A", "What"), ("B", "Who"))


def test_missing_columns_are_said(path):
    draft = sheet.read(a_book(path, HEADS[:2], ROW[:2]))
    assert kinds(draft) == ["column-missing", "column-missing"]


@pytest.mark.parametrize("rows", [[("What", "Who"), ("Forum", "ILO")], [("Activity", "Venue"), ("x", "y")]])
def test_a_sheet_without_a_title_column_is_refused_with_what_it_has(path, rows):
    with pytest.raises(UnreadableInput) as error:
        sheet.read(a_book(path, *rows))
    assert "“" + rows[0][0] + "”" in error.value.detail
    assert error.value.where == "Register"


def test_an_empty_sheet_and_one_without_rows_are_refused(path):
    with pytest.raises(UnreadableInput, match="register"):
        sheet.read(a_book(path))
    with pytest.raises(UnreadableInput) as error:
        sheet.read(a_book(path, HEADS))
    assert "no row" in error.value.detail


def test_real_days_are_read_beside_printed_ones(path):
    heads = ("Title", "Date as printed", "Start", "End")
    book = a_book(
        path,
        heads,
        ("Forum", "early May", date(2004, 5, 3), date(2004, 5, 5)),
        ("Talk", None, date(2004, 3, 1), None),
    )
    first, second = sheet.read(book).rows
    assert first.dates == Dates("early May", date(2004, 5, 3), date(2004, 5, 5), Precision.DAY)
    assert first.cells[0] == "Forum, early May"
    assert second.dates == Dates("1 March 2004", date(2004, 3, 1), date(2004, 3, 1), Precision.DAY)


@pytest.mark.parametrize(
    ("heads", "start", "end", "printed"),
    [
        (("Title", "Start", "End"), date(2004, 6, 30), date(2004, 7, 2), "30 June-2 July 2004"),
        (("Titre", "Début", "Fin"), date(2004, 7, 1), date(2004, 7, 2), "1er-2 juillet 2004"),
        (
            ("Título", "Inicio", "Fin"),
            date(2004, 12, 30),
            date(2005, 1, 2),
            "30 de diciembre de 2004-2 de enero de 2005",
        ),
    ],
)
def test_days_without_a_printed_date_are_put_into_words_of_the_language(path, heads, start, end, printed):
    (row,) = sheet.read(a_book(path, heads, ("Forum", start, end))).rows
    assert row.cells[0] == f"Forum, {printed}"


def test_a_day_shown_as_a_month_is_only_a_month(path):
    def month_alone(made):
        made["B2"].number_format = "mmm-yy"
        made["B3"].number_format = "yyyy"

    book = a_book(
        path, ("Title", "Date"), ("Forum", date(2004, 3, 1)), ("Talk", date(2004, 1, 1)), change=month_alone
    )
    first, second = sheet.read(book).rows
    assert first.dates == Dates("March 2004", date(2004, 3, 1), date(2004, 3, 31), Precision.MONTH)
    assert second.dates == Dates("2004", date(2004, 1, 1), date(2004, 12, 31), Precision.YEAR)


def test_a_time_of_day_is_left_out_and_kept(path):
    book = a_book(path, ("Title", "Date"), ("Forum", datetime(2004, 3, 2, 15, 30)), ("Talk", time(9, 15)))
    draft = sheet.read(book)
    assert draft.rows[0].dates.start == date(2004, 3, 2)
    assert draft.unplaced == (Leftover(2, "15:30"),)
    assert draft.rows[1].dates == Dates("09:15:00")


def test_days_counted_from_1904_are_the_same_days(path):
    book = openpyxl.Workbook()
    book.epoch = MAC_EPOCH
    made = book.active
    assert made is not None
    made.append(["Title", "Date"])
    made.append(["Forum", date(2004, 3, 2)])
    book.save(path)
    assert sheet.read(path).rows[0].dates.start == date(2004, 3, 2)


@pytest.mark.parametrize(
    ("start", "end", "cell"),
    [
        ("some day", None, "B2"),
        (date(2004, 5, 5), date(2004, 5, 3), "B2"),
        (None, date(2004, 5, 3), "C2"),
        ("31 June 2004", None, "B2"),
    ],
)
def test_days_that_make_no_sense_are_named_by_cell_and_kept(path, start, end, cell):
    draft = sheet.read(
        a_book(path, ("Title", "Start", "End"), ("Forum", start, end), ("Good", date(2004, 1, 2), None))
    )
    assert told(draft, "date-unread")[0] == f"Register!{cell}"
    assert draft.rows[0].dates == Dates()
    assert draft.rows[1].dates.start == date(2004, 1, 2)
    assert draft.unplaced[0].line == 2


def test_printed_date_and_days_that_differ_are_shown(path):
    book = a_book(path, ("Title", "Date", "Start"), ("Forum", "3 May 2004", date(2004, 6, 3)))
    draft = sheet.read(book)
    assert draft.rows[0].dates == Dates("3 May 2004", date(2004, 6, 3), date(2004, 6, 3), Precision.DAY)
    assert told(draft, "dates-differ")[0] == "Register!B2"


def test_words_of_state_reach_and_precision_that_are_not_known_are_kept(path):
    heads = ("Title", "State", "Reach", "Precision")
    draft = sheet.read(a_book(path, heads, ("Forum", "maybe", "galactic", "roughly")))
    assert sorted(kinds(draft))[-3:] == ["date-unread", "reach-unknown", "state-unknown"]
    assert draft.unplaced == (Leftover(2, "roughly\nmaybe\ngalactic"),)


def test_stored_results_of_formulas_are_taken_and_that_is_said(path):
    row = b'<row r="2"><c r="A2" t="str"><f>B2&amp;C2</f><v>Forum, Lima</v></c></row>'
    draft = sheet.read(sheet_of(path, texts(1, *HEADS) + row))
    assert draft.rows[0].cells[0] == "Forum, Lima"
    assert told(draft, "formulas-read")[0] == "Register!A2"


def test_a_formula_without_a_stored_result_is_named_and_kept(path):
    draft = sheet.read(a_book(path, HEADS, ("Forum", "=A2", "Talk", ""), ROW))
    assert told(draft, "cell-without-value")[0] == "Register!B2"
    assert draft.unplaced == (Leftover(2, "=A2"),)
    assert [row.cells for row in draft.rows] == [("Forum", "", "Talk", ""), ROW]


def test_an_error_in_a_cell_is_no_text_but_a_text_that_looks_like_one_is(path):
    rows = b'<row r="2"><c r="A2" t="inlineStr"><is><t>#N/A</t></is></c><c r="B2" t="e"><v>#N/A</v></c></row>'
    draft = sheet.read(sheet_of(path, texts(1, *HEADS) + rows))
    assert draft.rows[0].cells == ("#N/A", "", "", "")
    assert told(draft, "cell-without-value")[0] == "Register!B2"


def test_merged_cells_belong_to_the_first_and_are_named(path):
    def merge(made):
        made.merge_cells("A1:D1")
        made.merge_cells("B3:B4")

    draft = sheet.read(a_book(path, ("Events",), HEADS, ROW, ROW, change=merge))
    assert [row.cells[1] for row in draft.rows] == ["ILO", ""]
    where, detail = told(draft, "merged-cells")
    assert where == "Register!B3:B4"
    assert detail.endswith("look at B3:B4.")


def test_hidden_rows_and_columns_are_read_and_named(path):
    def hide(made):
        made.row_dimensions[2].hidden = True
        made.column_dimensions["C"].hidden = True

    draft = sheet.read(a_book(path, HEADS, ROW, change=hide))
    assert draft.rows[0].cells == ROW
    assert kinds(draft) == ["hidden-rows", "hidden-columns"]


def test_macros_and_outside_links_are_left_aside_and_named(path):
    parts: dict[str, bytes | None] = {
        "xl/vbaProject.bin": b"x",
        "xl/externalLinks/externalLink1.xml": b"<x/>",
    }
    rezipped(a_book(path, HEADS, ROW), parts)
    assert kinds(sheet.read(path)) == ["macros-ignored", "external-links-ignored"]


def test_comments_on_cells_are_kept(path):
    def remark(made):
        made["B2"].comment = Comment("Ask again in May.", "A. Diaz")

    draft = sheet.read(a_book(path, HEADS, ROW, change=remark))
    assert draft.unplaced == (Leftover(2, "Ask again in May."),)
    assert kinds(draft) == ["comments-unplaced"]


def test_of_several_sheets_the_one_most_like_a_register_is_read(path):
    book = openpyxl.Workbook()
    for name, rows in (
        ("Cover", [("A list of events",)]),
        ("Small", [HEADS[:2], ("Other", "x")]),
        ("Events", [HEADS, ROW]),
        ("2003", [HEADS, ("Older", "x", "y", "z")]),
    ):
        made = book.create_sheet(name)
        for row in rows:
            made.append(row)
    book.save(path)
    draft = sheet.read(path)
    assert draft.rows[0].cells == ROW
    assert "“2003”" in told(draft, "other-registers")[1]
    assert sheet.read(path, sheet="2003").rows[0].title == "Older"
    with pytest.raises(Unknown) as error:
        sheet.read(path, sheet="1999")
    assert "Events" in error.value.known


def test_a_hidden_sheet_is_not_preferred(path):
    book = openpyxl.Workbook()
    for name, title, state in (("Old", "Older", "hidden"), ("New", "Newer", "visible")):
        made = book.create_sheet(name)
        made.append(HEADS)
        made.append((title, "", "", ""))
        made.sheet_state = state
    book.save(path)
    assert sheet.read(path).rows[0].title == "Newer"


def test_numbers_and_answers_become_plain_words(path):
    draft = sheet.read(a_book(path, HEADS, (2004, 12.5, True, 1e20)))
    assert draft.rows[0].cells == ("2004", "12.5", "TRUE", "1e+20")


def test_text_is_composed_tidied_and_freed_of_invisible_signs(path):
    rows = texts(2, " Gene\u0300ve _x0007__x000D_\n forum ", "_x005F_x0041_")
    draft = sheet.read(sheet_of(path, texts(1, *HEADS) + rows))
    assert draft.rows[0].cells[:2] == ("Genève \n forum", "_x0041_")
    assert told(draft, "control-characters")[0] == "Register!A2"


def test_rich_text_is_whole_and_readings_are_left_out(path):
    rows = (
        b'<row r="2"><c r="A2" t="inlineStr"><is><r><t>For</t></r><r><rPr/><t>um</t></r>'
        b"<rPh><t>reading</t></rPh></is></c></row>"
    )
    assert sheet.read(sheet_of(path, texts(1, *HEADS) + rows)).rows[0].cells[0] == "Forum"


def test_cells_and_rows_without_names_are_counted(path):
    rows = b"".join(
        b"<row>"
        + b"".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>'.encode() for cell in row)
        + b"</row>"
        for row in (HEADS, ROW)
    )
    assert sheet.read(sheet_of(path, rows)).rows[0].cells == ROW


def test_other_prefixes_of_the_same_markup_are_understood(path):
    a_book(path, HEADS, ROW)
    rezipped(
        path,
        {
            SHEET: b'<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>'
            b'<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Title/venue/date</x:t></x:is></x:c></x:row>'
            b'<x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>Forum</x:t></x:is></x:c></x:row>'
            b"</x:sheetData></x:worksheet>"
        },
    )
    assert sheet.read(path).rows[0].cells[0] == "Forum"


def test_a_copied_row_is_a_new_activity(path):
    known = "0" * 31 + "7"
    heads = (*HEADS, "Id", "Version")
    draft = sheet.read(
        a_book(path, heads, (*ROW, known, "ab" * 32), (*ROW, known, "ab" * 32), (*ROW, "7", ""))
    )
    assert [(row.id, row.version) for row in draft.rows] == [(known, "ab" * 32), ("", ""), ("", "")]
    assert kinds(draft)[:2] == ["id-unknown", "id-unknown"]


def test_a_row_without_a_title_is_proposed_and_named(path):
    draft = sheet.read(a_book(path, HEADS, (None, "ILO", "Talk", None)))
    assert draft.rows[0].cells == ("", "ILO", "Talk", "")
    assert told(draft, "row-without-title")[0] == "Register!A2"


def test_a_row_that_stands_there_twice_is_named(path):
    assert "row-twice" in kinds(sheet.read(a_book(path, HEADS, ROW, ROW)))


def test_findings_of_one_kind_do_not_flood_the_list(path):
    draft = sheet.read(a_book(path, HEADS, *[(None, "ILO", str(number), None) for number in range(100)]))
    assert len(draft.findings) == 41
    assert draft.findings[-1].detail == "And 60 more of the same."
    assert len(draft.rows) == 100


def test_a_text_that_points_nowhere_is_named(path):
    rows = texts(2, "Forum") + b'<row r="3"><c r="A3" t="s"><v>99</v></c></row>'
    draft = sheet.read(sheet_of(path, texts(1, *HEADS) + rows))
    assert told(draft, "cell-without-value")[0] == "Register!A3"


def test_numbers_that_are_none_and_days_beyond_the_calendar_are_named(path):
    book = a_book(path, ("Title", "Start"), ("Forum", date(2004, 5, 3)))
    edited(book, SHEET, b"<v>38110</v>", b"<v>99999999</v>")
    assert told(sheet.read(book), "cell-without-value")[0] == "Register!B2"
    edited(book, SHEET, b"<v>99999999</v>", b"<v>nan</v>")
    assert told(sheet.read(book), "cell-without-value")[0] == "Register!B2"
