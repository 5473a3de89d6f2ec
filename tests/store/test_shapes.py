"""Everything of the domain lies in tables and comes back the same."""

import sqlite3
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.store import schema, shapes
from secretariat.store.places import Who
from secretariat.store.reader import Reader
from secretariat.store.revisions import Log
from secretariat.store.writer import Writer
from tests.store.things import things


@pytest.fixture(scope="module")
def connection() -> sqlite3.Connection:
    from sqlite_utils import Database

    connection = sqlite3.connect(":memory:", isolation_level=None)
    schema.grow(Database(connection))
    return connection


@pytest.mark.parametrize("kind", shapes.KINDS)
def test_each_kind_has_a_table_with_its_columns(kind: str, connection: sqlite3.Connection) -> None:
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({kind})")]
    assert sorted(columns) == sorted(["id", *shapes.table_of(kind).columns, "head_rid"])


def test_every_table_is_strict(connection: sqlite3.Connection) -> None:
    tables = connection.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'").fetchall()
    assert {name for name, strict in tables if not strict} == {"_sqlite_migrations", "sqlite_schema"}


@given(st.data())
@pytest.mark.parametrize("kind", shapes.KINDS.values())
def test_what_is_written_is_read_back(
    kind: type, connection: sqlite3.Connection, data: st.DataObject
) -> None:
    thing: Any = data.draw(things(kind))
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN")
    try:
        Writer(connection, Who("Ana", "laptop-7"), Log(connection, Who("Ana", "laptop-7"), "now", ())).put(
            thing
        )
        read = Reader(connection)
        assert read.get(kind, thing.id) == thing
        assert thing in read.all(kind)
        assert read.some(kind, [thing.id, "nobody"]) == [thing]
    finally:
        connection.execute("ROLLBACK")
