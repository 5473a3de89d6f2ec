"""The welcome: what one can begin with."""

from PySide6.QtCore import Qt


def test_a_recent_file_opens_and_a_missing_one_is_greyed(office, tmp_path):
    path = office.create("here")
    office.window.settings.opened(tmp_path / "gone.gbwp")
    office.press("Ctrl+W", office.window)
    gone, here = office.window.book.welcome().recent
    assert not gone.isEnabled()
    assert "not there now" in gone.note
    office.bot.mouseClick(here, Qt.MouseButton.LeftButton)
    office.wait(lambda: office.desk.path == path)


def test_the_recent_menu_greys_what_is_missing(office, tmp_path):
    office.create("here")
    office.window.settings.opened(tmp_path / "gone.gbwp")
    menu = office.window.recent_menu
    menu.aboutToShow.emit()
    assert [(action.text(), action.isEnabled()) for action in menu.actions()] == [
        ("&1  gone.gbwp", False),
        ("&2  here.gbwp", True),
    ]
