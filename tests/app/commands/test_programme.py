"""The follow-up programme: entries that move, and all that is theirs."""

import pytest

from secretariat.app.commands.attachment import AddAttachment, DeleteAttachment, EditAttachment
from secretariat.app.commands.followup import AddFollowUp, DeleteFollowUp, MoveFollowUp
from secretariat.app.commands.link import AddLink, DeleteLink, EditLink
from secretariat.app.commands.particular import SetParticular
from secretariat.app.commands.ranking import AddCriterion, DeleteCriterion, EditCriterion, SetScore
from secretariat.app.commands.review import AddQuestion, DeleteQuestion, EditQuestion, MoveQuestion
from secretariat.app.commands.task import AddTask, DeleteTask, EditTask
from secretariat.app.dump import dump
from secretariat.app.queries.followup import programme
from secretariat.domain.attachment import Attachment
from secretariat.domain.followup import FollowUpKind
from secretariat.domain.identity import (
    AttachmentId,
    CriterionId,
    FollowUpId,
    LinkId,
    ReviewQuestionId,
    TaskId,
    new_id,
)
from secretariat.domain.language import Words
from secretariat.domain.link import Link, Role
from secretariat.domain.ranking import Criterion, Score
from secretariat.domain.review import ReviewQuestion
from secretariat.domain.task import Task
from secretariat.domain.told import Refused


@pytest.fixture
def entries(workspace):
    """Return three entries of one element."""
    ids = [FollowUpId(new_id()) for _ in range(3)]
    for id, title in zip(ids, ("One", "Two", "Three"), strict=True):
        workspace.do(AddFollowUp(id, FollowUpKind.DIALOGUE, Words(en=title), 2, "Policy development"))
    return ids


def every(workspace, kind):
    return workspace.ask(lambda at: at.read.all(kind))


def standing(workspace):
    return [(one.title.en, one.phase, one.element) for one in workspace.ask(programme)]


def test_an_entry_moves_to_another_element_and_before_another_entry(workspace, entries):
    one, _, three = entries
    workspace.do(MoveFollowUp(three, 2, "Policy development", one))
    assert [title for title, _, _ in standing(workspace)] == ["Three", "One", "Two"]
    workspace.do(MoveFollowUp(one, 1, "Building support"))
    assert standing(workspace)[-1] == ("One", 1, "Building support")
    workspace.undo()
    workspace.undo()
    assert [title for title, _, _ in standing(workspace)] == ["One", "Two", "Three"]


def test_a_link_is_made_once_worded_and_taken_away(workspace, entries):
    one, two, _ = entries
    for id in ("1", "2"):
        workspace.do(AddLink(LinkId(id * 32), one, "follow_up", two, "follow_up", Role.CITES))
    (link,) = every(workspace, Link)
    workspace.do(EditLink(link.id, "as an example"))
    assert every(workspace, Link)[0].note == "as an example"
    workspace.do(DeleteLink(link.id))
    assert every(workspace, Link) == []


def test_tasks_and_attachments_are_kept_in_order(workspace, entries):
    for word in ("first", "second"):
        workspace.do(AddTask(TaskId(new_id()), entries[0], "follow_up", word))
        workspace.do(AddAttachment(AttachmentId(new_id()), entries[0], "follow_up", f"{word}.pdf"))
    first, second = every(workspace, Task)
    workspace.do(EditTask(first.id, "who", "ILO"))
    workspace.do(DeleteTask(second.id))
    assert [(task.text, task.who) for task in every(workspace, Task)] == [("first", "ILO")]
    page, other = every(workspace, Attachment)
    workspace.do(EditAttachment(page.id, "title", "Report"))
    workspace.do(DeleteAttachment(other.id))
    assert [(held.title, held.target) for held in every(workspace, Attachment)] == [("Report", "first.pdf")]


def test_a_deleted_entry_takes_along_what_is_its_own_and_undo_brings_it_all_back(workspace, entries):
    one, two, _ = entries
    criterion = CriterionId(new_id())
    workspace.do(AddCriterion(criterion, "Benefit"))
    workspace.do(SetParticular(one, "follow_up", "topic", "Movement of people"))
    workspace.do(AddLink(LinkId(new_id()), two, "follow_up", one, "follow_up", Role.CITES))
    workspace.do(AddTask(TaskId(new_id()), one, "follow_up", "Write"))
    workspace.do(SetScore(one, criterion, 7))
    before = workspace.ask(dump)
    workspace.do(DeleteFollowUp(one))
    assert every(workspace, Link) == every(workspace, Task) == every(workspace, Score) == []
    workspace.undo()
    assert workspace.ask(dump) == before
    assert len(every(workspace, Score)) == 1


def test_scores_say_who_gave_them_and_are_taken_back(workspace, entries):
    criterion = CriterionId(new_id())
    workspace.do(AddCriterion(criterion, "Benefit", 120))
    assert every(workspace, Criterion)[0].weight == 100
    workspace.do(SetScore(entries[0], criterion, 7, "Everybody gains"))
    workspace.do(SetScore(entries[0], criterion, 8))
    (score,) = every(workspace, Score)
    assert (score.points, score.note, score.assessor) == (8, "Everybody gains", "Ana")
    workspace.do(SetScore(entries[0], criterion, None, ""))
    assert every(workspace, Score) == []


def test_points_and_weights_beyond_their_scale_are_refused(workspace, entries):
    criterion = CriterionId(new_id())
    workspace.do(AddCriterion(criterion, "Benefit"))
    for act in (SetScore(entries[0], criterion, 11), EditCriterion(criterion, "weight", 101)):
        with pytest.raises(Refused):
            workspace.do(act)


def test_moving_a_weight_on_is_one_step_and_a_criterion_goes_with_its_scores(workspace, entries):
    criterion = CriterionId(new_id())
    workspace.do(AddCriterion(criterion, "Benefit", 50))
    for weight in (51, 52, 53):
        workspace.do(EditCriterion(criterion, "weight", weight))
    workspace.undo()
    assert every(workspace, Criterion)[0].weight == 50
    workspace.do(SetScore(entries[0], criterion, 3))
    workspace.do(DeleteCriterion(criterion))
    assert every(workspace, Score) == every(workspace, Criterion) == []


def test_questions_are_answered_moved_and_deleted_with_their_links(workspace, entries):
    ids = [ReviewQuestionId(new_id()) for _ in range(2)]
    for id, text in zip(ids, ("What?", "Why?"), strict=True):
        workspace.do(AddQuestion(id, Words(en=text)))
    workspace.do(EditQuestion(ids[0], "answer.en", "This."))
    workspace.do(MoveQuestion(ids[1], 0))
    workspace.do(AddLink(LinkId(new_id()), ids[0], "review_question", entries[0], "follow_up", Role.RESTS_ON))
    assert [(one.text.en, one.answer.en) for one in every(workspace, ReviewQuestion)] == [
        ("Why?", ""),
        ("What?", "This."),
    ]
    workspace.do(DeleteQuestion(ids[0]))
    assert every(workspace, Link) == []
