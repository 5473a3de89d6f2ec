"""Bringing copies together: the union of their revisions, and what follows from it for every entity.

Nothing here knows where revisions come from, and nothing is written before all is decided.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from secretariat.domain.pace import Progress, paced, unheard
from secretariat.domain.told import BrokenHistory
from secretariat.domain.tongue import tr
from secretariat.store import revisions
from secretariat.store.joined import joined
from secretariat.store.outlook import Outlook, content_of
from secretariat.store.payload import Payload
from secretariat.store.revisions import Revision
from secretariat.store.revival import Revival
from secretariat.store.screening import screen

_NAMES = 4_096  # revisions compared at a time


@dataclass(frozen=True, slots=True)
class Union:
    """What two sets of revisions come to.

    `arriving` are those that are new, parents first; `made` those that bring heads together or deleted things back, the same
    on every machine. `heads` and `before` are what each changed entity will say and says now; `moved` are those that each
    copy had put in another place.
    """

    arriving: tuple[Revision, ...]
    made: tuple[Revision, ...]
    heads: Mapping[str, Revision]
    before: Mapping[str, Payload]
    moved: frozenset[str]


def unite(connection: sqlite3.Connection, source: Iterable[Revision], progress: Progress = unheard) -> Union:
    """Return what a file and revisions from elsewhere come to (raises BrokenHistory); nothing is written."""
    arriving = _new(connection, source)
    outlook = Outlook(connection)
    outlook.arrive(arriving)
    by_entity: dict[str, list[Revision]] = defaultdict(list)
    for revision in arriving:
        by_entity[revision.entity].append(revision)
    present = outlook.present(by_entity)
    made: list[Revision] = []
    moved: set[str] = set()
    for entity, fresh in paced(by_entity.items(), progress):
        head = _only_head(present.get(entity), fresh)
        if head is None:
            joined = outlook.ancestry(entity).united()
            made += [join.revision for join in joined]
            moved |= {entity for join in joined if join.moved}
            head = joined[-1].revision
        outlook.lead(head)
    outlook.arrive(made)
    made += Revival(outlook).run()
    before = present | outlook.present(outlook.changed.keys() - present.keys())
    said = {entity: content_of(before.get(entity)) for entity in outlook.changed}
    return Union(tuple(arriving), tuple(made), outlook.changed, said, frozenset(moved))


def _only_head(present: Revision | None, fresh: Sequence[Revision]) -> Revision | None:
    """Return the one revision everything else of an entity leads to, None where there are several."""
    parents = {parent for revision in fresh for parent in revision.parents}
    heads = [revision for revision in fresh if revision.rid not in parents]
    # A damaged history may lack the very head it had come to, which then arrives as if it were new.
    known = parents | {revision.rid for revision in fresh}
    if present is not None and present.rid not in known:
        return None
    return heads[0] if len(heads) == 1 else None


def _new(connection: sqlite3.Connection, source: Iterable[Revision]) -> list[Revision]:
    """Return the revisions a file does not hold, screened, parents first."""
    offered = {revision.rid: revision for revision in source}
    held = _named(connection, offered)
    fresh = {rid: revision for rid, revision in offered.items() if rid not in held}
    for revision in fresh.values():
        screen(revision)
    parents = {parent for revision in fresh.values() for parent in revision.parents}
    known = _named(connection, parents - fresh.keys())
    known |= {rid: (revision.entity, revision.kind) for rid, revision in fresh.items()}
    _check_kinds(connection, fresh.values())
    for revision in fresh.values():
        if any(known.get(parent) != (revision.entity, revision.kind) for parent in revision.parents):
            raise BrokenHistory(
                revision.rid, tr("it descends from what is not there, or from something else")
            )
    return _parents_first(fresh)


def _check_kinds(connection: sqlite3.Connection, fresh: Iterable[Revision]) -> None:
    """Tell where a revision makes something else of what is there (raises BrokenHistory)."""
    kinds: dict[str, str] = {}
    for revision in fresh:
        if kinds.setdefault(revision.entity, revision.kind) != revision.kind:
            raise BrokenHistory(revision.rid, tr("it makes something else of what is there"))
    rows = connection.execute(
        "SELECT DISTINCT entity, kind, rid FROM revision WHERE p1 IS NULL"
        " AND entity IN (SELECT value FROM json_each(?))",
        (json.dumps(list(kinds)),),
    )
    for entity, kind, rid in rows:
        if kinds[entity] != kind:
            raise BrokenHistory(rid, tr("it makes something else of what is there"))


def _named(connection: sqlite3.Connection, rids: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Return entity and kind of those revisions that a file holds, by name."""
    rows = connection.execute(
        "SELECT rid, entity, kind FROM revision WHERE rid IN (SELECT value FROM json_each(?))",
        (json.dumps(list(rids)),),
    )
    return {rid: (entity, kind) for rid, entity, kind in rows}


def _parents_first(fresh: Mapping[str, Revision]) -> list[Revision]:
    """Return revisions in an order in which each comes after those it descends from."""
    found: dict[str, Revision] = {}
    for rid in fresh:
        ways = [rid]
        while ways:
            revision = fresh[ways[-1]]
            missing = [parent for parent in revision.parents if parent in fresh and parent not in found]
            if missing:
                ways += missing
            else:
                found.setdefault(ways.pop(), revision)
    return list(found.values())


def missing(connection: sqlite3.Connection, other: sqlite3.Connection) -> tuple[list[Revision], int]:
    """Return the revisions of another file that this one does not hold, and how many of ours the other one lacks."""
    ours, theirs = _apart(connection, other)
    rows = other.execute(
        f"SELECT {revisions.COLUMNS} FROM revision WHERE rid IN (SELECT value FROM json_each(?)) ORDER BY arrival",  # noqa: S608 - fixed
        (json.dumps(sorted(theirs - ours)),),
    )
    return [_read(row) for row in rows], len(ours - theirs)


def _apart(connection: sqlite3.Connection, other: sqlite3.Connection) -> tuple[set[str], set[str]]:
    """Return the names of the revisions of two files, but for the beginning they have in common: copies part late."""
    ours, theirs = set[str](), set[str]()
    parted = False
    for here, there in zip_longest(_names(connection), _names(other), fillvalue=""):
        parted = parted or here != there
        if parted:
            ours.update(here.split())
            theirs.update(there.split())
    return ours, theirs


def _names(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield the names of the revisions of a file as they came in, some thousands at a time."""
    return joined(connection, "rid || ' '", "revision", some=_NAMES)


def _read(row: Any) -> Revision:
    """Return a row of another file's log as a value (raises BrokenHistory)."""
    try:
        return revisions.revision_of(row)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise BrokenHistory(str(row[0]), tr("it cannot be read")) from error
