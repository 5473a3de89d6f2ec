"""Notes beside a file that say who has it open. They inform; nothing is ever refused because of one."""

import json
import os
import platform
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from secretariat.store import copying
from secretariat.store.places import Who

_FRESH = 48 * 3600  # seconds; an older note is of a program that was killed
_HIDDEN = 2
_LONGEST = 4096


@dataclass(frozen=True, slots=True)
class Owner:
    """Somebody who has the file open, on which machine, since when."""

    author: str
    machine: str
    since: datetime


def announce(target: Path, who: Who) -> None:
    """Leave a note that this machine has the file open; where that cannot be, nothing is said."""
    said = {"author": who.author, "machine": platform.node(), "since": datetime.now(UTC).isoformat()}
    note = _note(target, who.device)
    with suppress(OSError):
        copying.remove(note)
        note.write_text(json.dumps(said), encoding="utf-8")
        if sys.platform == "win32":
            import ctypes

            ctypes.windll.kernel32.SetFileAttributesW(str(note), _HIDDEN)


def refresh(target: Path, who: Who) -> None:
    """Say that the file is still open here."""
    with suppress(OSError):
        os.utime(_note(target, who.device))


def withdraw(target: Path, who: Who) -> None:
    """Take the note away again."""
    copying.remove(_note(target, who.device))


def others(target: Path, who: Who) -> tuple[Owner, ...]:
    """Return who else has the file open, as far as notes say."""
    own = _note(target, who.device)
    return tuple(sorted(_read(target, own), key=lambda owner: (owner.since, owner.author)))


def _read(target: Path, own: Path) -> Iterator[Owner]:
    """Yield what the notes of others say."""
    start, end = f".{target.name}.open-", ".secretariat"
    with suppress(OSError):
        for path in target.parent.iterdir():
            if path.name.startswith(start) and path.name.endswith(end) and path != own:
                with suppress(OSError, ValueError, KeyError, TypeError):
                    if time.time() - path.stat().st_mtime < _FRESH and path.stat().st_size < _LONGEST:
                        yield _owner(json.loads(path.read_text(encoding="utf-8")))


def _owner(said: dict[str, str]) -> Owner:
    """Return what a note says (raises ValueError, KeyError or TypeError)."""
    return Owner(str(said["author"])[:80], str(said["machine"])[:80], datetime.fromisoformat(said["since"]))


def _note(target: Path, device: str) -> Path:
    """Return where the note of a machine lies."""
    return target.with_name(f".{target.name}.open-{device}.secretariat")
