"""Whole files, moved without ever being half there: copies that are hashed, flushed and put in place at once."""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from secretariat.domain.pace import Progress, step_of, unheard
from secretariat.domain.told import DeviceFailed, FileBusy, FileExists
from secretariat.domain.tongue import tr
from secretariat.store.world import facing

_CHUNK = 1 << 20
_END, _PAGE, _PAGES = (
    1 << 16,
    1 << 12,
    32,
)  # bytes at each end, bytes of a page between, and how many of those
_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0, 1.0, 1.5)


def fetch(source: Path, target: Path, progress: Progress = unheard) -> str:
    """Copy a file to the local disk and return the hash of what was read; each side's trouble is told of its own path."""
    return _copy(source, target, source, target, progress, durable=False)


def _copy(
    source: Path, target: Path, read_as: Path, written_as: Path, progress: Progress, *, durable: bool
) -> str:
    """Copy a file and return the hash of what was copied; each side's trouble is told under its own name."""
    digest = sha256()
    with facing(read_as), source.open("rb") as reading, facing(written_as), target.open("wb") as writing:
        with facing(read_as):
            size = max(1, os.fstat(reading.fileno()).st_size)
        while True:
            progress(min(1.0, writing.tell() / size))
            with facing(read_as):
                chunk = reading.read(_CHUNK)
            if not chunk:
                break
            digest.update(chunk)
            writing.write(chunk)
        writing.flush()
        if durable:
            os.fsync(writing.fileno())
    return digest.hexdigest()


def fingerprint(path: Path, progress: Progress = unheard) -> str:
    """Return the hash of a file's content, empty where there is no such file."""
    digest = sha256()
    try:
        with path.open("rb") as file:
            size = max(1, os.fstat(file.fileno()).st_size)
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
                progress(min(1.0, file.tell() / size))
    except FileNotFoundError:
        return ""
    return digest.hexdigest()


def signature(path: Path) -> tuple[int, int, int] | None:
    """Return what tells a file from a later one in its place without reading it, None where there is none."""
    with facing(path):
        try:
            found = path.stat()
        except FileNotFoundError:
            return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def stamp(path: Path) -> str:
    """Return what tells a file from another in its place by reading a little of it, empty where there is none."""
    found = signature(path)
    return "-".join(map(str, (*found, sample(path)))) if found else ""


def sample(path: Path) -> str:
    """Return the hash of both ends of a file and of some pages between."""
    digest = sha256()
    with facing(path), path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        for at in (0, *range(_END, size - _END, max(1, (size - 2 * _END) // _PAGES)), max(0, size - _END)):
            file.seek(at)
            digest.update(file.read(_END if at in {0, size - _END} else _PAGE))
    return digest.hexdigest()[:32]


def deliver(source: Path, target: Path, progress: Progress = unheard) -> None:
    """Put a copy of `source` in the place of `target` at once, checked byte for byte; nothing of ours stays beside it."""
    _deliver(source, target, replace, progress)


def deliver_new(source: Path, target: Path) -> None:
    """Put a copy of `source` where nothing is: of several who make one file at a time, one does, and the others are told."""
    _deliver(source, target, _place, unheard)


def _deliver(source: Path, target: Path, put: Callable[[Path, Path], None], progress: Progress) -> None:
    """Put a checked copy beside the target, and then in its place by `put`."""
    beside = target.with_name(f".{target.name}.secretariat-{os.getpid()}.tmp")
    try:
        written = _copy(source, beside, source, target, step_of(progress, 0, 2), durable=True)
        with facing(target):
            back = fingerprint(beside, step_of(progress, 1, 2))
        if back != written:
            raise DeviceFailed(target, tr("what was written does not read back the same"))
        put(beside, target)
    finally:
        remove(beside)


def replace(source: Path, target: Path) -> None:
    """Move a finished file into the place of another, waiting a little while a program holds it."""
    with facing(target):
        for pause in _PAUSES:
            try:
                source.replace(target)
                break
            except PermissionError:
                time.sleep(pause)
        else:
            try:
                source.replace(target)
            except PermissionError as error:
                raise FileBusy(target) from error
    _settle(target.parent)


def _place(source: Path, target: Path) -> None:
    """Give a finished file a name that nothing has, or tell that something has it."""
    with facing(target):
        try:
            if os.name == "nt":
                source.rename(target)
            else:
                _link(source, target)
        except FileExistsError as error:
            raise FileExists(target) from error
    _settle(target.parent)


def _link(source: Path, target: Path) -> None:
    """Give a file a second name; on a disk without such names it takes the place of an empty file that is new."""
    try:
        target.hardlink_to(source)
    except FileExistsError:
        raise
    except OSError:
        target.open("xb").close()
        try:
            replace(source, target)
        except BaseException:
            remove(target)
            raise


def move(source: Path, target: Path) -> None:
    """Move a finished file to another folder, over to another disk if need be."""
    try:
        replace(source, target)
    except DeviceFailed:
        deliver(source, target)
        remove(source)


def make_folder(folder: Path) -> None:
    """Make a folder of the program's own, with those above it."""
    with facing(folder):
        folder.mkdir(parents=True, exist_ok=True)


def _settle(folder: Path) -> None:
    """Make the names in a folder durable, where the system can; the file itself is in place by now."""
    if os.name == "posix":
        with suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def remove(path: Path) -> None:
    """Remove a temporary file of our own, if it is there and can be."""
    with suppress(OSError):
        path.unlink(missing_ok=True)
