"""Opening: what is no working file is refused untouched, and what was not published is found again."""

import errno
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.domain.language import Words
from secretariat.domain.paper import Block
from secretariat.domain.told import (
    DamagedFile,
    FileBusy,
    FileExists,
    FileMissing,
    FileTold,
    FolderGone,
    ForeignFile,
    NewerFile,
    NoAccess,
    NotAWorkingFile,
    Refused,
)
from secretariat.store import copying, suitcase
from secretariat.store.file import WorkingFile
from tests.store.desk import BEN, Desk, a_paper, blocks, check_history, connection_of, dump


def with_blocks(desk: Desk, *texts: str) -> list[Block]:
    """Make a published file with a paper at the desk, and close it."""
    file = desk.create()
    with file.step("Set up") as write:
        made = blocks(write, a_paper(write), *texts)
    file.publish()
    file.close()
    return made


def reword(file: WorkingFile, block: Block, text: str) -> None:
    with file.step("Edit") as write:
        write.put(replace(write.get(Block, block.id), words=Words(text)))


def text_of(file: WorkingFile, block: Block) -> str:
    return file.read.get(Block, block.id).words.en


def with_sql(*statements: str) -> Callable[[Path], None]:
    """Damage done through SQLite."""

    def damage(path: Path) -> None:
        connection = sqlite3.connect(path, isolation_level=None)
        for statement in statements:
            connection.execute(statement)
        connection.close()

    return damage


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def shortened(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 1)


