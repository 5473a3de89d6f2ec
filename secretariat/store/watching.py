"""Long work inside SQLite, watched from outside: whoever waits for it can end it."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from secretariat.domain.told import Told

_STEPS = 100_000  # of SQLite between two looks, some milliseconds' worth


@contextmanager
def watched(connection: sqlite3.Connection, pulse: Callable[[], None]) -> Iterator[None]:
    """Have `pulse` called again and again while a database is at work; a Told that it raises ends the work, and is raised here."""
    raised: list[Told] = []

    def is_to_end() -> bool:
        try:
            pulse()
        except Told as error:
            raised.append(error)
        return bool(raised)

    connection.set_progress_handler(is_to_end, _STEPS)
    try:
        yield
    except sqlite3.Error as error:
        if raised:
            raise raised[0] from error
        raise
    finally:
        connection.set_progress_handler(None, 0)
