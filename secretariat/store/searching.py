"""The index of every word in the file: made in memory when it is first wanted, piece by piece, and never part of the file."""

import json
import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from secretariat.domain import inline
from secretariat.store.shapes import WORDING, table_of

BEGIN, END = "\x02", "\x03"  # around each word found in a snippet; no text of the file holds them
PIECE = 250
MANY = 1_000  # hits of a kind, beyond which nobody counts
_SNIPPET = 14  # words
_MOST_WORDS = 24

# What is searched beside the words that exist per language: columns of plain text.
_COLUMNS = {
    "paper": ("symbol",),
    "item": (),
    "block": (),
    "note": (),
    "appendix": (),
    "entry": (),
    "decision": ("owner", "progress", "reference"),
    "follow_up": ("element", "lead", "actors", "source", "status"),
    "review_question": (),
    "person": ("name", "capacity", "variants"),
    "organization": ("name", "acronym", "variants"),
    "comment": ("passage", "text"),
    "activity": ("title", "venue", "country"),
}
KINDS = tuple(_COLUMNS)
_TABLES = (WORDING, *(kind for kind, columns in _COLUMNS.items() if columns))
_PLACE = """CREATE TABLE place (
    number INTEGER PRIMARY KEY, entity TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, owner TEXT NOT NULL,
    language TEXT NOT NULL)"""
_SAID = "CREATE VIRTUAL TABLE said_{kind} USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2')"
_PLACES = "SELECT number, kind FROM place WHERE entity = ?"
_UNFIT = re.compile('[\x00-\x1f\x7f"\ud800-\udfff]')


@dataclass(frozen=True, slots=True)
class Hit:
    """A thing that says what was looked for, in which language (empty where it has but one), and a snippet of it.

    In the snippet BEGIN and END stand around the words found.
    """

    kind: str
    id: str
    language: str
    snippet: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """The hits of one kind: how many there are (MANY or more: MANY), and the first or best of them."""

    kind: str
    count: int
    hits: tuple[Hit, ...]


_Said = tuple[str, str, str, str, str]  # entity, kind, owner, language, words


