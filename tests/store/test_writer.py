"""The one door: what is put is there, what is the same makes no revision, what cannot be kept is refused."""

from dataclasses import replace

import pytest

from secretariat.domain.activity import Activity, Cells
from secretariat.domain.dates import Dates
from secretariat.domain.decision import Appearance, Decision
from secretariat.domain.identity import ActivityId, AppearanceId, DecisionId, derived_id, new_id
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Block, Paper, Reference
from secretariat.domain.told import Gone, Refused, TooLong
from secretariat.store.file import WorkingFile
from secretariat.store.revisions import now
from tests.store.desk import a_paper, blocks, dump


def test_a_thing_that_is_not_there_is_gone(file: WorkingFile) -> None:
    with pytest.raises(Gone) as told:
        file.read.get(Paper, "nobody")
    assert (told.value.kind, told.value.id) == ("paper", "nobody")
    assert file.read.find(Paper, "nobody") is None


def test_place_and_words_have_histories_of_their_own(file: WorkingFile) -> None:
    with file.step("Set up") as write:
        (block,) = blocks(write, a_paper(write), "First")
    with file.step("Edit") as write:
        write.put(replace(block, words=block.words.having(Language.FR, "Premier")))
    with file.step("Move") as write:
        write.put(replace(write.get(Block, block.id), level=2))
    read = file.read
    assert [revision.payload and revision.payload["level"] for revision in read.history(block.id)] == [1, 2]
    assert len(read.history(derived_id(block.id, "en"))) == 1
    assert len(read.history(derived_id(block.id, "fr"))) == 1
    assert read.version(block.id) == read.history(block.id)[-1].rid
    assert read.history(block.id)[-1].parents == (read.history(block.id)[0].rid,)


def test_putting_the_same_again_makes_no_revision(file: WorkingFile) -> None:
    with file.step("Set up") as write:
        (block,) = blocks(write, a_paper(write), "First")
    with file.step("Nothing") as write:
        write.put(block)
        assert write.touched == set()
    assert file.undo_label == "Set up"


def test_words_touch_what_they_belong_to(file: WorkingFile) -> None:
    with file.step("Set up") as write:
        (block,) = blocks(write, a_paper(write), "First")
    with file.step("Edit") as write:
        write.put(replace(block, words=Words("Second")))
    assert write.touched == {("block", block.id)}


def test_words_taken_away_are_empty(file: WorkingFile) -> None:
    with file.step("Set up") as write:
        (block,) = blocks(write, a_paper(write), "First")
    with file.step("Clear") as write:
        write.put(replace(block, words=Words()))
    assert file.read.get(Block, block.id).words == Words()


def test_deleting_takes_the_words_along_and_nothing_else(file: WorkingFile) -> None:
    with file.step("Set up") as write:
        first, second = blocks(write, a_paper(write), "First", "Second")
    with file.step("Delete") as write:
        write.delete(first)
    assert file.read.all(Block) == [second]
    assert first.id not in str(dump(file)["wording"])
    assert file.read.history(first.id)[-1].payload is None


def test_nothing_is_deleted_twice(file: WorkingFile) -> None:
    with file.step("Set up") as write:
        (block,) = blocks(write, a_paper(write), "First")
        write.delete(block)
        with pytest.raises(Gone):
            write.delete(block)


def test_what_belongs_to_nothing_is_refused_whole(file: WorkingFile) -> None:
    before = dump(file)
    with pytest.raises(Refused):
        orphan(file)
    assert dump(file) == before
    assert file.undo_label == ""


def orphan(file: WorkingFile) -> None:
    """Write the appearance of a decision that nobody has written."""
    with file.step("Orphan") as write:
        paper = a_paper(write)
        (block,) = blocks(write, paper, "First")
        write.put(Appearance(AppearanceId(new_id()), DecisionId(new_id()), paper, block.id, "a"))


def test_things_come_in_their_order_and_as_asked_for(file: WorkingFile) -> None:
    with file.step("Set up") as write:
        paper, other = a_paper(write), a_paper(write)
        first, second = blocks(write, paper, "First", "Second")
        blocks(write, other, "Elsewhere")
        write.put(replace(first, order=write.key(second.order, None)))
        write.put(Reference(new_id(), paper, block=first.id))  # type: ignore[arg-type]
        write.put(Reference(new_id(), paper))  # type: ignore[arg-type]
    read = file.read
    assert [block.words.en for block in read.all(Block, paper=paper)] == ["Second", "First"]
    assert read.count(Block) == 3
    assert read.count(Reference, block=None) == 1
    assert [reference.block for reference in read.all(Reference, block=first.id)] == [first.id]
    assert read.versions(Block).keys() == {block.id for block in read.all(Block)}


def test_text_is_kept_in_one_normal_form(file: WorkingFile) -> None:
    activity = Activity(
        ActivityId(new_id()), "a", Cells(activity=Words("Cafe\u0301")), dates=Dates("e\u0301te\u0301")
    )
    with file.step("Add") as write:
        write.put(activity)
    found = file.read.get(Activity, activity.id)
    assert (found.cells.activity.en, found.dates.printed) == ("Caf\u00e9", "\u00e9t\u00e9")


@pytest.mark.parametrize(
    "character",
    ["\x00", "\x07", "\r", "\x1f", "\ud800", "\ufffe", "\uffff", "\ufdd0", "\U0001fffe"],
)
def test_a_character_that_no_page_can_show_is_refused_by_name(file: WorkingFile, character: str) -> None:
    with file.step("Set up") as write:
        (block,) = blocks(write, a_paper(write), "First")
    before = dump(file)
    with pytest.raises(Refused, match=f"U\\+{ord(character):04X}"), file.step("Edit") as write:
        write.put(replace(block, level=3, words=Words("fine", f"a{character}b")))
    assert dump(file) == before


@pytest.mark.parametrize("text", ["a\tb\nc", "\u202eابجد\u202c", "\U0001f600", "=SUM(A1)", "{note:x}"])
def test_everything_else_is_kept_as_it_is(file: WorkingFile, text: str) -> None:
    with file.step("Set up") as write:
        (block,) = blocks(write, a_paper(write), text)
    assert file.read.get(Block, block.id).words.en == text


def test_a_text_beyond_all_measure_is_refused(file: WorkingFile) -> None:
    with pytest.raises(TooLong) as told, file.step("Paste") as write:
        blocks(write, a_paper(write), "x" * (100 * 1024 + 1))
    assert told.value.length > told.value.limit


def test_a_writer_is_of_no_use_when_its_step_is_over(file: WorkingFile) -> None:
    with file.step("Set up") as write:
        (block,) = blocks(write, a_paper(write), "First")
    with pytest.raises(RuntimeError):
        write.put(replace(block, level=2))


def test_a_step_within_a_step_is_a_mistake(file: WorkingFile) -> None:
    with pytest.raises(RuntimeError), file.step("One"), file.step("Two"):
        pass


def test_a_revision_says_who_and_when(file: WorkingFile) -> None:
    with file.step("Set up") as write:
        write.put(Decision(DecisionId(new_id()), "a"))
    (revision,) = file.read.history(file.read.all(Decision)[0].id)
    assert (revision.author, revision.device, revision.kind) == ("Ana", "laptop-7", "decision")
    assert revision.at.isoformat() == "2004-11-15T09:00:00+00:00"
    assert now().tzinfo is not None
