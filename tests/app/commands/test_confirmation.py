"""A changed source has its translations wait until somebody confirms them."""

import pytest

from secretariat.app.commands.block import JoinBlocks, Reword, SplitBlock
from secretariat.app.commands.confirmation import Confirm
from secretariat.app.commands.note import AddNote, RewordNote
from secretariat.app.commands.paper import EditPaper
from secretariat.app.queries import paper as papers
from secretariat.app.queries.finding import findings
from secretariat.domain.identity import BlockId, NoteId
from secretariat.domain.inline import note_mark
from secretariat.domain.language import Language
from secretariat.domain.told import Refused

EN, FR = Language.EN, Language.FR


@pytest.fixture
def block(workspace, paper):
    """Return the first paragraph, written in English and French."""
    workspace.do(EditPaper(paper, "languages", (EN, FR)))
    first = workspace.ask(papers.sheet, paper).contents.blocks[0].id
    workspace.do(Reword(first, FR, "Un"))
    return first


def waiting(workspace, paper):
    return workspace.ask(papers.sheet, paper, FR).stale


def test_a_changed_source_has_its_translation_wait(workspace, paper, block):
    assert waiting(workspace, paper) == frozenset()
    workspace.do(Reword(block, EN, "One and a half"))
    assert waiting(workspace, paper) == {block}
    assert workspace.ask(papers.sheet, paper, EN).stale == frozenset()
    workspace.do(Reword(block, FR, "Un et demi"))
    assert waiting(workspace, paper) == {block}
    changes = workspace.do(Confirm(paper, FR, (block,)))
    assert changes.label == "Confirm translation"
    assert waiting(workspace, paper) == frozenset()
    workspace.undo()
    assert waiting(workspace, paper) == {block}


def test_a_source_that_comes_back_waits_for_nothing(workspace, paper, block):
    workspace.do(Reword(block, EN, "Other"))
    workspace.do(Reword(block, EN, "One"))
    assert waiting(workspace, paper) == frozenset()


def test_undo_of_a_change_leaves_no_trace(workspace, paper, block):
    workspace.seal()
    workspace.do(Reword(block, EN, "Other"))
    workspace.undo()
    assert waiting(workspace, paper) == frozenset()


def test_what_has_no_translation_waits_for_nothing(workspace, paper, block):
    second = workspace.ask(papers.sheet, paper).contents.blocks[2].id
    workspace.do(Reword(second, EN, "Other"))
    assert waiting(workspace, paper) == frozenset()
    workspace.do(Reword(block, FR, ""))
    workspace.do(Reword(block, EN, "Other"))
    assert waiting(workspace, paper) == frozenset()


def test_splitting_and_joining_the_source_count_as_changes(workspace, paper, block):
    workspace.do(SplitBlock(block, BlockId("8" * 32), EN, "O", "ne"))
    assert waiting(workspace, paper) == {block}
    workspace.do(Confirm(paper, FR, (block,)))
    workspace.do(JoinBlocks(block, BlockId("8" * 32)))
    assert waiting(workspace, paper) == {block}


def test_footnotes_wait_too(workspace, paper, block):
    note = NoteId("7" * 32)
    workspace.do(AddNote(note, block, EN, f"One{note_mark(note)}", "Note"))
    workspace.do(Confirm(paper, FR, (block,)))
    workspace.do(RewordNote(note, FR, "Remarque"))
    workspace.do(RewordNote(note, EN, "Another"))
    assert waiting(workspace, paper) == {note}
    workspace.do(Confirm(paper, FR, notes=(note,)))
    assert waiting(workspace, paper) == frozenset()


def test_the_source_itself_is_not_confirmed(workspace, paper, block):
    with pytest.raises(Refused):
        workspace.do(Confirm(paper, EN, (block,)))


def test_a_finding_counts_what_waits(workspace, paper, block):
    workspace.do(Reword(block, EN, "Other"))
    found = [one for one in workspace.ask(findings, paper) if one.kind == "translation-unconfirmed"]
    assert [one.detail for one in found] == [
        "In French, 1 passage was not confirmed since the English changed."
    ]
    assert found[0].spot.id == block
