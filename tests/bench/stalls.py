"""For how long the window stands still: the real window is driven through a day's work, and a heartbeat on its thread is listened to.

Each act has a line with its longest stall and, for one over the bar, where the program was while it lasted.
"""

import os
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from secretariat.app import sample
from secretariat.app.places import Home
from secretariat.domain.identity import PaperId
from tests.bench.measure import Figure

if TYPE_CHECKING:
    from secretariat.gui.window import MainWindow

BEAT, GLANCE, BAR = 0.005, 0.01, 0.1  # seconds
ROWS = 10_000
HOUSE = f"{os.sep}secretariat{os.sep}"


class Heart:
    """Beats on the window's thread; an alarm looks where the program is whenever a beat is overdue.

    The alarm rings on the window's thread, too: who looks from another may be the last to let go of what is found there.
    """

    def __init__(self) -> None:
        """Begin to beat."""
        from PySide6.QtCore import Qt, QTimer

        self.stalls: list[float] = []
        self.seen: Counter[str] = Counter()
        self._last = time.perf_counter()
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=int(BEAT * 1000))
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        if sys.platform != "win32":  # which has no such alarm: there is no line that says where
            signal.signal(signal.SIGALRM, self._look)
            signal.setitimer(signal.ITIMER_REAL, GLANCE, GLANCE)

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()
        if sys.platform != "win32":
            signal.setitimer(signal.ITIMER_REAL, 0)

    def begin(self) -> None:
        """Forget what was before."""
        self.stalls.clear()
        self.seen.clear()
        self._last = time.perf_counter()

    def _beat(self) -> None:
        """Note how long ago the last beat was."""
        now = time.perf_counter()
        self.stalls.append(now - self._last)
        self._last = now

    def _look(self, _: int, frame: FrameType | None) -> None:
        """Note where the program is, if a beat is overdue."""
        if time.perf_counter() - self._last > BAR / 2:
            self.seen[_place(frame)] += 1


def _place(frame: FrameType | None) -> str:
    """Return the innermost three places of the program that a stack leads through."""
    found: list[str] = []
    while frame is not None and len(found) < 3:
        name = frame.f_code.co_filename
        if HOUSE in name and "bench" not in name:
            found.append(f"{name.rpartition(HOUSE)[2]}:{frame.f_lineno}")
        frame = frame.f_back
    return " < ".join(found) or "Qt"


def stalls() -> Iterator[Figure]:
    """Drive the window through a session of the sample, and through a register of 10,000 rows."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SECRETARIAT_HOME"] = str(Path(folder) / "home")
        from secretariat.app.places import home
        from secretariat.gui.application import ready
        from secretariat.gui.sweeping import Sweeping

        app, window = ready()
        Sweeping(app)
        window.show()
        _rest(0.5)
        heart = Heart()
        for name, act in _day(window, Path(folder), home()):
            heart.begin()
            act()
            _rest(0.6)
            yield from _figures(name, heart)
        heart.stop()
        window.close()


def _figures(name: str, heart: Heart) -> Iterator[Figure]:
    """Return the line of an act, and where the program was while the window stood still."""
    longest = max(heart.stalls, default=0.0)
    yield Figure(f"longest stall: {name}", (longest,), bar="100 ms")
    if longest > BAR:
        for place, count in heart.seen.most_common(2):
            yield Figure(f"    {count:3} x {place}", ())


def _day(window: "MainWindow", folder: Path, home: Home) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield what a secretary does in a day, each with its name."""
    from secretariat.gui.place import DECISIONS, FOLLOW_UP, HOME, PICTURES, REGISTER, Place

    file = folder / "sample.gbwp"
    sample.make(file, home)
    yield "open the sample", lambda: window.begin(file)
    yield "load the pages while nobody waits", lambda: _warm(window)
    papers = _papers(window)
    for name, place in (
        ("home", HOME),
        ("decisions", DECISIONS),
        ("the register of 53 rows", REGISTER),
        ("pictures of the register", PICTURES),
        ("the follow-up programme", FOLLOW_UP),
        ("a paper, for the first time", Place("paper", papers[0])),
        ("another paper", Place("paper", papers[1])),
        ("the first paper again", Place("paper", papers[0])),
    ):
        yield f"show {name}", partial(window.show_place, place)
    yield "type 40 letters", lambda: _type(window)
    yield "end the paragraph", lambda: _press(window, "Return")
    yield "undo", lambda: _press(window, "Ctrl+Z")
    for name in ("findings", "comments", "history", "outline"):
        yield f"show the panel of {name}", partial(window.show_panel, name)
    yield "show the preview", lambda: _do(window, "view.preview", 2.0)
    yield "type with the preview", lambda: _type(window)
    yield "export the paper", lambda: _export(window, folder)
    yield "save now", lambda: _do(window, "file.save")
    yield "larger text", lambda: _do(window, "view.larger")
    yield "dark colours", lambda: _do(window, "view.dark")
    yield from _views(window)
    yield "close the file", lambda: _do(window, "file.close")
    many = _many(folder, home)
    yield f"open a file of {ROWS:,} activities", lambda: window.begin(many)
    yield f"show the register of {ROWS:,} rows", lambda: window.show_place(REGISTER)
    yield "the rest of its rows are read", lambda: _rest(2.0)
    yield "filter it by five keys", lambda: _filter(window, "forum")
    yield "sort it", lambda: _sort(window)


