"""Two copies of one file brought together: nothing lost, nothing silently back, and the same on both laptops."""

import random
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from secretariat.domain.activity import Activity, Entry, Part, Participation
from secretariat.domain.agenda import Item
from secretariat.domain.comment import Comment
from secretariat.domain.confirmation import Confirmation
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.decision import Appearance, Decision
from secretariat.domain.edition import Edition
from secretariat.domain.identity import (
    ActivityId,
    AppearanceId,
    AppendixId,
    CommentId,
    ConfirmationId,
    DecisionId,
    EditionId,
    EntryId,
    ItemId,
    NoteId,
    ParticipationId,
    PersonId,
    ReferenceId,
    derived_id,
    new_id,
)
from secretariat.domain.inline import note_mark, reference_mark
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Appendix, Block, Note, Paper, Reference
from secretariat.domain.person import Person
from secretariat.domain.told import BrokenHistory, DamagedFile, ForeignFile, NewerFile, OtherDocument, Refused
from secretariat.store import activity, decision, merging, paper, suitcase
from secretariat.store.ancestry import MERGED
from secretariat.store.asking import Asked
from secretariat.store.backups import Occasion
from secretariat.store.file import WorkingFile
from secretariat.store.merged import How, Merged, Notice, Remark
from secretariat.store.payload import Question
from secretariat.store.revisions import Revision, rid_of
from secretariat.store.writer import Writer
from tests.store.desk import (
    BEN,
    Desk,
    a_paper,
    blocks,
    check_history,
    connection_of,
    dump,
    open_questions,
    tables,
)


@dataclass
class Two:
    """Two laptops with a copy each, and a paper of three paragraphs in both."""

    desk: Desk
    mine: WorkingFile
    theirs: WorkingFile
    first: Block
    second: Block
    third: Block

    @property
    def paper(self) -> Paper:
        return self.mine.read.get(Paper, self.first.paper)

    def merge(self) -> Merged:
        """Bring theirs into mine."""
        return self.mine.merge(published(self.theirs))

    def merge_both(self) -> Merged:
        """Bring theirs into mine, and then mine into theirs, which makes them the same."""
        merged = self.merge()
        self.theirs.merge(published(self.mine))
        assert whole(self.mine) == whole(self.theirs)
        return merged

    def question(self) -> Asked:
        (asked,) = self.mine.read.questions()
        return asked

    def words(self, block: Block) -> str:
        return self.mine.read.get(Block, block.id).words.en


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    desk = Desk(tmp_path)
    mine = desk.create()
    with mine.step("Set up") as write:
        first, second, third = blocks(
            write, a_paper(write), "The Office reports.", "It may decide.", "The end."
        )
    mine.publish()
    suitcase.take_away(mine.lend(), tmp_path / "Copy.gbwp")
    theirs = Desk(tmp_path, BEN).open(tmp_path / "Copy.gbwp")
    desk.clock.forward(hours=1)
    yield Two(desk, mine, theirs, first, second, third)
    for file in (mine, theirs):
        check_history(file)
        file.close()


def published(file: WorkingFile) -> Path:
    file.publish()
    return file.path


def whole(file: WorkingFile) -> tuple[object, ...]:
    connection = connection_of(file)
    log = sorted(connection.execute("SELECT rid FROM revision"))
    return tables(connection, heads=True), open_questions(connection), log


def put(file: WorkingFile, *things: object) -> None:
    with file.step("Edit") as write:
        for thing in things:
            write.put(thing)


def reword(file: WorkingFile, block: Block, text: str, language: Language = Language.EN) -> None:
    held = file.read.get(Block, block.id)
    put(file, replace(held, words=held.words.having(language, text)))


def delete(file: WorkingFile, block: Block) -> None:
    with file.step("Delete") as write:
        decision.withdraw_block(write, block.id)
        write.delete(write.get(Block, block.id))


def test_what_both_did_is_there(two: Two) -> None:
    reword(two.mine, two.first, "The Director reports.")
    reword(two.theirs, two.second, "It may wish to decide.")
    reword(two.theirs, two.first, "L’Office.", Language.FR)
    with two.theirs.step("Add") as write:
        (added,) = blocks(write, two.first.paper, "Theirs.")
    merged = two.merge_both()
    assert two.words(two.first) == "The Director reports."
    assert two.words(two.second) == "It may wish to decide."
    assert two.mine.read.get(Block, two.first.id).words.fr == "L’Office."
    assert two.mine.read.all(Block)[-1].id == added.id
    assert two.mine.read.questions() == []
    assert merged.new == 4
    assert [(hand.author, hand.device, hand.changes) for hand in merged.hands] == [("Ben", "laptop-9", 4)]
    assert {(one.id, one.how) for one in merged.taken} == {
        (two.first.id, How.CHANGED),
        (two.second.id, How.CHANGED),
        (added.id, How.ADDED),
    }
    assert merged.papers == ((two.first.paper, "GB.291/WP/SDG/1"),)


