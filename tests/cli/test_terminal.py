"""The terminal itself: pipes, alphabets, Ctrl+C, two programs on one file, and mistakes of our own."""

import os
import shlex
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from secretariat.app.commands.draft import ImportDraft

FULL = Path("/dev/full")
SECRETARIAT = (sys.executable, "-m", "secretariat")
HOLDER = """
import sys
from pathlib import Path
from secretariat.app import places
from secretariat.app.workspace import Workspace
home = places.home()
with Workspace.open(Path(sys.argv[1]), home.places, places.who(home)):
    print("open", flush=True)
    sys.stdin.read()
"""
BROKEN = """
import sys
from secretariat.__main__ import main
from secretariat.app.queries import finding
finding.findings = lambda at: 1 / 0
sys.exit(main(["check", sys.argv[1]]))
"""
posix = pytest.mark.skipif(os.name != "posix", reason="the shell and its signals are of another kind here")


@posix
def test_whoever_stops_reading_is_not_told_a_thing(file):
    line = f"{shlex.join(SECRETARIAT)} dump {shlex.quote(str(file))} --full | head -1"
    done = subprocess.run(line, shell=True, capture_output=True, check=False)
    assert (done.stdout, done.stderr) == (b"{\n", b"")


@pytest.mark.skipif(not FULL.exists(), reason="there is no disk that is always full here")
def test_an_output_that_is_full_is_told(file):
    with FULL.open("wb") as full:
        done = subprocess.run(
            [*SECRETARIAT, "dump", str(file)], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert done.stderr.startswith(b"The output could not be read or written")


@posix
@pytest.mark.parametrize(
    "alphabet", [{"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}]
)
def test_every_letter_is_printed_on_a_terminal_of_few(file, alphabet):
    environment = {**os.environ, **alphabet, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(
        [*SECRETARIAT, "dump", str(file)], env=environment, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    printed = done.stdout.decode("utf-8")
    assert "é" in printed


@posix
def test_ctrl_c_takes_back_what_was_under_way(run, file, text, tmp_path, monkeypatch):
    carry_on, desk = ImportDraft.run, threading.get_ident()

    def interrupted(command, write):
        signal.pthread_kill(desk, signal.SIGINT)
        time.sleep(1)  # long enough for the other thread to hear of it on a busy machine
        carry_on(command, write)

    monkeypatch.setattr(ImportDraft, "run", interrupted)
    before, papers = file.read_bytes(), run("dump", file).out
    said = run("import", file, text(), "--accept")
    assert (said.status, said.told.strip()) == (1, "Stopped, as you asked.")
    assert file.read_bytes() == before
    assert run("dump", file).out == papers
    assert run("import", tmp_path / "new.gbwp", text(), "--accept").status == 1
    assert not (tmp_path / "new.gbwp").exists()


def test_a_file_that_is_open_elsewhere_is_told_as_such(refused, run, file, text, tmp_path):
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    assert holder.stdout.readline().strip() == b"open"
    before = file.read_bytes()
    for line in (["check", file], ["dump", file], ["export", file, "--to", tmp_path / "out"]):
        assert "May session.gbwp is open in another program or window" in refused(*line)
    said = run("import", file, text(), "--accept")
    assert (said.status, "open in another program" in said.told) == (1, True)
    assert file.read_bytes() == before
    assert not (tmp_path / "out").exists()
    holder.communicate()
    assert run("check", file).status == 0


def test_a_paper_can_be_exported_by_two_programs_at_once(file, tmp_path):
    lines = [
        subprocess.Popen(
            [*SECRETARIAT, "export", str(file), "--to", str(tmp_path / "out"), "--format", "xlsx"],
            env={**os.environ, "SECRETARIAT_HOME": str(tmp_path / f"home of the program {count}")},
            stdout=subprocess.PIPE,
        )
        for count in range(2)
    ]
    assert [line.communicate()[0].count(b".xlsx") for line in lines] == [3, 3]
    assert [path.suffix for path in (tmp_path / "out").iterdir()] == [".xlsx"] * 3


def test_a_mistake_of_our_own_is_written_down_and_told_in_a_sentence(file, home):
    done = subprocess.run(
        [sys.executable, "-c", BROKEN, str(file)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith("Something in the program went wrong (ZeroDivisionError).")
    assert "Traceback" not in done.stderr
    log = home / "data" / "secretariat.log"
    assert str(log) in done.stderr
    assert "ZeroDivisionError: division by zero" in log.read_text("utf-8")


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there is always a screen here")
def test_without_a_screen_the_window_is_told_to_be_none(refused, file, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for line in ([], [file]):
        assert "There is no screen here for the window" in refused(*line)
