"""Whether a file may be trusted as a working file: asked in an order that lets a strange file do no harm."""

import sqlite3
from pathlib import Path

from secretariat.domain.told import DamagedFile, ForeignFile, NewerFile, NotAWorkingFile
from secretariat.store import schema
from secretariat.store.world import facing

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_VERSION = slice(60, 64)
_APPLICATION = slice(68, 72)


def check_header(header: bytes, path: Path) -> None:
    """Tell what the first 100 bytes of a file say against it; no SQLite looks at it before."""
    if not header.startswith(_MAGIC):
        raise NotAWorkingFile(path)
    if len(header) < _HEADER:
        raise DamagedFile(path, "it ends within its first 100 bytes")
    if int.from_bytes(header[_APPLICATION], "big") != schema.APPLICATION:
        raise ForeignFile(path)
    number = int.from_bytes(header[_VERSION], "big")
    if number > len(schema.GROWTHS):
        raise NewerFile(path, number)


def check_content(connection: sqlite3.Connection, path: Path) -> None:
    """Tell what is wrong inside a database; `path` names the file the user knows."""
    with facing(path):
        _check_length(connection, path)
        _check_schema(connection, path)
        answers = [row[0] for row in connection.execute("PRAGMA quick_check(1)")]
        if answers != ["ok"]:
            raise DamagedFile(path, answers[0])
        dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
        if dangling is not None:
            raise DamagedFile(path, f"a row of {dangling[0]} belongs to no row of {dangling[2]}")


def _check_length(connection: sqlite3.Connection, path: Path) -> None:
    """Tell where a file is shorter than it says: SQLite overlooks it while less than a page is missing."""
    claimed = connection.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
    ((size,),) = claimed.fetchall()
    for _, name, file in connection.execute("PRAGMA database_list").fetchall():
        held = Path(file).stat().st_size if name == "main" and file else size
        if held < size:
            raise DamagedFile(path, f"it is cut off: {held:,} of {size:,} bytes are there")


def _check_schema(connection: sqlite3.Connection, path: Path) -> None:
    """Tell where the tables are not those this program makes."""
    number = schema.version(connection)
    if not 1 <= number <= len(schema.GROWTHS):
        raise DamagedFile(path, f"it has no schema of number {number}")
    found, expected = schema.text(connection), schema.expected(number)
    strange = sorted(f"{part[0]} {part[1]}" for part in found - expected)
    missing = sorted(f"{part[0]} {part[1]}" for part in expected - found)
    if strange:
        raise DamagedFile(path, f"it holds what this program did not make: {strange[0]}")
    if missing:
        raise DamagedFile(path, f"it lacks {missing[0]}")