def test_changes_in_one_paragraph_are_brought_together_word_by_word(two: Two) -> None:
    reword(two.mine, two.first, "The Director reports.")
    reword(two.theirs, two.first, "The Office reports at once.")
    two.merge_both()
    assert two.words(two.first) == "The Director reports at once."
    made = two.mine.read.history(derived_id(two.first.id, "en"))[-1]
    assert (made.device, made.author, made.seq, len(made.parents)) == (MERGED, "", 0, 2)


def test_bringing_the_same_together_again_is_nothing_new(two: Two) -> None:
    reword(two.theirs, two.first, "The Director reports.")
    two.merge()
    before, label = whole(two.mine), two.mine.undo_label
    merged = two.merge()
    assert (merged.new, merged.taken, merged.touched) == (0, (), frozenset())
    assert (whole(two.mine), two.mine.undo_label) == (before, label)


def test_undo_brings_the_state_before_back_and_redo_the_state_after(two: Two) -> None:
    reword(two.mine, two.first, "Mine reports.")
    reword(two.theirs, two.first, "Theirs reports.")
    reword(two.theirs, two.second, "It may wish.")
    delete(two.theirs, two.third)
    with two.theirs.step("Add") as write:
        blocks(write, two.first.paper, "More.")
        write.delete(write.all(Block)[-1])
        blocks(write, two.first.paper, "More still.")
    before = dump(two.mine), open_questions(connection_of(two.mine))
    two.merge()
    after = dump(two.mine), open_questions(connection_of(two.mine))
    assert two.mine.undo_label == "Bring together"
    undone = two.mine.undo()
    assert undone is not None
    assert ("block", two.first.id) in undone.touched
    assert (dump(two.mine), open_questions(connection_of(two.mine))) == before
    check_history(two.mine)
    assert two.merge().new == 0
    two.mine.redo()
    assert (dump(two.mine), open_questions(connection_of(two.mine))) == after
    two.mine.undo()
    two.theirs.merge(published(two.mine))
    assert dump(two.theirs) == before[0]


def test_the_same_words_changed_by_both_are_a_question_that_keeps_both(two: Two) -> None:
    reword(two.mine, two.first, "The Director reports.")
    reword(two.theirs, two.first, "The Secretariat reports.")
    merged = two.merge_both()
    asked = two.question()
    assert merged.conflicts == (asked,)
    assert (asked.question.field, asked.question.base) == ("words", "Office")
    assert {asked.question.ours, asked.question.theirs} == {"Director", "Secretariat"}
    assert two.words(two.first) in {"The Director reports.", "The Secretariat reports."}
    mine, theirs = two.mine.read.sides(asked)
    assert {mine[-1].author, theirs[-1].author} == {"Ana", "Ben"}


def test_a_question_stays_open_while_the_words_are_edited(two: Two) -> None:
    reword(two.mine, two.first, "The Director reports.")
    reword(two.theirs, two.first, "The Secretariat reports.")
    two.merge()
    asked = two.question()
    reword(two.mine, two.first, two.words(two.first).replace("reports", "reports at once"))
    assert two.question() == asked
    two.mine.undo()
    assert two.question() == asked
    delete(two.mine, two.first)
    assert two.mine.read.questions() == []
    two.mine.undo()
    assert two.question() == asked


def test_deleted_there_and_untouched_here_is_gone(two: Two) -> None:
    delete(two.theirs, two.second)
    merged = two.merge_both()
    assert two.mine.read.find(Block, two.second.id) is None
    assert two.mine.read.questions() == []
    assert [(one.kind, one.id, one.how) for one in merged.taken] == [("block", two.second.id, How.DELETED)]


