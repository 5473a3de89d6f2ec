"""The desk: the open working file as the window knows it, and the word that goes round when it changes."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from secretariat.domain.finding import Spot
from secretariat.domain.pace import Progress
from secretariat.domain.told import Cancelled, GaveWay, NotBackedUp, Told
from secretariat.domain.tongue import tr
from secretariat.gui import files, standing
from secretariat.gui.errand import Errand, away
from secretariat.gui.looking_over import LookingOver
from secretariat.gui.lookout import Lookout
from secretariat.gui.pause import Pause

if TYPE_CHECKING:
    from secretariat.app.changes import Changes
    from secretariat.app.command import Command
    from secretariat.app.places import Home
    from secretariat.app.workspace import Reading, Workspace

MANY = 300  # things that a command changes before one may have to wait for it
P = ParamSpec("P")
T = TypeVar("T")


class Desk(QObject):
    """The one open file, or none. Views ask and do through it, on the window's thread.

    `changed` carries the Changes of every step, undo and redo. `opened` and `closed` mean: forget all, ask anew.
    `settling` comes before anything that needs the file whole (undo, publish, export, close): an editor hands over
    at once what it still holds back. `said` is a passing word, `standing` the lasting one, `told` a Told to show.
    `stood` carries the Spot on the sheet where the caret came to stand.
    `came` carries the outcomes (`app.merge.Outcome`) of what others had written into the file, taken in unasked. `held` carries
    the Told that keeps the file from being brought up to date, None once it no longer does; `met` who else has the file open
    (`presence.Owner`). `damaged` carries the Told of a working file that cannot be opened as it is, or that was found damaged
    while open; `saved` says that what is left of one was opened. `aside` names a file in which work was kept because two copies
    had gone apart: ours (True) or that of others (False).
    """

    changed = Signal(object)
    opened = Signal()
    closed = Signal()
    settling = Signal()
    said = Signal(str)
    standing = Signal(str)
    told = Signal(object)
    stood = Signal(object)
    came = Signal(object)
    aside = Signal(object, bool)
    damaged = Signal(object)
    saved = Signal()
    held = Signal(object)
    met = Signal(object)

    def __init__(self, home: "Home", parent: QObject | None = None) -> None:
        """Sit down at an empty desk; `home` is where private copies and backups are kept."""
        super().__init__(parent)
        self.home = home
        self.workspace: Workspace | None = None
        self._publishing: Errand[bool] | None = None
        self.read_only = False
        self._displaced: Path | None = None
        self._held = False
        self._pause = Pause(self)
        self._pause.due.connect(self.publish)
        self._pause.met.connect(self.met)
        self.lookout = Lookout(self)
        self.lookout.came.connect(self._heard)
        self.looking_over = LookingOver(self)
        self.looking_over.damaged.connect(self.damaged)
        self.spot: Spot | None = None
        self.stood.connect(self._stand)

    def _stand(self, spot: "Spot") -> None:
        """Remember where the caret stands, for who asks later."""
        self.spot = spot

    @property
    def path(self) -> Path | None:
        """The file that is open, as the user sees it."""
        return self.workspace.path if self.workspace else None

    @property
    def undo_label(self) -> str:
        """The name of what undo would take back, empty when nothing."""
        return self.workspace.undo_label if self.workspace else ""

    @property
    def redo_label(self) -> str:
        """The name of what redo would do again, empty when nothing."""
        return self.workspace.redo_label if self.workspace else ""

    def open(self, path: Path) -> bool:
        """Open a working file in place of the one that is open; say whether it worked (a Told is shown)."""
        if self.path is not None and self.path == path.absolute():
            return True
        return bool(self._take_up(path, files.opened))

    def rescue(self, path: Path) -> bool:
        """Open what is left of a damaged working file; say whether it worked (a Told is shown).

        Where that is stopped, and the file was the open one, it is open again as it was.
        """
        open_before = self.path is not None and self.path == path.absolute()
        if open_before:
            self.close(publish=False)
        done = self._take_up(path, files.rescued)
        if done is None and open_before:
            self.open(path)
        return bool(done)

    def create(self, path: Path) -> bool:
        """Make a new working file and open it; say whether it worked (a Told is shown)."""
        return bool(self._take_up(path, files.made))

    def close(self, publish: bool = True) -> bool:
        """Publish and close; say whether the file the user sees is up to date (a Told is shown).

        Without `publish`, what is not in that file stays in the private copy and is found at the next opening.
        """
        if self.workspace is None:
            return True
        complete = self.publish_now() if publish else False
        workspace = self._lay_down()
        try:
            away(lambda: files.leave(workspace, self.home))
        except Told as error:
            self.told.emit(error)
            complete = False
        self.standing.emit("")
        self.closed.emit()
        return complete

    def do(self, command: "Command", slow: bool = False, caret: str = "") -> "Changes | None":
        """Do a command as one undoable step and tell everyone; None where it could not be done (a Told is shown).

        A `slow` command, such as an import, shows how far it is and can be stopped. `caret` is where the user stood.
        """
        if not slow:
            return self._change(lambda workspace: workspace.do(command, caret))
        said = tr("{step} …", step=tr(command.label))
        return self._change(
            lambda workspace: _waited(said, lambda progress: workspace.do(command, caret, progress))
        )

    def undo(self) -> "Changes | None":
        """Take the last step back; None where there is none."""
        self.settling.emit()
        if not (self.workspace and self.workspace.long[0]):
            return self._change(lambda workspace: workspace.undo())
        said = tr("Undoing: {step} …", step=tr(self.undo_label))
        return self._change(lambda workspace: _waited(said, workspace.undo))

    def redo(self) -> "Changes | None":
        """Do again what was taken back last; None where there is nothing."""
        self.settling.emit()
        if not (self.workspace and self.workspace.long[1]):
            return self._change(lambda workspace: workspace.redo())
        said = tr("Redoing: {step} …", step=tr(self.redo_label))
        return self._change(lambda workspace: _waited(said, workspace.redo))

    def ask(self, query: "Callable[Concatenate[Reading, P], T]", *args: P.args, **kwargs: P.kwargs) -> T:
        """Return the answer of a query, a frozen value (raises what the query raises, such as Gone)."""
        assert self.workspace is not None, "no file is open"
        return self.workspace.ask(query, *args, **kwargs)

    def publish(self) -> None:
        """Begin to bring the file the user sees up to date, without making anyone wait."""
        self._pause.over()
        if self.workspace is None:
            return
        if self._publishing is not None:
            self._pause.after_change()  # what came since it began may not be in it
            return
        self.settling.emit()
        workspace = self.workspace
        self._publishing = Errand(lambda _: workspace.publish_aside())
        self._publishing.when_ended(self._published)
        self._publishing.start()

    def publish_now(self) -> bool:
        """Bring the file the user sees up to date and wait for it; say whether it worked (a Told is shown)."""
        error = self.bring_up_to_date()
        if error is not None and not isinstance(error, Cancelled):
            self.told.emit(error)
        return error is None

    def bring_up_to_date(self) -> Told | None:
        """Bring the file the user sees up to date and wait for it; return what went wrong, if anything, or that it was stopped."""
        workspace = self.workspace
        if workspace is None:
            return None
        self.settling.emit()
        self._pause.over()
        said = tr("Saving {name} …", name=workspace.path.name)
        try:
            _waited(said, lambda progress: workspace.publish(progress=progress))
        except Cancelled as error:
            self._later()
            self._tell(error)
            return error
        except Told as error:
            self._unpublished(error, told=True)
            return error
        self._say_saved()
        self._look_aside()
        self._hear()
        return None

    def patiently(self, saying: str, act: "Callable[[Workspace, Progress], T]") -> T | None:
        """Do something with the whole file while everything else waits; None where it could not be done, or was stopped."""
        self.settling.emit()
        workspace = self.workspace
        if workspace is None:
            return None
        try:
            return _waited(saying, lambda progress: act(workspace, progress))
        except Told as error:
            self._tell(error)
            return None

    def take_in(self, changes: "Changes | None" = None) -> None:
        """Tell everyone of changes that came about on the file itself; without them, that all is to be asked anew."""
        self._later()
        if changes is None:
            self.opened.emit()
        else:
            self.changed.emit(changes)

    def _take_up(self, path: Path, begin: "Callable[[Path, Home, Progress], Workspace]") -> bool | None:
        """Open, make or save a file, and only then lay down the one before; None says that it was stopped."""
        said = tr("Opening {name} …", name=path.name)
        self.standing.emit(said)
        try:
            workspace = _waited(said, lambda go_on: begin(path, self.home, go_on), files.taken_back(begin))
        except Told as error:
            self._say_saved() if self.workspace else self.standing.emit("")
            if isinstance(error, Cancelled):
                self._tell(error)
                return None
            offered = begin is files.opened and files.is_damaged(error)
            self.damaged.emit(error) if offered else self.told.emit(error)
            return False
        self.close()
        self._lay_out(workspace)
        self._hear()
        if workspace.recovered is not None:
            self.aside.emit(workspace.recovered, True)
        self._look_over(workspace)
        self._pause.arrive(workspace, self.home)
        return True

    def take_over(self, other: "Desk") -> None:
        """Take the open file over from another desk, which is then empty; the file is not closed.

        What keeps it from being brought up to date is told once more, for who listens here has not heard of it.
        """
        other.settling.emit()
        if other.workspace is None:
            return
        self._displaced = other._displaced
        workspace = other._lay_down()
        other.closed.emit()
        self._lay_out(workspace)
        self.looking_over.later(workspace)
        self._pause.arrive(workspace, self.home)
        if workspace.unpublished:
            self._later()

    def _lay_out(self, workspace: "Workspace") -> None:
        """Have a file open on the desk."""
        self.workspace = workspace
        self.read_only = files.is_read_only(workspace)
        self.standing.emit(standing.only_read() if self.read_only else tr("Saved"))
        self.opened.emit()
        self.lookout.arrive(workspace)

    def _look_over(self, workspace: "Workspace") -> None:
        """Tell where the file or its private copy was damaged, and look its rows over once the first screen is there."""
        from secretariat.app import salvage

        if salvage.saved(workspace) is not None:
            self._displaced = workspace.displaced
            self.saved.emit()
            self._later()
        self.looking_over.later(workspace)

    def _lay_down(self) -> "Workspace":
        """Take the workspace off the desk, once nothing runs on it any more."""
        workspace = self.workspace
        assert workspace is not None
        self.looking_over.stop()
        self.lookout.leave()
        self._pause.leave()
        if self._publishing is not None:
            self._publishing.wait()
        self.workspace = None
        return workspace

    def _change(self, act: "Callable[[Workspace], Changes | None]") -> "Changes | None":
        """Change the file and tell everyone."""
        if self.workspace is None:
            return None
        try:
            changes = act(self.workspace)
        except Told as error:
            self._tell(error)
            return None
        if changes is not None:
            self.take_in(changes)
        return changes

    def _tell(self, error: Told) -> None:
        """Tell what went wrong, or that the work was stopped."""
        if isinstance(error, Cancelled):
            self.said.emit(tr("Stopped. Everything is as it was."))
        else:
            self.told.emit(error)

    def _later(self) -> None:
        """Publish after a pause."""
        self.standing.emit(tr("Saved on this computer"))
        self.looking_over.give_way()
        self._pause.after_change()

    def _published(self) -> None:
        """Say how the publishing went."""
        errand, self._publishing = self._publishing, None
        if errand is None:
            return
        try:
            errand.answer()
        except GaveWay:
            self._pause.after_change()
            return
        except Told as error:
            self._unpublished(error)
            return
        if self.workspace is not None and not self._pause.waiting:
            self._say_saved()
        self._look_aside()
        self._hear()

    def _hear(self) -> None:
        """Tell everyone what others had written into the file and has come in with it."""
        from secretariat.app import keeping

        if self.workspace is None or not keeping.has_news(self.workspace):
            return
        from secretariat.app import merge

        self.settling.emit()  # what is typed over words that came in is brought together with them, not put over them
        found = merge.news(self.workspace)
        for outcome in found:
            self.changed.emit(outcome.changes)
        if found:
            self.came.emit(found)

    def _heard(self) -> None:
        """Tell everyone what has just been taken in, and publish what bringing it together came to."""
        self._hear()
        if self.workspace is not None and self.workspace.unpublished:
            self._later()

    def _look_aside(self) -> None:
        """Say once where the work of others was kept, when it stood in the file we published."""
        from secretariat.app import keeping

        displaced = keeping.displaced(self.workspace) if self.workspace else None
        if displaced is not None and displaced != self._displaced:
            self._displaced = displaced
            self.aside.emit(displaced, False)

    def _say_saved(self) -> None:
        """Say when the file was last brought up to date."""
        if self._held:
            self._held = False
            self.held.emit(None)
        self.standing.emit(standing.only_read() if self.read_only else standing.saved_now())

    def _unpublished(self, error: Told, told: bool = False) -> None:
        """Say that the file could not be written, once at length unless that is `told` already, and try again in a minute."""
        folder = self.path.parent.name if self.path else ""
        owed = standing.owing_a_backup() if isinstance(error, NotBackedUp) else ""
        self.standing.emit(owed or standing.not_yet_in(folder))
        self._pause.after_failure()
        if not (self._held or told):
            self._held = True
            self.held.emit(error)


def _waited(said: str, act: Callable[[Progress], T], back: Callable[[T], object] | None = None) -> T:
    """Return what an act returns for which everything waits (see `patiently`); what shows that is loaded only now."""
    from secretariat.gui.waiting import patiently

    return patiently(said, act, back)
