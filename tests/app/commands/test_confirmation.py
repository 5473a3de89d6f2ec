"""A changed source has its translations wait until somebody confirms them."""

import pytest

from secretariat.app.commands.appendix import AddAppendix, EditAppendix, RewordAppendix
from secretariat.app.commands.block import JoinBlocks, Reword, SplitBlock
from secretariat.app.commands.confirmation import Confirm
from secretariat.app.commands.note import AddNote, RewordNote
from secretariat.app.commands.paper import EditPaper
from secretariat.app.queries import paper as papers
from secretariat.app.queries.finding import findings
from secretariat.domain.identity import AppendixId, BlockId, NoteId, new_id
from secretariat.domain.inline import note_mark
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import AppendixKind
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


def test_title_and_subtitles_wait_together(workspace, paper, block):
    workspace.do(EditPaper(paper, "title.fr", "Suite"))
    workspace.do(EditPaper(paper, "symbol", "GB.291/9"))
    assert waiting(workspace, paper) == frozenset()
    workspace.do(EditPaper(paper, "subtitles.en", "A first outline"))
    assert waiting(workspace, paper) == {paper}
    found = [one.where for one in workspace.ask(findings, paper) if one.kind == "translation-unconfirmed"]
    assert found == ["the paper"]
    workspace.do(Confirm(paper, FR, head=True))
    assert waiting(workspace, paper) == frozenset()


def test_an_appendix_waits_for_its_heads_and_cells(workspace, paper, block):
    id = AppendixId(new_id())
    words = {
        "columns": Words(en="Region\tSum", fr="Région\tSomme"),
        "cells": Words(en="Asia\t9", fr="Asie\t9"),
    }
    workspace.do(AddAppendix(id, paper, AppendixKind.TABLE, Words(en="Figures", fr="Chiffres"), **words))
    workspace.do(RewordAppendix(id, FR, ("Région", "Total"), (("Asie", "9"),), 1))
    assert waiting(workspace, paper) == frozenset()
    workspace.do(RewordAppendix(id, EN, ("Region", "Sum"), (("Asia", "10"),), 3))
    assert waiting(workspace, paper) == {id}
    workspace.do(Confirm(paper, FR, appendices=(id,)))
    assert waiting(workspace, paper) == frozenset()
    workspace.do(EditAppendix(id, "title.en", "More figures"))
    assert waiting(workspace, paper) == {id}


def test_the_rows_of_the_register_are_not_written_in_the_paper(workspace, paper):
    id = AppendixId(new_id())
    workspace.do(AddAppendix(id, paper))
    with pytest.raises(Refused):
        workspace.do(RewordAppendix(id, EN, ("a",), (("b",),), 0))
