"""Wrong usage is told with status 2, before any file is touched."""

import pytest

from secretariat import __version__


@pytest.mark.parametrize(
    "line",
    [
        ["exprot", "May.gbwp", "--to", "out"],
        ["exprot"],
        ["--bogus"],
        ["new"],
        ["new", ""],
        ["check"],
        ["check", ""],
        ["check", "one.gbwp", "two.gbwp"],
        ["one.gbwp", "two.gbwp"],
        ["dump", "May.gbwp", "--everything"],
        ["demo"],
        ["demo", "--to", ""],
        ["merge", "May.gbwp"],
        ["import", "May.gbwp"],
        ["import", "May.gbwp", "paper.txt", "--as", "poem"],
        ["import", "May.gbwp", "list.csv", "--column", "activity"],
        ["import", "May.gbwp", "list.csv", "--year", "-5"],
        ["import", "May.gbwp", "list.csv", "--year", "99999999999999999999"],
        ["export", "May.gbwp"],
        ["export", "May.gbwp", "--to"],
        ["export", "May.gbwp", "--to", ""],
        ["export", "May.gbwp", "--to", "out", "--paper", " "],
        ["export", "May.gbwp", "--to", "out", "--format", "odt"],
        ["export", "May.gbwp", "--to", "out", "--format", ","],
        ["--self-test"],
        ["--self-test", ""],
    ],
    ids=" ".join,
)
def test_wrong_usage(run, tmp_path, monkeypatch, line, left, home):
    monkeypatch.chdir(tmp_path)
    said = run(*line)
    assert (said.status, said.out) == (2, "")
    assert "Error: " in said.told
    assert left() == {}
    assert not home.exists()


@pytest.mark.parametrize("line", [["-h"], ["--help"], ["check", "-h"], ["export", "--help"]], ids=" ".join)
def test_help_is_given(run, line):
    said = run(*line)
    assert (said.status, said.told) == (0, "")
    assert said.out.startswith("Usage: secretariat ")


def test_the_version_is_told(run):
    assert run("--version").out.strip().endswith(__version__)