def with_letters_of_no_alphabet(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE paper", b"CREATE TAB\xee\x28\x28 paper"))


def scribbled(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 6] = os.urandom(4096 * 3)
    path.write_bytes(content)


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


BAD: dict[str, tuple[Callable[[Path], object], type[FileTold]]] = {
    "text": (lambda path: path.write_text("Geneva, November 2004\n" * 99, encoding="utf-8"), NotAWorkingFile),
    "empty": (lambda path: path.write_bytes(b""), NotAWorkingFile),
    "a few bytes": (lambda path: path.write_bytes(b"SQLite format 3\x00..."), DamagedFile),
    "a folder": (a_folder, NotAWorkingFile),
    "not there": (lambda path: path.unlink(), FileMissing),
    "of another program": (with_sql("PRAGMA application_id = 7"), ForeignFile),
    "newer": (with_sql("PRAGMA user_version = 999"), NewerFile),
    "of no schema": (with_sql("PRAGMA user_version = 0"), DamagedFile),
    "cut in half": (truncated, DamagedFile),
    "short of its last byte": (shortened, DamagedFile),
    "with letters of no alphabet": (with_letters_of_no_alphabet, DamagedFile),
    "scribbled over": (scribbled, DamagedFile),
    "with a trigger": (
        with_sql("CREATE TRIGGER sly AFTER INSERT ON revision BEGIN DELETE FROM block; END"),
        DamagedFile,
    ),
    "with a view": (with_sql("DROP TABLE seen", "CREATE VIEW seen AS SELECT 1"), DamagedFile),
    "with one table more": (with_sql("CREATE TABLE diary (day TEXT)"), DamagedFile),
    "with one index less": (with_sql("DROP INDEX wording_owner"), DamagedFile),
    "with a block of no paper": (
        with_sql("INSERT INTO block VALUES ('b', 'nowhere', 'a', 'paragraph', 1, '', 'r')"),
        DamagedFile,
    ),
    "without its name": (with_sql("DELETE FROM meta"), DamagedFile),
    "with a path for a name": (
        with_sql("UPDATE meta SET value = '../../x' WHERE name = 'document'"),
        DamagedFile,
    ),
}


@pytest.mark.parametrize("wound", BAD)
def test_a_file_that_cannot_be_trusted_is_refused_untouched(desk: Desk, wound: str) -> None:
    with_blocks(desk, *["First"] * 300)
    damage, expected = BAD[wound]
    damage(desk.path)
    content, beside = desk.path.read_bytes() if desk.path.is_file() else b"", desk.beside()
    with pytest.raises(expected) as told:
        desk.open()
    assert type(told.value) is expected
    assert told.value.path == desk.path
    assert (desk.path.read_bytes() if desk.path.is_file() else b"") == content
    assert desk.beside() == beside
    assert not [path for path in desk.places.live.iterdir() if path.name.startswith("arriving")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_a_pipe_is_not_waited_for(desk: Desk) -> None:
    os.mkfifo(desk.path)
    with pytest.raises(NotAWorkingFile):
        desk.open()


@pytest.mark.skipif(os.name != "posix" or os.getuid() == 0, reason="this user may read every file")
def test_a_file_that_may_not_be_read_says_so(desk: Desk) -> None:
    with_blocks(desk, "First")
    desk.path.chmod(0)
    with pytest.raises(NoAccess):
        desk.open()


def test_a_newer_file_says_how_new(desk: Desk) -> None:
    with_blocks(desk, "First")
    with_sql("PRAGMA user_version = 12")(desk.path)
    with pytest.raises(NewerFile) as told:
        desk.open()
    assert told.value.schema == 12


def test_a_new_file_takes_no_other_file_s_place(desk: Desk) -> None:
    desk.path.write_text("precious", encoding="utf-8")
    with pytest.raises(FileExists):
        desk.create()
    assert desk.path.read_text(encoding="utf-8") == "precious"


def test_of_several_who_make_one_file_at_a_time_only_one_does(desk: Desk) -> None:
    making = """
import sys, time
from pathlib import Path
from secretariat.domain.told import FileExists
from secretariat.store.file import WorkingFile
from secretariat.store.places import Places, Who
folder, number = Path(sys.argv[1]), sys.argv[2]
(folder / f"ready {number}").touch()
while len(list(folder.glob("ready *"))) < 4:
    time.sleep(0.001)
try:
    WorkingFile.create(folder / "May session.gbwp", Places(folder / f"live {number}", folder / f"kept {number}"), Who("Ana", "laptop")).close()
except FileExists:
    print("told")
else:
    print("made")
"""
    running = [
        subprocess.Popen(
            [sys.executable, "-c", making, str(desk.folder), str(number)], stdout=subprocess.PIPE, text=True
        )
        for number in range(4)
    ]
    assert sorted(one.communicate()[0].strip() for one in running) == ["made", "told", "told", "told"]
    desk.open().close()
    assert {path.name for path in desk.folder.glob("*.*")} == {desk.path.name}


def test_on_a_disk_without_second_names_a_new_file_replaces_none_either(desk, monkeypatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no second names here")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    desk.create().close()
    desk.open().close()
    elsewhere = desk.folder / "other.gbwp"
    elsewhere.write_bytes(b"precious")
    with pytest.raises(FileExists):
        copying.deliver_new(desk.path, elsewhere)
    assert elsewhere.read_bytes() == b"precious"


def test_a_new_file_needs_its_folder_and_leaves_nothing_without(desk: Desk) -> None:
    with pytest.raises(FolderGone):
        desk.create(desk.folder / "gone" / "May.gbwp")
    assert desk.beside() == []


def test_two_windows_do_not_open_one_file(desk: Desk, file: WorkingFile) -> None:
    with pytest.raises(FileBusy) as told:
        desk.open()
    assert told.value.path == desk.path


def test_two_programs_do_not_open_one_file(desk: Desk, file: WorkingFile) -> None:
    script = (
        "import sys; from pathlib import Path; from tests.store.desk import Desk\n"
        "from secretariat.domain.told import FileBusy\n"
        "try: Desk(Path(sys.argv[1])).open()\n"
        "except FileBusy: print('busy')"
    )
    answer = subprocess.run(
        [sys.executable, "-c", script, desk.folder],
        capture_output=True,
        check=True,
        text=True,
        cwd=Path.cwd(),
    )
    assert answer.stdout == "busy\n"


def test_what_is_kept_is_on_the_disk_and_nobody_else_s(file: WorkingFile) -> None:
    wanted = {"journal_mode": "truncate", "synchronous": 2, "locking_mode": "exclusive", "foreign_keys": 1}
    connection = connection_of(file)
    assert {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted} == wanted


def test_another_thread_is_turned_away(file: WorkingFile) -> None:
    with ThreadPoolExecutor(1) as elsewhere, pytest.raises(sqlite3.ProgrammingError):
        elsewhere.submit(file.read.count, Block).result()


def test_unpublished_work_is_found_again(desk: Desk) -> None:
    (block,) = with_blocks(desk, "First")
    file = desk.open()
    reword(file, block, "Second")
    file.close()
    file = desk.open()
    assert text_of(file, block) == "Second"
    assert (file.unpublished, file.recovered) == (True, None)
    assert file.undo_label == "Edit"
    file.close()


def test_a_file_changed_by_others_is_opened_as_they_left_it(desk: Desk) -> None:
    (block,) = with_blocks(desk, "First")
    other = Desk(desk.folder, BEN)
    file = other.open()
    reword(file, block, "Theirs")
    file.publish()
    file.close()
    file = desk.open()
    assert text_of(file, block) == "Theirs"
    assert (file.unpublished, file.recovered) == (False, None)
    file.close()


def test_an_older_file_put_back_loses_nothing_that_was_published(desk: Desk) -> None:
    (block,) = with_blocks(desk, "First")
    older = desk.path.read_bytes()
    file = desk.open()
    reword(file, block, "Second")
    file.publish()
    file.close()
    desk.path.write_bytes(older)
    file = desk.open()
    assert text_of(file, block) == "Second"
    assert (file.unpublished, file.news()) == (True, ())
    assert file.publish()
    assert desk.path.read_bytes() != older
    file.close()


def changed_by_both(desk: Desk, mine: str, theirs: str) -> Block:
    """Leave unpublished work of ours beside a file that somebody else has published."""
    (block,) = with_blocks(desk, "First here, second there.")
    file = desk.open()
    reword(file, block, mine)
    file.close()
    other = Desk(desk.folder, BEN)
    file = other.open()
    reword(file, block, theirs)
    file.publish()
    file.close()
    return block


def test_where_both_have_changed_both_are_brought_together(desk: Desk) -> None:
    block = changed_by_both(desk, "Mine here, second there.", "First here, theirs there.")
    file = desk.open()
    assert text_of(file, block) == "Mine here, theirs there."
    (news,) = file.news()
    assert [(hand.author, hand.changes) for hand in news.hands] == [("Ben", 1)]
    assert (file.recovered, file.news(), file.read.questions()) == (None, (), [])
    assert file.unpublished
    assert file.publish()
    check_history(file)
    file.close()
    theirs = Desk(desk.folder, BEN).open()
    assert text_of(theirs, block) == "Mine here, theirs there."
    theirs.close()


def test_what_came_in_unasked_is_passed_over_by_undo(desk: Desk) -> None:
    block = changed_by_both(desk, "Mine here, second there.", "First here, second theirs.")
    file = desk.open()
    assert file.undo_label == "Edit"
    with pytest.raises(Refused):
        file.undo()
    assert text_of(file, block) == "Mine here, second theirs."
    file.close()


def test_the_same_word_changed_by_both_is_a_question(desk: Desk) -> None:
    block = changed_by_both(desk, "Mine here, second there.", "Theirs here, second there.")
    file = desk.open()
    (asked,) = file.read.questions()
    assert (asked.kind, asked.id, asked.language) == ("block", block.id, "en")
    assert {asked.question.ours, asked.question.theirs} == {"Mine", "Theirs"}
    assert asked.question.base == "First"
    file.close()
    again = desk.open()
    assert again.read.questions() == [asked]
    check_history(again)
    again.close()


def test_work_that_cannot_be_brought_together_is_kept_beside_the_file(desk: Desk) -> None:
    (block,) = with_blocks(desk, "First")
    file = desk.open()
    reword(file, block, "Mine")
    file.close()
    other = Desk(desk.folder, BEN)
    file = other.open()
    reword(file, block, "Theirs")
    file.publish()
    file.close()
    with_sql("UPDATE revision SET author = 'Nobody' WHERE author = 'Ben'")(desk.path)
    file = desk.open()
    assert text_of(file, block) == "Theirs"
    assert file.recovered is not None
    assert file.recovered.parent == desk.folder
    stamp = f"{desk.clock.now.astimezone():%Y-%m-%d %H%M}"
    assert file.recovered.name == f"May session (recovered {stamp}).gbwp"
    mine = desk.open(file.recovered)
    assert text_of(mine, block) == "Mine"
    mine.close()
    file.close()
    again = desk.open()
    assert again.recovered is None
    again.close()


def test_a_private_copy_that_is_damaged_is_set_aside(desk: Desk) -> None:
    (block,) = with_blocks(desk, "First")
    file = desk.open()
    reword(file, block, "Second")
    file.close()
    (private,) = desk.places.live.glob("*.db")
    content = private.read_bytes()[:5000]
    private.write_bytes(content)
    file = desk.open()
    assert text_of(file, block) == "First"
    (aside,) = desk.places.live.glob("damaged-*.db")
    assert aside.read_bytes() == content
    file.close()


def test_a_slip_that_cannot_be_read_costs_no_work(desk: Desk) -> None:
    (block,) = with_blocks(desk, "First")
    file = desk.open()
    reword(file, block, "Second")
    file.close()
    (slip,) = desk.places.live.glob("*.slip")
    slip.write_bytes(b"no slip at all" * 999)
    file = desk.open()
    assert text_of(file, block) == "Second"
    assert (file.recovered, file.unpublished) == (None, True)
    file.close()


def test_a_vanished_file_leaves_its_private_copy(desk: Desk) -> None:
    (block,) = with_blocks(desk, "First")
    file = desk.open()
    reword(file, block, "Second")
    file.close()
    desk.path.unlink()
    with pytest.raises(FileMissing):
        desk.open()
    assert list(desk.places.live.glob("*.db"))


def test_a_stranger_s_journal_beside_the_file_is_left_alone(desk: Desk) -> None:
    (block,) = with_blocks(desk, "First")
    journal = desk.path.with_name(f"{desk.path.name}-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504))
    content = desk.path.read_bytes()
    file = desk.open()
    assert text_of(file, block) == "First"
    file.close()
    assert (desk.path.read_bytes(), journal.stat().st_size) == (content, 512)


def test_one_file_in_two_places_is_edited_in_two_copies(desk: Desk) -> None:
    (block,) = with_blocks(desk, "First")
    file = desk.open()
    suitcase.take_away(file.lend(), desk.folder / "Copy.gbwp")
    copy = desk.open(desk.folder / "Copy.gbwp")
    assert copy.document_id == file.document_id
    reword(copy, block, "Second")
    assert (text_of(file, block), text_of(copy, block)) == ("First", "Second")
    copy.close()
    file.close()


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_leads_to_the_file_itself(desk: Desk) -> None:
    (block,) = with_blocks(desk, "First")
    link = desk.folder / "link.gbwp"
    link.symlink_to(desk.path)
    file = desk.open(link)
    reword(file, block, "Second")
    file.publish()
    file.close()
    assert link.is_symlink()
    file = desk.open()
    assert text_of(file, block) == "Second"
    file.close()


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_that_leads_to_itself_leads_to_no_file(desk: Desk) -> None:
    desk.path.symlink_to(desk.path)
    with pytest.raises(FileMissing):
        desk.open()


def test_a_name_that_no_disk_takes_is_told(desk: Desk) -> None:
    for act in (desk.open, desk.create):
        with pytest.raises(FileTold):
            act(desk.folder / ("long" * 100))


def test_a_file_made_in_vain_leaves_nothing(desk: Desk) -> None:
    file = desk.create()
    with file.step("Set up") as write:
        blocks(write, a_paper(write), "First")
    file.discard()
    assert desk.beside() == []
    assert list(desk.places.live.iterdir()) == []


def test_names_with_signs_of_their_own_are_no_trouble(desk: Desk) -> None:
    asked = "?" if os.name == "posix" else ""
    for name in (f"a#b{asked}c%20d.gbwp", "Sitzung äöü — 291ª.gbwp"):
        path = desk.folder / name
        file = desk.create(path)
        with file.step("Set up") as write:
            blocks(write, a_paper(write), "First")
        start = dump(file)
        file.publish()
        file.close()
        file = desk.open(path)
        assert dump(file) == start
        check_history(file)
        file.close()
