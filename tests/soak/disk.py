"""A disk that can lose its power and fail: SQLite works on it through a file system of our own (apsw)."""

import contextlib
import random
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import apsw

SECTOR = 512
NAME = "secretariat-simulated"


@dataclass
class Disk:
    """What files hold, and everything that was done to them, in order; `fault` may fail any of it."""

    files: dict[str, bytearray] = field(default_factory=dict)
    log: list[tuple[Any, ...]] = field(default_factory=list)
    fault: Callable[[], None] = lambda: None

    def do(self, *deed: Any) -> None:
        """Note something that is about to be done, unless it fails."""
        self.fault()
        self.log.append(deed)

    def after_power_cut(self, begin: dict[str, bytes], until: int, chance: random.Random) -> dict[str, bytes]:
        """Return what is found after the power went at a point of the log; what was not flushed is there, lost or torn."""
        durable = {name: bytearray(content) for name, content in begin.items()}
        pending: dict[str, list[tuple[Any, ...]]] = {name: [] for name in durable}
        for deed in self.log[:until]:
            kind, name, *_ = deed
            if kind == "create":
                durable.setdefault(name, bytearray())
                pending.setdefault(name, [])
            elif kind in {"write", "cut"}:
                pending[name].append(deed)
            elif kind == "flush":
                for waiting in pending[name]:
                    _put(durable[name], waiting)
                pending[name] = []
            elif kind == "delete":
                durable.pop(name, None)
                pending.pop(name, None)
        survival = chance.choice((0.0, 0.3, 0.6, 1.0))
        for name, deeds in pending.items():
            for deed in deeds:
                if chance.random() < survival:
                    _put(durable[name], _torn(deed, chance))
        return {name: bytes(content) for name, content in durable.items()}


def _put(content: bytearray, deed: tuple[Any, ...]) -> None:
    """Do a write or a cut to the content of a file."""
    if deed[0] == "cut":
        del content[deed[2] :]
        return
    _, _, at, data = deed
    content.extend(bytes(max(0, at - len(content))))
    content[at : at + len(data)] = data


def _torn(deed: tuple[Any, ...], chance: random.Random) -> tuple[Any, ...]:
    """Return a write of which only the first sectors may have come through."""
    if deed[0] == "cut" or chance.random() < 0.8 or len(deed[3]) <= SECTOR:
        return deed
    kind, name, at, data = deed
    return kind, name, at, data[: SECTOR * chance.randrange(1, len(data) // SECTOR)]


T = TypeVar("T")


class _File:
    """An open file of the disk, as SQLite calls it."""

    def __init__(self, disk: Disk, name: str) -> None:
        self._disk, self._name = disk, name
        if name not in disk.files:
            disk.do("create", name)
            disk.files[name] = bytearray()

    def xRead(self, amount: int, offset: int) -> bytes:
        return bytes(self._disk.files[self._name][offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:
        deed = ("write", self._name, offset, bytes(data))
        self._disk.do(*deed)
        _put(self._disk.files[self._name], deed)

    def xTruncate(self, size: int) -> None:
        self._disk.do("cut", self._name, size)
        del self._disk.files[self._name][size:]

    def xSync(self, _: int) -> None:
        self._disk.do("flush", self._name)

    def xFileSize(self) -> int:
        return len(self._disk.files[self._name])

    def xClose(self) -> None: ...

    def xLock(self, _: int) -> None: ...

    def xUnlock(self, _: int) -> None: ...

    def xCheckReservedLock(self) -> bool:
        return False

    def xFileControl(self, *_: int) -> bool:
        return False

    def xSectorSize(self) -> int:
        return SECTOR

    def xDeviceCharacteristics(self) -> int:
        return apsw.SQLITE_IOCAP_POWERSAFE_OVERWRITE


class _System(apsw.VFS):
    """The file system that holds one disk."""

    def __init__(self, disk: Disk) -> None:
        self._disk = disk
        super().__init__(NAME, "")

    def xOpen(self, name: Any, flags: list[int]) -> Any:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        flags[1] = flags[0]
        return _File(self._disk, Path(path).name if path else f"passing-{len(self._disk.log)}")

    def xDelete(self, name: str, _: bool) -> None:
        if Path(name).name in self._disk.files:
            self._disk.do("delete", Path(name).name)
            del self._disk.files[Path(name).name]

    def xAccess(self, name: str, _: int) -> bool:
        return Path(name).name in self._disk.files

    def xFullPathname(self, name: str) -> str:
        return f"/{Path(name).name}"


class Answer:
    """The rows of a statement, as the store reads them."""

    def __init__(self, rows: Iterable[Any], connection: apsw.Connection) -> None:
        self._rows = iter(rows)
        self.lastrowid = connection.last_insert_rowid()

    def fetchone(self) -> Any:
        return next(self._rows, None)

    def fetchall(self) -> list[Any]:
        return list(self._rows)

    def __iter__(self) -> Any:
        return self._rows


class Connection:
    """A connection to a database on a simulated disk, in the manner of the standard library's."""

    def __init__(self, disk: Disk, name: str) -> None:
        self._system = _System(disk)
        self._inner = _told(lambda: apsw.Connection(name, vfs=NAME))

    def execute(self, statement: str, values: Any = ()) -> Answer:
        """Run a statement to its end (raises sqlite3.OperationalError)."""
        return _told(lambda: Answer(list(self._inner.execute(statement, values)), self._inner))

    def executemany(self, statement: str, values: Iterable[Any]) -> Answer:
        """Run a statement for each of several values."""
        return _told(lambda: Answer(list(self._inner.executemany(statement, values)), self._inner))

    @property
    def in_transaction(self) -> bool:
        return bool(self._inner.in_transaction)

    def close(self) -> None:
        """Let go, whatever the disk says."""
        with contextlib.suppress(apsw.Error):
            self._inner.close(True)
        self._system.unregister()


def _told(act: Callable[[], T]) -> T:
    """Return what `act` returns; its errors come as those of the standard library."""
    try:
        return act()
    except apsw.Error as error:
        raised = sqlite3.OperationalError(str(error))
        raised.sqlite_errorcode = _code(error)
        raise raised from error


def _code(error: apsw.Error) -> int:
    """Return SQLite's number for an error, also where our own disk raised it."""
    ours = {apsw.FullError: apsw.SQLITE_FULL, apsw.IOError: apsw.SQLITE_IOERR}
    return int(getattr(error, "result", ours.get(type(error), apsw.SQLITE_ERROR)))
