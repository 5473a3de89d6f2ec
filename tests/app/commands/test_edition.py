"""Issuing: what was issued is frozen and locked, and exports again to the byte."""

from dataclasses import replace
from datetime import date

import pytest

from secretariat.app import export, freezing, issuing
from secretariat.app.commands.block import AddBlock, DeleteBlocks, MoveBlocks, Restyle, Reword
from secretariat.app.commands.decision import EditDecision, PutPoint
from secretariat.app.commands.paper import DeletePaper, DuplicatePaper, EditPaper
from secretariat.app.queries import decision, edition
from secretariat.app.queries import paper as papers
from secretariat.domain import tongue
from secretariat.domain.decision import Outcome
from secretariat.domain.edition import EditionKind
from secretariat.domain.identity import BlockId, DecisionId, PaperId, new_id
from secretariat.domain.language import Language
from secretariat.domain.paper import Status
from secretariat.domain.told import Locked, Refused

DAY = date(2004, 10, 19)


def issue(workspace, paper, day=DAY):
    workspace.do(workspace.ask(issuing.issue, paper, day))


def blocks(workspace, paper):
    return workspace.ask(papers.sheet, paper).contents.blocks


@pytest.fixture
def issued(workspace, paper):
    """Return the paper, issued, with a point for decision in its last paragraph."""
    workspace.do(PutPoint(blocks(workspace, paper)[-1].id, DecisionId("d" * 32)))
    issue(workspace, paper)
    return paper


def test_issuing_writes_an_edition_and_sets_the_status(workspace, issued):
    (held,) = workspace.ask(edition.editions, issued)
    assert (held.symbol, held.kind, held.number, held.issued, held.author) == (
        "GB.291/WP/SDG/1",
        EditionKind.ORIGINAL,
        0,
        DAY,
        "Ana",
    )
    assert held.fingerprint == freezing.fingerprint(held.content)
    shown = workspace.ask(papers.sheet, issued)
    assert shown.contents.paper.status is Status.ISSUED
    assert shown.issued == held


def test_a_paper_without_a_date_bears_that_of_its_issue(workspace, issued):
    assert workspace.ask(papers.sheet, issued).contents.paper.dated == DAY
    assert "19 October 2004" in workspace.ask(papers.printed, issued).closing.place_date


def test_each_point_is_given_its_reference(workspace, issued):
    (point,) = workspace.ask(decision.points, issued)
    assert point.decision.reference == "GB.291/WP/SDG/1, para. 3"


def test_the_reference_is_the_same_whatever_language_the_program_speaks(workspace, paper):
    workspace.do(PutPoint(blocks(workspace, paper)[-1].id, DecisionId("d" * 32)))
    tongue.speak(lambda text, _note, _n: text.replace("para.", "párr."))
    try:
        workspace.do(workspace.ask(issuing.issue, paper, DAY))
    finally:
        tongue.speak()
    (point,) = workspace.ask(decision.points, paper)
    assert point.decision.reference == "GB.291/WP/SDG/1, para. 3"


def test_an_edition_reads_back_as_what_was_printed(workspace, issued):
    (held,) = workspace.ask(edition.editions, issued)
    frozen = freezing.thaw(held.content)
    assert freezing.freeze(frozen) == held.content
    now = workspace.ask(papers.drafted, issued)
    assert replace(frozen.sheets[0].paper, stamp=0) == now


CHANGES = {
    "words": lambda paper, block: Reword(block, Language.EN, "Other words"),
    "a new paragraph": lambda paper, block: AddBlock(BlockId(new_id()), paper, block),
    "deleting": lambda paper, block: DeleteBlocks((block,)),
    "moving": lambda paper, block: MoveBlocks(paper, (block,), 4),
    "style": lambda paper, block: Restyle(block, level=3),
    "symbol": lambda paper, block: EditPaper(paper, "symbol", "GB.1/2"),
    "title": lambda paper, block: EditPaper(paper, "title.en", "Another"),
    "status": lambda paper, block: EditPaper(paper, "status", Status.DRAFT),
    "deleting the paper": lambda paper, block: DeletePaper(paper),
    "a point": lambda paper, block: PutPoint(block, DecisionId(new_id())),
}


@pytest.mark.parametrize("change", CHANGES)
def test_an_issued_paper_is_locked(workspace, issued, change):
    before = workspace.ask(papers.sheet, issued)
    with pytest.raises(Locked):
        workspace.do(CHANGES[change](issued, before.contents.blocks[0].id))
    assert workspace.ask(papers.sheet, issued) == before


def test_what_became_of_its_points_can_still_be_written(workspace, issued):
    workspace.do(EditDecision(DecisionId("d" * 32), "outcome", Outcome.DEFERRED))
    workspace.do(EditDecision(DecisionId("d" * 32), "owner", "Bureau"))


def test_undo_takes_the_issue_back_whole(workspace, issued):
    workspace.undo()
    assert workspace.ask(edition.editions, issued) == ()
    assert workspace.ask(papers.sheet, issued).contents.paper.status is Status.DRAFT
    assert workspace.ask(decision.points, issued)[0].decision.reference == ""
    workspace.do(Reword(blocks(workspace, issued)[0].id, Language.EN, "Other words"))


def test_a_copy_of_an_issued_paper_is_a_draft(workspace, issued):
    copy = PaperId(new_id())
    workspace.do(DuplicatePaper(issued, copy, workspace.ask(papers.sheet, issued).contents.item.id))
    workspace.do(Reword(blocks(workspace, copy)[0].id, Language.EN, "Other words"))


def test_nothing_else_is_issued_than_what_was_looked_at(workspace, paper):
    command = workspace.ask(issuing.issue, paper, DAY)
    workspace.do(Reword(blocks(workspace, paper)[0].id, Language.EN, "Other words"))
    with pytest.raises(Refused):
        workspace.do(command)


def test_a_paper_without_symbol_waits(workspace, paper):
    workspace.do(EditPaper(paper, "symbol", ""))
    assert workspace.ask(issuing.prospect, paper).stopped
    with pytest.raises(Refused):
        workspace.ask(issuing.issue, paper, DAY)


def test_what_is_issued_cannot_be_issued_again(workspace, issued):
    with pytest.raises(Refused):
        workspace.ask(issuing.prospect, issued)


@pytest.mark.parametrize("format", export.FORMATS)
def test_an_edition_exports_again_to_the_byte(workspace, issued, tmp_path, monkeypatch, format):
    first = _exported(workspace, issued, tmp_path / "a", format)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900000000")
    workspace.do(EditDecision(DecisionId("d" * 32), "progress", "Much has been done"))
    assert _exported(workspace, issued, tmp_path / "b", format) == first


def _exported(workspace, paper, folder, format):
    folder.mkdir()
    (path,) = export.write(workspace.ask(export.prepare, paper), folder, (format,))
    return path.read_bytes()
