"""The desk tells everyone what changed, and brings the file up to date by itself."""

from threading import Event
from time import sleep

import pytest

from secretariat.app.changes import Changes
from secretariat.app.commands.agenda import AddSession, DeleteSession
from secretariat.app.dump import dump
from secretariat.app.workspace import Workspace
from secretariat.domain.identity import SessionId, new_id
from secretariat.domain.told import FileExists, Gone
from secretariat.gui import keeping
from secretariat.gui.desk import Desk
from secretariat.store import publishing
from secretariat.store.places import Places, Who

BEN = Who("Ben", "laptop-9")


def test_a_command_is_told_to_everyone(desk, qtbot):
    id = SessionId(new_id())
    with qtbot.waitSignal(desk.changed) as told:
        desk.do(AddSession(id, 291))
    assert told.args[0].touch("session")
    assert told.args[0].ids("session") == {id}


def test_a_command_that_cannot_be_done_is_told_and_changes_nothing(desk):
    assert desk.do(DeleteSession(SessionId("0" * 32))) is None
    (error,) = desk.refusals
    assert isinstance(error, Gone)
    desk.refusals.clear()


def test_a_pause_brings_the_file_up_to_date(desk, qtbot):
    said: list[str] = []
    desk.standing.connect(said.append)
    before = desk.path.read_bytes()
    desk.do(AddSession(SessionId(new_id()), 291))
    assert said == ["Saved on this computer"]
    assert desk.path.read_bytes() == before
    qtbot.waitUntil(lambda: said[-1].startswith("Saved ") and ":" in said[-1], timeout=10_000)
    assert desk.path.read_bytes() != before


def test_what_an_editor_holds_back_is_handed_over_before_undo(desk):
    id = SessionId(new_id())
    held = [AddSession(id, 291)]
    desk.settling.connect(lambda: held and desk.do(held.pop()))
    desk.undo()
    assert held == []
    assert desk.redo_label == "Add session"


def test_a_file_that_cannot_be_made_leaves_the_open_one_alone(desk, tmp_path):
    there = tmp_path / "there.gbwp"
    there.write_text("mine", encoding="utf-8")
    path = desk.path
    assert not desk.create(there)
    assert isinstance(desk.refusals.pop(), FileExists)
    assert desk.path == path
    assert there.read_text(encoding="utf-8") == "mine"


def test_opening_the_open_file_again_changes_nothing(desk):
    workspace = desk.workspace
    assert desk.open(desk.path)
    assert desk.workspace is workspace


def test_a_backup_comes_back_as_one_step(desk):
    id = SessionId(new_id())
    desk.publish_now()
    desk.do(AddSession(id, 291))
    backup = keeping.backups(desk)[0]
    assert keeping.restore(desk, backup)
    assert desk.undo_label == "Restore backup"
    desk.undo()
    assert desk.undo_label == "Add session"


def test_what_a_colleague_publishes_is_seen_by_who_only_reads(desk, qtbot, tmp_path):
    desk.do(AddSession(SessionId(new_id()), 291))
    desk.publish_now()
    theirs = SessionId(new_id())
    with Workspace.open(
        desk.path, Places(tmp_path / "live of Ben", tmp_path / "backups of Ben"), BEN
    ) as other:
        other.do(AddSession(theirs, 292))
    seen: list[Changes] = []
    desk.changed.connect(seen.append)
    with qtbot.waitSignal(desk.came):
        desk.lookout.look()
    assert [changes.ids("session") for changes in seen] == [{theirs}]
    assert not desk.workspace.unpublished
    desk.lookout.look()
    desk.lookout.leave()


def test_a_folder_that_is_away_troubles_nobody_who_only_reads(desk, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    assert desk.create(folder / "committee.gbwp")
    folder.rename(tmp_path / "away")
    desk.lookout.look()
    desk.lookout.leave()
    (tmp_path / "away").rename(folder)


@pytest.fixture
def held(desk, monkeypatch):
    """Have every image wait, just before it is compared with the file, until somebody waits for the file; tell that it stands."""
    stands, workspace, check = Event(), desk.workspace, publishing.check_complete

    def held_back(path, connection, progress):
        stands.set()
        while stands.is_set() and not workspace._giving_way._waiting:
            sleep(0.002)
        check(path, connection, progress)

    monkeypatch.setattr(publishing, "check_complete", held_back)
    yield stands
    stands.clear()


def test_a_publication_gives_way_to_an_edit_and_is_taken_up_again(desk, qtbot, held, monkeypatch):
    said: list[str] = []
    desk.standing.connect(said.append)
    before = desk.path.read_bytes()
    desk.do(AddSession(SessionId(new_id()), 291))
    desk.publish()
    held.wait()
    assert desk.do(AddSession(SessionId(new_id()), 292)) is not None
    desk._publishing.wait()
    assert (desk.path.read_bytes(), said[-1]) == (before, "Saved on this computer")
    monkeypatch.undo()
    qtbot.waitUntil(lambda: said[-1].startswith("Saved ") and ":" in said[-1], timeout=20_000)
    assert not desk.workspace.unpublished
    assert desk.path.read_bytes() != before


def test_a_publication_that_gave_way_while_the_window_is_made_anew_is_taken_up_there(desk, held, monkeypatch):
    desk.do(AddSession(SessionId(new_id()), 291))
    desk.publish()
    held.wait()
    assert desk.workspace.ask(dump)["sessions"] != []  # as a list does that is filled on another thread
    other = Desk(desk.home)
    other.take_over(desk)
    monkeypatch.undo()
    try:
        assert desk.workspace is None
        assert other._pause.waiting
    finally:
        assert other.close()
