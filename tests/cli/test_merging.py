"""Copies brought together on the terminal: what was taken over, and what is left to decide."""

import json
import shutil

import pytest

from secretariat.app import places
from secretariat.app.commands.agenda import AddItem, AddSession
from secretariat.app.commands.block import AddBlock, DeleteBlocks, Reword
from secretariat.app.commands.paper import AddPaper
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Workspace
from secretariat.cli.terminal import run
from secretariat.domain.identity import BlockId, ItemId, PaperId, SessionId
from secretariat.domain.language import Language, Words
from secretariat.store.places import Who

FIRST, SECOND = BlockId("a" * 32), BlockId("b" * 32)


def edited(path, author, *commands):
    """Do some things in a file on somebody's laptop."""
    with Workspace.open(path, places.home().places, Who(author, author.lower())) as workspace:
        for command in commands:
            workspace.do(command)


@pytest.fixture
def copies(tmp_path, monkeypatch):
    """Return two copies of one file with a paper of two paragraphs, on a computer of their own."""
    monkeypatch.setenv("SECRETARIAT_HOME", str(tmp_path / "home"))
    mine, theirs = tmp_path / "mine.gbwp", tmp_path / "theirs.gbwp"
    paper = PaperId("9" * 32)
    with Workspace.create(mine, places.home().places, Who("Ana", "ana")) as workspace:
        workspace.do(AddSession(SessionId("5" * 32), 291))
        workspace.do(AddItem(ItemId("1" * 32), SessionId("5" * 32), Words("Follow-up")))
        workspace.do(AddPaper(paper, ItemId("1" * 32), title="Next steps", symbol="GB.291/WP/SDG/1"))
        workspace.do(AddBlock(FIRST, paper, None, words=Words("The Office reports to the Council.")))
        workspace.do(AddBlock(SECOND, paper, FIRST, words=Words("It may wish to decide.")))
    shutil.copy(mine, theirs)
    return mine, theirs


@pytest.fixture
def merge(capsys):
    """Return what runs the command and returns its exit status, its output, and what was told aside."""

    def typed(*arguments):
        capsys.readouterr()
        status = run(["merge", *map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return typed


def words(path, block):
    with Workspace.open(path, places.home().places, Who("Ana", "ana")) as workspace:
        blocks = workspace.ask(papers.sheet, workspace.ask(papers.every)[0].id).contents.blocks
        return next(one.words.en for one in blocks if one.id == block)


def test_the_work_of_both_is_in_the_file_and_the_other_stays_as_it_is(copies, merge):
    mine, theirs = copies
    edited(mine, "Ana", Reword(FIRST, Language.EN, "The Director reports to the Council."))
    edited(theirs, "Ben", Reword(FIRST, Language.EN, "The Office reports to the Committee."))
    content = theirs.read_bytes()
    status, out, err = merge(mine, theirs)
    assert (status, err) == (0, "")
    assert "theirs.gbwp: 1 change by Ben (ben)" in out
    assert "GB.291/WP/SDG/1: paragraph 1 changed" in out
    assert "To decide" not in out
    assert words(mine, FIRST) == "The Director reports to the Committee."
    assert theirs.read_bytes() == content
    assert merge(mine, theirs) == (0, "theirs.gbwp: nothing new.\n", "")


def test_open_questions_are_listed_by_paper_and_paragraph_and_are_no_failure(copies, merge):
    mine, theirs = copies
    edited(mine, "Ana", Reword(FIRST, Language.EN, "The Director reports to the Council."))
    edited(
        theirs,
        "Ben",
        Reword(FIRST, Language.EN, "The Secretariat reports to the Council."),
        DeleteBlocks((SECOND,)),
    )
    edited(mine, "Ana", Reword(SECOND, Language.EN, "It may wish to decide at once."))
    status, out, _ = merge(mine, theirs)
    assert status == 0
    assert "To decide: 2" in out
    assert "GB.291/WP/SDG/1, paragraph 1 (en)" in out
    assert "before: Office" in out
    assert "GB.291/WP/SDG/1, paragraph 2" in out
    assert "deleted  (Ben, " in out


def test_json_says_the_same(copies, merge):
    mine, theirs = copies
    edited(mine, "Ana", Reword(FIRST, Language.EN, "The Director reports to the Council."))
    edited(theirs, "Ben", Reword(FIRST, Language.EN, "The Secretariat reports to the Council."))
    _, out, _ = merge(mine, theirs, "--json")
    (outcome,) = json.loads(out)
    assert (outcome["new"], outcome["papers"]) == (1, ["GB.291/WP/SDG/1"])
    assert [(one["author"], one["device"], one["changes"]) for one in outcome["by"]] == [("Ben", "ben", 1)]
    assert outcome["taken"] == [{"paper": "GB.291/WP/SDG/1", "where": "paragraph 1", "how": "changed"}]
    (question,) = outcome["questions"]
    assert (question["where"], question["about"], question["before"]) == ("paragraph 1", "words", "Office")
    assert {question["mine"], question["theirs"]} == {"Director", "Secretariat"}


def test_where_one_cannot_be_brought_in_none_is(copies, merge, tmp_path):
    mine, theirs = copies
    edited(theirs, "Ben", Reword(FIRST, Language.EN, "Theirs."))
    stranger = tmp_path / "stranger.gbwp"
    Workspace.create(stranger, places.home().places, Who("Eve", "eve")).close()
    content = mine.read_bytes()
    status, out, err = merge(mine, theirs, stranger)
    assert (status, out) == (1, "")
    assert "stranger.gbwp is not a copy of mine.gbwp" in err
    assert mine.read_bytes() == content
    assert words(mine, FIRST) == "The Office reports to the Council."


def test_a_file_that_is_not_there_is_not_made(copies, merge, tmp_path):
    _, theirs = copies
    status, _, err = merge(tmp_path / "nowhere.gbwp", theirs)
    assert (status, "no file" in err) == (1, True)
    assert not (tmp_path / "nowhere.gbwp").exists()


def test_what_others_put_into_the_visible_file_is_told_as_well(copies, merge):
    mine, theirs = copies
    workspace = Workspace.open(mine, places.home().places, Who("Ana", "ana"))
    workspace.do(Reword(SECOND, Language.EN, "It may wish to note."))
    workspace.close(publish=False)
    edited(theirs, "Ben", Reword(FIRST, Language.EN, "Ben reports to the Council."))
    shutil.copy(theirs, mine)
    status, out, _ = merge(mine, theirs)
    assert status == 0
    assert "mine.gbwp: 1 change by Ben" in out
    assert "theirs.gbwp: nothing new." in out
    assert (words(mine, FIRST), words(mine, SECOND)) == (
        "Ben reports to the Council.",
        "It may wish to note.",
    )


def test_a_paper_with_open_questions_is_written_as_a_marked_draft_alone(copies, merge, tmp_path, capsys):
    mine, theirs = copies
    edited(mine, "Ana", Reword(FIRST, Language.EN, "The Director reports to the Council."))
    edited(theirs, "Ben", Reword(FIRST, Language.EN, "The Secretariat reports to the Council."))
    assert merge(mine, theirs)[0] == 0
    assert run(["export", str(mine), "--to", str(tmp_path / "out")]) == 1
    assert "one question is open" in capsys.readouterr().err
    assert list((tmp_path / "out").iterdir()) == []
    assert run(["export", str(mine), "--to", str(tmp_path / "out"), "--draft"]) == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "GB.291-WP-SDG-1 – DRAFT – 1 open question-en.pdf",
        "GB.291-WP-SDG-1 – DRAFT – 1 open question-en.xlsx",
    ]
