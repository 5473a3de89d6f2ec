"""`secretariat --self-test` tells whether the program works on this computer."""

import json

import pytest

from secretariat import __version__
from secretariat.cli import endurance


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
        ("publishing and being killed", True),
        ("window", True),
    ]
    assert [line.split()[0] for line in said.lines] == ["passed"] * 5
    assert not home.exists()


def test_it_can_be_run_twice_in_one_folder(run, tmp_path):
    assert run("--self-test", tmp_path / "test").status == 0
    assert run("--self-test", tmp_path / "test").status == 0


def test_a_folder_that_cannot_be_made_is_told(refused, tmp_path):
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    assert "is not a folder" in refused("--self-test", tmp_path / "file")
