"""A file from elsewhere, brought in row by row: what is worked in here is a database of our own making."""

import sqlite3
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

from secretariat.domain.pace import Progress, between, paced, unheard
from secretariat.domain.told import BrokenHistory, DamagedFile
from secretariat.domain.tongue import tr
from secretariat.store import copying, revisions, schema, spare
from secretariat.store.checking import guarded
from secretariat.store.door import printable
from secretariat.store.private import connect
from secretariat.store.screening import screen
from secretariat.store.world import facing

LARGEST = 32 * 1024 * 1024
"""Bytes, more than a mail carries; a larger file is worked in as it was copied and checked, and looked over while it is open."""

_SOME = 2_000
_OWN = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> '_sqlite_migrations'"
_ROOTLESS = """SELECT 1 FROM revision AS one JOIN (SELECT rid AS child, p1 AS parent FROM revision UNION ALL
    SELECT rid, p2 FROM revision) ON child = one.rid WHERE parent IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM revision AS other WHERE other.rid = parent AND other.entity = one.entity) LIMIT 1"""


def adopt(incoming: Path, target: Path, progress: Progress = unheard) -> None:
    """Put in the place of a checked copy a new database with the rows it holds (raises DamagedFile where one is none of ours)."""
    if incoming.stat().st_size > LARGEST:
        return
    made = incoming.with_suffix(".own.db")
    copying.remove(made)
    try:
        with facing(target):
            with closing(connect(incoming)) as theirs, closing(_made(made)) as ours:
                fill(theirs, ours, target, made, progress)
            copying.replace(made, incoming)
    finally:
        copying.remove(made)


def fill(
    theirs: sqlite3.Connection,
    ours: sqlite3.Connection,
    target: Path,
    made: Path,
    progress: Progress = unheard,
) -> None:
    """Write the rows of the database at `target` into the empty one at `made` (raises DamagedFile where one is none of ours).

    Every row is read as values, held to the types and bounds of our tables, and every change of its history screened as
    one that a colleague's copy brings. What tells the history a second time is left out: it is made anew from the first.
    """
    with guarded(theirs, target):
        schema.lay_out(ours, schema.version(theirs))
        ours.execute("BEGIN")
        for (name,) in paced(ours.execute(_OWN).fetchall(), between(progress, 0.0, 0.4)):
            _copy(theirs, ours, name, target, made)
        if ours.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise DamagedFile(target, tr("a row belongs to what is not there"))
        if ours.execute(_ROOTLESS).fetchone() is not None:
            raise DamagedFile(
                target, tr("a change it records descends from what is not there, or from something else")
            )
        _screen(ours, target, between(progress, 0.4, 1.0))
        ours.execute("COMMIT")


def _made(path: Path) -> sqlite3.Connection:
    """Return a new database: one that nobody has seen yet needs no journal."""
    made = sqlite3.connect(path, isolation_level=None)
    made.execute("PRAGMA journal_mode = OFF")
    made.execute("PRAGMA synchronous = OFF")
    return made


def _copy(theirs: sqlite3.Connection, ours: sqlite3.Connection, name: str, target: Path, made: Path) -> None:
    """Write the rows of one table, each value by itself; a cursor left half read would keep the file open, and Windows the file."""
    with closing(theirs.execute(f"SELECT * FROM {name}")) as rows:  # noqa: S608 - a table of our own schema
        places = ", ".join("?" for _ in rows.description)
        while read := rows.fetchmany(_SOME):
            some = [row for row in read if not spare.is_piece(row)] if name == "meta" else read
            if not printable(value for row in some for value in row if isinstance(value, str)):
                raise DamagedFile(target, tr("it holds what no page can show"))
            with facing(made):
                try:
                    ours.executemany(f"INSERT INTO {name} VALUES ({places})", some)  # noqa: S608 - a table of our own schema
                except sqlite3.IntegrityError as error:
                    raise DamagedFile(
                        target, tr("a row of {name} cannot be one of ours", name=name)
                    ) from error


def _screen(ours: sqlite3.Connection, target: Path, progress: Progress) -> None:
    """Look at every change that is recorded as at one from a colleague's copy."""
    try:
        with closing(_recorded(ours, progress)) as recorded:
            for revision in recorded:
                screen(revision)
    except (BrokenHistory, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise DamagedFile(target, tr("a change it records cannot be true")) from error


def _recorded(ours: sqlite3.Connection, progress: Progress) -> Generator[revisions.Revision]:
    """Yield the changes that are recorded; stopped half way, it lets go of the file."""
    (many,) = ours.execute("SELECT count(*) FROM revision").fetchone()
    with closing(ours.execute(f"SELECT {revisions.COLUMNS} FROM revision")) as rows:  # noqa: S608 - fixed columns
        for _ in paced(range(many), progress):
            yield revisions.revision_of(next(rows))
