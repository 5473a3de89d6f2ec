"""Putting a finished file where the user wants it: made beside, checked, then moved into place in one stroke."""

import errno
import os
import time
from collections.abc import Callable
from pathlib import Path

from secretariat.domain.told import FileBusy, FolderGone, NotAFolder
from secretariat.store.copying import remove
from secretariat.store.world import facing

_TRIES = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0, 1.2, 1.2)


def deliver(target: Path, make: Callable[[Path], None], check: Callable[[Path], None]) -> Path:
    """Have `make` write a file beside `target`, `check` read it back, and move it into place.

    Until the last moment the old file stands untouched; whatever goes wrong, nothing of ours is left beside it.
    Raises FolderGone, NoAccess, DiskFull, FileBusy or DeviceFailed, and whatever `make` and `check` raise.
    """
    with facing(target.parent):
        if not target.parent.is_dir():
            raise FolderGone(target.parent)
    made = target.with_name(f".{target.stem[:60]}.{os.getpid()}.secretariat-tmp")
    try:
        with facing(target):
            make(made)
            check(made)
            _to_disk(made)
            _move(made, target)
    finally:
        remove(made)
    return target


def make_folder(path: Path) -> None:
    """Make a folder the user named, with those above it; one that is there is left as it is (raises NotAFolder, NoAccess, DiskFull)."""
    with facing(path):
        try:
            path.mkdir(parents=True, exist_ok=True)
        except (FileExistsError, NotADirectoryError) as error:
            raise NotAFolder(path) from error


def _to_disk(path: Path) -> None:
    """Wait until the file is on the disk itself."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _move(made: Path, target: Path) -> None:
    """Move the file into place; while another program holds the target (Windows), wait a little, up to five seconds."""
    if target.is_dir():  # Windows would say that one may not, and on a busy disk only after a while
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    for pause in _TRIES:
        try:
            made.replace(target)
            return
        except PermissionError:
            if not _held_elsewhere(target):
                raise
            time.sleep(pause)
    try:
        made.replace(target)
    except PermissionError as error:
        raise FileBusy(target) from error


def _held_elsewhere(target: Path) -> bool:
    """Say whether a refused move may be due to a program that has the target open, which only Windows refuses."""
    return os.name == "nt" and target.exists()
