"""A sheet that came back from elsewhere, compared with the register as it is now."""

from collections.abc import Mapping

from secretariat.app.queries import register
from secretariat.app.workspace import Reading
from secretariat.domain import inline
from secretariat.domain.activity import Activity
from secretariat.domain.draft import DraftRow, RegisterDraft
from secretariat.domain.language import Language
from secretariat.domain.register import RegisterRow
from secretariat.domain.returned import Fate, Returned, compared, language_of

_DATED = frozenset(("date", "start", "end"))


def compare(at: Reading, draft: RegisterDraft, language: Language = Language.EN) -> tuple[Returned, ...]:
    """Return each row of a sheet with what it is to the register, in the order of the sheet.

    A row without an id is new, unless one that reads the same stands in the register; nothing is ever stored twice.
    """
    spoken = spoken_in(draft, language)
    known = register.some_rows(at, {row.id for row in draft.rows if row.id}, spoken)
    printed = _printed(at, spoken) if any(not row.id for row in draft.rows) else {}
    fields = given(draft)
    return tuple(_returned(at, row, known, printed, fields) for row in draft.rows)


def given(draft: RegisterDraft) -> frozenset[str]:
    """Return the fields (see `domain.returned.FIELDS`) that a sheet has columns for."""
    mapped = {field for field, _ in draft.columns}
    return frozenset(mapped | ({"dates"} if mapped & _DATED else set()))


def spoken_in(draft: RegisterDraft, language: Language = Language.EN) -> Language:
    """Return the language a sheet went out in, or else the one given."""
    return next((known for row in draft.rows if (known := language_of(row.version))), language)


def _returned(
    at: Reading,
    row: DraftRow,
    known: Mapping[str, RegisterRow],
    printed: Mapping[tuple[str, ...], str],
    fields: frozenset[str],
) -> Returned:
    """Return what one row is to the register."""
    if row.id in known:
        return compared(row, known[row.id], fields)
    if row.id and at.read.history(row.id):
        return Returned(row, Fate.DELETED)
    twin = "" if row.id else printed.get(tuple(" ".join(cell.split()) for cell in row.cells), "")
    return Returned(row, Fate.SAME if twin else Fate.NEW, activity=twin)


def _printed(at: Reading, language: Language) -> Mapping[tuple[str, ...], str]:
    """Return the id of every activity by its four cells, with single blanks."""
    found: dict[tuple[str, ...], str] = {}
    for activity in at.read.all(Activity):
        cells = activity.cells
        every = (cells.title_venue_date, cells.organized_by, cells.activity, cells.involvement)
        said = tuple(" ".join(inline.plain(cell.best(language)).split()) for cell in every)
        found.setdefault(said, activity.id)
    return found