class Index:
    """Where every word stands; `catch_up` a piece at a time until it says that all is done, then `find`."""

    def __init__(self, file: sqlite3.Connection) -> None:
        """Be empty, beside the connection of an open file."""
        self._file = file
        self._index = sqlite3.connect(":memory:", isolation_level=None)
        self._index.execute("PRAGMA journal_mode = OFF")
        self._index.execute(_PLACE)
        for kind in KINDS:
            self._index.execute(_SAID.format(kind=kind))
        self._begin()

    def close(self) -> None:
        """Let go of the memory."""
        self._index.close()

    def catch_up(self) -> float:
        """Take in one more piece of the file, or of what has changed since; return how much of it all is in (1: all)."""
        if self._rest:
            self._take_in_table()
            return self._share()
        if not self._stale:
            self._notice()
        self._renew([self._stale.pop() for _ in range(min(PIECE, len(self._stale)))])
        return self._share() if self._rest or self._stale else 1.0

    def find(self, words: str, most: int) -> list[Shelf]:
        """Return where words stand, kind by kind; the last of them may be half typed. Any text is a fair question."""
        wanted = _question(words)
        if not wanted:
            return []
        shelves = (self._shelf(kind, wanted, most) for kind in KINDS)
        return [shelf for shelf in shelves if shelf.count]

    def _shelf(self, kind: str, wanted: str, most: int) -> Shelf:
        """Return the best hits of a kind; where there are very many, simply the first."""
        said = f"said_{kind}"
        counted = f"SELECT count(*) FROM (SELECT 1 FROM {said} WHERE {said} MATCH ? LIMIT ?)"  # noqa: S608 - our own names
        (count,) = self._index.execute(counted, (wanted, MANY)).fetchone()
        order = "rank" if count < MANY else f"{said}.rowid"
        rows = self._index.execute(
            f"SELECT owner, language, snippet({said}, 0, ?, ?, '…', {_SNIPPET}) FROM {said}"  # noqa: S608 - our own names
            f" JOIN place ON number = {said}.rowid WHERE {said} MATCH ? ORDER BY {order} LIMIT ?",
            (BEGIN, END, wanted, most),
        )
        return Shelf(kind, count, tuple(Hit(kind, *row) for row in rows))

    # Filling

    def _begin(self) -> None:
        """Have everything still to do."""
        for table in ("place", *(f"said_{kind}" for kind in KINDS)):
            self._index.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
        self._mark, self._open = self._newest()
        self._stale: set[tuple[str, str]] = set()
        self._rest = [(table, 0) for table in reversed(_TABLES)]
        self._total = sum(self._count(table) for table in _TABLES)
        self._done = 0
        self._number = 1

    def _count(self, table: str) -> int:
        """Return how many rows a table has."""
        found: int = self._file.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - our own names
        return found

    def _share(self) -> float:
        """Return how much is in."""
        return min(0.99, self._done / max(1, self._total))

    def _take_in_table(self) -> None:
        """Take in the next rows of the table that is being read."""
        table, last = self._rest[-1]
        rows = self._file.execute(
            f"SELECT rowid, id, {_columns(table)} FROM {table} WHERE rowid > ? ORDER BY rowid LIMIT {PIECE}",  # noqa: S608 - our own names
            (last,),
        ).fetchall()
        if len(rows) < PIECE:
            self._rest.pop()
        else:
            self._rest[-1] = (table, rows[-1][0])
        self._done += len(rows)
        self._put(_said(table, id, values) for _, id, *values in rows)

    def _put(self, every: Iterable[_Said | None]) -> None:
        """Put in what entities say of which nothing is in."""
        said = [(number, *one) for number, one in enumerate(filter(None, every), self._number)]
        self._number += len(said)
        self._index.execute("BEGIN")
        self._index.executemany("INSERT INTO place VALUES (?, ?, ?, ?, ?)", [one[:5] for one in said])
        for kind, some in groupby(sorted(said, key=itemgetter(2)), key=itemgetter(2)):
            self._index.executemany(
                f"INSERT INTO said_{kind} (rowid, words) VALUES (?, ?)",  # noqa: S608 - our own names
                [(number, words) for number, *_, words in some],
            )
        self._index.execute("COMMIT")

    def _forget(self, entity: str) -> None:
        """Take out what an entity said."""
        row = self._index.execute(_PLACES, (entity,)).fetchone()
        if row is not None:
            number, kind = row
            self._index.execute(f"DELETE FROM said_{kind} WHERE rowid = ?", (number,))  # noqa: S608 - our own names
            self._index.execute("DELETE FROM place WHERE number = ?", (number,))

    # What changes

    def _newest(self) -> tuple[int, set[tuple[str, str]]]:
        """Return the arrival up to which the log stands fast, and what was changed in runs of typing not over yet."""
        made = self._file.execute(
            "SELECT arrival, kind, entity FROM step CROSS JOIN step_revision ON step = number CROSS JOIN revision USING (arrival)"
            " WHERE sealed = 0"
        ).fetchall()
        (last,) = self._file.execute("SELECT coalesce(max(arrival), 0) FROM revision").fetchone()
        first = min((arrival for arrival, _, _ in made), default=last + 1)
        return min(last, first - 1), {(kind, entity) for _, kind, entity in made}

    def _notice(self) -> None:
        """Notice what has changed since this was last asked."""
        (last,) = self._file.execute("SELECT coalesce(max(arrival), 0) FROM revision").fetchone()
        if last < self._mark:
            self._begin()
            return
        rows = self._file.execute(
            "SELECT DISTINCT kind, entity FROM revision WHERE arrival > ?", (self._mark,)
        )
        self._stale = {(kind, entity) for kind, entity in rows} | self._open
        self._stale = {one for one in self._stale if one[0] in _TABLES}
        self._total, self._done = len(self._stale), 0
        self._mark, self._open = self._newest()

    def _renew(self, entities: Iterable[tuple[str, str]]) -> None:
        """Put in anew what some entities say, or forget those that are gone."""
        for table, held in groupby(sorted(entities), key=lambda one: one[0]):
            ids = [entity for _, entity in held]
            self._done += len(ids)
            rows = self._file.execute(
                f"SELECT id, {_columns(table)} FROM {table} WHERE id IN (SELECT value FROM json_each(?))",  # noqa: S608 - our own names
                (json.dumps(ids),),
            ).fetchall()
            self._index.execute("BEGIN")
            for entity in ids:
                self._forget(entity)
            self._index.execute("COMMIT")
            self._put(_said(table, id, values) for id, *values in rows)


def _columns(table: str) -> str:
    """Return the columns of a table that are read."""
    names = ("owner", "owner_kind", "language", "texts") if table == WORDING else _COLUMNS[table]
    assert set(names) <= set(table_of(table).columns)
    return ", ".join(names)


def _said(table: str, id: str, values: list[str]) -> _Said | None:
    """Return what a row says; None where it says nothing, or nothing that is searched."""
    if table != WORDING:
        words = "\n".join(value for value in values if value)
        return (id, table, id, "", words) if words else None
    owner, kind, language, texts = values
    if kind not in _COLUMNS:
        return None
    words = "\n".join(inline.plain(text) for text in json.loads(texts).values())
    return (id, kind, owner, language, words) if words else None


def _question(words: str) -> str:
    """Return typed words as a question of FTS5: all of them, each a word or its beginning, whatever signs stand between."""
    pieces = _UNFIT.sub(" ", words).split()[:_MOST_WORDS]
    return " ".join(_asked(piece) for piece in pieces if any(letter.isalnum() for letter in piece))


def _asked(piece: str) -> str:
    """Return one word as it is asked for; a single letter is no beginning, for it would lead nearly everywhere."""
    return f'"{piece}"*' if len(piece) > 1 else f'"{piece}"'
