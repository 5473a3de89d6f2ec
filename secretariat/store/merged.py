"""What bringing copies together came to: whose work came in, what it changed, and what is left to decide."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from secretariat.domain.identity import PaperId
from secretariat.store import bonds
from secretariat.store.ancestry import MERGED
from secretariat.store.asking import Asked, put
from secretariat.store.merging import Union
from secretariat.store.payload import Payload, State
from secretariat.store.revisions import Revision
from secretariat.store.shapes import WORDING, table_of

_PAPERS_OWN = {"block", "note", "reference", "appendix", "appearance"}


class How(StrEnum):
    """What became of a thing."""

    ADDED = "added"
    CHANGED = "changed"
    DELETED = "deleted"


class Remark(StrEnum):
    """What a person may want to know, without having to decide."""

    MOVED = "moved"
    DANGLING = "dangling"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class Hand:
    """Whose work came in: the author, the machine, how many changes, and from when to when."""

    author: str
    device: str
    changes: int
    first: datetime
    last: datetime


@dataclass(frozen=True, slots=True)
class Taken:
    """A thing that was taken over, and the paper it belongs to, if any."""

    kind: str
    id: str
    how: How
    paper: PaperId | None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that was settled without asking.

    A thing both had moved; a reference whose target is gone; a block that each has made a point for decision.
    """

    remark: Remark
    kind: str
    id: str
    paper: PaperId | None


@dataclass(frozen=True, slots=True)
class Merged:
    """The outcome: `new` counts the revisions that came in, none where everything was known; `hands` say whose they are.

    `papers` are the papers concerned with their symbols, `touched` the kinds and ids of all that changed.
    """

    source: Path
    new: int
    hands: tuple[Hand, ...]
    taken: tuple[Taken, ...]
    notices: tuple[Notice, ...]
    conflicts: tuple[Asked, ...]
    papers: tuple[tuple[PaperId, str], ...]
    touched: frozenset[tuple[str, str]]


def outcome(connection: sqlite3.Connection, union: Union, source: Path) -> Merged:
    """Return what a union comes to, before it is written."""
    places = _Places(connection, union)
    taken = places.taken()
    notices = places.notices()
    asked = tuple(put(_newly_asked(union)))
    papers = {one.paper for one in taken} | {one.paper for one in notices}
    papers |= {places.paper(one.kind, one.id) for one in asked}
    named = sorted((places.symbol(paper), paper) for paper in papers if paper is not None)
    return Merged(
        source,
        len(union.arriving),
        _hands(union),
        taken,
        notices,
        asked,
        tuple((paper, symbol) for symbol, paper in named),
        frozenset((one.kind, one.id) for one in taken),
    )


def _hands(union: Union) -> tuple[Hand, ...]:
    """Return whose work came in, the latest first."""
    by_hand: dict[tuple[str, str], list[Revision]] = {}
    for revision in union.arriving:
        if revision.device != MERGED:
            by_hand.setdefault((revision.author, revision.device), []).append(revision)
    hands = [
        Hand(*hand, len(made), min(one.at for one in made), max(one.at for one in made))
        for hand, made in by_hand.items()
    ]
    return tuple(sorted(hands, key=lambda hand: (hand.last, hand.device), reverse=True))


def _newly_asked(union: Union) -> list[tuple[str, str, Payload]]:
    """Return what arose with a union: every changed entity with the questions it did not have before."""
    found = []
    for entity, head in union.heads.items():
        known = union.before[entity].questions
        fresh = {key: asked for key, asked in head.questions.items() if key not in known}
        found.append((head.kind, entity, Payload(head.payload, fresh)))
    return found


class _Places:
    """Where things are once a union is written."""

    def __init__(self, connection: sqlite3.Connection, union: Union) -> None:
        self._connection = connection
        self._union = union

    def taken(self) -> tuple[Taken, ...]:
        """Return the things that change; words count as the thing they belong to."""
        found: dict[tuple[str, str], How] = {}
        for entity, head in self._union.heads.items():
            before = self._union.before[entity]
            if before == head.content:
                continue
            how = How.CHANGED if before.state and head.payload else How.ADDED if head.payload else How.DELETED
            if head.kind == WORDING:
                state = head.payload or before.state or {}
                if state:
                    found.setdefault((str(state["owner_kind"]), str(state["owner"])), How.CHANGED)
            elif before.state or head.payload:
                found[head.kind, entity] = how
        return tuple(Taken(*thing, how, self.paper(*thing)) for thing, how in sorted(found.items()))

    def notices(self) -> tuple[Notice, ...]:
        """Return what was settled without asking."""
        found = [(Remark.MOVED, self._union.heads[id].kind, id) for id in self._union.moved]
        found += [(Remark.DANGLING, "reference", id) for id in self._dangling()]
        found += [(Remark.TWICE, "block", id) for id in self._points_put_twice()]
        return tuple(Notice(*notice, self.paper(*notice[1:])) for notice in sorted(found))

    def paper(self, kind: str, id: str) -> PaperId | None:
        """Return the paper a thing belongs to, None where it belongs to none."""
        if kind == "paper":
            return PaperId(id)
        state = self._state(kind, id) if kind in _PAPERS_OWN or kind == "entry" else None
        if state is None:
            return None
        return (
            self.paper("appendix", str(state["appendix"]))
            if kind == "entry"
            else PaperId(str(state["paper"]))
        )

    def symbol(self, paper: PaperId) -> str:
        """Return the symbol of a paper, as it will be or was last."""
        state = self._state("paper", paper)
        return str(state["symbol"]) if state else ""

    def _state(self, kind: str, id: str) -> State | None:
        """Return the state a thing will have, or had last; None where it never was here."""
        if id in self._union.heads:
            return self._union.heads[id].payload or self._union.before[id].state
        table = table_of(kind)
        row = self._connection.execute(table.find, (id,)).fetchone()
        return dict(zip(table.columns, row[1:-1], strict=True)) if row else None

    def _points_put_twice(self) -> set[str]:
        """Return the blocks that come to hold a point of each copy."""
        heads = self._union.heads
        fresh = [head for head in heads.values() if head.kind == "appearance" and head.payload]
        held: dict[str, set[str]] = {}
        for head in fresh:
            block = str((head.payload or {})["block"])
            rows = self._connection.execute("SELECT id FROM appearance WHERE block = ?", (block,))
            held.setdefault(block, set()).update(id for (id,) in rows if id not in heads)
            held[block].add(head.entity)
        return {block for block, put in held.items() if len(put) > 1}

    def _dangling(self) -> set[str]:
        """Return the references that lose a target with this union and are not new themselves."""
        heads, before = self._union.heads, self._union.before
        lost = {id for id, head in heads.items() if before[id].state and not head.payload}
        found = {
            id
            for id, head in heads.items()
            if head.kind == "reference"
            and head.payload
            and lost & {head.payload[name] for name in bonds.POINTERS}
        }
        for id in lost:
            if heads[id].kind in {"block", "appendix"}:
                rows = self._connection.execute(
                    "SELECT id FROM reference WHERE block = ? OR until = ? OR appendix = ?", (id, id, id)
                )
                found |= {reference for (reference,) in rows if reference not in heads}
        return found
