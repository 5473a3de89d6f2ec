"""Who points where."""

from secretariat.app.commands.block import DeleteBlocks
from secretariat.app.commands.reference import AddReference
from secretariat.app.queries import paper as papers
from secretariat.app.queries.reference import pointers
from secretariat.domain.identity import ReferenceId, new_id
from secretariat.domain.inline import reference_mark
from secretariat.domain.language import Language


def refer(workspace, at, text, block, until=None):
    id = ReferenceId(new_id())
    workspace.do(
        AddReference(id, at, Language.EN, text.replace("@", reference_mark(id)), block=block, until=until)
    )
    return id


def test_everything_that_points_at_a_block_is_told_with_its_name(workspace, paper):
    blocks = workspace.ask(papers.sheet, paper).contents.blocks
    first = refer(workspace, blocks[0].id, "See paragraph @", blocks[4].id)
    ranged = refer(workspace, blocks[3].id, "see @ too", blocks[2].id, blocks[4].id)
    found = workspace.ask(pointers, paper, [blocks[4].id])
    assert [(pointer.reference, pointer.where, pointer.passage) for pointer in found] == [
        (first, "Paragraph 1", "See paragraph 3"),
        (ranged, "Paragraph 2(a)", "see 2-3 too"),
    ]


def test_what_goes_with_its_target_does_not_count(workspace, paper):
    blocks = workspace.ask(papers.sheet, paper).contents.blocks
    refer(workspace, blocks[3].id, "see @", blocks[2].id)
    assert len(workspace.ask(pointers, paper, [blocks[2].id])) == 1
    assert workspace.ask(pointers, paper, [blocks[2].id, blocks[3].id]) == ()
    assert workspace.ask(pointers, paper, [blocks[0].id]) == ()


def test_a_pointer_that_was_deleted_points_no_longer(workspace, paper):
    blocks = workspace.ask(papers.sheet, paper).contents.blocks
    refer(workspace, blocks[3].id, "see @", blocks[2].id)
    workspace.do(DeleteBlocks((blocks[3].id,)))
    assert workspace.ask(pointers, paper, [blocks[2].id]) == ()
    workspace.undo()
    assert len(workspace.ask(pointers, paper, [blocks[2].id])) == 1
