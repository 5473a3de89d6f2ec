"""An open working file meeting other copies of itself: handed over by a colleague, or found where it publishes."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from secretariat.domain.pace import Progress, between, step_of, unheard
from secretariat.domain.told import BrokenHistory, DamagedFile, OtherDocument, Refused
from secretariat.domain.tongue import tr
from secretariat.store import copying, merging, opening, revisions
from secretariat.store.backups import Occasion
from secretariat.store.images import Images
from secretariat.store.merged import Merged, outcome
from secretariat.store.merging import Union
from secretariat.store.opening import Arrived
from secretariat.store.payload import Payload
from secretariat.store.private import Slip
from secretariat.store.reader import Reader
from secretariat.store.revisions import Clock, Revision
from secretariat.store.steps import Steps
from secretariat.store.world import facing


@dataclass(frozen=True, slots=True)
class Own:
    """The file that meets others: what it is called, where it lies, and all that a meeting takes."""

    path: Path
    document: str
    live: Path
    connection: sqlite3.Connection
    slip: Slip
    images: Images
    steps: Steps
    transaction: Callable[[], AbstractContextManager[None]]


class Meeting:
    """Brings other copies together with a file.

    `news` is what came in unasked, `unseen` what the entities concerned said before; both until somebody has looked.
    """

    def __init__(self, own: Own, unseen: dict[str, Payload]) -> None:
        self.news: list[Merged] = []
        self.unseen = unseen
        self._own = own
        self._strange = ""

    def bring(self, source: Path, label: str, progress: Progress = unheard) -> Merged:
        """Bring another copy together with this file as one undoable step."""
        with self._other(source, step_of(progress, 0, 3)) as fresh:
            return self._unite(fresh, source, label, progress, undoable=True)[0]

    def preview(self, source: Path, progress: Progress = unheard) -> Merged:
        """Return what bringing another copy together with this file would come to."""
        with self._other(source, step_of(progress, 0, 2)) as fresh:
            union = merging.unite(self._own.connection, fresh, step_of(progress, 1, 2))
            return outcome(self._own.connection, union, source)

    def take_in_visible(self, progress: Progress = unheard) -> None:
        """Bring in what somebody else has written into the visible file."""
        own = self._own
        with opening.arrival(own.path, own.live, between(progress, 0.0, 0.5)) as arrived:
            self._check_document(arrived, own.path)
            merged, union = self._catch_up(arrived, between(progress, 0.5, 1.0))
        if merged.new:
            self.news.append(merged)
            fresh = {entity: said for entity, said in union.before.items() if entity not in self.unseen}
            self.unseen.update(fresh)

    def take_in_before_publishing(self, clock: Clock, progress: Progress = unheard) -> Path | None:
        """Bring in what somebody else has written into the visible file; what is no copy of this one is kept aside: return where."""
        own = self._own
        with facing(own.path):
            found = copying.fingerprint(own.path, between(progress, 0.0, 0.5))
        if not found or found in {own.slip["seen"], own.slip["coming_seen"]}:
            return None
        try:
            self.take_in_visible(between(progress, 0.5, 0.9))
        except opening.STRANGE as error:
            if error.path != own.path:
                raise
            aside = opening.free_name(own.path, "found", clock())
            copying.deliver(own.path, aside, between(progress, 0.9, 1.0))
            return aside
        return None

    def catch_up(self, progress: Progress = unheard) -> bool:
        """Bring in what somebody else has published since; return whether anything came. Nothing is written there.

        What stands there and cannot be brought in is left alone: publishing keeps it aside, when there is something to put in its place.
        """
        stamp, before = copying.stamp(self._own.path), len(self.news)
        if stamp in ("", self._strange, self._own.slip["stamp"]):
            return False
        try:
            self.take_in_visible(progress)
        except opening.STRANGE as error:
            if error.path != self._own.path:
                raise
            self._strange = stamp
        return len(self.news) > before

    def take_in_waiting(self, arrived: Arrived, progress: Progress) -> None:
        """Bring in a visible file that waits at opening, before anybody has seen anything."""
        merged, _ = self._catch_up(arrived, progress)
        self.news += [merged] if merged.new else []

    def _catch_up(self, arrived: Arrived, progress: Progress = unheard) -> tuple[Merged, Union]:
        """Bring in what a visible file holds and this one does not, and note whether it then holds all of ours."""
        own = self._own
        with _facing(own.path), closing(opening.grown(arrived.path)) as other:
            fresh, lacking = merging.missing(own.connection, other)
            behind = own.slip["mark"] == revisions.latest(own.connection)
            merged, union = self._unite(
                fresh, own.path, "Take in changes of others", progress, undoable=False, backup=not behind
            )
        complete = not (lacking or union.made)
        mark = revisions.latest(own.connection) if complete else ""
        own.slip.note(seen=arrived.fingerprint, mark=mark, stamp=arrived.stamp)
        return merged, union

    def _unite(
        self,
        fresh: list[Revision],
        source: Path,
        label: str,
        progress: Progress,
        *,
        undoable: bool,
        backup: bool = True,
    ) -> tuple[Merged, Union]:
        """Take revisions from elsewhere in as one step; nothing happens where there are none.

        A `backup` comes first, but where this file has nothing of its own: there nothing meets, it is merely behind.
        """
        own = self._own
        union = merging.unite(own.connection, fresh, step_of(progress, 1, 3))
        merged = outcome(own.connection, union, source)
        if union.arriving:
            writing = step_of(progress, 2, 3)
            writing(0.0)  # what is stopped by now makes no backup
            with ExitStack() as kept:
                if backup:
                    kept.enter_context(own.images.backed_up(Occasion.MERGE, between(writing, 0.0, 0.3)))
                try:
                    with own.transaction():
                        own.steps.bring(union, label, between(writing, 0.3, 1.0), undoable=undoable)
                except Refused as error:
                    raise DamagedFile(source, tr("it holds what no table can hold")) from error
        return merged, union

    @contextmanager
    def _other(self, source: Path, progress: Progress) -> Iterator[list[Revision]]:
        """Read the revisions of another copy that this one does not hold, for the length of a `with`."""
        with opening.arrival(source, self._own.live, progress) as arrived:
            self._check_document(arrived, source)
            with _facing(source), closing(opening.grown(arrived.path)) as other:
                yield merging.missing(self._own.connection, other)[0]

    def _check_document(self, arrived: Arrived, source: Path) -> None:
        """Tell where a file is no copy of this one."""
        if arrived.document != self._own.document:
            raise OtherDocument(source, self._own.path)


def looked_into(read: Reader, arrived: Arrived, source: Path) -> Merged | None:
    """Return what a copy from `source` that has arrived would bring to a file, wherever that is read; None for one of another file."""
    if arrived.document != read.document:
        return None
    with _facing(source), closing(opening.grown(arrived.path)) as other:
        return read.met_by(other, source)


@contextmanager
def _facing(source: Path) -> Iterator[None]:
    """Tell of a history that cannot be true, and of SQLite's trouble, in terms of the file it lies in."""
    try:
        with facing(source):
            yield
    except BrokenHistory as error:
        raise DamagedFile(source, error.detail) from error
