"""The history of a working file: one revision for each change of an entity, named by its own content."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from secretariat.store import shapes
from secretariat.store.places import Who

State = Mapping[str, shapes.Scalar]
Clock = Callable[[], datetime]

_DELETED = '{"deleted":1}'
_COLUMNS = "rid, entity, kind, p1, p2, device, seq, at, author, payload"


@dataclass(frozen=True, slots=True)
class Revision:
    """One change of one entity: who made it, when, from what, and the whole state it left (None: deleted)."""

    rid: str
    entity: str
    kind: str
    parents: tuple[str, ...]
    device: str
    seq: int
    at: datetime
    author: str
    payload: State | None


def now() -> datetime:
    """Return the time by the clock of this machine."""
    return datetime.now(UTC)


def stamp(moment: datetime) -> str:
    """Return a moment as it is stored: UTC to the millisecond."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def canonical(value: object) -> str:
    """Return the one JSON text of a value."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def payload_of(state: State | None) -> str:
    """Return the text that stands in the log for a state; None is deleted."""
    return _DELETED if state is None else canonical(state)


def state_of(payload: str) -> State | None:
    """Return the state a payload speaks of, None where it says deleted."""
    state: State = json.loads(payload)
    return None if payload == _DELETED else state


def rid_of(*columns: str | int | None) -> str:
    """Return the name of a revision: the first 128 bits of the hash of all its other columns."""
    return sha256(canonical(columns).encode()).hexdigest()[:32]


def history(connection: sqlite3.Connection, entity: str) -> list[Revision]:
    """Return the revisions of an entity, newest last."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM revision WHERE entity = ? ORDER BY arrival",  # noqa: S608 - fixed columns
        (entity,),
    )
    return [_revision(row) for row in rows]


def every(connection: sqlite3.Connection) -> list[Revision]:
    """Return the whole log, newest last."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM revision ORDER BY arrival")  # noqa: S608 - fixed columns
    return [_revision(row) for row in rows]


def _revision(row: tuple[str, str, str, str | None, str | None, str, int, str, str, str]) -> Revision:
    """Return a row of the log as a value."""
    rid, entity, kind, p1, p2, device, seq, at, author, payload = row
    parents = tuple(parent for parent in (p1, p2) if parent)
    return Revision(
        rid, entity, kind, parents, device, seq, datetime.fromisoformat(at), author, state_of(payload)
    )


def latest(connection: sqlite3.Connection) -> str:
    """Return the name of the revision that came last into the file, empty where there is none."""
    row = connection.execute("SELECT rid FROM revision ORDER BY arrival DESC LIMIT 1").fetchone()
    return row[0] if row else ""


def rebuild(connection: sqlite3.Connection) -> None:
    """Make every table anew from the revisions; the caller holds a transaction."""
    for table in shapes.tables():
        connection.execute(f"DELETE FROM {table.kind}")  # noqa: S608 - a name from the table of kinds
    heads = connection.execute(
        "SELECT entity, kind, payload, rid FROM revision"
        " WHERE arrival IN (SELECT max(arrival) FROM revision GROUP BY entity) ORDER BY arrival"
    )
    for entity, kind, payload, rid in heads.fetchall():
        state = state_of(payload)
        if state is not None:
            table = shapes.table_of(kind)
            connection.execute(table.upsert, (entity, *(state[name] for name in table.columns), rid))


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

    def record(self, entity: str, kind: str, payload: str, head: str | None) -> str | None:
        """Record what `payload` makes of an entity whose latest revision is `head`; return its head from now on."""
        if entity in self.made:
            return self._replace(entity, payload)
        columns = (
            entity,
            kind,
            head,
            None,
            self._who.device,
            self._next(),
            self.at,
            self._who.author,
            payload,
        )
        rid = rid_of(*columns)
        cursor = self._connection.execute(
            f"INSERT INTO revision ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - fixed columns
            (rid, *columns),
        )
        self.made[entity] = cursor.lastrowid or 0
        return rid

    def _replace(self, entity: str, payload: str) -> str | None:
        """Put another state into the revision this step has made, or take it back where nothing is changed."""
        arrival = self.made[entity]
        kind, p1, device, seq = self._connection.execute(
            "SELECT kind, p1, device, seq FROM revision WHERE arrival = ?", (arrival,)
        ).fetchone()
        if payload == self._payload(p1):
            self._connection.execute("DELETE FROM revision WHERE arrival = ?", (arrival,))
            del self.made[entity]
            parent: str | None = p1
            return parent
        rid = rid_of(entity, kind, p1, None, device, seq, self.at, self._who.author, payload)
        self._connection.execute(
            "UPDATE revision SET rid = ?, at = ?, author = ?, payload = ? WHERE arrival = ?",
            (rid, self.at, self._who.author, payload, arrival),
        )
        return rid

    def _payload(self, rid: str | None) -> str:
        """Return the payload of a revision; before the first there was nothing."""
        if rid is None:
            return _DELETED
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
