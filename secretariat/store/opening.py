"""Bringing the visible file in: a checked private copy, or the one left from last time where that holds more."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from secretariat.domain.identity import new_id
from secretariat.domain.pace import Progress, between, unheard
from secretariat.domain.told import (
    Cancelled,
    DamagedFile,
    FileExists,
    FileMissing,
    FolderGone,
    ForeignFile,
    NewerFile,
    NotAWorkingFile,
    OtherDocument,
    Told,
)
from secretariat.domain.tongue import tr
from secretariat.store import copying, revisions, schema
from secretariat.store.adopting import adopt
from secretariat.store.checking import check_beside, check_content, check_header
from secretariat.store.private import Slip, connect, is_document, private_path
from secretariat.store.world import facing

STRANGE = (DamagedFile, NotAWorkingFile, ForeignFile, NewerFile, OtherDocument)
"""What tells that a file cannot be brought together with one of ours."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A copy of a working file that has passed every check."""

    path: Path
    fingerprint: str
    document: str
    mark: str
    stamp: str


@dataclass(frozen=True, slots=True)
class Ready:
    """The private copy to work in, and the slip that holds it.

    `waiting` is the copy of a visible file that somebody else has changed since, to be brought together with the private one.
    `aside` is where a private copy lies that was damaged; what can be read of it is to be brought in.
    """

    private: Path
    slip: Slip
    document: str
    waiting: Arrived | None = None
    aside: Path | None = None


def check_free(target: Path) -> None:
    """Tell where no new file can be made."""
    with facing(target):
        if target.exists():
            raise FileExists(target)
        if not target.parent.is_dir():
            raise FolderGone(target.parent)


@contextmanager
def bring_in(target: Path, live: Path, progress: Progress = unheard) -> Iterator[Ready]:
    """Make the private copy of the file at `target` ready; what waits beside it is there for the length of a `with`.

    A file of which nothing was ever open here may be anybody's, and comes in row by row. Where opening it fails or is stopped, what
    was made for it is gone again, and a private copy that was there stands as it stood.
    """
    unchanged = _unchanged(target, live, between(progress, 0.0, 0.2))
    if unchanged is not None:
        yield unchanged
        return
    with arrival(target, live, between(progress, 0.2, 0.7)) as arrived:
        if next(live.glob(f"{arrived.document}-*.db"), None) is None:
            adopt(arrived.path, target, between(progress, 0.7, 0.9))
        private = private_path(live, arrived.document, target)
        with _as_it_was(private, target) as (slip, before):
            waiting, aside = _choose(arrived, private, slip, target, between(progress, 0.9, 1.0))
            before.aside = aside
            yield Ready(private, slip, arrived.document, waiting, aside)


@dataclass(slots=True)
class _Before:
    """What was set aside of a private copy, and what its slip noted."""

    noted: dict[str, str]
    aside: Path | None = None


@contextmanager
def _as_it_was(private: Path, target: Path) -> Iterator[tuple[Slip, _Before]]:
    """Hold a slip; where something fails while it is held, private copy and slip are afterwards as they were before.

    A copy that was put in the place of one that held no more than it stays: it is as good.
    """
    fresh = not private.exists()
    slip = Slip(private, target)
    before = _Before(slip.noted())
    try:
        yield slip, before
    except BaseException:
        slip.close()
        if fresh:
            forget(private)
        elif before.aside is not None:
            clear(private)
            _move(before.aside, private)
            with closing(Slip(private, target)) as again:
                again.note(**before.noted)
        raise


def _unchanged(target: Path, live: Path, progress: Progress) -> Ready | None:
    """Return the private copy of a visible file that is as it was left here, None where it has to be looked at whole.

    Should it have changed all the same, its content is compared before anything is published into it.
    """
    _look(target)
    place = private_path(live, "", target).name
    found = [path for path in live.glob(f"*{place}") if is_document(path.name.removesuffix(place))]
    if len(found) != 1:
        return None
    private, document = found[0], found[0].name.removesuffix(place)
    slip = Slip(private, target)
    try:
        if (
            slip["stamp"]
            and slip["stamp"] == copying.stamp(target)
            and _is_sound(private, document, progress)
        ):
            return Ready(private, slip, document)
    except BaseException:
        slip.close()
        raise
    slip.close()
    return None


def stamp_of(target: Path, image: Path) -> str:
    """Return the stamp of a file that was just published, empty where somebody else's stands there already."""
    try:
        stamp = copying.stamp(target)
    except Told:
        return ""
    return stamp if stamp.endswith(f"-{copying.sample(image)}") else ""


