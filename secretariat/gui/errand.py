"""Work sent away from the window's thread, and its answer brought back."""

import threading
from collections.abc import Callable
from contextlib import ExitStack
from typing import ClassVar, Generic, TypeVar
from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from secretariat.domain.pace import Progress
from secretariat.domain.told import Cancelled

T = TypeVar("T")

PATIENCE = 500  # milliseconds before it shows that one has to wait
_AGAIN = 0.02  # seconds from one look to the next where no loop runs any more


class Bell(QObject):
    """Has things done on the window's thread, whoever rings it.

    There is one as long as the application lives: a bell of each errand's own could be taken down while it still rings.
    """

    rung = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Listen to oneself, across threads."""
        super().__init__(parent)
        self.rung.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def _answer(self, act: Callable[[], None]) -> None:
        """Do what was rung for."""
        act()


_bells: WeakKeyDictionary[QCoreApplication, Bell] = WeakKeyDictionary()


class Errand(Generic[T]):
    """One piece of work on a thread of the pool; `act` is given a function to say how far it is (0 to 1).

    That function raises Cancelled once the user has called `cancel`. All else here happens on the window's thread.
    `under_way` counts the errands that have not come back yet, `awaited` those for which everything else waits.
    """

    under_way: ClassVar[int] = 0
    awaited: ClassVar[int] = 0

    def __init__(self, act: Callable[[Progress], T]) -> None:
        """Prepare the errand; nothing runs before `start`."""
        self._act = act
        self._bell = bell()
        self._cancelled, self._done = threading.Event(), threading.Event()
        self._answer: list[T] = []
        self._error: BaseException | None = None
        self._over = False
        self._moved: list[Callable[[float], None]] = []
        self._ended: list[Callable[[], None]] = []

    def when_moved(self, tell: Callable[[float], None]) -> None:
        """Have `tell` called with how far the work is, again and again."""
        self._moved.append(tell)

    def when_ended(self, tell: Callable[[], None]) -> None:
        """Have `tell` called when the work is over; `answer` then says how it went."""
        self._ended.append(tell)

    def start(self) -> None:
        """Send it off."""
        Errand.under_way += 1
        QThreadPool.globalInstance().start(self._run)

    def cancel(self) -> None:
        """Ask it to stop at the next occasion."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether the user no longer wants what it brings."""
        return self._cancelled.is_set()

    @property
    def over(self) -> bool:
        """Whether it has come back."""
        return self._over

    def wait(self) -> None:
        """Wait until it has ended; meanwhile the window paints but takes no keys or clicks."""
        if not self._over:
            loop = QEventLoop()
            self.when_ended(loop.quit)
            Errand.awaited += 1
            try:
                loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
                self.see_out()
            finally:
                Errand.awaited -= 1

    def see_out(self) -> None:
        """Wait also where the program is to end, which ends every loop at once: no answer is given before there is one."""
        while not self._over:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            self._done.wait(_AGAIN)

    def answer(self) -> T:
        """Return what the work returned, or raise what it raised; call it once it has ended."""
        if self._error is not None:
            raise self._error
        return self._answer[0]

    def _run(self) -> None:
        """Do the work on a thread of the pool; whatever goes wrong travels back with the answer."""
        try:
            self._answer.append(self._act(self._move))
        except BaseException as error:  # noqa: BLE001  (raised again by `answer`, on the window's thread)
            self._error = error
        self._bell.rung.emit(self._end)
        self._done.set()

    def _move(self, part: float) -> None:
        """Pass on how far the work is, unless it is to stop."""
        if self._cancelled.is_set():
            raise Cancelled
        self._bell.rung.emit(lambda: self._tell(part))

    def _tell(self, part: float) -> None:
        """Say how far the work is."""
        for tell in self._moved:
            tell(part)

    def _end(self) -> None:
        """Say that the work is over, to everyone, also where one of them fails: who waits must not wait for ever."""
        self._over = True
        with ExitStack() as ending:
            ending.callback(self._come_back)
            for tell in reversed(self._ended):
                ending.callback(tell)

    @staticmethod
    def _come_back() -> None:
        """Count one errand less under way."""
        Errand.under_way -= 1


def away(act: Callable[[], T]) -> T:
    """Return what `act` returns, done on another thread: meanwhile the window paints but takes no keys or clicks.

    After half a second the cursor says that something is going on.
    """
    errand = Errand(lambda _: act())
    busy = QTimer(singleShot=True, interval=PATIENCE)
    busy.timeout.connect(lambda: QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor))
    busy.start()
    errand.start()
    errand.wait()
    if not busy.isActive():
        QGuiApplication.restoreOverrideCursor()
    return errand.answer()


def bell() -> Bell:
    """Return the bell of the application, hung up when it is first wanted."""
    app = QCoreApplication.instance()
    assert app is not None, "an errand needs an application"
    if app not in _bells:
        _bells[app] = Bell(app)
    return _bells[app]
