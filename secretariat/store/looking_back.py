"""A paper as it was at a moment: the tables of that time laid out in memory, and read like those of today."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing

from secretariat.domain.contents import Contents
from secretariat.domain.identity import PaperId, derived_id
from secretariat.domain.language import Language
from secretariat.domain.told import Gone
from secretariat.store import paper as papers
from secretariat.store import schema, shapes
from secretariat.store.earlier import Head
from secretariat.store.reader import Reader

# Kinds that name the paper they are in, the last as what owns them.
BELONGING = ("block", "note", "reference", "appendix", "appearance", "particular")


def contents(read: Reader, paper: PaperId, moment: str) -> Contents:
    """Return a paper with everything in it as it was at a moment: UTC, ISO 8601 (raises Gone where it was not there)."""
    found = read.heads([paper], moment)
    if not found:
        raise Gone("paper", paper)
    held = [*found, *_around(read, found[0], moment), *_within(read, paper, moment)]
    spoken = (derived_id(head.entity, language) for head in held for language in Language)
    with closing(_laid_out([*held, *read.heads(spoken, moment)])) as tables:
        return papers.contents(Reader(tables), paper)


def parts(read: Reader, paper: PaperId) -> list[str]:
    """Return the ids of everything that ever belonged to a paper, the words too, and of the paper itself."""
    within = [paper, *read.ever(BELONGING, [paper])]
    entries = [
        entry for appendix in read.ever(["appendix"], paper) for entry in read.ever(["entry"], appendix)
    ]
    owners = [*within, *entries]
    return [*owners, *(derived_id(owner, language) for owner in owners for language in Language)]


def _around(read: Reader, paper: Head, moment: str) -> list[Head]:
    """Return what a paper hangs on: the agenda of its session, with every item, and the committee."""
    (item,) = _sure(read, [str(paper.state["item"])], moment)
    (session,) = _sure(read, [str(item.state["session"])], moment)
    others = read.heads(read.ever(["item"], [session.entity]), moment)
    items = [other for other in others if other.entity != item.entity]
    return [item, session, *items, *_sure(read, [str(session.state["committee"])], moment)]


def _within(read: Reader, paper: PaperId, moment: str) -> list[Head]:
    """Return everything in a paper, with the activities its rows print and the decisions asked for."""
    held = [
        head
        for head in read.heads(read.ever(BELONGING, [paper]), moment)
        if head.state.get("paper", head.state.get("owner")) == paper
    ]
    appendices = {head.entity for head in held if head.kind == "appendix"}
    rows = read.ever(["entry"], appendices) if appendices else ()
    entries = [head for head in read.heads(rows, moment) if head.state["appendix"] in appendices]
    activities = {str(entry.state["activity"]) for entry in entries}
    decisions = {str(head.state["decision"]) for head in held if head.kind == "appearance"}
    return [*held, *entries, *_sure(read, activities | decisions, moment)]


def _sure(read: Reader, ids: Iterable[str], moment: str) -> list[Head]:
    """Return what things were at a moment; of one that was made by a clock ahead of the others, what it was first."""
    wanted = set(ids)
    found = read.heads(wanted, moment)
    for id in sorted(wanted - {head.entity for head in found}):
        first = next((made for made in read.log([id]) if made.payload is not None), None)
        found += [Head(id, first.kind, first.payload or {})] if first else []
    return found


def _laid_out(held: Iterable[Head]) -> sqlite3.Connection:
    """Return a database in memory with the row of each thing."""
    tables = sqlite3.connect(":memory:", isolation_level=None)
    wanted = {table.kind for table in shapes.tables()}
    for kind, name, statement in schema.expected(len(schema.GROWTHS)):
        if kind == "table" and name in wanted and statement:
            tables.execute(statement)
    tables.execute("CREATE INDEX wording_owner ON wording (owner)")
    for head in held:
        table = shapes.table_of(head.kind)
        values = (head.state[name] for name in table.columns)
        tables.execute(table.upsert, (head.entity, *values, ""))
    return tables
