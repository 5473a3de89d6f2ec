"""A workbook holds paper, register, agenda and counts, and every word of them as text."""

import warnings
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from secretariat.domain.printing import PrintPaper
from secretariat.domain.register import Register
from secretariat.domain.told import Cancelled, DeviceFailed
from secretariat.exporters import xlsx
from tests.exporters.xlsx.papers import HEADS, a_paper, a_register, an_activity, an_appendix

ROW = ("Seminar 1, Lima, 3-5 May", "ILO", "Seminar", "DG, ILO")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "paper.xlsx"


def opened(target: Path, paper: PrintPaper, register: Register) -> openpyxl.Workbook:
    xlsx.write(paper, register, target)
    xlsx.check(target, paper, register)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return openpyxl.load_workbook(target)


def values(sheet: Any) -> list[list[Any]]:
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def words_of(sheet: Any) -> list[Any]:
    return [value for row in values(sheet) for value in row if value is not None]


def column(sheet: Worksheet, head: str) -> list[Any]:
    rows = values(sheet)
    return [row[rows[0].index(head)] for row in rows[1:]]


def test_the_sheets_stand_in_the_order_they_are_used(target):
    book = opened(target, a_paper(an_appendix(ROW)), a_register(an_activity()))
    assert book.sheetnames == ["Appendix", "Register", "Agenda and decisions", "Counts", "Paper"]


def test_the_appendix_is_exactly_as_printed(target):
    paper = a_paper(an_appendix(ROW, ("Launch in China", "", "Launch", ""), note="Note: Not exhaustive."))
    sheet = opened(target, paper, a_register())["Appendix"]
    assert values(sheet) == [
        ["Appendix", None, None, None],
        ["Events on fair rules", None, None, None],
        ["March to June 2007", None, None, None],
        list(HEADS),
        list(ROW),
        ["Launch in China", None, "Launch", None],
        ["Note: Not exhaustive.", None, None, None],
    ]
    assert sheet.freeze_panes == "A5"
    assert sheet.auto_filter.ref == "A4:D6"
    assert sheet.print_title_rows == "$4:$4"
    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr == PageSetupProperties(fitToPage=True)
    assert sheet["A5"].alignment.wrap_text
    assert sheet["A5"].alignment.vertical == "top"


def test_the_register_has_real_days_beside_the_printed_ones(target):
    sheet = opened(target, a_paper(), a_register(an_activity()))["Register"]
    assert column(sheet, "Date as printed") == ["3-5 May"]
    assert column(sheet, "Start") == [datetime(2007, 5, 3)]
    assert column(sheet, "End") == [datetime(2007, 5, 5)]
    assert sheet["E2"].is_date
    assert column(sheet, "Participants") == ["DG; ILO"]


def test_a_day_that_is_not_known_stays_empty(target):
    row = an_activity(start=None, end=None, precision="none")
    sheet = opened(target, a_paper(), a_register(row))["Register"]
    assert column(sheet, "Start") == [None]
    assert column(sheet, "Precision") == ["none"]


def test_a_day_that_excel_cannot_hold_is_written_as_text(target):
    sheet = opened(target, a_paper(), a_register(an_activity(start=date(1899, 5, 1))))["Register"]
    assert column(sheet, "Start") == ["1899-05-01"]


def test_ids_and_versions_are_there_but_hidden(target):
    sheet = opened(target, a_paper(), a_register(an_activity(9)))["Register"]
    assert column(sheet, "Id") == [f"{9:032x}"]
    assert [letter for letter in "ABCDEFGHIJKLMNOPQ" if sheet.column_dimensions[letter].hidden] == ["P", "Q"]


def test_a_point_for_decision_stands_beside_its_paper(target):
    sheet = opened(target, a_paper(), a_register())["Agenda and decisions"]
    assert column(sheet, "Symbol") == ["GB.301/WP/SDG/2", None]
    assert column(sheet, "Paragraph") == [2, None]
    assert column(sheet, "Draft text") == ["May wish to decide.", None]
    assert column(sheet, "Due") == [datetime(2008, 6, 1), None]
    assert column(sheet, "Item title") == ["Fair rules", "Other questions"]


def test_a_point_whose_paper_is_not_on_the_agenda_is_kept(target):
    register = Register(decisions=a_register().decisions)
    sheet = opened(target, a_paper(), register)["Agenda and decisions"]
    assert column(sheet, "Paper") == ["GB.301/WP/SDG/2"]
    assert column(sheet, "Adopted text") == ["So decided."]


