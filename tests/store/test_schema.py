"""Older files grow into the newest schema, whole or not at all, backed up first."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from secretariat.domain.language import Words
from secretariat.domain.paper import Block
from secretariat.domain.told import NewerFile
from secretariat.store import schema, shapes
from secretariat.store.backups import Occasion
from secretariat.store.schema import Growth
from secretariat.store.shapes import Table
from tests.store.desk import BEN, Desk, check_history, connection_of, dump

if TYPE_CHECKING:
    from sqlite_utils import Database

FILES = sorted((Path(__file__).parents[1] / "files").glob("*.gbwp"))


def test_there_is_a_true_file_of_every_schema() -> None:
    assert [path.stem for path in FILES] == [f"{number + 1:04}" for number in range(len(schema.GROWTHS))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_of_every_schema_still_opens_and_can_be_undone(path: Path, desk: Desk) -> None:
    shutil.copyfile(path, desk.path)
    known = {name for _, name, _ in schema.expected(int(path.stem))}
    file = desk.open()
    for name, kind in shapes.KINDS.items():
        assert bool(file.read.all(kind)) == (name in known)
    check_history(file)
    assert (file.undo_label, file.redo_label) == ("Edit paragraph", "Delete register")
    end = dump(file)
    while file.undo():
        pass
    assert file.read.all(Block) == []
    file.redo()
    file.redo()
    assert dump(file) == end
    check_history(file)
    file.close()


def _with_a_colour(db: "Database") -> None:
    db.execute("CREATE TABLE colour (id TEXT PRIMARY KEY, name TEXT NOT NULL, head_rid TEXT) STRICT")


def _that_fails(db: "Database") -> None:
    db.execute("CREATE TABLE shade (id TEXT PRIMARY KEY) STRICT")
    raise ZeroDivisionError


@pytest.fixture
def growing(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    schema.expected.cache_clear()
    with monkeypatch.context() as patch:
        yield patch
    schema.expected.cache_clear()


def with_growths(patch: pytest.MonkeyPatch, *more: Growth) -> None:
    schema.expected.cache_clear()
    patch.setattr(schema, "GROWTHS", (*schema.GROWTHS, *more))


def test_an_older_file_is_backed_up_and_grows(desk: Desk, growing: pytest.MonkeyPatch) -> None:
    desk.create().close()
    content = desk.path.read_bytes()
    with_growths(growing, ("0009_colour", _with_a_colour))
    file = desk.open()
    assert schema.version(connection_of(file)) == len(schema.GROWTHS)
    assert Occasion.MIGRATION in {backup.occasion for backup in file.backups()}
    assert desk.path.read_bytes() == content
    file.publish(force=True)
    file.close()
    desk.open().close()


def test_a_backup_before_growing_needs_none_of_the_new_tables(
    desk: Desk, growing: pytest.MonkeyPatch
) -> None:
    desk.create().close()
    with_growths(growing, ("0009_colour", _with_a_colour))
    colour = Table.of("colour", ("name",))
    known = shapes.tables()
    growing.setattr(shapes, "tables", lambda: (*known, colour))
    file = desk.open()
    check_history(file)
    file.close()


def test_a_migration_that_fails_half_way_leaves_everything_as_it_was(
    desk: Desk, growing: pytest.MonkeyPatch
) -> None:
    file = desk.create()
    before = dump(file)
    file.close()
    content = desk.path.read_bytes()
    with growing.context() as patch:
        with_growths(patch, ("0009_colour", _with_a_colour), ("0010_shade", _that_fails))
        with pytest.raises(ZeroDivisionError):
            desk.open()
    schema.expected.cache_clear()
    assert desk.path.read_bytes() == content
    file = desk.open()
    assert (dump(file), schema.version(connection_of(file))) == (before, len(schema.GROWTHS))
    assert schema.text(connection_of(file)) == schema.expected(len(schema.GROWTHS))
    file.close()


def test_unpublished_work_of_an_older_version_is_carried_over(
    desk: Desk, growing: pytest.MonkeyPatch
) -> None:
    shutil.copyfile(FILES[-1], desk.path)
    file = desk.open()
    file.undo()
    before = dump(file)
    file.close()
    with_growths(growing, ("0009_colour", _with_a_colour))
    file = desk.open()
    assert dump(file) == before
    assert file.unpublished
    file.close()


def test_work_left_by_a_newer_version_waits_for_it(desk: Desk, growing: pytest.MonkeyPatch) -> None:
    shutil.copyfile(FILES[-1], desk.path)
    with growing.context() as patch:
        with_growths(patch, ("0009_colour", _with_a_colour))
        file = desk.open()
        file.undo()
        file.close()
    schema.expected.cache_clear()
    with pytest.raises(NewerFile):
        desk.open()
    with_growths(growing, ("0009_colour", _with_a_colour))
    file = desk.open()
    assert file.redo_label == "Edit paragraph"
    file.close()


def test_a_backup_of_an_older_schema_can_be_restored(desk: Desk, growing: pytest.MonkeyPatch) -> None:
    shutil.copyfile(FILES[-1], desk.path)
    file = desk.open()
    file.publish(force=True)
    then = dump(file)
    file.close()
    with_growths(growing, ("0009_colour", _with_a_colour))
    file = desk.open()
    file.undo()
    file.restore(file.backups()[-1])
    assert dump(file) == then
    file.close()


def test_a_copy_of_an_older_schema_can_be_brought_in(desk: Desk, growing: pytest.MonkeyPatch) -> None:
    shutil.copyfile(FILES[-1], desk.path)
    older = desk.folder / "Older.gbwp"
    shutil.copyfile(FILES[-1], older)
    other = Desk(desk.folder, BEN).open(older)
    with other.step("Edit") as write:
        block = write.all(Block)[0]
        write.put(Block(block.id, block.paper, block.order, block.kind, words=Words("Theirs")))
    other.publish()
    other.close()
    content = older.read_bytes()
    with_growths(growing, ("0009_colour", _with_a_colour))
    file = desk.open()
    assert file.merge(older).new == 1
    assert file.read.get(Block, block.id).words.en == "Theirs"
    assert older.read_bytes() == content
    file.close()