@pytest.mark.parametrize("who", ["mine", "theirs"])
def test_deleted_by_one_and_edited_by_the_other_stays_visible_with_a_question(two: Two, who: str) -> None:
    deleter, editor = (two.mine, two.theirs) if who == "mine" else (two.theirs, two.mine)
    reword(editor, two.second, "It may wish to decide.")
    delete(deleter, two.second)
    two.merge_both()
    assert two.words(two.second) == "It may wish to decide."
    asked = two.question()
    assert (asked.kind, asked.id, asked.question.existence) == ("block", two.second.id, True)
    ours, theirs = two.mine.read.sides(asked)
    by = {asked.question.ours: ours[-1].author, asked.question.theirs: theirs[-1].author}
    assert by == ({"deleted": "Ana", "kept": "Ben"} if who == "mine" else {"deleted": "Ben", "kept": "Ana"})


def test_what_was_written_before_deleting_is_not_lost_either(two: Two) -> None:
    reword(two.theirs, two.second, "It may decide. Theirs.")
    delete(two.theirs, two.second)
    reword(two.mine, two.second, "Mine. It may decide.")
    two.merge_both()
    assert two.words(two.second) == "Mine. It may decide. Theirs."


def test_only_moving_does_not_stand_against_deleting(two: Two) -> None:
    delete(two.theirs, two.second)
    with two.mine.step("Move") as write:
        write.put(replace(two.second, order=write.key(two.third.order, None)))
    two.merge_both()
    assert two.mine.read.find(Block, two.second.id) is None


def test_a_restyled_paragraph_that_was_deleted_keeps_its_words(two: Two) -> None:
    put(two.mine, replace(two.second, level=3))
    reword(two.theirs, two.third, "The very end.")
    delete(two.theirs, two.second)
    two.merge_both()
    assert two.words(two.second) == "It may decide."
    assert two.question().id == two.second.id


def with_everything(write: Writer, two: Two) -> tuple[NoteId, DecisionId, ReferenceId]:
    """Give the second paragraph a note, a reference, a point for decision and French words."""
    note, point, reference = NoteId(new_id()), DecisionId(new_id()), ReferenceId(new_id())
    held = write.get(Block, two.second.id)
    write.put(Note(note, held.paper, Words("A note.")))
    write.put(Reference(reference, held.paper, two.first.id))
    write.put(Decision(point, write.key(None, None)))
    write.put(Appearance(AppearanceId(new_id()), point, held.paper, held.id, write.key(None, None)))
    text = f"It may{note_mark(note)} decide{reference_mark(reference)}."
    write.put(replace(held, words=Words(text, "Il peut.")))
    return note, point, reference


@pytest.fixture
def rich(two: Two) -> tuple[NoteId, DecisionId, ReferenceId]:
    with two.mine.step("Enrich") as write:
        made = with_everything(write, two)
    two.theirs.merge(published(two.mine))
    return made


def delete_whole(file: WorkingFile, two: Two, note: NoteId, reference: ReferenceId) -> None:
    with file.step("Delete") as write:
        decision.withdraw_block(write, two.second.id)
        write.delete(write.get(Block, two.second.id))
        write.delete(write.get(Note, note))
        write.delete(write.get(Reference, reference))


def test_a_deleted_paragraph_comes_back_with_all_that_went_with_it(
    two: Two, rich: tuple[NoteId, DecisionId, ReferenceId]
) -> None:
    note, point, reference = rich
    delete_whole(two.theirs, two, note, reference)
    held = two.mine.read.get(Block, two.second.id)
    put(two.mine, replace(held, words=held.words.having(Language.FR, "Il peut décider.")))
    two.merge_both()
    block = two.mine.read.get(Block, two.second.id)
    assert (block.words.en, block.words.fr) == (held.words.en, "Il peut décider.")
    assert two.mine.read.get(Note, note).words.en == "A note."
    assert two.mine.read.get(Reference, reference).block == two.first.id
    assert two.mine.read.all(Appearance, decision=point, block=block.id)
    asked = two.question()
    assert (asked.kind, asked.id) == ("block", block.id)
    assert {kind for kind, _ in asked.along} == {"wording", "note", "reference", "decision", "appearance"}


def test_a_note_that_is_still_called_comes_back(
    two: Two, rich: tuple[NoteId, DecisionId, ReferenceId]
) -> None:
    note, _, _ = rich
    with two.theirs.step("Drop") as write:
        held = write.get(Block, two.second.id)
        write.put(
            replace(held, words=held.words.having(Language.EN, held.words.en.replace(note_mark(note), "")))
        )
        write.delete(write.get(Note, note))
    reword(two.mine, two.first, f"The Office{note_mark(note)} reports.")
    two.merge_both()
    assert two.mine.read.get(Note, note).words.en == "A note."
    assert (two.question().kind, two.question().id) == ("note", note)


