"""Reading back a workbook just written, before it takes the place of an older one."""

import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import BadZipFile, ZipFile

from secretariat.domain.printing import PrintPaper
from secretariat.domain.register import Register
from secretariat.domain.told import DeviceFailed
from secretariat.exporters.xlsx.cells import content
from secretariat.exporters.xlsx.plan import sheets
from secretariat.exporters.xlsx.sheet import Row, Sheet

_CHUNK: Final = 1 << 18


def check(path: Path, paper: PrintPaper, register: Register) -> None:
    """Read the workbook at `path` back; raise DeviceFailed unless it holds every sheet, row and text it should."""
    check_sheets(path, tuple(sheets(paper, register)))


def check_sheets(path: Path, planned: Sequence[Sheet]) -> None:
    """Read the workbook at `path` back; raise DeviceFailed unless it holds these sheets, with every row and text."""
    try:
        with ZipFile(path) as book:
            _check_parts(path, book)
            if _names(book) != [sheet.name for sheet in planned]:
                raise DeviceFailed(path, "the sheets are not those that were written")
            texts = ["".join(text) for text in _read(book, "xl/sharedStrings.xml", _Reader("si"))]
            for number, sheet in enumerate(planned, 1):
                _check_sheet(path, book, f"xl/worksheets/sheet{number}.xml", sheet, texts)
    except (OSError, BadZipFile, LookupError, ValueError, ExpatError, zlib.error, EOFError) as error:
        raise DeviceFailed(path, f"what was written cannot be read back: {error}") from error


def _check_parts(path: Path, book: ZipFile) -> None:
    """Raise DeviceFailed unless every part reads as it was written."""
    damaged = book.testzip()
    if damaged is not None:
        raise DeviceFailed(path, f"the part {damaged} is damaged")


def _names(book: ZipFile) -> list[str]:
    """Return the names of the sheets in their order."""
    found: list[str] = []

    def open_tag(name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            found.append(attributes["name"])

    parser = ParserCreate()
    parser.StartElementHandler = open_tag
    parser.Parse(book.read("xl/workbook.xml"), True)
    return found


def _check_sheet(path: Path, book: ZipFile, part: str, sheet: Sheet, texts: list[str]) -> None:
    """Raise DeviceFailed unless the sheet has just the rows it should, and in them the texts."""
    count = 0
    wanted = iter(sheet.rows)
    for found in _read(book, part, _Reader("row", texts)):
        count += 1
        row = next(wanted, None)
        if row is None or found != _texts(row):
            raise DeviceFailed(path, f"row {count} of the sheet {sheet.name} is not as it was written")
    if count != len(sheet.rows):
        raise DeviceFailed(path, f"the sheet {sheet.name} has {count} rows instead of {len(sheet.rows)}")


def _texts(row: Row) -> list[str]:
    """Return what a row should hold."""
    return [text for text in map(content, row.values) if text]


def _read(book: ZipFile, part: str, reader: "_Reader") -> Iterator[list[str]]:
    """Yield what each row of a part holds, empty cells left out."""
    with book.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            yield from reader.feed(chunk)
        yield from reader.feed(b"")


class _Reader:
    """Takes the XML of a part asunder, row by row; cells may point to `texts` by number."""

    def __init__(self, row: str, texts: Sequence[str] = ()) -> None:
        self._row_tag = row
        self._texts = texts
        self._rows: list[list[str]] = []
        self._row: list[str] = []
        self._text: list[str] | None = None
        self._shared = False
        self._parser = ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._open
        self._parser.EndElementHandler = self._close
        self._parser.CharacterDataHandler = self._hear

    def feed(self, chunk: bytes) -> list[list[str]]:
        """Return the rows that are complete with this piece; an empty one ends the part."""
        self._parser.Parse(chunk, not chunk)
        done, self._rows = self._rows, []
        return done

    def _open(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            self._shared = attributes.get("t") == "s"
        elif name in {"v", "t"}:
            self._text = []
        elif name == self._row_tag:
            self._row = []

    def _hear(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def _close(self, name: str) -> None:
        if name in {"v", "t"}:
            text = "".join(self._text or ())
            self._row.append(self._texts[int(text)] if self._shared else text)
            self._text = None
        elif name == self._row_tag:
            self._rows.append(self._row)
