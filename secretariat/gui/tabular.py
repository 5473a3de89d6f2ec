"""Tables of plain text as spreadsheets put them on the clipboard: a line a row, a tab between cells."""

import re
from collections.abc import Iterable, Sequence

_QUOTED = re.compile(r'"((?:[^"]|"")*)"(?=\t|\r?\n|\r|\Z)')
_PLAIN = re.compile(r"[^\t\r\n]*")
_END = re.compile(r"\r\n|\r|\n")


def read(text: str) -> list[list[str]]:
    """Return the rows of a table; a cell in quotation marks may hold line ends, tabs and doubled quotation marks."""
    if '"' not in text:
        lines = _END.split(text)
        return [line.split("\t") for line in (lines[:-1] if len(lines) > 1 and not lines[-1] else lines)]
    rows: list[list[str]] = [[]]
    at = 0
    while True:
        cell, at = _cell(text, at)
        rows[-1].append(cell)
        if at >= len(text):
            return rows
        end = _END.match(text, at)
        at = end.end() if end else at + 1
        if end and at >= len(text):
            return rows
        if end:
            rows.append([])


def written(rows: Iterable[Sequence[str]]) -> str:
    """Return a table as text that spreadsheets, and `read`, take apart again."""
    lines = ["\t".join(_quoted(cell) for cell in row) for row in rows]
    return "\n".join(lines) + ("" if not lines or lines[-1] else "\n")


def _cell(text: str, at: int) -> tuple[str, int]:
    """Return the cell that begins at a place, and where it ends; marks that quote nothing are words of the cell."""
    found = _QUOTED.match(text, at) if text.startswith('"', at) else None
    if found is not None and re.search(r'[\t\r\n]|""', found[1]):
        return found[1].replace('""', '"'), found.end()
    plain = _PLAIN.match(text, at)
    assert plain is not None
    return plain[0], plain.end()


def _quoted(cell: str) -> str:
    """Return a cell in quotation marks where it needs them."""
    if cell.startswith('"') or any(sign in cell for sign in "\t\r\n"):
        return '"' + cell.replace('"', '""') + '"'
    return cell
