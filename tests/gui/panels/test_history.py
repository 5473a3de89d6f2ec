"""The history of the paragraph at the caret, seen and brought back at the window."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from secretariat.app.commands.block import AddBlock, Reword
from secretariat.app.commands.note import AddNote, RewordNote
from secretariat.app.queries import paper as papers
from secretariat.domain.identity import BlockId, NoteId, new_id
from secretariat.domain.inline import note_mark
from secretariat.domain.language import Language, Words
from secretariat.gui.paper.stretch import Caret
from secretariat.gui.place import Place
from secretariat.store import revisions


@pytest.fixture
def paper(office):
    """Return a paper of two paragraphs in view, its history beside it."""
    office.create()
    _, _, held = office.agenda()
    office.desk.do(AddBlock(BlockId(new_id()), held[0], None, words=Words(en="The Office held seminars.")))
    office.window.show_place(Place("paper", held[0]))
    office.settle()
    return held[0]


def blocks(office, paper):
    return office.desk.ask(papers.sheet, paper).contents.blocks


def stand(office, key):
    page = office.window.book.paper()
    page.editor.setFocus()
    page.editor.put_caret(Caret(key, 3))
    office.settle()


def panel(office):
    return office.window.panels.panel("history")


def test_the_panel_follows_the_caret(office, paper):
    first, second = (block.id for block in blocks(office, paper))
    stand(office, f"block:{first}")
    office.press("Ctrl+Shift+H")
    assert office.window.panels.name == "history"
    office.wait(lambda: panel(office).told.text() == "Paragraph 1: one version")
    stand(office, f"block:{second}")
    office.wait(lambda: panel(office).told.text() == "Paragraph 2: one version")


@pytest.fixture
def clock(office, paper):
    """Return what sets the clock of the open file some minutes on."""

    def go_on(minutes):
        moment = revisions.now() + timedelta(minutes=minutes)
        office.desk.workspace.on_file(lambda file: setattr(file._steps, "_clock", lambda: moment))

    return go_on


def test_enter_brings_earlier_words_back_and_undo_takes_that_back(office, paper, clock):
    block = blocks(office, paper)[0].id
    stand(office, f"block:{block}")
    office.press("Ctrl+Shift+H")
    clock(5)
    office.press("End", office.window.book.paper().editor)
    office.window.book.paper().editor.setFocus()
    office.write(" In Lima")
    office.window.book.paper().flush()
    office.wait(lambda: panel(office).model.rowCount() == 2)
    assert not panel(office).restore.isEnabled(), "the newest version is what stands"
    panel(office).list.setFocus()
    office.press("Down")
    assert panel(office).restore.isEnabled()
    office.press("Return")
    assert blocks(office, paper)[0].words.en == "The Office held seminars."
    office.press("Ctrl+Z")
    assert blocks(office, paper)[0].words.en == "The Office held seminars. In Lima"


def test_a_footnote_has_its_own_history(office, paper, clock):
    block, note = blocks(office, paper)[0].id, NoteId(new_id())
    office.desk.do(AddNote(note, block, Language.EN, f"Words{note_mark(note)}.", "A note."))
    clock(5)
    office.desk.do(RewordNote(note, Language.EN, "A longer note."))
    stand(office, f"note:{note}")
    office.press("Ctrl+Shift+H")
    office.wait(lambda: panel(office).told.text() == "Note 1: 2 versions")
    panel(office).list.setFocus()
    office.press("Down")
    office.press("Return")
    assert office.desk.ask(papers.sheet, paper).contents.notes[0].words.en == "A note."


def test_differences_are_read_aloud_and_the_list_is_a_sound_model(
    office, paper, clock, qtmodeltester: ModelTester
):
    block = blocks(office, paper)[0].id
    clock(5)
    office.desk.do(Reword(block, Language.EN, "The Office held three seminars."))
    stand(office, f"block:{block}")
    office.press("Ctrl+Shift+H")
    office.wait(lambda: panel(office).model.rowCount() == 2)
    model = panel(office).model
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "on this computer" in spoken
    assert "added “three”" in spoken
    qtmodeltester.check(model)


def test_without_a_paragraph_it_says_what_to_do(office):
    office.create()
    office.press("Ctrl+Shift+H")
    assert panel(office).told.text().startswith("Stand in a paragraph")
