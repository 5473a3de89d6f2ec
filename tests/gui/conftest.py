"""A window to try, on a real file, where nothing may pass in silence."""

import gc
import os
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, Qt, QThreadPool
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from secretariat.app.commands.agenda import AddItem, AddSession
from secretariat.app.commands.block import AddBlock
from secretariat.app.commands.paper import AddPaper
from secretariat.app.places import Home, home
from secretariat.app.queries.agenda import outline
from secretariat.domain.identity import BlockId, ItemId, PaperId, SessionId, new_id
from secretariat.domain.language import Words
from secretariat.gui import theme
from secretariat.gui.application import ready
from secretariat.gui.asking import Asking
from secretariat.gui.desk import Desk
from secretariat.gui.redressing import Redressing
from secretariat.gui.window import MainWindow

W = TypeVar("W", bound=QWidget)
TURNS = 5  # of the event loop, for what is shown a part in each

DIALOG_CALLS = (
    (QDialog, "exec"),
    (QMessageBox, "exec"),
    *((QMessageBox, name) for name in ("about", "critical", "information", "question", "warning")),
    *((QFileDialog, name) for name in ("getOpenFileName", "getSaveFileName", "getExistingDirectory")),
    *((QInputDialog, name) for name in ("getText", "getItem", "getInt")),
)


@pytest.fixture(autouse=True)
def place(tmp_path: Path, nothing_left_behind: None, monkeypatch: pytest.MonkeyPatch) -> Home:
    """Each test has a computer of its own: settings, private copies and backups lie in its folder.

    What a test puts in the place of something else is undone before it is looked what is left behind: it may hold a window.
    """
    monkeypatch.setenv("SECRETARIAT_HOME", str(tmp_path / "home"))
    return home()


@pytest.fixture(autouse=True, scope="package")
def swept_on_this_thread_alone() -> Iterator[None]:
    """As in the program: what is no longer needed is taken down on the window's thread, never on one that happens by."""
    gc.collect()
    gc.freeze()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True, scope="package")
