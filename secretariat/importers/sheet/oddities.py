"""What a workbook holds beside plain cells: said, and never carried over unseen."""

import re
from collections.abc import Sequence
from typing import Final

from secretariat.domain.draft import DraftRow
from secretariat.domain.tongue import marked, tr
from secretariat.importers.sheet.cells import Sheet
from secretariat.importers.sheet.columns import Columns
from secretariat.importers.sheet.doubts import Doubts
from secretariat.importers.sheet.heads import PRINTED, Field
from secretariat.importers.sheet.package import Package
from secretariat.importers.sheet.table import MOST_COLUMNS, Table, letter, number

_RANGE: Final = re.compile(r"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})")
_NAMED: Final = 8
_SOME_YEARS: Final = 3  # dated rows, from which on it can be said what year is usual
_FAR: Final = 5  # years
_LONG: Final = 5_000  # characters, more than a page of an appendix
_DATED: Final = (Field.DATE, Field.START, Field.END, Field.TITLE_VENUE_DATE)
_LEFT_OUT: Final = (
    (
        "macros-ignored",
        r"xl/vbaproject\.bin",
        marked("The workbook holds macros; they are neither run nor taken over."),
    ),
    (
        "external-links-ignored",
        r"xl/externallinks/.*\.xml",
        marked("The workbook refers to other files; they are not opened."),
    ),
    (
        "pictures-left-out",
        r"xl/(?:media|embeddings)/.*",
        marked("Pictures and embedded files are not taken over."),
    ),
)


def tell_of_package(parts: Package, doubts: Doubts) -> None:
    """Say which parts of the workbook are left aside."""
    for kind, pattern, detail in _LEFT_OUT:
        if any(re.fullmatch(pattern, name) for name in parts.names):
            doubts.tell(kind, parts.path.name, tr(detail))


def tell_of_comments(count: int, sheet: Sheet, doubts: Doubts) -> None:
    """Say that there are comments on cells."""
    if count:
        doubts.tell(
            "comments-unplaced",
            sheet.name,
            tr("Comments on cells are no part of the register; they are kept apart: {count:,}.", count=count),
        )


def tell_of_sheet(sheet: Sheet, columns: Columns, doubts: Doubts) -> None:
    """Say what is odd about a sheet that was read to its end."""
    known = sheet.last
    if known is None:
        return
    if known.formulas:
        doubts.tell(
            "formulas-read",
            known.first_formula,
            tr(
                "Of formulas the results stored in the file are taken; cells with formulas: {count:,}.",
                count=known.formulas,
            ),
        )
    merged = _below(known.merged, columns.line)
    if merged:
        doubts.warn(
            "merged-cells",
            f"{sheet.name}!{merged[0]}",
            tr(
                "What merged cells say belongs to the first of them; please look at {names}.",
                names=_some(merged),
            ),
        )
    lines = [line for line in known.hidden_lines if line > columns.line]
    if lines:
        doubts.warn(
            "hidden-rows",
            f"{sheet.name}!{lines[0]}",
            tr("Rows that are hidden in the sheet are read too: {names}.", names=_some(lines)),
        )
    hidden = _hidden_columns(known.hidden_columns, columns)
    if hidden:
        doubts.warn(
            "hidden-columns",
            f"{sheet.name}!{hidden[0]}",
            tr("Columns that are hidden in the sheet are read too: {names}.", names=_some(hidden)),
        )


def _some(names: Sequence[object]) -> str:
    """Return the first names of many."""
    return ", ".join(str(name) for name in names[:_NAMED]) + (", …" if len(names) > _NAMED else "")


def _below(ranges: Sequence[str], line: int) -> list[str]:
    """Return the merged ranges that reach below a line and into the columns that are read."""
    found = []
    for name in ranges:
        match = _RANGE.fullmatch(name)
        at = number(match[1]) if match else None
        if match and int(match[4]) > line and at is not None and at < MOST_COLUMNS:
            found.append(name)
    return found


def _hidden_columns(spans: Sequence[tuple[int, int]], columns: Columns) -> list[str]:
    """Return the hidden columns that have a head, our own ids and versions aside."""
    ours = {columns.at.get(Field.ID), columns.at.get(Field.VERSION)}
    hidden = {at for first, last in spans for at in range(first - 1, min(last, MOST_COLUMNS))}
    return [letter(at) for at in sorted(hidden & set(columns.heads)) if at not in ours]


def tell_of_years(rows: Sequence[DraftRow], table: Table, columns: Columns, doubts: Doubts) -> None:
    """Say which rows lie years away from most others: a slip of the pen, most likely; they are taken as they are."""
    years = sorted(row.dates.end.year for row in rows if row.dates.end is not None)
    if len(years) < _SOME_YEARS:
        return
    usual = years[len(years) // 2]
    for row in rows:
        day = row.dates.end
        if day is not None and row.line is not None and abs(day.year - usual) > _FAR:
            at = next((columns.at[field] for field in _DATED if field in columns.at), 0)
            place = table.place(row.line, at)
            said = row.dates.printed or day.isoformat()
            doubts.warn(
                "year-far",
                place,
                tr(
                    "“{text}” in {place} is of {year}; most rows are of {usual} or thereabouts.",
                    text=said,
                    place=place,
                    year=day.year,
                    usual=usual,
                ),
            )


def tell_of_long_cells(rows: Sequence[DraftRow], table: Table, columns: Columns, doubts: Doubts) -> None:
    """Say which cells are longer than a page; they are taken whole."""
    for row in rows:
        for field, text in zip(PRINTED, row.cells, strict=False):
            if len(text) > _LONG and row.line is not None:
                place = table.place(row.line, columns.at.get(field, 0))
                doubts.warn(
                    "cell-long",
                    place,
                    tr(
                        "The text in {place} has {count:,} characters; it is taken whole.",
                        place=place,
                        count=len(text),
                    ),
                )
