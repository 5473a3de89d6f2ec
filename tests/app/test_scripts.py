"""Whatever is done to a paper in whatever order: the file says what a simple model says, and undo leads back to the start."""

from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.app.commands.agenda import AddItem, AddSession
from secretariat.app.commands.block import (
    AddBlock,
    DeleteBlocks,
    JoinBlocks,
    MoveBlocks,
    Restyle,
    Reword,
    SplitBlock,
)
from secretariat.app.commands.decision import PutPoint, WithdrawPoint
from secretariat.app.commands.note import AddNote
from secretariat.app.commands.paper import AddPaper
from secretariat.app.dump import dump
from secretariat.app.places import Home
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Workspace
from secretariat.domain.identity import BlockId, DecisionId, ItemId, NoteId, PaperId, SessionId, new_id
from secretariat.domain.inline import note_mark, notes
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Kind
from secretariat.store.places import Who

EN = Language.EN
PAPER = PaperId("9" * 32)
START = ("One", "Two", "Three")


@dataclass
class Line:
    """One block of the model."""

    id: str
    words: str
    kind: Kind = Kind.PARAGRAPH
    level: int = 1
    point: bool = False


@dataclass
class Model:
    """A paper as a list of lines: what a person would expect of each command."""

    lines: list[Line] = field(default_factory=list)

    def place(self, number: int) -> int:
        return number % len(self.lines)

    @property
    def notes(self) -> set[str]:
        return {note for line in self.lines for note in notes(line.words)}


@pytest.fixture(scope="module")
def open_file(tmp_path_factory):
    """One working file with one paper of three paragraphs; every script leaves it as it found it."""
    folder = tmp_path_factory.mktemp("scripts")
    home = Home(folder / "data", folder / "config")
    with Workspace.create(folder / "file.gbwp", home.places, Who("Ana", "laptop7")) as workspace:
        session, item = SessionId("5" * 32), ItemId("1" * 32)
        workspace.do(AddSession(session, 291))
        workspace.do(AddItem(item, session, Words(en="Follow-up")))
        workspace.do(AddPaper(PAPER, item, title="Next steps"))
        model, after = Model(), None
        for words in START:
            after = BlockId(new_id())
            workspace.do(
                AddBlock(
                    after,
                    PAPER,
                    BlockId(model.lines[-1].id) if model.lines else None,
                    words=Words(en=words),
                )
            )
            model.lines.append(Line(after, words))
        workspace.seal()
        yield workspace, model, state(workspace)


def reword(model, number, text):
    line = model.lines[model.place(number)]
    line.words = text
    return Reword(BlockId(line.id), EN, text)


def add(model, number, text):
    place = number % (len(model.lines) + 1)
    after = model.lines[place - 1].id if place else None
    line = Line(new_id(), text)
    model.lines.insert(place, line)
    return AddBlock(BlockId(line.id), PAPER, after, words=Words(en=text))


def restyle(model, number, shape):
    line = model.lines[model.place(number)]
    kind, level = shape
    line.kind, line.level = kind, max(0 if kind is Kind.CONTINUATION else 1, level)
    line.point = line.point and kind is Kind.PARAGRAPH
    return Restyle(BlockId(line.id), kind, level)


def move(model, number, index):
    line = model.lines.pop(model.place(number))
    place = max(0, min(index, len(model.lines)))
    model.lines.insert(place, line)
    return MoveBlocks(PAPER, (BlockId(line.id),), index)


def split(model, number, at):
    place = model.place(number)
    line = model.lines[place]
    at = min(at, len(line.words)) if not notes(line.words) else 0
    before, after = line.words[:at], line.words[at:]
    behind_heading = line.kind is Kind.HEADING and not after
    second = Line(new_id(), after) if behind_heading else Line(new_id(), after, line.kind, line.level)
    line.words = before
    model.lines.insert(place + 1, second)
    return SplitBlock(BlockId(line.id), BlockId(second.id), EN, before, after)


def join(model, number, _):
    if len(model.lines) < 2:
        return None
    place = number % (len(model.lines) - 1)
    first, second = model.lines[place], model.lines.pop(place + 1)
    gap = (
        " "
        if first.words and second.words and not first.words.endswith(" ") and not second.words.startswith(" ")
        else ""
    )
    first.words += gap + second.words
    if first.point or second.point:
        if first.kind is not Kind.PARAGRAPH:
            model.lines.insert(place + 1, second)
            first.words = first.words[: len(first.words) - len(gap + second.words)]
            return None
        first.point = True
    return JoinBlocks(BlockId(first.id), BlockId(second.id))


def delete(model, number, _):
    if len(model.lines) < 2:
        return None
    return DeleteBlocks((BlockId(model.lines.pop(model.place(number)).id),))


def note(model, number, _):
    line = model.lines[model.place(number)]
    id = NoteId(new_id())
    line.words += note_mark(id)
    return AddNote(id, BlockId(line.id), EN, line.words, "A note")


def point(model, number, _):
    line = model.lines[model.place(number)]
    if line.kind is not Kind.PARAGRAPH:
        return None
    line.point = not line.point
    block = BlockId(line.id)
    return PutPoint(block, DecisionId(new_id())) if line.point else WithdrawPoint(block)


NUMBERS = st.integers(0, 9)
TEXTS = st.sampled_from(["", "a", "other words", "é – ü", "{{x}}"])
SHAPES = st.tuples(st.sampled_from([kind for kind in Kind if kind is not Kind.TABLE]), st.integers(0, 3))
ACTS = st.one_of(
    st.tuples(st.just(reword), NUMBERS, TEXTS),
    st.tuples(st.just(add), NUMBERS, TEXTS),
    st.tuples(st.just(restyle), NUMBERS, SHAPES),
    st.tuples(st.sampled_from([move, split, join, delete, note, point]), NUMBERS, NUMBERS),
)


def state(workspace):
    """Return all the file says, printed and as it lies there."""
    return workspace.ask(dump), workspace.ask(papers.sheet, PAPER).contents


def agrees(workspace, model):
    """Check that the file says what the model says."""
    contents = workspace.ask(papers.sheet, PAPER).contents
    points = {seen.block for seen in contents.appearances}
    assert [(b.id, b.words.en, b.kind, b.level, b.id in points) for b in contents.blocks] == [
        (line.id, line.words, line.kind, line.level, line.point) for line in model.lines
    ]
    assert {note.id for note in contents.notes} == model.notes


def play(workspace, model, script):
    """Do what a script says, with a look at the file after each step; return how many steps there were."""
    done = 0
    for act, number, argument in script:
        command = act(model, number, argument)
        if command is not None:
            done += bool(workspace.do(command).touched)
            workspace.seal()
            agrees(workspace, model)
    return done


@settings(
    max_examples=settings().max_examples * 25 // 3,  # five hundred in a full run
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(ACTS, min_size=1, max_size=6))
def test_the_file_equals_the_model_and_undo_leads_back(open_file, script):
    workspace, began, start = open_file
    model = Model([Line(line.id, line.words) for line in began.lines])
    try:
        done = play(workspace, model, script)
        end = state(workspace)
        for _ in range(done):
            workspace.undo()
        assert state(workspace) == start
        for _ in range(done):
            workspace.redo()
        assert state(workspace) == end
    finally:
        while state(workspace) != start and workspace.undo() is not None:
            pass
