"""The stage that builds and tries the Windows product counts honestly."""

import re

import pytest

from installer.windows import __main__ as stage
from installer.windows import checks, suite
from installer.windows.building import BUILD
from installer.windows.suite import Tally
from installer.windows.wine import Failed, require, until


def refuses() -> str:
    raise Failed("there is no wine here")


def test_what_passes_and_what_fails_is_counted_and_told(capsys):
    report = stage.Report()
    assert report.tried("the first", lambda: "as it should be")
    assert not report.tried("the second", refuses)
    report.lost(3)
    assert (report.passed, report.failed) == (1, 4)
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("passed  the first")
    assert first.endswith("as it should be")
    assert second.startswith("FAILED  the second")
    assert second.endswith("there is no wine here")


@pytest.mark.parametrize(
    ("last", "tally"),
    [
        ("275 passed in 108.76s (0:01:48)", Tally(275, 0, 0)),
        ("1 failed, 20 passed, 3 skipped in 2.10s", Tally(20, 1, 3)),
        ("2 failed, 20 passed, 1 warning, 1 error in 2.10s", Tally(20, 3, 0)),
        ("=== 5 passed, 2 skipped, 1 xfailed in 0.1s ===", Tally(5, 0, 2)),
    ],
)
def test_the_counts_are_read_from_the_last_line_of_pytest(last, tally):
    assert suite.tally(f"....F\n3 passed\n{last}\n") == tally


def test_tests_that_did_not_come_to_their_end_have_failed():
    with pytest.raises(Failed, match="did not run to their end"):
        suite.tally("collected 12 items\nFatal Python error")


def test_a_test_that_cannot_be_run_is_no_test_that_passed(monkeypatch, tmp_path):
    monkeypatch.setattr(stage, "built", lambda *_steps, **_settings: refuses())
    monkeypatch.setattr(stage, "_on_linux", lambda _out: refuses())
    report = stage.Report()
    stage._all(report, tmp_path, [], suite.ROOMS)
    assert (report.passed, report.failed) == (0, len(checks.ALL) + 6)


def test_what_takes_no_setup_is_tried_also_where_setup_could_not_be_made(monkeypatch, tmp_path):
    def passes(product):
        return "as it should be"

    def fails_at_setup(*steps, **_settings):
        return refuses() if steps == ("setup",) and not _settings.get("QUICK") else ", ".join(steps)

    monkeypatch.setattr(stage, "built", fails_at_setup)
    monkeypatch.setattr(stage, "_packed", lambda _out: "packed")
    monkeypatch.setattr(stage, "_on_linux", lambda _out: refuses())
    monkeypatch.setattr(stage, "_tested", lambda *_: {"domain": Tally(passed=5)})
    monkeypatch.setattr(stage, "keep_awake", lambda _wine: None)
    monkeypatch.setattr(suite, "log_of", lambda out, _room: out / "log")
    (tmp_path / "log").write_text("5 passed in 1 s", "utf-8")
    (tmp_path / "prefix" / "drive_c" / "users" / "somebody").mkdir(parents=True)
    monkeypatch.setattr(checks, "WITHOUT_SETUP", (passes, passes))
    report = stage.Report()
    stage._all(report, tmp_path, [], suite.ROOMS)
    tried = ("Python", "freezing", "packed", "the tests as a whole")
    assert report.passed == len(tried) + 2 + 5
    assert report.failed == len(checks.OF_SETUP) + len(("setup", "Linux"))


def test_waiting_ends_with_what_did_not_come():
    until(lambda: True, 1, "never")
    with pytest.raises(Failed, match="the window did not open, 0 seconds long"):
        until(lambda: False, 0, "the window did not open")
    with pytest.raises(Failed, match="it is gone"):
        require("", "it is gone")


def test_a_check_is_called_by_what_it_holds():
    assert stage._name(checks.uninstalling_keeps_what_is_the_users) == "uninstalling keeps what is the user's"


def test_a_self_test_that_wrote_nothing_has_failed(tmp_path):
    with pytest.raises(Failed, match="it wrote no result and ended with status 3"):
        checks.judged(tmp_path / "result.json", 3, "")


def test_the_parts_of_a_self_test_that_failed_are_named(tmp_path):
    result = tmp_path / "result.json"
    result.write_text(
        '{"passed": false, "parts": [{"part": "window", "passed": false, "detail": "no screen", "ms": 3}]}',
        "utf-8",
    )
    with pytest.raises(Failed, match="window: no screen"):
        checks.judged(result, 1, "")


def test_the_script_for_windows_gives_setup_what_the_one_for_debian_gives():
    here, there = (
        set(re.findall(r"-D([A-Z]+)=", BUILD.with_name(name).read_text("utf-8")))
        for name in ("build_wine.sh", "build_windows.ps1")
    )
    assert here == there == {"VERSION", "NUMBERS", "BUNDLE", "ICON", "OUTFILE"}


def test_both_scripts_have_setup_sign_itself_and_its_uninstaller_with_the_same_command():
    for name in ("build_wine.sh", "build_windows.ps1"):
        script = BUILD.with_name(name).read_text("utf-8")
        assert "-DSIGN" in script
        assert "SECRETARIAT_SIGN" in script
    setup = BUILD.with_name("secretariat.nsi").read_text("utf-8")
    assert len(re.findall(r"""!(?:uninst)?finalize '\$%SECRETARIAT_SIGN% "%1"' = 0""", setup)) == 2


def test_the_script_for_windows_can_be_read_by_every_powershell():
    assert BUILD.with_name("build_windows.ps1").read_bytes().isascii()


def test_setup_takes_the_files_by_a_name_that_makensis_reads_on_windows_too():
    (line,) = re.findall(r"File /r .*", BUILD.with_name("secretariat.nsi").read_text("utf-8"))
    assert line.startswith(r'File /r "${BUNDLE}\*.*"')