def test_an_edited_note_that_was_deleted_with_its_mark_is_not_lost(
    two: Two, rich: tuple[NoteId, DecisionId, ReferenceId]
) -> None:
    note, _, reference = rich
    delete_whole(two.theirs, two, note, reference)
    put(two.mine, replace(two.mine.read.get(Note, note), words=Words("A longer note.")))
    two.merge_both()
    assert two.mine.read.get(Note, note).words.en == "A longer note."
    assert (two.question().kind, two.question().id) == ("note", note)


def test_a_deleted_paper_in_which_somebody_worked_comes_back_whole_with_one_question(
    two: Two, rich: tuple[NoteId, DecisionId, ReferenceId]
) -> None:
    with two.theirs.step("Delete paper") as write:
        paper.delete(write, two.first.paper)
    before = dump(two.mine)
    with two.mine.step("Add") as write:
        (added,) = blocks(write, two.first.paper, "More.")
    two.merge_both()
    asked = two.question()
    assert (asked.kind, asked.id) == ("paper", two.first.paper)
    with two.mine.step("Delete") as write:
        write.delete(added)
    after = dump(two.mine)
    assert {kind: [row[:-1] for row in rows] for kind, rows in after.items()} == {
        kind: [row[:-1] for row in rows] for kind, rows in before.items()
    }


def test_what_belongs_to_something_deleted_brings_it_back(two: Two) -> None:
    activity_id, person, appendix = ActivityId(new_id()), PersonId(new_id()), AppendixId(new_id())
    put(
        two.mine,
        Activity(activity_id, "a", title="Seminar"),
        Person(person, "A. Person"),
        Appendix(appendix, two.first.paper, "a", title=Words("Activities")),
    )
    two.theirs.merge(published(two.mine))
    with two.theirs.step("Delete") as write:
        activity.delete(write, activity_id)
        write.delete(write.get(Person, person))
    put(
        two.mine,
        Entry(EntryId(new_id()), appendix, activity_id, "a"),
        Participation(ParticipationId(new_id()), activity_id, Part.ORGANIZER, "a", person=person),
    )
    two.merge_both()
    assert two.mine.read.get(Activity, activity_id).title == "Seminar"
    assert two.mine.read.get(Person, person).name == "A. Person"
    assert {asked.kind for asked in two.mine.read.questions()} == {"activity", "person"}


def test_a_reference_may_lead_to_what_is_gone_and_that_is_remarked(
    two: Two, rich: tuple[NoteId, DecisionId, ReferenceId]
) -> None:
    _, _, reference = rich
    delete(two.theirs, two.first)
    merged = two.merge()
    assert two.mine.read.get(Reference, reference).block == two.first.id
    assert merged.notices == (Notice(Remark.DANGLING, "reference", reference, two.first.paper),)
    assert merged.conflicts == ()


def test_a_value_given_by_both_is_a_question(two: Two) -> None:
    put(two.mine, replace(two.paper, symbol="GB.291/1", office_file_name="mine.doc"))
    put(two.theirs, replace(two.paper, symbol="GB.291/2", page_size="Letter"))
    two.merge_both()
    asked = two.question()
    assert (asked.kind, asked.question.field, asked.question.base) == ("paper", "symbol", "GB.291/WP/SDG/1")
    assert {asked.question.ours, asked.question.theirs} == {"GB.291/1", "GB.291/2"}
    assert (two.paper.office_file_name, two.paper.page_size) == ("mine.doc", "Letter")


def test_parts_of_a_date_are_never_mixed(two: Two) -> None:
    one = Activity(ActivityId(new_id()), "a", dates=Dates("May 2004"))
    put(two.mine, one)
    two.theirs.merge(published(two.mine))
    from datetime import date

    mine = Dates("3 May 2004", date(2004, 5, 3), date(2004, 5, 3), Precision.DAY)
    theirs = Dates("May 2005", date(2005, 5, 1), date(2005, 5, 31), Precision.MONTH)
    put(two.mine, replace(one, dates=mine))
    put(two.theirs, replace(one, dates=theirs))
    two.merge_both()
    assert two.mine.read.get(Activity, one.id).dates in {mine, theirs}
    assert two.question().question.field == "dates"


