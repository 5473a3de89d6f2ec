"""Two moments of a paper compared: what was added, deleted, reworded and moved."""

import time

import pytest

from secretariat.app.commands.block import AddBlock, DeleteBlocks, MoveBlocks, Reword
from secretariat.app.commands.decision import PutPoint
from secretariat.app.queries.comparing import Fate, compare
from secretariat.app.queries.marked import plain
from secretariat.domain.difference import Turn
from secretariat.domain.identity import BlockId, DecisionId, PaperId, new_id
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Block
from secretariat.domain.told import Gone
from secretariat.store.revisions import stamp
from tests.store.test_looking_back import BEGIN, PAPER, Clock, begin, opened

START = stamp(BEGIN)


def told(line):
    """Return a line as its fate, its place, what was deleted and added, and its remarks."""
    return (
        line.fate.value,
        line.where,
        plain(line.shown, Turn.DELETED),
        plain(line.shown, Turn.ADDED),
        *line.remarks,
    )


@pytest.fixture
def paper(tmp_path):
    """Return a workspace with a paper of three paragraphs, its clock, and their ids."""
    clock = Clock()
    with opened(tmp_path, clock) as workspace:
        begin(workspace)
        clock.go_on()
        ids = [block.id for block in workspace.ask(lambda at: at.read.all(Block, paper=PAPER))]
        yield workspace, clock, ids


def test_words_are_marked_where_they_stand(paper):
    workspace, _, ids = paper
    workspace.do(Reword(ids[1], Language.EN, "Paragraph one, in other words."))
    found = workspace.ask(compare, PAPER, START, None)
    assert [line.fate for line in found.lines].count(Fate.SAME) == len(found.lines) - 1
    assert [told(line) for line in found.changes] == [
        ("changed", "paragraph 2", "1", "one, in other words"),
    ]
    assert found.changes[0].label == "2."


def test_what_was_deleted_stands_where_it_stood_and_what_is_new_where_it_stands(paper):
    workspace, _, ids = paper
    workspace.do(DeleteBlocks((ids[1],)))
    workspace.do(AddBlock(BlockId(new_id()), PAPER, ids[2], words=Words(en="The end.")))
    lines = [told(line)[:2] for line in workspace.ask(compare, PAPER, START, None).lines]
    assert lines[-4:] == [
        ("unchanged", "paragraph 1"),
        ("deleted", "paragraph 2"),
        ("unchanged", "paragraph 2"),
        ("added", "paragraph 3"),
    ]


def test_a_moved_paragraph_says_where_it_was(paper):
    workspace, _, ids = paper
    workspace.do(MoveBlocks(PAPER, (ids[0],), 2))
    workspace.do(PutPoint(ids[0], DecisionId(new_id())))
    changes = workspace.ask(compare, PAPER, START, None).changes
    assert [told(line) for line in changes] == [
        ("changed", "paragraph 3", "", "", "moved, was paragraph 1", "made a point for decision"),
    ]


def test_two_moments_gone_by_can_be_compared(paper):
    workspace, clock, ids = paper
    workspace.do(Reword(ids[0], Language.EN, "First."))
    moment = stamp(clock.now)
    clock.go_on()
    workspace.do(DeleteBlocks(tuple(ids)))
    (change,) = workspace.ask(compare, PAPER, START, moment).changes
    assert told(change)[:2] == ("changed", "paragraph 1")


def test_a_paper_is_compared_with_when_it_was_not_there_yet(paper):
    workspace, _, _ = paper
    found = workspace.ask(compare, PAPER, "2000-01-01T00:00:00.000Z", None)
    assert {line.fate for line in found.lines} == {Fate.ADDED}
    with pytest.raises(Gone):
        workspace.ask(compare, PaperId("7" * 32), START, None)


def test_a_long_paper_is_compared_in_a_moment(paper):
    workspace, clock, ids = paper
    from secretariat.store.writer import Writer

    def many(write: Writer):
        for block, key in enumerate(write.keys(1000, write.get(Block, ids[2]).order, None)):
            words = Words(en=f"Paragraph {block} has a few words to say, and then a few more of them.")
            write.put(Block(BlockId(new_id()), PAPER, key, write.get(Block, ids[0]).kind, words=words))

    class Many:
        label, merge, caret = "Many", "", ""
        run = staticmethod(many)

    workspace.do(Many())
    moment = stamp(clock.now)
    clock.go_on()
    for block in workspace.ask(lambda at: at.read.all(Block, paper=PAPER))[::50]:
        workspace.do(Reword(block.id, Language.EN, f"{block.words.en} Indeed."))
    begun = time.perf_counter()
    found = workspace.ask(compare, PAPER, moment, None)
    print(f"compared 1,003 paragraphs in {time.perf_counter() - begun:.2f} s")
    assert len(found.changes) == 21
