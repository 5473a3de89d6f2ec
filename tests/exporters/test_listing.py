"""A plain list is written so that nothing in it is computed, and read back before it is kept."""

import csv

import pytest
from openpyxl import load_workbook

from secretariat.domain.told import DeviceFailed
from secretariat.exporters import listing

HELD = listing.Listing(
    "Changes", (("When", 20), ("What", 40)), [("2004", "=1+1"), ("2005", "-2\x01"), ("2006", "“plain”")]
)


def test_nothing_typed_becomes_a_formula_in_a_workbook(tmp_path):
    path = tmp_path / "list.xlsx"
    listing.write(HELD, path, book=True)
    listing.check(path, HELD, book=True)
    book = load_workbook(path)
    cells = [cell for row in book["Changes"].iter_rows(min_row=2, min_col=2) for cell in row]
    book.close()
    assert [(cell.value, cell.data_type) for cell in cells] == [
        ("=1+1", "s"),
        ("-2\ufffd", "s"),
        ("“plain”", "s"),
    ]


def test_nothing_typed_becomes_a_formula_in_text_with_commas(tmp_path):
    path = tmp_path / "list.csv"
    listing.write(HELD, path, book=False)
    listing.check(path, HELD, book=False)
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert [row[1] for row in csv.reader(file)] == ["What", "'=1+1", "'-2\ufffd", "“plain”"]


@pytest.mark.parametrize("book", [True, False])
def test_a_list_with_fewer_rows_than_it_should_have_is_told(tmp_path, book):
    path = tmp_path / "list"
    listing.write(listing.Listing(HELD.name, HELD.heads, HELD.rows[:1]), path, book=book)
    with pytest.raises(DeviceFailed):
        listing.check(path, HELD, book=book)
