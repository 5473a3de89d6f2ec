"""The File menu: new, open, import, copies, backups."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox

from secretariat.app.commands.agenda import AddSession
from secretariat.app.queries.agenda import outline
from secretariat.app.queries.paper import sheet
from secretariat.app.queries.register import activities
from secretariat.domain.identity import PaperId, SessionId, new_id
from secretariat.gui.dialogs.importing import Importing
from secretariat.gui.dialogs.new_file import NewFile
from secretariat.gui.dialogs.restoring import Restoring
from secretariat.gui.place import REGISTER, Place

TEXT = """INTERNATIONAL LABOUR OFFICE GB.291/WP/SDG/1

Governing Body

FIRST ITEM ON THE AGENDA

Follow-up to the report

1. The Office reports.1

I. What was done

2. It refers to paragraph 1.

1 As agreed.

Geneva, 19 October 2004.

Point for decision: Paragraph 2.
"""


def accept(office, dialog):
    box = dialog.findChild(QDialogButtonBox)
    button = next(
        button for button in box.buttons() if box.buttonRole(button) == QDialogButtonBox.ButtonRole.AcceptRole
    )
    office.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    office.settle()


def test_a_new_file_is_made_with_its_committee_and_first_session(office, tmp_path):
    office.press("Ctrl+N")
    dialog = office.dialog(NewFile)
    office.write("Working Party")
    office.press("Tab")
    office.write("WP/SDG")
    office.press("Tab")
    office.write("291")
    dialog.file.setText(str(tmp_path / "mine"))
    office.press("Return")
    found = office.desk.ask(outline)
    assert office.desk.path == tmp_path / "mine.gbwp"
    assert (found.committee.name.en, found.committee.code) == ("Working Party", "WP/SDG")
    assert [session.name for session in found.sessions] == ["291st Session"]
    assert office.window.place == Place("session", found.sessions[0].id)


def test_a_new_file_is_never_put_over_another(office, tmp_path):
    there = office.create("there")
    office.press("Ctrl+W")
    office.press("Ctrl+N")
    dialog = office.dialog(NewFile)
    dialog.file.setText(str(there))
    office.press("Return")
    assert dialog.isVisible()
    dialog.reject()


def test_a_file_is_opened_by_its_name(office):
    path = office.create()
    office.press("Ctrl+W")
    office.press("Ctrl+O")
    office.name_file(path)
    assert office.desk.path == path


def test_what_is_no_working_file_is_told_and_the_open_one_stays(office, tmp_path):
    path = office.create()
    other = tmp_path / "letter.gbwp"
    other.write_text("Dear all", encoding="utf-8")
    office.press("Ctrl+O")
    office.name_file(other)
    said = office.answer("OK")
    assert "letter.gbwp is not a working file of Secretariat." in said
    assert office.desk.path == path


def test_a_copy_is_whole(office, tmp_path):
    office.create()
    office.agenda()
    office.press("Ctrl+Shift+S")
    office.name_file(tmp_path / "copy")
    assert office.window.notice.text == f"A copy was saved as {tmp_path / 'copy.gbwp'}"
    before = office.outline()
    assert office.desk.open(tmp_path / "copy.gbwp")
    assert office.outline() == before


def test_an_earlier_state_is_brought_back_and_that_can_be_undone(office):
    office.create()
    office.desk.do(AddSession(SessionId(new_id()), 291))
    office.press("Ctrl+S", office.window)
    office.desk.do(AddSession(SessionId(new_id()), 292))
    office.choose("File", "r")
    dialog = office.dialog(Restoring)
    assert dialog.chosen is not None
    assert dialog.chosen.papers == 0
    accept(office, dialog)
    assert [name for name, _ in office.outline()] == ["291st Session"]
    assert "The file is again as it was on" in office.window.notice.text
    office.press("Ctrl+Z", office.window)
    assert [name for name, _ in office.outline()] == ["291st Session", "292nd Session"]


def test_a_state_that_stands_there_anyhow_is_said_to_and_no_undo_is_offered(office):
    office.create()
    office.desk.do(AddSession(SessionId(new_id()), 291))
    office.press("Ctrl+S", office.window)
    office.choose("File", "r")
    accept(office, office.dialog(Restoring))
    assert office.window.notice.text.startswith("Nothing has changed since ")
    assert [button for button in office.window.notice.buttons if "Undo" in button.text()] == []
    assert office.desk.undo_label == "Add session"


@pytest.fixture
def proposal(office, tmp_path):
    """A text read, and its proposal on the screen."""
    office.create()
    text = tmp_path / "paper.txt"
    text.write_text(TEXT, encoding="utf-8")
    office.press("Ctrl+I")
    office.name_file(text)
    return office, office.dialog(Importing)


def cells(page):
    from PySide6.QtWidgets import QTableWidget

    table = page.findChild(QTableWidget)
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_a_proposal_shows_what_was_understood_before_anything_is_stored(proposal):
    office, dialog = proposal
    pages = {
        dialog.tabs.tabText(index).replace("&", ""): dialog.tabs.widget(index)
        for index in range(dialog.tabs.count())
    }
    assert dialog.symbol.text() == "GB.291/WP/SDG/1"
    assert ["Agenda item", "FIRST ITEM ON THE AGENDA"] in cells(pages["Recognised"])
    assert ["Session", "– not in the file –"] in cells(pages["Recognised"])
    assert ["1", "As agreed."] in cells(pages["Notes"])
    assert office.outline() == []
    dialog.reject()


def test_an_accepted_proposal_is_one_step(proposal):
    office, dialog = proposal
    dialog.symbol.setText("GB.291/WP/SDG/9")
    accept(office, dialog)
    paper = office.desk.ask(sheet, PaperId(office.window.place.id))
    assert (paper.contents.paper.symbol, paper.paragraphs()) == ("GB.291/WP/SDG/9", 2)
    assert office.window.notice.text.startswith("Imported: 1 heading, 2 paragraphs, 1 footnote")
    office.press("Ctrl+Z", office.window)
    assert office.outline() == []


def test_a_proposal_goes_under_the_item_that_is_chosen(proposal):
    office, dialog = proposal
    dialog.reject()
    _, items, _ = office.agenda()
    office.press("Ctrl+I", office.window)
    office.name_file(office.folder / "paper.txt")
    dialog = office.dialog(Importing)
    dialog.target.setCurrentIndex(dialog.target.findData(items[1]))
    accept(office, dialog)
    assert office.outline()[0][1][1] == ("Coherence", ["Paper 3", "Follow-up to the report"])


def test_a_register_is_proposed_and_stored(office, tmp_path):
    office.create()
    table = tmp_path / "register.csv"
    table.write_text(
        "Title/venue/date,Organized by,Activity,Involvement\n"
        '"Launch of the report (Accra, 3 May 2004)",ILO,Launch,Director-General\n',
        encoding="utf-8",
    )
    office.press("Ctrl+I")
    office.name_file(table)
    dialog = office.dialog(Importing)
    assert dialog.windowTitle() == "Import register.csv"
    accept(office, dialog)
    assert office.window.place == REGISTER
    (activity,) = office.desk.ask(activities)
    assert activity.cells.organized_by.en == "ILO"


def test_what_cannot_be_read_is_told_and_nothing_changes(office, tmp_path):
    office.create()
    noise = tmp_path / "noise.txt"
    noise.write_bytes(bytes(range(256)) * 40)
    office.press("Ctrl+I")
    office.name_file(noise)
    office.wait(lambda: any(isinstance(w, QMessageBox | Importing) for w in [active()]))
    dialog = active()
    if isinstance(dialog, Importing):
        dialog.reject()
    else:
        assert "Nothing was stored" in office.answer("OK")
    assert office.outline() == []


def active():
    from PySide6.QtWidgets import QApplication

    return QApplication.activeModalWidget()
