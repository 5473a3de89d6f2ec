"""Making a damaged file whole again: from the private copy, the newest backup, and what can be read of the file row by row."""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.domain.identity import new_id
from secretariat.domain.pace import Progress, between, step_of, unheard
from secretariat.domain.told import Cancelled, FileBusy, FileExists, NothingLeft, Told
from secretariat.domain.tongue import tr
from secretariat.store import (
    backups,
    copying,
    merging,
    opening,
    publishing,
    restoring,
    revisions,
    schema,
    wreck,
)
from secretariat.store.checking import check_content
from secretariat.store.examining import examine_all
from secretariat.store.opening import Ready
from secretariat.store.places import Places, Who
from secretariat.store.private import Slip, connect, is_document, private_path
from secretariat.store.revisions import Clock, Revision
from secretariat.store.shapes import WORDING
from secretariat.store.steps import Steps
from secretariat.store.transaction import transaction
from secretariat.store.world import facing
from secretariat.store.wreck import Mended, Wreck

if TYPE_CHECKING:
    from sqlite_utils import Database

Thing = tuple[str, str]  # kind and id
Marks = tuple[frozenset[Thing], frozenset[Thing], frozenset[Thing]]


@dataclass(frozen=True, slots=True)
class Saved:
    """What a damaged file came to.

    `read` counts the changes read from the file itself; `private` says whether the private copy on this machine was sound,
    `backup` when the backup was made that went in. `lost` counts the changes known to be missing from all of them.
    Of the things in `shortened` earlier states are lost, those in `unproved` should be looked over, and those in `stood_in`
    are lost; an empty one stands in the place of each.
    """

    path: Path
    read: int
    private: bool
    backup: datetime | None
    lost: int
    shortened: frozenset[Thing]
    unproved: frozenset[Thing]
    stood_in: frozenset[Thing]

    @property
    def complete(self) -> bool:
        """Say whether nothing is known to be missing."""
        return not (self.lost or self.shortened or self.unproved or self.stood_in)


@dataclass(frozen=True, slots=True)
class Back:
    """A damaged file ready to be worked in again, what it came to, and where it is kept as it was found."""

    ready: Ready
    saved: Saved
    kept: Path


def bring_back(target: Path, places: Places, who: Who, clock: Clock, progress: Progress = unheard) -> Back:
    """Put all that is left of a damaged file into its private copy (raises DamagedFile where that is nothing at all).

    `progress` may raise Cancelled: then nothing that was made for it stays.
    """
    left = wreck.read(target, between(progress, 0.0, 0.3))
    document = left.document or _known_document(target, places) or new_id()
    copying.make_folder(places.live)
    private = private_path(places.live, document, target)
    fresh = not private.exists()
    slip = Slip(private, target)
    made = places.live / f"rescued-{new_id()}.db"
    try:
        saved = _rescue(left, document, target, made, places, who, clock, between(progress, 0.3, 0.9))
        kept = opening.keep_damaged(target, places.backups / document, clock(), between(progress, 0.9, 1.0))
        opening.put_in_place(made, private)
        slip.note(seen=copying.fingerprint(target), mark="", coming_seen="", coming_mark="", stamp="")
    except BaseException:
        opening.clear(made)
        slip.close()
        if fresh:
            opening.forget(private)
        raise
    return Back(Ready(private, slip, document), saved, kept)


def salvage(source: Path, target: Path, places: Places, who: Who, clock: Clock = revisions.now) -> Saved:
    """Write all that is left of a damaged file to `target`, with what this machine keeps of it; `source` stays as it is."""
    if target.exists():
        raise FileExists(target)
    left = wreck.read(source)
    document = left.document or _known_document(source, places) or new_id()
    copying.make_folder(places.live)
    made = places.live / f"rescued-{new_id()}.db"
    try:
        saved = _rescue(left, document, source, made, places, who, clock)
        copying.deliver(made, target)
    finally:
        opening.clear(made)
    return saved


def take_from(
    aside: Path, target: Path, connection: sqlite3.Connection, who: Who, clock: Clock, progress: Progress
) -> Saved:
    """Bring into an open file what can be read of its damaged private copy; return what came of it."""
    left = wreck.read(aside, between(progress, 0.0, 0.5))
    known = frozenset(rid for (rid,) in connection.execute("SELECT rid FROM revision"))
    mended = wreck.mend(left, known, _heads(connection), between(progress, 0.5, 0.8))
    before = _numbers(connection)
    with facing(target):
        _take_in(connection, mended.revisions, who, clock, between(progress, 0.8, 1.0))
    lost = _gaps(before, _numbers(connection))
    return Saved(target, len(left.revisions), False, None, lost, *_marks(connection, [mended]))


def _rescue(
    left: Wreck,
    document: str,
    target: Path,
    made: Path,
    places: Places,
    who: Who,
    clock: Clock,
    progress: Progress = unheard,
) -> Saved:
    """Bring all together that is left of a damaged file in a database of its own."""
    own = private_path(places.live, document, target)
    sound = _sound_private(own, between(progress, 0.0, 0.3))
    backup, kept = _newest_backup(places.backups / document, places.live, between(progress, 0.3, 0.5))
    sources = [source for source in (sound, kept) if source is not None]
    if not (left.revisions or left.rows or sources):
        raise NothingLeft(target, tr("nothing in it can be read"))
    try:
        wrecks = [left] if sound is not None or not own.exists() else [wreck.read(own), left]
        putting = between(progress, 0.5, 1.0)
        mended, lost = _put_together(made, document, sources, wrecks, who, clock, putting)
    finally:
        for source in sources:
            source.close()
    return Saved(target, len(left.revisions), sound is not None, backup, lost, *mended)