def test_languages_added_by_each_are_both_there(two: Two) -> None:
    put(two.mine, replace(two.paper, languages=(Language.EN, Language.FR)))
    put(two.theirs, replace(two.paper, languages=(Language.EN, Language.ES)))
    two.merge_both()
    assert two.paper.languages == (Language.EN, Language.FR, Language.ES)
    assert two.mine.read.questions() == []


def test_progress_written_by_both_is_brought_together_as_words(two: Two) -> None:
    point = Decision(DecisionId(new_id()), "a", progress="Sent. Waiting.")
    put(two.mine, point)
    two.theirs.merge(published(two.mine))
    put(two.mine, replace(point, progress="Sent in May. Waiting."))
    put(two.theirs, replace(point, progress="Sent. Waiting for an answer."))
    two.merge_both()
    assert two.mine.read.get(Decision, point.id).progress == "Sent in May. Waiting for an answer."


def test_two_new_places_are_no_question_but_a_notice(two: Two) -> None:
    with two.mine.step("Move") as write:
        write.put(replace(two.first, order=write.key(two.third.order, None)))
    with two.theirs.step("Move") as write:
        write.put(replace(two.first, order=write.key(two.second.order, two.third.order)))
    merged = two.merge_both()
    assert merged.notices == (Notice(Remark.MOVED, "block", two.first.id, two.first.paper),)
    assert two.mine.read.questions() == []


def test_a_paragraph_made_a_point_by_both_is_remarked(two: Two) -> None:
    for file in (two.mine, two.theirs):
        point = DecisionId(new_id())
        put(
            file,
            Decision(point, "a"),
            Appearance(AppearanceId(new_id()), point, two.first.paper, two.first.id, "a"),
        )
    merged = two.merge_both()
    assert merged.notices == (Notice(Remark.TWICE, "block", two.first.id, two.first.paper),)
    assert two.mine.read.count(Decision) == 2


def test_a_paper_moved_to_two_items_stands_under_one_of_them_in_its_place(two: Two) -> None:
    item = two.mine.read.all(Item)[0]
    one, other = (replace(item, id=ItemId(new_id()), order=order) for order in "xy")
    put(two.mine, one, other)
    two.theirs.merge(published(two.mine))
    put(two.mine, replace(two.paper, item=one.id, order="k"))
    put(two.theirs, replace(two.paper, item=other.id, order="m"))
    two.merge_both()
    assert (two.paper.item, two.paper.order) in {(one.id, "k"), (other.id, "m")}


def test_french_words_first_written_by_both_are_one_thing(two: Two) -> None:
    reword(two.mine, two.first, "Le Bureau.", Language.FR)
    reword(two.theirs, two.first, "L’Office.", Language.FR)
    two.merge_both()
    assert two.question().language == "fr"
    assert {two.question().question.ours, two.question().question.theirs} == {"Le Bureau.", "L’Office."}


def test_runs_typed_at_the_same_place_stay_together(two: Two) -> None:
    for file, name in ((two.mine, "m"), (two.theirs, "t")):
        with file.step("Type") as write:
            left = two.first.order
            for number in range(5):
                left = write.key(left, two.second.order)
                write.put(replace(two.first, id=new_id(), order=left, words=Words(f"{name}{number}")))  # type: ignore[arg-type]
    two.merge_both()
    typed = [block.words.en for block in two.mine.read.all(Block)][1:-2]
    assert typed in (
        [*(f"m{n}" for n in range(5)), *(f"t{n}" for n in range(5))],
        [*(f"t{n}" for n in range(5)), *(f"m{n}" for n in range(5))],
    )


def test_a_third_copy_in_whatever_order_makes_the_same(two: Two, tmp_path: Path) -> None:
    suitcase.take_away(two.mine.lend(), tmp_path / "Third.gbwp")
    third = Desk(tmp_path, replace(BEN, author="Cy", device="laptop-3")).open(tmp_path / "Third.gbwp")
    reword(two.mine, two.first, "The Director reports.")
    reword(two.theirs, two.first, "The Secretariat reports.")
    reword(third, two.first, "The Office answers.")
    two.mine.merge(published(third))
    two.merge()
    third.merge(published(two.theirs))
    third.merge(published(two.mine))
    two.mine.merge(published(third))
    two.theirs.merge(published(two.mine))
    assert whole(two.mine) == whole(third) == whole(two.theirs)
    third.close()