def test_the_paper_is_there_in_reading_order(target):
    sheet = opened(target, a_paper(an_appendix()), a_register())["Paper"]
    assert column(sheet, "Number")[8:] == [
        None, None, "I", 1, "1(a)", 2, None, None, None, 1, None, None, None, None, None, None,
    ]  # fmt: skip
    assert column(sheet, "Label")[10:14] == ["I.", "1.", "(a)", "2."]
    assert column(sheet, "Kind")[8:] == [
        "Title", "Subtitle", "Heading", "Paragraph", "Sub-item", "Point for decision", "Table heads", "Table row",
        "Table row", "Footnote", "Footnote", "Place and date", "Decision line", "Appendix", "Appendix title",
        "Appendix subtitle",
    ]  # fmt: skip
    assert column(sheet, "Text")[11] == "The study was launched.¹ See also paragraph 2."
    assert column(sheet, "Notes")[11] == 1
    assert column(sheet, "Refers to")[11] == "Paragraph 2"
    assert "12" in words_of(sheet)


def test_activities_are_counted_by_month_organizer_and_involvement(target):
    register = a_register(
        an_activity(1),
        an_activity(2, start=date(2007, 7, 1), end=date(2007, 7, 31), precision="month"),
        an_activity(
            3, start=None, end=None, precision="none", organizers=(), organized_by="", participants=()
        ),
    )
    book = opened(target, a_paper(), register)
    assert values(book["Counts"])[1:] == [
        ["May 2007", 1, None, "ILO", 2, None, "DG", 2],
        ["June 2007", 0, None, "Not given", 1, None, "ILO", 2],
        ["July 2007", 1, None, None, None, None, "DG, ILO", 1],
        ["No month known", 1, None, None, None, None, None, None],
    ]
    assert len(book["Counts"]._charts) == 3  # type: ignore[attr-defined]


def test_an_empty_register_makes_a_workbook_too(target):
    book = opened(target, a_paper(), Register())
    assert [len(values(book[name])) for name in ("Register", "Agenda and decisions", "Counts")] == [1, 1, 1]


def test_the_document_knows_what_it_is(target):
    book = opened(target, a_paper(), a_register())
    assert book.properties.title == "Fair rules: Next steps"
    assert book.properties.subject == "GB.301/WP/SDG/2"
    assert book.properties.identifier == "5e" * 32
    assert book.properties.created == book.properties.modified == datetime(2008, 2, 12)


def test_the_same_paper_gives_the_same_bytes(tmp_path):
    paper, register = a_paper(an_appendix(ROW)), a_register(an_activity())
    for name in ("one.xlsx", "two.xlsx"):
        xlsx.write(paper, register, tmp_path / name)
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()
    with ZipFile(tmp_path / "one.xlsx") as book:
        assert {entry.date_time for entry in book.infolist()} == {(2008, 2, 12, 0, 0, 0)}


def test_a_symbol_with_an_ampersand_is_printed_as_it_is(target):
    book = opened(target, replace(a_paper(), symbol="GB.294/6/1(&Add.)"), a_register())
    footer: Any = book["Register"].oddFooter
    assert footer.left.text == "GB.294/6/1(&&Add.)"


def test_progress_is_told_up_to_the_whole(target):
    heard: list[float] = []
    xlsx.write(a_paper(), a_register(*map(an_activity, range(1200))), target, heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    assert len(heard) > 3


def test_stopping_leaves_no_file(target):
    def stop(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        xlsx.write(a_paper(), a_register(an_activity()), target, stop)
    assert not target.exists()


def test_what_cannot_be_opened_is_left_alone(tmp_path):
    with pytest.raises(OSError, match="paper"):
        xlsx.write(a_paper(), a_register(), tmp_path / "no such folder" / "paper.xlsx")
    folder = tmp_path / "paper.xlsx"
    folder.mkdir()
    with pytest.raises(OSError, match="paper"):
        xlsx.write(a_paper(), a_register(), folder)
    assert folder.exists()


def complaint(target: Path, paper: PrintPaper, register: Register) -> str:
    with pytest.raises(DeviceFailed) as told:
        xlsx.check(target, paper, register)
    assert told.value.path == target
    return told.value.detail


def test_reading_back_notices_another_text_a_missing_row_and_damage(target):
    paper, register = a_paper(an_appendix(ROW)), a_register(an_activity(1))
    xlsx.write(paper, register, target)
    assert "row 2 of the sheet Register" in complaint(target, paper, a_register(an_activity(2)))
    assert "2 rows instead of 3" in complaint(target, paper, a_register(an_activity(1), an_activity(2)))
    assert "sheets" in complaint(target, a_paper(), register)
    whole = target.read_bytes()
    target.write_bytes(whole[: len(whole) // 2])
    assert "cannot be read back" in complaint(target, paper, register)
    target.write_bytes(whole[:3000] + bytes(200) + whole[3200:])
    assert complaint(target, paper, register)
    target.unlink()
    assert "cannot be read back" in complaint(target, paper, register)
