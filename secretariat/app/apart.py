"""Reading what strangers send in a process of its own, which may take so much memory and time, and is ended for more."""

import sys
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path
from time import monotonic
from typing import Any, Protocol, TypeVar

from secretariat.app import allowance
from secretariat.domain import tongue
from secretariat.domain.language import Language
from secretariat.domain.told import Told, UnreadableInput
from secretariat.domain.tongue import tr

T = TypeVar("T")

SECONDS = 120.0
_BETWEEN = 0.05  # seconds from one look to the next whether to go on
_PATIENCE = 2.0  # seconds for a process to end by itself


class _Pipe(Protocol):
    """The end of a pipe through which values travel, on either system."""

    def poll(self, timeout: float | None = 0.0) -> bool:
        """Say whether something has come, waiting so many seconds for it."""
        ...

    def recv(self) -> Any:
        """Return what has come."""
        ...

    def send(self, obj: Any) -> None:
        """Send a value."""
        ...

    def close(self) -> None:
        """Let go of the end."""
        ...


def read(
    act: Callable[..., T],
    path: Path,
    *rest: object,
    pulse: Callable[[], None] = lambda: None,
    seconds: float = SECONDS,
) -> T:
    """Return what `act(path, *rest)` returns in a process of its own; `act` is a function of a module.

    `pulse` is called again and again while it runs; what it raises, such as Cancelled, ends the reading. Raises the Told that `act`
    raises, and UnreadableInput where the file asks for more time or memory than there is for it. What is said of the file there is
    said in the language spoken here.
    """
    context = get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    reading = context.Process(target=_answer, args=(sender, tongue.spoken(), act, path, *rest), daemon=True)
    try:
        reading.start()
        sender.close()
        _await(receiver, path, pulse, monotonic() + seconds)
        answer = _received(receiver, path)
    finally:
        receiver.close()
        _end(reading)
    if isinstance(answer, BaseException):
        raise answer
    made: T = answer[0]
    return made


def _await(receiver: _Pipe, path: Path, pulse: Callable[[], None], end: float) -> None:
    """Wait for an answer as long as it is worth it."""
    while not receiver.poll(_BETWEEN):
        pulse()
        if monotonic() > end:
            raise UnreadableInput(path, tr("reading it takes longer than any honest file needs"))


def _received(receiver: _Pipe, path: Path) -> Any:
    """Return what came: an error, or the answer in a tuple; of a process that is no more, that it was ended."""
    try:
        return receiver.recv()
    except (EOFError, OSError):
        return UnreadableInput(path, tr("reading it takes more than any honest file needs, and was ended"))


def _end(reading: BaseProcess) -> None:
    """See a process out: it ends by itself, or is ended."""
    if reading.pid is None:
        return
    if reading.is_alive():
        reading.terminate()
    reading.join(_PATIENCE)
    if reading.is_alive():
        reading.kill()
        reading.join()
    reading.close()


def _answer(
    sender: _Pipe,
    spoken: tuple[tongue.Lookup, str, Language],
    act: Callable[..., object],
    path: Path,
    *rest: object,
) -> None:
    """Run the reading, in the process of its own, and send what came of it; a fault of our own goes back whole."""
    sys.dont_write_bytecode = True
    tongue.speak(*spoken)
    answer: object
    try:
        allowance.take()
        answer = (act(path, *rest),)
    except MemoryError:
        answer = UnreadableInput(path, tr("reading it takes more memory than any honest file needs"))
    except Told as told:
        answer = told
    except Exception as error:  # noqa: BLE001  (raised again on the other side, with where it arose)
        answer = RuntimeError("".join(_lines(error)))
    sender.send(answer)
    sender.close()


def _lines(error: Exception) -> list[str]:
    """Return where an error arose."""
    from traceback import format_exception

    return format_exception(error)
