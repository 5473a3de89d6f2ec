"""Copies and backups: kept, brought back, written elsewhere, and the file as it was where that is stopped."""

from dataclasses import replace
from threading import Event

import pytest

from secretariat.app import dump, keeping
from secretariat.app.commands.register import ImportRegister
from secretariat.app.queries.register import activities
from secretariat.app.workspace import Workspace
from secretariat.domain.draft import DraftRow, RegisterDraft
from secretariat.domain.told import Cancelled, FileExists
from secretariat.store.places import Who
from tests.app.conftest import stopped_at_each_step, write_blocks

ROW = DraftRow(("Launch, Geneva, 3 May", "ILO", "Seminar", "DG"), title="Launch")


def test_what_stood_before_an_import_is_kept_as_a_backup(workspace):
    for _ in range(2):
        workspace.do(ImportRegister(RegisterDraft((), (ROW,))))
    kept = [backup for backup in keeping.backups(workspace) if backup.occasion.value == "import"]
    assert [backup.activities for backup in kept] == [1, 0]
    keeping.restore(workspace, kept[-1])
    assert workspace.undo_label == "Restore backup"


def as_it_is(workspace):
    return workspace.ask(dump.dump), workspace.undo_label, workspace.redo_label, keeping.backups(workspace)


def test_an_import_that_is_stopped_leaves_the_file_its_steps_and_its_backups_as_they_are(workspace, paper):
    workspace.publish()
    write_blocks(workspace, paper, "P Four", "P Five")
    workspace.undo()
    before, stopped = as_it_is(workspace), set()
    rows = tuple(replace(ROW, organizers=(f"Union {n}",)) for n in range(12))
    command = ImportRegister(RegisterDraft((), rows))
    for part in stopped_at_each_step(lambda progress: workspace.do(command, progress=progress)):
        stopped.add(part)
        assert as_it_is(workspace) == before
    assert len(stopped) > 10
    assert len(workspace.ask(activities)) == 12
    assert workspace.undo_label == "Import register"
    workspace.undo()
    assert workspace.ask(dump.dump) == before[0]


def test_taking_a_step_back_can_be_stopped_and_nothing_of_it_is_taken_back(workspace):
    rows = tuple(replace(ROW, title=f"Launch {n}") for n in range(12))
    workspace.do(ImportRegister(RegisterDraft((), rows)))
    before = as_it_is(workspace)
    stopped = 0
    for _ in stopped_at_each_step(lambda progress: workspace.undo(progress)):
        stopped += 1
        assert as_it_is(workspace) == before
    assert stopped > 20
    undone = as_it_is(workspace)
    assert workspace.ask(activities) == ()
    for _ in stopped_at_each_step(lambda progress: workspace.redo(progress)):
        assert as_it_is(workspace) == undone
    assert workspace.ask(dump.dump) == before[0]


def test_it_is_known_before_whether_taking_a_step_back_takes_a_while(workspace):
    rows = tuple(replace(ROW, title=f"Launch {n}") for n in range(600))
    workspace.do(ImportRegister(RegisterDraft((), rows[:2])))
    assert workspace.long == (False, False)
    workspace.do(ImportRegister(RegisterDraft((), rows)))
    assert workspace.long == (True, False)
    workspace.undo()
    assert workspace.long == (False, True)


def test_a_backup_that_is_stopped_on_its_way_back_leaves_the_file_as_it_is(workspace, paper):
    workspace.publish()
    write_blocks(workspace, paper, "P Four", "P Five")
    before, label = workspace.ask(dump.dump), workspace.undo_label
    made = keeping.backups(workspace)
    backup = made[0]
    stopped = 0
    for _ in stopped_at_each_step(lambda progress: keeping.restore(workspace, backup, progress)):
        stopped += 1
        assert workspace.ask(dump.dump) == before
        assert workspace.undo_label == label
        assert keeping.backups(workspace) == made
    assert stopped > 5
    assert workspace.undo_label == "Restore backup"
    workspace.undo()
    assert workspace.ask(dump.dump) == before


def test_a_copy_that_is_stopped_leaves_what_was_there(workspace, paper, home, tmp_path):
    target = tmp_path / "stick" / "copy.gbwp"
    target.parent.mkdir()
    target.write_bytes(b"old")
    stopped = 0
    for _ in stopped_at_each_step(lambda progress: keeping.save_copy(workspace, target, progress)):
        stopped += 1
        assert target.read_bytes() == b"old"
        assert list(target.parent.iterdir()) == [target]
    assert stopped > 1
    assert not list(home.places.live.glob("*.publication"))
    with Workspace.open(target, home.places, Who("Ben", "laptop9")) as copy:
        assert copy.ask(dump.dump) == workspace.ask(dump.dump)


def test_saving_a_copy_onto_the_file_itself_publishes(workspace, paper):
    assert workspace.unpublished
    keeping.save_copy(workspace, workspace.path)
    assert not workspace.unpublished


def test_a_copy_is_never_handed_out_onto_the_file_itself(workspace, paper):
    before = workspace.path.read_bytes()
    with pytest.raises(FileExists):
        keeping.hand_out(workspace, workspace.path, read_only=True)
    assert workspace.path.read_bytes() == before


def test_what_is_stopped_before_it_begins_makes_no_backup(workspace, paper, home):
    workspace.publish()
    write_blocks(workspace, paper, "P Four")
    made = keeping.backups(workspace)

    def stop_once_it_is_read(part):
        if part >= 0.5 and not list(home.places.live.glob("backup-*.db")):
            raise Cancelled

    with pytest.raises(Cancelled):
        keeping.restore(workspace, made[0], stop_once_it_is_read)
    assert keeping.backups(workspace) == made


def test_what_others_have_written_is_known_while_the_file_is_busy(workspace):
    gate = Event()
    busy = workspace._thread.submit(gate.wait, 20)
    try:
        assert not keeping.has_news(workspace)
        assert keeping.displaced(workspace) is None
        assert not busy.done()
    finally:
        gate.set()
