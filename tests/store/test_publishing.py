"""Publishing: the user's folder only ever sees finished files."""

import errno
import os
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from secretariat.domain.language import Words
from secretariat.domain.paper import Block
from secretariat.domain.told import DiskFull, FileBusy, FileTold, FolderGone, NoAccess
from secretariat.store import publishing, suitcase
from secretariat.store.file import WorkingFile
from tests.store.desk import BEN, Desk, a_paper, blocks, connection_of, dump


def edit(file: WorkingFile, text: str) -> Block:
    with file.step("Edit") as write:
        present = write.all(Block)
        block = present[0] if present else blocks(write, a_paper(write), "")[0]
        write.put(replace(block, words=Words(text)))
    return block


def test_the_visible_file_changes_only_when_published(desk: Desk, file: WorkingFile) -> None:
    before = desk.path.read_bytes()
    edit(file, "First")
    assert desk.path.read_bytes() == before
    assert desk.beside() == [desk.path.name]
    assert file.unpublished
    assert file.publish()
    assert desk.path.read_bytes() != before
    assert desk.beside() == [desk.path.name]
    assert not file.unpublished


def test_there_is_nothing_to_publish_twice(desk: Desk, file: WorkingFile) -> None:
    edit(file, "First")
    assert file.publish()
    at = desk.path.stat().st_mtime_ns
    assert not file.publish()
    assert desk.path.stat().st_mtime_ns == at
    assert file.publish(force=True)


def test_a_publication_is_one_plain_sound_file_with_everything(desk: Desk, file: WorkingFile) -> None:
    edit(file, "First")
    file.publish()
    content = desk.path.read_bytes()
    assert (content[18], content[19]) == (1, 1)
    published = sqlite3.connect(desk.path)
    assert published.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    assert published.execute("PRAGMA application_id").fetchone()[0].to_bytes(4, "big") == b"GBWP"
    assert published.execute("SELECT texts FROM wording WHERE owner_kind = 'block'").fetchall() == [
        ('{"words":"First"}',)
    ]
    published.close()


def test_another_laptop_reads_what_was_published(desk: Desk, file: WorkingFile) -> None:
    edit(file, "First")
    file.publish()
    other = Desk(desk.folder, BEN).open()
    assert dump(other) == dump(file)
    other.close()


