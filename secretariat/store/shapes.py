"""How the things of the domain lie in tables: one table of kinds, everything else follows from their types."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from operator import attrgetter, itemgetter
from types import NoneType, UnionType
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

from secretariat.domain.activity import Activity, Entry, Participation
from secretariat.domain.agenda import Item, Session
from secretariat.domain.attachment import Attachment
from secretariat.domain.comment import Comment
from secretariat.domain.committee import Committee
from secretariat.domain.confirmation import Confirmation
from secretariat.domain.decision import Appearance, Correction, Decision
from secretariat.domain.edition import Edition
from secretariat.domain.followup import FollowUp
from secretariat.domain.language import Language, Words
from secretariat.domain.link import Link
from secretariat.domain.moment import Moment
from secretariat.domain.paper import Appendix, Block, Note, Paper, Reference
from secretariat.domain.particular import Particular
from secretariat.domain.person import Organization, Person
from secretariat.domain.ranking import Criterion, Score
from secretariat.domain.review import ReviewQuestion
from secretariat.domain.saved_view import SavedView
from secretariat.domain.task import Task

KINDS: Mapping[str, type] = {
    "committee": Committee,
    "session": Session,
    "item": Item,
    "paper": Paper,
    "block": Block,
    "note": Note,
    "reference": Reference,
    "appendix": Appendix,
    "activity": Activity,
    "entry": Entry,
    "person": Person,
    "organization": Organization,
    "participation": Participation,
    "decision": Decision,
    "appearance": Appearance,
    "follow_up": FollowUp,
    "comment": Comment,
    "moment": Moment,
    "confirmation": Confirmation,
    "edition": Edition,
    "correction": Correction,
    "link": Link,
    "particular": Particular,
    "task": Task,
    "attachment": Attachment,
    "criterion": Criterion,
    "score": Score,
    "review_question": ReviewQuestion,
    "saved_view": SavedView,
}
WORDING = "wording"
_NAMES = {type_: kind for kind, type_ in KINDS.items()}

Scalar = str | int | None
Row = Sequence[Any]
Spoken = Mapping[str, Mapping[str, str]]
_Code = Callable[[Any], Any]
_Build = Callable[[Row, Spoken], Any]
_NO_WORDS = Words()


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its columns between id and head, and the statements that read and write a row."""

    kind: str
    columns: tuple[str, ...]
    select: str
    find: str
    upsert: str
    delete: str

    @classmethod
    def of(cls, kind: str, columns: tuple[str, ...]) -> "Table":
        """Return the table of a kind; the names come from this module, never from data."""
        every = ("id", *columns, "head_rid")
        listed, held = ", ".join(every), ", ".join("?" * len(every))
        given = ", ".join(f"{name} = excluded.{name}" for name in every[1:])
        select = f"SELECT {listed} FROM {kind}"  # noqa: S608
        insert = f"INSERT INTO {kind} ({listed}) VALUES ({held})"  # noqa: S608
        return cls(
            kind,
            columns,
            select,
            f"{select} WHERE id = ?",
            f"{insert} ON CONFLICT (id) DO UPDATE SET {given}",
            f"DELETE FROM {kind} WHERE id = ?",  # noqa: S608
        )


@dataclass(frozen=True, slots=True)
class Column:
    """A scalar field, the column it lies in, and how it is written there and read back."""

    column: str
    write: _Code | None
    read: _Code | None


@dataclass(frozen=True, slots=True)
class Shape:
    """A kind of thing: its table, its scalar fields by name, and the names of its words.

    `scalars` say for each column how its value is taken from a thing and written, `speakers` how each of its words is taken.
    """

    table: Table
    type: type
    columns: Mapping[str, Column]
    words: tuple[str, ...]
    build: _Build
    scalars: tuple[tuple[str, _Code, _Code | None], ...]
    speakers: tuple[tuple[str, _Code], ...]

    @property
    def kind(self) -> str:
        """Return the name of the kind."""
        return self.table.kind

    @property
    def ordered(self) -> bool:
        """Say whether things of this kind stand in an order of their own."""
        return "order_key" in self.table.columns

    def state(self, thing: object) -> dict[str, Scalar]:
        """Return what lies in the columns for `thing`."""
        state: dict[str, Scalar] = {}
        for column, take, write in self.scalars:
            value = take(thing)
            state[column] = value if value is None or write is None else write(value)
        return state

    def spoken(self, thing: object) -> Iterator[tuple[str, Words]]:
        """Yield each words field of `thing`, those in its cells too."""
        for name, take in self.speakers:
            yield name, take(thing)

    def written(self, name: str, value: object) -> Scalar:
        """Return `value` of the field `name` as it lies in its column."""
        return _written(self.columns[name], value)


