"""A working file at work: steps, undo, publishing and backups. One thread owns it."""

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Self

from secretariat.domain.identity import new_id
from secretariat.domain.pace import Progress, between, unheard
from secretariat.domain.told import DamagedFile, FileBusy, FileMissing, Refused
from secretariat.domain.tongue import tr
from secretariat.store import (
    copying,
    examining,
    leftovers,
    opening,
    rescuing,
    restoring,
    revisions,
    schema,
    suitcase,
)
from secretariat.store.backups import Backup, Occasion
from secretariat.store.images import Images
from secretariat.store.meeting import Meeting, Own
from secretariat.store.merged import Merged
from secretariat.store.opening import Arrived, Ready
from secretariat.store.payload import Payload
from secretariat.store.picture import Taken, take
from secretariat.store.places import Places, Who
from secretariat.store.private import Slip, absolute, database, private_path
from secretariat.store.reader import Reader
from secretariat.store.rescuing import Saved
from secretariat.store.revisions import Clock
from secretariat.store.steps import Steps, Undone
from secretariat.store.world import facing, facing_sqlite
from secretariat.store.writer import Writer

_ATTEMPTS = 3  # at publishing, while others go on writing into the same file


class WorkingFile:
    """An open working file. Its edits are committed to a private copy; publishing brings them to `path`.

    Where somebody else has changed the visible file, opening and publishing bring both together; `news` tells of it.
    Only what cannot be brought together is kept beside it: `recovered` is then the file with unpublished work of ours,
    `displaced` the file that stood in the place of the one that was published; None where there was no need. `saved` tells
    what a damaged file came to, None where it was sound.
    """

    def __init__(self, path: Path, places: Places, who: Who, ready: Ready, clock: Clock) -> None:
        self.path = path
        self.document_id = ready.document
        self.recovered: Path | None = None
        self.displaced: Path | None = None
        self.saved: Saved | None = None
        self._private = ready.private
        self._slip = ready.slip
        self._places = places
        self._who = who
        self._clock = clock
        self._sit_down()

    def _sit_down(self) -> None:
        """Open the private copy, with all that works on it."""
        self._db = database(self._private, self.path)
        self._reader = Reader(self._db.conn)
        folder, unseen = self._places.backups / self.document_id, dict[str, Payload]()
        self._images = Images(self._db.conn, self._private, folder, self._clock, self.seal)
        self._steps = Steps(self._db.conn, self._who, self._clock, unseen)
        path, live, slip = self.path, self._places.live, self._slip
        own = Own(
            path, self.document_id, live, self._db.conn, slip, self._images, self._steps, self._transaction
        )
        self._meeting = Meeting(own, unseen)

    @classmethod
    def create(cls, target: Path, places: Places, who: Who, clock: Clock = revisions.now) -> Self:
        """Make a new, empty working file at `target` and open it."""
        target = absolute(target)
        opening.check_free(target)
        copying.make_folder(places.live)
        document = new_id()
        private = private_path(places.live, document, target)
        file = cls._ready(target, places, who, Ready(private, Slip(private, target), document), clock)
        try:
            with facing(target):
                schema.found(file._db, document, revisions.stamp(clock()))
            with file._images.complete() as image:
                file._images.publish(image, target, file._slip, new=True)
        except BaseException:
            file._abandon()
            raise
        return file

    @classmethod
    def open(
        cls,
        target: Path,
        places: Places,
        who: Who,
        clock: Clock = revisions.now,
        progress: Progress = unheard,
    ) -> Self:
        """Open the working file at `target`, or tell why it cannot be opened; `target` stays as it is.

        `progress` may raise Cancelled: then nothing that was made for it stays.
        """
        target = absolute(target)
        leftovers.clear(target, places.live)
        with opening.bring_in(target, places.live, between(progress, 0.0, 0.6)) as ready:
            file = cls._ready(target, places, who, ready, clock)
            try:
                file._grow(between(progress, 0.6, 0.7))
                file.seal()
                last = between(progress, 0.7, 1.0)
                if ready.waiting is not None:
                    file._take_in(ready.waiting, last)
                if ready.aside is not None:
                    file.saved = rescuing.take_from(ready.aside, target, file._db.conn, who, clock, last)
            except BaseException:
                file._let_go()
                raise
        return file

    @classmethod
    def rescue(
        cls,
        target: Path,
        places: Places,
        who: Who,
        clock: Clock = revisions.now,
        progress: Progress = unheard,
    ) -> Self:
        """Open what is left of a damaged file, brought together with private copy and backup; `saved` tells what is missing.

        The damaged file is kept beside it, or among the backups (raises DamagedFile where nothing is left).
        """
        target = absolute(target)
        with facing(target):
            if not target.is_file():
                raise FileMissing(target)
        back = rescuing.bring_back(target, places, who, clock, progress)
        file = cls._ready(target, places, who, back.ready, clock)
        file.saved, file.displaced = back.saved, back.kept
        return file

    @classmethod
    def _ready(cls, target: Path, places: Places, who: Who, ready: Ready, clock: Clock) -> Self:
        """Open the private copy that is ready, or let go of it."""
        try:
            return cls(target, places, who, ready, clock)
        except BaseException:
            ready.slip.close()
            raise

    @property
    def read_only(self) -> bool:
        """Say whether this copy was handed out to be read, not to be changed."""
        return suitcase.read_only(self._db.conn)

    @property
    def device(self) -> str:
        """Return the short id of this machine."""
        return self._who.device

    def sign(self, who: Who) -> None:
        """Have what is changed from now on bear another name."""
        self.seal()
        self._who = who
        self._steps.sign(who)

    @property
    def read(self) -> Reader:
        """Return the reader of the file as it stands."""
        return self._reader

    @contextmanager
    def step(
        self, label: str, merge: str = "", caret: str = "", progress: Progress = unheard
    ) -> Iterator[Writer]:
        """Open one undoable step; it is committed whole at the end, or not at all (raises Refused in a copy to be read).

        A step with the same `merge` as the run before it, less than 60 seconds ago, goes on with that run.
        """
        self._may_change()
        with self._transaction():
            writer, log = self._steps.begin(merge, progress)
            yield writer
            self._steps.end(writer, log, label, merge, caret)
        self._meeting.unseen.update(writer.met)

    def undo(self, progress: Progress = unheard) -> Undone | None:
        """Take the last step of this device back, or return None where there is none."""
        with self._transaction():
            return self._steps.undo(progress)

    def redo(self, progress: Progress = unheard) -> Undone | None:
        """Do the step again that was taken back last, or return None where there is none."""
        with self._transaction():
            return self._steps.redo(progress)

    @property
    def undo_label(self) -> str:
        """Return the name of the step that undo would take back, empty where there is none."""
        step = self._steps.to_undo
        return step[1] if step else ""

    @property
    def long(self) -> tuple[bool, bool]:
        """Say whether undo, and redo, would take a while."""
        return self._steps.is_long(self._steps.to_undo), self._steps.is_long(self._steps.to_redo)

    @property
    def redo_label(self) -> str:
        """Return the name of the step that redo would do again, empty where there is none."""
        step = self._steps.to_redo
        return step[1] if step else ""

    def seal(self) -> None:
        """Close the open run of typing: what comes next is a step of its own."""
        if self._steps.open:
            with self._transaction():
                self._steps.seal()

    @property
    def unpublished(self) -> bool:
        """Say whether there are steps the visible file does not hold yet."""
        return revisions.latest(self._db.conn) != self._slip["mark"]

    def publish(self, force: bool = False, progress: Progress = unheard) -> bool:
        """Bring the visible file up to date, with what others wrote into it; return whether it was written.

        `progress` may raise Cancelled: then the visible file is as it was.
        """
        if self.read_only:
            return False
        for attempt in range(_ATTEMPTS):
            if not (force or self.unpublished):
                self._images.settle(self.path)
                return False
            looked = copying.signature(self.path)
            looking = between(progress, 0.0, 0.2)
            self.displaced = self._meeting.take_in_before_publishing(self._clock, looking) or self.displaced
            progress(0.2)
            if force or self.unpublished:
                with self._images.complete(between(progress, 0.2, 0.6)) as image:
                    if attempt + 1 < _ATTEMPTS and copying.signature(self.path) != looked:
                        continue
                    self._images.publish(image, self.path, self._slip, between(progress, 0.6, 1.0))
                return True
        return False

    def catch_up(self, progress: Progress = unheard) -> bool:
        """Take in what others have published since, although there is nothing to publish here; `news` tells of it."""
        return not self.read_only and self._meeting.catch_up(progress)

    def merge(self, source: Path, label: str = "Bring together", progress: Progress = unheard) -> Merged:
        """Bring another copy of this file together with it as one undoable step; the present state is backed up first.

        The other copy stays as it is (raises OtherDocument where it is no copy, and what `open` raises).
        """
        self._may_change()
        return self._meeting.bring(absolute(source), label, progress)

    def preview(self, source: Path, progress: Progress = unheard) -> Merged:
        """Return what bringing another copy together with this file would come to; nothing changes."""
        return self._meeting.preview(absolute(source), progress)

    @property
    def has_news(self) -> bool:
        """Say whether anything came in since `news` was last asked."""
        return bool(self._meeting.news)

    def news(self) -> tuple[Merged, ...]:
        """Return what came in at opening and publishing since this was last asked.

        Until it is asked, what is written over words that came in is brought together with them: who wrote had not seen them.
        """
        told = tuple(self._meeting.news)
        self._meeting.news.clear()
        self._meeting.unseen.clear()
        return told

    def lend(self, read_only: bool = False, progress: Progress = unheard) -> Path:
        """Make a complete copy of the file on the local disk, for who takes it away (`suitcase.take_away`).

        One that is `read_only` opens everywhere, but never to be changed.
        """
        with self._images.complete(progress) as image:
            if read_only:
                suitcase.mark_read_only(image)
            lent = image.with_name(f"lent-{new_id()}.publication")
            try:
                copying.replace(image, lent)
            except FileBusy as error:  # who waits knows the file, not what is made of it on the way
                raise FileBusy(self.path) from error
        return lent

    def backup_times(self) -> list[datetime]:
        """Return when the backups of this file were made."""
        return self._images.backup_times()

    def backups(self) -> list[Backup]:
        """Return the backups of this file that can be read, newest first."""
        return self._images.backups()

    def backed_up(self, occasion: Occasion, progress: Progress = unheard) -> AbstractContextManager[None]:
        """Keep the present state while something is done that can be undone; where that cannot be, publishing owes a backup."""
        return self._images.backed_up_or_owing(occasion, progress)

    def restore(self, backup: Backup, label: str = "Restore backup", progress: Progress = unheard) -> bool:
        """Bring back the state of a backup as one undoable step; return whether the present, which is backed up, was another."""
        with closing(restoring.opened(backup.path, self._places.live, between(progress, 0.0, 0.4))) as old:
            progress(0.4)  # what is stopped by now makes no backup
            kept = self._images.backed_up(Occasion.RESTORE, between(progress, 0.4, 0.5))
            with kept, self.step(label, progress=between(progress, 0.5, 1.0)) as write:
                restoring.restore(old, self._db.conn, write)
        self._images.restored |= bool(write.touched)
        return bool(write.touched)

    def picture(self, known: int) -> Taken | None:
        """Return all the file holds, to be read elsewhere while work here goes on (see `picture.take`)."""
        return take(self._db.conn, known)

    def examine(self, after: int = 0) -> int | None:
        """Look over some of the file's rows; return where to go on, None at the end (raises DamagedFile)."""
        return examining.examine(self._db.conn, self.path, after)

    def close(self) -> None:
        """Let go of the file; what is not published stays in the private copy and is found again at opening."""
        only_read = False
        try:
            self.seal()
            only_read = not (self.unpublished or self._images.any)
        finally:
            self._let_go(only_read)

    def _may_change(self) -> None:
        """Tell where this copy is only to be read (raises Refused)."""
        if self.read_only:
            raise Refused(tr("This copy was handed out to be read, not to be changed."))

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Hold one transaction, and tell the disk's trouble."""
        if self._db.conn.in_transaction:
            raise RuntimeError("a step is open already")
        try:
            with facing_sqlite(self.path), self._db.atomic():
                yield
        except sqlite3.IntegrityError as error:
            raise Refused(tr("Something in this step belongs to what is no longer in the file.")) from error

    def _take_in(self, arrived: Arrived, progress: Progress) -> None:
        """Bring the private copy together with a visible file that somebody else has changed."""
        try:
            self._meeting.take_in_waiting(arrived, progress)
        except DamagedFile:
            self._give_way(arrived)

    def _give_way(self, arrived: Arrived) -> None:
        """Keep the work of the private copy beside the visible file, and go on with that one."""
        self.recovered = opening.free_name(self.path, "recovered", self._clock())
        with self._images.complete() as image:
            copying.deliver(image, self.recovered)
        self._db.close()
        opening.take(arrived, self._private, self._slip)
        self._sit_down()
        self._grow(unheard)
        self.seal()

    def _grow(self, progress: Progress) -> None:
        """Bring a file of an older schema up to date; it is backed up first."""
        progress(0.0)
        if schema.version(self._db.conn) < len(schema.GROWTHS):
            self._images.back_up_old(progress)
            with facing(self.path):
                schema.grow(self._db, schema.GROWTHS)

    def discard(self) -> None:
        """Close a file that was made in vain and leave nothing of it, neither what the user sees nor the private copy."""
        self._abandon()
        copying.remove(self.path)

    def _let_go(self, only_read: bool = False) -> None:
        """Close the private copy and give it free; of a file that was only read none is kept."""
        self._reader.close()
        self._db.close()
        if only_read:
            copying.remove(self._private)
        self._slip.close()

    def _abandon(self) -> None:
        """Leave nothing of a file that could not be made."""
        self._let_go()
        opening.forget(self._private)
