"""A file that is no working file, or cannot be trusted, is refused in a sentence and stays as it is."""

import os
import random
import sqlite3

import pytest


def with_sql(statement):
    def act(path):
        connection = sqlite3.connect(path)
        connection.execute(statement)
        connection.commit()
        connection.close()

    return act


def cut(at):
    return lambda path: os.truncate(path, at if at > 0 else path.stat().st_size + at)


def another_database(path):
    path.unlink()
    with_sql("CREATE TABLE diary (day TEXT)")(path)


def a_folder(path):
    path.unlink()
    path.mkdir()


def rotten(path):
    content, dice = bytearray(path.read_bytes()), random.Random(5)
    for _ in range(200):
        content[dice.randrange(100, len(content))] = dice.randrange(256)
    path.write_bytes(content)


WOUNDS = {
    "empty": (lambda path: path.write_bytes(b""), "is not a working file"),
    "text": (lambda path: path.write_text("Geneva\n" * 99, encoding="utf-8"), "is not a working file"),
    "a folder": (a_folder, "is not a working file"),
    "another program's": (another_database, "a database of another program"),
    "newer": (with_sql("PRAGMA user_version = 99"), "later version of Secretariat (file format 99)"),
    "cut in half": (cut(400_000), "is damaged"),
    "cut after its header": (cut(100), "is damaged"),
    "cut within its header": (cut(50), "is damaged (it ends within its first 100 bytes)"),
    "short of one byte": (cut(-1), "is damaged (it is cut off"),
    "rotten": (rotten, "is damaged"),
    "with a trigger": (
        with_sql("CREATE TRIGGER sly AFTER INSERT ON revision BEGIN DELETE FROM block; END"),
        "holds what this program did not make: trigger sly",
    ),
}


@pytest.mark.parametrize("wound", WOUNDS)
@pytest.mark.parametrize("command", ["check", "dump", "export", "import"])
def test_a_file_that_cannot_be_trusted_is_left_as_it_is(run, file, text, tmp_path, left, command, wound):
    damage, why = WOUNDS[wound]
    damage(file)
    more = {"export": ["--to", tmp_path / "out"], "import": [text(), "--accept"]}.get(command, [])
    before = left()
    said = run(command, file, *more)
    assert said.status == 1
    assert why in said.told
    assert "It was left as it is" in said.told
    assert left() == before


def test_a_missing_file_or_folder_is_told(refused, tmp_path, left):
    assert f"There is no file {tmp_path / 'May.gbwp'}" in refused("check", tmp_path / "May.gbwp")
    assert "There is no file" in refused("check", tmp_path / "no" / "such" / "May.gbwp")
    assert "There is no file" in refused("dump", tmp_path / ("long" * 20) / "May.gbwp")
    assert left() == {}


def test_a_name_longer_than_any_disk_takes_is_told(refused, tmp_path):
    for command in ("new", "check", "dump"):
        assert "nnn" in refused(command, tmp_path / ("n" * 300))


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_that_leads_nowhere_leads_to_no_file(refused, tmp_path):
    (tmp_path / "gone.gbwp").symlink_to(tmp_path / "elsewhere.gbwp")
    (tmp_path / "ring.gbwp").symlink_to(tmp_path / "ring.gbwp")
    for name in ("gone.gbwp", "ring.gbwp"):
        assert "There is no file" in refused("check", tmp_path / name)


@pytest.mark.parametrize("seed", range(12))
def test_a_rotten_file_is_told_or_read_but_never_stumbled_over(run, file, seed):
    content, dice = bytearray(file.read_bytes()), random.Random(seed)
    for _ in range(3):
        at = dice.randrange(100, len(content))
        content[at : at + 64] = dice.randbytes(64)
    file.write_bytes(content)
    said = run("dump", file)
    assert said.status in (0, 1)
    assert bool(said.told) == bool(said.status)
    assert file.read_bytes() == content
