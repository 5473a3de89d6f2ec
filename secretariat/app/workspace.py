"""An open working file as the rest of the program sees it: do, undo, redo, ask, look."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Concatenate, ParamSpec, Self, TypeVar

from secretariat.app.changes import Changes
from secretariat.app.command import Command, Import
from secretariat.app.giving_way import GivingWay
from secretariat.app.stationery import Stationery, stationery
from secretariat.domain.pace import Progress, between, unheard
from secretariat.domain.told import Told
from secretariat.store.backups import Occasion
from secretariat.store.file import WorkingFile
from secretariat.store.picture import Picture
from secretariat.store.places import Places, Who
from secretariat.store.reader import Reader
from secretariat.store.rescuing import Saved
from secretariat.store.steps import Undone
from secretariat.store.world import facing_sqlite

P = ParamSpec("P")
T = TypeVar("T")

_GLANCE = 0.05  # seconds between two looks whether work that waits for its turn is still wanted


@dataclass(frozen=True, slots=True)
class Reading:
    """What a query reads from: the file, and the stationery."""

    read: Reader
    stationery: Stationery


class Workspace:
    """One open working file. One thread of its own does all that touches it; callers wait for the answer.

    A second thread reads pictures of it: what takes long is looked up there, and nobody who writes waits for it.
    Listeners are called on the caller's thread after each change.
    """

    def __init__(
        self,
        opening: Callable[[], WorkingFile],
        give_up: Callable[[WorkingFile], None] = WorkingFile.close,
    ) -> None:
        """Open the file that `opening` opens, on the thread that will own it; `give_up` is for who stops waiting for it."""
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._looking = ThreadPoolExecutor(1, thread_name_prefix="picture")
        self._picture: Picture | None = None
        self._giving_way = GivingWay()
        self._listeners: list[Callable[[Changes], None]] = []
        opened = self._thread.submit(opening)
        try:
            self._file = opened.result()
        except BaseException:
            if opened.exception() is None:
                self._thread.submit(give_up, opened.result()).result()
            self._thread.shutdown()
            raise
        self._reading = Reading(self._file.read, stationery())
        self._ahead = self._thread.submit(self._look_back).result()

    @classmethod
    def open(cls, path: Path, places: Places, who: Who, progress: Progress = unheard) -> Self:
        """Open the working file at `path` (errors: see `WorkingFile.open`); `progress` may raise Cancelled."""
        return cls(lambda: WorkingFile.open(path, places, who, progress=progress))

    @classmethod
    def create(cls, path: Path, places: Places, who: Who) -> Self:
        """Make a new working file at `path`."""
        return cls(lambda: WorkingFile.create(path, places, who), WorkingFile.discard)

    def __enter__(self) -> Self:
        """Use the workspace for the length of a `with`."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Publish and close."""
        self.close()

    @property
    def path(self) -> Path:
        """The file the user sees."""
        return self._file.path

    @property
    def recovered(self) -> Path | None:
        """The file beside it that holds work an earlier run could not bring in, if there is one."""
        return self._file.recovered

    @property
    def displaced(self) -> Path | None:
        """The file in which a change made by others was kept at publishing; known without waiting for what the file is busy with."""
        return self._file.displaced

    @property
    def saved(self) -> Saved | None:
        """What was saved of a damaged file at its opening; known without waiting, too."""
        return self._file.saved

    @property
    def has_news(self) -> bool:
        """Whether anything came in from others that was not told yet; known without waiting, too."""
        return self._file.has_news

    @property
    def undo_label(self) -> str:
        """The name of what undo would take back, empty when nothing; known without waiting for what the file is busy with."""
        return self._ahead[0]

    @property
    def redo_label(self) -> str:
        """The name of what redo would do again, empty when nothing."""
        return self._ahead[1]

    @property
    def long(self) -> tuple[bool, bool]:
        """Whether undo, and redo, would change so much that one has to wait for it."""
        return self._ahead[2]

    @property
    def unpublished(self) -> bool:
        """Whether the file the user sees lacks something done here."""
        return self._now(lambda: self._file.unpublished)

    def subscribe(self, listener: Callable[[Changes], None]) -> None:
        """Have `listener` told of every change from now on."""
        self._listeners.append(listener)

    def do(self, command: Command, caret: str = "", progress: Progress = unheard) -> Changes:
        """Run `command` as one undoable step and return what it touched; whoever stops waiting for it has it taken back.

        `caret` says where the user stood before it, where the command does not know; undo gives it back. `progress` may raise
        Cancelled, and the file is as before.
        """
        with self._giving_way.waited_for():
            running = self._thread.submit(self._stepping, self._do, command, caret, progress)
            try:
                changes = running.result()
            except KeyboardInterrupt:
                if not running.cancel() and running.exception() is None:
                    self._thread.submit(self._stepping, self._file.undo).result()
                raise
        return self._tell(changes)

    def undo(self, progress: Progress = unheard) -> Changes | None:
        """Take the last step back, or return None when there is none; `progress` may raise Cancelled."""
        return self._told_of(self.on_file(lambda file: file.undo(progress)), "undo")

    def redo(self, progress: Progress = unheard) -> Changes | None:
        """Do again what was taken back last, or return None when there is nothing; `progress` may raise Cancelled."""
        return self._told_of(self.on_file(lambda file: file.redo(progress)), "redo")

    def ask(self, query: Callable[Concatenate[Reading, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return the answer of a query from `secretariat.app.queries`, a frozen value (raises DamagedFile)."""

        def answer() -> T:
            with facing_sqlite(self._file.path):
                return query(self._reading, *args, **kwargs)

        return self._now(answer)

    def look(self, query: Callable[Concatenate[Reading, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return the answer of a query that takes long, from a picture of the file as it stands now; changes do not wait for it.

        Not for what is searched in the index, which the file alone has. A very large file answers for itself, as with `ask`.
        """

        def answer() -> T:
            with facing_sqlite(self._file.path):
                picture = self._pictured()
                if picture is None:
                    return self.ask(query, *args, **kwargs)
                return query(Reading(picture.read, self._reading.stationery), *args, **kwargs)

        return self._looking.submit(answer).result()

    def sign(self, who: Who) -> None:
        """Have what is changed from now on bear another name; what was changed before keeps the one it has."""
        self._now(lambda: self._file.sign(who))

    def seal(self) -> None:
        """End a run of typing, so that the next key begins a new step."""
        self._now(self._file.seal)

    def publish(self, force: bool = False, progress: Progress = unheard) -> bool:
        """Bring the file the user sees up to date; return whether anything was written.

        `progress` may raise Cancelled: then that file is as it was, and what was done waits in the private copy.
        """
        return _begun(self._thread.submit(self._stepping, self._file.publish, force, progress), progress)

    def publish_aside(self) -> bool:
        """Bring the file the user sees up to date while work goes on; return whether anything was written.

        It gives way to whoever waits for the file (raises GaveWay: it is to be done later), but not for ever.
        """
        return self._giving_way.done("publish", lambda progress: self.publish(progress=progress))

    def catch_up(self) -> bool:
        """Take in what others have published, while work goes on, which it gives way to as `publish_aside` does."""

        def take_in(progress: Progress) -> bool:
            return self.on_file(lambda file: file.catch_up(progress), aside=True)

        return self._giving_way.done("catch up", take_in)

    def on_file(self, act: Callable[[WorkingFile], T], aside: bool = False) -> T:
        """Do something with the file itself, on its thread: copies, backups, restoring.

        What is done `aside` waits for what is published in the background, all else goes before it.
        """
        if aside:
            return self._thread.submit(self._stepping, act, self._file).result()
        return self._now(lambda: self._stepping(act, self._file))

    def announce(self, changes: Changes) -> Changes:
        """Tell every listener of changes that came about on the file itself, such as by bringing copies together."""
        return self._tell(changes)

    def discard(self) -> None:
        """Close a file that was made in vain; nothing of it stays."""
        self._look_away()
        try:
            self._thread.submit(self._file.discard).result()
        finally:
            self._thread.shutdown()

    def close(self, publish: bool = True) -> None:
        """Publish what is not yet published, and close.

        Closed it is in any case; when publishing fails, its error is raised, and the work waits in the private copy.
        """
        self._look_away()
        try:
            if publish:
                self.publish()
        finally:
            try:
                self._thread.submit(self._file.close).result()
            finally:
                self._thread.shutdown()

    def _pictured(self) -> Picture | None:
        """Return a picture of the file as it stands, on the thread that reads it; None where it is too large for one."""
        known = self._picture.mark if self._picture is not None else -1
        taken = self._now(lambda: self._file.picture(known))
        if taken is None or taken.mark != known:
            self._put_away()
        if taken is not None and taken.content:
            self._picture = Picture(taken)
        return self._picture

    def _now(self, act: Callable[[], T]) -> T:
        """Return what `act` returns on the thread of the file; what can be done later gives way to it."""
        with self._giving_way.waited_for():
            return self._thread.submit(act).result()

    def _put_away(self) -> None:
        """Let go of the picture, on the thread that reads it."""
        if self._picture is not None:
            self._picture.close()
            self._picture = None

    def _look_away(self) -> None:
        """End what is still being looked up."""
        self._looking.submit(self._put_away)
        self._looking.shutdown()

    def _stepping(self, act: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do what may change the steps, on the thread of the file, and note what undo and redo would do now."""
        try:
            return act(*args, **kwargs)
        finally:  # what failed may have brought something in before it did
            self._ahead = self._look_back()

    def _look_back(self) -> tuple[str, str, tuple[bool, bool]]:
        """Return the names of what undo and redo would do, and whether it takes long, on the thread of the file."""
        return self._file.undo_label, self._file.redo_label, self._file.long

    def _do(self, command: Command, caret: str, progress: Progress) -> Changes:
        """Run a command on the thread of the file."""
        stood = caret or command.caret
        with ExitStack() as kept:
            if isinstance(command, Import):
                kept.enter_context(self._file.backed_up(Occasion.IMPORT, between(progress, 0.0, 0.1)))
                progress = between(progress, 0.1, 1.0)
            with self._file.step(command.label, command.merge, stood, progress) as write:
                command.run(write)
        return Changes(frozenset(write.touched), command.label, stood)

    def _told_of(self, undone: Undone | None, turn: str) -> Changes | None:
        """Tell the listeners what undo or redo touched."""
        if undone is None:
            return None
        return self._tell(Changes(frozenset(undone.touched), undone.label, undone.caret, turn))

    def _tell(self, changes: Changes) -> Changes:
        """Pass the changes on to every listener."""
        if changes.touched:
            for listener in list(self._listeners):
                listener(changes)
        return changes


def _begun(running: Future[T], progress: Progress) -> T:
    """Return the result of what waits for its turn; where `progress` raises Cancelled before that, it never begins."""
    while True:
        wait([running], _GLANCE)
        if running.running() or running.done():
            return running.result()
        try:
            progress(0.0)
        except Told:
            if running.cancel():
                raise
