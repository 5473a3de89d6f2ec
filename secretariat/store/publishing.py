"""Publications: finished, verified images of a working file."""

import os
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from secretariat.domain.told import DamagedFile
from secretariat.store import copying, shapes
from secretariat.store.residence import Residence, residence
from secretariat.store.world import facing


def build(connection: sqlite3.Connection, path: Path) -> None:
    """Write a sound image of the working file to `path`, on the local disk; there must be no file yet.

    Table after table is written, the history first: of a file that is cut off later, most of it is still there.
    """
    with facing(path):
        connection.execute("VACUUM INTO ?", (str(path),))
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    verify(path)


def keep_previous(path: Path) -> None:
    """Keep what is about to be replaced beside it on a stick, where replacing may not survive being pulled out."""
    if residence(path) is Residence.STICK and copying.signature(path) is not None:
        copying.deliver(path, path.with_name(f"{path.stem} (previous).gbwp"))


def check_complete(path: Path, connection: sqlite3.Connection) -> None:
    """Tell where an image does not hold everything the working file holds."""
    with facing(path), closing(read_only(path)) as image:
        if heads(image) != heads(connection):
            raise DamagedFile(path, "it does not hold what the working copy holds")


def verify(path: Path) -> None:
    """Tell what is wrong with a finished image, if anything."""
    with facing(path), closing(read_only(path)) as image:
        answer = image.execute("PRAGMA quick_check(1)").fetchone()[0]
    if answer != "ok":
        raise DamagedFile(path, answer)


def read_only(path: Path) -> sqlite3.Connection:
    """Open a finished image of our own for reading; SQLite makes no file beside it."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)


def heads(connection: sqlite3.Connection) -> str:
    """Return the hash of the latest revision of everything that exists."""
    digest = sha256()
    for table in shapes.tables():
        rows = connection.execute(f"SELECT id, head_rid FROM {table.kind} ORDER BY rowid")  # noqa: S608 - our own names
        while some := rows.fetchmany(10_000):
            digest.update("".join([f"{id}{rid}" for id, rid in some]).encode())
    return digest.hexdigest()
