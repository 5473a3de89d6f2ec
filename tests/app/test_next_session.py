"""The next session begins with what the one before has left open."""

from datetime import date

import pytest

from secretariat.app import issuing, next_session
from secretariat.app.commands.decision import Adopt, EditDecision, PutPoint
from secretariat.app.queries import agenda, decision
from secretariat.app.queries import paper as papers
from secretariat.domain import inline
from secretariat.domain.decision import Outcome
from secretariat.domain.identity import DecisionId, ItemId, SessionId
from secretariat.domain.language import Language, Words
from secretariat.domain.told import Refused

SESSION, ITEM = SessionId("5" * 32), ItemId("1" * 32)
DEFERRED, DONE = DecisionId("d" * 32), DecisionId("e" * 32)


@pytest.fixture
def held(workspace, paper):
    """Return the session with an issued paper: one point deferred, one adopted with nothing to follow."""
    blocks = workspace.ask(papers.sheet, paper).contents.blocks
    workspace.do(PutPoint(blocks[0].id, DONE))
    workspace.do(PutPoint(blocks[-1].id, DEFERRED))
    workspace.do(workspace.ask(issuing.issue, paper, date(2004, 10, 19)))
    workspace.do(Adopt(DONE, Outcome.ADOPTED, Words(en="One")))
    workspace.do(EditDecision(DEFERRED, "outcome", Outcome.DEFERRED))
    workspace.do(EditDecision(DEFERRED, "owner", "Bureau"))
    return SESSION


def started(workspace, session, *items):
    command = workspace.ask(next_session.start, session, items)
    workspace.do(command)
    return command


def test_it_has_the_next_number_and_the_items_that_come_back(workspace, held):
    started(workspace, held, ITEM)
    first, second = workspace.ask(agenda.outline).sessions
    assert (first.name, second.name) == ("291st Session", "292nd Session")
    assert [item.title for item in second.items] == ["Matters arising", "Follow-up"]


def test_matters_arising_lists_open_points_with_their_references(workspace, held):
    arising = started(workspace, held).arising.id
    sheet = workspace.ask(papers.sheet, arising)
    assert sheet.contents.paper.title.en == "Matters arising from the 291st Session"
    assert [inline.plain(block.words.en) for block in sheet.contents.blocks] == [
        "The points below were put at the 291st Session and are still open, or have something to follow.",
        "GB.291/WP/SDG/1, para. 3",
        "Three",
        "Outcome: Deferred. Responsible: Bureau",
    ]


def test_a_deferred_point_is_put_again_and_due_at_the_new_session(workspace, held):
    command = started(workspace, held)
    (point,) = workspace.ask(decision.points, command.arising.id)
    assert point.decision.id == DEFERRED
    assert point.decision.due_session == command.id
    assert point.decision.reference == "GB.291/WP/SDG/1, para. 3"


def test_one_undo_takes_it_back(workspace, held):
    before = workspace.ask(agenda.outline), workspace.ask(decision.records)
    started(workspace, held, ITEM)
    workspace.undo()
    assert (workspace.ask(agenda.outline), workspace.ask(decision.records)) == before


def test_nothing_open_makes_no_paper(workspace, paper):
    assert started(workspace, SESSION).arising is None
    assert workspace.ask(agenda.outline).sessions[1].items == ()


def test_what_stood_on_an_agenda_before_recurs(workspace, held):
    assert [one.recurs for one in workspace.ask(next_session.outlook, held).items] == [False]
    new = started(workspace, held, ITEM).id
    found = workspace.ask(next_session.outlook, new)
    assert (found.number, [(one.title, one.recurs) for one in found.items]) == (
        293,
        [("Matters arising", False), ("Follow-up", True)],
    )
    assert [one.partition(":")[0] for one in found.carried] == ["GB.291/WP/SDG/1, para. 3 (deferred)"]


def test_there_is_one_session_of_a_number(workspace, held):
    started(workspace, held)
    with pytest.raises(Refused):
        workspace.ask(next_session.start, held, ())


def test_what_is_shown_is_what_is_carried(workspace, held):
    found = workspace.ask(next_session.outlook, held)
    assert found.number == 292
    assert [one.partition(":")[0] for one in found.carried] == ["GB.291/WP/SDG/1, para. 3 (deferred)"]
    assert (
        Language.EN
        in workspace.ask(papers.sheet, started(workspace, held).arising.id).contents.paper.languages
    )
