"""A register as text in columns: comma, semicolon, tab or bar between the cells, in any usual encoding."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from secretariat.domain.told import UnreadableInput
from secretariat.domain.tongue import tr
from secretariat.importers.sheet import heads
from secretariat.importers.sheet.doubts import Doubts
from secretariat.importers.sheet.table import LONGEST_CELL, MOST_COLUMNS, MOST_LINES, Line, letter

MOST_BYTES: Final = 60_000_000
_SEPARATORS: Final = "\t;,|"
_HINT: Final = re.compile(r"sep=([\t;,|])\r?\n")
_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_SAMPLE: Final = 60_000  # characters
_MOST_LINES_IN_A_CELL: Final = 60
_MOST_FAR: Final = 1_000
_WIDEST: Final = 20_000  # columns, empty ones too; a spreadsheet has 16,384
_MOST_PARTED: Final = 100_000  # separators in a line: more would be a burden before they are counted
_BOMS: Final = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


class _TooWide(Exception):
    """A line holds more cells than can be looked at."""


@dataclass(frozen=True, slots=True)
class Way:
    """How the cells are parted and quoted."""

    separator: str
    quoted: bool
    strict: bool


class _Records(Protocol):
    """Records as the csv module reads them."""

    @property
    def line_num(self) -> int: ...

    def __iter__(self) -> Iterator[list[str]]: ...


class Delimited:
    """A text in columns, as a table."""

    def __init__(self, path: Path, text: str, way: Way, skipped: int) -> None:
        self._path = path
        self._text = text
        self._way = way
        self._skipped = skipped

    @property
    def name(self) -> str:
        """Return no name: a text has no sheets."""
        return ""

    @property
    def hidden(self) -> bool:
        """Say no: a text is open to the eye."""
        return False

    def place(self, line: int, column: int) -> str:
        """Return line and column of a cell in words."""
        return tr("line {line}, column {column}", line=line, column=letter(column))

    def measure(self) -> None:
        """Refuse a text of too many rows; only where there are many lines are those counted that hold something."""
        if self._text.count("\n") + self._text.count("\r") > MOST_LINES:
            rows = sum(any(map(str.strip, cells)) for _, cells in self._records())
            if rows > MOST_LINES:
                raise UnreadableInput(
                    self._path, tr("the file has more than {count:,} rows", count=MOST_LINES)
                )

    def lines(self) -> Iterator[Line]:
        """Yield every line that holds something."""
        far = 0
        for number, cells in self._records():
            values = {at: cell for at, cell in enumerate(cells[:MOST_COLUMNS]) if cell.strip()}
            beyond = [
                (letter(at), cell) for at, cell in enumerate(cells) if at >= MOST_COLUMNS and cell.strip()
            ]
            far += len(beyond)
            if far > _MOST_FAR:
                raise self._too_wide(number)
            if values or beyond:
                yield Line(number, dict(values), tuple(beyond))

    def _too_wide(self, line: int) -> UnreadableInput:
        """Return the refusal of a text with too many columns."""
        return UnreadableInput(
            self._path,
            tr("the file has more than {count} columns", count=MOST_COLUMNS),
            tr("line {line}", line=line),
        )

    def _records(self) -> Iterator[tuple[int, list[str]]]:
        """Yield each record with the number of its first line."""
        reader = _reader(self._text, self._way)
        first = self._skipped + 1
        try:
            for cells in reader:
                if len(cells) > _WIDEST:
                    raise self._too_wide(first)
                if reader.line_num + self._skipped - first > _MOST_LINES_IN_A_CELL:
                    raise UnreadableInput(
                        self._path,
                        tr("a quotation mark is opened and not closed"),
                        tr("line {line}", line=first),
                    )
                yield first, cells
                first = reader.line_num + self._skipped + 1
        except _TooWide as error:
            raise self._too_wide(first) from error
        except csv.Error as error:
            raise UnreadableInput(
                self._path,
                tr("a cell is longer than {count:,} characters", count=LONGEST_CELL),
                tr("line {line}", line=first),
            ) from error


def opened(path: Path, doubts: Doubts) -> Delimited:
    """Return a text file as a table; how it is written is found out."""
    text = _decoded(path)
    if not text.strip():
        raise UnreadableInput(path, tr("the file is empty"))
    hint = _HINT.match(text)
    if hint:
        text = text[hint.end() :]
    separator = hint[1] if hint else _separator(path, text)
    return Delimited(path, text, _way(text, separator, doubts), 1 if hint else 0)


def _decoded(path: Path) -> str:
    """Return the text of a file, by its mark, or else as UTF-8, UTF-16 or the Windows alphabet."""
    size = path.stat().st_size
    if size > MOST_BYTES:
        raise UnreadableInput(path, tr("the file has more than {size} MB", size=MOST_BYTES // 1_000_000))
    data = path.read_bytes()
    for encoding in _encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise UnreadableInput(path, tr("the file is neither a workbook nor a text"))


def _encodings(data: bytes) -> list[str]:
    """Return the encodings to try, likeliest first."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return [encoding]
    opening = data[:4_000]
    if opening.count(0) > len(opening) // 5:
        return ["utf-16-le" if opening[1::2].count(0) > opening[::2].count(0) else "utf-16-be"]
    return ["utf-8", "cp1252"]


def _separator(path: Path, text: str) -> str:
    """Return the separator under which the beginning looks most like a register, or else most like a table."""
    sample = text[:_SAMPLE].rpartition("\n")[0] or text[:_SAMPLE]
    best, separator = (0, 0.0), ""
    for candidate in _SEPARATORS:
        rows = _sampled(sample, candidate)
        widths = Counter(len(row) for row in rows)
        width, count = widths.most_common(1)[0] if widths else (1, 0)
        known = max((heads.familiar(row) for row in rows[:50]), default=0)
        score = (known, count / len(rows) if width > 1 else 0.0)
        if score > best:
            best, separator = score, candidate
    return separator or ","


def _sampled(sample: str, separator: str) -> list[list[str]]:
    """Return the rows of a sample that hold something, read leniently."""
    try:
        return [row for row in _reader(sample, Way(separator, quoted=True, strict=False)) if any(row)]
    except csv.Error:
        return [line.split(separator) for line in sample.splitlines() if line]


def _way(text: str, separator: str, doubts: Doubts) -> Way:
    """Return how to read the text: quotation marks that do not pair off are words where tabs part the cells."""
    strict = Way(separator, quoted=True, strict=True)
    if '"' not in text:
        return strict
    reader = _reader(text, strict)
    try:
        for _ in reader:
            pass
    except _TooWide:
        return strict
    except csv.Error:
        if separator != "\t":
            where = tr("line {line}", line=reader.line_num)
            doubts.warn(
                "odd-quotes", where, tr("Quotation marks do not pair off here: please look at the rows.")
            )
        return Way(separator, quoted=separator != "\t", strict=False)
    return strict


def _reader(text: str, way: Way) -> _Records:
    """Return a reader of the text's records."""
    return csv.reader(
        _fed(text, way.separator),
        delimiter=way.separator,
        quoting=csv.QUOTE_MINIMAL if way.quoted else csv.QUOTE_NONE,
        strict=way.strict,
    )


def _fed(text: str, separator: str) -> Iterator[str]:
    """Yield the lines of a text, ends and all; one that would become a host of cells is refused before it does."""
    for line in _LINE.finditer(text):
        if line.end() - line.start() > _MOST_PARTED and line[0].count(separator) > _MOST_PARTED:
            raise _TooWide
        yield line[0]
