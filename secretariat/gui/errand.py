"""Work sent away from the window's thread, and its answer brought back."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QThreadPool, Signal

from secretariat.domain.told import Cancelled

T = TypeVar("T")

Progress = Callable[[float], None]


class _Bell(QObject):
    """The signals of an errand; they arrive on the thread that made it."""

    moved = Signal(float)
    ended = Signal()


class Errand(Generic[T]):
    """One piece of work on a thread of the pool; `act` is given a function to say how far it is (0 to 1).

    That function raises Cancelled once the user has called `cancel`.
    """

    def __init__(self, act: Callable[[Progress], T]) -> None:
        """Prepare the errand; nothing runs before `start`."""
        self._act = act
        self._bell = _Bell(QCoreApplication.instance())
        self._over = threading.Event()
        self._cancelled = threading.Event()
        self._answer: list[T] = []
        self._error: BaseException | None = None
        self.moved = self._bell.moved
        self.ended = self._bell.ended

    def start(self) -> None:
        """Send it off; keep a reference to the errand until it has ended."""
        QThreadPool.globalInstance().start(self._run)

    def cancel(self) -> None:
        """Ask it to stop at the next occasion."""
        self._cancelled.set()

    def wait(self) -> None:
        """Wait until it has ended; meanwhile the window paints but takes no keys or clicks."""
        if self._over.is_set():
            return
        loop = QEventLoop()
        # Queued, for a word that comes before the loop runs would otherwise be lost.
        self.ended.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        if not self._over.is_set():
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def answer(self) -> T:
        """Return what the work returned, or raise what it raised; call it once, after `ended`."""
        # Not before: with the bell go the words it has rung out that are still on their way.
        self._bell.deleteLater()
        if self._error is not None:
            raise self._error
        return self._answer[0]

    def _run(self) -> None:
        """Do the work on a thread of the pool; whatever goes wrong travels back with the answer."""
        try:
            self._answer.append(self._act(self._move))
        except BaseException as error:  # noqa: BLE001  (raised again by `answer`, on the window's thread)
            self._error = error
        self._over.set()
        self._bell.ended.emit()

    def _move(self, part: float) -> None:
        """Pass on how far the work is, unless it is to stop."""
        if self._cancelled.is_set():
            raise Cancelled
        self._bell.moved.emit(part)


def away(act: Callable[[], T]) -> T:
    """Return what `act` returns, done on another thread: meanwhile the window paints but takes no keys or clicks."""
    errand = Errand(lambda _: act())
    errand.start()
    errand.wait()
    return errand.answer()
