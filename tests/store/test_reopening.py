"""A file that is as it was left is opened without being read whole; one that was only read leaves nothing behind."""

import os
from dataclasses import replace

import pytest

from secretariat.domain.language import Words
from secretariat.domain.paper import Block
from secretariat.store import copying
from secretariat.store.file import WorkingFile
from tests.store.desk import BEN, Desk, a_paper, blocks


def written(desk: Desk) -> Block:
    file = desk.create()
    with file.step("Set up") as write:
        block = blocks(write, a_paper(write), "First")[0]
    file.publish()
    file.close()
    return block


def reword(file: WorkingFile, block: Block, text: str) -> None:
    with file.step("Edit") as write:
        write.put(replace(block, words=Words(text)))


def text_of(file: WorkingFile, block: Block) -> str:
    return file.read.get(Block, block.id).words.en


def test_a_file_that_is_as_it_was_left_is_not_copied_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    block = written(desk)
    monkeypatch.setattr(copying, "fetch", None)
    file = desk.open()
    reword(file, block, "Second")
    file.close()
    file = desk.open()
    assert text_of(file, block) == "Second"
    assert file.publish()
    file.close()
    file = desk.open()
    assert (text_of(file, block), file.unpublished) == ("Second", False)
    file.close()


def test_what_others_published_is_seen_at_once(desk: Desk) -> None:
    block = written(desk)
    other = Desk(desk.folder, BEN).open()
    reword(other, block, "Other!")
    other.publish()
    other.close()
    file = desk.open()
    assert text_of(file, block) == "Other!"
    file.close()


def test_a_change_that_hides_is_found_before_anything_is_written_over_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    block = written(desk)
    monkeypatch.setattr(copying, "sample", lambda _: "the same")
    monkeypatch.setattr(copying, "signature", lambda path: (0, 0, 0) if path.exists() else None)
    file = desk.open()
    reword(file, block, "First of mine")
    file.publish()
    file.close()
    other = Desk(desk.folder, BEN).open()
    reword(other, block, "Theirs: First of mine")
    other.publish()
    other.close()
    file = desk.open()
    assert text_of(file, block) == "First of mine"
    reword(file, block, "First of mine, and more")
    file.publish()
    assert text_of(file, block) == "Theirs: First of mine, and more"
    file.close()


def test_a_damaged_private_copy_gives_way_to_the_file_as_it_was_left(desk: Desk) -> None:
    block = written(desk)
    (private,) = desk.places.live.glob("*.db")
    os.truncate(private, 9000)
    file = desk.open()
    assert text_of(file, block) == "First"
    file.close()


def test_a_file_that_was_only_read_leaves_no_private_copy(desk: Desk) -> None:
    block = written(desk)
    reader = Desk(desk.folder, BEN)
    file = reader.open()
    assert text_of(file, block) == "First"
    file.close()
    assert list(reader.places.live.glob("*.db")) == []
    file = reader.open()
    reword(file, block, "Second")
    file.close()
    assert len(list(reader.places.live.glob("*.db"))) == 1
    file = reader.open()
    assert text_of(file, block) == "Second"
    file.close()