def shape_of(type_: type) -> Shape:
    """Return the shape of a domain type."""
    return _shape(_NAMES[type_])


@cache
def _shape(kind: str) -> Shape:
    """Return the shape of a kind."""
    type_ = KINDS[kind]
    columns, words = _laid_out(type_, "")
    del columns["id"]
    table = Table.of(kind, tuple(column.column for column in columns.values()))
    places = {column: index + 1 for index, column in enumerate(table.columns)} | {"id": 0}
    names = tuple(path.rpartition(".")[2] for path in words)
    scalars = tuple((column.column, attrgetter(path), column.write) for path, column in columns.items())
    speakers = tuple(zip(names, map(attrgetter, words), strict=True))
    return Shape(table, type_, columns, names, _builder(type_, "", places), scalars, speakers)


def build(kind: str, row: Row) -> Any:
    """Return the thing of a kind that a row makes, without words (raises KeyError, ValueError or TypeError)."""
    return _shape(kind).build(row, {})


def words_of(kind: str) -> tuple[str, ...]:
    """Return the names of the words that things of a kind have."""
    return _shape(kind).words


@cache
def table_of(kind: str) -> Table:
    """Return the table of a kind, or that of the words."""
    if kind == WORDING:
        return Table.of(WORDING, ("owner", "owner_kind", "language", "texts"))
    return _shape(kind).table


@cache
def tables() -> tuple[Table, ...]:
    """Return every table that can be rebuilt from the revisions."""
    return tuple(table_of(kind) for kind in (*KINDS, WORDING))


def _laid_out(type_: type, prefix: str) -> tuple[dict[str, Column], list[str]]:
    """Return the columns of a dataclass by field and the paths of its words; nested values lie flat."""
    columns: dict[str, Column] = {}
    words: list[str] = []
    for name, hint in get_type_hints(type_).items():
        if hint is Words:
            words.append(name)
        elif isinstance(hint, type) and is_dataclass(hint):
            inner, more = _laid_out(hint, f"{prefix}{name}_")
            columns |= {f"{name}.{field}": column for field, column in inner.items()}
            words += [f"{name}.{path}" for path in more]
        else:
            columns[name] = Column(_column(prefix, name), *_codes(hint))
    return columns, words


def _column(prefix: str, name: str) -> str:
    """Return the column of a field; ``order`` is a word of SQL itself."""
    return f"{prefix}{'order_key' if name == 'order' else name}"


def _codes(hint: Any) -> tuple[_Code | None, _Code | None]:
    """Return how a value of a type is written into a column and read back; None takes it as it is."""
    if get_origin(hint) in {Union, UnionType}:
        (hint,) = (part for part in get_args(hint) if part is not NoneType)
    if isinstance(hint, NewType) or hint in {str, int}:
        return None, None
    if hint is bool:
        return int, bool
    if hint is date:
        return date.isoformat, date.fromisoformat
    if get_origin(hint) is tuple:
        return " ".join, _languages
    if issubclass(hint, StrEnum):
        return str, {member.value: member for member in hint}.__getitem__
    raise TypeError(hint)


def _languages(stored: str) -> tuple[Language, ...]:
    """Return the languages a column lists."""
    return tuple(Language(code) for code in stored.split())


def _builder(type_: type, prefix: str, places: Mapping[str, int]) -> _Build:
    """Return a function that makes a thing from its row and its words, built once for speed."""
    parts: list[_Build] = []
    for name, hint in get_type_hints(type_).items():
        if hint is Words:
            parts.append(_speaker(name))
        elif isinstance(hint, type) and is_dataclass(hint):
            parts.append(_builder(hint, f"{prefix}{name}_", places))
        else:
            parts.append(_taker(places[_column(prefix, name)], _codes(hint)[1]))
    return lambda row, spoken: type_(*[part(row, spoken) for part in parts])


def _speaker(name: str) -> _Build:
    """Return a function that makes the words of one field."""

    def words(_: Row, spoken: Spoken) -> Words:
        texts = spoken.get(name)
        return Words(**texts) if texts else _NO_WORDS

    return words


def _taker(place: int, read: _Code | None) -> _Build:
    """Return a function that reads one column of a row."""
    take = itemgetter(place)
    if read is None:
        return lambda row, _: take(row)
    return lambda row, _: None if row[place] is None else read(row[place])


def _written(column: Column, value: Any) -> Scalar:
    """Return a value as it lies in its column."""
    found: Scalar = value if value is None or column.write is None else column.write(value)
    return found
