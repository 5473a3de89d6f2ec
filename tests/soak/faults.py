"""Power that goes and disks that fail while somebody edits: nothing that was kept is lost, and each failure is told."""

import random
import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import apsw

from secretariat.domain.language import Words
from secretariat.domain.paper import Block
from secretariat.domain.told import DeviceFailed, DiskFull
from secretariat.store.checking import check_content
from secretariat.store.examining import examine_all
from secretariat.store.private import connect
from secretariat.store.steps import Steps
from secretariat.store.world import facing_sqlite
from tests.soak.disk import Connection, Disk
from tests.soak.tally import Tally
from tests.store.desk import ANA, Clock, Desk, a_paper, blocks

NAME = "private.db"
EDITS = 40
PRAGMAS = (
    "locking_mode = EXCLUSIVE",
    "journal_mode = TRUNCATE",
    "synchronous = FULL",
    "temp_store = MEMORY",
    "foreign_keys = ON",
)


@cache
def _begun() -> bytes:
    """A file with some paragraphs, as it is opened."""
    with TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        file = desk.create()
        with file.step("Set up") as write:
            blocks(write, a_paper(write), *(f"Paragraph {n} begins. It ends." for n in range(20)))
        file.publish()
        file.close()
        return desk.path.read_bytes()


class Typist:
    """Somebody who edits a file on a simulated disk; `kept` maps a point of the disk's log to the last edit kept by then."""

    def __init__(self, disk: Disk, seed: int, edits: int = EDITS) -> None:
        self.disk = disk
        self.kept: list[tuple[int, int]] = []
        self.told: list[Exception] = []
        self._chance = random.Random(seed)
        disk.files = {NAME: bytearray(_begun())}
        try:
            self._edit(edits)
        except (DiskFull, DeviceFailed) as error:
            self.told.append(error)

    def _edit(self, edits: int) -> None:
        """Edit until it is enough, or the disk fails."""
        with facing_sqlite(Path(NAME)), closing(Connection(self.disk, NAME)) as connection:
            for pragma in PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
            steps, clock = None, Clock()
            steps = Steps(connection, ANA, clock, {})  # type: ignore[arg-type]  # it speaks as the library's own does
            for number in range(edits):
                clock.forward(seconds=7)
                self._keep(connection, steps, number)
                self.kept.append((len(self.disk.log), number))

    def _keep(self, connection: Connection, steps: Steps, number: int) -> None:
        """Make one edit in one transaction: two paragraphs at once, typed on or alone, or taken back."""
        connection.execute("BEGIN")
        try:
            writer, log = steps.begin("reword" if number % 3 else "")
            for block in writer.all(Block)[number % 7 :: 9]:
                text = f"e{number} " * self._chance.randrange(1, 300)
                writer.put(replace(block, words=Words(f"{text}.")))
            steps.end(writer, log, "Edit", "reword" if number % 3 else "", "")
            connection.execute("COMMIT")
        except sqlite3.Error:
            if connection.in_transaction:
                with suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
            raise


def look(folder: Path, files: dict[str, bytes], kept: int) -> None:
    """Open what a disk holds as the program does: it is sound to the last row, and holds every edit that was kept."""
    for path in folder.iterdir():
        path.unlink()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    path = folder / NAME
    with closing(connect(path)) as connection:
        check_content(connection, path)
        examine_all(connection, path)
        said = {row for (row,) in connection.execute("SELECT texts FROM wording")}
        wanted = f'"e{kept} '
        assert kept < 0 or any(wanted in text for text in said), f"edit {kept} was kept and is lost"
        halves = [text for text in said if f'"e{kept} ' in text]
        assert kept < 0 or len(halves) == len(range(kept % 7, 20, 9)), "an edit is half there"


def cutting(count: int, first: int = 0) -> Tally:
    """Cut the power at many points, before what was not flushed is on the disk."""
    tally = Tally("power cuts while editing")
    disk = Disk()
    typist = Typist(disk, 291)
    assert not typist.told
    with TemporaryDirectory() as place:
        for seed in range(first, first + count):
            chance = random.Random(seed)
            until = chance.randrange(len(disk.log) + 1)
            kept = max((number for at, number in typist.kept if at <= until), default=-1)
            files = disk.after_power_cut({NAME: _begun()}, until, chance)
            tally.count("cuts")
            try:
                _look_after(Path(place), files, kept, tally)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is counted
                tally.fail(seed, f"{type(error).__name__}: {error}"[:150])
    return tally


def _look_after(folder: Path, files: dict[str, bytes], kept: int, tally: Tally) -> None:
    """Look at what is found; an edit on its way may be there whole, though nobody was told it was kept."""
    try:
        look(folder, files, kept)
    except AssertionError:
        look(folder, files, kept + 1)
        tally.count("one more edit than was told")


def failing(count: int, first: int = 0) -> Tally:
    """Fail every n-th thing done to the disk, once or from then on, with an error or for want of room."""
    tally = Tally("failing disks while editing")
    whole = Disk()
    Typist(whole, 291, 12)
    with TemporaryDirectory() as place:
        for seed in range(first, first + count):
            number, kind = seed // 4 % len(whole.log), seed % 4
            disk = Disk()
            disk.fault = _Fault(number, apsw.IOError if kind % 2 else apsw.FullError, for_good=kind > 1)
            typist = Typist(disk, 291, 12)
            disk.fault = lambda: None
            tally.count("faults")
            tally.count("told" if typist.told else "that kept nobody from anything")
            kept = typist.kept[-1][1] if typist.kept else -1
            try:
                _look_after(
                    Path(place), {name: bytes(held) for name, held in disk.files.items()}, kept, tally
                )
                assert typist.told or kept == 11, "it stopped without a word"
            except Exception as error:  # noqa: BLE001 - whatever it is, it is counted
                tally.fail(seed, f"{type(error).__name__}: {error}"[:150])
    return tally


def faults() -> int:
    """Return how many cases there are: each thing done, once and for good, with an error and for want of room."""
    disk = Disk()
    Typist(disk, 291, 12)
    return 4 * len(disk.log)


class _Fault:
    """Fails the n-th thing that is done, or all from then on."""

    def __init__(self, number: int, error: type[apsw.Error], *, for_good: bool) -> None:
        self._left = number
        self._error = error
        self._for_good = for_good

    def __call__(self) -> None:
        self._left -= 1
        if self._left == -1 or (self._for_good and self._left < 0):
            raise self._error("the disk failed")
