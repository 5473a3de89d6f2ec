"""The one door for writes: every change of an entity lands in its table and in the history."""

import sqlite3
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from secretariat.domain.identity import derived_id
from secretariat.domain.language import Language
from secretariat.domain.pace import Progress, paced, step_of, unheard
from secretariat.domain.told import Gone
from secretariat.store import order, questions
from secretariat.store.blending import Common, Side, blend
from secretariat.store.door import admitted, is_plain
from secretariat.store.locking import Lock
from secretariat.store.merging import Union
from secretariat.store.payload import GONE, Payload, State, canonical
from secretariat.store.places import Who
from secretariat.store.reader import Reader
from secretariat.store.revisions import Log
from secretariat.store.shapes import WORDING, Scalar, Shape, shape_of, table_of

_SILENT = canonical({})
_OFTEN = 100  # things written between two looks whether to go on
_CODES = tuple(language.value for language in Language)
_WHOLE = ("edition", "content")  # canonical JSON of what was admitted before
NONE_UNSEEN: Mapping[str, Payload] = MappingProxyType({})


class Writer(Reader):
    """Writes within one step; `touched` names the kind and id of everything whose state changed.

    `met` is what was written over words its author had not seen, as its author knows it. What writes many things tells `progress`
    how far it is; that may raise Cancelled, and the step comes to nothing.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        who: Who,
        log: Log,
        unseen: Mapping[str, Payload] = NONE_UNSEEN,
        progress: Progress = unheard,
    ) -> None:
        """Write as `who`; `unseen` are the contents from before something came in that `who` has not seen yet."""
        super().__init__(connection)
        self._tell, self._part, self._written = progress, 0.0, 0
        self.met: dict[str, Payload] = {}
        self._unseen = unseen
        self.touched: set[tuple[str, str]] = set()
        self._device, self._author = who.device, who.author
        self._log = log
        self._lock = Lock(connection)

    def progress(self, part: float) -> None:
        """Tell how far the step is; raises Cancelled where it is to come to nothing."""
        self._part = part
        self._tell(part)

    @property
    def author(self) -> str:
        """Return who writes."""
        return self._author

    @property
    def moment(self) -> str:
        """Return when the step was begun: UTC, ISO 8601."""
        return self._log.at

    def made_here(self, id: str) -> bool:
        """Say whether a thing was first made on this machine, whatever its author was called then."""
        row = self._connection.execute(
            "SELECT device FROM revision WHERE entity = ? ORDER BY arrival LIMIT 1", (id,)
        ).fetchone()
        return row is not None and row[0] == self._device

    def release(self, paper: str | None = None) -> None:
        """Let this step change a paper though it is issued, or any when None: to open a draft, or to answer a question."""
        self._lock.release(paper)

    def put(self, thing: object) -> None:
        """Create or change a thing; what is the same as before makes no revision (raises Locked in an issued paper)."""
        shape = shape_of(type(thing))
        id: str = thing.id  # type: ignore[attr-defined]  # every kind has an id
        state = {column: _fit(value, shape, column) for column, value in shape.state(thing).items()}
        texts = _texts(shape, thing)
        before = self._state(shape.kind, id)
        if before != state:
            self._lock.check(shape.kind, id, before, state)
            self.apply(shape.kind, id, state)
        self._say(shape, id, texts, state)

    def delete(self, thing: object) -> None:
        """Delete a thing and its words, and nothing else (raises Locked in an issued paper)."""
        kind = shape_of(type(thing)).kind
        id: str = thing.id  # type: ignore[attr-defined]  # every kind has an id
        before = self._state(kind, id)
        if before is None:
            raise Gone(kind, id)
        self._lock.check(kind, id, before, None)
        wordings = self._connection.execute("SELECT id FROM wording WHERE owner = ?", (id,)).fetchall()
        for (wording,) in wordings:
            self.apply(WORDING, wording, None)
        self.apply(kind, id, None)

    def key(self, left: str | None, right: str | None) -> str:
        """Return an order key between two others; None is the end of the row."""
        return order.between(left, right, self._device)

    def keys(self, count: int, left: str | None = None, right: str | None = None) -> list[str]:
        """Return `count` short order keys between two others, evenly spaced."""
        return order.spread(count, left, right, self._device)

    def apply(self, kind: str, entity: str, state: State | None) -> None:
        """Give one entity a state, or none; the questions open in it stay open, unless it goes."""
        if state is None:
            self.write(kind, entity, GONE)
        else:
            asked = questions.of(self._connection, entity)
            self.write(kind, entity, self._met(kind, entity, Payload(state, asked)))

    def _met(self, kind: str, entity: str, content: Payload) -> Payload:
        """Return what is to be written, brought together with what came in that its author had not seen."""
        seen = self.met.get(entity, self._unseen.get(entity))
        if seen is None:
            return content
        self.met[entity] = content
        present, rid = self._state(kind, entity), self._log.head(entity)
        known = Payload(seen.state, content.questions)
        base = None if seen.state is None else Common(known, known)
        came = Payload(present, content.questions)
        return blend(kind, base, Side(rid or "", came, came), Side("", content, content)).content

    def write(self, kind: str, entity: str, content: Payload) -> None:
        """Give one entity all its content: its row, its revision, and word of it in `touched`."""
        if not self._connection.in_transaction:
            raise RuntimeError("the step of this writer is over")
        self._written += 1
        if self._written % _OFTEN == 0:  # also what does not know how much there is to do can be stopped
            self._tell(self._part)
        table = table_of(kind)
        row = self._connection.execute(table.find, (entity,)).fetchone()
        head = row[-1] if row else self._log.head(entity)
        rid = self._log.record(entity, kind, content.written(), head)
        self._lay(kind, entity, content, rid)
        questions.renew(self._connection, entity, content.questions)
        self._touch(
            kind, entity, content.state or dict(zip(table.columns, row[1:-1] if row else (), strict=False))
        )

    def take_in(self, union: Union, progress: Progress = unheard) -> None:
        """Take in revisions from elsewhere: the log, the rows of all that changed, and word of it in `touched`."""
        if not self._connection.in_transaction:
            raise RuntimeError("the step of this writer is over")
        self._log.take_in(paced(union.arriving, step_of(progress, 0, 2)))
        self._log.take_in(union.made)
        for entity, head in paced(union.heads.items(), step_of(progress, 1, 2)):
            self._lay(head.kind, entity, head.content, head.rid)
            if head.questions or union.before[entity].questions:
                questions.renew(self._connection, entity, head.questions)
            state = head.payload or union.before[entity].state
            if state is not None:
                self._touch(head.kind, entity, state)

    def _lay(self, kind: str, entity: str, content: Payload, rid: str | None) -> None:
        """Lay the state of an entity into its table."""
        table, state = table_of(kind), content.state
        if state is None:
            self._connection.execute(table.delete, (entity,))
        else:
            self._connection.execute(table.upsert, (entity, *(state[name] for name in table.columns), rid))

    def _touch(self, kind: str, entity: str, state: State) -> None:
        """Note that an entity changed; words count as the thing they belong to."""
        if kind == WORDING:
            kind, entity = str(state["owner_kind"]), str(state["owner"])
        self.touched.add((kind, entity))

    def _state(self, kind: str, id: str) -> State | None:
        """Return what lies in the row of a thing, None where there is no such row."""
        table = table_of(kind)
        row = self._connection.execute(table.find, (id,)).fetchone()
        return dict(zip(table.columns, row[1:-1], strict=True)) if row else None

    def _say(self, shape: Shape, owner: str, texts: dict[str, dict[str, str]], state: State) -> None:
        """Give the words of a thing their texts, each language for itself."""
        if not texts:
            return
        said = dict(
            self._connection.execute(
                "SELECT language, texts FROM wording WHERE owner = ?", (owner,)
            ).fetchall()
        )
        for language, spoken in texts.items():
            held = canonical(spoken) if spoken else _SILENT
            if said.get(language, _SILENT) != held:
                self._lock.check(shape.kind, owner, state, state)
                words = {"owner": owner, "owner_kind": shape.kind, "language": language, "texts": held}
                self.apply(WORDING, derived_id(owner, language), words)


def _fit(value: Scalar, shape: Shape, column: str) -> Scalar:
    """Return a column's value with its text admitted; what was issued is no text of its own, however long."""
    if not isinstance(value, str) or is_plain(value) or (shape.kind, column) == _WHOLE:
        return value
    return admitted(value, f"{_said(column)} of this {_said(shape.kind)}")


def _texts(shape: Shape, thing: Any) -> dict[str, dict[str, str]]:
    """Return what a thing says in each language, by field, admitted; fields that say nothing are left out."""
    found: dict[str, dict[str, str]] = {code: {} for code in _CODES}
    spoken = list(shape.spoken(thing))
    for code, said in found.items():
        for field, words in spoken:
            text: str = getattr(words, code)
            if text:
                said[field] = text if is_plain(text) else _admitted(text, shape, field, code)
    return found if spoken else {}


def _admitted(text: str, shape: Shape, field: str, language: str) -> str:
    """Return what a thing says in a field in one language, admitted."""
    return admitted(text, f"{_said(field)} ({language}) of this {_said(shape.kind)}")


def _said(name: str) -> str:
    """Return the name of a field or kind as it is said."""
    return name.replace("_", " ")
