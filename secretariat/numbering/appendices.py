"""Appendices as printed: their headings, and rows from the register or from their own cells."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from secretariat.domain import inline
from secretariat.domain.activity import Activity, Cells, Entry
from secretariat.domain.contents import Contents
from secretariat.domain.identity import AppendixId
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Appendix, AppendixKind
from secretariat.domain.printing import Inlines, PrintAppendix, PrintTable
from secretariat.domain.profile import Phrases
from secretariat.numbering import scheme

Setting = Callable[[str], Inlines]


def headings(appendices: Sequence[Appendix], phrases: Phrases) -> dict[AppendixId, str]:
    """Return the heading of each appendix: "Appendix" when there is one, "Appendix I", "Appendix II" when there are more."""
    if len(appendices) == 1:
        return {appendices[0].id: phrases.appendix}
    return {
        appendix.id: phrases.appendix_numbered.format(number=scheme.roman(i).upper())
        for i, appendix in enumerate(appendices, 1)
    }


def rows_of(contents: Contents) -> dict[AppendixId, list[tuple[Entry, Cells]]]:
    """Return the rows of each register appendix in order: the entry, and its cells with the register's where it has none."""
    activities = {activity.id: activity for activity in contents.activities}
    found: dict[AppendixId, list[tuple[Entry, Cells]]] = defaultdict(list)
    for entry in contents.entries:
        activity = activities.get(entry.activity)
        if activity is not None:
            found[entry.appendix].append((entry, _cells(entry, activity)))
    return found


def _cells(entry: Entry, activity: Activity) -> Cells:
    """Return the cells that an entry prints."""
    own, register = entry.cells, activity.cells
    return Cells(
        _either(own.title_venue_date, register.title_venue_date),
        _either(own.organized_by, register.organized_by),
        _either(own.activity, register.activity),
        _either(own.involvement, register.involvement),
    )


def _either(own: Words, register: Words) -> Words:
    """Return the words that hold in each language: the entry's own, or else the register's."""
    if not own:
        return register
    return Words(own.en or register.en, own.fr or register.fr, own.es or register.es)


def each(cells: Cells) -> tuple[Words, Words, Words, Words]:
    """Return the four cells in the order of their columns."""
    return cells.title_venue_date, cells.organized_by, cells.activity, cells.involvement


def printed(
    appendix: Appendix,
    heading: str,
    rows: list[tuple[Entry, Cells]],
    language: Language,
    leading: Language,
    setting: Setting,
) -> PrintAppendix:
    """Return an appendix as printed; a register cell without words in the language prints those of the leading language."""
    heads = tuple(setting(head) for head in appendix.columns[language].split("\t"))
    if appendix.kind is AppendixKind.REGISTER:
        table = PrintTable(
            heads,
            tuple(
                tuple(setting(cell[language] or cell[leading]) for cell in each(cells)) for _, cells in rows
            ),
            tuple(entry.id for entry, _ in rows),
        )
    else:
        cells = inline.cells(appendix.cells[language])
        table = PrintTable(heads, tuple(tuple(setting(cell) for cell in row) for row in cells))
    return PrintAppendix(
        appendix.id,
        appendix.kind,
        heading,
        setting(appendix.title[language]),
        setting(appendix.subtitle[language]),
        table,
        setting(appendix.note[language]),
        appendix.landscape,
    )
