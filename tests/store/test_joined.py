"""Words of many rows, joined in the order of the rows however they are numbered."""

import sqlite3
from contextlib import closing

from secretariat.store import joined


def test_words_come_in_the_order_of_the_rows_many_at_a_time(monkeypatch):
    monkeypatch.setattr(joined, "_ROWS", 2)
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, word TEXT)")
        assert "".join(joined.joined(connection, "word", "thing")) == ""
        rows = [(-7, "a"), (0, "b"), (3, "c"), (4, "d"), (2**62, "e"), (2**63 - 1, "f")]
        connection.executemany("INSERT INTO thing VALUES (?, ?)", reversed(rows))
        assert "".join(joined.joined(connection, "word || ' '", "thing")) == "a b c d e f "
