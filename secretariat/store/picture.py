"""A picture of the working file in memory: read on another thread while the file itself goes on being written."""

import sqlite3
from dataclasses import dataclass

from secretariat.store.reader import Reader

LARGEST = 64 * 2**20  # bytes; taking a picture of more than that would keep whoever writes waiting


@dataclass(frozen=True, slots=True)
class Taken:
    """All a file held at a moment; `mark` tells it from what the file holds after the next change."""

    content: bytes
    mark: int


class Picture:
    """A file as it stood when the picture was taken, on the thread that reads it; it cannot be written to."""

    def __init__(self, taken: Taken) -> None:
        self.mark = taken.mark
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        self._connection.deserialize(taken.content)
        self._connection.execute("PRAGMA trusted_schema = OFF")
        self._connection.execute("PRAGMA query_only = ON")
        self.read = Reader(self._connection)

    def close(self) -> None:
        """Let go of it."""
        self.read.close()
        self._connection.close()


def take(connection: sqlite3.Connection, known: int) -> Taken | None:
    """Return all a database holds between two transactions, nothing where it is as at the mark `known`; None where it is too large."""
    if connection.total_changes == known:
        return Taken(b"", known)
    pages, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return Taken(connection.serialize(), connection.total_changes) if pages * size <= LARGEST else None
