"""The tables of a working file, and how older files grow into them."""

import sqlite3
from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from secretariat import __version__

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION = int.from_bytes(b"GBWP", "big")

Growth = tuple[str, "Callable[[Database], None]"]

_APPLIED = """CREATE TABLE _sqlite_migrations (
    id INTEGER PRIMARY KEY, migration_set TEXT, name TEXT, applied_at TEXT)"""
_APPLIED_ONCE = "CREATE UNIQUE INDEX applied_once ON _sqlite_migrations (migration_set, name)"

_HISTORY = (
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    # `arrival` counts revisions as they came into this file; the latest of an entity is its head.
    """CREATE TABLE revision (
        arrival INTEGER PRIMARY KEY, rid TEXT NOT NULL UNIQUE CHECK (length(rid) = 32),
        entity TEXT NOT NULL, kind TEXT NOT NULL, p1 TEXT, p2 TEXT,
        device TEXT NOT NULL, seq INTEGER NOT NULL, at TEXT NOT NULL, author TEXT NOT NULL,
        payload TEXT NOT NULL) STRICT""",
    "CREATE INDEX revision_entity ON revision (entity, arrival)",
    "CREATE INDEX revision_device ON revision (device, seq)",
    """CREATE TABLE step (
        number INTEGER PRIMARY KEY, device TEXT NOT NULL, author TEXT NOT NULL,
        act TEXT NOT NULL CHECK (act IN ('do', 'undo', 'redo')),
        label TEXT NOT NULL, merge TEXT NOT NULL, caret TEXT NOT NULL, at TEXT NOT NULL, latest TEXT NOT NULL,
        sealed INTEGER NOT NULL, state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'past'))) STRICT""",
    "CREATE INDEX step_device ON step (device, state, number)",
    """CREATE TABLE step_revision (
        step INTEGER NOT NULL REFERENCES step (number) DEFERRABLE INITIALLY DEFERRED,
        arrival INTEGER NOT NULL REFERENCES revision (arrival) DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY (step, arrival)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX step_revision_arrival ON step_revision (arrival)",
    """CREATE TABLE conflict (
        entity TEXT NOT NULL, ckey TEXT NOT NULL, field TEXT NOT NULL, base TEXT, ours TEXT, theirs TEXT,
        our_rid TEXT NOT NULL, their_rid TEXT NOT NULL, PRIMARY KEY (entity, ckey)) STRICT""",
    """CREATE TABLE seen (
        document TEXT NOT NULL, device TEXT NOT NULL, publication TEXT NOT NULL, at TEXT NOT NULL,
        PRIMARY KEY (document, device, publication)) STRICT""",
)

_NOUNS = (
    """CREATE TABLE wording (
        id TEXT PRIMARY KEY, owner TEXT NOT NULL, owner_kind TEXT NOT NULL,
        language TEXT NOT NULL, texts TEXT NOT NULL, head_rid TEXT NOT NULL) STRICT""",
    "CREATE INDEX wording_owner ON wording (owner)",
    "CREATE TABLE committee (id TEXT PRIMARY KEY, code TEXT NOT NULL, head_rid TEXT NOT NULL) STRICT",
    """CREATE TABLE session (
        id TEXT PRIMARY KEY, committee TEXT NOT NULL REFERENCES committee (id) DEFERRABLE INITIALLY DEFERRED,
        order_key TEXT NOT NULL, number INTEGER, bis INTEGER NOT NULL, year INTEGER, month INTEGER,
        head_rid TEXT NOT NULL) STRICT""",
    "CREATE INDEX session_committee ON session (committee, order_key)",
    """CREATE TABLE item (
        id TEXT PRIMARY KEY, session TEXT NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
        order_key TEXT NOT NULL, head_rid TEXT NOT NULL) STRICT""",
    "CREATE INDEX item_session ON item (session, order_key)",
    """CREATE TABLE paper (
        id TEXT PRIMARY KEY, item TEXT NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        order_key TEXT NOT NULL, symbol TEXT NOT NULL, symbol_printed TEXT NOT NULL, profile TEXT NOT NULL,
        leading TEXT NOT NULL, languages TEXT NOT NULL, status TEXT NOT NULL, purpose TEXT, dated TEXT,
        office_file_name TEXT NOT NULL, page_size TEXT NOT NULL, head_rid TEXT NOT NULL) STRICT""",
    "CREATE INDEX paper_item ON paper (item, order_key)",
    """CREATE TABLE block (
        id TEXT PRIMARY KEY, paper TEXT NOT NULL REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
        order_key TEXT NOT NULL, kind TEXT NOT NULL, level INTEGER NOT NULL, style TEXT NOT NULL,
        head_rid TEXT NOT NULL) STRICT""",
    "CREATE INDEX block_paper ON block (paper, order_key)",
    """CREATE TABLE note (
        id TEXT PRIMARY KEY, paper TEXT NOT NULL REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
        head_rid TEXT NOT NULL) STRICT""",
    "CREATE INDEX note_paper ON note (paper)",
    # What a reference points at may go: that is a finding, not an error.
    """CREATE TABLE reference (
        id TEXT PRIMARY KEY, paper TEXT NOT NULL REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
        block TEXT, until TEXT, appendix TEXT, head_rid TEXT NOT NULL) STRICT""",
    "CREATE INDEX reference_paper ON reference (paper)",
    """CREATE TABLE appendix (
        id TEXT PRIMARY KEY, paper TEXT NOT NULL REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
        order_key TEXT NOT NULL, kind TEXT NOT NULL, landscape INTEGER NOT NULL, head_rid TEXT NOT NULL) STRICT""",
    "CREATE INDEX appendix_paper ON appendix (paper, order_key)",
    """CREATE TABLE activity (
        id TEXT PRIMARY KEY, order_key TEXT NOT NULL, title TEXT NOT NULL, venue TEXT NOT NULL,
        country TEXT NOT NULL, dates_printed TEXT NOT NULL, dates_start TEXT, dates_end TEXT,
        dates_precision TEXT NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL, reach TEXT NOT NULL,
        source TEXT NOT NULL, head_rid TEXT NOT NULL) STRICT""",
    "CREATE INDEX activity_order ON activity (order_key)",
    """CREATE TABLE entry (
        id TEXT PRIMARY KEY, appendix TEXT NOT NULL REFERENCES appendix (id) DEFERRABLE INITIALLY DEFERRED,
        activity TEXT NOT NULL REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
        order_key TEXT NOT NULL, head_rid TEXT NOT NULL) STRICT""",
    "CREATE INDEX entry_appendix ON entry (appendix, order_key)",
    "CREATE INDEX entry_activity ON entry (activity)",
    """CREATE TABLE person (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, capacity TEXT NOT NULL, variants TEXT NOT NULL,
        head_rid TEXT NOT NULL) STRICT""",
    """CREATE TABLE organization (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, acronym TEXT NOT NULL, variants TEXT NOT NULL,
        head_rid TEXT NOT NULL) STRICT""",
    """CREATE TABLE participation (
        id TEXT PRIMARY KEY, activity TEXT NOT NULL REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
        part TEXT NOT NULL, order_key TEXT NOT NULL,
        person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        organization TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
        capacity TEXT NOT NULL, head_rid TEXT NOT NULL) STRICT""",
    "CREATE INDEX participation_activity ON participation (activity, order_key)",
    "CREATE INDEX participation_person ON participation (person)",
    "CREATE INDEX participation_organization ON participation (organization)",
    """CREATE TABLE decision (
        id TEXT PRIMARY KEY, order_key TEXT NOT NULL, ask TEXT NOT NULL, outcome TEXT NOT NULL,
        owner TEXT NOT NULL, due TEXT, due_session TEXT, progress TEXT NOT NULL, reference TEXT NOT NULL,
        head_rid TEXT NOT NULL) STRICT""",
    """CREATE TABLE appearance (
        id TEXT PRIMARY KEY, decision TEXT NOT NULL REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
        paper TEXT NOT NULL REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
        block TEXT NOT NULL REFERENCES block (id) DEFERRABLE INITIALLY DEFERRED,
        order_key TEXT NOT NULL, head_rid TEXT NOT NULL) STRICT""",
    "CREATE INDEX appearance_decision ON appearance (decision, order_key)",
    "CREATE INDEX appearance_paper ON appearance (paper)",
    "CREATE INDEX appearance_block ON appearance (block)",
    """CREATE TABLE follow_up (
        id TEXT PRIMARY KEY, order_key TEXT NOT NULL, kind TEXT NOT NULL, phase INTEGER, element TEXT NOT NULL,
        lead TEXT NOT NULL, actors TEXT NOT NULL, source TEXT NOT NULL, status TEXT NOT NULL,
        head_rid TEXT NOT NULL) STRICT""",
)

# These bear on other things but are kept when those go: undo brings them back together, and nobody's remark is lost.
_REMARKS = (
    """CREATE TABLE comment (
        id TEXT PRIMARY KEY, paper TEXT NOT NULL, block TEXT, language TEXT, passage TEXT NOT NULL, text TEXT NOT NULL,
        author TEXT NOT NULL, at TEXT NOT NULL, resolved INTEGER NOT NULL, answers TEXT, head_rid TEXT NOT NULL) STRICT""",
    "CREATE INDEX comment_paper ON comment (paper)",
    """CREATE TABLE moment (
        id TEXT PRIMARY KEY, paper TEXT, name TEXT NOT NULL, at TEXT NOT NULL, author TEXT NOT NULL,
        head_rid TEXT NOT NULL) STRICT""",
    """CREATE TABLE confirmation (
        id TEXT PRIMARY KEY, paper TEXT NOT NULL, owner TEXT NOT NULL, owner_kind TEXT NOT NULL, language TEXT NOT NULL,
        source TEXT NOT NULL, head_rid TEXT NOT NULL) STRICT""",
    "CREATE INDEX confirmation_paper ON confirmation (paper)",
    """CREATE TABLE edition (
        id TEXT PRIMARY KEY, paper TEXT NOT NULL, order_key TEXT NOT NULL, kind TEXT NOT NULL, number INTEGER NOT NULL,
        symbol TEXT NOT NULL, issued TEXT, at TEXT NOT NULL, author TEXT NOT NULL, content TEXT NOT NULL,
        fingerprint TEXT NOT NULL, head_rid TEXT NOT NULL) STRICT""",
    "CREATE INDEX edition_paper ON edition (paper, order_key)",
    """CREATE TABLE correction (
        id TEXT PRIMARY KEY, decision TEXT NOT NULL, order_key TEXT NOT NULL, at TEXT NOT NULL, author TEXT NOT NULL,
        reason TEXT NOT NULL, head_rid TEXT NOT NULL) STRICT""",
    "CREATE INDEX correction_decision ON correction (decision, order_key)",
    """CREATE TABLE link (
        id TEXT PRIMARY KEY, owner TEXT NOT NULL, owner_kind TEXT NOT NULL, target TEXT NOT NULL,
        target_kind TEXT NOT NULL, role TEXT NOT NULL, order_key TEXT NOT NULL, passage TEXT NOT NULL,
        note TEXT NOT NULL, head_rid TEXT NOT NULL) STRICT""",
    "CREATE INDEX link_owner ON link (owner, order_key)",
    "CREATE INDEX link_target ON link (target)",
    """CREATE TABLE particular (
        id TEXT PRIMARY KEY, owner TEXT NOT NULL, owner_kind TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
        head_rid TEXT NOT NULL) STRICT""",
    "CREATE INDEX particular_owner ON particular (owner)",
    """CREATE TABLE task (
        id TEXT PRIMARY KEY, owner TEXT NOT NULL, owner_kind TEXT NOT NULL, order_key TEXT NOT NULL, text TEXT NOT NULL,
        who TEXT NOT NULL, due TEXT, done TEXT, remark TEXT NOT NULL, head_rid TEXT NOT NULL) STRICT""",
    "CREATE INDEX task_owner ON task (owner, order_key)",
    """CREATE TABLE attachment (
        id TEXT PRIMARY KEY, owner TEXT NOT NULL, owner_kind TEXT NOT NULL, order_key TEXT NOT NULL, title TEXT NOT NULL,
        target TEXT NOT NULL, head_rid TEXT NOT NULL) STRICT""",
    "CREATE INDEX attachment_owner ON attachment (owner, order_key)",
    """CREATE TABLE criterion (
        id TEXT PRIMARY KEY, order_key TEXT NOT NULL, name TEXT NOT NULL, weight INTEGER NOT NULL, note TEXT NOT NULL,
        head_rid TEXT NOT NULL) STRICT""",
    """CREATE TABLE score (
        id TEXT PRIMARY KEY, proposal TEXT NOT NULL, criterion TEXT NOT NULL, points INTEGER, note TEXT NOT NULL,
        assessor TEXT NOT NULL, head_rid TEXT NOT NULL) STRICT""",
    "CREATE INDEX score_proposal ON score (proposal)",
    """CREATE TABLE review_question (
        id TEXT PRIMARY KEY, order_key TEXT NOT NULL, register TEXT NOT NULL, head_rid TEXT NOT NULL) STRICT""",
    """CREATE TABLE saved_view (
        id TEXT PRIMARY KEY, order_key TEXT NOT NULL, page TEXT NOT NULL, name TEXT NOT NULL, arrangement TEXT NOT NULL,
        head_rid TEXT NOT NULL) STRICT""",
)


def _papers(db: "Database") -> None:
    """Lay out the history and the tables of everything a Working Party deals in."""
    for statement in _HISTORY + _NOUNS:
        db.execute(statement)


def _remarks(db: "Database") -> None:
    """Add comments, versions, translations confirmed, editions, links, tasks and ranking."""
    for statement in _REMARKS:
        db.execute(statement)


GROWTHS: tuple[Growth, ...] = (("0001_papers", _papers), ("0002_remarks", _remarks))


def grow(db: "Database", growths: Sequence[Growth] = GROWTHS) -> None:
    """Bring a database to the newest schema: every migration and the version, or nothing at all."""
    from sqlite_utils import Migrations

    steps = Migrations("secretariat")
    for name, growth in growths:
        steps(name=name)(growth)
    with db.atomic():
        if not db["_sqlite_migrations"].exists():
            db.execute(_APPLIED)
            db.execute(_APPLIED_ONCE)
        steps.apply(db)
        db.execute(f"PRAGMA application_id = {APPLICATION}")
        db.execute(f"PRAGMA user_version = {len(growths)}")


def grow_connection(connection: sqlite3.Connection) -> None:
    """Bring a database to the newest schema through a connection that is open already."""
    lay_out(connection, len(GROWTHS))


def lay_out(connection: sqlite3.Connection, number: int) -> None:
    """Make the tables of schema `number`, and those that are not there yet."""
    from sqlite_utils import Database

    grow(Database(connection, recursive_triggers=False, execute_plugins=False), GROWTHS[:number])


def found(db: "Database", document: str, moment: str) -> None:
    """Lay out a new file."""
    grow(db, GROWTHS)
    facts = {"document": document, "created": moment, "made_by": f"secretariat {__version__}"}
    db.conn.executemany("INSERT INTO meta VALUES (?, ?)", facts.items())


def version(connection: sqlite3.Connection) -> int:
    """Return the schema number of a database."""
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return found


def text(connection: sqlite3.Connection) -> frozenset[tuple[str, str, str | None]]:
    """Return what a database says it is made of: type, name and defining text of every part."""
    return frozenset(connection.execute("SELECT type, name, sql FROM sqlite_master"))


@cache
def expected(number: int) -> frozenset[tuple[str, str, str | None]]:
    """Return what a file of schema `number` is made of."""
    from sqlite_utils import Database

    db = Database(memory=True, execute_plugins=False)
    try:
        grow(db, GROWTHS[:number])
        return text(db.conn)
    finally:
        db.close()
