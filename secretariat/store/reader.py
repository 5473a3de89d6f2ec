"""Reading the working file: finished, frozen values of the domain."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from secretariat.domain.told import Gone
from secretariat.store import (
    asking,
    auditing,
    earlier,
    fields,
    merging,
    passages,
    payload,
    questions,
    revisions,
)
from secretariat.store.ancestry import MERGED, Ancestry, by_time
from secretariat.store.asking import Asked
from secretariat.store.disputes import standing
from secretariat.store.merged import Merged, outcome
from secretariat.store.passages import Passage
from secretariat.store.payload import EXISTENCE, GONE, Payload
from secretariat.store.revisions import Revision
from secretariat.store.searching import Index
from secretariat.store.shapes import WORDING, Scalar, Shape, Spoken, shape_of

T = TypeVar("T")

_WORDS = "SELECT owner, language, texts FROM wording WHERE owner"


class Reader:
    """Reads the working file as it stands."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._index: Index | None = None

    @property
    def index(self) -> Index:
        """The index of every word in the file, empty until it is caught up."""
        if self._index is None:
            self._index = Index(self._connection)
        return self._index

    @property
    def document(self) -> str:
        """The id of the document, the same in all copies of the file."""
        row = self._connection.execute("SELECT value FROM meta WHERE name = 'document'").fetchone()
        return str(row[0]) if row else ""

    def met_by(self, other: sqlite3.Connection, source: Path) -> Merged:
        """Return what bringing another copy, from `source`, together with what is read here would come to; nothing changes."""
        fresh = merging.missing(self._connection, other)[0]
        return outcome(self._connection, merging.unite(self._connection, fresh), source)

    def close(self) -> None:
        """Let go of the index."""
        if self._index is not None:
            self._index.close()
            self._index = None

    def get(self, kind: type[T], id: str) -> T:
        """Return the thing of a kind with an id, or tell that it is gone."""
        found = self.find(kind, id)
        if found is None:
            raise Gone(shape_of(kind).kind, id)
        return found

    def find(self, kind: type[T], id: str) -> T | None:
        """Return the thing of a kind with an id, or None."""
        shape = shape_of(kind)
        row = self._connection.execute(shape.table.find, (id,)).fetchone()
        if row is None:
            return None
        spoken = self._spoken(f"{_WORDS} = ?", (id,)) if shape.words else {}
        found: T = shape.build(row, spoken.get(id, {}))
        return found

    def all(self, kind: type[T], **where: object) -> list[T]:
        """Return the things of a kind whose fields equal those given, in their order, then by id."""
        shape = shape_of(kind)
        return self._all(shape, *_condition(shape, where))

    def some(self, kind: type[T], ids: Iterable[str]) -> list[T]:
        """Return the things of a kind that have one of the ids, in their order; ids that are gone are left out."""
        listed = json.dumps(sorted(ids))
        return self._all(shape_of(kind), " WHERE id IN (SELECT value FROM json_each(?))", [listed])

    def among(self, kind: type[T], field: str, values: Iterable[str]) -> list[T]:
        """Return the things of a kind whose field holds one of some values, in their order."""
        shape, listed = shape_of(kind), json.dumps(sorted(values))
        column = shape.columns[field].column
        return self._all(shape, f" WHERE {column} IN (SELECT value FROM json_each(?))", [listed])  # noqa: S608 - names from the table of kinds

    def page(self, kind: type[T], after: str, many: int) -> list[T]:
        """Return about `many` things of an ordered kind that stand after an order key; those with the same key stay together."""
        shape = shape_of(kind)
        reached = f"SELECT order_key FROM {shape.kind} WHERE order_key > ? ORDER BY order_key LIMIT ?"  # noqa: S608 - names from the table of kinds
        keys = self._connection.execute(reached, (after, many)).fetchall()
        return (
            self._all(shape, " WHERE order_key > ? AND order_key <= ?", [after, keys[-1][0]]) if keys else []
        )

    def texts(self, kind: type, ids: Iterable[str], *fields: str) -> list[tuple[str, str]]:
        """Return the ids of things with what they say, words as they lie in the file and then plain fields: quick to look through."""
        shape, listed = shape_of(kind), json.dumps(list(ids))
        every = "SELECT owner, texts FROM wording WHERE owner IN (SELECT value FROM json_each(?))"
        found: list[tuple[str, str]] = self._connection.execute(every, (listed,)).fetchall()
        for name in fields:
            column = shape.columns[name].column
            some = f"SELECT id, {column} FROM {shape.kind} WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608 - names from the table of kinds
            found += self._connection.execute(some, (listed,)).fetchall()
        return found

    def _all(self, shape: Shape, condition: str, values: Sequence[Scalar]) -> list[Any]:
        """Return the things of a shape that meet a condition, their words fetched all at once."""
        order = " ORDER BY order_key, id" if shape.ordered else " ORDER BY id"
        rows = self._connection.execute(f"{shape.table.select}{condition}{order}", values).fetchall()
        if not shape.words or not rows:
            return [shape.build(row, {}) for row in rows]
        owners = f"{_WORDS} IN (SELECT id FROM {shape.kind}{condition})"  # noqa: S608 - names from the table of kinds
        spoken, silent = self._spoken(owners, values), dict[str, dict[str, str]]()
        return [shape.build(row, spoken.get(row[0], silent)) for row in rows]

    def last(self, kind: type[T], **where: object) -> T | None:
        """Return the thing that stands last among those `all` would return, or None."""
        shape = shape_of(kind)
        condition, values = _condition(shape, where)
        order = "order_key DESC, id DESC" if shape.ordered else "id DESC"
        statement = f"SELECT id FROM {shape.kind}{condition} ORDER BY {order} LIMIT 1"  # noqa: S608 - names from the table of kinds
        row = self._connection.execute(statement, values).fetchone()
        return self.find(kind, row[0]) if row else None

    def following(self, kind: type[T], order: str, **where: object) -> T | None:
        """Return the first thing of a kind that stands after an order key, among those whose fields equal those given."""
        shape = shape_of(kind)
        condition, values = _condition(shape, where)
        beyond = f"{condition} AND" if condition else " WHERE"
        statement = f"SELECT id FROM {shape.kind}{beyond} order_key > ? ORDER BY order_key, id LIMIT 1"  # noqa: S608 - names from the table of kinds
        row = self._connection.execute(statement, (*values, order)).fetchone()
        return self.find(kind, row[0]) if row else None

    def count(self, kind: type, **where: object) -> int:
        """Return how many things of a kind have fields that equal those given."""
        shape = shape_of(kind)
        condition, values = _condition(shape, where)
        statement = f"SELECT count(*) FROM {shape.kind}{condition}"  # noqa: S608 - names from the table of kinds
        found: int = self._connection.execute(statement, values).fetchone()[0]
        return found

    def tally(self, since: date | None, until: date | None) -> tuple[int, int]:
        """Return how many activities end between two days (None: at any time), and in how many countries; none that is cancelled."""
        found: tuple[int, int] = self._connection.execute(
            "SELECT count(*), count(DISTINCT nullif(trim(country), '')) FROM activity WHERE state <> 'cancelled'"
            " AND (:since IS NULL OR coalesce(dates_end, dates_start) >= :since)"
            " AND (:until IS NULL OR coalesce(dates_end, dates_start) <= :until)",
            {"since": since and since.isoformat(), "until": until and until.isoformat()},
        ).fetchone()
        return found

    def version(self, id: str) -> str:
        """Return the name of the latest revision of an entity."""
        row = self._connection.execute(
            "SELECT rid FROM revision WHERE entity = ? ORDER BY arrival DESC LIMIT 1", (id,)
        ).fetchone()
        if row is None:
            raise Gone("", id)
        found: str = row[0]
        return found

    def versions(self, kind: type) -> dict[str, str]:
        """Return the name of the latest revision of every thing of a kind, by id."""
        statement = f"SELECT id, head_rid FROM {shape_of(kind).kind}"  # noqa: S608 - a name from the table of kinds
        return dict(self._connection.execute(statement).fetchall())

    def history(self, id: str) -> list[Revision]:
        """Return every revision of an entity, newest last; words have an id of their own (`derived_id`)."""
        return revisions.history(self._connection, id)

    def log(self, ids: Iterable[str]) -> list[Revision]:
        """Return every revision of several entities as they came into this file, newest last."""
        return revisions.of(self._connection, ids)

    def occasions(self, ids: Iterable[str]) -> list[tuple[str, str, str]]:
        """Return when and by whom on which machine each revision of several entities was made, oldest first."""
        return earlier.occasions(self._connection, ids)

    def ever(self, kinds: Sequence[str], holding: Iterable[str]) -> dict[str, str]:
        """Return all things of some kinds that ever named one of others in a field, deleted since or not: kinds by id."""
        return earlier.ever(self._connection, kinds, holding)

    def heads(self, ids: Iterable[str], moment: str) -> list[earlier.Head]:
        """Return what several entities were at a moment (UTC, ISO 8601); what was not there is left out."""
        return earlier.heads(self._connection, ids, moment)

    def numbers(self, wanted: auditing.Wanted, order: auditing.Order) -> tuple[int, ...]:
        """Return the numbers of the revisions that are wanted, in order."""
        return auditing.arrivals(self._connection, wanted, order)

    def numbered(self, numbers: Iterable[int]) -> dict[int, Revision]:
        """Return revisions by their numbers."""
        return auditing.some(self._connection, numbers)

    def parents(self, rids: Iterable[str]) -> dict[str, Revision]:
        """Return revisions by their names."""
        return auditing.parents(self._connection, rids)

    def days(self) -> tuple[auditing.Day, ...]:
        """Return who worked on which machine on which day and how much, the latest day first."""
        return auditing.days(self._connection)

    def content(self, id: str) -> Payload:
        """Return all that the latest revision of an entity says: its state, and the questions open in it."""
        row = self._connection.execute(
            "SELECT payload FROM revision WHERE entity = ? ORDER BY arrival DESC LIMIT 1", (id,)
        ).fetchone()
        return payload.read(row[0]) if row else GONE

    def wordings(self, owner: str) -> list[str]:
        """Return the ids of the words of a thing, one for each language."""
        rows = self._connection.execute("SELECT id FROM wording WHERE owner = ? ORDER BY language", (owner,))
        return [id for (id,) in rows]

    def questions(self) -> list[Asked]:
        """Return the questions that bringing copies together has left open."""
        return asking.put(questions.every(self._connection))

    def standing(self, asked: Asked) -> Scalar:
        """Return what stands now in the place of a disputed passage, or the value of a disputed field."""
        kind = WORDING if asked.language else asked.kind
        return standing(kind, self.content(asked.entity).state or {}, asked.question)

    def passage(self, asked: Asked) -> Passage:
        """Return the text a question about words is about, parted at the disputed passage as it stands now."""
        kind = WORDING if asked.language else asked.kind
        said = fields.said(kind, self.content(asked.entity).state or {}, asked.question.field)
        return passages.find(str(said or ""), asked.question)

    def sides(self, asked: Asked) -> tuple[list[Revision], list[Revision]]:
        """Return what people did on each side of a question, the latest last; of a deletion all that it concerns."""
        ours: list[Revision] = []
        theirs: list[Revision] = []
        for entity in (asked.entity, *(other for _, other in asked.along)):
            ancestry, held = Ancestry(self.history(entity)), self.content(entity).questions
            keys = [asked.key] if entity == asked.entity else self.content(entity).doubtful
            for question in (held[key] for key in keys if key in held):
                first, second = ancestry.apart(question.our_rid, question.their_rid)
                turned = question.existence and question.ours != asked.question.ours
                ours += second if turned else first
                theirs += first if turned else second
        if asked.question.existence:
            kept = ours if asked.question.ours != EXISTENCE else theirs
            kept += [] if kept else self._worded(asked.id)
        return sorted(ours, key=by_time), sorted(theirs, key=by_time)

    def _worded(self, id: str) -> list[Revision]:
        """Return what people wrote for a thing that another had deleted, where nobody doubts the words."""
        sure = [entity for entity in self.wordings(id) if not self.content(entity).doubtful]
        return [made for entity in sure for made in self.history(entity) if made.device != MERGED]

    def revisions(self) -> list[Revision]:
        """Return every revision of every entity, newest last."""
        return revisions.every(self._connection)

    def _spoken(self, statement: str, values: Sequence[Scalar]) -> dict[str, Spoken]:
        """Return the texts a statement finds, by owner, field and language."""
        found: dict[str, dict[str, dict[str, str]]] = {}
        for owner, language, texts in self._connection.execute(statement, values):
            said = json.loads(texts)
            if owner not in found:  # most speak one language
                found[owner] = {field: {language: text} for field, text in said.items()}
                continue
            for field, text in said.items():
                found[owner].setdefault(field, {})[language] = text
        return dict(found)


def _condition(shape: Shape, where: dict[str, object]) -> tuple[str, list[Scalar]]:
    """Return the condition that fields equal the values given, and the values as they are stored."""
    if not where:
        return "", []
    tests = " AND ".join(
        f"{shape.columns[name].column} IS ?" if name != "id" else "id IS ?" for name in where
    )
    values = [str(value) if name == "id" else shape.written(name, value) for name, value in where.items()]
    return f" WHERE {tests}", values
