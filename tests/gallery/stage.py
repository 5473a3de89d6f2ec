"""The window at work: the sample with comments, changes, an edition and copies that clash, so that no screen is bare."""

import gc
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TypeVar
from weakref import WeakSet

from PySide6.QtCore import QEvent, QThreadPool
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from secretariat.app import importing, issuing, sample
from secretariat.app.commands.block import Reword
from secretariat.app.commands.comment import AddComment, AnswerComment
from secretariat.app.commands.draft import ImportDraft
from secretariat.app.places import home
from secretariat.app.queries import agenda
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Workspace
from secretariat.domain.draft import Draft
from secretariat.domain.identity import CommentId, PaperId, new_id
from secretariat.domain.language import Language
from secretariat.domain.paper import Block, Kind
from secretariat.gui.application import ready
from secretariat.gui.place import REGISTER, WELCOME, Place
from secretariat.gui.settings import Settings
from secretariat.gui.tour import Tour
from secretariat.store.places import Who

W = TypeVar("W", bound=QWidget)
ISSUED = date(2004, 10, 29)
PATIENCE = 30  # seconds for anything to come into view


class Stage:
    """The window on the sample; `papers` are those of its session, the last of them `real` where one was given."""

    def __init__(self, folder: Path, size: tuple[int, int], real: Path | None = None) -> None:
        """Set the stage in an empty folder, which SECRETARIAT_HOME lies in; `real` is a paper to import as well."""
        self.folder = folder
        self.real = real
        self.app, self.window = ready()
        self.window.resize(*size)
        self.window.show()
        self.path = folder / "Working Party on the Social Dimension.gbwp"
        sample.make(self.path, self.window.desk.home)
        self._copy = folder / "from Ben.gbwp"
        self._afterwards: list[Callable[[], object]] = []
        self._known: WeakSet[QWidget] = WeakSet()
        self._set()

    @classmethod
    def prepare(cls, **chosen: object) -> None:
        """Choose settings (`scheme`, `text_size` …) before the window is made."""
        settings = Settings(home().settings)
        for name, value in chosen.items():
            setattr(settings, name, value)
        settings.flush()

    def _set(self) -> None:
        """Do what people do in a week: comment, change, hand out a copy, issue a paper, take in another."""
        with Workspace.open(self.path, self.window.desk.home.places, Who("Ana", "desk4")) as ana:
            self.papers = [
                paper.id
                for session in ana.ask(agenda.outline).sessions
                for item in session.items
                for paper in item.papers
            ]
            _comment(ana, self.papers[0])
            if self.real is not None:
                draft = importing.propose(self.real)
                assert isinstance(draft, Draft)
                self.papers.append(PaperId(new_id()))
                ana.do(ImportDraft(draft, self.papers[-1], symbol="GB.291/WP/SDG/9"))
            ana.do(ana.ask(issuing.issue, self.papers[2], ISSUED))
        shutil.copy(self.path, self._copy)
        with Workspace.open(self._copy, self.window.desk.home.places, Who("Ben", "laptop9")) as ben:
            _reword(ben, self.papers[0], "Ben's office")
        with Workspace.open(self.path, self.window.desk.home.places, Who("Ana", "desk4")) as ana:
            _reword(ana, self.papers[0], "the Office")

    def open(self) -> None:
        """Open the file, if it is not open, or another is."""
        if self.window.desk.path != self.path:
            self.window.desk.close(publish=False)
            assert self.window.desk.open(self.path)
            self.settle()

    @property
    def copy(self) -> Path:
        """A colleague's copy that clashes with the file."""
        return self._copy

    @property
    def session(self) -> str:
        """The session of the sample."""
        self.open()
        return str(self.window.desk.ask(agenda.outline).sessions[0].id)

    def go(self, place: Place) -> QWidget:
        """Show a place of the file and return the window."""
        self.open()
        self.window.show_place(place)
        self.settle()
        return self.window

    def paper(self, number: int = 0) -> QWidget:
        """Show a paper, alone with its panels as they are."""
        return self.go(Place("paper", self.papers[number]))

    def choose(self, name: str) -> None:
        """Do an entry of the menus."""
        self.window.refresh()
        action = self.window.actions_by_name[name]
        assert action.isEnabled(), f"{name} cannot be done now"
        action.trigger()
        self.settle()

    def dialog(self, act: Callable[[], object]) -> QWidget:
        """Do something that opens a dialog, and return the dialog."""
        act()
        self.wait(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
        self.settle()
        found = QApplication.activeModalWidget()
        assert found is not None
        return found

    def child(self, kind: type[W], within: QWidget | None = None) -> W:
        """Return the one visible widget of a kind."""
        return next(found for found in (within or self.window).findChildren(kind) if found.isVisible())

    def wait(self, done: Callable[[], bool]) -> None:
        """Wait until something is so."""
        end = time.monotonic() + PATIENCE
        while not done():
            assert time.monotonic() < end, "waited in vain"
            QApplication.processEvents()
            time.sleep(0.005)

    def settle(self, seconds: float = 0.0) -> None:
        """Let everything that is due happen, and go on for some seconds."""
        end = time.monotonic() + seconds
        QThreadPool.globalInstance().waitForDone()
        for _ in range(3):
            QApplication.processEvents()
        while time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.01)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def afterwards(self, act: Callable[[], object]) -> None:
        """Do something once the screen was looked at, so that the next one finds the window as it was."""
        self._afterwards.append(act)

    @contextmanager
    def cleared(self) -> Iterator[None]:
        """Afterwards put back what the screen changed, close every dialog and menu, and hide what was said."""
        yield
        while self._afterwards:
            self._afterwards.pop()()
        for window in QApplication.topLevelWidgets():
            if window is not self.window and window.isVisible():
                window.reject() if isinstance(window, QDialog) else window.close()
        for tour in self.window.findChildren(Tour):
            tour.close()
        self.window.notice.hide()
        self.settle()

    def kept(self) -> list[str]:
        """Return the kinds of dialogs, and of parts that stand nowhere, that are new and still there with nothing but the window in view."""
        self.settle()
        gc.collect()
        staying = (self.window, self.window.manual)
        lost = [part for part in self.app.topLevelWidgets() if part.parent() is None and part not in staying]
        dialogs = [thing for thing in gc.get_objects() if isinstance(thing, QDialog)]
        new = [thing for thing in (*lost, *dialogs) if thing not in self._known]
        self._known.update(new)
        return [type(thing).__name__ for thing in new]

    def leave(self) -> None:
        """Close the window."""
        self.window.close()
        self.settle()

    def to_welcome(self) -> QWidget:
        """Close the file, and show the welcome."""
        self.window.desk.close(publish=False)
        self.settle()
        assert self.window.place == WELCOME
        return self.window

    def to_register(self) -> QWidget:
        """Show the register."""
        shown = self.go(REGISTER)
        self.settle(0.4)
        return shown


def _paragraphs(at: Workspace, paper: PaperId) -> list[Block]:
    """Return the numbered paragraphs of a paper."""
    return [block for block in at.ask(papers.sheet, paper).contents.blocks if block.kind is Kind.PARAGRAPH]


def _comment(at: Workspace, paper: PaperId) -> None:
    """Comment on two paragraphs, one of them with an answer."""
    first, second = _paragraphs(at, paper)[1:3]
    said = CommentId(new_id())
    at.do(AddComment(said, paper, "Is this still so? The figures are of March.", first.id))
    at.do(AnswerComment(CommentId(new_id()), said, "They were brought up to date on Monday."))
    at.do(AddComment(CommentId(new_id()), paper, "A shorter sentence would do.", second.id))


def _reword(at: Workspace, paper: PaperId, who: str) -> None:
    """Change a word that somebody else changes too."""
    block = _paragraphs(at, paper)[3]
    spoken = Language.EN
    at.do(Reword(block.id, spoken, f"According to {who}, {block.words.en}"))
    at.seal()
