"""The history of a paragraph, and bringing earlier words back."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.app.commands.block import DeleteBlocks, MoveBlocks, Restyle, Reword
from secretariat.app.commands.moment import NameMoment
from secretariat.app.commands.note import AddNote, RewordNote
from secretariat.app.commands.reference import AddReference
from secretariat.app.commands.restoring import RestoreWords
from secretariat.app.dump import dump
from secretariat.app.queries import history
from secretariat.app.queries.marked import plain
from secretariat.domain.difference import Turn
from secretariat.domain.identity import MomentId, NoteId, ReferenceId, new_id
from secretariat.domain.inline import note_mark, reference_mark
from secretariat.domain.language import Language
from secretariat.domain.paper import Block, Kind, Note, Reference
from tests.store.test_looking_back import PAPER, SCRIPTS, Clock, act, begin, opened


def blocks(workspace):
    return workspace.ask(lambda at: at.read.all(Block, paper=PAPER))


def versions(workspace, block):
    return workspace.ask(history.of_block, block, PAPER)


def told(version):
    """Return a version as lines: what became of it, and what was deleted and added."""
    changed = [
        (
            wording.what,
            wording.language.value,
            plain(wording.shown, Turn.DELETED),
            plain(wording.shown, Turn.ADDED),
        )
        for wording in version.wordings
    ]
    return [*version.acts, *changed]


def test_who_changed_a_paragraph_and_how_the_newest_first(tmp_path):
    clock = Clock()
    with opened(tmp_path, clock) as workspace:
        begin(workspace)
        block = blocks(workspace)[0].id
        for command in (
            Reword(block, Language.EN, "Paragraph two of it."),
            Reword(block, Language.FR, "Deux."),
            MoveBlocks(PAPER, (block,), 2),
            Restyle(block, Kind.HEADING),
        ):
            clock.go_on()
            workspace.do(command)
        found = versions(workspace, block)
        assert [told(version) for version in found] == [
            ["made a heading"],
            ["moved"],
            [("", "fr", "", "Deux.")],
            [("", "en", "2", "two of it")],
            ["added", ("", "en", "", "Paragraph 2.")],
        ]
        assert {(version.author, version.device) for version in found} == {("Ana", "laptop7")}
        assert found[2].texts == ((Language.EN, "Paragraph two of it."), (Language.FR, "Deux."))


def test_what_one_hand_does_within_a_minute_is_one_version(tmp_path):
    clock = Clock()
    with opened(tmp_path, clock) as workspace:
        begin(workspace)
        block = blocks(workspace)[0].id
        clock.go_on()
        workspace.do(Reword(block, Language.EN, "One."))
        workspace.seal()
        workspace.do(Reword(block, Language.EN, "One and two."))
        assert len(versions(workspace, block)) == 2
        clock.go_on()
        workspace.do(Reword(block, Language.EN, "Nothing."))
        workspace.undo()
        assert len(versions(workspace, block)) == 2, "what was undone at once is no version"


def test_notes_and_named_versions_are_part_of_it(tmp_path):
    clock = Clock()
    with opened(tmp_path, clock) as workspace:
        begin(workspace)
        block, note = blocks(workspace)[0].id, NoteId(new_id())
        clock.go_on()
        workspace.do(AddNote(note, block, Language.EN, f"Words{note_mark(note)}.", "A note."))
        clock.go_on()
        workspace.do(NameMoment(MomentId(new_id()), "First draft", PAPER))
        clock.go_on()
        workspace.do(RewordNote(note, Language.EN, "A better note."))
        found = [told(version) for version in versions(workspace, block)]
        assert found[:2] == [[("note 1", "en", "", "better ")], ["Version “First draft”"]]


def test_earlier_words_come_back_with_what_they_call(tmp_path):
    clock = Clock()
    with opened(tmp_path, clock) as workspace:
        begin(workspace)
        first, second = (block.id for block in blocks(workspace)[:2])
        note, reference = NoteId(new_id()), ReferenceId(new_id())
        workspace.do(AddNote(note, first, Language.EN, f"Words{note_mark(note)}.", "A note."))
        said = f"Words{note_mark(note)}, see {reference_mark(reference)}."
        workspace.do(AddReference(reference, first, Language.EN, said, second))
        whole = workspace.ask(dump)
        clock.go_on()
        workspace.do(Reword(first, Language.EN, "Nothing."))
        assert workspace.ask(lambda at: at.read.find(Note, note)) is None
        changed = workspace.ask(dump)
        workspace.do(RestoreWords(first, ((Language.EN, said),)))
        assert workspace.ask(lambda at: at.read.get(Reference, reference)).block == second
        assert workspace.ask(dump) == whole
        workspace.undo()
        assert workspace.ask(dump) == changed


@settings(max_examples=12)
@given(SCRIPTS, st.integers(0, 20), st.integers(0, 5))
def test_restoring_any_version_can_be_undone(script, which, whose):
    clock = Clock()
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder), clock) as workspace:
        begin(workspace)
        for name, number in script:
            clock.go_on()
            act(workspace, name, number)
        held = blocks(workspace)
        if not held:
            return
        block = held[whose % len(held)]
        found = versions(workspace, block.id)
        texts = found[which % len(found)].texts
        if all(block.words[language] == text for language, text in texts):
            return
        before = workspace.ask(dump)
        workspace.do(RestoreWords(block.id, texts))
        now = next(one for one in blocks(workspace) if one.id == block.id)
        assert all(now.words[language] == text for language, text in texts)
        workspace.undo()
        assert workspace.ask(dump) == before


def test_a_deleted_paragraph_still_has_its_history(tmp_path):
    clock = Clock()
    with opened(tmp_path, clock) as workspace:
        begin(workspace)
        block = blocks(workspace)[0].id
        clock.go_on()
        workspace.do(DeleteBlocks((block,)))
        assert told(versions(workspace, block)[0]) == ["deleted", ("", "en", "Paragraph 2.", "")]
