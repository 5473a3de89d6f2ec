"""The dialogs of the Review menu: two moments compared, versions named, and who changed what."""

from datetime import timedelta

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from secretariat.app.commands.block import DeleteBlocks, Reword
from secretariat.app.queries import paper as papers
from secretariat.app.queries.moment import versions
from secretariat.domain.language import Language
from secretariat.gui.dialogs.audit import Audit
from secretariat.gui.dialogs.comparing import Comparing
from secretariat.gui.dialogs.versions import Versions
from secretariat.gui.place import Place
from secretariat.store import revisions


@pytest.fixture
def paper(office):
    """Return a paper in view."""
    office.create()
    _, _, held = office.agenda()
    office.window.show_place(Place("paper", held[0]))
    office.settle()
    return held[0]


@pytest.fixture
def clock(office, paper):
    """Return what sets the clock of the open file some minutes on."""

    def go_on(minutes):
        moment = revisions.now() + timedelta(minutes=minutes)
        office.desk.workspace.on_file(lambda file: setattr(file._steps, "_clock", lambda: moment))

    return go_on


def block(office, paper):
    return office.desk.ask(papers.sheet, paper).contents.blocks[0].id


def shown(dialog):
    dialog.wait()
    return [dialog.changes.item(row).text() for row in range(dialog.changes.count())]


def test_a_version_is_named_and_the_paper_compared_with_it(office, paper, clock):
    office.choose("Review", "v")
    dialog = office.dialog(Versions)
    office.write("First draft")
    office.press("Return", dialog.name)
    assert [one.name for one in office.desk.ask(versions, paper)] == ["First draft"]
    assert dialog.table.item(0, 0).text() == "First draft"
    dialog.reject()
    clock(5)
    office.desk.do(Reword(block(office, paper), Language.EN, "The Office reports and proposes."))
    office.choose("Review", "v")
    dialog = office.dialog(Versions)
    office.bot.mouseClick(dialog.compare, Qt.MouseButton.LeftButton)
    compared = office.dialog(Comparing)
    assert shown(compared) == ["Paragraph 1: reworded"]
    assert "First draft" in compared.first.currentText()
    assert "reports and proposes" in compared.page.toPlainText()
    compared.reject()


def test_versions_are_renamed_with_f2_and_forgotten_with_del(office, paper):
    office.choose("Review", "v")
    dialog = office.dialog(Versions)
    office.write("Draft")
    dialog.whole.setChecked(True)
    office.bot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    dialog.table.setFocus()
    office.bot.keyClick(dialog.table, Qt.Key.Key_F2)
    office.write("Draft 2")
    office.bot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    office.settle()
    assert [(one.name, one.paper) for one in office.desk.ask(versions)] == [("Draft 2", None)]
    dialog.table.setFocus()
    office.bot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert office.desk.ask(versions) == ()
    assert "No version has a name yet" in dialog.told.text()
    dialog.reject()


def test_changes_are_marked_not_by_colour_alone_and_gone_through_with_keys(office, paper, clock):
    clock(30)
    office.desk.do(Reword(block(office, paper), Language.EN, "The Office proposes."))
    office.choose("Review", "o")
    dialog = office.dialog(Comparing)
    assert shown(dialog) == ["Paragraph 1: reworded"]
    html = dialog.page.toHtml()
    assert "line-through" in html
    assert "underline" in html
    office.bot.keyClick(dialog, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert dialog.changes.currentRow() == 0
    dialog.reject()


def test_unchanged_passages_are_shown_when_they_are_wanted(office, paper, clock):
    clock(30)
    office.desk.do(DeleteBlocks((block(office, paper),)))
    office.choose("Review", "o")
    dialog = office.dialog(Comparing)
    assert shown(dialog) == ["Paragraph 1: deleted"]
    dialog.first.setCurrentIndex(0)
    dialog.compare()
    assert shown(dialog) == []
    assert "Nothing changed" in dialog.told.text()
    dialog.whole.setChecked(True)
    dialog.wait()
    assert "Paper 1" in dialog.page.toPlainText()
    dialog.reject()


def test_a_comparison_is_written_as_a_pdf(office, paper, clock, tmp_path):
    clock(30)
    office.desk.do(Reword(block(office, paper), Language.EN, "The Office proposes."))
    office.choose("Review", "o")
    dialog = office.dialog(Comparing)
    dialog.wait()
    dialog.write(tmp_path / "compared.pdf")
    document = PdfDocument(tmp_path / "compared.pdf")
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert "proposes" in text
    assert "reports" in text
    dialog.reject()


def test_who_changed_what_is_listed_narrowed_down_and_exported(office, paper, clock, tmp_path):
    office.desk.do(Reword(block(office, paper), Language.EN, "The Office proposes."))
    office.choose("Review", "w")
    dialog = office.dialog(Audit)
    dialog.table.grab()
    dialog.wait()
    whole = dialog.model.rowCount()
    dialog.model.index(0, 5).data()
    dialog.wait()
    assert dialog.model.index(0, 5).data() == "words reworded (en)"
    assert dialog.model.index(0, 4).data() == "paragraph 1"
    dialog.paper.setCurrentIndex(dialog.paper.findData(paper))
    dialog.refresh()
    dialog.wait()
    assert 0 < dialog.model.rowCount() < whole
    dialog.write(tmp_path / "changes.xlsx")
    book = load_workbook(tmp_path / "changes.xlsx")
    assert book["Changes"].max_row == dialog.model.rowCount() + 1
    book.close()
    dialog.last.setText("1.1.2004")
    dialog.last.entered.emit()
    dialog.wait()
    assert dialog.told.text() == "No such change."
    dialog.reject()


def test_the_list_of_changes_is_a_sound_model(office, paper, qtmodeltester: ModelTester):
    office.choose("Review", "w")
    dialog = office.dialog(Audit)
    dialog.wait()
    qtmodeltester.check(dialog.model)
    dialog.wait()
    dialog.reject()
