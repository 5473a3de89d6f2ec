"""Papers, items, sessions, activities and people with all that hangs on them."""

from dataclasses import replace

import pytest

from secretariat.domain.activity import Activity, Entry, Participation
from secretariat.domain.agenda import Item, Session
from secretariat.domain.committee import Committee
from secretariat.domain.decision import Appearance, Decision
from secretariat.domain.identity import AppearanceId, BlockId, DecisionId, PaperId, new_id
from secretariat.domain.paper import Appendix, Block, Note, Paper, Reference
from secretariat.domain.person import Organization, Person
from secretariat.domain.told import Gone
from secretariat.store import activity, agenda, decision, paper, person
from secretariat.store.file import WorkingFile
from tests.files.make import fill
from tests.store.desk import a_paper, blocks, dump


@pytest.fixture
def full(file: WorkingFile) -> WorkingFile:
    """A file with one thing of every kind."""
    with file.step("Fill") as write:
        fill(write)
    return file


def test_a_paper_is_read_with_all_that_belongs_to_it(full: WorkingFile) -> None:
    read = full.read
    (found,) = read.all(Paper)
    contents = paper.contents(read, found.id)
    assert contents.paper == found
    assert [contents.item] == read.all(Item)
    assert [contents.session] == read.all(Session)
    assert [contents.committee] == read.all(Committee)
    assert contents.position == 1
    assert list(contents.blocks) == read.all(Block)
    assert list(contents.notes) == read.all(Note)
    assert list(contents.references) == read.all(Reference)
    assert list(contents.appendices) == read.all(Appendix)
    assert list(contents.entries) == read.all(Entry)
    assert list(contents.activities) == read.all(Activity)
    assert list(contents.decisions) == read.all(Decision)
    assert list(contents.appearances) == read.all(Appearance)


def test_a_paper_that_is_gone_says_so(full: WorkingFile) -> None:
    with pytest.raises(Gone):
        paper.contents(full.read, PaperId("nobody"))


def test_what_another_paper_holds_is_not_its_contents(full: WorkingFile) -> None:
    with full.step("Another") as write:
        other = a_paper(write)
        blocks(write, other, "Elsewhere")
    contents = paper.contents(full.read, other)
    assert [block.words.en for block in contents.blocks] == ["Elsewhere"]
    assert (contents.notes, contents.appendices, contents.activities, contents.decisions) == ((), (), (), ())


def test_deleting_a_paper_leaves_the_register_and_the_agenda(full: WorkingFile) -> None:
    before = dump(full)
    with full.step("Delete paper") as write:
        paper.delete(write, write.all(Paper)[0].id)
    gone = (Paper, Block, Note, Reference, Appendix, Entry, Appearance, Decision)
    assert [full.read.count(kind) for kind in gone] == [0] * len(gone)
    kept = (Activity, Participation, Person, Organization, Item, Session)
    assert all(full.read.count(kind) for kind in kept)
    assert {row[2] for row in dump(full)["wording"]} == {
        "committee",
        "session",
        "item",
        "activity",
        "follow_up",
        "correction",
        "review_question",
    }
    full.undo()
    assert dump(full) == before


def test_a_decision_put_in_two_papers_outlives_one_of_them(full: WorkingFile) -> None:
    with full.step("Put elsewhere") as write:
        (point,) = write.all(Decision)
        other = a_paper(write)
        (block,) = blocks(write, other, "The Governing Body may wish to decide.")
        write.put(Appearance(AppearanceId(new_id()), point.id, other, block.id, "a"))
    with full.step("Delete paper") as write:
        paper.delete(write, other)
    assert full.read.all(Decision) == [point]


def test_deleting_a_session_takes_its_agenda_along(full: WorkingFile) -> None:
    with full.step("Delete session") as write:
        (session,) = write.all(Session)
        due = Decision(DecisionId(new_id()), "z", due_session=session.id)
        write.put(due)
        agenda.delete_session(write, session.id)
    assert [full.read.count(kind) for kind in (Session, Item, Paper, Block)] == [0, 0, 0, 0]
    assert full.read.all(Decision) == [replace(due, due_session=None)]


def test_deleting_an_activity_takes_its_rows_and_parts_along(full: WorkingFile) -> None:
    with full.step("Delete activity") as write:
        activity.delete(write, write.all(Activity)[0].id)
    assert [full.read.count(kind) for kind in (Activity, Entry, Participation)] == [0, 0, 0]
    assert (full.read.count(Person), full.read.count(Organization)) == (1, 1)


def test_deleting_a_person_takes_only_that_person_s_parts_along(full: WorkingFile) -> None:
    with full.step("Delete person") as write:
        person.delete_person(write, write.all(Person)[0].id)
    assert [part.person for part in full.read.all(Participation)] == [None]
    with full.step("Delete organization") as write:
        person.delete_organization(write, write.all(Organization)[0].id)
    assert full.read.all(Participation) == []


def test_a_point_follows_its_words_to_another_block(full: WorkingFile) -> None:
    first, second = full.read.all(Block)
    with full.step("Join") as write:
        decision.lead_block(write, second.id, first.id)
    assert [appearance.block for appearance in full.read.all(Appearance)] == [first.id]
    with full.step("Withdraw") as write:
        decision.withdraw_block(write, BlockId(first.id))
    assert (full.read.all(Appearance), full.read.all(Decision)) == ([], [])
