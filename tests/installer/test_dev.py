"""The two commands of a fresh machine."""

import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from installer import dev

ROOT = Path(__file__).parents[2]
HERE = Path(sys.executable)


def saying(words: str, status: int = 0) -> dev.Stage:
    """A stage that says something and ends with `status`."""
    return dev.Stage(words, [sys.executable, "-c", f"import sys; print({words!r}); sys.exit({status})"])


def named(name: str, **wishes: bool) -> dev.Stage:
    return next(stage for stage in dev.stages_of_a_test(HERE, windows=False, **wishes) if stage.name == name)


def test_a_test_looks_at_form_before_substance():
    names = [stage.name for stage in dev.stages_of_a_test(HERE, virtual_screen=True, windows=True)]
    assert names == [
        "format",
        "lint",
        "types",
        "floors",
        "windows",
        "counts",
        "tests",
        "dependencies",
        "licences",
    ]


def test_the_tests_run_without_a_screen_of_their_own():
    assert named("tests", virtual_screen=False).environ["QT_QPA_PLATFORM"] == "offscreen"


def test_tests_write_into_memory_where_there_is_enough(monkeypatch):
    monkeypatch.setattr(dev, "ROOM", 1 << 60)
    assert dev.scratch() == {}
    monkeypatch.setattr(dev, "ROOM", 0)
    assert set(dev.scratch().values()) <= {str(Path("/dev/shm"))}
    assert dev.scratch().items() <= named("tests", virtual_screen=False).environ.items()


def test_a_virtual_screen_is_there_for_the_tests_that_need_one():
    assert named("tests", virtual_screen=True).command[0] == "xvfb-run"
    assert named("tests", virtual_screen=False).command[0] == sys.executable


def test_every_stage_runs_in_the_environment_that_was_made():
    stages = dev.stages_of_a_test(Path("made", "python"), virtual_screen=False, windows=False)
    assert {stage.command[0] for stage in stages} == {str(Path("made", "python"))}


def test_stages_run_in_order_and_all_are_named_at_the_end(capfd):
    assert dev.run_stages([saying("one"), saying("two")]) == 0
    said = capfd.readouterr().out
    assert said.splitlines()[-1] == "All 2 stages passed: one, two."
    assert said.index("one") < said.index("two")


def test_the_first_failing_stage_is_named_and_ends_the_run_with_its_status(capfd):
    assert dev.run_stages([saying("one"), saying("two", 7), saying("three")]) == 7
    said = capfd.readouterr()
    assert "the stage 'two' failed with exit status 7" in said.err
    assert "three" not in said.out


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no signals")
def test_a_stage_that_is_killed_has_failed(capfd):
    killed = dev.Stage("killed", [sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"])
    assert dev.run_stages([killed]) == 137


def test_a_stage_gets_its_settings(capfd):
    asks = [sys.executable, "-c", "import os; print(os.environ['QT_QPA_PLATFORM'])"]
    assert dev.run_stages([dev.Stage("asks", asks, {"QT_QPA_PLATFORM": "offscreen"})]) == 0
    assert "offscreen" in capfd.readouterr().out


def beside(stage: dev.Stage, folder: Path) -> dev.Stage:
    return replace(stage, log=folder / "logs" / "beside.log")


def test_a_stage_with_a_log_runs_beside_the_others_and_speaks_at_the_end(capfd, tmp_path):
    stages = [beside(saying("windows"), tmp_path), saying("tests"), saying("licences")]
    assert dev.run_stages(stages) == 0
    said = capfd.readouterr().out.splitlines()
    assert said[-1] == "All 3 stages passed: windows, tests, licences."
    assert [line for line in said if line in {"windows", "tests", "licences"}] == [
        "tests",
        "licences",
        "windows",
    ]


def test_a_stage_that_fails_beside_the_others_fails_the_run(capfd, tmp_path):
    assert dev.run_stages([beside(saying("windows", 3), tmp_path), saying("tests")]) == 3
    said = capfd.readouterr()
    assert "the stage 'windows' failed with exit status 3" in said.err
    assert "passed" not in said.out


@pytest.mark.skipif(sys.platform == "win32", reason="the product for Windows is tried on Debian")
def test_a_stage_beside_one_that_fails_is_ended_with_all_it_started(tmp_path, capfd):
    mark = tmp_path / "mark"
    child = f"import pathlib, time; time.sleep(3); pathlib.Path({str(mark)!r}).touch()"
    starts = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    long = beside(dev.Stage("windows", [sys.executable, "-c", starts]), tmp_path)
    assert dev.run_stages([long, saying("tests", 7)]) == 7
    time.sleep(4)
    assert not mark.exists()


def test_the_windows_product_looks_for_a_screen_of_its_own():
    stage = dev.stage_of_windows(HERE)
    assert stage.command[0] == "xvfb-run"
    assert "--server-num=141" in stage.command
    assert stage.command[-2:] == ["-m", "installer.windows"]


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("win32", {}, True),
        ("darwin", {}, True),
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ":0", "CI": "true"}, False),
        ("win32", {"CI": "true"}, False),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
    ],
)
def test_a_window_opens_only_where_somebody_can_see_it(platform, environ, expected):
    assert dev.has_screen(platform, environ) is expected


def test_the_sample_goes_to_the_build_folder_unless_told_otherwise(tmp_path):
    assert dev.wishes_from(["demo"]).to == ROOT / "build" / "demo"
    assert dev.wishes_from(["demo", "--to", str(tmp_path)]).to == tmp_path


def test_without_a_subcommand_the_usage_is_shown(capsys):
    with pytest.raises(SystemExit) as ended:
        dev.wishes_from([])
    assert ended.value.code == 2
    assert "demo | test | windows | run | pins | words" in capsys.readouterr().err


def test_it_runs_from_any_folder(tmp_path):
    asked = [sys.executable, str(ROOT / "installer" / "dev.py"), "--help"]
    done = subprocess.run(asked, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "demo" in done.stdout
