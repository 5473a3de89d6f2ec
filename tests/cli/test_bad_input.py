"""What cannot be read into a proposal is told with its place; nothing is stored, and the open file stays as it is."""

import os
import random
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook

from secretariat.app import apart

HEADS = ("Title, venue, date", "Organized by", "Activity", "Involvement")
ROW = ("Forum, Geneva, 3 May 2004", "ILO", "Talk", "Chair")
SHEET = "xl/worksheets/sheet1.xml"
HEAD_LINE = ";".join(HEADS) + "\n"


@pytest.fixture(autouse=True)
def read_here(monkeypatch):
    """Read so many files in this process; that the terminal has another do it is held in `test_importing`."""
    monkeypatch.setattr(apart, "read", lambda act, path, *rest: act(path, *rest))


def book(*rows, far=None):
    made = Workbook()
    sheet = made.worksheets[0]
    for row in rows:
        sheet.append(row)
    if far:
        sheet[far] = "far"
    stream = BytesIO()
    made.save(stream)
    return stream.getvalue()


def changed(content, change):
    """A workbook with the text of its sheet changed."""
    stream = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(stream, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name == SHEET else old.read(name))
    return stream.getvalue()


def locked(content):
    """A workbook whose parts are marked as locked with a password."""
    marked = bytearray(content)
    at = marked.find(b"PK\x01\x02")
    while at >= 0:
        marked[at + 8] |= 1
        at = marked.find(b"PK\x01\x02", at + 4)
    return bytes(marked)


def bomb(sheet):
    cell = b'<row r="9"><c r="A9" t="inlineStr"><is><t>' + b"A" * 120_000_000 + b"</t></is></c></row>"
    return sheet.replace(b"</sheetData>", cell + b"</sheetData>")


def typed(sheet):
    return b"<!DOCTYPE x [<!ENTITY a 'aaaa'>]>" + sheet


