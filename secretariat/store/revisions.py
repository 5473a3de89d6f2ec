"""The history of a working file: one revision for each change of an entity, named by its own content."""

import json
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import sha256

from secretariat.store import payload, questions, shapes
from secretariat.store.payload import DELETED, NONE, Payload, Questions, State, canonical
from secretariat.store.places import Who

Clock = Callable[[], datetime]

COLUMNS = "rid, entity, kind, p1, p2, device, seq, at, author, payload"


@dataclass(frozen=True, slots=True)
class Revision:
    """One change of one entity: who made it, when, from what, and the whole state it left (None: deleted).

    `questions` are those that two copies left open in it, by key; `written` is both as they stand in the log.
    """

    rid: str
    entity: str
    kind: str
    parents: tuple[str, ...]
    device: str
    seq: int
    at: datetime
    author: str
    payload: State | None
    questions: Questions = field(default_factory=lambda: NONE)
    written: str = field(default="", compare=False, repr=False)

    @property
    def content(self) -> Payload:
        """Return all that it says of the entity."""
        return Payload(self.payload, self.questions)

    @property
    def row(self) -> tuple[str | int | None, ...]:
        """Return it as a row of the log."""
        first, second = (*self.parents, None, None)[:2]
        return (
            self.rid,
            self.entity,
            self.kind,
            first,
            second,
            self.device,
            self.seq,
            stamp(self.at),
            self.author,
            self.written or self.content.written(),
        )


def now() -> datetime:
    """Return the time by the clock of this machine."""
    return datetime.now(UTC)


def stamp(moment: datetime) -> str:
    """Return a moment as it is stored: UTC to the millisecond."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def rid_of(*columns: str | int | None) -> str:
    """Return the name of a revision: the first 128 bits of the hash of all its other columns."""
    return sha256(canonical(columns).encode()).hexdigest()[:32]


def named(
    entity: str, kind: str, parents: tuple[str, ...], device: str, at: datetime, content: Payload
) -> Revision:
    """Return a revision that nobody in particular makes, under the name that follows from what it says."""
    nameless = Revision("", entity, kind, parents, device, 0, at, "", content.state, content.questions)
    return replace(nameless, rid=rid_of(*nameless.row[1:]))


def history(connection: sqlite3.Connection, entity: str) -> list[Revision]:
    """Return the revisions of an entity, newest last."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM revision WHERE entity = ? ORDER BY arrival",  # noqa: S608 - fixed columns
        (entity,),
    )
    return [revision_of(row) for row in rows]


