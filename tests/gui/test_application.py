"""What goes wrong unforeseen is written down whole, the work is made safe, and only then the user is told."""

import os
import subprocess
import sys
import threading
import weakref

import pytest
from PySide6.QtCore import QThreadPool, QTimer, qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication

from secretariat.app import logbook
from secretariat.app.commands.agenda import AddSession
from secretariat.domain.identity import SessionId, new_id
from secretariat.gui.deeds import support
from secretariat.gui.dialogs.diagnostic import Diagnostic
from secretariat.gui.mishap import Mishap

CRASH = """
import ctypes
from pathlib import Path
import sys
from secretariat.gui.application import reporting_crashes
with reporting_crashes(Path(sys.argv[1])):
    ctypes.string_at(0)
"""


@pytest.fixture
def mishap(office, place):
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    mishap = Mishap(office.window, place.log)
    mishap.listen()
    yield mishap
    qInstallMessageHandler(None)
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


WORDS = "the words of the paper"


def fail():
    raise ZeroDivisionError(WORDS)


@pytest.mark.qt_no_exception_capture
def test_an_unforeseen_error_is_logged_and_told(office, place, mishap, capsys):
    QTimer.singleShot(0, fail)
    said = office.answer("Go on")
    assert "No working file is open" in said
    assert str(place.log) in said
    assert f"ZeroDivisionError: {WORDS}" in place.log.read_text("utf-8")


@pytest.mark.qt_no_exception_capture
def test_the_work_is_made_safe_before_anything_is_told(office, mishap, capsys):
    path = office.create()
    office.desk.do(AddSession(SessionId(new_id()), 300))
    before = path.read_bytes()
    QTimer.singleShot(0, fail)
    office.wait(lambda: QApplication.activeModalWidget() is not None)
    assert path.read_bytes() != before
    assert "All your work has just been saved in committee.gbwp" in office.answer("Go on")
    office.desk.do(AddSession(SessionId(new_id()), 301))
    assert len(office.outline()) == 2


@pytest.mark.qt_no_exception_capture
def test_work_that_cannot_be_made_safe_is_not_called_so(office, mishap, capsys, monkeypatch):
    office.create()
    with monkeypatch.context() as broken:
        broken.setattr(office.desk, "bring_up_to_date", fail)
        QTimer.singleShot(0, fail)
        said = office.answer("Go on")
    assert "could not be put into committee.gbwp" in said
    assert "has just been saved" not in said


@pytest.mark.qt_no_exception_capture
def test_an_error_that_comes_again_and_again_is_told_once_at_a_time(office, place, mishap, capsys):
    for _ in range(5):
        QTimer.singleShot(0, fail)
    office.answer("Go on")
    office.settle()
    assert QApplication.activeModalWidget() is None
    assert place.log.read_text("utf-8").count("CRITICAL") == 5


@pytest.mark.qt_no_exception_capture
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_an_error_on_another_thread_is_told_too(office, place, mishap, capsys):
    thread = threading.Thread(target=fail, name="a thread of ours")
    thread.start()
    thread.join()
    office.answer("Go on")
    assert "on thread a thread of ours" in place.log.read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no disk that is always full")
@pytest.mark.qt_no_exception_capture
def test_an_error_that_cannot_be_written_down_is_told_all_the_same(office, place, mishap, capsys):
    place.log.parent.mkdir(parents=True, exist_ok=True)
    place.log.symlink_to("/dev/full")
    QTimer.singleShot(0, fail)
    said = office.answer("Go on")
    assert "You can go on working" in said
    assert "was written to" not in said


class Passage:
    """Something that says its words when it is printed, as the things of a paper do."""

    def __repr__(self):
        return WORDS

    def gone(self, _):
        fail()


@pytest.mark.qt_no_exception_capture
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_error_nobody_can_be_told_of_is_logged_without_words_where_it_arose(office, place, mishap, capsys):
    held = Passage()
    watching = weakref.ref(held, Passage().gone)
    del held
    assert watching() is None
    (record, *_) = place.log.read_text("utf-8").splitlines()
    assert record.endswith("in Passage.gone")


@pytest.mark.qt_no_exception_capture
def test_one_may_close_the_program_after_an_error(office, mishap, capsys):
    office.create()
    QTimer.singleShot(0, fail)
    office.answer("Close the program")
    office.wait(lambda: not office.window.isVisible())


@pytest.mark.qt_no_exception_capture
def test_a_diagnostic_file_is_offered_after_an_error(office, mishap, capsys):
    QTimer.singleShot(0, fail)
    office.answer("Save diagnostic file …")
    dialog = office.dialog(Diagnostic)
    assert "log/secretariat.log" in [part.name for part in dialog.parts]
    assert not [part for part in dialog.parts if WORDS in part.text]
    dialog.reject()


@pytest.mark.no_qt_log
def test_what_qt_complains_of_is_written_down_once(place, mishap, capsys):
    for _ in range(3):
        qWarning("QThing: it is not so")
    assert place.log.read_text("utf-8").count("QThing: it is not so") == 1


def test_a_log_that_cannot_be_written_hinders_nobody(tmp_path):
    (tmp_path / "data").write_text("a file stands where the folder should be", encoding="utf-8")
    error = ValueError("so")
    assert not logbook.write(tmp_path / "data" / "secretariat.log", ValueError, error, None)


def test_the_log_turns_over_before_it_grows_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr(logbook, "SIZE", 2000)
    for number in range(150):
        logbook.write(tmp_path / "secretariat.log", ValueError, ValueError(f"number {number}"), None)
    logs = logbook.logs(tmp_path / "secretariat.log")
    assert len(logs) == 4
    assert all(log.stat().st_size <= 2000 for log in logs)
    assert "number 149" in logs[0].read_text("utf-8")


def test_a_crash_below_python_is_written_down_and_told_calmly_at_the_next_start(office, place):
    place.log.parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-c", CRASH, str(place.log)], env=dict(os.environ), capture_output=True, check=False
    )
    assert done.returncode != 0
    assert logbook.set_aside(place.log)
    assert not logbook.set_aside(place.log)
    support.tell_of_start(office.window, crashed=True)
    assert "ended by a fault of its own last time" in office.window.notice.text
    office.window.notice.buttons[0].click()
    dialog = office.dialog(Diagnostic)
    crashed = next(part for part in dialog.parts if part.name == "log/secretariat.crashed")
    assert "Fatal" in crashed.text or "Current thread" in crashed.text
    dialog.reject()


def test_gathering_for_a_diagnostic_file_can_be_stopped(office):
    support.diagnostic(office.window)
    office.window.notice.buttons[0].click()
    office.wait(lambda: not QThreadPool.globalInstance().activeThreadCount())
    office.settle()
    assert QApplication.activeModalWidget() is None
    assert office.window.notice.text == ""
