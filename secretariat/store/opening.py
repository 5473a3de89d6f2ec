"""Bringing the visible file in: a checked private copy, or the one left from last time where that holds more."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from secretariat.domain.identity import new_id
from secretariat.domain.told import DamagedFile, FileMissing, NewerFile, NotAWorkingFile
from secretariat.store import copying, revisions, schema
from secretariat.store.checking import check_content, check_header
from secretariat.store.private import Slip, connect, private_path
from secretariat.store.world import facing


@dataclass(frozen=True, slots=True)
class Arrived:
    """A copy of the visible file that has passed every check."""

    path: Path
    fingerprint: str
    document: str
    mark: str


@dataclass(frozen=True, slots=True)
class Ready:
    """The private copy to work in, the slip that holds it, and the file in which unpublished work was kept, if any."""

    private: Path
    slip: Slip
    document: str
    recovered: Path | None


def bring_in(target: Path, live: Path, moment: datetime) -> Ready:
    """Make the private copy of the file at `target` ready; `moment` names a recovered file."""
    _look(target)
    copying.make_folder(live)
    incoming = live / f"arriving-{new_id()}.db"
    try:
        arrived = _fetch(target, incoming)
        private = private_path(live, arrived.document, target)
        slip = Slip(private, target)
        try:
            recovered = _choose(arrived, private, slip, target, moment)
        except BaseException:
            slip.close()
            raise
    finally:
        _clear(incoming)
    return Ready(private, slip, arrived.document, recovered)


def document_of(connection: sqlite3.Connection, path: Path) -> str:
    """Return the id of the document a database holds."""
    row = connection.execute("SELECT value FROM meta WHERE name = 'document'").fetchone()
    if row is None or not row[0].isalnum():
        raise DamagedFile(path, "it does not say which document it is")
    found: str = row[0]
    return found


def _look(target: Path) -> None:
    """Tell what is wrong with a file before any of it is copied."""
    with facing(target):
        if not target.exists():
            raise FileMissing(target)
        if not target.is_file():
            raise NotAWorkingFile(target)
        with target.open("rb") as file:
            header = file.read(100)
    check_header(header, target)


def _fetch(target: Path, incoming: Path) -> Arrived:
    """Copy the visible file and check the copy."""
    fingerprint = copying.fetch(target, incoming)
    with facing(target), closing(connect(incoming)) as connection:
        check_content(connection, target)
        return Arrived(incoming, fingerprint, document_of(connection, target), revisions.latest(connection))


def _choose(arrived: Arrived, private: Path, slip: Slip, target: Path, moment: datetime) -> Path | None:
    """Put the right state into the private copy; return where work was kept that fits neither."""
    recovered = None
    if _holds_more(arrived, private, slip, target):
        if arrived.fingerprint in {slip["seen"], slip["coming_seen"]}:
            return None
        recovered = free_name(target, "recovered", moment)
        copying.deliver(private, recovered)
    copying.remove(_journal(private))
    copying.replace(arrived.path, private)
    slip.note(seen=arrived.fingerprint, mark=arrived.mark, coming_seen="", coming_mark="")
    return recovered


def _holds_more(arrived: Arrived, private: Path, slip: Slip, target: Path) -> bool:
    """Say whether the private copy left from last time holds steps that were never published."""
    if not private.exists():
        return False
    published = slip["coming_mark"] if arrived.fingerprint == slip["coming_seen"] else slip["mark"]
    try:
        with facing(private), closing(connect(private)) as connection:
            if schema.version(connection) > len(schema.GROWTHS):
                raise NewerFile(target, schema.version(connection))
            if revisions.latest(connection) in {published, arrived.mark}:
                return False
            check_content(connection, private)
    except DamagedFile:
        _set_aside(private)
        return False
    return True


def _set_aside(private: Path) -> None:
    """Keep a private copy that cannot be trusted, journal and all, under another name."""
    aside = private.with_name(f"damaged-{new_id()}-{private.name}")
    with facing(private):
        if _journal(private).exists():
            _journal(private).replace(_journal(aside))
        private.replace(aside)


def free_name(target: Path, what: str, moment: datetime) -> Path:
    """Return a name beside `target` that is not taken, saying what the file is and when it was made."""
    stem = f"{target.stem} ({what} {moment.astimezone():%Y-%m-%d %H%M})"
    name, count = target.with_name(f"{stem}.gbwp"), 2
    while name.exists():
        name, count = target.with_name(f"{stem} {count}.gbwp"), count + 1
    return name


def _journal(path: Path) -> Path:
    """Return where SQLite keeps the journal of a database."""
    return path.with_name(f"{path.name}-journal")


def _clear(incoming: Path) -> None:
    """Remove what is left of a copy that came in."""
    copying.remove(_journal(incoming))
    copying.remove(incoming)
