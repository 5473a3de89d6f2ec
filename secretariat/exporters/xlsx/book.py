"""The workbook as a file: the furniture, filled with rows, the same bytes for the same paper and register."""

import io
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import IO, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from secretariat.domain.pace import Progress, unheard
from secretariat.domain.printing import PrintPaper
from secretariat.domain.register import Register, RegisterRow
from secretariat.exporters.xlsx.activities import register as register_sheet
from secretariat.exporters.xlsx.cells import Styles, Texts, row_xml
from secretariat.exporters.xlsx.furniture import furnish
from secretariat.exporters.xlsx.plan import sheets
from secretariat.exporters.xlsx.sheet import Sheet, letter

_AT_A_TIME: Final = 500  # rows between two reports of progress
_NO_DIMENSION: Final = b'<dimension ref="A1:A1"/>'
_NO_ROWS: Final = b"<sheetData></sheetData>"
_SHEETS: Final = "xl/worksheets/sheet"
_TEXTS: Final = "xl/sharedStrings.xml"
_TEXTS_OPENING: Final = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
)
_TEXTS_TYPE: Final = (
    b'<Override PartName="/xl/sharedStrings.xml" ContentType='
    b'"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'
)
_TEXTS_RELATION: Final = (
    b'<Relationship Id="texts" Target="/xl/sharedStrings.xml" Type='
    b'"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/>'
)
_EARLIEST: Final = datetime(1980, 1, 1, tzinfo=UTC)


def write(
    paper: PrintPaper,
    register: Register,
    target: Path,
    progress: Progress = unheard,
    *,
    protected: bool = False,
) -> None:
    """Write paper and register as a workbook to `target`, which is gone again if that fails.

    In a `protected` workbook only the open columns of the register can be changed; no password is set.
    `progress` hears the share that is done, from 0 to 1; what it raises stops the work.
    """
    _write(paper, tuple(sheets(paper, register)), target, progress, protected)


def write_register(
    paper: PrintPaper, activities: tuple[RegisterRow, ...], target: Path, progress: Progress = unheard
) -> None:
    """Write activities as a workbook of one sheet, to be filled in elsewhere; of `paper` only the head is used."""
    write_sheets(paper, (register_sheet(activities, "Register", whole=True),), target, progress)


def write_sheets(
    paper: PrintPaper, planned: tuple[Sheet, ...], target: Path, progress: Progress = unheard
) -> None:
    """Write sheets that belong to no paper as a workbook; of `paper` only the head is used."""
    _write(paper, planned, target, progress, protected=False)


def _write(
    paper: PrintPaper,
    planned: tuple[Sheet, ...],
    target: Path,
    progress: Progress,
    protected: bool,
) -> None:
    """Write sheets to `target`, which is gone again if that fails."""
    furniture, styles = furnish(paper, planned, protected)
    done = _Done(sum(len(sheet.rows) for sheet in planned), progress)
    stream = target.open("wb")  # what cannot be opened is not ours to remove
    try:
        with stream, ZipFile(io.BytesIO(furniture)) as empty, ZipFile(stream, "w", ZIP_DEFLATED) as full:
            _Filling(full, planned, styles, done, paper.stamp).fill(empty)
        progress(1.0)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


class _Done:
    """How many rows have been written, told to whoever waits."""

    def __init__(self, total: int, progress: Progress) -> None:
        self._total = max(1, total)
        self._count = 0
        self._progress = progress

    def more(self, rows: int) -> None:
        """Count further rows, and tell."""
        self._count += rows
        self._progress(min(1.0, self._count / self._total))


class _Filling:
    """The parts of an empty workbook on their way into a full one."""

    def __init__(
        self, full: ZipFile, planned: tuple[Sheet, ...], styles: Styles, done: _Done, stamp: int
    ) -> None:
        self._full = full
        self._planned = planned
        self._styles = styles
        self._texts = Texts()
        self._done = done
        self._moment = _moment(stamp)

    def fill(self, empty: ZipFile) -> None:
        """Copy every part, put rows into the sheets, and add the texts that they share."""
        for entry in empty.infolist():
            part = empty.read(entry)
            if entry.filename.startswith(_SHEETS):
                self._fill_sheet(entry.filename, part)
            else:
                with self._part(entry.filename) as stream:
                    stream.write(_announced(entry.filename, part))
        with self._part(_TEXTS) as stream:
            stream.write(_TEXTS_OPENING)
            for texts in _batches(self._texts.xml()):
                stream.write("".join(texts).encode())
            stream.write(b"</sst>")

    def _fill_sheet(self, name: str, part: bytes) -> None:
        """Write one sheet with its rows."""
        sheet = self._planned[int(name.removeprefix(_SHEETS).removesuffix(".xml")) - 1]
        before, after = _with_dimension(part, sheet).split(_NO_ROWS)
        with self._part(name) as stream:
            stream.write(before + b"<sheetData>")
            for rows in _batches(row_xml(sheet, self._styles, self._texts)):
                stream.write("".join(rows).encode())
                self._done.more(len(rows))
            stream.write(b"</sheetData>" + after)

    def _part(self, name: str) -> IO[bytes]:
        """Open a part for writing, with the same time on it each time."""
        entry = ZipInfo(name, date_time=self._moment)
        entry.compress_type = ZIP_DEFLATED
        return self._full.open(entry, "w")


def _announced(name: str, part: bytes) -> bytes:
    """Return a part, the shared texts entered where the parts are listed."""
    if name == "[Content_Types].xml":
        return part.replace(b"</Types>", _TEXTS_TYPE + b"</Types>")
    if name == "xl/_rels/workbook.xml.rels":
        return part.replace(b"</Relationships>", _TEXTS_RELATION + b"</Relationships>")
    return part


def _with_dimension(part: bytes, sheet: Sheet) -> bytes:
    """Return a sheet's XML that says how far its cells reach, as some readers stop there."""
    width = max((len(row.values) for row in sheet.rows), default=1)
    corner = f"{letter(max(1, width))}{max(1, len(sheet.rows))}"
    return part.replace(_NO_DIMENSION, f'<dimension ref="A1:{corner}"/>'.encode())


def _batches(rows: Iterable[str]) -> Iterator[list[str]]:
    """Yield the rows some hundred at a time."""
    waiting = iter(rows)
    while batch := list(islice(waiting, _AT_A_TIME)):
        yield batch


def _moment(stamp: int) -> tuple[int, int, int, int, int, int]:
    """Return a moment in the form that a zip file keeps, which knows nothing before 1980."""
    when = max(_EARLIEST, datetime.fromtimestamp(stamp, UTC))
    return (when.year, when.month, when.day, when.hour, when.minute, when.second)
