"""Programs that are there to be killed: each begins with all it needs loaded already, so that the kill falls into its work."""

import os
import signal
import subprocess
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import active_count
from typing import IO

ROOT = Path(__file__).parents[2]


class Program:
    """A program at work: what it says, and how it is ended."""

    def __init__(self, said: IO[str], pid: int) -> None:
        self.said = said
        self._pid = pid

    def kill(self) -> None:
        """End it at once, whatever it is doing."""
        os.kill(self._pid, signal.SIGTERM if os.name == "nt" else signal.SIGKILL)


@contextmanager
def running(script: str, *arguments: object) -> Iterator[Program]:
    """Run a script with arguments in a process of its own for the length of a `with`; where nobody ends it, it ends itself."""
    words = [str(word) for word in arguments]
    if sys.platform == "win32" or active_count() > 1:  # what has threads is not to be copied
        with subprocess.Popen(
            [sys.executable, "-c", script, *words], stdout=subprocess.PIPE, text=True, cwd=ROOT
        ) as begun:
            assert begun.stdout is not None
            yield from _ended(Program(begun.stdout, begun.pid))
        return
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        _run(script, words, writing)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as said:
        yield from _ended(Program(said, pid))
    os.waitpid(pid, 0)


def _ended(program: Program) -> Iterator[Program]:
    """Yield a program and hear it out; whoever has an error of his own ends it."""
    try:
        yield program
    except BaseException:
        program.kill()
        raise
    finally:
        program.said.read()


def _run(script: str, words: list[str], writing: int) -> None:
    """Be the program."""
    status = 1
    try:
        os.dup2(writing, 1)
        sys.stdout = os.fdopen(writing, "w", encoding="utf-8")
        sys.argv = ["-c", *words]
        exec(compile(script, "script", "exec"), {"__name__": "__main__"})
        sys.stdout.flush()
        status = 0
    except BaseException:  # noqa: BLE001 - nothing of it may go on in the copy of who started it
        traceback.print_exc()
    os._exit(status)
