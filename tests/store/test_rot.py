"""A private copy whose index has rotted still comes together with what others publish."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from secretariat.domain.language import Words
from secretariat.domain.paper import Block
from tests.store.desk import BEN, Desk, a_paper, blocks


def is_lost_to_the_index(path: Path, rid: str) -> bool:
    """Say whether a revision is in its table but its index does not find it."""
    with closing(sqlite3.connect(path)) as connection:
        (found,) = connection.execute("SELECT count(*) FROM revision WHERE rid = ?", (rid,)).fetchone()
        (held,) = connection.execute(
            "SELECT count(*) FROM revision NOT INDEXED WHERE rid = ?", (rid,)
        ).fetchone()
    return (found, held) == (0, 1)


def rot_the_index(path: Path, rid: str) -> None:
    """Change the last letter of a name where the index holds it, which no quick check notices."""
    sound, at = path.read_bytes(), -1
    while (at := sound.find(rid.encode(), at + 1)) >= 0:
        path.write_bytes(sound[: at + 31] + b"g" + sound[at + 32 :])
        if is_lost_to_the_index(path, rid):
            return
    raise AssertionError("the index does not hold the revision")


def test_a_revision_that_the_index_has_lost_is_brought_together_with_itself(desk: Desk) -> None:
    file = desk.create()
    with file.step("Set up") as write:
        first, second = blocks(write, a_paper(write), "First", "Second")
    file.publish()
    file.close()
    (private,) = desk.places.live.glob("*.db")
    with closing(sqlite3.connect(private)) as connection:
        (rid,) = connection.execute("SELECT rid FROM revision WHERE entity = ?", (first.id,)).fetchone()
    rot_the_index(private, rid)
    ben = Desk(desk.folder, BEN).open()
    with ben.step("Edit") as write:
        write.put(replace(write.get(Block, second.id), words=Words("Other words")))
    ben.publish()
    ben.close()
    file = desk.open()
    assert [block.words.en for block in file.read.all(Block)] == ["First", "Other words"]
    file.close()
