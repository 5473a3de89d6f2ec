"""The program started once more, for a part of the self-test in a process of its own."""

import sys


def command(*arguments: str) -> list[str]:
    """Return what starts this program with arguments: a frozen program is itself what is started, not a Python."""
    return [sys.executable, *([] if getattr(sys, "frozen", False) else ["-m", "secretariat"]), *arguments]
