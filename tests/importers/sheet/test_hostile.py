"""Files that would do harm, or are no registers at all, are refused in a sentence and in little time."""

import os
import struct
from contextlib import suppress
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.told import FileMissing, NoAccess, UnreadableInput
from secretariat.importers import sheet
from secretariat.importers.sheet import cells, package
from secretariat.importers.sheet.table import MOST_LINES
from tests.importers.sheet.books import (
    HEADS,
    ROW,
    SHEET,
    a_book,
    edited,
    many,
    rezipped,
    sheet_of,
    texts,
    with_shared_texts,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "register.xlsx"


def refusal(path: Path) -> str:
    with pytest.raises(UnreadableInput) as error:
        sheet.read(path)
    assert error.value.path == path
    return error.value.detail


@pytest.mark.parametrize(
    ("data", "detail"),
    [
        (b"", "the file is empty"),
        (b" \n\t\n", "the file is empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old format"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"%PDF-1.7 and more", "PDF"),
        (b"PK\x03\x04 and then nothing", "damaged"),
        (bytes(range(256)) * 4, "neither a workbook nor a text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "neither a workbook nor a text"),
        (b"SQLite format 3\0" + bytes(100), "neither a workbook nor a text"),
    ],
)
def test_what_is_no_workbook_is_called_by_its_name(path, data, detail):
    path.write_bytes(data)
    assert detail in refusal(path)


@pytest.mark.parametrize(
    ("part", "detail"),
    [
        ("word/document.xml", "Word"),
        ("ppt/presentation.xml", "presentation"),
        ("xl/workbook.bin", ".xlsb"),
        ("mimetype", "OpenDocument"),
        ("readme.txt", "no Excel workbook"),
    ],
)
def test_zips_of_other_programs_are_told_apart(path, part, detail):
    with ZipFile(path, "w") as made:
        made.writestr(part, b"x")
    assert detail in refusal(path)


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path):
    with pytest.raises(FileMissing):
        sheet.read(tmp_path / "none.xlsx")
    with pytest.raises(NoAccess):
        sheet.read(tmp_path)


def test_every_cut_of_a_workbook_is_refused_or_read(path):
    a_book(path, HEADS, ROW)
    whole = path.read_bytes()
    for length in range(0, len(whole), 97):
        path.write_bytes(whole[:length])
        assert refusal(path)


def test_every_wound_of_a_workbook_is_refused_or_read(path):
    a_book(path, HEADS, ROW)
    whole = path.read_bytes()
    for at in range(0, len(whole), 61):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :])
        with suppress(UnreadableInput):
            assert sheet.read(path).rows


