"""A damaged file is opened with all that is left of it, and says what is missing."""

import sqlite3
import zlib
from base64 import b64encode
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from secretariat.domain.language import Words
from secretariat.domain.paper import Block, Paper
from secretariat.domain.told import DamagedFile, FileMissing
from secretariat.store import adopting, spare, wreck
from secretariat.store.file import WorkingFile
from secretariat.store.pages import Pages
from secretariat.store.payload import canonical
from tests.soak import damage
from tests.store.desk import BEN, Desk, a_paper, blocks, check_history, connection_of, dump, needs_dbstat


def written(desk: Desk, count: int = 300) -> list[Block]:
    """Make a published file with some paragraphs at the desk, and close it."""
    file = desk.create()
    with file.step("Set up") as write:
        made = blocks(write, a_paper(write), *(f"Paragraph {n} begins." for n in range(count)))
    file.publish()
    file.close()
    return made


def cut(desk: Desk, part: float) -> None:
    """Cut a file off."""
    content = desk.path.read_bytes()
    desk.path.write_bytes(content[: int(len(content) * part)])


def without(desk: Desk, *folders: Path) -> None:
    """Lose what this machine keeps."""
    for folder in folders:
        for path in sorted(folder.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()


def alone(desk: Desk) -> None:
    without(desk, desk.places.live, desk.places.backups)


def told_once(desk: Desk) -> None:
    """Have a file tell its history once only, as those did that older versions published."""
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM meta WHERE name GLOB 'history *'")
        connection.execute("VACUUM")


def test_the_rows_of_a_sound_file_are_all_read_without_sqlite(desk: Desk) -> None:
    written(desk)
    with closing(sqlite3.connect(desk.path)) as connection:
        expected = {
            name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            for name in ("revision", "block", "wording")
        }
    held = Pages(desk.path).tables()
    assert {name: len(held[name]) for name in expected} == expected
    assert len(wreck.read(desk.path).revisions) == expected["revision"]


def test_rows_longer_than_a_page_are_read_whole(desk: Desk) -> None:
    file = desk.create()
    with file.step("Set up") as write:
        blocks(write, a_paper(write), *("é" * length for length in (100, 3000, 30_000)))
    file.publish()
    now = connection_of(file).execute("SELECT rid FROM revision ORDER BY arrival").fetchall()
    file.close()
    assert [revision.rid for revision in wreck.read(desk.path).revisions] == [rid for (rid,) in now]


def test_a_damaged_file_comes_back_whole_from_the_private_copy(desk: Desk) -> None:
    made = written(desk)
    file = desk.open()
    with file.step("Edit") as write:
        write.put(replace(made[0], words=Words("Not published yet")))
    today = dump(file)
    file.close()
    cut(desk, 0.5)
    damaged = desk.path.read_bytes()
    with pytest.raises(DamagedFile):
        desk.open()
    file = desk.rescue()
    assert dump(file) == today
    assert file.saved is not None
    assert (file.saved.complete, file.saved.private) == (True, True)
    check_history(file)
    assert file.displaced is not None
    assert file.displaced.read_bytes() == damaged
    assert file.displaced.name.startswith("May session (damaged 2004-11-15")
    file.publish()
    file.close()
    again = Desk(desk.folder, BEN).open()
    assert dump(again) == today
    again.close()


def test_a_backup_makes_a_damaged_file_whole(desk: Desk) -> None:
    made = written(desk)
    file = desk.open()
    today = dump(file)
    file.close()
    without(desk, desk.places.live)
    cut(desk, 0.5)
    file = desk.rescue()
    assert dump(file) == today
    assert file.saved is not None
    assert (file.saved.private, file.saved.backup) == (False, desk.clock.now)
    assert file.read.get(Block, made[-1].id).words.en == "Paragraph 299 begins."
    file.close()


def test_what_the_damaged_file_holds_beyond_the_backup_is_brought_in(desk: Desk) -> None:
    made = written(desk)
    backups = {path: path.read_bytes() for path in desk.places.backups.rglob("*.gbwp")}
    file = desk.open()
    with file.step("Edit") as write:
        write.put(replace(made[0], words=Words("Written since")))
        write.put(replace(made[299], words=Words("Written since as well")))
    file.publish()
    file.close()
    alone(desk)
    for path, content in backups.items():
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_bytes(content)
    desk.path.write_bytes(bytes(4096) + desk.path.read_bytes()[4096:])
    file = desk.rescue()
    assert file.read.get(Block, made[0].id).words.en == "Written since"
    assert file.read.get(Block, made[299].id).words.en == "Written since as well"
    check_history(file)
    file.close()


def test_with_nothing_else_what_is_left_is_saved_and_what_is_missing_is_told(desk: Desk) -> None:
    written(desk, 1000)
    alone(desk)
    told_once(desk)
    cut(desk, 0.4)
    file = desk.rescue()
    assert file.saved is not None
    assert file.saved.read > 100
    assert (file.saved.private, file.saved.backup, file.saved.complete) == (False, None, False)
    check_history(file)
    assert 0 < len(file.read.all(Block)) < 1000
    file.publish()
    file.close()
    desk.open().close()


def test_what_stands_without_its_paper_gets_one_that_says_so(desk: Desk) -> None:
    made = written(desk, 40)
    alone(desk)
    told_once(desk)
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM revision WHERE kind = 'paper'")
        connection.execute("DELETE FROM paper")
    file = desk.rescue()
    assert file.saved is not None
    assert ("paper", made[0].paper) in file.saved.stood_in
    assert file.read.get(Paper, made[0].paper).symbol.startswith("Recovered")
    assert len(file.read.all(Block, paper=made[0].paper)) == 40
    check_history(file)
    file.close()


def test_a_thing_whose_last_change_is_lost_is_as_its_row_says(desk: Desk) -> None:
    made = written(desk, 40)
    file = desk.open()
    with file.step("Edit") as write:
        write.put(replace(made[7], words=Words("The last word")))
    file.publish()
    file.close()
    alone(desk)
    told_once(desk)
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM revision WHERE arrival = (SELECT max(arrival) FROM revision)")
    with pytest.raises(DamagedFile):
        desk.open()
    file = desk.rescue()
    assert file.read.get(Block, made[7].id).words.en == "The last word"
    assert file.saved is not None
    assert file.saved.unproved == {("block", made[7].id)}
    check_history(file)
    file.close()


def test_a_change_in_the_middle_that_is_lost_does_not_cost_the_later_ones(desk: Desk) -> None:
    made = written(desk, 5)
    file = desk.open()
    for text in ("One", "Two", "Three"):
        with file.step("Edit") as write:
            write.put(replace(made[0], words=Words(text)))
    file.publish()
    file.close()
    alone(desk)
    told_once(desk)
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("""DELETE FROM revision WHERE payload LIKE '%"{\\"words\\":\\"Two\\"}"%'""")
        assert connection.execute("SELECT changes()").fetchone() == (1,)
    file = desk.rescue()
    assert file.read.get(Block, made[0].id).words.en == "Three"
    assert file.saved is not None
    assert file.saved.lost == 1
    assert len(file.saved.shortened) == 1
    check_history(file)
    file.close()


def test_a_damaged_private_copy_is_told_and_saved_as_well(desk: Desk) -> None:
    made = written(desk)
    file = desk.open()
    with file.step("Edit") as write:
        write.put(replace(made[0], words=Words("Mine alone")))
    file.close()
    (private,) = desk.places.live.glob("*.db")
    content = bytearray(private.read_bytes())
    content[-4096 * 3 :] = bytes(4096 * 3)
    at = content.rfind(b"CREATE INDEX block_paper")
    content[at : at + 6] = b"CREATX"
    private.write_bytes(content)
    file = desk.open()
    assert file.saved is not None
    assert file.saved.read > 300
    assert file.read.get(Block, made[0].id).words.en == "Mine alone"
    assert (file.unpublished, len(file.read.all(Block))) == (True, 300)
    check_history(file)
    file.close()


def test_a_changed_letter_is_found_by_looking_the_rows_over(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(desk, 40)
    monkeypatch.setattr(adopting, "LARGEST", 0)  # else it is found at opening
    content = desk.path.read_bytes()
    desk.path.write_bytes(content.replace(b"Paragraph 7 begins", b"Paragraph 7 begint"))
    alone(desk)
    file = desk.open()
    with pytest.raises(DamagedFile) as told:
        looked_over(file)
    assert told.value.path == desk.path
    file.close()


def looked_over(file: WorkingFile) -> None:
    after: int | None = 0
    while after is not None:
        after = file.examine(after)


def test_a_sound_file_is_sound_to_the_last_row(desk: Desk) -> None:
    written(desk, 2500)
    file = desk.open()
    looked_over(file)
    file.close()


def test_of_a_file_of_nothing_nothing_can_be_saved(desk: Desk) -> None:
    desk.path.write_bytes(bytes(50_000))
    with pytest.raises(DamagedFile):
        desk.rescue()
    with pytest.raises(FileMissing):
        desk.rescue(desk.folder / "Nowhere.gbwp")
    assert desk.beside() == [desk.path.name]


@pytest.mark.parametrize("seed", range(len(damage.WOUNDS)))
def test_every_wound_is_noticed_and_what_can_be_saved_is(seed: int) -> None:
    assert damage.wounded(1, seed, sizes=(40,)).failed == []


@needs_dbstat
def test_a_row_whose_name_was_changed_behind_the_back_of_its_index_is_noticed(desk: Desk) -> None:
    made = written(desk, 40)
    with closing(sqlite3.connect(desk.path)) as connection:
        pages = [
            n
            for (n,) in connection.execute(
                "SELECT pageno FROM dbstat WHERE name = 'block' AND pagetype = 'leaf'"
            )
        ]
    content = bytearray(desk.path.read_bytes())
    places = [content.find(made[7].id.encode(), 4096 * (page - 1), 4096 * page) for page in pages]
    (at,) = (place for place in places if place >= 0)
    content[at] ^= 1
    desk.path.write_bytes(content)
    alone(desk)
    with pytest.raises(DamagedFile), closing(desk.open()) as file:
        looked_over(file)


def test_a_history_tells_itself_twice_and_half_a_file_is_enough(desk: Desk) -> None:
    file = desk.create()
    with file.step("Set up") as write:
        made = blocks(write, a_paper(write), *(f"Paragraph {n} begins." for n in range(20)))
    for turn in range(30):
        with file.step("Edit") as write:
            for n, block in enumerate(made):
                write.put(replace(block, words=Words(f"Paragraph {n}, as it was put the {turn}th time.")))
        if turn % 9 == 0:
            file.publish()
    file.publish()
    today, count = dump(file), len(wreck.read(desk.path).revisions)
    file.close()
    alone(desk)
    cut(desk, 0.5)
    with closing(desk.rescue()) as file:
        assert file.saved is not None
        assert (file.saved.read, file.saved.complete) == (count, True)
        assert dump(file) == today


@pytest.mark.parametrize("piece", ["", "AAAA", "not base 64!", "====", "0" * 4000])
def test_what_is_no_piece_of_a_history_says_nothing(desk: Desk, piece: str) -> None:
    assert list(spare.unpacked("history 000000000001 000000000002", piece)) == []
    assert list(spare.unpacked("document", piece)) == []


def packed(said: bytes) -> str:
    """Return a piece that bears the right digest, whatever it says."""
    return b64encode(sha256(said).digest()[:16] + zlib.compress(said)).decode()


def one_change(words: str) -> bytes:
    payload = canonical({"title": words})
    return canonical(
        [[1, "e", "wording", None, None, "d", 1, "2004-11-15T09:00:00.000Z", "Ana", payload]]
    ).encode()


def test_a_piece_that_swells_beyond_measure_says_nothing() -> None:
    piece = packed(one_change("." * 50_000_000))
    assert list(spare.unpacked("history 000000000001 000000000002", piece)) == []


def test_a_long_line_of_dots_is_packed_and_read_again() -> None:
    piece = packed(one_change("." * 400_000))
    ((_, revision),) = spare.unpacked("history 000000000001 000000000001", piece)
    assert revision.author == "Ana"


@pytest.mark.parametrize(
    "said", [b"5", b"null", b'{"a": 1}', b"[[Infinity, 1]]", b"[[1e999]]", b"[[1, {}, 2]]"]
)
def test_a_piece_that_somebody_else_made_up_says_nothing(said: bytes) -> None:
    assert list(spare.unpacked("history 000000000001 000000000002", packed(said))) == []


@pytest.mark.parametrize("name", ["history 9", "history 000000000001 999999999999"])
def test_a_piece_that_somebody_else_made_up_hinders_no_publication(desk: Desk, name: str) -> None:
    written(desk, 20)
    file = desk.open()
    connection_of(file).execute("INSERT INTO meta VALUES (?, ?)", (name, "x" * 5000))
    with file.step("Edit") as write:
        write.put(replace(write.all(Block)[0], words=Words("Mine")))
    assert file.publish()
    today = dump(file)
    file.close()
    alone(desk)
    cut(desk, 0.7)
    with closing(desk.rescue()) as file:
        assert file.saved is not None
        assert file.saved.complete
        assert dump(file) == today
