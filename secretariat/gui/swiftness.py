"""Qt for Python, loaded in two thirds of the time it takes when left to itself: what it prepares for others than us waits."""

import builtins
import gc
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

ITS_OWN = "shibokensupport."


class Unmade:
    """A pattern that is made when it is first searched for: Qt for Python makes three at every start and seldom uses one."""

    def __init__(self, *said: Any) -> None:
        """Keep what was said of it."""
        self._said = said

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Find it everywhere in a text."""
        return self._made().finditer(text)

    def __getattr__(self, name: str) -> Any:
        """Be the pattern in everything else too, but for what Python asks of anything."""
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self._made(), name)

    def _made(self) -> re.Pattern[str]:
        made: re.Pattern[str] = re.compile(*self._said)
        return made


def load_qt() -> None:
    """Load what all of Qt for Python stands on.

    It has every later import looked at, in its source, for whether names are to be written in another manner. None is here, so
    imports are left alone again; what was loaded stays, and is swept round.
    """
    with _undisturbed(), _patterns_unmade():
        import PySide6  # noqa: F401 - for what it does when it is loaded

    ordinary = getattr(builtins, "__orig_import__", None)
    if ordinary is not None:
        builtins.__import__ = ordinary


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Have nothing swept up meanwhile, and what was made never looked at again."""
    swept = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if swept:
            gc.enable()


@contextmanager
def _patterns_unmade() -> Iterator[None]:
    """Let the patterns of Qt for Python wait; everybody else's are made."""
    ordinary = re.compile

    def compile_(pattern: Any, flags: Any = 0) -> Any:
        its_own = sys._getframe(1).f_globals.get("__name__", "").startswith(ITS_OWN)
        return Unmade(pattern, flags) if its_own else ordinary(pattern, flags)

    re.compile = compile_
    try:
        yield
    finally:
        re.compile = ordinary
