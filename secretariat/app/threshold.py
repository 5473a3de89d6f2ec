"""The threshold of the window: who starts first keeps it; who starts later leaves word there of a file to open, and goes.

There is no socket in it, not even a local one: a socket is what is looked for when this program is asked whether it talks
to anyone. A lock the system itself lets go of with the process, however that ends, cannot go stale; a small folder holds
the words. Both lie in the folder of the user, so two people, or two sets of private copies, never meet here; and as the
words are bare paths, two versions of the program understand each other.
"""

import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import IO

PATIENCE = 10.0  # seconds a window that is only just starting is given to take a word
STALE = 60 * 10**9  # nanoseconds, far more than anybody waits
_GLANCE = 0.05
_ENDING = ".word"


class Threshold:
    """The threshold in one folder; whoever crosses it holds it until the process ends, or `leave` is called."""

    def __init__(self, folder: Path) -> None:
        """Stand before the threshold in `folder`."""
        self.folder = folder
        self._lock: IO[bytes] | None = None

    def arrive(self, path: Path | None = None, patience: float = PATIENCE) -> bool:
        """Say whether a window is to be shown here; if not, the one that stands took the word of `path` (None: come forward).

        Where the folder cannot be written, or the other window takes no notice, there is a window here: better two than none.
        """
        if self._cross():
            return True
        word = self._leave_word(path)
        if word is None:
            return True
        until = time.monotonic() + patience
        while word.exists():
            if self._cross():  # the other window has gone meanwhile
                _taken_back(word)
                return True
            if time.monotonic() > until:
                return _taken_back(word)
            time.sleep(_GLANCE)
        return False

    def words(self) -> list[Path | None]:
        """Return the files that later starts were asked for, the first one first, and take their words away."""
        found: list[Path | None] = []
        for word in self._waiting():
            try:
                said = word.read_bytes()
                word.unlink()
            except OSError:  # its writer has taken it back
                continue
            found.append(Path(os.fsdecode(said)) if said else None)
        return found

    def leave(self) -> None:
        """Let the next one cross."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _cross(self) -> bool:
        """Take the lock if nobody has it; words whose writers no longer wait for an answer are swept away."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            lock = (self.folder / "lock").open("ab")
        except OSError:
            return True
        if not _held(lock):
            lock.close()
            return False
        self._lock = lock
        for word in self._waiting():
            if _is_stale(word):
                _taken_back(word)
        return True

    def _waiting(self) -> list[Path]:
        """Return the words that wait, the oldest first."""
        with suppress(OSError):
            return sorted(path for path in self.folder.iterdir() if path.suffix == _ENDING)
        return []

    def _leave_word(self, path: Path | None) -> Path | None:
        """Leave word of a file, complete at once; None where that cannot be done."""
        word = self.folder / f"{time.time_ns():020}-{os.getpid()}{_ENDING}"
        half = word.with_suffix(".half")
        try:
            half.write_bytes(os.fsencode(path.absolute()) if path else b"")
            half.replace(word)
        except OSError:
            return None
        _give_way()
        return word


def _is_stale(word: Path) -> bool:
    """Say whether a word is so old that nobody waits for it any more, or bears no time at all, or one yet to come."""
    left = word.stem.partition("-")[0]
    return not (left.isdecimal() and 0 <= time.time_ns() - int(left) <= STALE)


def _taken_back(word: Path) -> bool:
    """Take a word back; say whether it was still there."""
    try:
        word.unlink()
    except OSError:
        return False
    return True


def _held(lock: IO[bytes]) -> bool:
    """Lock a file for this process alone, as long as it lives; say whether that could be done."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # a record lock: processes begun by this one do not inherit it

            fcntl.lockf(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _give_way() -> None:
    """Allow the other window to come before this program's: Windows refuses that to who was not asked by the user."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
