"""The file as it will be once revisions from elsewhere are in, before any of them is written."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime

from secretariat.store import bonds, questions, revisions
from secretariat.store.ancestry import Ancestry
from secretariat.store.payload import DELETED, Payload
from secretariat.store.revisions import Revision
from secretariat.store.shapes import WORDING

Thing = tuple[str, str]  # kind and id

_OWNED: dict[str, list[tuple[str, str]]] = defaultdict(list)
for _kind, _ties in bonds.BONDS.items():
    for _column, _target in _ties:
        _OWNED[_target].append((_kind, _column))

_HEADS = """SELECT {columns} FROM revision WHERE arrival IN (
    SELECT max(arrival) FROM revision WHERE entity IN (SELECT value FROM json_each(?)) GROUP BY entity)"""


class Outlook:
    """The heads of everything: as they are, and as they change."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.changed: dict[str, Revision] = {}
        self._connection = connection
        self._arrived: dict[str, list[Revision]] = defaultdict(list)
        self._deletions: dict[tuple[str, datetime], list[Revision]] = defaultdict(list)
        self._leaning: dict[str, set[str]] = defaultdict(set)
        self._called: set[Thing] | None = None

    def arrive(self, arriving: Iterable[Revision]) -> None:
        """Hear of revisions that come in or are made."""
        for revision in arriving:
            self._arrived[revision.entity].append(revision)
            if revision.payload is None:
                self._deletions[revision.device, revision.at].append(revision)

    def present(self, entities: Iterable[str]) -> dict[str, Revision]:
        """Return the heads that some entities have now, by entity; what is new has none."""
        statement = _HEADS.format(columns=revisions.COLUMNS)
        rows = self._connection.execute(statement, (json.dumps(list(entities)),))
        return {head.entity: head for head in map(revisions.revision_of, rows)}

    def head(self, entity: str) -> Revision | None:
        """Return the head an entity will have, None where there never was one."""
        return self.changed.get(entity) or self.present([entity]).get(entity)

    def lead(self, revision: Revision) -> None:
        """Make a revision the head of its entity."""
        self.changed[revision.entity] = revision
        if revision.payload is not None:
            for _, target in bonds.ties(revision.kind, revision.payload):
                self._leaning[target].add(revision.entity)
            if self._called is not None and revision.kind == WORDING:
                self._called |= bonds.calls(revision.content)

    def ancestry(self, entity: str) -> Ancestry:
        """Return the family of everything an entity was and will be."""
        return Ancestry([*revisions.history(self._connection, entity), *self._arrived[entity]])

    def needed(self, kind: str, entity: str) -> bool:
        """Say whether something that is there needs an entity."""
        if any(self.changed[one].payload is not None for one in self._leaning[entity]):
            return True
        if any(id not in self.changed for id in self._rows_leaning(kind, entity)):
            return True
        return kind in {"note", "reference"} and (kind, entity) in self.called

    def deleted_with(self, deletion: Revision) -> Iterator[str]:
        """Yield what one machine deleted together with a deletion of its own: the numbers of a step follow each other."""
        for revision in self._deletions[deletion.device, deletion.at]:
            yield revision.entity
        for way in (">= ? ORDER BY seq", "< ? ORDER BY seq DESC"):
            statement = f"SELECT entity, at, payload FROM revision WHERE device = ? AND seq {way}"  # noqa: S608 - fixed
            for entity, at, payload in self._connection.execute(statement, (deletion.device, deletion.seq)):
                if at != revisions.stamp(deletion.at):
                    break
                if payload == DELETED:
                    yield entity

    @property
    def called(self) -> set[Thing]:
        """Return the footnotes and references that words call which are there."""
        if self._called is None:
            self._called = set().union(*self._calls())
        return self._called

    def _calls(self) -> Iterator[set[Thing]]:
        """Yield what each wording calls."""
        statement = "SELECT id, texts FROM wording WHERE instr(texts, '{note:') OR instr(texts, '{ref:')"
        for id, texts in self._connection.execute(statement):
            if id not in self.changed:
                yield bonds.called(texts)
        for kind, entity, content in questions.every(self._connection):
            if kind == WORDING and entity not in self.changed:
                yield bonds.calls(content)
        for revision in self.changed.values():
            if revision.kind == WORDING:
                yield bonds.calls(revision.content)

    def _rows_leaning(self, kind: str, entity: str) -> Iterator[str]:
        """Yield what needs an entity as the file stands now."""
        for child, column in (*_OWNED[kind], (WORDING, "owner")):
            statement = f"SELECT id FROM {child} WHERE {column} = ?"  # noqa: S608 - names from the table of bonds
            for (id,) in self._connection.execute(statement, (entity,)):
                yield id


def content_of(revision: Revision | None) -> Payload:
    """Return what an entity says; what never was says nothing."""
    return revision.content if revision else Payload(None)
