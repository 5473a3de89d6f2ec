"""A finished file takes the place of the old one in one stroke, or nothing happens."""

import os

import pytest

from secretariat.app import delivery
from secretariat.app.delivery import deliver
from secretariat.domain.told import Cancelled, DeviceFailed, FileBusy, FolderGone, NoAccess


def written(text):
    return lambda path: path.write_text(text, encoding="utf-8")


def pleased(path):
    assert path.exists()


def test_the_new_file_takes_the_place_of_the_old(tmp_path):
    target = tmp_path / "paper.pdf"
    target.write_text("old", encoding="utf-8")
    assert deliver(target, written("new"), pleased) == target
    assert target.read_text(encoding="utf-8") == "new"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("step", ["make", "check"])
def test_when_something_goes_wrong_the_old_file_stands_and_nothing_is_left(tmp_path, step):
    target = tmp_path / "paper.pdf"
    target.write_text("old", encoding="utf-8")

    def make(path):
        path.write_text("half", encoding="utf-8")
        if step == "make":
            raise Cancelled

    def check(path):
        raise Cancelled

    with pytest.raises(Cancelled):
        deliver(target, make, check)
    assert target.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_gone_is_told(tmp_path):
    with pytest.raises(FolderGone):
        deliver(tmp_path / "gone" / "paper.pdf", written("new"), pleased)


def test_a_refusal_of_the_system_is_told(tmp_path):
    def refuse(path):
        raise PermissionError(13, "no")

    with pytest.raises(NoAccess):
        deliver(tmp_path / "paper.pdf", refuse, pleased)


def test_a_folder_of_that_name_stays_what_it_is(tmp_path):
    target = tmp_path / "paper.pdf"
    target.mkdir()
    with pytest.raises(DeviceFailed):
        deliver(target, written("new"), pleased)
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.name != "nt", reason="elsewhere an open file can be replaced")
def test_a_file_that_another_program_shows_is_told_as_such(tmp_path, monkeypatch):
    monkeypatch.setattr(delivery, "_TRIES", (0.01,))
    target = tmp_path / "paper.pdf"
    target.write_text("old", encoding="utf-8")
    with target.open(encoding="utf-8"), pytest.raises(FileBusy):
        deliver(target, written("new"), pleased)
    assert target.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [target]
