"""A working file that somebody prepared runs nothing of its own, whatever opens it."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from secretariat.domain.told import DamagedFile, LeftOpen
from secretariat.store import checking, watching
from tests.store.desk import Desk, dump

ENDLESS = (
    "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) AS page_count FROM n"
)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    desk.create().close()
    return desk


def prepared(desk: Desk, *statements: str) -> bytes:
    """Have somebody prepare the file, and forget that it was ever open here."""
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
    for path in desk.places.live.iterdir():
        path.unlink()
    return desk.path.read_bytes()


def refusal(desk: Desk) -> str:
    with pytest.raises(DamagedFile) as told:
        desk.open()
    return told.value.detail


def test_a_view_that_takes_the_place_of_what_sqlite_offers_is_not_asked(desk: Desk) -> None:
    content = prepared(desk, f"CREATE VIEW pragma_page_count AS {ENDLESS}")
    assert refusal(desk) == "it holds what this program did not make: view pragma_page_count"
    assert desk.path.read_bytes() == content


def test_no_view_is_asked_and_nothing_written_while_a_file_is_checked(desk: Desk) -> None:
    prepared(desk, "CREATE VIEW v AS SELECT 1 AS a")
    for statement in (
        "SELECT a FROM v",
        "DELETE FROM meta",
        "SELECT load_extension('x')",
        "ATTACH ':memory:' AS b",
    ):
        with (
            closing(sqlite3.connect(desk.path)) as connection,
            pytest.raises(DamagedFile),
            checking.guarded(connection, desk.path),
        ):
            connection.execute(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER sly AFTER INSERT ON revision BEGIN DELETE FROM block; END",
        "CREATE TRIGGER sly INSTEAD OF INSERT ON v BEGIN DELETE FROM block; END",
        "CREATE VIRTUAL TABLE sly USING fts5 (words)",
        "CREATE VIRTUAL TABLE sly USING rtree (id, low, high)",
        "CREATE INDEX sly ON block (abs(length(id)))",
        "ALTER TABLE block ADD COLUMN sly TEXT AS (hex(id))",
    ],
)
def test_what_this_program_did_not_make_is_named(desk: Desk, statement: str) -> None:
    content = prepared(desk, "CREATE VIEW v AS SELECT 1 AS a", statement)
    assert "it holds what this program did not make" in refusal(desk)
    assert desk.path.read_bytes() == content


def test_reading_that_finds_no_end_is_given_up(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "_SECONDS", -1.0)
    monkeypatch.setattr(watching, "_STEPS", 1)
    assert refusal(desk) == "reading it finds no end"


def test_a_word_longer_than_any_may_be_is_told(desk: Desk) -> None:
    prepared(desk, "UPDATE meta SET value = printf('%.*c', 150000000, 'x') WHERE name = 'document'")
    assert refusal(desk) == "it holds a word that is longer than any may be"


def logged(path: Path) -> Callable[[], None]:
    """Change a file as a program does that keeps a log beside it, and return what lets go of it."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("UPDATE meta SET value = 'somebody' WHERE name = 'made_by'")
    return connection.close


def test_changes_that_another_program_left_beside_a_file_are_told(desk: Desk) -> None:
    let_go = logged(desk.path)
    with pytest.raises(LeftOpen) as told:
        desk.open()
    assert told.value.beside == f"{desk.path.name}-wal"
    let_go()
    desk.open().close()


def test_a_journal_that_was_not_played_back_is_told(desk: Desk) -> None:
    journal = desk.path.with_name(f"{desk.path.name}-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes((0, 0, 0, 1)) + bytes(5_000))
    with pytest.raises(LeftOpen) as told:
        desk.open()
    assert told.value.beside == journal.name
    journal.write_bytes(bytes(5_012))
    desk.open().close()


def test_a_file_said_to_have_a_log_is_read_without_one(desk: Desk) -> None:
    before = desk.open()
    held = dump(before)
    before.close()
    with desk.path.open("rb+") as file:
        file.seek(18)
        file.write(b"\x02\x02")
    after = desk.open()
    assert dump(after) == held
    after.close()
    assert desk.beside() == [desk.path.name]
