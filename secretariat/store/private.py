"""The private copy a working file is edited in: where it lies, who holds it, and how SQLite opens it."""

import json
import os
import re
import sqlite3
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.store.world import facing

if TYPE_CHECKING:
    from sqlite_utils import Database

_LONGEST = 100_000_000  # bytes of one value: far more than any of ours, and little enough to be read


_DOCUMENT = re.compile("[0-9a-f]{32}")


def is_document(said: object) -> bool:
    """Say whether this is the id of a document, as `new_id` makes it: what lies here under other names is no private copy."""
    return isinstance(said, str) and _DOCUMENT.fullmatch(said) is not None


def private_path(live: Path, document: str, target: Path) -> Path:
    """Return where the private copy of the file at `target` lies: one for each document and place."""
    place = sha256(os.path.normcase(target).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return live / f"{document}-{place}.db"


def connect(path: Path) -> sqlite3.Connection:
    """Open a private database: nobody else may, and what is committed is on the disk."""
    connection = sqlite3.connect(path, timeout=0, isolation_level=None)
    try:
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA journal_mode = TRUNCATE")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def database(private: Path, target: Path) -> "Database":
    """Open the private copy through sqlite-utils, which loads only now; no plugin of it runs."""
    from sqlite_utils import Database

    with facing(target):
        return Database(connect(private), recursive_triggers=False, execute_plugins=False)


def absolute(target: Path) -> Path:
    """Return the full path of a file; a link leads to the file itself, which is what gets replaced."""
    with facing(target):
        return Path(os.path.realpath(target)) if target.is_symlink() else target.absolute()


class Slip:
    """A small note beside the private copy: what of it the visible file holds. Whoever has the slip open holds the copy.

    `seen` is the hash of the visible file and `mark` the last revision in it; with `coming_` in front, those of a
    publication that was on its way.
    """

    def __init__(self, private: Path, target: Path) -> None:
        self._path = private.with_suffix(".slip")
        with facing(target):
            self._connection = self._open()

    def __getitem__(self, name: str) -> str:
        """Return what is noted under a name, empty where nothing is."""
        row = self._connection.execute("SELECT value FROM slip WHERE name = ?", (name,)).fetchone()
        return row[0] if row else ""

    def noted(self) -> dict[str, str]:
        """Return all that is noted."""
        return dict(self._connection.execute("SELECT name, value FROM slip"))

    def note(self, **values: str) -> None:
        """Note values, all at once."""
        listed = json.dumps(values)
        with facing(self._path):
            self._connection.execute(
                "INSERT OR REPLACE INTO slip SELECT key, value FROM json_each(?)", (listed,)
            )

    def close(self) -> None:
        """Give the private copy free."""
        self._connection.close()

    def _open(self) -> sqlite3.Connection:
        """Open the slip; one that cannot be read says nothing, which loses no work, and is written anew."""
        try:
            connection = connect(self._path)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise
            self._path.unlink()
            connection = connect(self._path)
        connection.execute(
            "CREATE TABLE IF NOT EXISTS slip (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"
        )
        return connection
