"""Appendices and tables: heads, cells, rows."""

from collections import defaultdict
from collections.abc import Iterator

from secretariat.app.checks import sayings
from secretariat.app.checks.sheet import CELLS, Area, Sheet
from secretariat.domain import inline
from secretariat.domain.finding import Finding, Severity
from secretariat.domain.paper import Appendix, AppendixKind

_SAID = {
    "title_venue_date": "Title, venue and date",
    "organized_by": "Organized by",
    "activity": "Activity",
    "involvement": "Level of involvement",
}


def heads(sheet: Sheet) -> Iterator[Finding]:
    """Find appendices without title, heads or rows, and heads that are not as many as the cells."""
    for appendix in sheet.contents.appendices:
        name = sheet.name(appendix.id)
        for kind, field, detail in _lacking(sheet, appendix):
            severity = Severity.NOTICE if kind == "appendix-without-title" else Severity.WARNING
            said = sayings.sentence(f"{name} {detail}")
            yield Finding(kind, severity, name, said, sheet.spot(appendix.id, field))


def _lacking(sheet: Sheet, appendix: Appendix) -> Iterator[tuple[str, str, str]]:
    """Yield what an appendix lacks: the rule, the field, and the end of a sentence about it."""
    if not appendix.title[sheet.language]:
        yield "appendix-without-title", "title", "has no title."
    columns = [head for head in appendix.columns[sheet.language].split("\t") if head.strip()]
    rows = inline.cells(appendix.cells[sheet.language])
    if appendix.kind is AppendixKind.REGISTER:
        widest = len(CELLS)
        empty = not any(entry.appendix == appendix.id for _, entry, _, _ in sheet.rows)
    else:
        widest = max((len(row) for row in rows), default=len(columns))
        empty = not rows
    if not columns and widest != 1:  # one column without heads is an appendix of words
        yield "appendix-without-heads", "columns", "has no heads over its columns."
    elif columns and len(columns) != widest:
        yield "heads-against-cells", "columns", f"has {len(columns)} heads over {widest} columns."
    if empty:
        yield "appendix-without-rows", "cells", "has no rows."


def empty_cells(sheet: Sheet) -> Iterator[Finding]:
    """Find empty cells of register rows, one line for each appendix."""
    for appendix in sheet.contents.appendices:
        bare: dict[str, list[tuple[str, str]]] = defaultdict(list)
        within = f" of {sheet.name(appendix.id)}"
        for passage in sheet.passages:
            if passage.area is not Area.ROW or passage.text.strip() or passage.field not in _SAID:
                continue
            if passage.where.endswith(within):
                bare[passage.field].append((passage.where, passage.id))
        if bare:
            yield _bare(sheet, appendix, bare)


def _bare(sheet: Sheet, appendix: Appendix, bare: dict[str, list[tuple[str, str]]]) -> Finding:
    """Return the one finding about the empty cells of an appendix."""
    columns = dict(zip(CELLS, appendix.columns[sheet.language].split("\t"), strict=False))
    name = sheet.name(appendix.id)
    said = []
    for field, places in bare.items():
        rows = sayings.together(where.removesuffix(f" of {name}") for where, _ in places)
        said.append(f"{columns.get(field) or _SAID[field]} in {rows}")
    count = sum(len(places) for places in bare.values())
    field, places = next(iter(bare.items()))
    cells = "an empty cell" if count == 1 else f"{count} empty cells"
    return Finding(
        "empty-cells",
        Severity.NOTICE,
        name,
        f"{sayings.sentence(name)} has {cells}: {'; '.join(said)}.",
        sheet.spot(places[0][1], field),
    )


def repeated_rows(sheet: Sheet) -> Iterator[Finding]:
    """Find rows of one appendix whose first cells say the same."""
    seen: dict[tuple[str, str], str] = {}
    for name, entry, _, cells in sheet.rows:
        said = " ".join(cells.title_venue_date[sheet.language].split()).casefold()
        first = seen.setdefault((entry.appendix, said), name)
        if said and first != name:
            number = first.split(" of ", 1)[0].removeprefix("row ")
            yield Finding(
                "row-twice",
                Severity.NOTICE,
                name,
                f"{sayings.sentence(name)} begins as row {number} does: “{sayings.short(said)}”.",
                sheet.spot(entry.id, "title_venue_date"),
            )


RULES = (heads, empty_cells, repeated_rows)