def test_looking_first_says_what_would_come_and_changes_nothing(two: Two) -> None:
    reword(two.mine, two.first, "The Director reports.")
    reword(two.theirs, two.first, "The Secretariat reports.")
    delete(two.theirs, two.third)
    source = published(two.theirs)
    before, backups = whole(two.mine), two.mine.backups()
    seen = two.mine.preview(source)
    assert (whole(two.mine), two.mine.backups(), two.mine.undo_label) == (before, backups, "Edit")
    assert seen == two.mine.merge(source)


def test_the_other_file_stays_as_it_is_and_nothing_is_left_beside_it(two: Two) -> None:
    reword(two.theirs, two.first, "Theirs.")
    source = published(two.theirs)
    content, beside = source.read_bytes(), two.desk.beside()
    two.mine.preview(source)
    two.mine.merge(source)
    assert (source.read_bytes(), two.desk.beside()) == (content, beside)
    assert not list(two.desk.places.live.glob("arriving*"))


def test_the_state_before_is_backed_up(two: Two) -> None:
    reword(two.mine, two.first, "Mine.")
    reword(two.theirs, two.second, "Theirs.")
    before = dump(two.mine)
    two.merge()
    (backup,) = [backup for backup in two.mine.backups() if backup.occasion is Occasion.MERGE]
    two.mine.restore(backup)
    assert dump(two.mine) == before


def test_restoring_an_older_state_brings_its_open_questions_back(two: Two) -> None:
    reword(two.mine, two.first, "The Director reports.")
    reword(two.theirs, two.first, "The Secretariat reports.")
    two.merge()
    asked = open_questions(connection_of(two.mine))
    two.desk.clock.forward(minutes=1)
    two.mine.publish()
    backup = two.mine.backups()[0]
    delete(two.mine, two.first)
    assert open_questions(connection_of(two.mine)) == []
    two.mine.restore(backup)
    assert open_questions(connection_of(two.mine)) == asked


def test_a_file_that_is_no_copy_is_refused(two: Two, tmp_path: Path) -> None:
    stranger = Desk(tmp_path, BEN).create(tmp_path / "Stranger.gbwp")
    stranger.close()
    before = whole(two.mine)
    for act in (two.mine.merge, two.mine.preview):
        with pytest.raises(OtherDocument) as told:
            act(tmp_path / "Stranger.gbwp")
        assert (told.value.path.name, told.value.own) == ("Stranger.gbwp", two.mine.path)
    assert whole(two.mine) == before


