"""Appendices: heading, title, subtitle, the table with its repeated heads, and the note under it."""

import re
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise
from typing import Final

from secretariat.domain import inline
from secretariat.domain.draft import DraftAppendix, DraftRow, Leftover
from secretariat.domain.finding import Finding
from secretariat.domain.tongue import counted, tr
from secretariat.importers import dates, entry
from secretariat.importers.dates import fold
from secretariat.importers.text.closing import is_appendix_heading
from secretariat.importers.text.growing import notice, warning
from secretariat.importers.text.lines import REPEATED, Line
from secretariat.importers.text.phrasebook import Phrasebook
from secretariat.importers.text.shape import complete, heading_like

_WIDTH: Final = 4
_WIDEST: Final = 20
_DATED: Final = re.compile(r"\b(?:dates?|fechas?)\b")
_NAMED: Final = re.compile(
    r"\b(?:title|titre|titulo|event|activit|activid|evento|venue|lieu|lugar|meeting|reunion)"
)
_YEARS: Final = re.compile(r"(?<![\w-])(?:19|20)\d\d(?!\w)")


@dataclass(slots=True)
class Read:
    """What the lines of the appendices gave."""

    appendices: list[DraftAppendix] = field(default_factory=list)
    unplaced: list[Leftover] = field(default_factory=list)
    dropped: list[Leftover] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def read(lines: list[Line], book: Phrasebook) -> Read:
    """Return the appendices in the lines from the first appendix heading on."""
    found = Read()
    starts = [at for at, line in enumerate(lines) if is_appendix_heading(line, book)]
    for start, end in pairwise([*starts, len(lines)]):
        found.appendices.append(_one(lines[start], lines[start + 1 : end], book, found))
    return found


def _one(heading: Line, lines: list[Line], book: Phrasebook, found: Read) -> DraftAppendix:
    """Return one appendix."""
    table = next((at for at, line in enumerate(lines) if "\t" in line.text.strip()), len(lines))
    title, subtitle, rest = _titles(lines[:table])
    noted = next((at for at in range(table, len(lines)) if _is_note(lines[at], book)), len(lines))
    columns, rows, beside = _table(lines[table:noted], found)
    note, after = _note(lines[noted:])
    register = len(columns) == _WIDTH and _is_register(columns)
    where = heading.text.strip()
    left = [*rest, *beside, *after]
    if not columns and left:
        return _prose(where, title, subtitle, left, note, found)
    found.unplaced += [Leftover(line.number, line.text) for line in left]
    if not columns:
        found.findings.append(
            warning(
                "appendix-without-table", where, tr("{where} holds no table that could be read.", where=where)
            )
        )
    if left:
        detail = counted(
            "{n} line of {where} found no place: line {line}.",
            "{n} lines of {where} found no place, the first of them line {line}.",
            len(left),
            where=where,
            line=left[0].number,
        )
        found.findings.append(notice("unplaced-text", where, detail))
    reader = _RowReader(f"{title}; {subtitle}") if register else None
    return DraftAppendix(
        where,
        inline.escape(title),
        inline.escape(subtitle),
        tuple(inline.escape(head) for head in columns),
        tuple(reader.row(line, cells) if reader else _plain_row(line, cells) for line, cells in rows),
        inline.escape(note),
        register,
    )


def _prose(where: str, title: str, subtitle: str, lines: list[Line], note: str, found: Read) -> DraftAppendix:
    """Return an appendix of words: each paragraph is a row of one cell, under no heads."""
    rows: list[DraftRow] = []
    for line in lines:
        words = inline.escape(line.text.replace("\t", " "))
        if rows and not line.gap and not complete(rows[-1].cells[0]):
            rows[-1] = replace(rows[-1], cells=(f"{rows[-1].cells[0]} {words}",))
        else:
            rows.append(DraftRow((words,), line=line.number))
    detail = counted(
        "{where} holds no table; its one paragraph was taken as it stands.",
        "{where} holds no table; its {n} paragraphs were taken as they stand.",
        len(rows),
        where=where,
    )
    found.findings.append(notice("prose-appendix", where, detail))
    title, subtitle, note = (inline.escape(text) for text in (title, subtitle, note))
    return DraftAppendix(where, title, subtitle, (), tuple(rows), note, register=False)


