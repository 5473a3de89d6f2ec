"""What waits in a file."""

from datetime import date

from secretariat.app.commands.agenda import EditSession
from secretariat.app.commands.comment import AddComment
from secretariat.app.commands.decision import EditDecision, PutPoint
from secretariat.app.commands.followup import AddFollowUp, EditFollowUp
from secretariat.app.commands.paper import EditPaper
from secretariat.app.commands.particular import SetParticular
from secretariat.app.commands.task import AddTask, EditTask
from secretariat.app.queries import paper as papers
from secretariat.app.queries.home import home
from secretariat.domain.decision import Outcome
from secretariat.domain.finding import Spot
from secretariat.domain.followup import FollowUpKind
from secretariat.domain.identity import CommentId, DecisionId, FollowUpId, SessionId, TaskId, new_id
from secretariat.domain.language import Words
from secretariat.domain.paper import Status
from secretariat.domain.task import OWNER

TODAY = date(2004, 11, 10)


def blocks(workspace, paper):
    return workspace.ask(papers.sheet, paper).contents.blocks


def put(workspace, paper, place):
    id = DecisionId(new_id())
    workspace.do(PutPoint(blocks(workspace, paper)[place].id, id))
    return id


def test_points_wait_until_they_are_decided_in_the_order_of_the_paper(workspace, paper):
    last, first = put(workspace, paper, 4), put(workspace, paper, 0)
    found = workspace.ask(home, TODAY)
    assert [(one.text, one.about) for one in found.decisions] == [
        ("One", "GB.291/WP/SDG/1"),
        ("Three", "GB.291/WP/SDG/1"),
    ]
    assert found.decisions[0].spot == Spot(paper, blocks(workspace, paper)[0].id)
    workspace.do(EditDecision(first, "outcome", Outcome.ADOPTED))
    workspace.do(EditDecision(last, "outcome", Outcome.DEFERRED))
    assert [one.about for one in workspace.ask(home, TODAY).decisions] == ["GB.291/WP/SDG/1 · deferred"]


def test_deadlines_come_the_earliest_first_and_say_what_is_late(workspace, paper):
    point = put(workspace, paper, 0)
    session = SessionId("5" * 32)
    workspace.do(EditDecision(point, "due", date(2004, 11, 9)))
    workspace.do(
        AddTask(TaskId(new_id()), paper, "paper", "Clear with finance", "Ms Roy", date(2004, 11, 10))
    )
    workspace.do(AddTask(TaskId(new_id()), session, "session", "Book the room", "", date(2004, 10, 1)))
    workspace.do(AddTask(TaskId(new_id()), point, "decision", "Write to partners", "", date(2005, 1, 1)))
    found = workspace.ask(home, TODAY).deadlines
    assert [(one.text, one.late) for one in found] == [
        ("Book the room", True),
        ("One", True),
        ("Clear with finance", False),
        ("Write to partners", False),
    ]
    assert found[0].session == session
    assert found[2].who == "Ms Roy"


def test_what_is_done_or_without_a_day_is_no_deadline(workspace, paper):
    done = TaskId(new_id())
    workspace.do(AddTask(done, paper, "paper", "Draft", "", date(2004, 10, 1)))
    workspace.do(AddTask(TaskId(new_id()), paper, "paper", "Clear"))
    workspace.do(EditTask(done, "done", date(2004, 10, 2)))
    assert workspace.ask(home, TODAY).deadlines == ()


def test_a_paper_shows_its_owner_the_stage_it_waits_in_and_what_is_open(workspace, paper):
    workspace.do(SetParticular(paper, "paper", OWNER, "Mr Diop"))
    workspace.do(AddTask(TaskId(new_id()), paper, "paper", "Clear", "Ms Roy", date(2004, 11, 1)))
    workspace.do(AddTask(TaskId(new_id()), paper, "paper", "Translate", "", date(2004, 12, 1)))
    workspace.do(AddComment(CommentId(new_id()), paper, "Why?", blocks(workspace, paper)[0].id))
    (one,) = workspace.ask(home, TODAY).papers
    assert (one.owner, one.stage.text, one.late, one.comments, one.questions) == (
        "Mr Diop",
        "Clear",
        True,
        1,
        0,
    )


def test_an_issued_paper_waits_for_nothing_more(workspace, paper):
    workspace.do(EditPaper(paper, "status", Status.ISSUED))
    found = workspace.ask(home, TODAY)
    assert (found.papers, found.issued) == ((), 1)


def test_a_decision_due_at_a_session_waits_for_it_and_is_late_once_its_month_is_gone(workspace, paper):
    point, session = put(workspace, paper, 0), SessionId("5" * 32)
    workspace.do(EditDecision(point, "due_session", session))
    workspace.do(EditSession(session, "year", 2004))
    workspace.do(EditSession(session, "month", 11))
    (now,) = workspace.ask(home, date(2004, 11, 30)).deadlines
    (then,) = workspace.ask(home, date(2004, 12, 1)).deadlines
    assert (now.due, now.late, now.meeting) == (None, False, "291st Session")
    assert then.late


def test_tasks_and_work_items_of_the_programme_are_deadlines_too(workspace, paper):
    dialogue, work = FollowUpId(new_id()), FollowUpId(new_id())
    workspace.do(AddFollowUp(dialogue, FollowUpKind.DIALOGUE, Words(en="Movement of people")))
    workspace.do(AddFollowUp(work, FollowUpKind.WORK_ITEM, Words(en="Study of floors")))
    workspace.do(
        AddTask(TaskId(new_id()), dialogue, "follow_up", "Invite partners", "Ms Roy", date(2004, 11, 9))
    )
    workspace.do(SetParticular(work, "follow_up", "due", "01.02.2005"))
    found = workspace.ask(home, TODAY).deadlines
    assert [(one.text, one.about, one.late, one.spot.id) for one in found] == [
        ("Invite partners", "Movement of people", True, dialogue),
        ("Study of floors", "work item", False, work),
    ]
    workspace.do(EditFollowUp(work, "status", "Done"))
    assert [one.text for one in workspace.ask(home, TODAY).deadlines] == ["Invite partners"]
