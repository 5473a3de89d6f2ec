"""A paper can be read as it was at any moment, exactly as it could be read then."""

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.app.commands.agenda import AddItem, AddSession
from secretariat.app.commands.block import AddBlock, DeleteBlocks, MoveBlocks, Reword, SplitBlock
from secretariat.app.commands.decision import PutPoint
from secretariat.app.commands.note import AddNote
from secretariat.app.commands.paper import AddPaper, DeletePaper
from secretariat.app.places import Home
from secretariat.app.workspace import Workspace
from secretariat.domain.identity import BlockId, DecisionId, ItemId, NoteId, PaperId, SessionId, new_id
from secretariat.domain.inline import note_mark
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Block, Kind
from secretariat.domain.told import Gone
from secretariat.store import looking_back, paper
from secretariat.store.file import WorkingFile
from secretariat.store.places import Who
from secretariat.store.revisions import stamp

SESSION, ITEM, PAPER = SessionId("5" * 32), ItemId("1" * 32), PaperId("9" * 32)
BEGIN = datetime(2004, 11, 22, 9, tzinfo=UTC)
ACTS = (
    "add",
    "reword",
    "reword in French",
    "delete",
    "move",
    "split",
    "note",
    "decide",
    "undo",
    "redo",
    "second item",
)
SCRIPTS = st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 9)), max_size=14)


class Clock:
    """A clock that goes on by two minutes whenever it is told to."""

    def __init__(self):
        self.now = BEGIN

    def __call__(self):
        return self.now

    def go_on(self):
        self.now += timedelta(minutes=2)


def opened(folder, clock):
    home = Home(folder / "data", folder / "config")
    who = Who("Ana", "laptop7")
    return Workspace(lambda: WorkingFile.create(folder / "file.gbwp", home.places, who, clock))


def begin(workspace):
    workspace.do(AddSession(SESSION, 291))
    workspace.do(AddItem(ITEM, SESSION, Words(en="Follow-up")))
    workspace.do(AddPaper(PAPER, ITEM, title="Next steps", symbol="GB.291/WP/SDG/1"))
    for number in range(3):
        workspace.do(AddBlock(BlockId(new_id()), PAPER, None, words=Words(en=f"Paragraph {number}.")))


def act(workspace, name, number):
    blocks = workspace.ask(lambda at: at.read.all(Block, paper=PAPER))
    block = blocks[number % len(blocks)].id if blocks else None
    if name == "undo":
        workspace.undo()
    elif name == "redo":
        workspace.redo()
    elif name == "add":
        workspace.do(AddBlock(BlockId(new_id()), PAPER, block, words=Words(en=f"New {number}.")))
    elif name == "second item":
        workspace.do(AddItem(ItemId(new_id()), SESSION, Words(en=f"Item {number}")))
    elif block is not None:
        made = {
            "reword": lambda: Reword(block, Language.EN, f"Other words {number}."),
            "reword in French": lambda: Reword(block, Language.FR, f"En français {number}."),
            "delete": lambda: DeleteBlocks((block,)),
            "move": lambda: MoveBlocks(PAPER, (block,), number),
            "split": lambda: SplitBlock(block, BlockId(new_id()), Language.EN, "Before", "after."),
            "decide": lambda: PutPoint(block, DecisionId(new_id())),
            "note": lambda: noted(block),
        }[name]()
        if name != "decide" or blocks[number % len(blocks)].kind is Kind.PARAGRAPH:
            workspace.do(made)


def noted(block):
    id = NoteId(new_id())
    return AddNote(id, block, Language.EN, f"Words{note_mark(id)}.", "A note.")


@settings(max_examples=15)
@given(SCRIPTS)
def test_a_paper_is_read_as_it_was_at_every_moment(script):
    clock = Clock()
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder), clock) as workspace:
        begin(workspace)
        known = {stamp(clock.now): workspace.ask(lambda at: paper.contents(at.read, PAPER))}
        for name, number in script:
            clock.go_on()
            act(workspace, name, number)
            known[stamp(clock.now)] = workspace.ask(lambda at: paper.contents(at.read, PAPER))
        for moment, contents in known.items():
            assert (
                workspace.ask(lambda at, moment=moment: looking_back.contents(at.read, PAPER, moment))
                == contents
            )


def test_a_paper_that_was_not_there_yet_or_no_longer_is_gone(tmp_path):
    clock = Clock()
    with opened(tmp_path, clock) as workspace:
        begin(workspace)
        clock.go_on()
        workspace.do(DeletePaper(PAPER))
        then = workspace.ask(lambda at: looking_back.contents(at.read, PAPER, stamp(BEGIN)))
        assert len(then.blocks) == 3
        for moment in (stamp(BEGIN - timedelta(days=1)), stamp(clock.now)):
            with pytest.raises(Gone):
                workspace.ask(lambda at, moment=moment: looking_back.contents(at.read, PAPER, moment))
