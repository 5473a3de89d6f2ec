"""Findings of a file: which papers, in what order, and nothing told twice."""

import pytest

from secretariat.app.commands.agenda import AddItem, AddSession
from secretariat.app.commands.block import AddBlock, DeleteBlocks, Reword
from secretariat.app.commands.paper import AddPaper, EditPaper
from secretariat.app.commands.reference import AddReference
from secretariat.app.queries import finding as findings
from secretariat.app.queries import paper as papers
from secretariat.domain.finding import Severity
from secretariat.domain.identity import BlockId, ItemId, PaperId, ReferenceId, SessionId, new_id
from secretariat.domain.language import Language, Words
from secretariat.domain.told import Gone


def kinds(workspace, paper=None):
    return [finding.kind for finding in workspace.ask(findings.findings, paper)]


def add_paper(workspace, item, symbol, words="Words."):
    paper = PaperId(new_id())
    workspace.do(AddPaper(paper, item, symbol=symbol, title="Another"))
    workspace.do(AddBlock(BlockId(new_id()), paper, None, words=Words(en=words)))
    return paper


def test_a_new_file_has_nothing_to_tell(workspace):
    assert workspace.ask(findings.findings) == ()


def test_a_paper_that_is_gone_is_said_to_be_gone(workspace):
    with pytest.raises(Gone):
        workspace.ask(findings.findings, PaperId("f" * 32))


def test_what_a_command_left_dangling_is_an_error_that_undo_takes_away(workspace, paper):
    blocks = workspace.ask(papers.sheet, paper).contents.blocks
    mark = ReferenceId(new_id())
    workspace.do(
        AddReference(mark, blocks[0].id, Language.EN, f"See paragraph {{ref:{mark}}}.", block=blocks[2].id)
    )
    assert "dangling-reference" not in kinds(workspace)
    workspace.do(DeleteBlocks((blocks[2].id,)))
    first = workspace.ask(findings.findings)[0]
    assert (first.kind, first.severity, first.spot.id) == (
        "dangling-reference",
        Severity.ERROR,
        blocks[0].id,
    )
    workspace.undo()
    assert "dangling-reference" not in kinds(workspace)


def test_what_a_session_lacks_is_told_once_for_all_its_papers(workspace):
    session, item = SessionId(new_id()), ItemId(new_id())
    workspace.do(AddSession(session))
    workspace.do(AddItem(item, session))
    first, second = (add_paper(workspace, item, symbol) for symbol in ("", ""))
    assert kinds(workspace).count("missing-session") == 1
    assert kinds(workspace).count("missing-symbol") == 2
    assert "missing-session" in kinds(workspace, second)
    assert {finding.spot.paper for finding in workspace.ask(findings.findings, first)} == {first}


def test_two_papers_with_one_symbol_are_told_of_the_later_one(workspace, paper):
    item = workspace.ask(papers.sheet, paper).contents.item.id
    other = add_paper(workspace, item, "GB.291/WP/SDG/1")
    assert "symbol-twice" in kinds(workspace, other)
    assert "symbol-twice" not in kinds(workspace, paper)
    assert kinds(workspace).count("symbol-twice") == 1


def test_every_language_a_paper_claims_is_read(workspace, paper):
    blocks = workspace.ask(papers.sheet, paper).contents.blocks
    workspace.do(EditPaper(paper, "languages", (Language.EN, Language.FR)))
    workspace.do(Reword(blocks[0].id, Language.FR, "Un un texte."))
    found = [f for f in workspace.ask(findings.findings, paper) if f.kind == "word-twice"]
    assert [finding.where for finding in found] == ["paragraph 1 in French"]


def test_a_character_that_no_font_has_is_an_error_at_its_place(workspace, paper):
    blocks = workspace.ask(papers.sheet, paper).contents.blocks
    workspace.do(Reword(blocks[0].id, Language.EN, "A strange \U000f0000 sign."))
    found = [f for f in workspace.ask(findings.findings, paper) if f.kind == "missing-glyph"]
    assert [(finding.severity, finding.spot.id) for finding in found] == [(Severity.ERROR, blocks[0].id)]
