"""Reading a register from a file: which sheet, which heads, which rows, and all that the user should know about it."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from secretariat.domain.draft import DraftRow, RegisterDraft
from secretariat.domain.told import ColumnsUnknown, FileMissing, NoAccess, Unknown, UnreadableInput
from secretariat.domain.tongue import marked, tr
from secretariat.domain.typography import quoted
from secretariat.importers.sheet import delimited, package, workbook
from secretariat.importers.sheet.cells import Sheet, shown
from secretariat.importers.sheet.columns import Columns, find, likely, pairs, unknown
from secretariat.importers.sheet.doubts import Doubts
from secretariat.importers.sheet.heads import PRINTED, Field
from secretariat.importers.sheet.oddities import (
    tell_of_comments,
    tell_of_long_cells,
    tell_of_package,
    tell_of_sheet,
    tell_of_years,
)
from secretariat.importers.sheet.rows import Rows
from secretariat.importers.sheet.table import Table, letter

_OFTEN: Final = 200  # rows read between two words of how many there were
_OLD: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
_YEAR: Final = re.compile(r"(?<![\d/.\-–])(?:19|20)\d\d(?![\d/–\-])")
_NAMED: Final = {
    Field.ORGANIZED_BY: marked("organized by"),
    Field.ACTIVITY: marked("activity"),
    Field.INVOLVEMENT: marked("involvement"),
}


def read(
    path: Path,
    year: int | None = None,
    mapping: Mapping[str, str] | None = None,
    sheet: str | None = None,
    told: Callable[[int], None] = lambda _: None,
) -> RegisterDraft:
    """Return the rows that an Excel workbook or a text in columns proposes for the register.

    `year` counts where a date is printed without one. `mapping` says for a field of the register which head, or which
    column letters, it is read from, where the guess is not right; "" says that none holds it. Of a workbook the sheet that looks most like a register
    is read, or the one named `sheet`. Raises UnreadableInput (ColumnsUnknown where only a title is not found), FileMissing, NoAccess, or Unknown for a field, column or
    sheet there is none of. `told` hears again and again how many rows have been read, and may raise Cancelled.
    """
    doubts = Doubts()
    with _tables(path, doubts) as tables:
        table, columns = _chosen(path, tables, mapping or {}, sheet, doubts)
        table.measure()
        rows = Rows(table, columns, year or _year(table, columns, doubts), doubts)
        proposed = tuple(_heard(rows.read(), told))
        if isinstance(table, Sheet):
            tell_of_sheet(table, columns, doubts)
            comments = table.comments()
            tell_of_comments(len(comments), table, doubts)
            rows.unplaced += comments
    if not proposed:
        raise UnreadableInput(path, tr("there is no row below the column heads"), table.name)
    _tell_of_columns(table, columns, rows, doubts)
    tell_of_years(proposed, table, columns, doubts)
    tell_of_long_cells(proposed, table, columns, doubts)
    return RegisterDraft(pairs(columns), proposed, tuple(rows.unplaced), doubts.findings())


def _heard(rows: Iterable[DraftRow], told: Callable[[int], None]) -> Iterator[DraftRow]:
    """Yield rows, telling now and then how many there were."""
    for number, row in enumerate(rows):
        if number % _OFTEN == 0:
            told(number)
        yield row


def columns(path: Path, sheet: str | None = None) -> tuple[tuple[str, str], ...]:
    """Return letters and head of each column, for the user to say what they hold, from the line most likely to be heads."""
    return tuple((letter(at), head) for at, head in sorted(_likeliest(path, sheet).heads.items()))


def guesses(path: Path) -> tuple[tuple[str, str], ...]:
    """Return the fields that the heads of a sheet give away, each with its head, also where none of them is a title."""
    return pairs(_likeliest(path, None))


def _likeliest(path: Path, sheet: str | None) -> Columns:
    """Return the line most likely to be heads (raises what `read` raises)."""
    with _tables(path, Doubts()) as tables:
        known = [(find(table, {}), table) for table in tables if sheet in {None, table.name}]
        if not known:
            raise Unknown("sheet", sheet or "", tuple(table.name for table in tables))
        best, table = max(known, key=lambda pair: (pair[0].familiarity, len(pair[0].at)))
        return best if best.line else likely(table)


@contextmanager
def _tables(path: Path, doubts: Doubts) -> Iterator[Sequence[Table]]:
    """Open a file, and give its sheets that hold anything."""
    try:
        with path.open("rb") as stream:
            opening = stream.read(8)
        if opening.startswith(b"PK"):
            with package.opened(path) as parts:
                _refuse_others(path, parts)
                book = workbook.opened(parts)
                tell_of_package(parts, doubts)
                yield [Sheet(book, part) for part in book.sheets]
        else:
            _refuse_old(path, opening)
            yield [delimited.opened(path, doubts)]
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except (PermissionError, IsADirectoryError) as error:
        raise NoAccess(path) from error
    except OSError as error:
        raise UnreadableInput(path, tr("the file cannot be read: {error}", error=error.strerror)) from error


def _refuse_old(path: Path, opening: bytes) -> None:
    """Refuse what is no text: older Excel files, locked ones, PDF."""
    if opening.startswith(b"%PDF"):
        raise UnreadableInput(path, tr("this is a PDF, not a workbook or a text in columns"))
    if opening != _OLD:
        return
    with path.open("rb") as stream:
        locked = _LOCKED in stream.read(5_000_000)
    if locked:
        raise UnreadableInput(path, tr("the workbook is locked with a password; save it without one first"))
    raise UnreadableInput(path, tr("this is a workbook in the old format (.xls); save it as .xlsx first"))


def _refuse_others(path: Path, parts: package.Package) -> None:
    """Refuse zip files of other programs by their name."""
    for part, what in (
        ("word/document.xml", marked("this is a Word document")),
        ("ppt/presentation.xml", marked("this is a presentation")),
        ("xl/workbook.bin", marked("this is a binary workbook (.xlsb); save it as .xlsx first")),
        (
            "mimetype",
            marked("this is a file of another program, such as OpenDocument; save it as .xlsx first"),
        ),
    ):
        if parts.has(part):
            raise UnreadableInput(path, tr(what))


def _chosen(
    path: Path, tables: Sequence[Table], mapping: Mapping[str, str], sheet: str | None, doubts: Doubts
) -> tuple[Table, Columns]:
    """Return the sheet to read and its columns."""
    asked = [table for table in tables if sheet in {None, table.name}]
    if not asked and sheet is not None:
        raise Unknown("sheet", sheet, tuple(table.name for table in tables))
    found = [(table, find(table, mapping)) for table in asked]
    if not found:
        raise UnreadableInput(path, tr("the workbook has no sheet with cells"))
    table, columns = max(found, key=lambda pair: _rank(pair[0], pair[1], mapping))
    wrong = unknown(mapping, columns, tuple(_heads(table)))
    if wrong is not None:
        raise wrong
    if not columns.familiarity:
        kind = ColumnsUnknown if _heads(table) else UnreadableInput
        raise kind(path, _what_is_missing(table), table.name)
    _tell_of_others(table, columns, found if sheet is None else [], doubts)
    return table, columns


def _rank(table: Table, columns: Columns, mapping: Mapping[str, str]) -> tuple[bool, bool, int]:
    """Return how well a sheet suits: all the user named is there, it is in view, and much of it is known."""
    familiarity = columns.familiarity
    return (unknown(mapping, columns) is None, bool(familiarity) and not table.hidden, familiarity)


def _what_is_missing(table: Table) -> str:
    """Return the sentence about a sheet without the heads of a register."""
    heads = _heads(table)
    if not heads:
        return tr("the sheet is empty")
    said = ", ".join(quoted(head[:40]) for head in heads[:12])
    return tr("no row of column heads with a title was found; the likeliest row says {heads}", heads=said)


def _heads(table: Table) -> list[str]:
    """Return the heads a sheet most likely has, from left to right."""
    return [head for _, head in sorted(likely(table).heads.items())]


def _tell_of_others(
    table: Table, columns: Columns, found: Sequence[tuple[Table, Columns]], doubts: Doubts
) -> None:
    """Say which sheets were not read."""
    others = [other for other, _ in found if other is not table]
    alike = [
        other.name
        for other, known in found
        if other is not table and known.familiarity == columns.familiarity
    ]
    if alike:
        names = ", ".join(quoted(name) for name in alike)
        doubts.warn(
            "other-registers",
            table.name,
            tr(
                "Only the sheet “{name}” was read; these look like registers too: {names}.",
                name=table.name,
                names=names,
            ),
        )
    elif others:
        names = ", ".join(quoted(other.name) for other in others)
        doubts.tell(
            "other-sheets",
            table.name,
            tr("Only the sheet “{name}” was read, not {names}.", name=table.name, names=names),
        )


def _year(table: Table, columns: Columns, doubts: Doubts) -> int | None:
    """Return the one year that stands above the table or on its tab."""
    above = [shown(value) for line in columns.above for value in line.values.values()]
    for texts in (above, [table.name]):
        years = {found for text in texts for found in _YEAR.findall(text)}
        if len(years) == 1:
            year = years.pop()
            doubts.tell(
                "year-assumed",
                table.name,
                tr("Dates without a year are taken to be of {year}, as the heading says.", year=year),
            )
            return int(year)
    return None


def _tell_of_columns(table: Table, columns: Columns, rows: Rows, doubts: Doubts) -> None:
    """Say which columns found no place, and which are missing."""
    for at, count in sorted(rows.unused.items()):
        place = table.place(max(1, columns.line), at)
        doubts.warn(
            "column-unplaced",
            place,
            tr(
                "The column “{name}” ({letter}) is none of the register's; it is kept apart. Cells: {count:,}.",
                name=columns.name(at),
                letter=letter(at),
                count=count,
            ),
        )
    instead = {Field.ORGANIZED_BY: Field.ORGANIZERS, Field.INVOLVEMENT: Field.PARTICIPANTS}
    for field in PRINTED[1:]:
        if field not in columns.at and instead.get(field) not in columns.at:
            doubts.warn(
                "column-missing",
                table.name,
                tr("There is no column for “{name}”; these cells stay empty.", name=tr(_NAMED[field])),
            )
