"""What the tests of the store work with: a clock, a file on a temporary disk, and the whole of a file as plain values."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from secretariat.domain.agenda import Item, Session
from secretariat.domain.committee import Committee
from secretariat.domain.identity import BlockId, CommitteeId, ItemId, PaperId, SessionId, new_id
from secretariat.domain.language import Words
from secretariat.domain.pace import Progress, unheard
from secretariat.domain.paper import Block, Kind, Paper
from secretariat.store import revisions, shapes
from secretariat.store.file import WorkingFile
from secretariat.store.places import Places, Who
from secretariat.store.writer import Writer

ANA = Who("Ana", "laptop-7")
BEN = Who("Ben", "laptop-9")


def _tells_pages() -> bool:
    """Say whether this SQLite tells which page holds what; the one that comes with Python for Windows does not."""
    with closing(sqlite3.connect(":memory:")) as connection:
        found = connection.execute("SELECT count(*) FROM pragma_module_list WHERE name = 'dbstat'").fetchone()
    return bool(found[0])


needs_dbstat = pytest.mark.skipif(
    not _tells_pages(), reason="this SQLite does not tell which page holds what"
)


class Clock:
    """A clock that stands still until it is put forward."""

    def __init__(self) -> None:
        self.now = datetime(2004, 11, 15, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **time: float) -> None:
        self.now += timedelta(**time)


class Desk:
    """A laptop: its folders, its clock, and whoever sits at it."""

    def __init__(self, folder: Path, who: Who = ANA) -> None:
        self.folder = folder
        self.path = folder / "May session.gbwp"
        self.places = Places(folder / f"{who.device} live", folder / f"{who.device} backups")
        self.who = who
        self.clock = Clock()

    def create(self, path: Path | None = None) -> WorkingFile:
        return WorkingFile.create(path or self.path, self.places, self.who, self.clock)

    def open(self, path: Path | None = None, progress: Progress = unheard) -> WorkingFile:
        return WorkingFile.open(path or self.path, self.places, self.who, self.clock, progress)

    def rescue(self, path: Path | None = None, progress: Progress = unheard) -> WorkingFile:
        return WorkingFile.rescue(path or self.path, self.places, self.who, self.clock, progress)

    def beside(self) -> list[str]:
        """What lies in the user's folder."""
        return sorted(
            path.name for path in self.folder.iterdir() if path not in {self.places.live, self.places.backups}
        )


def a_paper(write: Writer) -> PaperId:
    """Write a committee, a session, an item and a paper, and return the paper's id."""
    committee, session, item, paper = new_id(), new_id(), new_id(), new_id()
    order = write.key(None, None)
    write.put(Committee(CommitteeId(committee), "WP/SDG", Words("Working Party")))
    write.put(
        Session(SessionId(session), CommitteeId(committee), order, 291, place=Words("Geneva", "Genève"))
    )
    write.put(Item(ItemId(item), SessionId(session), order, Words("Follow-up")))
    write.put(Paper(PaperId(paper), ItemId(item), order, symbol="GB.291/WP/SDG/1"))
    return PaperId(paper)


def blocks(write: Writer, paper: PaperId, *texts: str) -> list[Block]:
    """Write paragraphs at the end of a paper."""
    present = write.all(Block, paper=paper)
    keys = write.keys(len(texts), present[-1].order if present else None)
    made = [
        Block(BlockId(new_id()), paper, key, Kind.PARAGRAPH, words=Words(text))
        for key, text in zip(keys, texts, strict=True)
    ]
    for block in made:
        write.put(block)
    return made


def connection_of(file: WorkingFile) -> sqlite3.Connection:
    """The connection of an open file, for looking behind the counter."""
    return file._db.conn


def tables(connection: sqlite3.Connection, *, heads: bool) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table that revisions can rebuild, with or without the names of their heads."""
    end = None if heads else -1
    return {
        table.kind: sorted(row[:end] for row in connection.execute(table.select)) for table in shapes.tables()
    }


def open_questions(connection: sqlite3.Connection) -> list[tuple[Any, ...]]:
    """Every row of the table of open questions."""
    return sorted(connection.execute("SELECT * FROM conflict"))


def dump(file: WorkingFile) -> dict[str, list[tuple[Any, ...]]]:
    """Everything the file says."""
    return tables(connection_of(file), heads=False)


def check_history(file: WorkingFile) -> None:
    """The tables follow from the revisions, and every revision is named by what it says."""
    connection = connection_of(file)
    copy = sqlite3.connect(":memory:", isolation_level=None)
    connection.backup(copy)
    revisions.rebuild(copy)
    assert tables(copy, heads=True) == tables(connection, heads=True)
    assert open_questions(copy) == open_questions(connection)
    copy.close()
    rows = connection.execute(
        "SELECT rid, entity, kind, p1, p2, device, seq, at, author, payload FROM revision ORDER BY arrival"
    ).fetchall()
    seen: set[str] = set()
    for rid, *rest in rows:
        assert rid == revisions.rid_of(*rest)
        assert {parent for parent in rest[2:4] if parent} <= seen
        seen.add(rid)
    dangling = connection.execute("PRAGMA foreign_key_check").fetchall()
    assert dangling == []
    assert orphans(connection) == []


def orphans(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Kind and id of what words belong to that is not there."""
    owners = connection.execute("SELECT DISTINCT owner_kind, owner FROM wording").fetchall()
    return [
        (kind, owner)
        for kind, owner in owners
        if connection.execute(shapes.table_of(kind).find, (owner,)).fetchone() is None
    ]
