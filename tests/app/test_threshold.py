"""The first start keeps the window; a later one hands its file over and goes, however the first one ends."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from secretariat.app.threshold import Threshold

STANDING = """
import sys, time
from pathlib import Path
from secretariat.app.threshold import Threshold
threshold = Threshold(Path(sys.argv[1]))
assert threshold.arrive()
print("standing", flush=True)
while "listen" in sys.argv:
    for path in threshold.words():
        print(path, flush=True)
    time.sleep(0.02)
time.sleep(60)
"""


@pytest.fixture
def other(tmp_path: Path):
    """Start another program that stands on the threshold, and listens if told so."""
    started: list[subprocess.Popen[str]] = []

    def start(*said: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", STANDING, str(tmp_path / "threshold"), *said]
        environment = os.environ | {"PYTHONIOENCODING": "utf-8"}
        begun = subprocess.Popen(
            command, stdout=subprocess.PIPE, text=True, encoding="utf-8", env=environment
        )
        started.append(begun)
        assert begun.stdout is not None
        assert begun.stdout.readline().strip() == "standing"
        return begun

    yield start
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def threshold(tmp_path: Path):
    made = Threshold(tmp_path / "threshold")
    yield made
    made.leave()


def test_the_first_start_shows_a_window(threshold):
    assert threshold.arrive(Path("May.gbwp"))
    assert threshold.words() == []


@pytest.mark.parametrize("name", ["May.gbwp", "Réunion d’été #1 100% 会.gbwp", "n" * 100 + " .gbwp"])
def test_a_later_start_hands_its_file_over_and_goes(other, threshold, tmp_path, name):
    first = other("listen")
    assert not threshold.arrive(tmp_path / name)
    assert first.stdout.readline().strip() == str(tmp_path / name)


def test_a_start_without_a_file_asks_the_window_to_come_forward(other, threshold):
    first = other("listen")
    assert not threshold.arrive(None)
    assert first.stdout.readline().strip() == "None"


def test_a_file_named_from_a_folder_is_found_by_a_window_that_stands_in_another(
    other, threshold, tmp_path, monkeypatch
):
    first = other("listen")
    monkeypatch.chdir(tmp_path)
    assert not threshold.arrive(Path("May.gbwp"))
    assert first.stdout.readline().strip() == str(tmp_path / "May.gbwp")


def test_a_first_start_that_was_killed_leaves_no_lock_behind(other, threshold):
    first = other()
    first.kill()
    first.wait()
    assert threshold.arrive()


def test_a_window_that_takes_no_notice_is_not_waited_for_for_ever(other, threshold, tmp_path):
    other()
    assert threshold.arrive(tmp_path / "May.gbwp", patience=0.3)
    assert not list((tmp_path / "threshold").glob("*.word"))


def test_a_window_that_closes_meanwhile_makes_room(other, threshold, tmp_path):
    first = other()
    threading.Timer(0.5, first.kill).start()
    began = time.monotonic()
    assert threshold.arrive(tmp_path / "May.gbwp", patience=30)
    assert time.monotonic() - began < 20
    assert threshold.words() == []


def test_two_starts_that_wait_when_the_window_closes_lose_neither_file(other, threshold, tmp_path):
    first = other()
    left = threshold._leave_word(tmp_path / "Of another start.gbwp")
    threading.Timer(0.3, first.kill).start()
    assert threshold.arrive(tmp_path / "May.gbwp", patience=30)
    assert left.exists()
    assert threshold.words() == [tmp_path / "Of another start.gbwp"]


def test_a_folder_that_cannot_be_made_hinders_nobody(tmp_path):
    (tmp_path / "threshold").write_text("a file stands here", encoding="utf-8")
    assert Threshold(tmp_path / "threshold").arrive(Path("May.gbwp"))


def test_words_left_for_a_window_that_died_are_not_opened_days_later(other, tmp_path):
    folder = tmp_path / "threshold"
    folder.mkdir()
    (folder / "00000000000000000001-1.word").write_bytes(b"/old/May.gbwp")
    threshold = Threshold(folder)
    assert threshold.arrive()
    assert threshold.words() == []
    threshold.leave()
