"""Which column of a sheet holds what: guessed from the heads, or told by the user."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from secretariat.domain.language import Language
from secretariat.domain.told import Unknown
from secretariat.importers.sheet import heads
from secretariat.importers.sheet.cells import shown
from secretariat.importers.sheet.heads import Field
from secretariat.importers.sheet.table import MOST_COLUMNS, Line, Table, letter, number

_LINES_LOOKED_AT: Final = 50
_MANY_HEADS: Final = 3  # so many known heads in a line are no accident


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the heads stand (`line`, 0 if nowhere), what they say, and the column of each field."""

    line: int
    heads: dict[int, str]
    at: dict[Field, int]
    above: tuple[Line, ...] = ()

    @property
    def familiarity(self) -> int:
        """Return how many fields have a column, 0 if no title has."""
        return len(self.at) if Field.TITLE_VENUE_DATE in self.at or Field.TITLE in self.at else 0

    @property
    def language(self) -> Language:
        """Return the language of the heads."""
        return heads.language(list(self.heads.values()))

    def name(self, column: int) -> str:
        """Return the head of a column, or its letters where it has none."""
        return self.heads.get(column) or letter(column)


def find(table: Table, mapping: Mapping[str, str]) -> Columns:
    """Return the heads of a table and what they mean; what `mapping` says of a field counts more than the guess.

    A line with many known heads and no title is rather asked about than left for a row below it that has words of heads in it.
    """
    first = list(islice(table.lines(), _LINES_LOOKED_AT))
    best, most = Columns(0, {}, _lettered(mapping, {})), (0, 0, 0)
    for at, line in enumerate(first):
        texts = _texts(line)
        said = list(texts.values())
        familiar, known = heads.familiar(said), heads.known(said)
        rank = (_told(texts, mapping), max(familiar, known if known >= _MANY_HEADS else 0), familiar)
        if rank > most:
            best, most = _columns(line, tuple(first[:at]), mapping), rank
    return best


def likely(table: Table) -> Columns:
    """Return the line that is most likely the heads, known or not: the first of those with the most texts."""
    first = list(islice(table.lines(), _LINES_LOOKED_AT))
    if not first:
        return Columns(0, {}, {})
    return _columns(max(first, key=lambda line: len(_texts(line))), (), {})


def unknown(mapping: Mapping[str, str], columns: Columns, known: tuple[str, ...] = ()) -> Unknown | None:
    """Return the error of a mapping that names a field or a head there is none of; `known` are the heads there are."""
    told = _lettered(mapping, columns.heads)
    for field, head in mapping.items():
        if field not in set(Field):
            return Unknown("field", field, tuple(Field))
        if head and Field(field) not in told:
            return Unknown("column", head, known)
    return None


def _columns(line: Line, above: tuple[Line, ...], mapping: Mapping[str, str]) -> Columns:
    """Return what the columns hold if this line has their heads."""
    texts = _texts(line)
    told = _lettered(mapping, texts)
    guessed: dict[Field, int] = {}
    for column, head in texts.items():
        field = heads.field(head)
        if field and field not in mapping and field not in guessed and column not in told.values():
            guessed[field] = column
    if Field.CITY in guessed and not {Field.VENUE, Field.TITLE_VENUE_DATE} & {*told, *guessed}:
        at = guessed.pop(Field.CITY)  # where no venue is named, the city is the venue
        guessed |= {} if Field.VENUE in mapping else {Field.VENUE: at}
    return Columns(line.number, texts, told | guessed, above)


def _texts(line: Line) -> dict[int, str]:
    """Return the texts of a line by column."""
    return {column: " ".join(shown(value).split()) for column, value in line.values.items()}


def _told(texts: Mapping[int, str], mapping: Mapping[str, str]) -> int:
    """Return how many of the heads the user named are there."""
    keys = {heads.key(head) for head in texts.values()}
    return sum(heads.key(head) in keys for head in mapping.values() if head)


def _lettered(mapping: Mapping[str, str], texts: Mapping[int, str]) -> dict[Field, int]:
    """Return the columns the user named, by head or else by letters."""
    found: dict[Field, int] = {}
    by_key: dict[str, int] = {}
    for column, head in texts.items():
        by_key.setdefault(heads.key(head), column)
    for name, head in mapping.items():
        at = by_key.get(heads.key(head), number(head.strip()))
        if head and name in set(Field) and at is not None and at < MOST_COLUMNS:
            found[Field(name)] = at
    return found


def pairs(columns: Columns) -> tuple[tuple[str, str], ...]:
    """Return fields and heads in the order of the fields."""
    return tuple((field.value, columns.name(columns.at[field])) for field in Field if field in columns.at)


def unused(columns: Columns, seen: Sequence[int]) -> list[int]:
    """Return the columns that hold no field, of those that were seen."""
    used = set(columns.at.values())
    return [column for column in seen if column not in used]
