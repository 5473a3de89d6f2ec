"""A working file from elsewhere is looked at in a process of its own before it is opened."""

import sqlite3
from contextlib import closing
from pathlib import Path
from unittest.mock import Mock

import pytest

from secretariat.app import apart, strangers
from secretariat.app.commands.committee import NameCommittee
from secretariat.app.places import Home, who
from secretariat.app.workspace import Workspace
from secretariat.domain.language import Words
from secretariat.domain.told import DamagedFile, ForeignFile, UnreadableInput
from secretariat.store import vetting
from tests.wine import under_wine


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "data", tmp_path / "config")


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    """A file that somebody made on another computer."""
    there = Home(tmp_path / "there" / "data", tmp_path / "there" / "config")
    path = tmp_path / "May session.gbwp"
    with Workspace.create(path, there.places, who(there)) as workspace:
        workspace.do(NameCommittee("WP/SDG", Words(en="Working Party")))
    return path


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Mock:
    """What is read in a process of its own, and in truth."""
    spy = Mock(wraps=apart.read)
    monkeypatch.setattr(apart, "read", spy)
    return spy


def test_a_process_of_its_own_looks_at_it_and_leaves_nothing(
    sent: Path, home: Home, read: Mock, tmp_path: Path
) -> None:
    before = sorted(tmp_path.rglob("*"))
    strangers.look_first(sent, home)
    assert [call.args for call in read.mock_calls] == [(vetting.vet, sent)]
    assert sorted(tmp_path.rglob("*")) == before


def test_one_that_is_worked_in_here_is_not_looked_at_again(sent: Path, home: Home, read: Mock) -> None:
    with Workspace.open(sent, home.places, who(home)) as workspace:
        workspace.do(NameCommittee("WP/SDG", Words(en="The Working Party")))
    strangers.look_first(sent, home)
    strangers.look_first(sent.with_name("not there.gbwp"), home)
    read.assert_not_called()


def test_what_is_told_there_is_told_here(sent: Path, home: Home, tmp_path: Path) -> None:
    with closing(sqlite3.connect(sent)) as connection:
        connection.execute("CREATE TRIGGER sly AFTER INSERT ON revision BEGIN DELETE FROM block; END")
    with pytest.raises(DamagedFile) as told:
        strangers.look_first(sent, home)
    assert (told.value.path, told.value.detail) == (
        sent,
        "it holds what this program did not make: trigger sly",
    )
    other = tmp_path / "photographs.gbwp"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE photograph (name TEXT)")
    with pytest.raises(ForeignFile):
        strangers.look_first(other, home)


def hungry(_: Path) -> int:
    return len(bytearray(4_000_000_000))


@pytest.mark.skipif(under_wine(), reason="Wine keeps no process to its allowance of memory")
def test_one_that_asks_for_too_much_is_told(sent: Path, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vetting, "vet", hungry)
    with pytest.raises(UnreadableInput):
        strangers.look_first(sent, home)


def test_a_file_said_to_have_a_log_is_read_without_one(sent: Path) -> None:
    with sent.open("rb+") as file:
        file.seek(18)
        file.write(b"\x02\x02")
    vetting.vet(sent)
