"""The session book and the single sheets, from the menus."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from secretariat.app.commands.activity import AddActivity
from secretariat.domain.identity import ActivityId, new_id
from secretariat.gui.place import REGISTER, Place


@pytest.fixture
def exporting(office, tmp_path):
    """A session in view, an activity in the register, and a folder chosen before."""
    office.create()
    session, _, _ = office.agenda()
    office.desk.do(AddActivity(ActivityId(new_id()), title="Seminar in Doha"))
    office.window.show_place(Place("session", session))
    folder = tmp_path / "out"
    folder.mkdir()
    office.window.settings.export_folder = folder
    office.settle()
    return office, folder


def written(office) -> str:
    office.wait(lambda: office.window.notice.text.startswith("Written"))
    return str(office.window.notice.text)


def enabled(office, name: str) -> bool:
    return bool(office.window.actions_by_name[name].isEnabled())


def test_the_menu_writes_the_session_book(exporting):
    office, folder = exporting
    office.choose("File", "k", "b")
    assert written(office).startswith("Written: 291st Session, Docu")
    (path,) = folder.iterdir()
    with pypdfium2.PdfDocument(path) as document:
        assert "GB.291/WP/SDG/3" in document[0].get_textpage().get_text_range()
        assert len(document) == 6
    assert [button.text() for button in office.window.notice.buttons][:2] == ["Open &PDF", "Show &folder"]


def test_the_agenda_and_the_record_are_written_in_the_formats_last_chosen(exporting):
    office, folder = exporting
    office.window.settings.session_formats = ("pdf", "docx")
    office.choose("File", "k", "a")
    assert written(office) == "Written: 291st Session, Agenda-en.pdf and .docx"
    office.choose("File", "k", "r")
    office.wait(lambda: office.window.notice.text.startswith("Written: 291st Session, Reco"))
    assert "291st Session, Record of decisions-en.docx" in [path.name for path in folder.iterdir()]


def test_the_sheet_of_an_activity_is_written_from_the_register(exporting):
    office, folder = exporting
    assert not enabled(office, "file.export-activity")
    office.window.show_place(REGISTER)
    office.settle()
    page = office.window.book.register()
    office.wait(lambda: page.model.count() == 1)
    page.grid.setCurrentIndex(page.model.index(0, 0))
    office.choose("File", "k", "s")
    assert written(office) == "Written: Activity, Seminar in Doha-en.pdf"
    assert [path.name for path in folder.iterdir()] == ["Activity, Seminar in Doha-en.pdf"]


def test_the_menu_of_the_register_offers_the_sheet(exporting):
    office, _ = exporting
    office.window.show_place(REGISTER)
    page = office.window.book.register()
    office.wait(lambda: page.model.count() == 1)
    page.grid.setCurrentIndex(page.model.index(0, 0))
    page.grid.customContextMenuRequested.emit(page.grid.viewport().rect().center())
    office.settle()
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    office.bot.keyClick(menu, Qt.Key.Key_X)
    assert written(office) == "Written: Activity, Seminar in Doha-en.pdf"


def test_without_a_choice_in_the_register_it_says_what_to_do(exporting):
    office, folder = exporting
    office.window.show_place(REGISTER)
    page = office.window.book.register()
    office.wait(lambda: page.model.count() == 1)
    page.grid.setCurrentIndex(page.model.index(1, 0))
    office.choose("File", "k", "s")
    assert office.window.notice.text == "Choose an activity in the register first."
    assert list(folder.iterdir()) == []


def test_without_a_session_there_is_nothing_to_bind(office):
    office.create()
    assert not enabled(office, "file.export-book")
    assert not enabled(office, "file.export-agenda")
    assert not enabled(office, "file.export-record")
