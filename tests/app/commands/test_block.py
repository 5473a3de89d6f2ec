"""Writing and rearranging the blocks of a paper."""

from secretariat.app.commands.block import (
    AddBlock,
    DeleteBlocks,
    JoinBlocks,
    MoveBlocks,
    Restyle,
    Reword,
    SplitBlock,
)
from secretariat.app.commands.decision import PutPoint
from secretariat.app.commands.note import AddNote
from secretariat.app.commands.reference import AddReference
from secretariat.app.queries import paper as papers
from secretariat.domain import printing
from secretariat.domain.identity import BlockId, DecisionId, NoteId, ReferenceId, new_id
from secretariat.domain.language import Language
from secretariat.domain.paper import Kind

EN = Language.EN


def said(workspace, paper):
    """Return the paper as printed lines, numbers included."""
    lines = workspace.ask(papers.sheet, paper).printed.lines
    return [f"{line.label} {printing.plain(line.inlines)}".strip() for line in lines]


def blocks(workspace, paper):
    return workspace.ask(papers.sheet, paper).contents.blocks


def test_a_paragraph_put_between_two_is_numbered_between_them(workspace, paper):
    first = blocks(workspace, paper)[0]
    workspace.do(AddBlock(BlockId(new_id()), paper, first.id))
    assert said(workspace, paper) == ["1. One", "2.", "I. Section", "3. Two", "(a) an item", "4. Three"]


def test_a_moved_paragraph_takes_its_number_from_its_new_place(workspace, paper):
    last = blocks(workspace, paper)[-1]
    workspace.do(MoveBlocks(paper, (last.id,), 0))
    assert said(workspace, paper)[:2] == ["1. Three", "2. One"]
    workspace.undo()
    assert said(workspace, paper)[-1] == "3. Three"


def test_a_paragraph_can_become_a_heading_or_an_item(workspace, paper):
    last = blocks(workspace, paper)[-1]
    workspace.do(Restyle(last.id, Kind.HEADING))
    assert said(workspace, paper)[-1] == "II. Three"
    workspace.do(Restyle(last.id, Kind.SUBITEM, level=1))
    assert said(workspace, paper)[-1] == "(b) Three"


def test_a_split_paragraph_is_two(workspace, paper):
    two = blocks(workspace, paper)[2]
    workspace.do(SplitBlock(two.id, BlockId(new_id()), EN, "T", "wo"))
    assert said(workspace, paper)[2:4] == ["2. T", "3. wo"]


def test_joined_paragraphs_keep_what_led_to_the_second(workspace, paper):
    one, _, two, _, three = blocks(workspace, paper)
    workspace.do(
        AddReference(ReferenceId("a" * 32), one.id, EN, "See {ref:" + "a" * 32 + "}", block=three.id)
    )
    workspace.do(PutPoint(three.id, DecisionId("d" * 32)))
    workspace.do(JoinBlocks(two.id, three.id))
    assert said(workspace, paper)[0] == "1. See 2"
    assert "Two Three" in said(workspace, paper)[2]
    assert [line.decision for line in workspace.ask(papers.sheet, paper).printed.lines].index(True) == 2


def test_a_deleted_target_leaves_a_question_mark_and_undo_brings_both_back(workspace, paper):
    one, *_, three = blocks(workspace, paper)
    workspace.do(
        AddReference(ReferenceId("a" * 32), one.id, EN, "See {ref:" + "a" * 32 + "}", block=three.id)
    )
    workspace.do(DeleteBlocks((three.id,)))
    assert said(workspace, paper)[0] == "1. See ?"
    workspace.undo()
    assert said(workspace, paper)[0] == "1. See 3"


def test_a_footnote_goes_with_its_mark(workspace, paper):
    one = blocks(workspace, paper)[0]
    note = NoteId("b" * 32)
    workspace.do(AddNote(note, one.id, EN, "One{note:" + note + "}", "A note."))
    assert workspace.ask(papers.sheet, paper).printed.notes[0].number == 1
    workspace.do(Reword(one.id, EN, "One"))
    assert workspace.ask(papers.sheet, paper).contents.notes == ()
    workspace.undo()
    assert workspace.ask(papers.sheet, paper).contents.notes[0].words.en == "A note."


def test_a_point_for_decision_goes_with_its_paragraph(workspace, paper):
    three = blocks(workspace, paper)[-1]
    workspace.do(PutPoint(three.id, DecisionId("d" * 32)))
    closing = workspace.ask(papers.sheet, paper).printed.closing
    assert [printing.plain(line) for line in closing.decisions] == ["Point for decision: Paragraph 3."]
    workspace.do(DeleteBlocks((three.id,)))
    assert workspace.ask(papers.sheet, paper).contents.decisions == ()


def test_many_blocks_put_at_one_place_keep_short_order_keys(workspace, paper):
    first = blocks(workspace, paper)[0]
    for _ in range(150):
        workspace.do(AddBlock(BlockId(new_id()), paper, first.id))
    keys = [block.order for block in blocks(workspace, paper)]
    assert keys == sorted(keys)
    assert max(map(len, keys)) <= 64
