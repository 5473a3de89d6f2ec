"""What goes wrong unforeseen is written down whole, and the user is told that the work is safe."""

import sys

import pytest
from PySide6.QtCore import QTimer

from secretariat.gui import application


@pytest.fixture
def hooks():
    before = sys.excepthook
    yield
    sys.excepthook = before


@pytest.mark.qt_no_exception_capture
def test_an_unforeseen_error_is_logged_and_told(office, place, hooks, capsys):
    application.write_down(office.window, place.log)
    QTimer.singleShot(0, lambda: 1 / 0)
    said = office.answer("OK")
    assert "Your work up to the last pause is safe" in said
    assert str(place.log) in said
    assert "ZeroDivisionError" in place.log.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_the_log_makes_room_for_itself(place):
    place.log.parent.mkdir(parents=True)
    place.log.write_text("x" * application.LOG_SIZE, encoding="utf-8")
    error = ValueError("é")
    application.log(place.log, ValueError, error, None)
    assert place.log.with_name(f"{place.log.name}.1").exists()
    assert "ValueError: é" in place.log.read_text(encoding="utf-8")