def _known_document(target: Path, places: Places) -> str:
    """Return the document whose private copy belongs to a place, empty where there is none."""
    place = private_path(places.live, "", target).name
    found = sorted(path.name.removesuffix(place) for path in places.live.glob(f"*{place}"))
    return next((document for document in found if is_document(document)), "")


def _sound_private(private: Path, progress: Progress) -> sqlite3.Connection | None:
    """Return the private copy in memory, None where there is none or it is damaged as well (raises FileBusy)."""
    if not private.exists():
        return None
    try:
        with facing(private), closing(connect(private)) as connection:
            check_content(connection, private, between(progress, 0.0, 0.2))
            return _examined(restoring.in_memory(connection), private, between(progress, 0.2, 1.0))
    except (Cancelled, FileBusy):
        raise
    except Told:
        return None


def _newest_backup(
    folder: Path, live: Path, progress: Progress
) -> tuple[datetime | None, sqlite3.Connection | None]:
    """Return the newest backup that is sound to the last row, and when it was made."""
    every = backups.listed(folder)
    for step, backup in enumerate(every):
        told = step_of(progress, step, len(every))
        try:
            held = restoring.opened(backup.path, live, between(told, 0.0, 0.3))
            return backup.at, _examined(held, backup.path, between(told, 0.3, 1.0))
        except Cancelled:
            raise
        except Told:
            continue
    return None, None


def _examined(connection: sqlite3.Connection, path: Path, progress: Progress) -> sqlite3.Connection:
    """Return a database that is sound to the last row (raises DamagedFile)."""
    try:
        examine_all(connection, path, progress)
    except BaseException:
        connection.close()
        raise
    return connection


def _put_together(
    made: Path,
    document: str,
    sources: list[sqlite3.Connection],
    wrecks: Sequence[Wreck],
    who: Who,
    clock: Clock,
    progress: Progress,
) -> tuple[Marks, int]:
    """Write a database of all that is left; return what had to be mended, and how many changes are missing."""
    with facing(made), closing(connect(made)) as connection:
        if sources:
            sources[0].backup(connection)
        else:
            schema.found(_database(connection), document, revisions.stamp(clock()))
        for other in sources[1:]:
            fresh = merging.missing(connection, other)[0]
            _take_in(connection, fresh, who, clock, between(progress, 0.0, 0.2))
        before = _numbers(connection)
        mended = []
        for step, left in enumerate(wrecks):
            told = step_of(between(progress, 0.2, 1.0), step, len(wrecks))
            known = frozenset(rid for (rid,) in connection.execute("SELECT rid FROM revision"))
            mended.append(wreck.mend(left, known, _heads(connection), between(told, 0.0, 0.5)))
            _take_in(connection, mended[-1].revisions, who, clock, between(told, 0.5, 1.0))
        lost, marks = _gaps(before, _numbers(connection)), _marks(connection, mended)
    publishing.verify(made)
    return marks, lost


def _marks(connection: sqlite3.Connection, mended: Iterable[Mended]) -> Marks:
    """Return the things that are not as they were; words count as the thing they belong to."""
    found = [
        _owners(connection, frozenset().union(*sets))
        for sets in zip(*((one.shortened, one.unproved, one.stood_in) for one in mended), strict=True)
    ]
    return found[0], found[1], found[2]


def _owners(connection: sqlite3.Connection, things: Iterable[Thing]) -> frozenset[Thing]:
    """Return things with the owners of words in the place of the words."""
    owner = "SELECT owner_kind, owner FROM wording WHERE id = ?"
    found = set()
    for kind, id in things:
        row = connection.execute(owner, (id,)).fetchone() if kind == WORDING else None
        found.add((row[0], row[1]) if row else (kind, id))
    return frozenset(found)


def _take_in(
    connection: sqlite3.Connection, found: Iterable[Revision], who: Who, clock: Clock, progress: Progress
) -> None:
    """Bring revisions in as one step that undo passes over."""
    union = merging.unite(connection, found, between(progress, 0.0, 0.4))
    if union.arriving:
        with transaction(connection):
            steps = Steps(connection, who, clock, {})
            steps.bring(union, "Save what was left", between(progress, 0.4, 1.0), undoable=False)


def _database(connection: sqlite3.Connection) -> "Database":
    """Return a connection as the schema wants it."""
    from sqlite_utils import Database

    return Database(connection, recursive_triggers=False, execute_plugins=False)


def _heads(connection: sqlite3.Connection) -> dict[str, Revision]:
    """Return the latest revision of everything, by entity."""
    return {revision.entity: revision for revision in revisions.every(connection)}


def _numbers(connection: sqlite3.Connection) -> dict[str, set[int]]:
    """Return the numbers each device has given to its changes."""
    found: dict[str, set[int]] = {}
    for device, number in connection.execute("SELECT device, seq FROM revision WHERE seq > 0"):
        found.setdefault(device, set()).add(number)
    return found


def _gaps(before: dict[str, set[int]], now: dict[str, set[int]]) -> int:
    """Return how many numbers of each device are missing, but for those that were missing in sound copies too."""
    lost = 0
    for device, numbers in now.items():
        start = max(before.get(device, {0}))
        lost += sum(1 for number in range(start + 1, max(numbers)) if number not in numbers)
    return lost
