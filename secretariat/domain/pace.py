"""How far long work is: told again and again to who waits for it, who may answer that it is to stop."""

from collections.abc import Callable, Collection, Iterator
from typing import TypeVar

T = TypeVar("T")

Progress = Callable[[float], None]
"""Is told how much is done, 0 to 1, and may raise Cancelled."""

_OFTEN = 200  # times a whole is told of, at most


def unheard(_: float) -> None:
    """Tell nobody."""


def step_of(progress: Progress, step: int, steps: int) -> Progress:
    """Return what tells of the whole how much is done of one step, counted from 0."""
    return lambda done: progress((step + done) / steps)


def between(progress: Progress, start: float, end: float) -> Progress:
    """Return what tells of the whole how much is done of the stretch from `start` to `end`."""
    return lambda done: progress(start + done * (end - start))


def paced(things: Collection[T], progress: Progress) -> Iterator[T]:
    """Yield things, telling before them how many are done; not after the last, when what they come to can no longer be stopped."""
    each = max(1, len(things) // _OFTEN)
    for position, thing in enumerate(things):
        if position % each == 0:
            progress(position / len(things))
        yield thing
