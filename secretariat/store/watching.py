"""Long work inside SQLite, watched from outside: whoever waits for it can end it."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

from secretariat.domain.told import Told

_STEPS = 100_000  # of SQLite between two looks, some milliseconds' worth
_GLANCE = 0.05  # seconds between two looks from outside, for what SQLite does in one step


@contextmanager
def watched(connection: sqlite3.Connection, pulse: Callable[[], None]) -> Iterator[None]:
    """Have `pulse` called again and again while a database is at work; a Told that it raises ends the work, and is raised here.

    It is called on another thread as well: going through the pages of a file is one step, in which SQLite asks nobody.
    """
    raised: list[Told] = []

    def is_to_end() -> bool:
        try:
            pulse()
        except Told as error:
            raised.append(error)
        return bool(raised)

    connection.set_progress_handler(is_to_end, _STEPS)
    try:
        with _interrupted(connection, is_to_end):
            yield
    except sqlite3.Error as error:
        if raised:
            raise raised[0] from error
        raise
    else:
        if raised:  # when the work was done already
            raise raised[0]
    finally:
        connection.set_progress_handler(None, 0)


@contextmanager
def _interrupted(connection: sqlite3.Connection, is_to_end: Callable[[], bool]) -> Iterator[None]:
    """Interrupt what a database does once it is to end, from a thread that is gone afterwards."""
    over = Event()

    def look() -> None:
        while not over.wait(_GLANCE):
            if is_to_end():
                connection.interrupt()

    looking = Thread(target=look, name="watching", daemon=True)
    looking.start()
    try:
        yield
    finally:
        over.set()
        looking.join()