def test_a_value_that_no_table_can_hold_is_refused(two: Two) -> None:
    held = two.theirs.read.history(two.first.id)[-1]
    forged = replace(
        held, parents=(held.rid,), seq=99, payload={**(held.payload or {}), "level": "x"}, written=""
    )
    row = (rid_of(*forged.row[1:]), *forged.row[1:])
    source = published(two.theirs)
    connection = sqlite3.connect(source, isolation_level=None)
    columns = "rid, entity, kind, p1, p2, device, seq, at, author, payload"
    connection.execute(f"INSERT INTO revision ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    connection.close()
    before = whole(two.mine)
    with pytest.raises(DamagedFile) as told:
        two.mine.merge(source)
    assert told.value.path == source
    assert whole(two.mine) == before


WOUNDS = {
    "of another program": ("PRAGMA application_id = 7", ForeignFile),
    "newer": ("PRAGMA user_version = 999", NewerFile),
    "with a trigger": (
        "CREATE TRIGGER sly AFTER INSERT ON revision BEGIN DELETE FROM block; END",
        DamagedFile,
    ),
    "with other words than it says": (
        "UPDATE revision SET payload = replace(payload, 'Theirs', 'Forged')",
        DamagedFile,
    ),
    "with a revision less": (
        "DELETE FROM revision WHERE arrival = (SELECT max(arrival) - 1 FROM revision)",
        DamagedFile,
    ),
    "with a payload that is none": (
        "UPDATE revision SET payload = '[' WHERE arrival = (SELECT max(arrival) FROM revision)",
        DamagedFile,
    ),
}


@pytest.mark.parametrize("wound", WOUNDS)
def test_a_file_that_cannot_be_trusted_is_refused(two: Two, wound: str) -> None:
    reword(two.theirs, two.first, "Theirs one.")
    reword(two.theirs, two.first, "Theirs two.")
    source = published(two.theirs)
    statement, kind = WOUNDS[wound]
    connection = sqlite3.connect(source, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("DELETE FROM step_revision")
    connection.execute(statement)
    connection.close()
    before = whole(two.mine)
    with pytest.raises(kind) as told:
        two.mine.merge(source)
    assert told.value.path == source  # type: ignore[attr-defined]  # all of them are about a file
    assert whole(two.mine) == before


def revisions_of(file: WorkingFile) -> list[Revision]:
    return file.read.revisions()


def test_revisions_may_come_from_anywhere_in_any_order(two: Two) -> None:
    for number in range(20):
        reword(two.theirs, two.first, f"Theirs {number}.")
    held = revisions_of(two.theirs)
    random.Random(1).shuffle(held)
    union = merging.unite(connection_of(two.mine), iter(held))
    assert [revision.rid for revision in union.arriving] == [
        revision.rid for revision in revisions_of(two.theirs)[-20:]
    ]
    assert union.made == ()


def test_a_history_with_holes_is_refused(two: Two) -> None:
    reword(two.theirs, two.first, "Theirs one.")
    reword(two.theirs, two.first, "Theirs two.")
    with pytest.raises(BrokenHistory):
        merging.unite(connection_of(two.mine), revisions_of(two.theirs)[-1:])


ASKED = Question("words", "a", "b", "c", "r", "s", "b", 0)
FORGERIES: dict[str, dict[str, Any]] = {
    "another kind of thing": {"kind": "paper"},
    "an unknown kind": {"kind": "diary"},
    "a thing of no name": {"entity": "x"},
    "fields it should not have": {"payload": {"strange": 1}},
    "text no page can show": {"author": "a\x00b"},
    "words that nothing says": {"payload": {"texts": '{"diary":"x"}'}},
    "words of another thing": {"payload": {"owner": "f" * 32}},
    "a question of another make": {"questions": {"k": replace(ASKED, start=9)}},
    "a question about nothing": {"questions": {"k": replace(ASKED, field="diary")}},
}


FORGED_VALUES: dict[str, dict[str, Any]] = {
    "a kind of paragraph unknown": {"payload": {"kind": "diary"}},
    "a number that is none": {"payload": {"level": [1]}},
    "a text in a field that is none": {"questions": {"k": replace(ASKED, field="diary")}},
    "a value to choose that is none": {"questions": {"k": replace(ASKED, field="kind", text=None)}},
}


@pytest.mark.parametrize("forgery", FORGED_VALUES)
def test_a_value_that_cannot_be_read_is_refused(two: Two, forgery: str) -> None:
    held = two.mine.read.history(two.first.id)[-1]
    state = {**(held.payload or {}), **FORGED_VALUES[forgery].get("payload", {})}
    asked = FORGED_VALUES[forgery].get("questions", {})
    forged = replace(held, parents=(held.rid,), payload=state, questions=asked, written="")
    with pytest.raises(BrokenHistory):
        merging.unite(connection_of(two.mine), [replace(forged, rid=rid_of(*forged.row[1:]))])


@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_revision_that_cannot_be_true_is_refused(two: Two, forgery: str) -> None:
    reword(two.theirs, two.first, "Theirs.")
    (fresh,) = revisions_of(two.theirs)[-1:]
    change = dict(FORGERIES[forgery])
    if "payload" in change:
        change["payload"] = {**(fresh.payload or {}), **change["payload"]}
    forged = replace(fresh, **change, written="")
    with pytest.raises(BrokenHistory):
        merging.unite(connection_of(two.mine), [forged])
    renamed = replace(forged, rid=rid_of(*forged.row[1:]))
    with pytest.raises(BrokenHistory):
        merging.unite(connection_of(two.mine), [renamed])


def test_what_belongs_to_what_never_was_is_refused(two: Two) -> None:
    with two.theirs.step("Add") as write:
        (added,) = blocks(write, two.first.paper, "Theirs.")
    made = [
        revision for revision in revisions_of(two.theirs) if revision.entity == derived_id(added.id, "en")
    ]
    with pytest.raises(BrokenHistory):
        merging.unite(connection_of(two.mine), made)


def test_undo_leaves_alone_what_others_have_written_words_for(two: Two) -> None:
    with two.mine.step("Add") as write:
        (added,) = blocks(write, two.first.paper, "Mine.")
    two.theirs.merge(published(two.mine))
    reword(two.theirs, added, "À eux.", Language.FR)
    suitcase.take_away(two.theirs.lend(), two.mine.path)
    two.mine.publish(force=True)
    with pytest.raises(Refused):
        two.mine.undo()
    assert two.mine.read.get(Block, added.id).words == Words("Mine.", "À eux.")


def test_undo_refuses_where_what_came_in_was_changed_since(two: Two) -> None:
    reword(two.theirs, two.first, "Theirs.")
    two.merge()
    reword(two.theirs, two.first, "Theirs again.")
    two.mine.publish()
    suitcase.take_away(two.theirs.lend(), two.mine.path)
    two.mine.publish(force=True)
    assert two.words(two.first) == "Theirs again."
    with pytest.raises(Refused):
        two.mine.undo()


def test_a_translation_confirmed_against_different_words_is_confirmed_no_more(two: Two) -> None:
    id = ConfirmationId(derived_id(two.first.id, "confirmed fr"))
    said = Confirmation(id, two.first.paper, two.first.id, "block", Language.FR, "aa")
    put(two.mine, said)
    put(two.theirs, replace(said, source="bb"))
    two.merge_both()
    assert two.mine.read.get(Confirmation, id).source == ""
    assert two.mine.read.questions() == []


def test_a_comment_is_merged_word_by_word_and_its_passage_as_a_whole(two: Two) -> None:
    comment = Comment(
        CommentId(new_id()), two.first.paper, two.first.id, Language.EN, "The Office", "Is this so?"
    )
    put(two.mine, comment)
    two.theirs.merge(published(two.mine))
    put(two.mine, replace(comment, text="Is this really so?", passage="The Office reports"))
    put(two.theirs, replace(comment, text="Is this so? Ask them.", block=two.second.id, passage="It may"))
    two.merge_both()
    held = two.mine.read.get(Comment, comment.id)
    assert held.text == "Is this really so? Ask them."
    assert two.question().question.field == "passage"
    assert (held.block, held.passage) in {
        (two.first.id, "The Office reports"),
        (two.second.id, "It may"),
    }


def test_an_edition_issued_twice_is_one_question_with_everything_of_each(two: Two) -> None:
    id = EditionId(derived_id(two.first.paper, "edition  0"))
    for file, word in ((two.mine, "mine"), (two.theirs, "theirs")):
        with file.step("Issue") as write:
            order = write.key(None, None)
            write.put(
                Edition(id, two.first.paper, order, symbol=word, content=word, fingerprint=word, at=word)
            )
    two.merge_both()
    asked = two.question()
    assert (asked.kind, asked.question.field) == ("edition", "edition")
    held = two.mine.read.get(Edition, id)
    assert len({held.symbol, held.content, held.fingerprint, held.at}) == 1


def test_the_same_edition_issued_in_the_same_words_at_once_is_no_question(two: Two) -> None:
    id = EditionId(derived_id(two.first.paper, "edition  0"))
    for file in (two.mine, two.theirs):
        with file.step("Issue") as write:
            write.put(Edition(id, two.first.paper, write.key(None, None), content="{}", fingerprint="f"))
    two.merge_both()
    assert two.mine.read.questions() == []


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ({1: "a", 2: "b", 3: "c", 4: "d"}, {1: "a", 5: "b", 90: "c", 91: "d", 92: "e"}),
        ({1: "a", 2: "b", 3: "c", 4: "d"}, {-7: "a", 2: "b", 3: "d", 4: "c"}),
        ({1: "b", 2: "c", 3: "d"}, {1: "a", 2: "b", 3: "c", 4: "d"}),
        ({1: "a", 2: "b", 3: "c", 4: "d", 5: "e"}, {1: "a", 2: "b", 3: "c", 9: "x"}),
        ({}, {1: "a"}),
        ({1: "a", 2: "b"}, {1: "a", 2: "b"}),
    ],
)
def test_what_each_holds_alone_is_found_whatever_gaps_and_order_they_have(
    monkeypatch: pytest.MonkeyPatch, ours: dict[int, str], theirs: dict[int, str]
) -> None:
    monkeypatch.setattr(merging, "_NAMES", 2)
    pair = []
    for rows in (ours, theirs):
        connection = sqlite3.connect(":memory:")
        connection.execute("CREATE TABLE revision (arrival INTEGER PRIMARY KEY, rid TEXT)")
        connection.executemany("INSERT INTO revision VALUES (?, ?)", rows.items())
        pair.append(connection)
    here, there = merging._apart(pair[0], pair[1])
    assert here - there == set(ours.values()) - set(theirs.values())
    assert there - here == set(theirs.values()) - set(ours.values())
    for connection in pair:
        connection.close()