def _is_sound(private: Path, document: str, progress: Progress) -> bool:
    """Say whether a private copy can be worked in as it is."""
    try:
        with facing(private), closing(connect(private)) as connection:
            check_content(connection, private, progress)
            return document_of(connection, private) == document
    except DamagedFile:
        return False


@contextmanager
def arrival(target: Path, live: Path, progress: Progress = unheard) -> Iterator[Arrived]:
    """Copy a working file that may be anybody's to the local disk and check the copy, for the length of a `with`."""
    _look(target)
    copying.make_folder(live)
    incoming = live / f"arriving-{new_id()}.db"
    try:
        yield _fetch(target, incoming, progress)
    finally:
        clear(incoming)


def grown(path: Path) -> sqlite3.Connection:
    """Open a checked copy that came in, brought to the newest schema."""
    connection = connect(path)
    try:
        if schema.version(connection) < len(schema.GROWTHS):
            schema.grow_connection(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def take(arrived: Arrived, private: Path, slip: Slip) -> None:
    """Put a copy that came in into the place of the private one."""
    copying.remove(_journal(private))
    copying.replace(arrived.path, private)
    slip.note(
        seen=arrived.fingerprint, mark=arrived.mark, coming_seen="", coming_mark="", stamp=arrived.stamp
    )


def put_in_place(made: Path, private: Path) -> None:
    """Put a database that was put together into the place of the private copy; a damaged one is kept aside."""
    if private.exists():
        _set_aside(private)
    copying.remove(_journal(private))
    copying.replace(made, private)
    clear(made)


def keep_damaged(target: Path, folder: Path, moment: datetime, progress: Progress = unheard) -> Path:
    """Keep a damaged file as it is, beside itself or, where that cannot be, in a folder of our own; return where."""
    kept = free_name(target, "damaged", moment)
    try:
        copying.deliver(target, kept, between(progress, 0.0, 0.5))
    except Cancelled:
        raise
    except Told:
        copying.make_folder(folder)
        kept = folder / kept.name
        copying.deliver(target, kept, between(progress, 0.5, 1.0))
    return kept


def document_of(connection: sqlite3.Connection, path: Path) -> str:
    """Return the id of the document a database holds."""
    row = connection.execute("SELECT value FROM meta WHERE name = 'document'").fetchone()
    if row is None or not is_document(row[0]):
        raise DamagedFile(path, tr("it does not say which document it is"))
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
    check_beside(target)


def _fetch(target: Path, incoming: Path, progress: Progress) -> Arrived:
    """Copy the visible file and check the copy."""
    stamp = copying.stamp(target)
    fingerprint = copying.fetch(target, incoming, between(progress, 0.0, 0.6))
    with facing(target), closing(connect(incoming)) as connection:
        check_content(connection, target, between(progress, 0.6, 1.0))
        document = document_of(connection, target)
        return Arrived(incoming, fingerprint, document, revisions.latest(connection), stamp)


def _choose(
    arrived: Arrived, private: Path, slip: Slip, target: Path, progress: Progress
) -> tuple[Arrived | None, Path | None]:
    """Put the right state into the private copy.

    Returns the visible file where the two must be brought together, and where a damaged private copy was put.
    """
    aside = None
    try:
        if _holds_more(arrived, private, slip, target, progress):
            return (None if arrived.fingerprint in {slip["seen"], slip["coming_seen"]} else arrived), None
    except DamagedFile:
        aside = _set_aside(private)
    take(arrived, private, slip)
    return None, aside


def _holds_more(arrived: Arrived, private: Path, slip: Slip, target: Path, progress: Progress) -> bool:
    """Say whether the private copy left from last time may hold what the visible file does not (raises DamagedFile)."""
    if not private.exists():
        return False
    published = slip["coming_mark"] if arrived.fingerprint == slip["coming_seen"] else slip["mark"]
    known = arrived.fingerprint in {slip["seen"], slip["coming_seen"]}
    with facing(private), closing(connect(private)) as connection:
        if schema.version(connection) > len(schema.GROWTHS):
            raise NewerFile(target, schema.version(connection))
        if known and revisions.latest(connection) == published:
            return False
        check_content(connection, private, progress)
    return True


def _set_aside(private: Path) -> Path:
    """Keep a private copy that cannot be trusted, journal and all, under another name."""
    aside = private.with_name(f"damaged-{new_id()}-{private.name}")
    _move(private, aside)
    return aside


def _move(private: Path, aside: Path) -> None:
    """Give a private copy another name, journal and all."""
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


def forget(private: Path) -> None:
    """Leave nothing of a private copy, nor of its slip; nobody has either open."""
    clear(private)
    clear(private.with_suffix(".slip"))


def clear(incoming: Path) -> None:
    """Remove what is left of a copy that came in."""
    copying.remove(_journal(incoming))
    copying.remove(incoming)
