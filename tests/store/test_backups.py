"""Backups: the last ten publications, verified, and brought back without losing anything."""

from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.domain.activity import Activity
from secretariat.domain.identity import ActivityId, BlockId, new_id
from secretariat.domain.language import Words
from secretariat.domain.paper import Block, Kind
from secretariat.domain.told import DamagedFile, NotBackedUp, Told
from secretariat.store.backups import Occasion
from secretariat.store.file import WorkingFile
from tests.store.desk import Desk, a_paper, blocks, check_history, dump


@pytest.fixture
def block(file: WorkingFile) -> Block:
    with file.step("Set up") as write:
        return blocks(write, a_paper(write), "start")[0]


def published(desk: Desk, file: WorkingFile, block: Block, text: str) -> None:
    desk.clock.forward(minutes=5)
    with file.step("Edit") as write:
        write.put(replace(block, words=Words(text)))
    file.publish()


def test_a_backup_says_what_it_holds(desk: Desk, file: WorkingFile, block: Block) -> None:
    with file.step("Add") as write:
        write.put(replace(block, id=BlockId(new_id()), kind=Kind.HEADING))
        write.put(Activity(ActivityId(new_id()), "a"))
    desk.clock.forward(minutes=5)
    file.publish()
    newest, oldest = file.backups()
    assert (newest.papers, newest.paragraphs, newest.activities) == (1, 1, 1)
    assert (oldest.papers, oldest.paragraphs, oldest.activities) == (0, 0, 0)
    assert newest.at == desk.clock.now
    assert newest.size == newest.path.stat().st_size
    assert newest.occasion is Occasion.PUBLICATION


def test_the_last_ten_publications_are_kept(desk: Desk, file: WorkingFile, block: Block) -> None:
    for number in range(14):
        published(desk, file, block, str(number))
    assert len(file.backups()) == 10
    assert file.backups()[0].path.read_bytes() == desk.path.read_bytes()


def test_publications_of_one_moment_are_kept_apart(file: WorkingFile, block: Block) -> None:
    for _ in range(3):
        file.publish(force=True)
    assert len({backup.path for backup in file.backups()}) == 4


def test_restoring_is_one_step_that_can_be_undone(desk: Desk, file: WorkingFile, block: Block) -> None:
    published(desk, file, block, "First")
    then = dump(file)
    published(desk, file, block, "Second")
    with file.step("More") as write:
        blocks(write, block.paper, "Third")
        write.delete(write.get(Block, block.id))
    today = dump(file)
    file.restore(file.backups()[1])
    assert dump(file) == then
    check_history(file)
    file.undo()
    assert dump(file) == today
    file.redo()
    assert dump(file) == then
    assert file.undo_label == "Restore backup"


def test_restoring_backs_up_the_present_and_pushes_nothing_out(
    desk: Desk, file: WorkingFile, block: Block
) -> None:
    for number in range(12):
        published(desk, file, block, str(number))
    before = {backup.path for backup in file.backups()}
    today = dump(file)
    for backup in file.backups():
        if backup.occasion is Occasion.PUBLICATION:
            desk.clock.forward(minutes=5)
            file.restore(backup)
            file.publish()
    assert before <= {backup.path for backup in file.backups()}
    first = min(
        (backup for backup in file.backups() if backup.occasion is Occasion.RESTORE), key=lambda b: b.at
    )
    file.restore(first)
    assert dump(file) == today


def test_restoring_what_stands_there_anyhow_is_no_step_and_what_is_published_next_is_no_restored_state(
    desk: Desk, file: WorkingFile, block: Block
) -> None:
    def made_for_restoring() -> int:
        return sum(one.occasion is Occasion.RESTORE for one in file.backups())

    published(desk, file, block, "First")
    desk.clock.forward(minutes=5)
    assert not file.restore(file.backups()[0])
    assert file.undo_label == "Edit"
    assert not file.unpublished
    assert made_for_restoring() == 1
    published(desk, file, block, "Second")
    assert made_for_restoring() == 1
    desk.clock.forward(minutes=5)
    assert file.restore(next(one for one in file.backups()[1:] if one.occasion is Occasion.PUBLICATION))
    file.publish()
    assert made_for_restoring() == 3


def test_publications_let_go_of_what_many_restorings_left_but_for_the_last_ten(
    desk: Desk, file: WorkingFile, block: Block
) -> None:
    for number in range(9):
        for time in ("early", "late"):
            published(desk, file, block, f"{number}, {time}")
        desk.clock.forward(minutes=5)
        file.restore([one for one in file.backups() if one.occasion is Occasion.PUBLICATION][1])
        file.publish()
    restored = [one.path for one in file.backups() if one.occasion is Occasion.RESTORE]
    assert len(restored) > 10
    published(desk, file, block, "Last")
    assert [one.path for one in file.backups() if one.occasion is Occasion.RESTORE] == restored[:10]


def test_a_damaged_backup_is_refused_and_changes_nothing(desk: Desk, file: WorkingFile, block: Block) -> None:
    published(desk, file, block, "First")
    backup = file.backups()[0]
    content = bytearray(backup.path.read_bytes())
    content[4096 * 2 : 4096 * 5] = bytes(4096 * 3)
    backup.path.write_bytes(content)
    today = dump(file)
    with pytest.raises(DamagedFile) as told:
        file.restore(backup)
    assert told.value.path == backup.path
    assert dump(file) == today
    assert file.undo_label == "Edit"


def test_what_is_no_backup_is_not_listed(desk: Desk, file: WorkingFile, block: Block) -> None:
    folder = file.backups()[0].path.parent
    (folder / "publication-20040101-000000-000000.gbwp").write_text("no", encoding="utf-8")
    (folder / "holiday.gbwp").write_bytes(desk.path.read_bytes())
    assert len(file.backups()) == 1


def test_a_backup_that_cannot_be_made_is_told_and_the_publication_stays(
    desk: Desk, file: WorkingFile, block: Block
) -> None:
    folder = file.backups()[0].path.parent
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    folder.write_text("in the way", encoding="utf-8")
    with pytest.raises(NotBackedUp) as told:
        published(desk, file, block, "First")
    assert isinstance(told.value.reason, Told)
    assert not file.unpublished
    with pytest.raises(NotBackedUp):
        file.publish()
    copy = desk.folder / "copy.gbwp"
    Path(copy).write_bytes(desk.path.read_bytes())
    opened = desk.open(copy)
    assert opened.read.get(Block, block.id).words.en == "First"
    opened.close()
    folder.unlink()
    assert not file.publish()
    assert len(file.backups()) == 1


def test_the_last_publication_of_each_day_is_kept_for_thirty_days(
    desk: Desk, file: WorkingFile, block: Block
) -> None:
    for day in range(34):
        desk.clock.forward(days=1)
        published(desk, file, block, f"Morning {day}")
        published(desk, file, block, f"Evening {day}")
    backups = file.backups()
    days = {backup.at.astimezone().date() for backup in backups}
    assert len(days) == 30
    assert len(backups) == 35
    file.restore(backups[-1])
    assert file.read.get(Block, block.id).words.en == "Evening 4"


def test_the_last_ten_imports_have_a_backup_each_from_before(
    desk: Desk, file: WorkingFile, block: Block
) -> None:
    for _ in range(12):
        desk.clock.forward(minutes=1)
        with file.backed_up(Occasion.IMPORT):
            pass
    assert sum(backup.occasion is Occasion.IMPORT for backup in file.backups()) == 10
