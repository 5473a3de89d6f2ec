"""The diagnostic file tells what is needed, and no word, name or path of the user unless a copy of the file is asked for."""

import getpass
import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from secretariat.app import diagnostic, discretion, logbook, sample
from secretariat.app.places import Home, who
from secretariat.app.workspace import Workspace

RECORD = """2026-11-30 00:12:00,123 CRITICAL [MainThread] unforeseen
Traceback (most recent call last):
  File "C:\\Users\\Ana\\AppData\\Local\\Secretariat\\secretariat\\gui\\window.py", line 12, in _run
    entry.run(self)
    ^^^^^^^^^^^^^^^
  File "/home/ana/secret plan.py", line 3, in <module>
    raise ValueError(words)
ValueError: The Office's secret words
second line of the words
Globalization
Minutes: of the meeting
Thread of the discussion
Fatal mistakes
   an indented line of the words
2026-11-30 00:12:01,123 WARNING [MainThread] Qt: cannot open /home/ana/Papers on growth.gbwp
2026-11-30 00:12:01,124 WARNING [MainThread] Qt: cannot open Draft on dismissals.pdf
2026-11-30 00:12:01,125 WARNING [MainThread] Qt: QPdfDocument::load: 'Draft on dismissals.pdf' is no PDF
Dismissals: second line of what it says
2026-11-30 00:12:01,126 WARNING [MainThread] Qt: qt.svg.draw: Draft on dismissals.svg:1: no picture
"""


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "data", tmp_path / "config")


@pytest.fixture
def workspace(home: Home, tmp_path: Path):
    sample.make(tmp_path / "Sample.gbwp", home)
    with Workspace.open(tmp_path / "Sample.gbwp", home.places, who(home)) as opened:
        yield opened


def test_errors_keep_their_kind_and_their_way_through_the_program_but_not_their_words():
    said = discretion.without_words(RECORD)
    assert "secret words" not in said
    assert "lines of the words" not in said
    assert "indented" not in said
    for word in ("Globalization", "Minutes", "discussion", "mistakes"):
        assert word not in said
    assert "ana" not in said.lower()
    assert "Papers on growth" not in said
    assert "ismissals" not in said
    assert "ValueError\n" in said
    assert "line 12, in _run\n    entry.run(self)\n" in said
    assert 'File "(a path)", line 3' in said
    assert "WARNING [MainThread] Qt: (words)" in said
    assert "WARNING [MainThread] Qt: qt.svg.draw\n" in said
    assert "WARNING [MainThread] Qt: QPdfDocument::load\n" in said


def test_it_holds_versions_numbers_and_what_the_checks_say(home, workspace):
    parts = {part.name: part.text for part in diagnostic.gather(home, workspace, {"Qt": "6.12.0"})}
    assert "Qt: 6.12.0" in parts["program.txt"]
    assert "reportlab" in parts["program.txt"]
    said = json.loads(parts["working-file.json"])
    assert said["counts"]["activity"] == 53
    assert said["check"] == "sound"
    assert all(isinstance(count, int) for count in said["findings"].values())


def test_no_word_of_a_paper_no_name_and_no_path_is_in_it(home, workspace, tmp_path):
    home.settings.parent.mkdir(parents=True, exist_ok=True)
    home.settings.write_text(
        f"[General]\nlast_file={tmp_path}/Sample.gbwp\nrecent={tmp_path}/A.gbwp\nscheme=dark\nspeech=fr\n",
        encoding="utf-8",
    )
    logbook.write(home.log, ValueError, ValueError("Globalization"), None)
    whole = "\n".join(part.text for part in diagnostic.gather(home, workspace, {}))
    assert "scheme=dark" in whole
    assert "speech=fr" in whole
    assert "last_file=(left out)" in whole
    for word in ("Globalization", "Geneva", "Sample.gbwp", str(tmp_path), str(Path.home())):
        assert word not in whole
    assert getpass.getuser() == "root" or getpass.getuser() not in whole


def test_the_working_file_goes_along_only_where_it_is_given(home, workspace, tmp_path):
    parts = diagnostic.gather(home, workspace, {})
    without = diagnostic.write(parts, tmp_path / "without.zip")
    along = diagnostic.write(parts, tmp_path / "with.zip", workspace)
    with ZipFile(without) as held:
        assert held.namelist() == [part.name for part in parts]
    with ZipFile(along) as held:
        assert held.read(diagnostic.DOCUMENT).startswith(b"SQLite format 3")


def test_it_can_be_made_with_no_file_open_and_settings_that_cannot_be_read(home, tmp_path):
    home.settings.mkdir(parents=True)
    parts = diagnostic.gather(home, None, {})
    assert "The settings cannot be read" in parts[1].text
    assert diagnostic.write(parts, tmp_path / "d.zip").exists()
