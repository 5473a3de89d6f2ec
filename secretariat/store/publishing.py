"""Publications: finished, verified images of a working file."""

import os
import re
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from secretariat.domain.pace import Progress, between, paced, unheard
from secretariat.domain.told import DamagedFile
from secretariat.domain.tongue import tr
from secretariat.store import copying, shapes, spare
from secretariat.store.joined import joined
from secretariat.store.residence import Residence, residence
from secretariat.store.transaction import transaction
from secretariat.store.watching import watched
from secretariat.store.world import facing

_HISTORY = {"meta", "revision"}  # what all else can be made from
_PAGES = 4_096  # copied between two looks whether to go on
_UNSEEN = ("journal_mode = OFF", "synchronous = OFF")  # a file that nobody has seen yet needs no journal
_PARTS = "SELECT name, tbl_name, sql FROM main.sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"


def build(connection: sqlite3.Connection, path: Path, progress: Progress = unheard) -> None:
    """Write a sound image of the working file to `path`, on the local disk; there must be no file yet.

    The whole history stands at its beginning, twice: of a file that is cut off later, or has a wound, all of it is there.
    """
    with facing(path):
        spare.top_up(connection, lambda: progress(0.0))
        connection.execute("ATTACH ? AS image", (str(path),))
        try:
            _fill(connection, between(progress, 0.0, 0.8))
        finally:
            connection.execute("DETACH image")
        _flush(path)
    verify(path, lambda: progress(0.8))


def copy(connection: sqlite3.Connection, path: Path, progress: Progress = unheard) -> None:
    """Write the working file to `path` as its pages lie, several times sooner than `build`; whoever keeps the image verifies it."""
    with facing(path):
        spare.top_up(connection)
        with closing(sqlite3.connect(path, isolation_level=None)) as image:
            for pragma in _UNSEEN:
                image.execute(f"PRAGMA {pragma}")
            connection.backup(
                image, pages=_PAGES, progress=lambda _, left, all_: progress((all_ - left) / max(1, all_))
            )
        _flush(path)


def _flush(path: Path) -> None:
    """See that a new file is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _fill(connection: sqlite3.Connection, progress: Progress) -> None:
    """Write everything into the new database beside, each tree of pages in one stretch, as VACUUM would in another order."""
    parts = connection.execute(_PARTS).fetchall()
    (bound,) = connection.execute("PRAGMA foreign_keys").fetchone()
    # What is there already belongs together.
    for pragma in (*(f"image.{setting}" for setting in _UNSEEN), "foreign_keys = OFF"):
        connection.execute(f"PRAGMA {pragma}")
    for about in ("application_id", "user_version"):
        number = connection.execute(f"PRAGMA main.{about}").fetchone()[0]
        connection.execute(f"PRAGMA image.{about} = {number:d}")
    try:
        with transaction(connection):
            for history in (True, False):
                some = [(name, sql) for name, table, sql in parts if (table in _HISTORY) is history]
                for _, sql in some:
                    connection.execute(_beside(sql))
                tables = [name for name, sql in some if sql.startswith("CREATE TABLE")]
                _copy(connection, tables, between(progress, *((0.0, 0.6) if history else (0.6, 1.0))))
    finally:
        connection.execute(f"PRAGMA foreign_keys = {bound:d}")


def _copy(connection: sqlite3.Connection, tables: Sequence[str], progress: Progress) -> None:
    """Write the rows of tables into the new database beside."""
    step = 0
    with watched(connection, lambda: progress(step / max(1, len(tables)))):
        for step, name in enumerate(tables):
            progress(step / len(tables))
            connection.execute(f"INSERT INTO image.{name} SELECT * FROM main.{name}")  # noqa: S608 - our own names


def _beside(sql: str) -> str:
    """Return what makes a table or index, for the database beside."""
    return re.sub(r"^CREATE (TABLE|INDEX|UNIQUE INDEX) ", r"CREATE \1 image.", sql)


def keep_previous(path: Path, progress: Progress = unheard) -> None:
    """Keep what is about to be replaced beside it on a stick, where replacing may not survive being pulled out."""
    if residence(path) is Residence.STICK and copying.signature(path) is not None:
        copying.deliver(path, path.with_name(f"{path.stem} (previous).gbwp"), progress)


def check_complete(path: Path, connection: sqlite3.Connection, progress: Progress = unheard) -> None:
    """Tell where an image does not hold everything the working file holds."""
    with facing(path), closing(read_only(path)) as image:
        held = heads(image, between(progress, 0.0, 0.5))
        if held != heads(connection, between(progress, 0.5, 1.0)):
            raise DamagedFile(path, tr("it does not hold what the working copy holds"))


def verify(path: Path, pulse: Callable[[], None] = lambda: None) -> None:
    """Tell what is wrong with a finished image, if anything; `pulse` is called again and again, and may raise Cancelled."""
    with facing(path), closing(read_only(path)) as image, watched(image, pulse):
        answer = image.execute("PRAGMA quick_check(1)").fetchone()[0]
    if answer != "ok":
        raise DamagedFile(path, answer)


def read_only(path: Path) -> sqlite3.Connection:
    """Open a finished image of our own for reading; SQLite makes no file beside it."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)


def heads(connection: sqlite3.Connection, progress: Progress = unheard) -> str:
    """Return the hash of the latest revision of everything that exists."""
    digest = sha256()
    for table in paced(list(shapes.tables()), progress):
        for text in joined(connection, "id || head_rid", table.kind):
            digest.update(text.encode())
    return digest.hexdigest()
