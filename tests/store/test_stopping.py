"""Opening is stopped at any time, and everything on the computer is as if nobody had tried."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.domain.language import Words
from secretariat.domain.pace import Progress
from secretariat.domain.paper import Block
from secretariat.domain.told import Cancelled
from secretariat.store.file import WorkingFile
from secretariat.store.publishing import read_only
from tests.app.conftest import stopped_at_each_step
from tests.store.desk import BEN, Desk, a_paper, blocks, check_history, dump

OLD = Path(__file__).parents[1] / "files" / "0001.gbwp"
MANY = 40


def written(desk: Desk) -> list[Block]:
    """Make a published file with some paragraphs at the desk, and close it."""
    file = desk.create()
    with file.step("Set up") as write:
        made = blocks(write, a_paper(write), *(f"Paragraph {n} begins." for n in range(MANY)))
    file.publish()
    file.close()
    return made


def reworded(desk: Desk, block: Block, words: str, *, publish: bool = False) -> None:
    file = desk.open()
    with file.step("Edit") as write:
        write.put(replace(write.get(Block, block.id), words=Words(words)))
    if publish:
        file.publish()
    file.close()


def as_it_lies(desk: Desk) -> dict[str, object]:
    """Return what every file in the folders of the user and of the program holds."""
    return {
        str(path.relative_to(desk.folder)): _held(path)
        for path in sorted(desk.folder.rglob("*"))
        if path.is_file()
    }


def _held(path: Path) -> object:
    """Return what a file holds: byte for byte, but of a database of the program's own, where that is sound, what it says."""
    tables = {".db": ("revision", "step", "step_revision"), ".slip": ("slip",)}.get(path.suffix)
    if tables is not None:
        with closing(read_only(path)) as held, suppress(sqlite3.DatabaseError):
            return [held.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in tables]
    return path.read_bytes()


def never_open_here(desk: Desk) -> None:
    other = Desk(desk.folder / "elsewhere", BEN)
    other.folder.mkdir()
    written(other)
    shutil.copy(other.path, desk.path)


def unchanged(desk: Desk) -> None:
    (first, *_) = written(desk)
    reworded(desk, first, "Mine alone")


def changed_by_others(desk: Desk) -> None:
    written(desk)
    other = Desk(desk.folder, BEN)
    file = other.open()
    with file.step("Edit") as write:
        for block in file.read.all(Block):
            write.put(replace(block, words=Words("Theirs")))
    file.publish()
    file.close()


def changed_by_both(desk: Desk) -> None:
    first, second, *_ = written(desk)
    reworded(desk, first, "Mine alone")
    other = Desk(desk.folder, BEN)
    reworded(other, second, "Theirs alone", publish=True)


def of_an_older_schema(desk: Desk) -> None:
    shutil.copy(OLD, desk.path)


def with_a_damaged_private_copy(desk: Desk) -> None:
    unchanged(desk)
    (private,) = desk.places.live.glob("*.db")
    content = bytearray(private.read_bytes())
    content[-4096 * 3 :] = bytes(4096 * 3)
    at = content.rfind(b"CREATE INDEX block_paper")
    content[at : at + 6] = b"CREATX"
    private.write_bytes(content)


STATES = [
    never_open_here,
    unchanged,
    changed_by_others,
    changed_by_both,
    of_an_older_schema,
    with_a_damaged_private_copy,
]


@pytest.mark.parametrize("prepare", STATES)
def test_opening_that_is_stopped_leaves_nothing(desk: Desk, prepare: Callable[[Desk], None]) -> None:
    prepare(desk)
    before, stopped = as_it_lies(desk), 0
    opened: list[WorkingFile] = []
    for _ in stopped_at_each_step(lambda progress: opened.append(desk.open(progress=progress))):
        stopped += 1
        assert as_it_lies(desk) == before
    assert stopped
    (file,) = opened
    check_history(file)
    said = dump(file)
    file.close()
    again = desk.open()
    assert dump(again) == said
    again.close()


