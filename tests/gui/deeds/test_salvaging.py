"""A damaged file: the window offers to open what is left, and says what is missing."""

from secretariat.app import strangers
from secretariat.app.commands.agenda import AddSession
from secretariat.domain.identity import SessionId, new_id
from secretariat.domain.told import DamagedFile
from secretariat.gui.deeds import file, salvaging
from secretariat.gui.dialogs.saved import SavedDialog


def test_what_is_left_of_a_damaged_file_is_opened_when_asked(office):
    path = office.create()
    office.desk.do(AddSession(SessionId(new_id()), 291))
    assert office.desk.close()
    damaged = path.read_bytes()[: path.stat().st_size // 2]
    path.write_bytes(damaged)
    file.open_path(office.window, path)
    assert "is damaged" in office.answer("Open what is left")
    dialog = office.dialog(SavedDialog)
    said = [dialog.lines.item(row).text() for row in range(dialog.lines.count())]
    assert "the copy on this computer, which was whole" in said[0]
    assert said[1] == "Nothing is known to be missing."
    dialog.reject()
    assert office.desk.path == path
    assert office.desk.publish_now()
    assert len(path.read_bytes()) > len(damaged)
    (kept,) = path.parent.glob("*(damaged *")
    assert kept.read_bytes() == damaged


def test_a_file_without_its_header_is_offered_as_well_and_may_be_left(office):
    path = office.create()
    assert office.desk.close()
    path.write_bytes(bytes(100) + path.read_bytes()[100:])
    file.open_path(office.window, path)
    office.answer("Leave it")
    assert office.desk.path is None


def test_a_sound_file_is_looked_over_without_a_word(office):
    office.create()
    office.agenda()
    salvaging.report(office.window)
    over = office.desk.looking_over
    over.begin()
    office.wait(lambda: over._errand is None)


def test_nothing_is_looked_over_while_somebody_writes(office):
    office.create()
    office.agenda()
    over = office.desk.looking_over
    over.begin()
    office.wait(lambda: over._free > 0)
    over._free += 60
    assert over._errand is not None
    over._free = 0
    office.wait(lambda: over._errand is None)


def test_a_row_that_is_not_what_it_was_is_found_while_the_file_is_open(office, monkeypatch):
    monkeypatch.setattr(strangers, "look_first", lambda *_: None)  # else it is found at opening
    path = office.create()
    office.agenda()
    assert office.desk.close()
    copy = path.with_name("copy.gbwp")
    copy.write_bytes(path.read_bytes().replace(b"The Office reports", b"The Office retorts", 1))
    assert office.desk.open(copy)
    office.desk.looking_over.begin()
    said = office.answer("Leave it")
    assert copy.name in said


def test_nothing_can_be_saved_of_nothing(desk, tmp_path):
    path = tmp_path / "nothing.gbwp"
    path.write_bytes(bytes(9000))
    assert not desk.rescue(path)
    assert isinstance(desk.refusals.pop(), DamagedFile)
