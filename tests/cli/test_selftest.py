"""`secretariat --self-test` tells whether the program works on this computer."""

import json
import multiprocessing.spawn
import os
import subprocess
import sys
from pathlib import Path

import pytest

from secretariat import __version__
from secretariat.cli import again, endurance, selftest
from secretariat.gui import proof

FROZEN = """#!{python}
import runpy, sys
sys.frozen, sys.executable = True, __file__
sys.path.insert(0, {root!r})
runpy.run_module("secretariat", run_name="__main__")
"""


@pytest.fixture(autouse=True)
def few_kills(monkeypatch):
    """Be killed twice only."""
    monkeypatch.setattr(endurance, "KILLS", 2)


def test_every_part_passes_and_is_written_down(run, tmp_path, home):
    said = run("--self-test", tmp_path / "test")
    result = json.loads((tmp_path / "test" / "result.json").read_text("utf-8"))
    assert (said.status, result["passed"], result["version"]) == (0, True, __version__)
    assert [(part["part"], part["passed"]) for part in result["parts"]] == [
        ("resources", True),
        ("database and sample", True),
        ("exports", True),
        ("reading what strangers send", True),
        ("publishing and being killed", True),
        ("spelling", True),
        ("window", True),
        ("preview", True),
    ]
    assert [line.split()[0] for line in said.lines] == ["passed"] * 8
    assert not home.exists()


def test_a_folder_that_cannot_be_made_is_told(refused, tmp_path):
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    assert "is not a folder" in refused("--self-test", tmp_path / "file")


@pytest.mark.skipif(os.name == "nt", reason="a script is no program there")
def test_a_frozen_program_starts_itself_and_may_do_so_twice_in_one_folder(run, tmp_path, monkeypatch):
    program = tmp_path / "frozen program"
    program.write_text(
        FROZEN.format(python=sys.executable, root=str(Path(__file__).parents[2])), encoding="utf-8"
    )
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    executable = multiprocessing.spawn.get_executable()
    multiprocessing.spawn.set_executable(str(program))
    try:
        for _ in range(2):
            said = run("--self-test", tmp_path / "test")
            assert (said.status, [line.split()[0] for line in said.lines]) == (0, ["passed"] * 8)
    finally:
        multiprocessing.spawn.set_executable(executable)


def test_where_nothing_was_exported_the_rest_is_tried_all_the_same(tmp_path):
    assert selftest._tried("preview", lambda: selftest._pages(tmp_path))["passed"] is False


@pytest.mark.skipif(not proof.possible(), reason="the part of Qt that draws pages stops the program here")
def test_a_file_that_is_no_pdf_is_not_drawn(tmp_path):
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 and no more")
    asked = again.command("--self-test-pages", str(tmp_path / "broken.pdf"))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(asked, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, "broken.pdf cannot be drawn" in done.stderr) == (1, True)


def test_what_it_starts_a_second_time_is_no_command_of_the_users(run):
    assert "self-test-" not in run("--help").out
