"""The comments on the paper in view, as sheet and panel both know them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from secretariat.domain.identity import BlockId, PaperId
from secretariat.domain.language import Language
from secretariat.domain.told import Told
from secretariat.gui.desk import Desk
from secretariat.gui.errand import Errand

if TYPE_CHECKING:
    from secretariat.app.changes import Changes
    from secretariat.app.queries.comment import Thread

PAUSE = 1200  # milliseconds without a change of the words before the comments are asked for again


@dataclass(frozen=True, slots=True)
class Subject:
    """What a new comment is about; `where` names it for people."""

    paper: PaperId
    block: BlockId | None
    language: Language
    passage: str
    where: str


class Discussion(QObject):
    """The threads of one paper; there is one discussion at a desk (`at`).

    `changed` says that there are others, `pointed` carries the id of the thread the caret stands in ("" for none), `wanted`
    that of the thread whose words are to be shown; `left` means: back to the text; `called`: show them in the panel.
    """

    changed = Signal()
    pointed = Signal(str)
    wanted = Signal(str)
    left = Signal()
    called = Signal()

    def __init__(self, desk: Desk) -> None:
        """Begin with no paper."""
        super().__init__(desk)
        self.threads: tuple[Thread, ...] = ()
        self.resolved_too = False
        self.current = ""
        self.language: Language | None = None
        self._led = False
        self._desk = desk
        self._paper: PaperId | None = None
        self._asking: Errand[tuple[Thread, ...]] | None = None
        self._stale = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.refresh)
        desk.changed.connect(self._on_changed)
        desk.opened.connect(lambda: self._pause.start(0))
        desk.closed.connect(lambda: self.show_paper(None))

    @staticmethod
    def at(desk: Desk) -> "Discussion":
        """Return the discussion at a desk, begun when it is first wanted."""
        found = desk.findChild(Discussion, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return found if isinstance(found, Discussion) else Discussion(desk)

    @property
    def shown(self) -> "tuple[Thread, ...]":
        """The threads that are to be seen: those still open, and the settled ones where they are wanted."""
        return tuple(thread for thread in self.threads if self.resolved_too or not thread.resolved)

    def lead(self) -> bool:
        """Say whether whoever asks is the first: the main sheet, which says what paper and `language` are in view."""
        first, self._led = not self._led, True
        return first

    def show_paper(self, paper: PaperId | None) -> None:
        """Turn to a paper, or to none."""
        if paper != self._paper:
            self._paper = paper
            self._show(())
            self._pause.start(0)

    def show_resolved(self, wanted: bool) -> None:
        """Show settled threads too, or no longer."""
        if wanted != self.resolved_too:
            self.resolved_too = wanted
            self.changed.emit()

    def point(self, thread: str) -> None:
        """Take note of the thread the caret stands in."""
        if thread != self.current:
            self.current = thread
            self.pointed.emit(thread)

    def find(self, id: str) -> "Thread | None":
        """Return the thread that a comment stands in."""
        holding = (thread for thread in self.threads if any(one.id == id for one in thread.comments))
        return next(holding, None)

    def refresh(self) -> None:
        """Ask for the threads again, on another thread."""
        self._pause.stop()
        if self._paper is None or self._desk.workspace is None:
            return
        if self._asking is not None:
            self._stale = True
            return
        from secretariat.app.queries.comment import threads

        workspace, paper = self._desk.workspace, self._paper
        self._asking = Errand(lambda _: workspace.look(threads, paper))
        self._asking.when_ended(lambda: self._found(paper))
        self._asking.start()

    def wait(self) -> None:
        """Wait until the threads are known as they are now."""
        self.refresh()
        while self._asking is not None:
            self._asking.wait()

    def _found(self, paper: PaperId) -> None:
        """Show what was found, unless another paper is in view by now."""
        errand, self._asking = self._asking, None
        try:
            found = errand.answer() if errand else ()
        except (Told, RuntimeError):  # the paper or the file was closed meanwhile
            found = ()
        if paper == self._paper:
            self._show(found)
        if self._stale or paper != self._paper:
            self._stale = False
            self.refresh()

    def _show(self, found: "tuple[Thread, ...]") -> None:
        """Pass other threads on."""
        if found != self.threads:
            self.threads = found
            self.changed.emit()

    def _on_changed(self, changes: "Changes") -> None:
        """Ask again at once for a comment, after a pause for words that may move one."""
        if changes.touch("comment"):
            self._pause.start(0)
        elif self.threads and changes.touch("block", "paper"):
            self._pause.start(PAUSE)