PLAIN = book(HEADS, ROW)
BAD = {
    "empty.txt": (lambda: b"", "is empty"),
    "blank.txt": (lambda: b" \n\t\n", "is empty"),
    "marks.txt": (lambda: b"\xff\xfe", "is empty"),
    "zeros.txt": (lambda: bytes(1000), "not a text file"),
    "noise.txt": (lambda: random.Random(1).randbytes(9000), "not a text file"),
    "picture.txt": (lambda: b"\x89PNG\r\n" + random.Random(1).randbytes(900), "a picture"),
    "printed.pdf": (lambda: b"%PDF-1.7", "plain text (.txt)"),
    "paragraph.txt": (
        lambda: b"1. One is short.\n\n2. " + b"word " * 2_000_000 + b"\n\n3. Three is short.",
        "Paragraph 2 (line 3) is too long: 9,999,999 characters where 102,400 is the limit",
    ),
    "one line.txt": (
        lambda: b" ".join(b"%d. Said in some words, which go on." % n for n in range(1, 300_000)),
        "Paragraph 999 (line 1) is too long",
    ),
    "lines.txt": (lambda: b"hello\n" * 1_700_000, "The file is too long: 1,700,000 lines"),
    "feeds.txt": (lambda: b"hello\f" * 1_700_000, "The file is too long: 1,700,000 lines"),
    "huge.txt": (lambda: b"a" * 16_000_000, "The file is too long: 16,000,000 bytes"),
    "many.txt": (
        lambda: b"1. One.\n\n" + b"(a) An item of many.\n\n" * 20_000,
        "The paper is too long: 20,001 paragraphs and items",
    ),
    "zeros.csv": (lambda: HEAD_LINE.encode() + b"a\0b;c;d;e\n", "neither a workbook nor a text"),
    "one column.csv": (lambda: b"hello\nworld\n", "no row of column heads"),
    "heads.csv": (lambda: HEAD_LINE.encode(), "no row below the column heads"),
    "cell.csv": (lambda: HEAD_LINE.encode() + b"a" * 200_000 + b";b;c;d\n", "at line 2: a cell is longer"),
    "words.csv": (
        lambda: HEAD_LINE.encode() + b"word " * 21_000 + b";b;c;d\n",
        "Row 1 of the register (line 2)",
    ),
    "wide.csv": (lambda: b"x;" * 5000, "more than 64 columns"),
    "old.xls": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000), "save it as .xlsx first"),
    "empty.xlsx": (lambda: b"", "is empty"),
    "cut off.xlsx": (lambda: PLAIN[: len(PLAIN) // 2], "damaged or cut off"),
    "locked.xlsx": (lambda: locked(PLAIN), "locked with a password"),
    "bomb.xlsx": (lambda: changed(PLAIN, bomb), "unpacks to more than 100 MB"),
    "typed.xlsx": (lambda: changed(PLAIN, typed), "declares a document type"),
    "torn.xlsx": (lambda: changed(PLAIN, lambda sheet: sheet[:-40]), "at Sheet: the workbook is damaged"),
    "columns.xlsx": (lambda: book(HEADS[1:3], ROW[1:3]), "no row of column heads with a title"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_read_is_told_and_nothing_is_stored(refused, file, tmp_path, left, name):
    make, why = BAD[name]
    (tmp_path / name).write_bytes(make())
    before = left()
    told = refused("import", file, tmp_path / name, "--accept")
    assert why in told
    assert "Nothing was stored" in told
    assert left() == before


def test_no_file_is_made_for_what_cannot_be_stored(run, refused, tmp_path, left):
    for name, make in {"empty.txt": BAD["empty.txt"][0], "cell.csv": BAD["cell.csv"][0]}.items():
        (tmp_path / name).write_bytes(make())
        refused("import", tmp_path / "new.gbwp", tmp_path / name, "--accept")
    (tmp_path / "words.txt").write_text("These words are no paper.\n" * 40, encoding="utf-8")
    said = run("import", tmp_path / "new.gbwp", tmp_path / "words.txt", "--accept")
    assert (said.status, said.told[:41]) == (1, "Nothing in this text was recognised as pa")
    assert set(left()) == {"empty.txt", "cell.csv", "words.txt"}


def test_what_is_no_file_at_all_is_told(refused, tmp_path):
    for kind in ("paper", "register"):
        assert "it is a folder" in refused("import", tmp_path / "a.gbwp", tmp_path, "--as", kind)
        missing = tmp_path / "missing.txt"
        assert f"There is no file {missing}" in refused("import", tmp_path / "a.gbwp", missing, "--as", kind)
    assert "nnn" in refused("import", tmp_path / "a.gbwp", tmp_path / ("n" * 300))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_a_device_is_not_waited_for(refused, tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    for path in (tmp_path / "pipe.txt", "/dev/zero"):
        for kind in ("paper", "register"):
            assert "a device, not a file" in refused("import", tmp_path / "a.gbwp", path, "--as", kind)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_text_is_read_in_whatever_way_it_was_saved(run, text, tmp_path, encoding):
    source = text("L’été s’achève à Genève.", encoding=encoding)
    found = run("import", tmp_path / "May.gbwp", source, "--json").json
    assert found["paragraphs"][1]["text"] == "L’été s’achève à Genève."


def test_control_characters_are_dropped_and_accounted_for(run, text, tmp_path):
    path = tmp_path / "May.gbwp"
    found = run("import", path, text("Ring \x07the \x00bell\x1b."), "--json", "--accept").json
    assert found["paragraphs"][1]["text"] == "Ring the bell."
    assert "control character" in {left["why"] for left in found["dropped"]}
    assert run("export", path, "--to", tmp_path / "out", "--format", "pdf,xlsx,docx").status == 0


@pytest.mark.parametrize("sign", ["\ud800", "\ufffe", "\U0001ffff", "\ufdd0"])
def test_what_is_no_character_is_never_stored(run, text, tmp_path, sign):
    for encoding in ("utf-8", "utf-16"):
        path = tmp_path / f"{encoding}.gbwp"
        said = run("import", path, text(f"Here {sign} it is.", encoding=encoding), "--accept")
        assert said.status in (0, 1)
        if said.status:
            assert "paragraph 2" in said.told
        else:
            assert sign not in run("dump", path).out


def test_cells_with_formulas_merged_cells_and_far_cells_are_told(run, tmp_path):
    made = Workbook()
    sheet = made.worksheets[0]
    for row in (HEADS, ROW, ("=1+1", "ILO", "Talk", "Chair"), ROW):
        sheet.append(row)
    sheet.merge_cells("B2:B3")
    sheet["XFD1048576"] = "far"
    made.save(tmp_path / "odd.xlsx")
    found = run("import", tmp_path / "May.gbwp", tmp_path / "odd.xlsx", "--json").json
    told = " ".join(finding["detail"] for finding in found["findings"])
    assert "formula whose result is not stored in the file (=1+1)" in told
    assert "merged cells" in told
    assert "XFD1048576 lies far from the table" in told
