"""What becomes of points: adopted, corrected only with a reason, late, and followed up."""

from datetime import date

import pytest

from secretariat.app import book_export
from secretariat.app.book_export import Piece
from secretariat.app.commands.decision import Adopt, CorrectAdopted, EditDecision, PutPoint
from secretariat.app.commands.task import AddTask, EditTask
from secretariat.app.queries import decision
from secretariat.app.queries import paper as papers
from secretariat.domain.decision import Outcome
from secretariat.domain.difference import Turn
from secretariat.domain.identity import DecisionId, SessionId, TaskId
from secretariat.domain.language import Language, Words
from secretariat.domain.told import Refused

ID = DecisionId("d" * 32)
TODAY = date(2005, 3, 1)


@pytest.fixture
def point(workspace, paper):
    """Return a point for decision put in the last paragraph, "Three"."""
    workspace.do(PutPoint(workspace.ask(papers.sheet, paper).contents.blocks[-1].id, ID))
    return ID


def held(workspace):
    return workspace.ask(decision.points)[0].decision


def test_what_is_adopted_is_locked(workspace, point):
    workspace.do(Adopt(ID, Outcome.AMENDED, Words(en="Three, amended")))
    assert held(workspace).locked
    for field, value in (("adopted.en", "Other"), ("outcome", Outcome.PROPOSED)):
        with pytest.raises(Refused):
            workspace.do(EditDecision(ID, field, value))
    workspace.do(EditDecision(ID, "owner", "Bureau"))
    with pytest.raises(Refused):
        workspace.do(Adopt(ID, Outcome.ADOPTED, Words(en="Again")))


def test_it_is_corrected_only_with_a_reason_which_is_kept(workspace, point):
    workspace.do(Adopt(ID, Outcome.ADOPTED, Words(en="Three")))
    with pytest.raises(Refused):
        workspace.do(CorrectAdopted(ID, Words(en="Three."), "  "))
    workspace.do(CorrectAdopted(ID, Words(en="Three."), "A full stop was missing"))
    (correction,) = workspace.ask(decision.corrections, ID)
    assert (correction.reason, correction.before.en, correction.author) == (
        "A full stop was missing",
        "Three",
        "Ana",
    )
    assert held(workspace).adopted.en == "Three."
    workspace.undo()
    assert workspace.ask(decision.corrections, ID) == ()


def test_a_text_taken_back_with_a_reason_leaves_the_point_open(workspace, point):
    workspace.do(Adopt(ID, Outcome.ADOPTED, Words(en="Three")))
    workspace.do(CorrectAdopted(ID, Words(), "It was the other point"))
    assert held(workspace).outcome is Outcome.PROPOSED
    assert not held(workspace).locked


def test_draft_and_adopted_text_are_compared_word_by_word(workspace, point):
    workspace.do(Adopt(ID, Outcome.AMENDED, Words(en="Three and four")))
    shown = decision.amendments(workspace.ask(decision.points)[0], Language.EN)
    assert [(one.turn, one.text) for one in shown] == [(Turn.SAME, "Three"), (Turn.ADDED, " and four")]


def test_what_is_late_is_known(workspace, point):
    def late():
        return decision.overdue(held(workspace), workspace.ask(decision.actions).get(ID, ()), TODAY)

    assert not late()
    workspace.do(EditDecision(ID, "due", date(2005, 2, 28)))
    assert late()
    workspace.do(Adopt(ID, Outcome.ADOPTED, Words(en="Three")))
    assert not late()
    workspace.do(AddTask(TaskId("7" * 32), ID, "decision", "Report", "Bureau", date(2005, 2, 1)))
    assert late()
    workspace.do(EditTask(TaskId("7" * 32), "done", date(2005, 2, 1)))
    assert not late()


@pytest.mark.parametrize("format", ["pdf", "xlsx", "docx"])
@pytest.mark.parametrize("piece", [Piece.RECORD, Piece.FOLLOW_UP])
def test_record_and_follow_up_table_are_written(workspace, point, tmp_path, piece, format):
    workspace.do(AddTask(TaskId("7" * 32), ID, "decision", "Report", "Bureau", date(2005, 2, 1)))
    job = workspace.ask(book_export.prepare, piece, SessionId("5" * 32), Language.EN)
    (path,) = book_export.write(job, tmp_path, (format,))
    assert path.stat().st_size > 1000


def test_the_follow_up_table_says_who_does_what_by_when(workspace, point):
    workspace.do(AddTask(TaskId("7" * 32), ID, "decision", "Report", "Bureau", date(2005, 2, 1)))
    workspace.do(EditTask(TaskId("7" * 32), "done", date(2005, 2, 2)))
    workspace.do(EditDecision(ID, "owner", "Office"))
    job = workspace.ask(book_export.prepare, Piece.FOLLOW_UP, SessionId("5" * 32), Language.EN)
    (row,) = job.paper.lines[0].table.rows
    assert ["".join(run.text for run in cell) for cell in row] == [
        "GB.291/WP/SDG/1, Paragraph 3\nThree",
        "Proposed",
        "Office",
        "",
        "Report (Bureau, 1 February 2005; done 2 February 2005)",
    ]
