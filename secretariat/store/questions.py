"""The questions that stand open in a working file: a table to find them by; their whole content lies in the revisions."""

import sqlite3

from secretariat.store import payload
from secretariat.store.payload import NONE, Payload, Questions, canonical
from secretariat.store.shapes import Scalar

_HEADS = """SELECT entity, kind, payload FROM revision WHERE arrival IN
    (SELECT max(arrival) FROM revision WHERE entity IN (SELECT entity FROM conflict) GROUP BY entity)"""


def forget(connection: sqlite3.Connection) -> None:
    """Strike out every question; they are noted anew from the revisions."""
    connection.execute("DELETE FROM conflict")


def note(connection: sqlite3.Connection, entity: str, questions: Questions) -> None:
    """Note the open questions of an entity that has none noted."""
    if questions:
        connection.executemany(
            "INSERT INTO conflict VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    entity,
                    key,
                    asked.field,
                    _told(asked.base),
                    _told(asked.ours),
                    _told(asked.theirs),
                    asked.our_rid,
                    asked.their_rid,
                )
                for key, asked in sorted(questions.items())
            ],
        )


def renew(connection: sqlite3.Connection, entity: str, questions: Questions) -> None:
    """Note the open questions of an entity in the place of those it had."""
    connection.execute("DELETE FROM conflict WHERE entity = ?", (entity,))
    note(connection, entity, questions)


def of(connection: sqlite3.Connection, entity: str) -> Questions:
    """Return the open questions of an entity; most have none."""
    if connection.execute("SELECT 1 FROM conflict WHERE entity = ? LIMIT 1", (entity,)).fetchone() is None:
        return NONE
    row = connection.execute(
        "SELECT payload FROM revision WHERE entity = ? ORDER BY arrival DESC LIMIT 1", (entity,)
    ).fetchone()
    return payload.read(row[0]).questions


def every(connection: sqlite3.Connection) -> list[tuple[str, str, Payload]]:
    """Return kind, id and content of every entity that has open questions."""
    rows = connection.execute(_HEADS).fetchall()
    return sorted((kind, entity, payload.read(written)) for entity, kind, written in rows)


def _told(value: Scalar) -> str | None:
    """Return a value as it lies in the table, None where there was nothing."""
    return None if value is None else canonical(value)
