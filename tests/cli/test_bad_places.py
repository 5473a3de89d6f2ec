"""Where a file cannot be written, that is told; what was there stays, nothing half-made is left, and no work is lost."""

import errno
import os

import pytest

from secretariat.app.commands.agenda import AddSession
from secretariat.cli import desk
from secretariat.domain.identity import SessionId
from secretariat.domain.told import FolderGone, NotPublished

WHOLE = ["--format", "pdf,xlsx,docx"]


@pytest.fixture
def full_disk(monkeypatch):
    """Let every file that should reach the disk find it full, for the length of a `with`."""

    def no_room(_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", no_room)
        yield patched


def test_a_file_is_no_folder_to_export_to(refused, file, tmp_path, left):
    (tmp_path / "mine").write_text("mine", encoding="utf-8")
    before = left()
    for folder in (tmp_path / "mine", tmp_path / "mine" / "sub"):
        for line in (["export", file, "--to", folder], ["demo", "--to", folder]):
            told = refused(*line)
            assert str(folder) in told
            assert "is not a folder" in told
    assert left() == before


def test_a_folder_is_not_replaced_by_an_export(refused, file, tmp_path, left):
    (tmp_path / "out" / "GB.291-WP-SDG-1-en.pdf").mkdir(parents=True)
    before = left()
    assert "GB.291-WP-SDG-1-en.pdf could not be" in refused("export", file, "--to", tmp_path / "out")
    assert left() == before


def test_a_folder_name_that_no_disk_takes_is_told(refused, file, tmp_path):
    assert "nnn" in refused("export", file, "--to", tmp_path / ("n" * 300))


def test_a_folder_with_signs_of_its_own_is_no_trouble(run, file, tmp_path):
    folder = tmp_path / "a #1 100% e\u0301té" / ("n" * 100)
    said = run("export", file, "--to", folder, "--paper", "GB.291/WP/SDG/2", *WHOLE)
    assert said.lines == [str(folder / f"GB.291-WP-SDG-2-en.{format}") for format in ("pdf", "xlsx", "docx")]


def test_a_full_disk_keeps_the_earlier_export(run, refused, file, tmp_path, left, full_disk):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "GB.291-WP-SDG-1-en.pdf").write_text("earlier", encoding="utf-8")
    before = left()
    told = refused("export", file, "--to", tmp_path / "out", *WHOLE)
    assert f"no room left in {tmp_path / 'out'} for GB.291-WP-SDG-1-en.pdf" in told
    assert left() == before


def test_a_full_disk_leaves_no_half_of_a_new_file(refused, tmp_path, left, full_disk):
    assert "There is no room left" in refused("new", tmp_path / "May.gbwp")
    assert "There is no room left" in refused("demo", "--to", tmp_path)
    assert left() == {}


def test_what_cannot_be_written_yet_waits_on_this_computer(run, file, text, full_disk):
    before = file.read_bytes()
    said = run("import", file, text(), "--accept")
    assert said.status == 1
    assert said.told == (
        f"What was done could not be put into {file} yet: there is no room left. It is safe on this computer, "
        "and goes in when the file is next changed here and can be written.\n"
    )
    assert "GB.291/WP/SDG/4" in run("dump", file).out
    assert file.read_bytes() == before
    full_disk.undo()
    assert run("import", file, text(title="Further steps"), "--accept").status == 0
    titles = [
        paper["title"]
        for session in run("dump", file).json["sessions"]
        for item in session["items"]
        for paper in item["papers"]
    ]
    assert {"Next steps", "Further steps"} <= set(titles)
    assert file.read_bytes() != before


def test_a_folder_that_goes_while_the_file_is_open_takes_no_work_along(run, file, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    moved = file.rename(stick / "May.gbwp")

    def change_and_pull_out():
        with desk.changing(moved) as workspace:
            workspace.do(AddSession(SessionId("a" * 32), 292))
            stick.rename(tmp_path / "pulled out")

    with pytest.raises(NotPublished) as told:
        change_and_pull_out()
    assert isinstance(told.value.reason, FolderGone)
    assert not stick.exists()
    (tmp_path / "pulled out").rename(stick)
    assert [session["number"] for session in run("dump", moved).json["sessions"]] == [291, 292]


def test_the_program_s_own_folder_must_be_one(refused, file, tmp_path, monkeypatch, left):
    (tmp_path / "mine").write_text("mine", encoding="utf-8")
    before = left()
    for home in (tmp_path / "mine", tmp_path / "mine" / "sub"):
        monkeypatch.setenv("SECRETARIAT_HOME", str(home))
        for line in (["check", file], ["new", tmp_path / "new.gbwp"]):
            assert f"{home / 'data'} is not a folder" in refused(*line)
    assert left() == before


def test_a_device_id_that_cannot_be_read_is_made_anew(run, file, home):
    for scribble in (b"\xff\xfe\x00", b"../../up", b""):
        home.joinpath("data").mkdir(parents=True, exist_ok=True)
        home.joinpath("data", "device").write_bytes(scribble)
        assert run("check", file).status == 0
        assert home.joinpath("data", "device").read_text("ascii").isalnum()
