"""From the lines of a sheet to proposed rows of the register."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Final

from secretariat.domain.activity import Reach, State
from secretariat.domain.dates import Dates
from secretariat.domain.draft import DraftRow, Leftover
from secretariat.domain.tongue import marked, tr
from secretariat.importers import entry
from secretariat.importers.sheet import heads, terms
from secretariat.importers.sheet.cells import shown
from secretariat.importers.sheet.columns import Columns, unused
from secretariat.importers.sheet.doubts import Doubts
from secretariat.importers.sheet.heads import PRINTED, Field
from secretariat.importers.sheet.row import Row, rejoined
from secretariat.importers.sheet.table import Flaw, Line, Table, Value
from secretariat.importers.sheet.timing import Timing

_ID: Final = re.compile(r"[0-9a-f]{32}")
REPEATED_HEADS: Final = marked("repeated column heads")
_VERSION: Final = re.compile(r"[0-9a-f]{1,256}")
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_NOTE: Final = re.compile(
    r"(?:notes?|nota|remarks?|remarques?|n\.?b\.?|source|\*+)\s*[:.\-–—]", re.IGNORECASE
)


class Rows:
    """Reads the lines below the heads; `unplaced` gathers what finds no place, `unused` counts by column."""

    def __init__(self, table: Table, columns: Columns, year: int | None, doubts: Doubts) -> None:
        self.unplaced: list[Leftover] = []
        self.unused: Counter[int] = Counter()
        self._table = table
        self._columns = columns
        self._year = year
        self._doubts = doubts
        self._timing = Timing(table, columns, year, doubts)
        self._head_keys = {at: heads.key(text) for at, text in columns.heads.items()}
        self._ids: set[str] = set()
        self._seen: set[tuple[str, ...]] = set()

    def read(self) -> Iterator[DraftRow]:
        """Yield the proposed rows."""
        for line in rejoined(self._table.lines()):
            if line.number < self._columns.line:
                self._keep(line, " ".join(self._said(line)))
            elif line.number > self._columns.line:
                made = self._row(line)
                if made is not None:
                    yield made

    def _keep(self, line: Line, text: str, why: str = "") -> None:
        """Keep a text that found no place."""
        if text:
            self.unplaced.append(Leftover(line.number, text, why))

    def _row(self, line: Line) -> DraftRow | None:
        """Return the row of a line, or None where it holds none."""
        if self._is_heads(line):
            self._keep(line, "\t".join(self._said(line)), REPEATED_HEADS)
            return None
        row = Row(line)
        for name, at in self._columns.at.items():
            if at in line.values:
                row.texts[name] = self._text(row, at)
        made = None if self._is_note(row) else self._made(row)
        if made is None:
            row.left.extend(text for text in row.texts.values() if text)
        self._keep_rest(row)
        self._keep(line, "\n".join(filter(None, row.left)))
        return made

    def _said(self, line: Line) -> list[str]:
        """Return the texts of a whole line in order."""
        return [self._tidy(line, at, value) for at, value in sorted(line.values.items())]

    def _text(self, row: Row, at: int) -> str:
        """Return what a cell of a field says; one without a value says nothing, and what stands there is kept."""
        value = row.line.values[at]
        if isinstance(value, Flaw):
            place = self._table.place(row.line.number, at)
            self._doubts.error("cell-without-value", place, tr(value.why, place=place, text=value.text))
            row.left.append(value.text)
            return ""
        return self._tidy(row.line, at, value)

    def _tidy(self, line: Line, at: int, value: Value) -> str:
        """Return a value in words that the register may hold."""
        text = shown(value)
        if text.isascii() and text.isprintable():
            return text.strip()
        text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
        if _CONTROL.search(text):
            place = self._table.place(line.number, at)
            self._doubts.warn(
                "control-characters",
                place,
                tr("The cell {place} holds invisible signs, which are left out.", place=place),
            )
            text = _CONTROL.sub(lambda sign: "\n" if sign[0] in "\x0b\x0c" else "", text)
        return text.strip()

    def _is_heads(self, line: Line) -> bool:
        """Say whether the line repeats the heads."""
        if len(line.values) != len(self._head_keys):
            return False
        for at, head in self._columns.heads.items():
            text = shown(line.values.get(at, ""))
            if len(text) > 2 * len(head) + 4 or heads.key(text) != self._head_keys[at]:
                return False
        return bool(self._head_keys)

    def _is_note(self, row: Row) -> bool:
        """Say whether the line is a note on the table."""
        said = [text for text in row.texts.values() if text]
        return len(said) == 1 and len(row.line.values) == 1 and _NOTE.match(said[0]) is not None

    def _keep_rest(self, row: Row) -> None:
        """Keep the cells that belong to no field."""
        for at in unused(self._columns, sorted(row.line.values)):
            self.unused[at] += 1
            text = self._tidy(row.line, at, row.line.values[at])
            row.left.append(f"{self._columns.name(at)}: {text}")
        for name, text in row.line.far:
            self._doubts.warn(
                "far-cell",
                name,
                tr("The cell {place} lies far from the table; its text is kept.", place=name),
            )
            row.left.append(text)

    def _made(self, row: Row) -> DraftRow | None:
        """Return the proposed row, or None where no cell of a row says anything."""
        if not any(row.texts.values()):
            return None
        dates = self._timing.read(row)
        title, venue = row.texts.get(Field.TITLE, ""), row.texts.get(Field.VENUE, "")
        first = row.texts.get(Field.TITLE_VENUE_DATE, "")
        if Field.TITLE_VENUE_DATE not in self._columns.at or row.is_begun:
            when = "" if _says(title, dates) else dates.printed
            first = ", ".join(part for part in (title, venue, when) if part)
        elif not (title or venue or dates != Dates() or row.texts.get(Field.PRECISION)):
            title, venue, dates = entry.split(first, self._year)
        made = self._extended(row, first, (title, venue, dates))
        self._look_at(row, made)
        return made

    def _extended(self, row: Row, first: str, means: tuple[str, str, Dates]) -> DraftRow:
        """Return the row whose first cell `means` a title, a venue and dates; a printed cell without a column takes the names."""
        organizers = terms.several(row.texts.get(Field.ORGANIZERS, ""))
        participants = terms.several(row.texts.get(Field.PARTICIPANTS, ""))
        cells = [first, *(row.texts.get(name, "") for name in PRINTED[1:])]
        for at, printed, names in (
            (1, Field.ORGANIZED_BY, organizers),
            (3, Field.INVOLVEMENT, participants),
        ):
            if printed not in self._columns.at or (not cells[at] and row.is_begun):
                cells[at] = ", ".join(names)
        known_id, version = self._identity(row)
        return DraftRow(
            tuple(cells),
            *means,
            row.line.number,
            organizers=organizers,
            participants=participants,
            id=known_id,
            version=version,
            country=row.texts.get(Field.COUNTRY, ""),
            state=self._state(row),
            reach=self._reach(row),
            kind=row.texts.get(Field.KIND, ""),
            source=row.texts.get(Field.SOURCE, ""),
            city=row.texts.get(Field.CITY, ""),
            region=row.texts.get(Field.REGION, ""),
            tripartite=row.texts.get(Field.TRIPARTITE, ""),
            serves=terms.several(row.texts.get(Field.SERVES, "")),
        )

    def _state(self, row: Row) -> State:
        """Return whether the activity took place, as far as the row says so in words that are known."""
        known = terms.state(row.texts.get(Field.STATE, ""))
        if known is None:
            self._reject(
                row, Field.STATE, marked("“{text}” in {place} is none of planned, held and cancelled.")
            )
        return known or State.UNKNOWN

    def _reach(self, row: Row) -> Reach:
        """Return how far the activity reaches, as far as the row says so in words that are known."""
        known = terms.reach(row.texts.get(Field.REACH, ""))
        if known is None:
            self._reject(
                row, Field.REACH, marked("“{text}” in {place} is none of global, regional and national.")
            )
        return known or Reach.UNKNOWN

    def _identity(self, row: Row) -> tuple[str, str]:
        """Return id and version of a row that was exported before; a copied row keeps its id only once."""
        known, version = row.texts.get(Field.ID, ""), row.texts.get(Field.VERSION, "")
        if known and not _ID.fullmatch(known):
            self._reject(row, Field.ID, marked("“{text}” in {place} is no id of this program."))
            known = ""
        if known in self._ids:
            self._reject(
                row,
                Field.ID,
                marked(
                    "“{text}” in {place} stands in another row too; this row is taken for a new activity."
                ),
            )
            known = ""
        if known:
            self._ids.add(known)
        return known, version if known and _VERSION.fullmatch(version) else ""

    def _reject(self, row: Row, field: Field, why: str) -> None:
        """Keep a cell that cannot be used, and say so."""
        place, text = self._table.place(row.line.number, self._columns.at[field]), row.texts[field]
        row.left.append(text)
        self._doubts.warn(f"{field}-unknown", place, tr(why, text=text, place=place))

    def _look_at(self, row: Row, made: DraftRow) -> None:
        """Say what is odd about a row as a whole."""
        if not made.cells[0]:
            place = self._table.place(
                row.line.number,
                self._columns.at.get(Field.TITLE_VENUE_DATE, self._columns.at.get(Field.TITLE, 0)),
            )
            self._doubts.warn("row-without-title", place, tr("The row has no title in {place}.", place=place))
        elif made.cells in self._seen and not made.id:
            place = self._table.place(row.line.number, 0)
            self._doubts.tell(
                "row-twice", place, tr("The row of {place} stands in the sheet twice.", place=place)
            )
        self._seen.add(made.cells)


def _says(title: str, dates: Dates) -> bool:
    """Say whether a title ends with its dates already."""
    if dates.start is None or dates.end is None:
        return False
    said = entry.split(title, dates.end.year)[2]
    return (said.start, said.end) == (dates.start, dates.end)
