"""The whole log as a list: which revisions there are, by person, machine and time, and some of them at a time."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from secretariat.domain.tongue import marked
from secretariat.store.ancestry import MERGED
from secretariat.store.revisions import COLUMNS, Revision, revision_of


class Order(StrEnum):
    """In which order revisions are listed."""

    NEWEST = marked("newest first")
    OLDEST = marked("oldest first")
    PERSON = marked("by person")
    MACHINE = marked("by machine")


_ORDERS = {
    Order.NEWEST: "at DESC, arrival DESC",
    Order.OLDEST: "at, arrival",
    Order.PERSON: "author, at DESC, arrival DESC",
    Order.MACHINE: "device, at DESC, arrival DESC",
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which revisions to list: those of one author or machine, of some entities, and from one moment up to another.

    What is empty or None does not matter; moments are UTC, ISO 8601, and `until` itself is left out.
    """

    author: str = ""
    device: str = ""
    since: str = ""
    until: str = ""
    entities: Sequence[str] | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """How many changes one person made on one machine on a day by the clock of this computer ("2004-11-22")."""

    day: str
    author: str
    device: str
    changes: int


def arrivals(connection: sqlite3.Connection, wanted: Wanted, order: Order) -> tuple[int, ...]:
    """Return the numbers of the revisions that are wanted, in order; those that only bring copies together are left out."""
    tests, values = ["device <> ?"], [MERGED]
    for test, value in (
        ("author = ?", wanted.author),
        ("device = ?", wanted.device),
        ("at >= ?", wanted.since),
        ("at < ?", wanted.until),
    ):
        if value:
            tests.append(test)
            values.append(value)
    if wanted.entities is not None:
        tests.append("entity IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(sorted(wanted.entities)))
    statement = f"SELECT arrival FROM revision WHERE {' AND '.join(tests)} ORDER BY {_ORDERS[order]}"  # noqa: S608 - from the tables above
    return tuple(arrival for (arrival,) in connection.execute(statement, values))


def some(connection: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, Revision]:
    """Return revisions by their numbers."""
    rows = connection.execute(
        f"SELECT arrival, {COLUMNS} FROM revision WHERE arrival IN (SELECT value FROM json_each(?))",  # noqa: S608 - fixed columns
        (json.dumps(list(numbers)),),
    )
    return {row[0]: revision_of(row[1:]) for row in rows}


def parents(connection: sqlite3.Connection, rids: Iterable[str]) -> dict[str, Revision]:
    """Return revisions by their names."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM revision WHERE rid IN (SELECT value FROM json_each(?))",  # noqa: S608 - fixed columns
        (json.dumps(sorted(rids)),),
    )
    return {made.rid: made for made in map(revision_of, rows)}


def days(connection: sqlite3.Connection) -> tuple[Day, ...]:
    """Return who worked on which machine on which day and how much, the latest day first."""
    rows = connection.execute(
        "SELECT date(at, 'localtime') AS day, author, device, count(*) FROM revision WHERE device <> ?"
        " GROUP BY day, author, device ORDER BY day DESC, author, device",
        (MERGED,),
    )
    return tuple(Day(*row) for row in rows)
