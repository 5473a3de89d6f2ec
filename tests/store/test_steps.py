"""Steps: all or nothing, undone and done again, across restarts; a run of typing is one step."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain.identity import BlockId, PaperId, derived_id, new_id
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Block, Kind, Paper
from secretariat.domain.told import Refused
from secretariat.store.file import WorkingFile
from secretariat.store.steps import Undone
from secretariat.store.writer import Writer
from tests.store.desk import BEN, Desk, a_paper, blocks, check_history, connection_of, dump


def test_a_step_that_fails_leaves_nothing(file: WorkingFile) -> None:
    before = dump(file)
    with pytest.raises(ZeroDivisionError):
        fail(file)
    assert dump(file) == before
    assert (file.undo_label, file.unpublished) == ("", False)


def fail(file: WorkingFile) -> None:
    """Write, and come to grief at the last moment."""
    with file.step("Add") as write:
        blocks(write, a_paper(write), "First", "Second")
        raise ZeroDivisionError


def test_undo_and_redo_say_what_they_did(file: WorkingFile) -> None:
    with file.step("Set up") as write:
        (block,) = blocks(write, a_paper(write), "First")
    with file.step("Edit paragraph", caret="12") as write:
        write.put(replace(block, words=Words("Second")))
    undone = file.undo()
    assert undone is not None
    assert undone == Undone("Edit paragraph", frozenset({("block", block.id)}), "12")
    assert (file.undo_label, file.redo_label) == ("Set up", "Edit paragraph")
    assert file.read.get(Block, block.id).words.en == "First"
    redone = file.redo()
    assert redone is not None
    assert redone.touched == undone.touched
    assert file.read.get(Block, block.id).words.en == "Second"
    assert (file.undo_label, file.redo_label) == ("Edit paragraph", "")
    assert file.redo() is None


def test_undo_appends_to_the_history(file: WorkingFile) -> None:
    with file.step("Set up") as write:
        (block,) = blocks(write, a_paper(write), "First")
    file.undo()
    file.redo()
    states = [revision.payload for revision in file.read.history(derived_id(block.id, "en"))]
    assert [state and state["texts"] for state in states] == ['{"words":"First"}', None, '{"words":"First"}']


def test_a_new_step_clears_what_could_be_redone(file: WorkingFile) -> None:
    with file.step("Set up") as write:
        (block,) = blocks(write, a_paper(write), "First")
    with file.step("Edit") as write:
        write.put(replace(block, words=Words("Second")))
    file.undo()
    with file.step("Nothing"):
        pass
    assert file.redo_label == "Edit"
    with file.step("Other") as write:
        write.put(replace(block, level=2))
    assert file.redo() is None
    assert file.undo_label == "Other"


def type_on(file: WorkingFile, block: BlockId, text: str, merge: str = "reword") -> None:
    with file.step("Edit paragraph", merge, caret=text) as write:
        write.put(replace(write.get(Block, block), words=Words(text)))


def test_a_run_of_typing_is_one_revision_and_one_step(desk: Desk, file: WorkingFile) -> None:
    with file.step("Set up") as write:
        (block,) = blocks(write, a_paper(write), "")
    for text in ("T", "Th", "The"):
        desk.clock.forward(seconds=59)
        type_on(file, block.id, text)
    (revision,) = file.read.history(derived_id(block.id, "en"))
    assert revision.payload is not None
    assert (revision.payload["texts"], revision.at) == ('{"words":"The"}', desk.clock.now)
    undone = file.undo()
    assert undone is not None
    assert undone.caret == "T"
    assert file.read.get(Block, block.id).words.en == ""
    assert file.undo_label == "Set up"


@pytest.mark.parametrize(
    "pause", ["a minute", "sealing", "another place", "publishing", "restarting", "undoing"]
)
def test_a_run_ends_with(desk: Desk, pause: str) -> None:
    file = desk.create()
    with file.step("Set up") as write:
        block, other = blocks(write, a_paper(write), "", "")
    type_on(file, block.id, "The")
    match pause:
        case "a minute":
            desk.clock.forward(seconds=60)
        case "sealing":
            file.seal()
        case "another place":
            type_on(file, other.id, "Elsewhere", "reword other")
        case "publishing":
            file.publish()
        case "restarting":
            file.close()
            file = desk.open()
        case _:
            file.undo()
            file.redo()
    before = len(file.read.history(derived_id(block.id, "en")))
    type_on(file, block.id, "The body")
    history = file.read.history(derived_id(block.id, "en"))
    assert len(history) == before + 1
    check_history(file)
    file.undo()
    assert file.read.get(Block, block.id).words.en == "The"
    file.close()


def test_what_was_published_never_changes(file: WorkingFile) -> None:
    with file.step("Set up") as write:
        (block,) = blocks(write, a_paper(write), "")
    type_on(file, block.id, "The")
    file.publish()
    rids = {row[0] for row in connection_of(file).execute("SELECT rid FROM revision")}
    type_on(file, block.id, "The body")
    assert rids < {row[0] for row in connection_of(file).execute("SELECT rid FROM revision")}


def test_typing_that_comes_to_nothing_is_no_step(file: WorkingFile) -> None:
    with file.step("Set up") as write:
        (block,) = blocks(write, a_paper(write), "The")
    before = file.read.version(derived_id(block.id, "en"))
    type_on(file, block.id, "The b")
    type_on(file, block.id, "The")
    assert file.read.version(derived_id(block.id, "en")) == before
    assert file.undo_label == "Set up"


def test_a_thing_made_and_deleted_in_one_step_was_never_there(file: WorkingFile) -> None:
    with file.step("Set up") as write:
        paper = a_paper(write)
    with file.step("Change of mind") as write:
        (block,) = blocks(write, paper, "First")
        write.delete(block)
    assert file.read.history(block.id) == []
    assert file.undo_label == "Set up"


def test_steps_survive_a_restart_and_belong_to_their_laptop(desk: Desk) -> None:
    file = desk.create()
    with file.step("Set up") as write:
        blocks(write, a_paper(write), "First")
    file.publish()
    file.close()
    other = Desk(desk.folder, BEN)
    with other_file(other) as theirs:
        assert theirs.undo_label == ""
        assert theirs.undo() is None
    with other_file(desk) as mine:
        assert mine.undo_label == "Set up"


@contextmanager
def other_file(desk: Desk) -> Iterator[WorkingFile]:
    file = desk.open()
    try:
        yield file
    finally:
        file.close()


def test_undo_never_takes_back_what_a_colleague_wrote(desk: Desk) -> None:
    file = desk.create()
    with file.step("Set up") as write:
        (block,) = blocks(write, a_paper(write), "First")
    type_on(file, block.id, "Mine")
    file.publish()
    file.close()
    with other_file(Desk(desk.folder, BEN)) as theirs:
        type_on(theirs, block.id, "Theirs")
        theirs.publish()
    with other_file(desk) as mine:
        with pytest.raises(Refused):
            mine.undo()
        assert mine.read.get(Block, block.id).words.en == "Theirs"


@dataclass(frozen=True)
class Stroke:
    """One thing that happens to a paper of a few blocks."""

    act: str
    place: int
    text: str
    run: bool
    pause: int


STROKES = st.builds(
    Stroke,
    st.sampled_from(
        [
            "reword",
            "reword",
            "reword",
            "add",
            "delete",
            "move",
            "several",
            "fail",
            "undo",
            "redo",
            "restart",
            "seal",
        ]
    ),
    st.integers(0, 5),
    st.text("abc ", max_size=4),
    st.booleans(),
    st.sampled_from([0, 1, 45, 70]),
)


@settings(max_examples=40)
@given(st.lists(STROKES, max_size=25))
def test_undoing_everything_brings_the_beginning_back_and_redoing_the_end(strokes: list[Stroke]) -> None:
    with TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        file = desk.create()
        start = dump(file)
        with file.step("Set up") as write:
            paper = a_paper(write)
        states = [start, dump(file)]
        for stroke in strokes:
            desk.clock.forward(seconds=stroke.pause)
            file = happen(desk, file, paper, stroke)
            states.append(dump(file))
        check_history(file)
        file.close()
        file = desk.open()
        while file.redo():
            pass
        end = dump(file)
        taken_back = 0
        while file.undo():
            assert dump(file) in states
            taken_back += 1
        assert dump(file) == start
        while file.redo():
            taken_back -= 1
        assert taken_back == 0
        assert dump(file) == end
        check_history(file)
        file.close()


def happen(desk: Desk, file: WorkingFile, paper: PaperId, stroke: Stroke) -> WorkingFile:
    match stroke.act:
        case "undo":
            file.undo()
        case "redo":
            file.redo()
        case "seal":
            file.seal()
        case "restart":
            file.publish()
            file.close()
            return desk.open()
        case "fail":
            with pytest.raises(ZeroDivisionError):
                fail(file)
        case _:
            merge = f"{stroke.act} {stroke.place}" if stroke.run else ""
            if file.read.find(Paper, paper) is not None:
                with file.step(stroke.act, merge) as write:
                    change(write, paper, stroke)
    return file


def change(write: Writer, paper: PaperId, stroke: Stroke) -> None:
    present = write.all(Block, paper=paper)
    if not present or stroke.act == "add":
        write.put(
            Block(
                BlockId(new_id()),
                paper,
                write.key(None, None),
                Kind.PARAGRAPH,
                words=Words(stroke.text, "fr"),
            )
        )
        return
    block = present[stroke.place % len(present)]
    match stroke.act:
        case "reword":
            write.put(replace(block, words=block.words.having(Language.EN, stroke.text)))
        case "delete":
            write.delete(block)
        case "move":
            write.put(replace(block, order=write.key(present[-1].order, None)))
        case _:
            for other in present:
                write.put(replace(other, level=stroke.place))
            write.delete(block)
            write.put(block)