def test_work_in_a_damaged_private_copy_is_saved_though_opening_was_stopped_before(desk: Desk) -> None:
    with_a_damaged_private_copy(desk)
    opened: list[WorkingFile] = []
    stops = stopped_at_each_step(sometimes(lambda progress: opened.append(desk.open(progress=progress))))
    assert len(list(stops)) > 5
    (file,) = opened
    assert file.saved is not None
    assert "Mine alone" in [block.words.en for block in file.read.all(Block)]
    file.close()


def cut_off(desk: Desk) -> None:
    written(desk)
    content = desk.path.read_bytes()
    desk.path.write_bytes(content[: len(content) * 2 // 3])


def cut_off_elsewhere(desk: Desk) -> None:
    never_open_here(desk)
    content = desk.path.read_bytes()
    desk.path.write_bytes(content[: len(content) * 2 // 3])


@pytest.mark.parametrize("prepare", [cut_off, cut_off_elsewhere])
def test_saving_what_is_left_of_a_file_is_stopped_and_leaves_nothing(
    desk: Desk, prepare: Callable[[Desk], None]
) -> None:
    prepare(desk)
    before, stopped = as_it_lies(desk), 0
    opened: list[WorkingFile] = []

    def rescue(progress: Progress) -> None:
        opened.append(desk.rescue(progress=progress))

    for part in stopped_at_each_step(sometimes(rescue)):
        stopped += 1
        assert as_it_lies(desk) == before, part
    assert stopped > 5
    (file,) = opened
    assert file.saved is not None
    check_history(file)
    file.close()


def test_publishing_is_stopped_at_any_time_and_the_visible_file_is_as_others_left_it(desk: Desk) -> None:
    first, second, *_ = written(desk)
    file, other = desk.open(), Desk(desk.folder, BEN)
    reworded(other, second, "Theirs alone", publish=True)
    with file.step("Edit") as write:
        write.put(replace(write.get(Block, first.id), words=Words("Mine alone")))
    before, stopped = desk.path.read_bytes(), []
    beside = sorted(path.name for path in desk.path.parent.iterdir())

    def publish(progress: Progress) -> None:
        assert file.publish(progress=progress)

    for part in stopped_at_each_step(publish):
        stopped.append(part)
        assert desk.path.read_bytes() == before
        assert sorted(path.name for path in desk.path.parent.iterdir()) == beside
        assert file.unpublished
    assert len([part for part in stopped if part < 0.2]) > 1
    assert len([part for part in stopped if part > 0.6]) > 1
    said = dump(file)
    file.close()
    again = other.open()
    assert dump(again) == said
    assert {"Mine alone", "Theirs alone"} <= {block.words.en for block in again.read.all(Block)}
    again.close()


def test_publishing_is_stopped_while_a_long_history_is_packed_and_done_afterwards(desk: Desk) -> None:
    file = desk.create()
    with file.step("Set up") as write:
        blocks(write, a_paper(write), *(f"Paragraph {n} begins." for n in range(20 * MANY)))
    errors: list[Cancelled] = []  # who shows what went wrong holds it for a while, and all that it holds
    for patience in range(1, 9):
        left = [None] * patience

        def tell(_: float, left: list[None] = left) -> None:
            left.pop() if left else stop()

        with pytest.raises(Cancelled) as stopped:
            file.publish(progress=tell)
        errors.append(stopped.value)
    assert file.unpublished
    assert file.publish()
    said = dump(file)
    file.close()
    again = Desk(desk.folder, BEN).open()
    assert dump(again) == said
    again.close()


def stop() -> None:
    raise Cancelled


def sometimes(act: Callable[[Progress], None]) -> Callable[[Progress], None]:
    """Have every tenth word only come through of how far an act is: it tells more often than a test has time for."""

    def seldom(progress: Progress) -> None:
        heard: list[float] = []

        def tell(part: float) -> None:
            heard.append(part)
            if len(heard) % 10 == 1:
                progress(part)

        act(tell)

    return seldom
