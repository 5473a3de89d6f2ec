"""What holds the file up and who else is at it is said, and nothing is refused because of it."""

from secretariat.app.commands.agenda import AddSession
from secretariat.domain.identity import SessionId, new_id
from secretariat.store import owners
from secretariat.store.places import Who


def test_a_folder_that_is_gone_is_told_and_tried_again(office):
    (office.folder / "stick").mkdir()
    office.folder = office.folder / "stick"
    path = office.create()
    office.desk.publish_now()
    office.desk._pause.leave()
    away = path.parent.with_name("away")
    path.parent.rename(away)
    office.desk.do(AddSession(SessionId(new_id()), 291))
    office.desk.publish()
    notice = office.window.notice
    office.wait(lambda: notice.text.startswith("Saved on this laptop; not yet in"))
    assert "its folder is not there any more" in notice.text
    retry, elsewhere = notice.buttons
    assert "elsewhere" in elsewhere.text()
    away.rename(path.parent)
    retry.click()
    office.wait(lambda: notice.text == "")
    assert not office.desk.workspace.unpublished


def test_who_else_has_the_file_open_is_said_once(office):
    path = office.create()
    assert office.desk.close()
    owners.announce(path, Who("Ben", "laptop9"))
    assert office.desk.open(path)
    office.wait(lambda: "Ben has it open on" in office.window.notice.text)
    notes = sorted(note.name for note in path.parent.glob(".*.secretariat"))
    assert len(notes) == 2
    assert office.desk.close()
    assert [note.name for note in path.parent.glob(".*.secretariat")] == [
        ".committee.gbwp.open-laptop9.secretariat"
    ]


def test_a_file_in_a_synced_folder_waits_longer(office):
    path = office.create()
    assert office.desk.close()
    synced = path.parent / "OneDrive - Office" / path.name
    synced.parent.mkdir()
    path.rename(synced)
    assert office.desk.open(synced)
    office.wait(lambda: office.desk._pause.length == 30_000)


def test_changes_that_never_pause_are_published_all_the_same(office):
    office.create()
    pause = office.desk._pause
    office.desk._pause.leave()
    pause.length = 30
    due = []
    pause.due.connect(lambda: due.append(1))
    for _ in range(60):
        pause.after_change()
        office.bot.wait(12)
    assert due