def test_undoing_back_to_the_publication_is_still_news(file: WorkingFile) -> None:
    edit(file, "First")
    file.publish()
    edit(file, "Second")
    file.undo()
    assert file.unpublished


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Waiting takes no time; how long it would have been is told."""
    pauses: list[float] = []
    monkeypatch.setattr("secretariat.store.copying.time.sleep", pauses.append)
    return pauses


def holding(monkeypatch: pytest.MonkeyPatch, target: Path, times: int) -> None:
    """Let another program hold the target for some tries."""
    held = Path.replace
    left = [times]

    def replacing(self: Path, to: Path) -> Path:
        if Path(to) == target and left[0]:
            left[0] -= 1
            raise PermissionError(errno.EACCES, "held")
        return held(self, to)

    monkeypatch.setattr(Path, "replace", replacing)


def test_a_file_held_for_a_moment_is_published_all_the_same(
    desk: Desk, file: WorkingFile, quick: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(file, "First")
    holding(monkeypatch, desk.path, 3)
    assert file.publish()
    assert len(quick) == 3


def test_a_file_held_for_long_stays_as_it_was_and_can_be_tried_again(
    desk: Desk, file: WorkingFile, quick: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = desk.path.read_bytes()
    edit(file, "First")
    with monkeypatch.context() as patch:
        holding(patch, desk.path, 99)
        with pytest.raises(FileBusy) as told:
            file.publish()
    assert told.value.path == desk.path
    assert 4 < sum(quick) < 6
    assert desk.path.read_bytes() == before
    assert desk.beside() == [desk.path.name]
    assert file.unpublished
    assert file.publish()


@pytest.mark.parametrize(
    ("number", "kind"), [(errno.ENOSPC, DiskFull), (errno.EACCES, NoAccess), (errno.EROFS, NoAccess)]
)
def test_trouble_while_writing_leaves_the_old_file(
    desk: Desk, file: WorkingFile, monkeypatch: pytest.MonkeyPatch, number: int, kind: type[FileTold]
) -> None:
    before = desk.path.read_bytes()
    edit(file, "First")
    flushed: list[int] = []

    def failing(handle: int) -> None:
        flushed.append(handle)
        if len(flushed) > 1:  # the image on the local disk comes first
            raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr("secretariat.store.copying.os.fsync", failing)
        with pytest.raises(kind) as told:
            file.publish()
    assert told.value.path == desk.path
    assert desk.path.read_bytes() == before
    assert desk.beside() == [desk.path.name]
    assert file.publish()


def test_a_folder_that_is_gone_is_told_and_the_work_waits(desk: Desk) -> None:
    (desk.folder / "stick").mkdir()
    path = desk.folder / "stick" / "May.gbwp"
    file = desk.create(path)
    edit(file, "First")
    path.unlink()
    path.parent.rmdir()
    with pytest.raises(FolderGone) as told:
        file.publish()
    assert told.value.path == path.parent
    assert file.unpublished
    path.parent.mkdir()
    assert file.publish()
    assert path.exists()
    file.close()


def published_by_another(desk: Desk, text: str) -> None:
    """Let somebody else change the file and publish it."""
    other = Desk(desk.folder, BEN).open()
    edit(other, text)
    other.publish()
    other.close()


def test_what_others_published_meanwhile_is_brought_in_first(desk: Desk, file: WorkingFile) -> None:
    block = edit(file, "One here. Two there.")
    file.publish()
    published_by_another(desk, "One here. Theirs there.")
    edit(file, "Mine here. Two there.")
    assert file.publish()
    assert file.displaced is None
    assert file.read.get(Block, block.id).words.en == "Mine here. Theirs there."
    (news,) = file.news()
    assert [(hand.author, hand.device, hand.changes) for hand in news.hands] == [("Ben", "laptop-9", 1)]
    assert news.touched == {("block", block.id)}
    assert file.undo_label == "Edit"
    other = Desk(desk.folder, BEN).open()
    assert dump(other) == dump(file)
    other.close()


def test_what_others_published_is_enough_where_we_have_nothing_to_add(desk: Desk, file: WorkingFile) -> None:
    edit(file, "Mine")
    file.publish()
    published_by_another(desk, "Theirs")
    content = desk.path.read_bytes()
    assert not file.publish()
    file.publish(force=True)
    assert file.news()
    assert not file.unpublished
    assert desk.path.read_bytes() != content


def test_who_only_reads_sees_what_others_published(desk: Desk, file: WorkingFile) -> None:
    block = edit(file, "Mine")
    file.publish()
    backups = len(file.backups())
    assert not file.catch_up()
    published_by_another(desk, "Theirs")
    content = desk.path.read_bytes()
    assert file.catch_up()
    assert file.read.get(Block, block.id).words.en == "Theirs"
    assert [hand.author for news in file.news() for hand in news.hands] == ["Ben"]
    assert not file.unpublished
    assert len(file.backups()) == backups
    assert not file.catch_up()
    assert desk.path.read_bytes() == content


def test_what_others_published_meets_what_is_not_published_yet(desk: Desk, file: WorkingFile) -> None:
    block = edit(file, "One here. Two there.")
    file.publish()
    published_by_another(desk, "One here. Theirs there.")
    edit(file, "Mine here. Two there.")
    assert file.catch_up()
    assert file.read.get(Block, block.id).words.en == "Mine here. Theirs there."
    assert file.unpublished
    assert "merge" in {backup.occasion for backup in file.backups()}


def test_who_only_reads_leaves_a_strange_file_where_it_is(desk: Desk, file: WorkingFile) -> None:
    edit(file, "Mine")
    file.publish()
    desk.path.write_bytes(b"half of something")
    assert not file.catch_up()
    assert not file.catch_up()
    assert file.displaced is None
    assert desk.path.read_bytes() == b"half of something"
    desk.path.unlink()
    assert not file.catch_up()
    file.publish(force=True)


def test_who_has_not_seen_what_came_in_does_not_write_over_it(desk: Desk, file: WorkingFile) -> None:
    block = edit(file, "One here. Two there.")
    file.publish()
    published_by_another(desk, "One here. Theirs there.")
    edit(file, "Mine here. Two there.")
    file.publish()
    edit(file, "Mine again here. Two there.")
    assert file.read.get(Block, block.id).words.en == "Mine again here. Theirs there."
    edit(file, "Mine again and again here. Two there.")
    assert file.read.get(Block, block.id).words.en == "Mine again and again here. Theirs there."
    assert file.read.questions() == []
    with pytest.raises(ZeroDivisionError):
        fail(file, block)
    edit(file, "Mine again and again here. Ours there.")
    (asked,) = file.read.questions()
    assert {asked.question.ours, asked.question.theirs} == {"Theirs", "Ours"}
    assert file.news()
    edit(file, "All mine.")
    assert file.read.get(Block, block.id).words.en == "All mine."


def fail(file: WorkingFile, block: Block) -> None:
    """Write, and come to grief at the last moment."""
    with file.step("Fail") as write:
        write.put(replace(block, words=Words("Mine fails here. Two there.")))
        raise ZeroDivisionError


def test_another_file_in_the_place_of_ours_is_kept_beside_it(desk: Desk, file: WorkingFile) -> None:
    edit(file, "Mine")
    file.publish()
    desk.path.rename(desk.folder / "away.gbwp")
    stranger = Desk(desk.folder, BEN).create()
    edit(stranger, "Another matter")
    stranger.publish()
    stranger.close()
    theirs = desk.path.read_bytes()
    edit(file, "Mine again")
    file.publish()
    assert file.displaced is not None
    assert file.displaced.read_bytes() == theirs
    assert file.displaced.name.startswith("May session (found ")
    assert file.news() == ()


def test_a_damaged_file_in_the_place_of_ours_is_kept_beside_it(desk: Desk, file: WorkingFile) -> None:
    edit(file, "Mine")
    file.publish()
    desk.path.write_bytes(desk.path.read_bytes()[:9000])
    edit(file, "Mine again")
    file.publish()
    assert file.displaced is not None
    assert len(file.displaced.read_bytes()) == 9000


def test_a_file_changed_at_the_last_moment_is_brought_in_as_well(
    desk: Desk, file: WorkingFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    block = edit(file, "One here. Two there.")
    file.publish()
    edit(file, "Mine here. Two there.")
    building, left = publishing.build, [1]

    def build(*said: Any) -> None:
        building(*said)
        if left:
            left.pop()
            published_by_another(desk, "One here. Theirs there.")

    monkeypatch.setattr(publishing, "build", build)
    assert file.publish()
    assert file.read.get(Block, block.id).words.en == "Mine here. Theirs there."


def test_publishing_killed_at_the_last_moment_is_no_conflict(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = desk.create()
    edit(file, "First")
    with monkeypatch.context() as patch:
        patch.setattr("secretariat.store.copying.deliver", _delivered_and_killed)
        with pytest.raises(KeyboardInterrupt):
            file.publish()
    file.close()
    again = desk.open()
    assert (again.recovered, again.unpublished) == (None, False)
    again.close()


def _delivered_and_killed(source: Path, target: Path, *_: object) -> None:
    target.write_bytes(source.read_bytes())
    raise KeyboardInterrupt


def test_a_copy_is_complete_and_takes_the_place_of_what_is_there(desk: Desk, file: WorkingFile) -> None:
    edit(file, "First")
    target = desk.folder / "Copy.gbwp"
    target.write_text("old", encoding="utf-8")
    suitcase.take_away(file.lend(), target)
    assert file.unpublished
    copy = desk.open(target)
    assert dump(copy) == dump(file)
    assert copy.undo_label == "Edit"
    copy.close()


def test_a_full_disk_loses_no_earlier_step(desk: Desk, file: WorkingFile) -> None:
    block = edit(file, "First")
    before = dump(file)
    connection_of(file).execute("PRAGMA max_page_count = 1")
    with pytest.raises(DiskFull) as told, file.step("Add") as write:
        blocks(write, block.paper, *["x" * 5000] * 50)
    assert told.value.path == desk.path
    assert dump(file) == before
    connection_of(file).execute("PRAGMA max_page_count = 1000000")
    edit(file, "Second")
    assert file.read.get(Block, block.id).words.en == "Second"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limit to the size of a file")
def test_a_disk_that_fails_while_an_image_is_made_is_told(tmp_path: Path) -> None:
    """SQLite takes a step back by itself then, and has no other left to take back."""
    told = subprocess.run(
        [sys.executable, "-c", FAILING, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["DeviceFailed"], told.stderr


FAILING = """
import resource, signal, sys
from contextlib import closing
from pathlib import Path
from typing import Any
from secretariat.domain.told import Told
from secretariat.store import publishing
from tests.store.desk import Desk, a_paper, blocks, connection_of

desk = Desk(Path(sys.argv[1]))
file = desk.create()
with file.step("Set up") as write:
    blocks(write, a_paper(write), *("x" * 1000 for _ in range(400)))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
connection = connection_of(file)
publishing.spare.top_up(connection)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, resource.RLIM_INFINITY))
try:
    publishing.build(connection, desk.folder / "image.db")
except Told as error:
    print(type(error).__name__)
"""
