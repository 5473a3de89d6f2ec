"""The workbook as a file: the furniture, filled with rows, the same bytes for the same paper and register."""

import io
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from secretariat.domain.printing import PrintPaper
from secretariat.domain.register import Register
from secretariat.exporters.xlsx.cells import Styles, row_xml
from secretariat.exporters.xlsx.furniture import furnish
from secretariat.exporters.xlsx.plan import sheets
from secretariat.exporters.xlsx.sheet import Sheet, letter

_AT_A_TIME: Final = 500  # rows between two reports of progress
_NO_DIMENSION: Final = b'<dimension ref="A1:A1"/>'
_NO_ROWS: Final = b"<sheetData></sheetData>"
_EARLIEST: Final = datetime(1980, 1, 1, tzinfo=UTC)


def _unheard(share: float) -> None:
    """Report progress to nobody."""


def write(
    paper: PrintPaper, register: Register, target: Path, progress: Callable[[float], None] = _unheard
) -> None:
    """Write paper and register as a workbook to `target`, which is gone again if that fails.

    `progress` hears the share that is done, from 0 to 1; what it raises stops the work.
    """
    planned = tuple(sheets(paper, register))
    furniture, styles = furnish(paper, planned)
    done = _Done(sum(len(sheet.rows) for sheet in planned), progress)
    stream = target.open("wb")  # what cannot be opened is not ours to remove
    try:
        with stream, ZipFile(io.BytesIO(furniture)) as empty, ZipFile(stream, "w", ZIP_DEFLATED) as full:
            for entry in empty.infolist():
                _fill(full, entry.filename, empty.read(entry), planned, styles, done, paper.stamp)
        progress(1.0)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


class _Done:
    """How many rows have been written, told to whoever waits."""

    def __init__(self, total: int, progress: Callable[[float], None]) -> None:
        self._total = max(1, total)
        self._count = 0
        self._progress = progress

    def more(self, rows: int) -> None:
        """Count further rows, and tell."""
        self._count += rows
        self._progress(min(1.0, self._count / self._total))


def _fill(
    full: ZipFile, name: str, part: bytes, planned: tuple[Sheet, ...], styles: Styles, done: _Done, stamp: int
) -> None:
    """Copy one part of the workbook, rows put in where it is a sheet."""
    entry = ZipInfo(name, date_time=_moment(stamp))
    entry.compress_type = ZIP_DEFLATED
    if not name.startswith("xl/worksheets/sheet"):
        full.writestr(entry, part)
        return
    sheet = planned[int(name.removeprefix("xl/worksheets/sheet").removesuffix(".xml")) - 1]
    before, after = _with_dimension(part, sheet).split(_NO_ROWS)
    with full.open(entry, "w") as stream:
        stream.write(before + b"<sheetData>")
        for rows in _batches(row_xml(sheet, styles)):
            stream.write("".join(rows).encode())
            done.more(len(rows))
        stream.write(b"</sheetData>" + after)


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
