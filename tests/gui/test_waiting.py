"""What keeps everything waiting says how far it is, and stops when one presses Cancel: the file is then as before."""

import shutil
from threading import Event

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from secretariat.app import dump
from secretariat.app.commands.agenda import AddSession
from secretariat.app.workspace import Workspace
from secretariat.domain.identity import SessionId, new_id
from secretariat.domain.told import Cancelled, NoAccess
from secretariat.gui import files, keeping, waiting
from secretariat.gui.deeds import file, merging
from secretariat.gui.errand import Errand
from secretariat.gui.waiting import Waiting, patiently
from secretariat.store.places import Who


class Hand(QObject):
    """Presses a key of the dialog that keeps everything waiting, once it is there, and then lets the work go on."""

    def __init__(self, office, key, go_on):
        super().__init__()
        self.said, self.left = [], []
        self._office, self._key, self._go_on = office, key, go_on
        self._timer = QTimer(self, interval=10)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self):
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Waiting):
            self._timer.stop()
            self.said.append(dialog.text)
            if self._key:
                self._office.press(self._key, dialog)
                self.left.append(dialog.text)
            self._go_on.set()


@pytest.fixture
def busy(office):
    """Return a function that keeps the open file busy with something else until a key of the dialog was pressed."""
    office.create()
    office.agenda()
    office.press("Ctrl+S", office.window)
    gates = []

    def keep(key):
        gates.append(Event())
        office.desk.workspace._thread.submit(gates[-1].wait, 20)
        return Hand(office, key, gates[-1])

    yield keep
    for gate in gates:
        gate.set()


def state(office):
    return office.desk.ask(dump.dump), office.desk.undo_label


def test_bringing_an_earlier_state_back_can_be_stopped(office, busy):
    backup = keeping.backups(office.desk)[0]
    office.desk.do(AddSession(SessionId(new_id()), 292))
    before = state(office)
    hand = busy("Escape")
    assert not keeping.restore(office.desk, backup)
    assert hand.said == ["Bringing back the earlier state …"]
    assert hand.left == ["Stopping …"]
    assert state(office) == before
    assert office.window.statusBar().currentMessage() == "Stopped. Everything is as it was."
    assert keeping.restore(office.desk, backup)
    assert office.desk.undo_label == "Restore backup"


def test_a_copy_can_be_stopped_and_leaves_what_was_there(office, busy, tmp_path):
    target = tmp_path / "copy.gbwp"
    target.write_bytes(b"old")
    before = state(office)
    hand = busy("Return")
    file._save_copy(office.window, target)
    assert hand.said == ["Writing copy.gbwp …"]
    assert target.read_bytes() == b"old"
    assert state(office) == before
    assert office.window.notice.text == ""


def test_a_copy_for_a_colleague_can_be_stopped(office, busy, tmp_path):
    hand = busy("Escape")
    assert not keeping.hand_out(office.desk, tmp_path / "copy.gbwp", read_only=True)
    assert hand.said == ["Writing copy.gbwp …"]
    assert not (tmp_path / "copy.gbwp").exists()


@pytest.fixture
def copy(office, busy, tmp_path):
    """Return a copy in which a colleague has worked."""
    path = tmp_path / "suitcase" / "from Ben.gbwp"
    path.parent.mkdir()
    shutil.copy(office.desk.path, path)
    with Workspace.open(path, office.desk.home.places, Who("Ben", "laptop9")) as ben:
        ben.do(AddSession(SessionId(new_id()), 292))
    return path


def test_bringing_a_copy_together_with_the_file_can_be_stopped(office, busy, copy):
    before = state(office)
    hand = busy("Escape")
    assert keeping.bring_together(office.desk, copy) is None
    assert hand.said == ["Bringing from Ben.gbwp together with this file …"]
    assert state(office) == before
    brought = keeping.bring_together(office.desk, copy)
    assert brought is not None
    assert brought.new == 1


def test_looking_into_a_copy_can_be_stopped(office, busy, copy):
    before = state(office)
    hand = busy("Escape")
    merging.bring_path(office.window, copy)
    assert hand.said == ["Looking into from Ben.gbwp …"]
    assert QApplication.activeModalWidget() is None
    assert state(office) == before


