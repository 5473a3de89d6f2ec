"""Appendices and tables: heads, cells, rows."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from secretariat.app.checks import sayings
from secretariat.app.checks.sheet import CELLS, Area, Sheet
from secretariat.domain import inline, telling
from secretariat.domain.finding import Finding, Severity
from secretariat.domain.paper import Appendix, AppendixKind
from secretariat.domain.tongue import counted, marked, tr

_SAID = {
    "title_venue_date": marked("Title, venue and date"),
    "organized_by": marked("Organized by"),
    "activity": marked("Activity"),
    "involvement": marked("Level of involvement"),
}


def heads(sheet: Sheet) -> Iterator[Finding]:
    """Find appendices without title, heads or rows, and heads that are not as many as the cells."""
    for appendix in sheet.contents.appendices:
        name = sheet.name(appendix.id)
        for kind, field, detail in _lacking(sheet, appendix):
            severity = Severity.NOTICE if kind == "appendix-without-title" else Severity.WARNING
            said = sayings.sentence(detail)
            yield Finding(kind, severity, name, said, sheet.spot(appendix.id, field))


def _lacking(sheet: Sheet, appendix: Appendix) -> Iterator[tuple[str, str, str]]:
    """Yield what an appendix lacks: the rule, the field, and a sentence about it."""
    name = sheet.name(appendix.id)
    if not appendix.title[sheet.language]:
        yield "appendix-without-title", "title", tr("{name} has no title.", name=name)
    columns = [head for head in appendix.columns[sheet.language].split("\t") if head.strip()]
    rows = inline.cells(appendix.cells[sheet.language])
    if appendix.kind is AppendixKind.REGISTER:
        widest = len(CELLS)
        empty = not any(entry.appendix == appendix.id for _, entry, _, _ in sheet.rows)
    else:
        widest = max((len(row) for row in rows), default=len(columns))
        empty = not rows
    if not columns and widest != 1:  # one column without heads is an appendix of words
        yield "appendix-without-heads", "columns", tr("{name} has no heads over its columns.", name=name)
    elif columns and len(columns) != widest:
        yield (
            "heads-against-cells",
            "columns",
            tr(
                "{name} has {count} heads over {widest} columns.",
                name=name,
                count=len(columns),
                widest=widest,
            ),
        )
    if empty:
        yield "appendix-without-rows", "cells", tr("{name} has no rows.", name=name)


def empty_cells(sheet: Sheet) -> Iterator[Finding]:
    """Find empty cells of register rows, one line for each appendix."""
    for appendix in sheet.contents.appendices:
        bare: dict[str, list[tuple[str, str]]] = defaultdict(list)
        rows = {entry.id for _, entry, _, _ in sheet.rows if entry.appendix == appendix.id}
        for passage in sheet.passages:
            if passage.area is not Area.ROW or passage.text.strip() or passage.field not in _SAID:
                continue
            if passage.id in rows:
                bare[passage.field].append((passage.where, passage.id))
        if bare:
            yield _bare(sheet, appendix, bare)


def _bare(sheet: Sheet, appendix: Appendix, bare: dict[str, list[tuple[str, str]]]) -> Finding:
    """Return the one finding about the empty cells of an appendix."""
    columns = dict(zip(CELLS, appendix.columns[sheet.language].split("\t"), strict=False))
    name = sheet.name(appendix.id)
    said, numbers = [], _numbers(sheet)
    for field, places in bare.items():
        rows = sayings.together(tr("row {number}", number=numbers[id]) for _, id in places)
        said.append(tr("{column} in {rows}", column=columns.get(field) or tr(_SAID[field]), rows=rows))
    count = sum(len(places) for places in bare.values())
    field, places = next(iter(bare.items()))
    cells = counted("an empty cell", "{n} empty cells", count)
    return Finding(
        "empty-cells",
        Severity.NOTICE,
        name,
        tr(
            "{place} has {cells}: {names}.",
            place=sayings.sentence(name),
            cells=cells,
            names=telling.several(said),
        ),
        sheet.spot(places[0][1], field),
    )


def _numbers(sheet: Sheet) -> dict[str, int]:
    """Return the number of each row in its appendix."""
    found: dict[str, int] = {}
    count: Counter[str] = Counter()
    for _, entry, _, _ in sheet.rows:
        count[entry.appendix] += 1
        found[entry.id] = count[entry.appendix]
    return found


def repeated_rows(sheet: Sheet) -> Iterator[Finding]:
    """Find rows of one appendix whose first cells say the same."""
    seen: dict[tuple[str, str], int] = {}
    numbers = _numbers(sheet)
    for name, entry, _, cells in sheet.rows:
        said = " ".join(cells.title_venue_date[sheet.language].split()).casefold()
        first = seen.setdefault((entry.appendix, said), numbers[entry.id])
        if said and first != numbers[entry.id]:
            yield Finding(
                "row-twice",
                Severity.NOTICE,
                name,
                tr(
                    "{place} begins as row {number} does: “{short}”.",
                    place=sayings.sentence(name),
                    number=first,
                    short=sayings.short(said),
                ),
                sheet.spot(entry.id, "title_venue_date"),
            )


RULES = (heads, empty_cells, repeated_rows)
