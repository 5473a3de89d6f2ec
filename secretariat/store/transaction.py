"""A transaction of our own: all that is written inside it, or nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Write what is written inside whole, or take it back; what went wrong is raised as it was."""
    connection.execute("BEGIN")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # where a disk fails, SQLite may have taken it back by itself
            connection.execute("ROLLBACK")
        raise
