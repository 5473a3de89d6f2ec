"""Searching everywhere: what is found, what it is called, and where it leads."""

import pytest

from secretariat.app.commands.activity import AddActivity
from secretariat.app.commands.block import Reword
from secretariat.app.commands.decision import EditDecision, PutPoint
from secretariat.app.commands.note import AddNote
from secretariat.app.queries import search
from secretariat.domain.activity import Activity, Cells, Part, Participation
from secretariat.domain.comment import Comment
from secretariat.domain.finding import Spot
from secretariat.domain.identity import (
    ActivityId,
    CommentId,
    DecisionId,
    NoteId,
    ParticipationId,
    PersonId,
    new_id,
)
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Block
from secretariat.domain.person import Person


class Lay:
    """Lay a thing into the file."""

    label, merge, caret = "Lay", "", ""

    def __init__(self, thing):
        self.thing = thing

    def run(self, write):
        write.put(self.thing)


@pytest.fixture
def filled(workspace, paper):
    first, heading, *_, last = workspace.ask(lambda at: at.read.all(Block, paper=paper))
    workspace.do(Reword(heading.id, Language.EN, "Fair globalization"))
    workspace.do(AddNote(NoteId(new_id()), first.id, Language.EN, "One", "A globalization note"))
    workspace.do(Reword(last.id, Language.FR, "La mondialisation"))
    point = DecisionId(new_id())
    workspace.do(PutPoint(last.id, point))
    workspace.do(EditDecision(point, "owner", "Ms Globalization"))
    workspace.do(AddActivity(ActivityId(new_id()), None, Cells(Words(en="Seminar on globalization"))))
    comment = Comment(
        CommentId(new_id()), paper, last.id, text="Say more on globalization", author="Ana", at="2004-11-01"
    )
    workspace.do(Lay(comment))
    return paper


def found(workspace, words):
    return {
        group.name: [(one.symbol, one.where, search.said(one.snippet)) for one in group.results]
        for group in search.everywhere(workspace, words)
    }


def test_results_come_by_kind_with_their_places(workspace, filled):
    symbol = "GB.291/WP/SDG/1"
    assert found(workspace, "globaliz") == {
        "Headings": [(symbol, "heading I", "Fair globalization")],
        "Footnotes": [(symbol, "a note that is never called", "A globalization note")],
        "Decisions": [(symbol, "the point in paragraph 3", "Ms Globalization")],
        "Comments": [(symbol, "a comment on paragraph 3", "Say more on globalization")],
        "Activities": [("", "the activity “Seminar on globalization”", "Seminar on globalization")],
    }


def test_the_words_found_stand_apart(workspace, filled):
    (group,) = search.everywhere(workspace, "fair")
    assert group.results[0].snippet == (search.Said("Fair", True), search.Said(" globalization"))


def test_a_result_leads_to_its_spot_in_its_language(workspace, filled):
    (group,) = search.everywhere(workspace, "mondialisation")
    last = workspace.ask(lambda at: at.read.all(Block, paper=filled)[-1])
    assert (group.results[0].spot, group.results[0].language) == (Spot(filled, last.id), Language.FR)
    comments = search.everywhere(workspace, "say more")[0].results
    assert comments[0].spot == Spot(filled, last.id)


def test_what_was_undone_is_not_found(workspace, filled):
    block = workspace.ask(lambda at: at.read.all(Block, paper=filled)[0])
    workspace.do(Reword(block.id, Language.EN, "Quixotic"))
    assert list(found(workspace, "quixotic")) == ["Paragraphs"]
    workspace.undo()
    assert found(workspace, "quixotic") == {}


def test_nothing_typed_finds_nothing(workspace, filled):
    for words in ("", " ", '"', "NEAR(", "*"):
        assert found(workspace, words) == {}


def test_a_person_leads_to_an_activity_and_an_item_to_the_agenda(workspace, filled):
    activity = workspace.ask(lambda at: at.read.all(Activity)[0])
    person = Person(PersonId(new_id()), "Ms Halonen")
    part = Participation(ParticipationId(new_id()), activity.id, Part.PARTICIPANT, "a", person=person.id)
    workspace.do(Lay(person))
    workspace.do(Lay(part))
    (group,) = search.everywhere(workspace, "halonen")
    assert (group.name, group.results[0].where) == ("People", "takes part in one activity")
    assert group.results[0].spot == Spot(None, activity.id)
    (group,) = search.everywhere(workspace, "follow-up")
    assert (group.name, group.results[0].item) == ("Agenda items", group.results[0].id)
