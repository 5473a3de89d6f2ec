"""Workbooks to read: made by openpyxl, and then changed by hand where it would not make them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl

HEADS = ("Title/venue/date", "Organized by", "Activity", "Level of involvement (ILO and/or commission)")
ROW = ("Seminar, Lima, 3-5 May", "ILO", "Seminar", "DG")

SHEET = "xl/worksheets/sheet1.xml"


def a_book(
    path: Path, *rows: Sequence[Any], name: str = "Register", change: Callable[[Any], None] | None = None
) -> Path:
    """Make a workbook of one sheet; `change` may do more to that sheet."""
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.title = name
    for row in rows:
        sheet.append(list(row))
    if change:
        change(sheet)
    book.save(path)
    return path


def rezipped(path: Path, parts: dict[str, bytes | None]) -> Path:
    """Put other parts into a zip; None takes one out."""
    with ZipFile(path) as old:
        kept = {name: old.read(name) for name in old.namelist()}
    with ZipFile(path, "w", ZIP_DEFLATED) as new:
        for name, data in (kept | parts).items():
            if data is not None:
                new.writestr(name, data)
    return path


def edited(path: Path, part: str, old: bytes, new: bytes) -> Path:
    """Replace bytes in one part of a zip."""
    with ZipFile(path) as book:
        data = book.read(part)
    assert old in data, data[:2000]
    return rezipped(path, {part: data.replace(old, new)})


def sheet_of(path: Path, rows: bytes) -> Path:
    """Make a workbook whose one sheet has just these rows of XML."""
    a_book(path)
    return rezipped(
        path,
        {
            SHEET: b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            b"<sheetData>" + rows + b"</sheetData></worksheet>"
        },
    )


def texts(number: int, *cells: str) -> bytes:
    """The XML of a row of texts."""
    inner = "".join(
        f'<c r="{chr(65 + at)}{number}" t="inlineStr"><is><t>{cell}</t></is></c>'
        for at, cell in enumerate(cells)
    )
    return f'<row r="{number}">{inner}</row>'.encode()


def many(count: int, *cells: str) -> bytes:
    """The XML of rows alike, after the heads; each cell is given as its XML without a name."""
    inner = "".join(cells)
    return "".join(f'<row r="{number}">{inner}</row>' for number in range(2, count + 2)).encode()


def with_shared_texts(path: Path, markup: bytes) -> Path:
    """Give a workbook a part of shared texts."""
    relation = (
        b'<Relationship Id="texts" Target="sharedStrings.xml" Type="http://schemas.openxmlformats.org/'
        b'officeDocument/2006/relationships/sharedStrings"/></Relationships>'
    )
    edited(path, "xl/_rels/workbook.xml.rels", b"</Relationships>", relation)
    return rezipped(path, {"xl/sharedStrings.xml": markup})