def clipboard_cleared(qapp: QApplication) -> Iterator[None]:
    """What was copied last is let go of while Python is there: the screen in memory would keep it longer than that."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """No dialog but those a test expects, no window, no part of one and no thread of a file that outlives it."""
    with pytest.MonkeyPatch.context() as patch:
        shown = _refusing(patch)
        dressed()
        theme.dress(qapp, "light")
        yield
        QThreadPool.globalInstance().waitForDone()
        qapp.processEvents()
        dressed()
    _take_down(qapp)
    for last in ("last_type", "last_value", "last_traceback"):
        vars(sys).pop(last, None)  # what a test had go wrong would keep all it happened in
    request.node.funcargs.clear()  # pytest would keep what the test was given until this is over
    gc.collect()
    assert shown == [], "a dialog nobody expected"
    assert [_said(window) for window in qapp.topLevelWidgets() if window.isVisible()] == [], (
        "a window stayed open"
    )
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("store")] == []
    assert _kept(qapp) == [], "something keeps a window that was closed, or parts of one"
    gc.freeze()  # what is there now stays, and need not be looked through after each test


def _refusing(patch: pytest.MonkeyPatch) -> list[str]:
    """Have no dialog come up that a test does not answer, and return where such are noted."""
    shown: list[str] = []
    for owner, name in DIALOG_CALLS:

        def refuse(*args: object, _name: str = f"{owner.__name__}.{name}", **_: object) -> int:
            shown.append(f"{_name} {args!r}")
            return 0

        patch.setattr(owner, name, refuse)
    return shown


def _take_down(app: QApplication) -> None:
    """Take down what is to go, as no loop runs that would, and the windows that were closed, with which the program would end."""
    for window in app.topLevelWidgets():
        if isinstance(window, MainWindow) and not window.isVisible():
            window.deleteLater()
    for _ in range(2):  # the manual goes after its window
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _kept(app: QApplication) -> list[str]:
    """Return the kinds of windows and parts of them that are still there though every test that made one is over."""
    windows = [thing for thing in gc.get_objects() if isinstance(thing, MainWindow)]
    kept = [thing for thing in (*windows, *app.allWidgets()) if thing not in _told_of]
    _told_of.update(kept)
    return [type(thing).__name__ for thing in kept]


_told_of: weakref.WeakSet[QWidget] = weakref.WeakSet()
"""What was kept and told of once: the traceback of a test that failed keeps its window for a while."""


def dressed() -> None:
    """Wait until what is under way in giving the window other colours or another text size is done."""
    app = QApplication.instance()
    assert app is not None
    redressing = app.findChild(Redressing)
    while redressing is not None and redressing.busy:
        QApplication.processEvents()


def _said(window: QWidget) -> str:
    """Return what a window says of itself."""
    return window.text() if isinstance(window, QMessageBox) else repr(window)


@pytest.fixture(autouse=True)
def nothing_muttered(qtlog: object) -> Iterator[None]:
    """Qt has nothing to complain of; what the screen in memory cannot do is its own affair."""
    yield
    said = [record.message for record in qtlog.records]  # type: ignore[attr-defined]
    assert [message for message in said if "This plugin does not" not in message] == []


@pytest.fixture
def desk(qapp: QApplication, place: Home, tmp_path: Path) -> Iterator[Desk]:
    """A desk with a new, empty working file on it; a Told that nobody expects fails the test (see `refusals`)."""
    desk = Desk(place)
    desk.refusals = []  # type: ignore[attr-defined]
    desk.told.connect(desk.refusals.append)  # type: ignore[attr-defined]
    assert desk.create(tmp_path / "committee.gbwp")
    yield desk
    desk.close()
    desk.deleteLater()
    assert desk.refusals == []  # type: ignore[attr-defined]


class Office:
    """A person at the window: presses keys, chooses from menus, answers dialogs."""

    def __init__(self, window: MainWindow, qtbot: QtBot, folder: Path) -> None:
        self.window = window
        self.desk = window.desk
        self.bot = qtbot
        self.folder = folder

    def press(self, keys: str, on: QWidget | None = None) -> None:
        """Press one key or chord, such as "Ctrl+E", where the focus is."""
        self.come_back()
        chord = QKeySequence(keys)[0]  # type: ignore[index]  # it is, the stubs forgot
        target = on or QApplication.focusWidget() or self.window
        self.bot.keyClick(target, chord.key(), chord.keyboardModifiers())
        self.settle()

    def write(self, text: str) -> None:
        """Type plain letters where the focus is."""
        if QApplication.focusWidget() is None:  # a dialog has just gone
            self.come_back()
        self.bot.keyClicks(QApplication.focusWidget(), text)

    def choose(self, menu: str, *entries: str) -> None:
        """Open a menu with its letter and choose through it with letters: `choose("File", "r")`."""
        self.press(f"Alt+{menu[0]}", self.window)
        for letter in entries:
            popup = QApplication.activePopupWidget()
            assert popup is not None, f"no menu {menu} to press {letter} in"
            self.bot.keyClicks(popup, letter)
            self.settle()

    def dialog(self, kind: type[W]) -> W:
        """Wait for a dialog of a kind and return it."""
        self.bot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind), timeout=20_000)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        return dialog

    def answer(self, text: str) -> str:
        """Press a button of the message that is shown, and return what it said."""
        box = self.dialog(QMessageBox)
        said = f"{box.text()} {box.informativeText()}"
        button = next(button for button in box.buttons() if button.text().replace("&", "") == text)
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()
        return said

    def name_file(self, path: Path) -> None:
        """Type a path into the file dialog that is shown, and press Enter."""
        dialog = self.dialog(QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setText(str(path))
        self.bot.keyClick(field, Qt.Key.Key_Return)
        self.settle()

    def settle(self) -> None:
        """Let everything that is due happen, answers and a change of colours or text size among it."""
        for _ in range(TURNS):
            QApplication.processEvents()
        while Asking.under_way:
            QApplication.processEvents()
        dressed()

    def come_back(self) -> None:
        """Be at the window again once a dialog is closed, as a desk top does by itself."""
        if QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None:
            self.window.activateWindow()
            self.settle()

    def wait(self, done: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.bot.waitUntil(done, timeout=20_000)

    def create(self, name: str = "committee") -> Path:
        """Open a new, empty working file."""
        path = self.folder / f"{name}.gbwp"
        assert self.desk.create(path)
        self.window.settings.opened(path)
        self.settle()
        return path

    def agenda(self) -> tuple[SessionId, list[ItemId], list[PaperId]]:
        """Put one session with two items and three papers on the desk, two of them under the first item."""
        session = SessionId(new_id())
        items, papers = [ItemId(new_id()) for _ in range(2)], [PaperId(new_id()) for _ in range(3)]
        self.desk.do(AddSession(session, 291, place=Words(en="Geneva"), year=2004, month=11))
        for item, title in zip(items, ("Globalization", "Coherence"), strict=True):
            self.desk.do(AddItem(item, session, Words(en=title)))
        for paper, item, number in zip(papers, (items[0], items[0], items[1]), (1, 2, 3), strict=True):
            symbol = f"GB.291/WP/SDG/{number}"
            self.desk.do(AddPaper(paper, item, title=f"Paper {number}", symbol=symbol))
            self.desk.do(AddBlock(BlockId(new_id()), paper, None, words=Words(en="The Office reports.")))
        self.settle()
        return session, items, papers

    def outline(self) -> list[tuple[str, list[tuple[str, list[str]]]]]:
        """Return sessions, items and papers by name, as they lie in the file."""
        return [
            (session.name, [(item.title, [paper.title for paper in item.papers]) for item in session.items])
            for session in self.desk.ask(outline).sessions
        ]


@pytest.fixture
def office(qtbot: QtBot, place: Home, tmp_path: Path) -> Iterator[Office]:
    """Sit down at the window; no file is open."""
    _, window = ready()
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Office(window, qtbot, tmp_path)
    window.close()
    window.deleteLater()