def test_what_is_not_stopped_comes_to_its_end(office, busy, tmp_path):
    hand = busy("")
    assert keeping.save_copy(office.desk, tmp_path / "copy.gbwp")
    assert hand.said == ["Writing copy.gbwp …"]
    assert (tmp_path / "copy.gbwp").is_file()
    assert QApplication.activeModalWidget() is None


def test_what_is_done_at_once_shows_nothing(office, monkeypatch):
    monkeypatch.setattr(waiting, "Waiting", None)
    assert patiently("Nothing much …", lambda _: 42) == 42
    assert Errand.awaited == 0


def test_how_far_it_is_shows(office):
    heard, shown = Event(), []

    def look():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Waiting)
        shown.append((dialog._bar.value(), dialog._bar.maximum()))
        heard.set()

    def act(progress):
        progress(0.25)
        heard.wait(20)
        progress(0.5)

    QTimer.singleShot(900, look)
    patiently("Counting …", act)
    assert shown == [(250, 1000)]


def test_closing_the_dialog_stops_the_work(office):
    go_on = Event()
    hand = Hand(office, "Escape", go_on)

    def act(progress):
        go_on.wait(20)
        progress(0.5)

    with pytest.raises(Cancelled):
        patiently("Counting …", act)
    assert hand.left == ["Stopping …"]


def test_what_comes_back_while_the_dialog_is_shown_is_not_waited_for(office, monkeypatch):
    go_on = Event()

    class Late(Waiting):
        def open(self):
            super().open()
            go_on.set()
            QTest.qWait(200)

    monkeypatch.setattr(waiting, "Waiting", Late)
    assert patiently("Counting …", lambda _: go_on.wait(20)) is True
    assert QApplication.activeModalWidget() is None


@pytest.fixture
def late(office, monkeypatch):
    """Have files opened and made without a look whether to go on, once Escape was pressed; return the hand that presses it."""
    go_on = Event()

    def at_the_last_moment(begin):
        def begun(path, home, _):
            workspace = begin(path, home, lambda _: None)
            go_on.wait(20)
            return workspace

        return begun

    for name in ("opened", "made"):
        monkeypatch.setattr(files, name, at_the_last_moment(getattr(files, name)))
    return lambda: Hand(office, "Escape", go_on)


def lies(folder):
    return sorted(path.name for path in folder.rglob("*") if path.suffix in {".gbwp", ".db"})


def test_a_file_that_stands_open_when_cancel_comes_is_closed_again(office, busy, copy, late):
    path, before, beside = office.desk.path, state(office), lies(copy.parent)
    live = lies(office.desk.home.places.live)
    hand = late()
    office.press("Ctrl+O", office.window)
    office.name_file(copy)
    office.wait(lambda: hand.left != [])
    office.wait(lambda: QApplication.activeModalWidget() is None)
    assert hand.left == ["Stopping …"]
    assert office.window.statusBar().currentMessage() == "Stopped. Everything is as it was."
    assert (office.desk.path, state(office), lies(copy.parent)) == (path, before, beside)
    assert lies(office.desk.home.places.live) == live
    assert office.window.settings.last_file == path
    assert office.desk.open(copy)


def test_a_file_that_is_made_when_cancel_comes_is_not_there_afterwards(office, busy, late, tmp_path):
    path, before, live = office.desk.path, state(office), lies(office.desk.home.places.live)
    hand = late()
    assert not office.desk.create(tmp_path / "new.gbwp")
    assert hand.left == ["Stopping …"]
    assert (office.desk.path, state(office)) == (path, before)
    assert not (tmp_path / "new.gbwp").exists()
    assert lies(office.desk.home.places.live) == live


def test_what_cannot_be_closed_again_is_told(office):
    go_on = Event()
    hand = Hand(office, "Escape", go_on)

    def take_back(_):
        raise NoAccess(office.folder)

    with pytest.raises(NoAccess):
        patiently("Counting …", lambda _: go_on.wait(20), take_back)
    assert hand.left == ["Stopping …"]
    assert QApplication.activeModalWidget() is None
    assert Errand.awaited == 0