PARTS = ("xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "_rels/.rels", SHEET)
SPLINTERS = st.sampled_from(
    [
        b"<",
        b">",
        b"9" * 12,
        b"-1",
        b'"',
        b"&#xD800;",
        b"_xD800_",
        b"1e999",
        b"<f/>",
        b"</row>",
        b'r="XFD1"',
        b"\0",
    ]
)


@given(st.sampled_from(PARTS), st.lists(st.tuples(st.integers(0, 9_999), SPLINTERS), max_size=9))
def test_markup_with_splinters_in_it_is_refused_or_read(tmp_path_factory, part, splinters):
    path = a_book(tmp_path_factory.mktemp("any") / "any.xlsx", HEADS, (*ROW[:3], 12), ROW)
    with ZipFile(path) as made:
        data = made.read(part)
    for at, splinter in splinters:
        data = data[: at % len(data)] + splinter + data[at % len(data) :]
    rezipped(path, {part: data})
    with suppress(UnreadableInput):
        sheet.read(path)


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize(
    "data", [b"", b"<a", b"<a/>", b"no markup", b"\xff\xfe\x00", b"<a xmlns='x'><b/></c>"]
)
def test_a_part_that_is_something_else_is_refused_or_passed_over(path, part, data):
    rezipped(a_book(path, HEADS, ROW), {part: data})
    with suppress(UnreadableInput):
        sheet.read(path)


def test_a_bomb_is_not_unpacked(path):
    a_book(path, HEADS, ROW)
    rezipped(path, {SHEET: b"<a>" + b" " * 30_000_000 + b"</a>"})
    assert path.stat().st_size < 100_000
    assert "suspiciously much" in refusal(path)


def test_many_large_parts_are_refused_by_their_sum(path, monkeypatch):
    monkeypatch.setattr(package, "MOST_BYTES", 9_000_000)
    with ZipFile(path, "w", ZIP_DEFLATED) as made:
        for number in range(100):
            made.writestr(f"part{number}", os.urandom(10_000) + bytes(90_000))
    assert "more than 9 MB" in refusal(path)


def test_a_part_that_lies_about_its_size_is_refused(path):
    a_book(path, HEADS, ROW)
    whole = bytearray(path.read_bytes())
    with ZipFile(path) as made:
        entry = made.getinfo(SHEET)
    at = whole.rindex(struct.pack("<L", entry.CRC))
    struct.pack_into("<L", whole, at + 8, 100)
    path.write_bytes(whole)
    assert "damaged" in refusal(path)


def test_a_workbook_that_yields_more_than_it_may_is_refused(path, monkeypatch):
    a_book(path, HEADS, *[ROW] * 200)
    monkeypatch.setattr(package, "MOST_BYTES", 6_000)
    with pytest.raises(UnreadableInput):
        sheet.read(path)


def test_parts_of_one_name_are_refused(path):
    a_book(path, HEADS, ROW)
    with pytest.warns(UserWarning, match="Duplicate"), ZipFile(path, "a") as made:
        made.writestr(SHEET, b"<a/>")
    assert "two parts of one name" in refusal(path)


def test_too_many_parts_are_refused_before_their_list_is_read(path):
    with ZipFile(path, "w") as made:
        for number in range(2_001):
            made.writestr(f"part{number}", b"")
    assert "2,000 parts" in refusal(path)


def test_locked_and_oddly_packed_parts_are_refused(path):
    a_book(path, HEADS, ROW)
    whole = bytearray(path.read_bytes())
    at = whole.index(b"PK\x01\x02")
    whole[at + 8] |= 1
    path.write_bytes(whole)
    assert "password" in refusal(path)
    with ZipFile(path, "w", ZIP_BZIP2) as made:
        made.writestr("xl/workbook.xml", b"x" * 1000)
    assert "unusual" in refusal(path)


@pytest.mark.parametrize("part", [SHEET, "xl/workbook.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels"])
def test_entities_are_never_expanded(path, part):
    a_book(path, HEADS, ROW)
    bomb = b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/hostname">]><a>&c;&d;</a>'
    rezipped(path, {part: bomb})
    assert "document type" in refusal(path)


def test_a_cell_at_the_far_corner_costs_nothing_and_is_kept(path):
    far = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row>'
    draft = sheet.read(sheet_of(path, texts(1, *HEADS) + texts(2, *ROW) + far))
    assert [row.cells for row in draft.rows] == [ROW]
    assert [(left.line, left.text) for left in draft.unplaced] == [(1_048_576, "far")]
    assert [finding.where for finding in draft.findings] == ["XFD1048576"]


def test_more_columns_than_a_register_has_are_refused(path):
    wide = b'<row r="2">' + b'<c r="CC2"><v>1</v></c>' * 1_001 + b"</row>"
    assert "64 columns" in refusal(sheet_of(path, texts(1, *HEADS) + wide))


def test_more_rows_than_a_register_has_are_refused(path, monkeypatch):
    monkeypatch.setattr(cells, "MOST_LINES", 500)
    rows = many(500, "<c><v>1</v></c>")
    assert "500 rows" in refusal(sheet_of(path, texts(1, *HEADS) + rows))


def test_empty_rows_count_for_nothing(path):
    rows = many(MOST_LINES + 1, '<c s="1"/>')
    draft = sheet.read(sheet_of(path, texts(1, *HEADS) + rows + texts(MOST_LINES * 2, *ROW)))
    assert [row.line for row in draft.rows] == [MOST_LINES * 2]


def test_a_cell_without_end_is_refused_by_name(path):
    rows = texts(1, *HEADS) + texts(2, "Forum", "x" * 200_000)
    with pytest.raises(UnreadableInput) as error:
        sheet.read(sheet_of(path, rows + texts(3, *[os.urandom(2_000).hex()])))
    assert error.value.where == "Register!B2"


def test_a_tag_without_end_is_refused(path):
    with pytest.raises(UnreadableInput) as error:
        sheet.read(sheet_of(path, b'<row x="' + os.urandom(3_000_000).hex().encode() + b'"/>'))
    assert "without end" in error.value.detail


@pytest.mark.parametrize("part", [SHEET, "xl/workbook.xml", "xl/styles.xml"])
def test_nesting_without_end_is_refused(path, part):
    a_book(path, HEADS, ROW)
    rezipped(path, {part: b"".join(b"<a%d>" % (number % 977) for number in range(20_000))})
    assert "nested" in refusal(path)


def test_shared_texts_nested_without_end_are_refused(path):
    a_book(path, HEADS, ROW)
    with_shared_texts(path, b"<sst>" + b"".join(b"<a%d>" % (number % 977) for number in range(20_000)))
    assert refusal(path)


def test_a_part_outside_the_workbook_is_not_looked_for(path):
    a_book(path, HEADS, ROW)
    edited(path, "xl/_rels/workbook.xml.rels", b"/xl/worksheets/sheet1.xml", b"../../../../etc/hostname")
    assert refusal(path)


def test_many_rows_are_read_in_little_memory(path):
    resource = pytest.importorskip("resource", reason="this system does not tell how much memory was used")
    rows = many(20_000, *[f'<c t="s"><v>{number}</v></c>' for number in range(4)])
    with_shared_texts(
        sheet_of(path, texts(1, *HEADS) + rows), b"<sst>" + b"<si><t>word</t></si>" * 4 + b"</sst>"
    )
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert len(sheet.read(path).rows) == 20_000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000
