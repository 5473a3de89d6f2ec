"""A person at a whole paper: writes a section, moves it, deletes a paragraph of the real one; numbers follow, undo leads back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from secretariat.app import importing, sample
from secretariat.app.commands.draft import ImportDraft
from secretariat.app.dump import dump
from secretariat.app.queries import paper as papers
from secretariat.domain import printing
from secretariat.domain.draft import Draft
from secretariat.domain.identity import PaperId, new_id
from secretariat.domain.paper import Kind
from secretariat.gui.paper.picker import Picker
from secretariat.gui.paper.stretch import Caret
from secretariat.gui.place import Place

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
Key = Qt.Key
SEED = Path(__file__).resolve().parents[4] / "shared" / "seeds" / "000_4bf02cfff2c7683d.txt"


class Writer:
    """Presses keys on the sheet of a paper in the window."""

    def __init__(self, office, paper):
        self.office, self.desk, self.paper = office, office.desk, paper
        office.window.show_place(Place("paper", paper))
        office.settle()
        self.page = office.window.book.paper()
        self.editor = self.page.editor
        self.editor.setFocus()

    def press(self, key, held=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.focus, key, held)

    def type(self, text):
        QTest.keyClicks(self.focus, text)

    @property
    def focus(self):
        self.office.come_back()
        return QApplication.focusWidget() or self.editor

    def stand(self, block, place=0):
        assert self.editor.put_caret(Caret(f"block:{block.id}", place))

    @property
    def blocks(self):
        self.page.flush()
        return self.desk.ask(papers.sheet, self.paper).contents.blocks

    @property
    def printed(self):
        self.page.flush()
        return self.desk.ask(papers.sheet, self.paper).printed

    def text(self, id):
        return next(printing.plain(line.inlines) for line in self.printed.lines if line.id == id)

    def back(self, start):
        """Undo until the file says what it said at the start; return how many steps that took."""
        steps = 0
        while self.desk.ask(dump) != start:
            assert self.desk.undo() is not None
            steps += 1
        return steps


def test_a_section_is_written_moved_undone_and_done_again(office, place):
    path = office.folder / "sample.gbwp"
    sample.make(path, place)
    assert office.desk.open(path)
    on = Writer(office, office.desk.ask(papers.every)[0].id)
    start, before = office.desk.ask(dump), len(on.blocks)
    last = next(block for block in reversed(on.blocks) if block.kind is Kind.PARAGRAPH)
    on.stand(last, 10_000)
    on.press(Key.Key_Return)
    on.press(Key.Key_1, CTRL | ALT)
    on.type("A new section")
    on.press(Key.Key_Return)
    on.type("It says two things")
    on.press(Key.Key_F, CTRL | ALT)
    on.type("See the report.")
    on.press(Key.Key_Escape)
    on.type(":")
    on.press(Key.Key_Return)
    on.press(Key.Key_Tab)
    on.type("one, as in paragraph ")
    on.press(Key.Key_R, CTRL | ALT)
    picker = on.page.findChild(Picker)
    picker.field.setText("1")
    picker.accept()
    office.settle()
    on.editor.setFocus()
    on.type(";")
    on.press(Key.Key_Return)
    on.type("and another.")
    heading, paragraph, one, other = next(
        on.blocks[place : place + 4]
        for place, block in enumerate(on.blocks)
        if block.words.en == "A new section"
    )
    assert len(on.blocks) == before + 4
    assert [block.kind for block in (heading, paragraph, one, other)] == [
        Kind.HEADING,
        Kind.PARAGRAPH,
        Kind.SUBITEM,
        Kind.SUBITEM,
    ]
    assert on.text(paragraph.id) == "It says two things:"
    assert on.text(one.id) == "one, as in paragraph 1;"
    assert on.text(other.id) == "and another."
    outline = office.window.panels.turn_to("outline")
    office.window.show_panels()
    outline.wait()
    outline.tree.setFocus()
    outline.tree.setCurrentIndex(outline.model.index_of(heading.id))
    on.press(Key.Key_Up, ALT | SHIFT)
    ids = [block.id for block in on.blocks]
    assert [block.id for block in (heading, paragraph, one, other)] == ids[
        ids.index(heading.id) : ids.index(heading.id) + 4
    ]
    end = office.desk.ask(dump)
    steps = on.back(start)
    assert steps >= 8
    for _ in range(steps):
        assert office.desk.redo() is not None
    assert office.desk.ask(dump) == end


@pytest.mark.skipif(not SEED.exists(), reason="the real paper lies beside the checkout, which is not there")
def test_deleting_paragraph_10_of_the_real_paper_renumbers_all_that_follows(office):
    office.create()
    paper = PaperId(new_id())
    draft = importing.propose(SEED)
    assert isinstance(draft, Draft)
    office.desk.do(ImportDraft(draft, paper))
    on = Writer(office, paper)
    start = office.desk.ask(dump)
    before = on.printed
    numbered = {line.number: line.id for line in before.lines if line.kind is Kind.PARAGRAPH}
    referring = next(
        text
        for text in (on.text(line.id) for line in before.lines if line.number.startswith("44"))
        if "paragraph" in text
    )
    at = next(line.id for line in before.lines if on.text(line.id) == referring)
    tenth = next(block for block in on.blocks if block.id == numbered["10"])
    on.stand(tenth)
    on.press(Key.Key_Delete, CTRL | SHIFT)
    box = office.window.findChild(QMessageBox)
    if box is not None:
        next(button for button in box.buttons() if "Delete" in button.text()).click()
        office.settle()
    after = on.printed
    now = {line.id: line.number for line in after.lines if line.kind is Kind.PARAGRAPH}
    for number, id in numbered.items():
        if number != "10":
            assert now[id] == (number if int(number) < 10 else str(int(number) - 1))
    assert on.text(at) != referring
    closing = [printing.plain(line) for line in before.closing.decisions]
    assert [printing.plain(line) for line in after.closing.decisions] != closing
    assert "44" in "".join(printing.plain(line) for line in after.closing.decisions)
    on.back(start)
    assert on.text(at) == referring
    assert [printing.plain(line) for line in on.printed.closing.decisions] == closing
