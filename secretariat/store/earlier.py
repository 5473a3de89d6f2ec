"""What the log says of a moment gone by: what was there, and when anything was done to it."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from secretariat.store import payload
from secretariat.store.payload import DELETED, State


@dataclass(frozen=True, slots=True)
class Head:
    """What an entity was at a moment."""

    entity: str
    kind: str
    state: State


def ever(connection: sqlite3.Connection, kinds: Sequence[str], holding: Iterable[str]) -> dict[str, str]:
    """Return the entities of some kinds that ever named one of others, by id, each with its kind."""
    listed = ", ".join("?" * len(kinds))
    rows = connection.execute(
        f"SELECT entity, kind FROM revision NOT INDEXED WHERE kind IN ({listed})"  # noqa: S608 - only placeholders
        " AND EXISTS (SELECT 1 FROM json_each(?) AS held WHERE instr(payload, held.value))",
        (*kinds, json.dumps(sorted(holding))),
    )
    return dict(sorted(rows))


def heads(connection: sqlite3.Connection, entities: Iterable[str], moment: str) -> list[Head]:
    """Return what entities were at a moment, of all that was written by then the last to arrive; what was deleted is left out."""
    rows = connection.execute(
        "SELECT entity, kind, payload FROM revision WHERE payload <> ? AND arrival IN ("
        "SELECT max(arrival) FROM revision"
        " WHERE entity IN (SELECT value FROM json_each(?)) AND at <= ? GROUP BY entity)",
        (DELETED, json.dumps(sorted(entities)), moment),
    )
    return [Head(entity, kind, payload.read(written).state or {}) for entity, kind, written in rows]


def occasions(connection: sqlite3.Connection, entities: Iterable[str]) -> list[tuple[str, str, str]]:
    """Return moment, author and device of every revision of some entities, oldest first."""
    rows = connection.execute(
        "SELECT at, author, device FROM revision WHERE entity IN (SELECT value FROM json_each(?))"
        " ORDER BY at, arrival",
        (json.dumps(sorted(entities)),),
    )
    return rows.fetchall()