def _titles(lines: list[Line]) -> tuple[str, str, list[Line]]:
    """Return title and subtitle before the table, and the lines that are neither."""
    groups: list[list[Line]] = []
    for line in lines:
        if line.gap or not groups:
            groups.append([])
        groups[-1].append(line)
    texts = [" ".join(line.text for line in group) for group in groups]
    count = 0
    while count < min(2, len(texts)) and (heading_like(texts[count]) or not complete(texts[count])):
        count += 1
    title, subtitle = (*texts[:count], "", "")[:2]
    return title, subtitle, [line for group in groups[count:] for line in group]


def _is_note(line: Line, book: Phrasebook) -> bool:
    """Say whether the line opens the note under a table."""
    return "\t" not in line.text and book.note_opening.match(fold(line.text[:40])) is not None


def _note(lines: list[Line]) -> tuple[str, list[Line]]:
    """Return the note under the table, to its next empty line, and the lines after it."""
    end = 1
    while end < len(lines) and not lines[end].gap and "\t" not in lines[end].text:
        end += 1
    return " ".join(line.text for line in lines[:end]), lines[end:]


def _table(lines: list[Line], found: Read) -> tuple[list[str], list[tuple[Line, list[str]]], list[Line]]:
    """Return the heads, the rows and the lines that are no rows; repeated heads are dropped."""
    heads = _heads(lines)
    width = len(heads)
    headed = False
    rows: list[tuple[Line, list[str]]] = []
    beside: list[Line] = []
    for line in lines:
        cells = line.cells
        if heads and [cell.split() for cell in cells] == [head.split() for head in heads]:
            found.dropped += [Leftover(line.number, line.text, REPEATED)] if headed else []
            headed = True
        elif len(cells) == width > 1:
            rows.append((line, cells))
        elif 1 < len(cells) < width:
            rows.append((line, cells + [""] * (width - len(cells))))
            detail = tr(
                "The row on line {line} has {count} cells of {width}; the last were left empty.",
                line=line.number,
                count=len(cells),
                width=width,
            )
            found.findings.append(warning("short-row", f"line {line.number}", detail))
        else:
            beside.append(line)
            if len(cells) > width > 1:
                detail = tr(
                    "Line {line} has {count} cells where the table has {width}; it was left out.",
                    line=line.number,
                    count=len(cells),
                    width=width,
                )
                found.findings.append(warning("long-row", f"line {line.number}", detail))
    return heads, rows, beside


def _heads(lines: list[Line]) -> list[str]:
    """Return the heads of a table: those of a register, wherever they stand, or else the first line if others are as wide."""
    first = next(
        (line.cells for line in lines if len(line.cells) == _WIDTH and _is_register(line.cells)), None
    )
    if first:
        return first
    cells = lines[0].cells if lines else []
    alike = sum(len(line.cells) == len(cells) for line in lines)
    return cells if 1 < len(cells) <= _WIDEST and alike > 1 else []


def _is_register(columns: list[str]) -> bool:
    """Say whether the first column holds title, venue and date."""
    head = fold(columns[0])
    return bool(_DATED.search(head)) and bool(_NAMED.search(head))


def _plain_row(line: Line, cells: list[str]) -> DraftRow:
    """Return the row of a table that is no register."""
    return DraftRow(tuple(inline.escape(cell) for cell in cells), line=line.number)


class _RowReader:
    """Reads the rows of a register whose titles name one year, or a span of time."""

    def __init__(self, titles: str) -> None:
        self._years = sorted({int(year) for year in _YEARS.findall(titles)})
        spans = [place.dates for place in dates.find(titles, None) if place.dates.start and place.dates.end]
        self._span = spans[0] if len(spans) == 1 else None

    def row(self, line: Line, cells: list[str]) -> DraftRow:
        """Return a row with title, venue and dates."""
        title, venue, when = entry.split(cells[0], self._year(cells[0]))
        return DraftRow(tuple(inline.escape(cell) for cell in cells), title, venue, when, line.number)

    def _year(self, cell: str) -> int | None:
        """Return the year of an entry that prints none: the only one in the titles, or the only one that fits their span."""
        if len(self._years) == 1:
            return self._years[0]
        fitting = [year for year in self._years if self._within(entry.split(cell, year)[2].start)]
        return fitting[0] if len(fitting) == 1 else None

    def _within(self, day: date | None) -> bool:
        """Say whether a day lies in the span that the titles name."""
        span = self._span
        return bool(day and span and span.start and span.end and span.start <= day <= span.end)