def of(connection: sqlite3.Connection, entities: Iterable[str]) -> list[Revision]:
    """Return the revisions of several entities, newest last."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM revision WHERE entity IN (SELECT value FROM json_each(?)) ORDER BY arrival",  # noqa: S608 - fixed columns
        (json.dumps(sorted(entities)),),
    )
    return [revision_of(row) for row in rows]


def every(connection: sqlite3.Connection) -> list[Revision]:
    """Return the whole log, newest last."""
    rows = connection.execute(f"SELECT {COLUMNS} FROM revision ORDER BY arrival")  # noqa: S608 - fixed columns
    return [revision_of(row) for row in rows]


def revision_of(row: tuple[str, str, str, str | None, str | None, str, int, str, str, str]) -> Revision:
    """Return a row of the log as a value."""
    rid, entity, kind, p1, p2, device, seq, at, author, written = row
    parents = tuple(parent for parent in (p1, p2) if parent)
    content = payload.read(written)
    moment = datetime.fromisoformat(at)
    said = (content.state, content.questions, written)
    return Revision(rid, entity, kind, parents, device, seq, moment, author, *said)


def latest(connection: sqlite3.Connection) -> str:
    """Return the name of the revision that came last into the file, empty where there is none."""
    row = connection.execute("SELECT rid FROM revision ORDER BY arrival DESC LIMIT 1").fetchone()
    return row[0] if row else ""


def rebuild(connection: sqlite3.Connection) -> None:
    """Make every table anew from the revisions; the caller holds a transaction."""
    questions.forget(connection)
    for table in shapes.tables():
        connection.execute(f"DELETE FROM {table.kind}")  # noqa: S608 - a name from the table of kinds
    heads = connection.execute(
        "SELECT entity, kind, payload, rid FROM revision"
        " WHERE arrival IN (SELECT max(arrival) FROM revision GROUP BY entity) ORDER BY arrival"
    )
    for entity, kind, written, rid in heads.fetchall():
        content = payload.read(written)
        if content.state is not None:
            table = shapes.table_of(kind)
            connection.execute(table.upsert, (entity, *(content.state[name] for name in table.columns), rid))
            questions.note(connection, entity, content.questions)


class Log:
    """Appends the revisions of one transaction; a run not sealed yet has its own replaced in place.

    `made` maps each entity changed in this step to the arrival number of its revision.
    """

    def __init__(
        self, connection: sqlite3.Connection, who: Who, at: str, made: Iterable[tuple[str, int]]
    ) -> None:
        self.made = dict(made)
        self._connection = connection
        self._who = who
        self.at = at
        self._seq: int | None = None

    def head(self, entity: str) -> str | None:
        """Return the latest revision of an entity, deleted or not; None where there never was one."""
        row = self._connection.execute(
            "SELECT rid FROM revision WHERE entity = ? ORDER BY arrival DESC LIMIT 1", (entity,)
        ).fetchone()
        return row[0] if row else None

    def record(self, entity: str, kind: str, written: str, head: str | None) -> str | None:
        """Record what a payload makes of an entity whose latest revision is `head`; return its head from now on."""
        if entity in self.made:
            return self._replace(entity, written)
        columns = (
            entity,
            kind,
            head,
            None,
            self._who.device,
            self._next(),
            self.at,
            self._who.author,
            written,
        )
        rid = rid_of(*columns)
        cursor = self._connection.execute(
            f"INSERT INTO revision ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - fixed columns
            (rid, *columns),
        )
        self.made[entity] = cursor.lastrowid or 0
        return rid

    def take_in(self, revisions: Iterable[Revision]) -> None:
        """Append revisions from elsewhere as they are, parents first."""
        self._connection.executemany(
            f"INSERT INTO revision ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - fixed columns
            (revision.row for revision in revisions),
        )

    def _replace(self, entity: str, written: str) -> str | None:
        """Put another state into the revision this step has made, or take it back where nothing is changed."""
        arrival = self.made[entity]
        kind, p1, device, seq = self._connection.execute(
            "SELECT kind, p1, device, seq FROM revision WHERE arrival = ?", (arrival,)
        ).fetchone()
        if written == self._payload(p1):
            self._connection.execute("DELETE FROM revision WHERE arrival = ?", (arrival,))
            del self.made[entity]
            parent: str | None = p1
            return parent
        rid = rid_of(entity, kind, p1, None, device, seq, self.at, self._who.author, written)
        self._connection.execute(
            "UPDATE revision SET rid = ?, at = ?, author = ?, payload = ? WHERE arrival = ?",
            (rid, self.at, self._who.author, written, arrival),
        )
        return rid

    def _payload(self, rid: str | None) -> str:
        """Return the payload of a revision; before the first there was nothing."""
        if rid is None:
            return DELETED
        row = self._connection.execute("SELECT payload FROM revision WHERE rid = ?", (rid,)).fetchone()
        found: str = row[0]
        return found

    def _next(self) -> int:
        """Return the next number in this device's own count of revisions."""
        if self._seq is None:
            row = self._connection.execute(
                "SELECT max(seq) FROM revision WHERE device = ?", (self._who.device,)
            ).fetchone()
            self._seq = row[0] or 0
        self._seq += 1
        return self._seq
