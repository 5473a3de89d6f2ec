"""Copies handed out: whole to be worked in and brought back, or only to be read."""

from pathlib import Path

import pytest

from secretariat.domain.paper import Block
from secretariat.domain.told import FileBusy, Refused
from secretariat.store import copying, suitcase
from tests.store.desk import BEN, Desk, a_paper, blocks


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


@pytest.fixture
def file(desk):
    file = desk.create()
    with file.step("Set up") as write:
        blocks(write, a_paper(write), "The Office reports.")
    yield file
    file.close()


def add(file, text):
    with file.step("Add") as write:
        (paper,) = {block.paper for block in write.all(Block)}
        blocks(write, paper, text)


def test_a_copy_to_work_in_comes_back_with_its_work(desk, file, tmp_path):
    suitcase.take_away(file.lend(), tmp_path / "suitcase.gbwp")
    theirs = Desk(tmp_path, BEN).open(tmp_path / "suitcase.gbwp")
    assert not theirs.read_only
    add(theirs, "Theirs.")
    theirs.publish()
    theirs.close()
    assert file.merge(tmp_path / "suitcase.gbwp").new == 2
    assert file.merge(tmp_path / "suitcase.gbwp").new == 0


def test_a_copy_to_read_opens_and_is_never_changed(desk, file, tmp_path):
    target = tmp_path / "to read.gbwp"
    suitcase.take_away(file.lend(read_only=True), target)
    before = target.read_bytes()
    theirs = Desk(tmp_path, BEN).open(target)
    assert theirs.read_only
    with pytest.raises(Refused, match="handed out to be read"):
        add(theirs, "Theirs.")
    with pytest.raises(Refused):
        theirs.merge(file.path)
    assert not theirs.publish(force=True)
    theirs.close()
    assert target.read_bytes() == before
    assert file.merge(target).new == 0


def test_our_own_file_stays_ours(file, tmp_path):
    suitcase.take_away(file.lend(read_only=True), tmp_path / "to read.gbwp")
    assert not file.read_only
    add(file, "More.")


def test_where_something_holds_what_is_made_on_the_way_the_file_is_named_that_is_known(
    file, tmp_path, monkeypatch
):
    replace = Path.replace

    def held(self, target):
        if Path(target).name.startswith("lent-"):
            raise PermissionError(13, "held by another program")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(copying, "_PAUSES", ())
    with pytest.raises(FileBusy) as told:
        file.lend()
    assert told.value.path == file.path
