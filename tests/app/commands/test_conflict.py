"""What one copy deleted and the other edited stays, or goes for good, whatever it is."""

from dataclasses import dataclass, replace
from typing import Any

import pytest

from secretariat.app import keeping, merge
from secretariat.app.commands.conflict import Answer
from secretariat.app.dump import dump
from secretariat.app.queries import conflict
from secretariat.app.workspace import Workspace
from secretariat.domain.activity import Activity, Entry, Part, Participation
from secretariat.domain.agenda import Item, Session
from secretariat.domain.committee import Committee
from secretariat.domain.decision import Appearance, Decision
from secretariat.domain.followup import FollowUp, FollowUpKind
from secretariat.domain.identity import CommitteeId, derived_id, new_id
from secretariat.domain.inline import note_mark, reference_mark
from secretariat.domain.language import Words
from secretariat.domain.paper import Appendix, Block, Kind, Note, Paper, Reference
from secretariat.domain.person import Organization, Person
from secretariat.store import activity, agenda, paper, person
from secretariat.store.payload import GONE
from secretariat.store.places import Who

IDS: Any = tuple(new_id() for _ in range(15))
S, G, P, B, N, R, A, C, E, H, U, T, D, Q, F = IDS
COMMITTEE = CommitteeId("f" * 32)
MADE = (
    Session(S, COMMITTEE, "a", 291),
    Item(G, S, "a", Words("Follow-up")),
    Paper(P, G, "a", "GB.291/1"),
    Block(B, P, "a", Kind.PARAGRAPH, words=Words(f"One{note_mark(N)}{reference_mark(R)}", "Un")),
    Note(N, P, Words("A note.")),
    Reference(R, P, B),
    Appendix(A, P, "a", title=Words("Activities")),
    Activity(C, "a", title="Seminar"),
    Entry(E, A, C, "a"),
    Person(H, "A. Person"),
    Organization(U, "An Organization"),
    Participation(T, C, Part.ORGANIZER, "a", person=H),
    Decision(D, "a"),
    Appearance(Q, D, P, B, "a"),
    FollowUp(F, "a", FollowUpKind.FORUM, title=Words("Forum")),
)


@dataclass(frozen=True)
class Case:
    """A thing, how it is edited and how deleted, and what it is called."""

    edited: object
    delete: object
    where: str


def only(kind, id):
    """Return what deletes one thing alone."""
    return lambda write: write.delete(write.get(kind, id))


def without_decision(write):
    """Delete a point for decision with its place."""
    write.delete(write.get(Appearance, Q))
    write.delete(write.get(Decision, D))


CASES = {
    "session": Case(
        replace(MADE[0], year=2004), lambda write: agenda.delete_session(write, S), "the session “291”"
    ),
    "item": Case(
        replace(MADE[1], title=Words("Next")),
        lambda write: agenda.delete_item(write, G),
        "the agenda item “Next”",
    ),
    "paper": Case(replace(MADE[2], page_size="Letter"), lambda write: paper.delete(write, P), "the paper"),
    "note": Case(replace(MADE[4], words=Words("Longer.")), only(Note, N), "note 1"),
    "reference": Case(replace(MADE[5], until=B), only(Reference, R), "the reference in paragraph 1"),
    "appendix": Case(
        replace(MADE[6], landscape=True), lambda write: paper.delete_appendix(write, A), "the appendix"
    ),
    "activity": Case(
        replace(MADE[7], venue="Geneva"), lambda write: activity.delete(write, C), "the activity “Seminar”"
    ),
    "entry": Case(
        replace(MADE[8], activity=C, order="b", cells=replace(MADE[8].cells, activity=Words("x"))),
        only(Entry, E),
        "row 1 of the appendix",
    ),
    "person": Case(
        replace(MADE[9], capacity="Chair"),
        lambda write: person.delete_person(write, H),
        "the person “A. Person”",
    ),
    "organization": Case(
        replace(MADE[10], acronym="AO"),
        lambda write: person.delete_organization(write, U),
        "the organization “An Organization”",
    ),
    "participation": Case(
        replace(MADE[11], capacity="Chair"), only(Participation, T), "a part in the activity “Seminar”"
    ),
    "decision": Case(replace(MADE[12], owner="Office"), without_decision, "the point in paragraph 1"),
    "follow_up": Case(
        replace(MADE[14], lead="Office"), only(FollowUp, F), "the entry of the follow-up programme “Forum”"
    ),
    "wording": Case(
        replace(MADE[3], words=Words(MADE[3].words.en, "Deux")),
        lambda write: write.write("wording", derived_id(B, "fr"), GONE),
        "paragraph 1",
    ),
}


class Do:
    """A command made on the spot."""

    label = "Do"
    merge = caret = ""

    def __init__(self, act):
        self.run = act


@pytest.fixture
def two(workspace, home, tmp_path):
    """Return two copies of a file with one thing of every kind."""
    workspace.do(Do(lambda write: [write.put(thing) for thing in (Committee(COMMITTEE), *MADE)]))
    keeping.save_copy(workspace, tmp_path / "copy.gbwp")
    with Workspace.open(tmp_path / "copy.gbwp", home.places, Who("Ben", "laptop9")) as ben:
        yield workspace, ben


@pytest.mark.parametrize("stays", [True, False], ids=["stays", "goes"])
@pytest.mark.parametrize("kind", CASES)
def test_what_was_deleted_and_edited_is_asked_about_and_stays_or_goes(two, kind, stays):
    ana, ben = two
    case = CASES[kind]
    ana.do(Do(lambda write: write.put(case.edited)))
    after_editing = ana.ask(dump)
    ben.do(Do(case.delete))
    ben.publish()
    merge.bring_together(ana, ben.path)
    (question,) = ana.ask(conflict.questions, "laptop7")
    assert (question.place.where, question.mine.text, question.theirs.text) == (case.where, "kept", "deleted")
    assert (question.mine.author, question.theirs.author) == ("Ana", "Ben")
    assert ana.ask(dump) == after_editing
    ana.do(Answer(question.asked, (question.mine if stays else question.theirs).take))
    assert ana.ask(conflict.questions) == ()
    if stays:
        assert ana.ask(dump) == after_editing
    else:
        assert ana.on_file(lambda file: file.read.content(question.asked.entity).state) is None
    ana.publish()
    merge.bring_together(ben, ana.path)
    assert ben.ask(dump) == ana.ask(dump)
    assert ben.ask(conflict.questions) == ()
