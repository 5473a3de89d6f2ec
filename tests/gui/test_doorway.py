"""A second start hands its file to the window that stands, and goes."""

import os
import subprocess
import sys
import time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from secretariat.app.threshold import Threshold
from secretariat.gui import messages
from secretariat.gui.doorway import Doorway
from secretariat.gui.errand import away
from secretariat.gui.messages import Answer


@pytest.fixture
def doorway(office, place):
    threshold = Threshold(place.threshold)
    assert threshold.arrive()
    yield Doorway(office.window, threshold)
    threshold.leave()


def started(office, *said):
    """Start the program again, as a double-click does, while the window goes on; return its exit status."""
    code = "import sys; from secretariat.__main__ import main; sys.exit(main(sys.argv[1:]))"
    begun = subprocess.Popen([sys.executable, "-c", code, *map(str, said)], env=dict(os.environ))
    office.wait(lambda: begun.poll() is not None)
    return begun.returncode


def test_a_file_opened_by_a_double_click_opens_in_the_window_that_stands(office, doorway):
    first = office.create("Été & 100% #1")
    other = office.create("Second")
    assert started(office, first) == 0
    office.answer("Open it instead")  # it could have been a copy to bring together, so that is asked
    office.wait(lambda: office.desk.path == first)
    office.press("Ctrl+W")
    assert started(office, other) == 0
    office.wait(lambda: office.desk.path == other)


def test_a_second_start_without_a_file_brings_the_window_forward(office, doorway):
    office.window.showMinimized()
    assert started(office) == 0
    office.wait(lambda: not office.window.windowState() & Qt.WindowState.WindowMinimized)


def test_while_a_question_waits_the_file_at_hand_stays(office, doorway):
    first = office.create("First")
    other = office.create("Second")
    box = messages.ask(office.window, "Is it so?", "", [Answer("&Yes"), Answer("&No")])
    assert started(office, first) == 0
    office.bot.wait(400)
    assert office.desk.path == other
    box.reject()
    office.wait(lambda: QApplication.activeModalWidget() not in (None, box))
    office.answer("Open it instead")
    office.wait(lambda: office.desk.path == first)


def test_while_a_file_is_being_opened_or_closed_another_one_waits(office, doorway, place):
    first = office.create("First")
    office.create("Second")
    (place.threshold / f"{time.time_ns():020}-1.word").write_bytes(os.fsencode(first))
    asked = []

    QTimer.singleShot(400, lambda: asked.append(QApplication.activeModalWidget()))
    QTimer.singleShot(0, doorway.look)
    away(lambda: time.sleep(0.6))
    assert asked == [None]
    office.answer("Open it instead")
    office.wait(lambda: office.desk.path == first)


def test_a_file_that_is_not_there_is_told_by_the_window_that_stands(office, doorway, tmp_path):
    assert started(office, tmp_path / "gone.gbwp") == 0
    office.wait(lambda: doorway.parent() is office.window)
    assert "There is no file" in office.answer("OK")
