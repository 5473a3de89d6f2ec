"""Who changed what, as a list that stays usable however long the history is."""

from datetime import timedelta

import pytest

from secretariat.app.commands.block import DeleteBlocks, MoveBlocks, Reword
from secretariat.app.commands.comment import AddComment
from secretariat.app.commands.moment import DeleteMoment, NameMoment, RenameMoment
from secretariat.app.queries import audit, moment
from secretariat.app.queries.audit import Order
from secretariat.domain import tongue
from secretariat.domain.identity import CommentId, MomentId, new_id
from secretariat.domain.language import Language
from secretariat.domain.paper import Block
from secretariat.domain.told import Refused
from secretariat.store.auditing import Wanted
from secretariat.store.revisions import stamp
from tests.store.test_looking_back import BEGIN, PAPER, Clock, begin, opened


@pytest.fixture
def worked(tmp_path):
    """Return a workspace on whose paper something was done, and its clock."""
    clock = Clock()
    with opened(tmp_path, clock) as workspace:
        begin(workspace)
        block = workspace.ask(lambda at: at.read.all(Block, paper=PAPER))[0].id
        for command in (
            Reword(block, Language.FR, "Un."),
            MoveBlocks(PAPER, (block,), 2),
            AddComment(CommentId(new_id()), PAPER, "Hm."),
            DeleteBlocks((block,)),
        ):
            clock.go_on()
            workspace.do(command)
        yield workspace, clock


ALL = Wanted()


def listed(workspace, wanted=ALL, order=Order.NEWEST):
    numbers = workspace.ask(audit.listed, wanted, order)
    return [(act.paper, act.where, act.what) for act in workspace.ask(audit.every, numbers)]


def test_every_change_says_what_became_of_what(worked):
    workspace, _ = worked
    assert listed(workspace)[:5] == [
        ("GB.291/WP/SDG/1", "a paragraph", "deleted"),
        ("GB.291/WP/SDG/1", "a paragraph", "words deleted (fr)"),
        ("GB.291/WP/SDG/1", "a paragraph", "words deleted (en)"),
        ("GB.291/WP/SDG/1", "a comment", "added"),
        ("GB.291/WP/SDG/1", "a paragraph", "moved"),
    ]


def test_all_that_became_of_it_is_said_in_the_language_of_the_program(worked):
    workspace, _ = worked
    tongue.speak(lambda text, _note, _n: f"⟦{text}⟧")
    try:
        said = [what for _, _, what in listed(workspace)[:5]]
    finally:
        tongue.speak()
    assert said == ["⟦deleted⟧", "⟦⟦words⟧ deleted (fr)⟧", "⟦⟦words⟧ deleted (en)⟧", "⟦added⟧", "⟦moved⟧"]


def test_the_list_can_be_turned_round_and_narrowed_down(worked):
    workspace, _ = worked
    every = listed(workspace)
    assert listed(workspace, order=Order.OLDEST) == every[::-1]
    assert sorted(listed(workspace, order=Order.PERSON)) == sorted(every)
    assert listed(workspace, workspace.ask(audit.wanted, "Ben")) == []
    assert listed(workspace, workspace.ask(audit.wanted, "Ana", "laptop7")) == every
    today = BEGIN.astimezone().date()
    assert listed(workspace, workspace.ask(audit.wanted, first=today, last=today)) == every
    assert listed(workspace, workspace.ask(audit.wanted, last=today - timedelta(days=1))) == []
    of_paper = listed(workspace, workspace.ask(audit.wanted, paper=PAPER))
    assert ("", "the session “291”", "added") in every
    assert ("", "the session “291”", "added") not in of_paper
    assert len(of_paper) < len(every)


def test_days_count_what_each_did_where(worked):
    workspace, _ = worked
    (day,) = workspace.ask(audit.days)
    assert (day.day, day.author, day.device) == (BEGIN.astimezone().date().isoformat(), "Ana", "laptop7")
    assert day.changes == len(listed(workspace))


def test_a_version_is_named_renamed_and_forgotten(worked):
    workspace, clock = worked
    id = MomentId(new_id())
    clock.go_on()
    workspace.do(NameMoment(id, "  First   draft ", PAPER))
    workspace.do(NameMoment(MomentId(new_id()), "Whole file"))
    assert [(one.name, one.author) for one in workspace.ask(moment.versions, PAPER) if one.paper] == [
        ("First draft", "Ana")
    ]
    workspace.do(RenameMoment(id, "Draft for the Bureau"))
    assert "Version “Draft for the Bureau”" in [one.what for one in workspace.ask(moment.occasions, PAPER)]
    workspace.do(DeleteMoment(id))
    assert [one.name for one in workspace.ask(moment.versions, PAPER)] == ["Whole file"]
    with pytest.raises(Refused):
        workspace.do(NameMoment(id, " "))


def test_work_on_a_paper_is_listed_in_stretches_and_sessions(worked):
    workspace, clock = worked
    (first,) = workspace.ask(moment.occasions, PAPER)
    assert first.what.endswith("changes by Ana")
    assert first.at == stamp(clock.now)
    clock.now += timedelta(days=1)
    block = workspace.ask(lambda at: at.read.all(Block, paper=PAPER))[0].id
    workspace.do(Reword(block, Language.EN, "Next day."))
    found = workspace.ask(moment.occasions, PAPER)
    assert [one.what for one in found] == ["1 change by Ana", first.what]
    assert moment.last_session(found) == first
    assert moment.last_session(found[1:]) is None
