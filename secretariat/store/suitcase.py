"""Copies that are handed out to a colleague: whole, or only to be read, which the file itself says."""

import sqlite3
from contextlib import closing
from pathlib import Path

from secretariat.domain.pace import Progress, unheard
from secretariat.store import copying

_HANDED_OUT = "handed_out"
_TO_READ = "to read"


def mark_read_only(image: Path) -> None:
    """Have a finished image say that it is only to be read."""
    with closing(sqlite3.connect(image, isolation_level=None)) as connection:
        connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_HANDED_OUT, _TO_READ))


def take_away(lent: Path, target: Path, progress: Progress = unheard) -> None:
    """Put a copy that was lent (`WorkingFile.lend`) in the place of what is at `target`, on any thread; none is kept here."""
    try:
        copying.deliver(lent, target, progress)
    finally:
        copying.remove(lent)


def read_only(connection: sqlite3.Connection) -> bool:
    """Say whether a file was handed out only to be read."""
    row = connection.execute("SELECT value FROM meta WHERE name = ?", (_HANDED_OUT,)).fetchone()
    return row is not None and row[0] == _TO_READ
