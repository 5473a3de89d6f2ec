"""The world's errors in the words of `told`: what the disk, the folder or SQLite reported."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from json import JSONDecodeError
from pathlib import Path

from secretariat.domain.told import (
    DamagedFile,
    DeviceFailed,
    DiskFull,
    FileBusy,
    FileMissing,
    FolderGone,
    NoAccess,
    Told,
)
from secretariat.domain.tongue import tr

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_CLOSED = {errno.EACCES, errno.EPERM, errno.EROFS}
_AWAY = {errno.ENOENT, errno.ENOTDIR}
_WINDOWS_HELD = {32, 33}
_WINDOWS_FULL = {39, 112}
_UNREADABLE = "Could not decode"  # the one error of a damaged file that Python makes up without a code


def told(error: OSError, path: Path) -> Told:
    """Return what an error of the operating system means for the file at `path`."""
    code, windows = error.errno, getattr(error, "winerror", None)
    if windows in _WINDOWS_HELD:
        return FileBusy(path)
    if code in _FULL or windows in _WINDOWS_FULL:
        return DiskFull(path)
    if code in _CLOSED:
        return NoAccess(path)
    if code in _AWAY:
        return FileMissing(path) if os.path.isdir(path.parent) else FolderGone(path.parent)  # noqa: PTH112 - never raises
    return DeviceFailed(path, error.strerror or str(error))


def told_by_sqlite(error: sqlite3.Error, path: Path) -> Told | None:
    """Return what an error of SQLite means for the file at `path`, or None where the mistake is our own."""
    if str(error).startswith(_UNREADABLE):
        return DamagedFile(path, tr("it holds letters that cannot be read"))
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return DiskFull(path)
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return FileBusy(path)
    if code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}:
        return NoAccess(path)
    if code in {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN}:
        return DeviceFailed(path, str(error))
    if code == sqlite3.SQLITE_TOOBIG:
        return DamagedFile(path, tr("it holds a word that is longer than any may be"))
    if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return DamagedFile(path, str(error))
    return None


@contextmanager
def facing(path: Path) -> Iterator[None]:
    """Tell what goes wrong inside in terms of the file at `path`."""
    try:
        with facing_sqlite(path):
            yield
    except OSError as error:
        raise told(error, path) from error


@contextmanager
def facing_sqlite(path: Path) -> Iterator[None]:
    """Tell what SQLite reports inside in terms of the file at `path`."""
    try:
        yield
    except sqlite3.Error as error:
        known = told_by_sqlite(error, path)
        if known is None:
            raise
        raise known from error
    except UnicodeDecodeError as error:  # SQLite's own message may quote what is damaged
        raise DamagedFile(path, tr("it holds letters that cannot be read")) from error
    except JSONDecodeError as error:
        raise DamagedFile(path, tr("it holds words that cannot be read")) from error
