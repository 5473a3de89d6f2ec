"""Work on the open file that can be done later as well, and gives way to what somebody waits for."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TypeVar

from secretariat.domain.pace import Progress, unheard
from secretariat.domain.told import GaveWay

T = TypeVar("T")

TIMES = 5
"""How often running work gives way before it comes to its end, whoever waits."""


class GivingWay:
    """Knows whether anybody waits for the file, and how often work has given way to them."""

    def __init__(self) -> None:
        """Know of nobody."""
        self._lock = Lock()
        self._waiting = 0
        self._times: dict[str, int] = {}

    @contextmanager
    def waited_for(self) -> Iterator[None]:
        """Have other work give way for the length of a `with`."""
        with self._lock:
            self._waiting += 1
        try:
            yield
        finally:
            with self._lock:
                self._waiting -= 1

    def done(self, what: str, act: Callable[[Progress], T]) -> T:
        """Return what `act` returns, unless somebody waits meanwhile (raises GaveWay: it is to be done later).

        `what` it is says what it is counted as.
        """
        given = self._times.get(what, 0)
        try:
            found = act(self._look if given < TIMES else unheard)
        except GaveWay:
            self._times[what] = given + 1
            raise
        self._times[what] = 0
        return found

    def _look(self, _: float) -> None:
        """Give way where somebody waits."""
        if self._waiting:
            raise GaveWay
