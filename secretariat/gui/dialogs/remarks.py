"""What to say beside each field of a register of the column it is read from."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from secretariat.domain import inline
from secretariat.domain.draft import DraftRow
from secretariat.domain.tongue import counted, marked, tr
from secretariat.domain.typography import quoted

if TYPE_CHECKING:
    from secretariat.app.importing import Column

FIELDS = {
    "title_venue_date": marked("Title/venue/date"),
    "organized_by": marked("Organized by"),
    "activity": marked("Activity"),
    "involvement": marked("Involvement"),
    "title": marked("Title"),
    "venue": marked("Venue"),
    "country": marked("Country"),
    "date": marked("Date"),
    "start": marked("From"),
    "end": marked("To"),
    "organizers": marked("Organizers"),
    "participants": marked("Participants"),
    "state": marked("State"),
    "reach": marked("Level"),
    "kind": marked("Kind"),
    "source": marked("Source"),
    "city": marked("City"),
    "region": marked("Region"),
    "tripartite": marked("Tripartite"),
    "serves": marked("Serves"),
    "precision": marked("Precision of the date"),
    "id": marked("Id"),
    "version": marked("Version"),
}
RARE = {
    "precision",
    "id",
    "version",
    "kind",
    "source",
    "city",
    "region",
    "tripartite",
    "serves",
}  # shown only where the file has them
TITLES = ("title_venue_date", "title")
# heads that stand for different things in different registers
GENERAL = {
    "name",
    "nom",
    "nombre",
    "type",
    "subject",
    "responsible",
    "responsable",
    "sponsor",
    "period",
    "période",
    "periodo",
    "status",
    "state",
}
_DAYS = {"date", "start"}
_INSTEAD = {"organized_by": "organizers", "involvement": "participants"}
_SAID: dict[str, Callable[[DraftRow], str]] = {
    "title_venue_date": lambda row: row.cells[0],
    "organized_by": lambda row: row.cells[1],
    "activity": lambda row: row.cells[2],
    "involvement": lambda row: row.cells[3],
    "title": lambda row: row.title,
    "venue": lambda row: row.venue,
    "country": lambda row: row.country,
    "date": lambda row: row.dates.printed,
    "start": lambda row: row.dates.start.isoformat() if row.dates.start else "",
    "end": lambda row: row.dates.end.isoformat() if row.dates.end else "",
    "organizers": lambda row: "; ".join(row.organizers),
    "participants": lambda row: "; ".join(row.participants),
    "state": lambda row: tr(row.state.value),
    "reach": lambda row: tr(row.reach.value),
    "kind": lambda row: row.kind,
    "source": lambda row: row.source,
    "city": lambda row: row.city,
    "region": lambda row: row.region,
    "tripartite": lambda row: row.tripartite,
    "serves": lambda row: "; ".join(row.serves),
    "precision": lambda row: tr(row.dates.precision.value),
    "id": lambda row: row.id,
    "version": lambda row: row.version,
}


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence about a field; `doubtful` is one to look at."""

    text: str = ""
    doubtful: bool = False


def remark(
    field: str,
    chosen: Mapping[str, "Column | None"],
    guessed: bool,
    columns: Sequence["Column"],
    rows: Sequence[DraftRow],
) -> Remark:
    """Return what to say of a field; `guessed` says that nobody has chosen its column yet."""
    column = chosen[field]
    if column is None:
        return _missing(field, chosen)
    doubt = _doubt(field, column, chosen, guessed, columns) or _unread(field, rows)
    if doubt:
        return Remark(tr("Doubtful: {doubt}", doubt=doubt), doubtful=True)
    found = next(filter(None, map(_SAID[field], rows)), "")
    if guessed and column.head.casefold().strip() in GENERAL:
        return Remark(
            tr("Doubtful: “{head}” may mean this; it says {short}.", head=column.head, short=_short(found)),
            doubtful=True,
        )
    if not found:
        return Remark("")
    said = _short(found)
    return Remark(tr("Guessed: {short}", short=said) if guessed else tr("Chosen: {short}", short=said))


def _missing(field: str, chosen: Mapping[str, "Column | None"]) -> Remark:
    """Return what it means that a field has no column."""
    has = {name for name, column in chosen.items() if column}
    if field in TITLES and not has.intersection(TITLES):
        return Remark(tr("Missing: choose a column for “Title/venue/date” or for “Title”."), doubtful=True)
    if field in {"organized_by", "activity", "involvement"} and _INSTEAD.get(field) not in has:
        return Remark(tr("Missing: stays empty in every row."), doubtful=True)
    if field == "date" and not has.intersection((*_DAYS, "title_venue_date")):
        return Remark(tr("Missing: no row gets a date."), doubtful=True)
    return Remark()


def _doubt(
    field: str,
    column: "Column",
    chosen: Mapping[str, "Column | None"],
    guessed: bool,
    columns: Sequence["Column"],
) -> str:
    """Return what speaks against a column from its head, empty if nothing does."""
    also = [tr(FIELDS[name]) for name, other in chosen.items() if other == column and name != field]
    if also:
        return tr("this column is read as “{also}” too.", also=also[0])
    alike = [other for other in columns if other.meaning == field and other != column]
    if guessed and alike and alike[0] not in chosen.values():
        return tr("“{head}” ({letter}) may be meant instead.", head=alike[0].head, letter=alike[0].letter)
    return ""


def _unread(field: str, rows: Sequence[DraftRow]) -> str:
    """Return what speaks against a column from its cells, empty if nothing does."""
    if not rows:
        return ""
    if field in _DAYS:
        without = sum(row.dates.start is None for row in rows)
        if without == len(rows):
            return tr("no row gets a day from it.")
        if without:
            return counted(
                "{n:,} of {count:,} rows gets no day from it.",
                "{n:,} of {count:,} rows get no day from it.",
                without,
                count=len(rows),
            )
    elif not any(map(_SAID[field], rows)):
        return tr("nothing in it could be read.")
    return ""


def _short(text: str) -> str:
    """Return the beginning of a text in quotation marks."""
    line = " ".join(inline.plain(text).split())
    return quoted(line if len(line) <= 60 else line[:59].rstrip() + "…")
