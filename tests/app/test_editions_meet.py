"""Editions when copies meet: they stay untouched, and two that differ are a question for a person."""

from dataclasses import replace
from datetime import date

import pytest

from secretariat.app import export, issuing, keeping, merge
from secretariat.app.commands.block import AddBlock, Reword
from secretariat.app.commands.conflict import Answer
from secretariat.app.queries import conflict, edition
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Workspace
from secretariat.domain.identity import BlockId, new_id
from secretariat.domain.language import Language, Words
from secretariat.store.places import Who

DAY = date(2004, 10, 19)


@pytest.fixture
def ben(workspace, paper, home, tmp_path):
    """Return a copy of the file on another laptop."""
    workspace.publish(force=True)
    copy = tmp_path / "ben" / "file.gbwp"
    copy.parent.mkdir()
    keeping.save_copy(workspace, copy)
    places = type(home)(tmp_path / "ben data", tmp_path / "ben config").places
    with Workspace.open(copy, places, Who("Ben", "laptop9")) as opened:
        yield opened


def issue(workspace, paper):
    workspace.do(workspace.ask(issuing.issue, paper, DAY))


def first(workspace, paper):
    return workspace.ask(papers.sheet, paper).contents.blocks[0].id


def bring(workspace, other):
    other.publish(force=True)
    return merge.bring_together(workspace, other.path)


def pdf(workspace, paper, folder):
    folder.mkdir()
    (path,) = export.write(workspace.ask(export.prepare, paper), folder, ("pdf",))
    return path.read_bytes()


def test_an_edition_survives_what_others_wrote_meanwhile(workspace, paper, ben, tmp_path):
    issue(workspace, paper)
    before = workspace.ask(edition.editions, paper)
    printed = pdf(workspace, paper, tmp_path / "a")
    ben.do(Reword(first(ben, paper), Language.EN, "Ben wrote this before he knew"))
    ben.do(AddBlock(BlockId(new_id()), paper, first(ben, paper), words=Words(en="And this")))
    bring(workspace, ben)
    assert workspace.ask(edition.editions, paper) == before
    assert pdf(workspace, paper, tmp_path / "b") == printed
    lines = workspace.ask(papers.sheet, paper).printed.lines
    assert [line.number for line in lines[:2]] == ["1", "1bis"]


def test_two_laptops_that_issue_differently_are_a_question(workspace, paper, ben):
    issue(workspace, paper)
    ben.do(Reword(first(ben, paper), Language.EN, "Ben wrote this"))
    issue(ben, paper)
    theirs = ben.ask(edition.editions, paper)[0]
    mine = workspace.ask(edition.editions, paper)[0]
    bring(workspace, ben)
    asked = [one for one in workspace.ask(conflict.questions, "laptop7") if one.asked.kind == "edition"]
    assert len(asked) == 1
    assert "One" in asked[0].mine.text
    assert "Ben wrote this" in asked[0].theirs.text
    kept = replace(workspace.ask(edition.editions, paper)[0], order=mine.order)
    assert kept in (mine, replace(theirs, order=mine.order))
    workspace.do(Answer(asked[0].asked, asked[0].theirs.take))
    held = workspace.ask(edition.editions, paper)[0]
    assert (held.content, held.fingerprint, held.author) == (theirs.content, theirs.fingerprint, "Ben")


def test_the_same_edition_from_both_is_no_blend(workspace, paper, ben):
    issue(workspace, paper)
    issue(ben, paper)
    bring(workspace, ben)
    (held,) = workspace.ask(edition.editions, paper)
    assert held.author in ("Ana", "Ben")


def test_a_question_in_an_issued_paper_can_be_answered(workspace, paper, ben):
    workspace.do(Reword(first(workspace, paper), Language.EN, "One by Ana"))
    issue(workspace, paper)
    ben.do(Reword(first(ben, paper), Language.EN, "One by Ben"))
    bring(workspace, ben)
    (asked,) = workspace.ask(conflict.questions, "laptop7")
    workspace.do(Answer(asked.asked, asked.mine.take))
    assert workspace.ask(conflict.questions) == ()