def _warm(window: "MainWindow") -> None:
    """Have the pages loaded and made as they are in the program once its first file is open."""
    from PySide6.QtCore import QEventLoop

    from secretariat.gui.warming import Warming

    loop = QEventLoop()
    Warming(window).over.connect(loop.quit)
    loop.exec()


def _turn(window: "MainWindow", name: str) -> None:
    """Turn to a view of the programme by its tab."""
    tabs = window.book.follow_up().tabs
    tabs.setCurrentIndex(next(at for at in range(tabs.count()) if tabs.tabData(at) == name))


def _papers(window: "MainWindow") -> list[PaperId]:
    """Return the papers of the open file."""
    from secretariat.app.queries.paper import every

    return [held.id for held in window.desk.ask(every)]


def _many(folder: Path, home: Home) -> Path:
    """Return a file with many activities."""
    from tests.bench import register

    path = folder / "many.gbwp"
    kept, register.ACTIVITIES = register.ACTIVITIES, ROWS
    register._fill(path, home)
    register.ACTIVITIES = kept
    return path


def _views(window: "MainWindow") -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield what is looked at less often, each for the first time."""
    from secretariat.gui.place import FOLLOW_UP, REGISTER

    window.show_place(REGISTER)
    yield (
        "show an activity beside the register",
        lambda: window.book.register().bar.tools["details"].trigger(),
    )
    window.show_place(FOLLOW_UP)
    for name in ("board", "record", "participants", "ranking", "recommendations", "questions"):
        yield f"show the programme: {name}", partial(_turn, window, name)


def _type(window: "MainWindow") -> None:
    """Type into the paper in view."""
    from PySide6.QtTest import QTest

    page = window.book.paper()
    page.setFocus()
    blocks = [line for line in page.editor.setting.lines if line.kind]
    from secretariat.gui.paper.stretch import Caret

    page.editor.put_caret(Caret(blocks[len(blocks) // 2].key, 0))
    for letter in "what is typed here goes on for a while. ":
        QTest.keyClicks(page.editor, letter)
        _rest(0.03)
    _rest(2.5)  # the words are committed at a pause, and looked over


def _press(window: "MainWindow", keys: str) -> None:
    """Press one key in the paper in view."""
    from PySide6.QtGui import QKeySequence
    from PySide6.QtTest import QTest

    chord = QKeySequence(keys)[0]  # type: ignore[index]  # it is, the stubs forgot
    QTest.keyClick(window.book.paper().editor, chord.key(), chord.keyboardModifiers())
    _rest(1.5)


def _do(window: "MainWindow", name: str, rest: float = 0.5) -> None:
    """Choose an entry of the menus."""
    window.refresh()
    window.actions_by_name[name].trigger()
    _rest(rest)


def _export(window: "MainWindow", folder: Path) -> None:
    """Export the paper in view."""
    (folder / "out").mkdir(exist_ok=True)
    window.settings.export_folder = folder / "out"
    _do(window, "file.export", 6.0)


def _filter(window: "MainWindow", words: str) -> None:
    """Type into the filter of the register."""
    for end in range(1, len(words) + 1):
        window.book.register().field.setText(words[:end])
        _rest(0.2)


def _sort(window: "MainWindow") -> None:
    """Sort the register by its first column."""
    window.book.register().field.clear()
    _rest(0.5)
    window.book.register().model.sort(0)
    _rest(0.5)


def _rest(seconds: float) -> None:
    """Let events happen for a while."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
