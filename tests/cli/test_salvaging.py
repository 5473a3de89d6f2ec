"""`secretariat salvage` writes what is left of a damaged file elsewhere, and says what is missing."""

import sqlite3
from contextlib import closing


def test_what_is_left_is_written_elsewhere(run, tmp_path):
    path, to = tmp_path / "May.gbwp", tmp_path / "saved.gbwp"
    assert run("new", path, "--code", "WP/SDG").status == 0
    path.write_bytes(path.read_bytes()[:-5000])
    damaged = path.read_bytes()
    assert run("check", path).status == 1
    said = run("salvage", path, to)
    assert said.status == 0
    assert said.lines[0].startswith("Put together from: the copy on this computer")
    assert said.lines[1:] == ["Nothing is known to be missing.", str(to)]
    assert path.read_bytes() == damaged
    assert run("check", to).lines == ["Nothing to report."]


def test_without_a_backup_what_is_missing_is_told(run, tmp_path):
    path, to = tmp_path / "May.gbwp", tmp_path / "saved.gbwp"
    assert run("new", path, "--code", "WP/SDG", "--committee", "Working Party").status == 0
    elsewhere = tmp_path / "elsewhere.gbwp"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM meta WHERE name GLOB 'history *'")
    elsewhere.write_bytes(path.read_bytes().replace(b"Working Party", b"Working Panty"))
    for backup in tmp_path.rglob("publication-*.gbwp"):
        backup.unlink()
    said = run("salvage", elsewhere, to)
    assert said.status == 0
    assert said.lines[0] == "Put together from: 1 change read from the damaged file."
    assert "last change is lost" in said.lines[1] or "missing" in said.lines[1]


def test_nothing_is_overwritten(run, refused, tmp_path):
    path = tmp_path / "May.gbwp"
    assert run("new", path).status == 0
    assert "is there already" in refused("salvage", path, path)


def test_what_is_no_working_file_at_all_is_told(refused, tmp_path):
    path = tmp_path / "May.gbwp"
    path.write_text("Dear colleague, " * 999, encoding="utf-8")
    said = refused("salvage", path, tmp_path / "saved.gbwp")
    assert said.startswith("Nothing in May.gbwp can be read")
    assert "another copy" in said
    assert "secretariat salvage" not in said
