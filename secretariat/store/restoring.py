"""Bringing back the state of a backup."""

import sqlite3
from contextlib import closing
from pathlib import Path

from secretariat.domain.identity import new_id
from secretariat.domain.pace import Progress, between, paced, step_of, unheard
from secretariat.store import copying, questions, schema, shapes
from secretariat.store.checking import check_content, check_header
from secretariat.store.payload import NONE, Payload, Questions
from secretariat.store.private import connect
from secretariat.store.shapes import Scalar, Table
from secretariat.store.world import facing
from secretariat.store.writer import Writer


def opened(path: Path, live: Path, progress: Progress = unheard) -> sqlite3.Connection:
    """Open a checked copy of a backup in memory, brought to the newest schema."""
    with facing(path), path.open("rb") as file:
        check_header(file.read(100), path)
    passing = live / f"backup-{new_id()}.db"
    try:
        copying.fetch(path, passing, between(progress, 0.0, 0.7))
        with facing(path), closing(connect(passing)) as connection:
            check_content(connection, path, between(progress, 0.7, 1.0))
            return in_memory(connection)
    finally:
        copying.remove(passing)
        copying.remove(passing.with_name(f"{passing.name}-journal"))


def restore(old: sqlite3.Connection, present: sqlite3.Connection, write: Writer) -> None:
    """Give every entity the state and the open questions it has in `old`; what is not there is deleted."""
    asked, asked_today = _asked(old), _asked(present)
    tables = list(shapes.tables())
    for number, table in enumerate(tables):
        told = step_of(write.progress, number, len(tables))
        then, today = _rows(old, table), _rows(present, table)
        for entity in paced(today.keys() - then.keys(), step_of(told, 0, 2)):
            write.apply(table.kind, entity, None)
        for entity, values in paced(then.items(), step_of(told, 1, 2)):
            open_then = asked.get(entity, NONE)
            if today.get(entity) != values or asked_today.get(entity, NONE) != open_then:
                state = dict(zip(table.columns, values, strict=True))
                write.write(table.kind, entity, Payload(state, open_then))


def _asked(connection: sqlite3.Connection) -> dict[str, Questions]:
    """Return the open questions of every entity that has any."""
    return {entity: content.questions for _, entity, content in questions.every(connection)}


def in_memory(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Return a copy of a database in memory, of the newest schema."""
    copy = sqlite3.connect(":memory:", isolation_level=None)
    connection.backup(copy)
    if schema.version(copy) < len(schema.GROWTHS):
        schema.grow_connection(copy)
    return copy


def _rows(connection: sqlite3.Connection, table: Table) -> dict[str, tuple[Scalar, ...]]:
    """Return the rows of a table by id, without their heads."""
    return {row[0]: row[1:-1] for row in connection.execute(table.select)}
