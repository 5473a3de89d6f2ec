"""A protected workbook lets field offices fill in the register, and nothing else."""

import openpyxl
import pytest

from secretariat.exporters import xlsx
from tests.exporters.xlsx.papers import a_paper, a_register, an_activity, an_appendix

ROW = ("Seminar 1, Lima, 3-5 May", "ILO", "Seminar", "DG, ILO")


@pytest.fixture
def book(tmp_path):
    paper, register = a_paper(an_appendix(ROW)), a_register(an_activity(1), an_activity(2))
    xlsx.write(paper, register, tmp_path / "paper.xlsx", protected=True)
    xlsx.check(tmp_path / "paper.xlsx", paper, register)
    return openpyxl.load_workbook(tmp_path / "paper.xlsx")


def test_every_sheet_is_protected_without_a_password(book):
    for sheet in book:
        assert sheet.protection.sheet, sheet.title
        assert sheet.protection.password is None


def test_every_cell_of_the_register_can_be_filled_in_but_heads_ids_and_versions(book):
    sheet = book["Register"]
    heads = [cell.value for cell in sheet[1]]
    assert all(cell.protection.locked for cell in sheet[1])
    for row in sheet.iter_rows(min_row=2):
        locked = [head for head, cell in zip(heads, row, strict=True) if cell.protection.locked]
        assert locked == ["Id", "Version"]


def test_new_activities_can_be_added_below(book):
    sheet = book["Register"]
    assert not sheet.column_dimensions["A"].protection.locked
    assert sheet.column_dimensions["P"].protection.locked
    assert not sheet.protection.insertRows


def test_filtering_works_but_nothing_can_part_the_rows_from_their_ids(book):
    protection = book["Register"].protection
    assert not protection.autoFilter
    assert protection.sort
    assert protection.deleteColumns
    assert protection.insertColumns


def test_all_that_follows_from_other_things_is_locked(book):
    for name in ("Appendix", "Agenda and decisions", "Counts", "Paper"):
        assert all(cell.protection.locked for row in book[name].iter_rows() for cell in row), name


def test_days_are_still_days(book):
    cell = book["Register"]["E2"]
    assert cell.is_date
    assert not cell.protection.locked


def test_an_ordinary_workbook_is_not_protected(tmp_path):
    xlsx.write(a_paper(), a_register(an_activity()), tmp_path / "paper.xlsx")
    assert not any(sheet.protection.sheet for sheet in openpyxl.load_workbook(tmp_path / "paper.xlsx"))
