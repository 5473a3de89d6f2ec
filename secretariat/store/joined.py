"""Words of many rows joined by SQLite, which reads them several times sooner than Python does one by one."""

import sqlite3
from collections.abc import Iterator

_ROWS = 50_000  # at a time: far below what one value may hold
_BEFORE_ALL = -(2**63)


def joined(connection: sqlite3.Connection, words: str, table: str, some: int = _ROWS) -> Iterator[str]:
    """Yield what `words`, an expression of ours, comes to in the rows of one of our tables, in their order, `some` rows at a time."""
    rows = (
        f"SELECT rowid AS place, {words} AS said FROM {table} WHERE rowid > ? ORDER BY rowid LIMIT {some:d}"  # noqa: S608 - our own names
    )
    query = f"SELECT group_concat(said, ''), max(place) FROM ({rows})"  # noqa: S608 - our own names
    last = _BEFORE_ALL
    while last is not None:
        text, last = connection.execute(query, (last,)).fetchone()
        yield text or ""
