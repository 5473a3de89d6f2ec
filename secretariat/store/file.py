"""A working file at work: steps, undo, publishing and backups. One thread owns it."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Self

from secretariat import __version__
from secretariat.domain.identity import new_id
from secretariat.domain.told import FileExists, FolderGone, Refused
from secretariat.store import backups, copying, opening, publishing, restoring, revisions, schema
from secretariat.store.backups import Backup, Occasion
from secretariat.store.opening import Ready
from secretariat.store.places import Places, Who
from secretariat.store.private import Slip, connect, private_path
from secretariat.store.reader import Reader
from secretariat.store.revisions import Clock
from secretariat.store.steps import Steps, Undone
from secretariat.store.world import facing, facing_sqlite
from secretariat.store.writer import Writer

if TYPE_CHECKING:
    from sqlite_utils import Database


class WorkingFile:
    """An open working file. Its edits are committed to a private copy; publishing brings them to `path`.

    `recovered` is the file in which unpublished work was kept at opening because the visible file had changed too,
    `displaced` the file in which a change made by others was kept at publishing; None where there was no need.
    """

    def __init__(self, path: Path, places: Places, who: Who, ready: Ready, clock: Clock) -> None:
        self.path = path
        self.document_id = ready.document
        self.recovered = ready.recovered
        self.displaced: Path | None = None
        self._private = ready.private
        self._slip = ready.slip
        self._folder = places.backups / ready.document
        self._live = places.live
        self._who = who
        self._clock = clock
        self._db = _database(ready.private, path)
        self._steps = Steps(self._db.conn, who, clock)
        self._restored = False

    @classmethod
    def create(cls, target: Path, places: Places, who: Who, clock: Clock = revisions.now) -> Self:
        """Make a new, empty working file at `target` and open it."""
        target = _absolute(target)
        with facing(target):
            if target.exists():
                raise FileExists(target)
            if not target.parent.is_dir():
                raise FolderGone(target.parent)
        copying.make_folder(places.live)
        document = new_id()
        private = private_path(places.live, document, target)
        file = cls._ready(target, places, who, Ready(private, Slip(private, target), document, None), clock)
        try:
            file._found()
            file.publish(force=True)
        except BaseException:
            file._abandon()
            raise
        return file

    @classmethod
    def open(cls, target: Path, places: Places, who: Who, clock: Clock = revisions.now) -> Self:
        """Open the working file at `target`, or tell why it cannot be opened; `target` stays as it is."""
        target = _absolute(target)
        file = cls._ready(target, places, who, opening.bring_in(target, places.live, clock()), clock)
        try:
            file._grow()
            file.seal()
        except BaseException:
            file._let_go()
            raise
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
    def read(self) -> Reader:
        """Return a reader of the file as it stands."""
        return Reader(self._db.conn)

    @contextmanager
    def step(self, label: str, merge: str = "", caret: str = "") -> Iterator[Writer]:
        """Open one undoable step; it is committed whole at the end, or not at all.

        A step with the same `merge` as the run before it, less than 60 seconds ago, goes on with that run.
        """
        with self._transaction():
            writer, log = self._steps.begin(merge)
            yield writer
            self._steps.end(writer, log, label, merge, caret)

    def undo(self) -> Undone | None:
        """Take the last step of this device back, or return None where there is none."""
        with self._transaction():
            return self._steps.undo()

    def redo(self) -> Undone | None:
        """Do the step again that was taken back last, or return None where there is none."""
        with self._transaction():
            return self._steps.redo()

    @property
    def undo_label(self) -> str:
        """Return the name of the step that undo would take back, empty where there is none."""
        step = self._steps.to_undo
        return step[1] if step else ""

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

    def publish(self, force: bool = False) -> bool:
        """Bring the visible file up to date; return whether there was anything to do."""
        if not (force or self.unpublished):
            return False
        with self._image() as image:
            self._keep_what_others_wrote()
            mark, seen = revisions.latest(self._db.conn), copying.fingerprint(image)
            self._slip.note(coming_seen=seen, coming_mark=mark)
            copying.deliver(image, self.path)
            self._slip.note(seen=seen, mark=mark, coming_seen="", coming_mark="")
            self._keep(image)
        return True

    def save_copy(self, target: Path) -> None:
        """Write a complete copy of the working file to `target`, in the place of what is there."""
        target = _absolute(target)
        if target == self.path:
            self.publish(force=True)
            return
        with self._image() as image:
            copying.deliver(image, target)

    def backups(self) -> list[Backup]:
        """Return the backups of this file that can be read, newest first."""
        return backups.listed(self._folder)

    def restore(self, backup: Backup, label: str = "Restore backup") -> None:
        """Bring back the state of a backup as one undoable step; the present state is backed up first."""
        with closing(restoring.opened(backup.path, self._live)) as old:
            with self._image() as image:
                backups.keep(image, self._folder, Occasion.RESTORE, self._clock())
            with self.step(label) as write:
                restoring.restore(old, self._db.conn, write)
        self._restored = True

    def close(self) -> None:
        """Let go of the file; what is not published stays in the private copy and is found again at opening."""
        try:
            self.seal()
        finally:
            self._let_go()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Hold one transaction: all or nothing, the disk's trouble told."""
        if self._db.conn.in_transaction:
            raise RuntimeError("a step is open already")
        try:
            with facing_sqlite(self.path), self._db.atomic():
                yield
        except sqlite3.IntegrityError as error:
            raise Refused("Something in this step belongs to what is no longer in the file.") from error

    @contextmanager
    def _image(self) -> Iterator[Path]:
        """Make a finished, verified image of the file on the local disk, for as long as it is needed."""
        self.seal()
        with self._copied() as image:
            publishing.check_complete(image, self._db.conn)
            yield image

    @contextmanager
    def _copied(self) -> Iterator[Path]:
        """Make an image of the file as it is, of whatever schema."""
        image = self._private.with_suffix(".publication")
        copying.remove(image)
        try:
            publishing.build(self._db.conn, image)
            yield image
        finally:
            copying.remove(image)

    def _keep(self, image: Path) -> None:
        """Keep a publication as a backup; the oldest goes, but never because of a restored state."""
        if self._restored:
            backups.keep(image, self._folder, Occasion.RESTORE, self._clock())
            self._restored = False
            return
        backups.keep(image, self._folder, Occasion.PUBLICATION, self._clock())
        backups.prune(self._folder)

    def _keep_what_others_wrote(self) -> None:
        """Set a copy beside the visible file where somebody else has changed it since it was seen."""
        with facing(self.path):
            found = copying.fingerprint(self.path)
        if found and found not in {self._slip["seen"], self._slip["coming_seen"]}:
            self.displaced = opening.free_name(self.path, "found", self._clock())
            copying.deliver(self.path, self.displaced)

    def _found(self) -> None:
        """Lay out a new file."""
        with facing(self.path):
            schema.grow(self._db, schema.GROWTHS)
            facts = {
                "document": self.document_id,
                "created": revisions.stamp(self._clock()),
                "made_by": f"secretariat {__version__}",
            }
            self._db.conn.executemany("INSERT INTO meta VALUES (?, ?)", facts.items())

    def _grow(self) -> None:
        """Bring a file of an older schema up to date; it is backed up first."""
        if schema.version(self._db.conn) < len(schema.GROWTHS):
            with self._copied() as image:
                backups.keep(image, self._folder, Occasion.MIGRATION, self._clock())
            with facing(self.path):
                schema.grow(self._db, schema.GROWTHS)

    def discard(self) -> None:
        """Close a file that was made in vain and leave nothing of it, neither what the user sees nor the private copy."""
        self._abandon()
        copying.remove(self.path)

    def _let_go(self) -> None:
        """Close the private copy and give it free."""
        self._db.close()
        self._slip.close()

    def _abandon(self) -> None:
        """Leave nothing of a file that could not be made."""
        self._let_go()
        for path in (self._private, self._private.with_suffix(".slip")):
            copying.remove(path)
            copying.remove(path.with_name(f"{path.name}-journal"))


def _database(private: Path, target: Path) -> "Database":
    """Open the private copy through sqlite-utils, which loads only now; no plugin of it runs."""
    from sqlite_utils import Database

    with facing(target):
        return Database(connect(private), recursive_triggers=False, execute_plugins=False)


def _absolute(target: Path) -> Path:
    """Return the full path of a file; a link leads to the file itself, which is what gets replaced."""
    with facing(target):
        return Path(os.path.realpath(target)) if target.is_symlink() else target.absolute()
