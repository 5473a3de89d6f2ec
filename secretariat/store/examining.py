"""Whether every revision is what its name says and every row what its revision says: what no check of SQLite's own sees."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from secretariat.domain.pace import Progress, unheard
from secretariat.domain.told import DamagedFile
from secretariat.domain.tongue import tr
from secretariat.store import payload, shapes
from secretariat.store.payload import canonical
from secretariat.store.revisions import COLUMNS, rid_of
from secretariat.store.shapes import Table
from secretariat.store.world import facing

SOME = 100
"""Revisions looked at in one go: a few milliseconds' worth, for an edit may wait for them."""

_LATER = "SELECT 1 FROM revision AS later WHERE later.entity = one.entity AND later.arrival > one.arrival"
_STRETCH = (
    f"SELECT arrival, {COLUMNS}, NOT EXISTS ({_LATER}) FROM revision AS one"  # noqa: S608 - fixed columns
    " WHERE arrival > ? ORDER BY arrival LIMIT ?"
)


def examine(connection: sqlite3.Connection, path: Path, after: int = 0, some: int = SOME) -> int | None:
    """Look at the revisions that came after one, and at the rows they lead to (raises DamagedFile).

    Returns where to go on, None at the end.
    """
    with facing(path):
        stretch = connection.execute(_STRETCH, (after, some)).fetchall()
        heads: dict[str, dict[str, tuple[str, str]]] = defaultdict(dict)
        for _, rid, entity, kind, *rest, leads in stretch:
            if rid_of(entity, kind, *rest) != rid:
                raise DamagedFile(path, tr("a change it records is not what it was"))
            if leads:
                heads[kind][entity] = (rid, rest[-1])
        for kind, expected in heads.items():
            if kind not in shapes.KINDS and kind != shapes.WORDING:
                raise DamagedFile(path, tr("it speaks of things unknown"))
            _check_rows(connection, path, shapes.table_of(kind), expected)
        if len(stretch) == some:
            return int(stretch[-1][0])
        _check_strays(connection, path)
        return None


def examine_all(connection: sqlite3.Connection, path: Path, progress: Progress = unheard) -> None:
    """Look at everything (raises DamagedFile)."""
    (last,) = connection.execute("SELECT coalesce(max(arrival), 0) FROM revision").fetchone()
    after: int | None = 0
    while after is not None:
        progress(min(1.0, after / max(1, last)))
        after = examine(connection, path, after, 5 * SOME)


def _check_rows(
    connection: sqlite3.Connection, path: Path, table: Table, expected: Mapping[str, tuple[str, str]]
) -> None:
    """Tell where rows do not say what the latest revisions of these things say."""
    wanted = json.dumps(list(expected))
    chosen = f"{table.select} WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608 - our own names
    rows = connection.execute(chosen, (wanted,))
    found = {row[0]: row for row in rows}
    for entity, (rid, written) in expected.items():
        state, row = payload.read(written).state, found.get(entity)
        if state is None and row is None:
            continue
        if row is None or state is None or row[-1] != rid:
            raise DamagedFile(path, tr("a {kind} is not as it was last left", kind=table.kind))
        if canonical(dict(zip(table.columns, row[1:-1], strict=True))) != canonical(state):
            raise DamagedFile(path, tr("a {kind} does not say what it was last made to say", kind=table.kind))


def _check_strays(connection: sqlite3.Connection, path: Path) -> None:
    """Tell where a row comes from no revision of its own; the rows themselves are asked, for an index may say otherwise."""
    for table in shapes.tables():
        stray = connection.execute(
            f"SELECT 1 FROM {table.kind} AS held NOT INDEXED WHERE NOT EXISTS ("  # noqa: S608
            "SELECT 1 FROM revision WHERE rid = held.head_rid AND entity = held.id) LIMIT 1"
        ).fetchone()
        if stray is not None:
            raise DamagedFile(path, tr("a {kind} comes from no change it records", kind=table.kind))
