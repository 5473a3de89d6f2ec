"""What the program left behind when it was killed: found by its own names, and removed once it is old."""

import re
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from secretariat.store import copying

OLD = 24 * 3600  # seconds; what is younger may still be somebody's
_PASSING = ("arriving-*.db", "rescued-*.db", "backup-*.db", "*.publication")


def clear(target: Path, live: Path) -> None:
    """Remove what was left beside a file and among the private copies."""
    clear_live(live)
    clear_beside(target)


def clear_beside(target: Path) -> None:
    """Remove old temporary files that publishing left beside a file, those of its own name alone."""
    ours = re.compile(re.escape(f".{target.name}.secretariat-") + r"\d+\.tmp")
    with suppress(OSError):
        _clear(path for path in target.parent.iterdir() if ours.fullmatch(path.name))


def clear_live(live: Path) -> None:
    """Remove old passing files among the private copies, with their journals."""
    for pattern in _PASSING:
        for path in live.glob(pattern):
            _clear((path, path.with_name(f"{path.name}-journal")))


def _clear(paths: Iterable[Path]) -> None:
    """Remove those of some files that are old."""
    for path in paths:
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > OLD:
                copying.remove(path)
