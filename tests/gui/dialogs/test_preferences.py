"""What is chosen under Preferences is seen at once, kept by OK, and given back by Cancel."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QPushButton
from shiboken6 import isValid

from secretariat.app.commands.agenda import AddSession
from secretariat.app.places import user
from secretariat.app.queries import audit
from secretariat.domain.habits import ALL, Kind
from secretariat.domain.identity import SessionId, new_id
from secretariat.gui import speech, theme
from secretariat.gui.application import ready
from secretariat.gui.dialogs.preferences import Preferences
from secretariat.gui.window import MainWindow


@pytest.fixture
def dialog(office):
    office.press("Ctrl+,", office.window)
    return office.dialog(Preferences)


def press(office, dialog, which):
    button = dialog.findChild(QDialogButtonBox).button(which)
    office.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    office.settle()


def ok(office, dialog):
    press(office, dialog, QDialogButtonBox.StandardButton.Ok)


def cancel(office, dialog):
    press(office, dialog, QDialogButtonBox.StandardButton.Cancel)


def test_colours_and_text_size_are_seen_at_once_and_given_back_by_cancel(office, dialog):
    dialog.scheme.setCurrentIndex(dialog.scheme.findData("dark"))
    dialog.text_size.setValue(130)
    assert theme.colours() is theme.DARK
    assert QApplication.font().pointSizeF() == 13
    cancel(office, dialog)
    assert theme.colours() is theme.LIGHT
    assert QApplication.font().pointSizeF() == 10
    assert office.window.settings.scheme == "system"


def test_escape_gives_back_too(office, dialog):
    dialog.reopen.click()
    office.press("Esc", dialog)
    assert office.window.settings.reopen


def test_ok_keeps_what_was_chosen(office, dialog):
    dialog.scheme.setCurrentIndex(dialog.scheme.findData("contrast"))
    dialog.style_.setCurrentIndex(dialog.style_.findData("computer"))
    dialog.spelling.click()
    dialog.corrections[Kind.DASHES].click()
    dialog.reopen.click()
    ok(office, dialog)
    kept = office.window.settings
    assert (kept.scheme, kept.style, kept.spelling, kept.reopen) == ("contrast", "computer", False, False)
    assert kept.corrections == ALL - {Kind.DASHES}


def test_the_folder_of_exports_is_chosen(office, dialog, tmp_path):
    (tmp_path / "out").mkdir()
    dialog.tabs.setCurrentIndex(3)
    change = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Change …")
    office.bot.mouseClick(change, Qt.MouseButton.LeftButton)
    files = office.dialog(QFileDialog)
    files.fileSelected.emit(str(tmp_path / "out"))
    files.close()
    ok(office, dialog)
    assert office.window.settings.export_folder == tmp_path / "out"


def test_the_name_stands_in_the_history_from_the_next_change_on(office):
    office.create()
    office.desk.do(AddSession(SessionId(new_id()), 300))
    office.press("Ctrl+,", office.window)
    dialog = office.dialog(Preferences)
    assert dialog.name.placeholderText() == user()
    dialog.name.setText("  Ana   Núñez ")
    dialog.office.setText("Clerk")
    ok(office, dialog)
    office.desk.do(AddSession(SessionId(new_id()), 301))
    authors = {day.author for day in office.desk.ask(audit.days)}
    assert "Ana Núñez (Clerk)" in authors
    assert user() in authors


def test_a_name_that_cannot_be_kept_is_told(office, place):
    place.person.mkdir(parents=True)
    office.press("Ctrl+,", office.window)
    dialog = office.dialog(Preferences)
    dialog.name.setText("Ana")
    ok(office, dialog)
    assert "person.json" in office.answer("OK")


def test_every_tab_opens_with_its_letter_and_every_field_says_what_it_is(office, dialog):
    from tests.gui.test_window import nameless

    for index in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(index)
        office.settle()
        assert nameless(dialog) == []
    cancel(office, dialog)


def test_another_language_is_spoken_once_it_is_kept(office, dialog):
    dialog.language.setCurrentIndex(dialog.language.findData("fr"))
    assert office.window.menuBar().actions()[0].text() == "&File"
    cancel(office, dialog)
    assert office.window.settings.speech == "system"


def test_the_window_is_made_anew_in_the_language_that_was_kept(qapp, qtbot, place):
    _, window = ready()
    window.show()
    window.actions_by_name["edit.preferences"].trigger()
    dialog = window.findChild(Preferences)
    assert dialog is not None
    dialog.language.setCurrentIndex(dialog.language.findData("es"))
    dialog.accept()
    qtbot.waitUntil(lambda: not isValid(window))
    (new,) = [one for one in qapp.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]
    assert new.settings.speech == "es"
    speech.speak("en")
    new.close()
    new.deleteLater()
