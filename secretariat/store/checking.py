"""Whether a file may be trusted as a working file: asked in an order that lets a strange file do no harm."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from secretariat.domain.pace import Progress, unheard
from secretariat.domain.told import DamagedFile, ForeignFile, LeftOpen, NewerFile, NotAWorkingFile
from secretariat.domain.tongue import tr
from secretariat.store import schema
from secretariat.store.watching import watched
from secretariat.store.world import facing

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_VERSION = slice(60, 64)
_APPLICATION = slice(68, 72)
_HOT = b"\xd9\xd5\x05\xf9 \xa1c\xd7"  # what a journal begins with that is not played back yet
_LOG_HEADER = 32  # bytes; a log that is longer holds changes
_SECONDS = 60.0
_READING = {
    sqlite3.SQLITE_SELECT,
    sqlite3.SQLITE_READ,
    sqlite3.SQLITE_FUNCTION,
    sqlite3.SQLITE_PRAGMA,
    sqlite3.SQLITE_TRANSACTION,
}


def check_header(header: bytes, path: Path) -> None:
    """Tell what the first 100 bytes of a file say against it; no SQLite looks at it before."""
    if not header.startswith(_MAGIC):
        raise NotAWorkingFile(path)
    if len(header) < _HEADER:
        raise DamagedFile(path, tr("it ends within its first 100 bytes"))
    if int.from_bytes(header[_APPLICATION], "big") != schema.APPLICATION:
        raise ForeignFile(path)
    number = int.from_bytes(header[_VERSION], "big")
    if number > len(schema.GROWTHS):
        raise NewerFile(path, number)


def check_beside(path: Path) -> None:
    """Tell where another program left changes beside a file that are not in it: without them it is half of something."""
    with facing(path):
        log, journal = (path.with_name(f"{path.name}{ending}") for ending in ("-wal", "-journal"))
        if log.is_file() and log.stat().st_size > _LOG_HEADER:
            raise LeftOpen(path, log.name)
        if journal.is_file():
            with journal.open("rb") as file:
                header = file.read(12)
            # With no page in the journal yet, nothing of the file was changed.
            if header[:8] == _HOT and any(header[8:]):
                raise LeftOpen(path, journal.name)


def check_content(connection: sqlite3.Connection, path: Path, progress: Progress = unheard) -> None:
    """Tell what is wrong inside a database; `path` names the file the user knows, and nothing in it is run."""
    with facing(path), guarded(connection, path, lambda: progress(0.5)):
        _check_length(connection, path)
        _check_schema(connection, path)
        answers = [row[0] for row in connection.execute("PRAGMA quick_check(1)")]
        if answers != ["ok"]:
            raise DamagedFile(path, " ".join(answers[0].split()))
        dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
        if dangling is not None:
            raise DamagedFile(
                path,
                tr(
                    "a row of {dangling} belongs to no row of {dangling2}",
                    dangling=dangling[0],
                    dangling2=dangling[2],
                ),
            )


@contextmanager
def guarded(
    connection: sqlite3.Connection, path: Path, pulse: Callable[[], None] = lambda: None
) -> Iterator[None]:
    """Let a database that may be anybody's be read, but no view or trigger in it, nor for longer than is decent.

    `pulse` is called again and again while something is asked of it, and may raise Cancelled.
    """
    end = time.monotonic() + _SECONDS

    def go_on() -> None:
        pulse()
        if time.monotonic() > end:
            raise DamagedFile(path, tr("reading it finds no end"))

    connection.set_authorizer(_allow)
    try:
        with watched(connection, go_on):
            yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_AUTH or str(error).startswith("not authorized"):
            raise DamagedFile(path, tr("it would run what this program did not make")) from error
        raise
    finally:
        connection.set_authorizer(None)


def _allow(action: int, name: str | None, detail: str | None, _: str | None, source: str | None) -> int:
    """Allow what only reads; `source` names the view or trigger that asks, and none may."""
    if source is not None or action not in _READING or "load_extension" in (name, detail):
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK


def _check_length(connection: sqlite3.Connection, path: Path) -> None:
    """Tell where a file is shorter than it says: SQLite overlooks it while less than a page is missing."""
    pages, page = (connection.execute(f"PRAGMA page_{of}").fetchone()[0] for of in ("count", "size"))
    size = pages * page
    for _, name, file in connection.execute("PRAGMA database_list").fetchall():
        held = Path(file).stat().st_size if name == "main" and file else size
        if held < size:
            raise DamagedFile(
                path, tr("it is cut off: {held:,} of {size:,} bytes are there", held=held, size=size)
            )


def _check_schema(connection: sqlite3.Connection, path: Path) -> None:
    """Tell where the tables are not those this program makes."""
    number = schema.version(connection)
    if not 1 <= number <= len(schema.GROWTHS):
        raise DamagedFile(path, tr("it has no schema of number {number}", number=number))
    found, expected = schema.text(connection), schema.expected(number)
    strange = sorted(f"{part[0]} {part[1]}" for part in found - expected)
    missing = sorted(f"{part[0]} {part[1]}" for part in expected - found)
    if strange:
        raise DamagedFile(path, tr("it holds what this program did not make: {strange}", strange=strange[0]))
    if missing:
        raise DamagedFile(path, tr("it lacks {missing}", missing=missing[0]))
