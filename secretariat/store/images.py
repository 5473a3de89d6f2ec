"""Finished images of an open working file: what gets published, copied and kept as a backup."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path

from secretariat.domain.pace import Progress, between, unheard
from secretariat.domain.told import Cancelled, NotBackedUp, Told
from secretariat.store import backups, copying, opening, publishing, revisions
from secretariat.store.backups import Backup, Occasion
from secretariat.store.private import Slip
from secretariat.store.revisions import Clock


class Images:
    """Makes images beside the private copy and keeps backups in `folder`; `seal` ends a run of typing first."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        private: Path,
        folder: Path,
        clock: Clock,
        seal: Callable[[], None],
    ) -> None:
        self.restored = False
        self.owed = False
        self._connection = connection
        self._path = private.with_suffix(".publication")
        self._folder = folder
        self._clock = clock
        self._seal = seal

    @contextmanager
    def complete(self, progress: Progress = unheard) -> Iterator[Path]:
        """Make a finished, verified image of the file on the local disk, for as long as it is needed."""
        self._seal()
        with self._made_by(
            lambda own, path: publishing.build(own, path, between(progress, 0.0, 0.9))
        ) as image:
            publishing.check_complete(image, self._connection, between(progress, 0.9, 1.0))
            progress(1.0)
            yield image

    @contextmanager
    def _made_by(self, make: Callable[[sqlite3.Connection, Path], None]) -> Iterator[Path]:
        """Make an image of the file as it is, of whatever schema."""
        copying.remove(self._path)
        try:
            make(self._connection, self._path)
            yield self._path
        finally:
            copying.remove(self._path)

    def backup_times(self) -> list[datetime]:
        """Return when the backups were made."""
        return backups.times(self._folder)

    @property
    def any(self) -> bool:
        """Say whether this machine keeps a backup of the file, as of each it ever changed."""
        return next(self._folder.glob("*.gbwp"), None) is not None

    def backups(self) -> list[Backup]:
        """Return the backups that can be read, newest first."""
        return backups.listed(self._folder)

    @contextmanager
    def backed_up(self, occasion: Occasion, progress: Progress = unheard) -> Iterator[None]:
        """Keep the present state, page by page, while something happens to it; what is stopped has not happened, and needs no backup."""
        self._seal()
        with self._made_by(
            lambda own, path: publishing.copy(own, path, between(progress, 0.0, 0.7))
        ) as image:
            publishing.check_complete(image, self._connection, between(progress, 0.7, 0.9))
            kept = self._keep(image, occasion, between(progress, 0.9, 1.0))
        try:
            yield
        except Cancelled:
            copying.remove(kept)
            raise
        if occasion is not Occasion.RESTORE:  # restoring pushes nothing out
            backups.prune(self._folder, self._clock(), occasion)

    @contextmanager
    def backed_up_or_owing(self, occasion: Occasion, progress: Progress = unheard) -> Iterator[None]:
        """Keep the present state if that can be; else a backup is `owed`, and told of when the file is next published."""
        with ExitStack() as kept:
            try:
                kept.enter_context(self.backed_up(occasion, progress))
            except Cancelled:
                raise
            except Told:
                self.owed = True
            yield

    def back_up_old(self, progress: Progress) -> None:
        """Keep the present state before it grows into a newer schema; stopped by the end of that, there is no backup either."""
        with self._made_by(
            lambda own, path: publishing.copy(own, path, between(progress, 0.0, 0.9))
        ) as image:
            self._keep(image, Occasion.MIGRATION, between(progress, 0.9, 1.0))

    def _keep(self, image: Path, occasion: Occasion, progress: Progress) -> Path:
        """Keep an image as a backup; what is stopped until it is verified is none."""
        return backups.keep(image, self._folder, occasion, self._clock(), lambda: progress(1.0))

    def publish(
        self, image: Path, target: Path, slip: Slip, progress: Progress = unheard, *, new: bool = False
    ) -> None:
        """Put an image into the place of the visible file, or of none if `new`, note it, and keep it as a backup."""
        mark = revisions.latest(self._connection)
        seen = copying.fingerprint(image, between(progress, 0.0, 0.1))
        slip.note(coming_seen=seen, coming_mark=mark)
        publishing.keep_previous(target, between(progress, 0.1, 0.3))
        if new:
            copying.deliver_new(image, target)
        else:
            copying.deliver(image, target, between(progress, 0.3, 1.0))
        stamp = opening.stamp_of(target, image)
        slip.note(seen=seen, mark=mark, coming_seen="", coming_mark="", stamp=stamp)
        self.keep_published(image, target)

    def keep_published(self, image: Path, path: Path) -> None:
        """Keep the publication at `path` as a backup (raises NotBackedUp); it is `owed` until it is made."""
        self.owed = True
        try:
            self._keep_published(image)
        except Told as reason:
            raise NotBackedUp(path, reason) from reason
        self.owed = False

    def settle(self, path: Path) -> None:
        """Make the backup of the file at `path` that could not be made when it was last published, if any is owed."""
        if self.owed:
            with self.complete() as image:
                self.keep_published(image, path)

    def _keep_published(self, image: Path) -> None:
        """Keep a publication; older ones go, but never because of a restored state."""
        if self.restored:
            backups.keep(image, self._folder, Occasion.RESTORE, self._clock())
            self.restored = False
            return
        backups.keep(image, self._folder, Occasion.PUBLICATION, self._clock())
        for occasion in (Occasion.PUBLICATION, Occasion.RESTORE):
            backups.prune(self._folder, self._clock(), occasion)
