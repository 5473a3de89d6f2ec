"""Steps: what one undo takes back, kept in the file itself so that it survives a restart."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from secretariat.domain.pace import Progress, between, paced, unheard
from secretariat.domain.told import Refused
from secretariat.domain.tongue import tr
from secretariat.store import payload
from secretariat.store.merging import Union
from secretariat.store.payload import DELETED, Payload
from secretariat.store.places import Who
from secretariat.store.revisions import Clock, Log, stamp
from secretariat.store.writer import Writer

_RUN = timedelta(seconds=60)
_MANY = 1_000  # changes in one step, which take a tenth of a second to turn
_NTH = "SELECT 1 FROM step_revision WHERE step = ? LIMIT 1 OFFSET ?"
_CHANGES = """
    WITH held AS (
        SELECT entity, min(arrival) AS first, max(arrival) AS last
        FROM step_revision JOIN revision USING (arrival) WHERE step = ? GROUP BY entity)
    SELECT made.entity, made.kind,
        (SELECT payload FROM revision AS before
         WHERE before.entity = held.entity AND before.arrival < held.first ORDER BY arrival DESC LIMIT 1),
        made.payload
    FROM held JOIN revision AS made ON made.arrival = held.last ORDER BY held.first"""


@dataclass(frozen=True, slots=True)
class Undone:
    """A step that was taken back or done again: its name, what it touched, and where the work was."""

    label: str
    touched: frozenset[tuple[str, str]]
    caret: str


@dataclass(frozen=True, slots=True)
class _Change:
    """One entity in a step: what stood before, and what the step made of it."""

    entity: str
    kind: str
    before: str
    after: str


class Steps:
    """The steps of one device in one working file; the caller holds the transaction."""

    def __init__(
        self, connection: sqlite3.Connection, who: Who, clock: Clock, unseen: Mapping[str, Payload]
    ) -> None:
        """Keep the steps of `who`; `unseen` are the contents from before something came in that nobody has seen yet."""
        self._unseen = unseen
        self._connection = connection
        self._who = who
        self._clock = clock
        self._number: int | None = None

    def sign(self, who: Who) -> None:
        """Have the steps from now on bear another name."""
        self._who = who

    def begin(self, merge: str, progress: Progress = unheard) -> tuple[Writer, Log]:
        """Return a writer for a step, which tells `progress` how far it is; it goes on with the open run of the same `merge`."""
        moment = self._clock()
        self._number = self._open_run(merge, moment)
        made = self._made(self._number) if self._number else []
        log = Log(self._connection, self._who, stamp(moment), made)
        return Writer(self._connection, self._who, log, self._unseen, progress), log

    def end(self, writer: Writer, log: Log, label: str, merge: str, caret: str) -> None:
        """Record the step, unless nothing has changed."""
        if not (log.made if self._number is None else writer.touched):
            return
        number = self._number
        if number is None:
            self.seal()
            self._connection.execute(
                "UPDATE step SET state = 'past' WHERE device = ? AND state = 'undone'", self._mine
            )
            number = self._add("do", label, merge, caret, state="done")
        self._connect(number, log.made.values(), log.at)

    def bring(self, union: Union, label: str, progress: Progress = unheard, *, undoable: bool) -> Writer:
        """Write a union as one step; undo passes over one that nobody asked for."""
        self.seal()
        (last,) = self._connection.execute("SELECT coalesce(max(arrival), 0) FROM revision").fetchone()
        log = Log(self._connection, self._who, stamp(self._clock()), ())
        writer = Writer(self._connection, self._who, log)
        writer.take_in(union, progress)
        if undoable:
            self._connection.execute(
                "UPDATE step SET state = 'past' WHERE device = ? AND state = 'undone'", self._mine
            )
        number = self._add("do", label, "", "", state="done" if undoable else "past")
        self._connection.execute(
            "INSERT INTO step_revision SELECT ?, arrival FROM revision WHERE arrival > ?", (number, last)
        )
        return writer

    def seal(self) -> None:
        """Close the open run: what it made never changes again."""
        self._connection.execute("UPDATE step SET sealed = 1 WHERE sealed = 0")

    @property
    def open(self) -> bool:
        """Say whether a run is open."""
        return self._connection.execute("SELECT 1 FROM step WHERE sealed = 0").fetchone() is not None

    @property
    def to_undo(self) -> tuple[int, str, str] | None:
        """Return number, label and caret of the step that undo would take back."""
        return self._one("state = 'done' AND act = 'do' ORDER BY number DESC")

    @property
    def to_redo(self) -> tuple[int, str, str] | None:
        """Return number, label and caret of the step that redo would do again."""
        return self._one("state = 'undone' ORDER BY number")

    def is_long(self, step: tuple[int, str, str] | None) -> bool:
        """Say whether a step changed so much that turning it takes a while."""
        return step is not None and self._connection.execute(_NTH, (step[0], _MANY)).fetchone() is not None

    def undo(self, progress: Progress = unheard) -> Undone | None:
        """Take the last step back."""
        step = self.to_undo
        return None if step is None else self._turn(step, "undo", progress)

    def redo(self, progress: Progress = unheard) -> Undone | None:
        """Do the step again that was taken back last."""
        step = self.to_redo
        return None if step is None else self._turn(step, "redo", progress)

    @property
    def _mine(self) -> tuple[str]:
        return (self._who.device,)

    def _one(self, condition: str) -> tuple[int, str, str] | None:
        """Return the first step of this device that meets a condition."""
        found: tuple[int, str, str] | None = self._connection.execute(
            f"SELECT number, label, caret FROM step WHERE device = ? AND {condition} LIMIT 1",  # noqa: S608 - fixed
            self._mine,
        ).fetchone()
        return found

    def _turn(self, step: tuple[int, str, str], act: str, progress: Progress) -> Undone:
        """Bring every entity of a step back to what stood before it, or to what it made."""
        number, label, caret = step
        self.seal()
        changes = self._changes(number)
        if act == "redo":
            changes = [_Change(change.entity, change.kind, change.after, change.before) for change in changes]
        log = Log(self._connection, self._who, stamp(self._clock()), ())
        for change in paced(changes, between(progress, 0.1, 0.2)):
            if self._payload(log.head(change.entity)) != change.after:
                raise Refused(
                    tr(
                        "Another copy has since changed what “{label}” touched, so it stays as it is.",
                        label=label,
                    )
                )
        writer = Writer(self._connection, self._who, log)
        for change in paced(changes, between(progress, 0.2, 1.0)):
            writer.write(change.kind, change.entity, payload.read(change.before))
        if any(change.before == DELETED and writer.wordings(change.entity) for change in changes):
            raise Refused(
                tr(
                    "Another copy has since written words for what “{label}” made, so it stays as it is.",
                    label=label,
                )
            )
        state = "undone" if act == "undo" else "done"
        self._connection.execute("UPDATE step SET state = ? WHERE number = ?", (state, number))
        self._connect(self._add(act, label, "", caret, state="past"), log.made.values(), log.at)
        return Undone(label, frozenset(writer.touched), caret)

    def _changes(self, number: int) -> list[_Change]:
        """Return what a step changed, in its order: of what came in by several revisions, the last is what it made."""
        rows = self._connection.execute(_CHANGES, (number,))
        return [
            _Change(entity, kind, before or DELETED, after)
            for entity, kind, before, after in rows.fetchall()
            if after != (before or DELETED)
        ]

    def _payload(self, rid: str | None) -> str:
        """Return the payload of a revision; before the first there was nothing."""
        row = self._connection.execute("SELECT payload FROM revision WHERE rid = ?", (rid,)).fetchone()
        return row[0] if row else DELETED

    def _open_run(self, merge: str, moment: datetime) -> int | None:
        """Return the number of the open run that a step with this `merge` belongs to."""
        if not merge:
            return None
        row = self._connection.execute(
            "SELECT number, merge, latest FROM step WHERE device = ? AND sealed = 0 AND state = 'done'",
            self._mine,
        ).fetchone()
        if row is None or row[1] != merge:
            return None
        pause = moment - datetime.fromisoformat(row[2])
        return row[0] if timedelta(0) <= pause < _RUN else None

    def _made(self, number: int) -> list[tuple[str, int]]:
        """Return the entities a step has changed, with the arrival numbers of their revisions."""
        return self._connection.execute(
            "SELECT entity, arrival FROM step_revision JOIN revision USING (arrival) WHERE step = ?",
            (number,),
        ).fetchall()

    def _add(self, act: str, label: str, merge: str, caret: str, *, state: str) -> int:
        """Add a step and return its number; only a step that may be typed on stays open."""
        at = stamp(self._clock())
        cursor = self._connection.execute(
            "INSERT INTO step (device, author, act, label, merge, caret, at, latest, sealed, state)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (self._who.device, self._who.author, act, label, merge, caret, at, at, not merge, state),
        )
        return cursor.lastrowid or 0

    def _connect(self, number: int, arrivals: Iterable[int], at: str) -> None:
        """Tie a step to its revisions; one that has come to nothing is forgotten."""
        held = [(number, arrival) for arrival in arrivals]
        self._connection.execute("DELETE FROM step_revision WHERE step = ?", (number,))
        if not held:
            self._connection.execute("DELETE FROM step WHERE number = ?", (number,))
            return
        self._connection.executemany("INSERT INTO step_revision VALUES (?, ?)", held)
        self._connection.execute("UPDATE step SET latest = ? WHERE number = ?", (at, number))
