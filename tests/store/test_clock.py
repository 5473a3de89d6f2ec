"""A clock that is set back, or ran ahead, costs neither work nor backups."""

from dataclasses import replace

from secretariat.domain.language import Words
from tests.store.desk import Desk, a_paper, blocks, check_history


def test_work_done_after_the_clock_was_set_back_is_the_latest(desk: Desk) -> None:
    file = desk.create()
    with file.step("Set up") as write:
        block = blocks(write, a_paper(write), "start")[0]
    file.publish()
    desk.clock.forward(days=-400)
    with file.step("Edit") as write:
        write.put(replace(block, words=Words("later, by an earlier clock")))
    assert file.undo_label == "Edit"
    file.publish()
    check_history(file)
    file.close()
    again = desk.open()
    assert again.read.get(type(block), block.id).words == Words("later, by an earlier clock")
    assert again.undo() is not None
    assert again.read.get(type(block), block.id).words == Words("start")
    again.close()


def test_backups_made_while_the_clock_ran_ahead_push_out_none_that_are_made_now(desk: Desk) -> None:
    file = desk.create()
    with file.step("Set up") as write:
        block = blocks(write, a_paper(write), "start")[0]
    desk.clock.forward(days=3650)
    for number in range(45):
        desk.clock.forward(days=1)
        with file.step("Ahead") as write:
            write.put(replace(block, words=Words(f"ahead {number}")))
        file.publish()
    desk.clock.forward(days=-3800)
    for number in range(12):
        desk.clock.forward(minutes=10)
        with file.step("Edit") as write:
            write.put(replace(block, words=Words(f"now {number}")))
        file.publish()
        made = [backup.at for backup in file.backups()]
        assert desk.clock.now in made, "the backup just made is kept"
    now = [backup for backup in file.backups() if backup.at <= desk.clock.now]
    assert len(now) == 10
    file.close()
