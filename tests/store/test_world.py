"""What the operating system and SQLite report becomes something the user can be told."""

import errno
import json
import os
import sqlite3
from pathlib import Path

import pytest

from secretariat.domain.told import (
    DamagedFile,
    DeviceFailed,
    DiskFull,
    FileBusy,
    FileMissing,
    FileTold,
    FolderGone,
    NoAccess,
)
from secretariat.store.world import facing, told


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EACCES, NoAccess),
        (errno.EPERM, NoAccess),
        (errno.EROFS, NoAccess),
        (errno.EIO, DeviceFailed),
        (errno.ENOENT, FileMissing),
    ],
)
def test_an_error_of_the_system_is_told(number: int, kind: type[FileTold], tmp_path: Path) -> None:
    path = tmp_path / "May.gbwp"
    with pytest.raises(kind) as caught, facing(path):
        raise OSError(number, os.strerror(number))
    assert caught.value.path == path


def test_a_missing_folder_is_told_by_its_own_name(tmp_path: Path) -> None:
    answer = told(FileNotFoundError(errno.ENOENT, "gone"), tmp_path / "stick" / "May.gbwp")
    assert isinstance(answer, FolderGone)
    assert answer.path == tmp_path / "stick"


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_BUSY, FileBusy),
        (sqlite3.SQLITE_READONLY, NoAccess),
        (sqlite3.SQLITE_IOERR_WRITE, DeviceFailed),
        (sqlite3.SQLITE_CORRUPT, DamagedFile),
        (sqlite3.SQLITE_NOTADB, DamagedFile),
    ],
)
def test_an_error_of_sqlite_is_told(code: int, kind: type[Exception]) -> None:
    error = sqlite3.OperationalError("so")
    error.sqlite_errorcode = code
    with pytest.raises(kind), facing(Path("May.gbwp")):
        raise error


def test_our_own_mistakes_are_not_told_as_the_world_s() -> None:
    with pytest.raises(sqlite3.OperationalError), facing(Path("May.gbwp")):
        sqlite3.connect(":memory:").execute("SELEKT")


def test_text_that_cannot_be_read_is_damage(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "May.gbwp")
    with pytest.raises(DamagedFile), facing(Path("May.gbwp")):
        connection.execute("SELECT CAST(x'ee2828' AS TEXT)").fetchone()
    connection.close()


def test_words_that_cannot_be_read_are_damage() -> None:
    with pytest.raises(DamagedFile), facing(Path("May.gbwp")):
        json.loads('{"title": }')
