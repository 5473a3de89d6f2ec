"""A file from elsewhere is brought in row by row, and what is worked in is a database of our own making."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.domain.language import Words
from secretariat.domain.paper import Block
from secretariat.domain.told import DamagedFile
from secretariat.store import adopting, opening, revisions, schema
from tests.store.desk import BEN, Desk, a_paper, blocks, check_history, connection_of, dump, needs_dbstat

SLY = "Sly words that were deleted"


@pytest.fixture
def sent(desk: Desk) -> Desk:
    """A desk to which somebody has sent a file; what was deleted in it still lies in its pages."""
    other = Desk(desk.folder, BEN)
    file = other.create()
    with file.step("Set up") as write:
        made = blocks(write, a_paper(write), *(f"Paragraph {n} begins." for n in range(30)))
    with file.step("Edit") as write:
        write.put(replace(made[3], words=Words("Other words.")))
    file.undo()
    file.publish()
    file.close()
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA secure_delete = OFF")
        connection.execute("INSERT INTO meta VALUES ('sly', ?)", (SLY,))
        connection.execute("DELETE FROM meta WHERE name = 'sly'")
    assert SLY.encode() in desk.path.read_bytes()
    return desk


def private(desk: Desk) -> bytes:
    (path,) = desk.places.live.glob("*.db")
    return path.read_bytes()


def changed(desk: Desk, *statements: str) -> None:
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_all_of_it_comes_in_and_nothing_but_its_rows(sent: Desk) -> None:
    with closing(Desk(sent.folder, BEN).open()) as file:
        expected = dump(file)
    with closing(sent.open()) as file:
        assert dump(file) == expected
        assert file.redo_label == ""  # that step is another's
        check_history(file)
        assert connection_of(file).execute("PRAGMA quick_check").fetchall() == [("ok",)]
        assert schema.text(connection_of(file)) == schema.expected(schema.version(connection_of(file)))
        assert SLY.encode() not in private(sent)


def test_it_is_edited_and_published_like_any_other(sent: Desk) -> None:
    with closing(sent.open()) as file:
        assert not file.unpublished
        with file.step("Edit") as write:
            write.put(replace(write.all(Block)[0], words=Words("Mine")))
        file.publish()
    with closing(Desk(sent.folder, BEN).open()) as file:
        assert "Mine" in [block.words.en for block in file.read.all(Block)]


def test_one_that_was_open_here_is_not_brought_in_anew(sent: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(sent.open()) as file, file.step("Edit") as write:
        write.put(replace(write.all(Block)[0], words=Words("Mine")))
    adopted: list[Path] = []
    monkeypatch.setattr(opening, "adopt", lambda path, _: adopted.append(path))
    changed(sent, "UPDATE meta SET value = 'somebody' WHERE name = 'made_by'")
    sent.open().close()
    assert adopted == []


@pytest.mark.parametrize("name", ["arriving", "damaged", "backup", "A" * 32, "1" * 31])
def test_one_that_names_itself_as_something_else_is_named_here_is_refused(sent: Desk, name: str) -> None:
    """Under such a name it would be taken for one that was open here before, and be swept away later."""
    changed(sent, f"UPDATE meta SET value = '{name}' WHERE name = 'document'")
    with pytest.raises(DamagedFile) as told:
        sent.open()
    assert "which document" in told.value.detail


def test_what_tells_the_history_a_second_time_is_not_taken_from_it(sent: Desk) -> None:
    changed(sent, "UPDATE meta SET value = 'sly' WHERE name GLOB 'history *'")
    with closing(sent.open()) as file:
        held = connection_of(file).execute("SELECT name FROM meta WHERE name GLOB 'history *'").fetchall()
    assert held == []


def reworded(desk: Desk, how: Callable[[str], str]) -> None:
    """Have somebody change a recorded change so that its name fits what it says again."""
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as connection:
        row = connection.execute(
            f"SELECT arrival, {revisions.COLUMNS} FROM revision WHERE kind = 'wording' ORDER BY arrival DESC LIMIT 1"
        ).fetchone()
        arrival, old, *rest, payload = row
        said = [*rest, how(payload)]
        connection.execute(
            "UPDATE revision SET rid = ?, payload = ? WHERE arrival = ?",
            (revisions.rid_of(*said), said[-1], arrival),
        )
        connection.execute(
            "UPDATE wording SET head_rid = ? WHERE head_rid = ?", (revisions.rid_of(*said), old)
        )


@pytest.mark.parametrize(
    ("how", "why"),
    [
        (lambda said: said.replace("begins", "be\\u0000gins"), "cannot be true"),
        (lambda said: said.replace("begins", "be\ufffegins"), "no page can show"),
        (lambda said: said.replace('"owner"', '"master"'), "cannot be true"),
        (lambda said: said.replace("begins", "begins {note:"), ""),
        (lambda _: "{}", "cannot be true"),
        (lambda _: "[1, 2", "cannot be true"),
    ],
)
def test_a_change_that_none_of_ours_could_be_is_refused(
    sent: Desk, how: Callable[[str], str], why: str
) -> None:
    reworded(sent, how)
    before = sent.path.read_bytes()
    if not why:  # braces are words like any others
        sent.open().close()
        return
    with pytest.raises(DamagedFile) as told:
        sent.open()
    assert why in told.value.detail
    assert sent.path.read_bytes() == before
    assert list(sent.places.live.glob("*.db")) == []


def test_a_change_that_descends_from_nothing_is_refused(sent: Desk) -> None:
    changed(sent, "UPDATE revision SET p2 = 'ffffffffffffffffffffffffffffffff' WHERE arrival = 9")
    with pytest.raises(DamagedFile) as told:
        sent.open()
    assert "descends" in told.value.detail


@needs_dbstat
def test_a_row_that_lies_where_an_index_does_not_see_it_is_refused(sent: Desk) -> None:
    """Two rows of one name: an index that hides one of them is not theirs to make."""
    content = bytearray(sent.path.read_bytes())
    with closing(sqlite3.connect(sent.path)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM meta WHERE name GLOB '[cm]*'")]
        (page,) = connection.execute(
            "SELECT pageno FROM dbstat WHERE name = 'meta' AND pagetype = 'leaf' ORDER BY pageno LIMIT 1"
        ).fetchone()
    assert names == ["created", "made_by"]
    at = content.find(b"created", (page - 1) * 4096, page * 4096)
    assert at > 0
    content[at : at + 7] = b"made_by"
    sent.path.write_bytes(content)
    with pytest.raises(DamagedFile) as told:
        sent.open()
    assert told.value.detail == "a row of meta cannot be one of ours"


def test_what_is_not_the_size_of_a_letter_is_copied_and_looked_over(
    sent: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adopting, "LARGEST", 1000)
    with closing(sent.open()) as file:
        after: int | None = 0
        while after is not None:
            after = file.examine(after)
        assert SLY.encode() in private(sent)
