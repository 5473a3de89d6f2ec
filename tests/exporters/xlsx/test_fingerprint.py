"""A workbook says what it was made from, as long as nobody has saved it since."""

from dataclasses import replace
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest

from secretariat.exporters import xlsx
from tests.exporters.xlsx.papers import a_paper, a_register, an_activity

PRINT = "0123456789abcdef" * 4


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "paper.xlsx"
    xlsx.write(replace(a_paper(), fingerprint=PRINT), a_register(an_activity()), path)
    return path


def repacked(file, part, content):
    """Put another content in place of one part."""
    with ZipFile(file) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    with ZipFile(file, "w", ZIP_DEFLATED) as new:
        for name, held in {**parts, part: content}.items():
            new.writestr(name, held)


def test_the_fingerprint_is_read_back_from_the_file(file):
    assert xlsx.fingerprint(file) == PRINT


def test_a_workbook_saved_by_a_field_office_is_no_longer_ours(file):
    book = openpyxl.load_workbook(file)
    book["Register"]["A2"] = "Another title"
    book.save(file)
    assert xlsx.fingerprint(file) == ""


def test_a_workbook_of_somebody_else_has_none(tmp_path):
    openpyxl.Workbook().save(tmp_path / "other.xlsx")
    assert xlsx.fingerprint(tmp_path / "other.xlsx") == ""


def test_what_is_no_workbook_has_none(file, tmp_path):
    whole = file.read_bytes()
    for part in (whole[:-30], whole[: len(whole) // 2], b"", b"PK\x05\x06"):
        file.write_bytes(part)
        assert xlsx.fingerprint(file) == ""
    assert xlsx.fingerprint(tmp_path) == ""
    assert xlsx.fingerprint(tmp_path / "nothing.xlsx") == ""


def test_properties_that_unpack_to_far_too_much_are_left_alone(file):
    repacked(file, "docProps/core.xml", b" " * 50_000_000)
    assert xlsx.fingerprint(file) == ""


def test_properties_with_a_trap_in_them_are_left_alone(file):
    trap = b'<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'
    repacked(file, "docProps/core.xml", trap)
    assert xlsx.fingerprint(file) == ""


def test_a_file_of_very_many_parts_is_left_alone(file):
    with ZipFile(file, "a") as book:
        for number in range(2_001):
            book.writestr(f"more/{number}", b"")
    assert xlsx.fingerprint(file) == ""
