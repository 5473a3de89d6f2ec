"""Long work inside SQLite can be ended by whoever waits for it, from any thread."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from threading import active_count, get_ident

import pytest

from secretariat.domain.told import Cancelled
from secretariat.store.watching import watched

ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        yield connection


class Impatient:
    """Ends the work when it is asked on a thread of one kind: that of the work, or the other that looks in from outside."""

    def __init__(self, *, outside: bool) -> None:
        self._own, self._outside = get_ident(), outside

    def __call__(self) -> None:
        if (get_ident() != self._own) is self._outside:
            raise Cancelled


@pytest.mark.parametrize("outside", [True, False])
def test_what_has_no_end_is_ended(database: sqlite3.Connection, *, outside: bool) -> None:
    threads = active_count()
    with pytest.raises(Cancelled), watched(database, Impatient(outside=outside)):
        database.execute(ENDLESS).fetchone()
    assert active_count() == threads
    assert database.execute("SELECT 1").fetchone() == (1,)


def test_a_check_of_the_pages_is_ended_in_the_middle(database: sqlite3.Connection) -> None:
    database.execute("CREATE TABLE leaf (content BLOB)")
    database.execute(
        "INSERT INTO leaf SELECT zeroblob(20000) FROM (WITH RECURSIVE n (i) AS"
        " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) SELECT i FROM n)"
    )

    def check() -> None:
        while True:
            assert database.execute("PRAGMA quick_check").fetchone() == ("ok",)

    with pytest.raises(Cancelled), watched(database, Impatient(outside=True)):
        check()
    assert database.execute("PRAGMA quick_check").fetchone() == ("ok",)


def test_who_asks_for_an_end_gets_it_although_the_work_was_done_by_then(database: sqlite3.Connection) -> None:
    asked = []

    def late() -> None:
        asked.append(True)
        raise Cancelled

    def work() -> None:
        with watched(database, late):
            while not asked:
                pass

    with pytest.raises(Cancelled):
        work()


def test_trouble_of_its_own_is_told_as_it_is(database: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"), watched(database, lambda: None):
        database.execute("SELECT * FROM nowhere")
