"""The window from start to close, by its keys."""

import itertools

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from secretariat.app.commands.agenda import AddSession
from secretariat.app.commands.paper import EditPaper
from secretariat.domain.identity import SessionId, new_id
from secretariat.domain.language import Language
from secretariat.gui import theme
from secretariat.gui.actions import ENTRIES
from secretariat.gui.application import ready
from secretariat.gui.dialogs.importing import Importing
from secretariat.gui.place import HOME, WELCOME, Place


def dropped(window, path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    entering = QDragEnterEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, entering)
    if entering.isAccepted():
        event = QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(window, event)
    return entering.isAccepted()


def test_the_window_begins_with_the_welcome(office):
    assert office.window.place == WELCOME
    assert office.window.windowTitle() == "Secretariat"
    assert not office.window.actions_by_name["file.export"].isEnabled()


def test_every_entry_has_its_menu_and_a_tip_and_no_key_is_taken_twice(office):
    keys = [
        keys.toString() for entry in ENTRIES for keys in office.window.actions_by_name[entry.name].shortcuts()
    ]
    assert sorted(keys) == sorted(set(keys))
    for entry in ENTRIES:
        action = office.window.actions_by_name[entry.name]
        assert action.toolTip()
        assert entry.menu.partition(" > ")[0] in {menu.title().replace("&", "") for menu in top_menus(office)}


def top_menus(office):
    return [action.menu() for action in office.window.menuBar().actions()]


def test_no_letter_leads_to_two_entries_of_one_menu(office):
    for menu in top_menus(office):
        letters = [
            action.text()[action.text().index("&") + 1].lower()
            for action in menu.actions()
            if "&" in action.text()
        ]
        assert sorted(letters) == sorted(set(letters)), menu.title()


def test_the_title_names_the_file_and_the_last_file_opens_by_itself(office, qtbot):
    path = office.create("Working Party")
    assert office.window.windowTitle() == "Working Party – Secretariat"
    office.window.close()
    _, again = ready()
    again.show()
    again.begin(None)
    assert again.desk.path == path
    again.close()
    again.deleteLater()


def test_a_file_closed_by_hand_does_not_open_by_itself(office):
    office.create()
    office.press("Ctrl+W")
    assert office.desk.workspace is None
    assert office.window.place == WELCOME
    assert office.window.settings.last_file is None
    assert office.window.settings.recent != []


def test_undo_names_the_step_and_takes_it_back(office):
    office.create()
    office.desk.do(AddSession(SessionId(new_id()), 300))
    office.settle()
    undo = office.window.actions_by_name["edit.undo"]
    assert undo.text() == "&Undo add session"
    office.press("Ctrl+Z", office.window)
    assert office.outline() == []
    assert not undo.isEnabled()
    assert office.window.actions_by_name["edit.redo"].text() == "&Redo add session"
    office.press("Ctrl+Y", office.window)
    assert office.outline() == [("300th Session", [])]


def test_closing_the_window_brings_the_file_up_to_date(office):
    path = office.create()
    office.desk.do(AddSession(SessionId(new_id()), 300))
    before = path.read_bytes()
    office.window.close()
    assert path.read_bytes() != before


@pytest.fixture
def blocked(office, monkeypatch):
    """A file whose folder went away, as when a stick is drawn out."""
    path = office.create()
    office.desk.do(AddSession(SessionId(new_id()), 300))
    folder = path.parent / "gone"
    path.parent.joinpath("committee.gbwp").rename(path.parent / "kept.gbwp")
    path.mkdir()
    yield path
    path.rmdir()
    folder.with_name("kept.gbwp").rename(path)


def test_closing_asks_when_the_file_cannot_be_written_and_stays_on_escape(office, blocked):
    office.window.close()
    box = office.dialog(QMessageBox)
    assert "could not be brought up to date" in box.text()
    assert "kept on this computer" in box.informativeText()
    office.press("Esc", box)
    assert office.window.isVisible()
    assert office.desk.workspace is not None
    office.window.close()
    office.answer("Close without it")
    assert not office.window.isVisible()


def test_work_that_was_not_published_is_there_again(office, qtbot, tmp_path):
    path = office.create()
    office.desk.do(AddSession(SessionId(new_id()), 300))
    office.desk.close(publish=False)
    assert office.desk.open(path)
    assert office.outline() == [("300th Session", [])]


def test_a_second_window_on_the_same_file_is_told_so(office):
    path = office.create()
    _, second = ready()
    second.show()
    second.begin(path)
    said = office.answer("OK")
    assert "committee.gbwp is open in another program or window" in said
    assert second.desk.workspace is None
    second.close()
    second.deleteLater()


def test_a_working_file_dropped_on_the_window_opens(office):
    path = office.create()
    office.press("Ctrl+W")
    assert dropped(office.window, path)
    office.wait(lambda: office.desk.path == path)


def test_a_text_dropped_on_the_window_is_proposed(office, tmp_path):
    office.create()
    text = tmp_path / "paper.txt"
    text.write_text("A title\n\n1. The Office reports.\n\n2. It goes on.\n", encoding="utf-8")
    assert dropped(office.window, text)
    office.dialog(Importing).reject()


def test_a_picture_dropped_on_the_window_is_not_taken(office, tmp_path):
    office.create()
    assert not dropped(office.window, tmp_path / "photo.png")


def test_the_window_remembers_its_size(office):
    office.window.resize(960, 640)
    office.window.close()
    _, again = ready()
    assert (again.width(), again.height()) == (960, 640)
    again.deleteLater()


def test_text_grows_and_shrinks_by_keys_and_is_remembered(office):
    office.press("Ctrl++", office.window)
    office.press("Ctrl++", office.window)
    assert office.window.settings.text_size == 120
    assert QApplication.font().pointSizeF() == 12
    office.press("Ctrl+0", office.window)
    assert QApplication.font().pointSizeF() == 10


def test_a_paper_is_shown_in_a_language_it_exists_in(office):
    office.create()
    _, _, papers = office.agenda()
    office.desk.do(EditPaper(papers[0], "languages", (Language.EN, Language.FR)))
    office.desk.do(EditPaper(papers[0], "title.fr", "Suivi"))
    office.window.show_place(Place("paper", papers[0]))
    office.press("Ctrl+Alt+Shift+F", office.window)
    assert "Suivi" in office.window.details.masthead.text()
    assert "BUREAU INTERNATIONAL DU TRAVAIL" in office.window.details.masthead.text()
    assert not office.window.actions_by_name["view.spanish"].isEnabled()
    office.window.show_place(Place("paper", papers[1]))
    assert "Paper 2" in office.window.details.masthead.text()
    assert office.window.spoken is None


def test_f6_goes_through_the_parts_of_the_window(office):
    office.create()
    session, _, _ = office.agenda()
    office.window.show_place(Place("session", session))
    office.settle()
    seen = []
    for _ in range(3):
        office.press("F6", office.window)
        focus = QApplication.focusWidget()
        parts = (office.window.navigator, office.window.book, office.window.panels)
        seen.append([part.isAncestorOf(focus) for part in parts].index(True))
    assert sorted(seen) == [0, 1, 2]


def test_every_button_and_field_says_what_it_is(office):
    office.create()
    session, _, papers = office.agenda()
    for place in (Place("session", session), Place("paper", papers[0])):
        office.window.show_place(place)
        office.window.show_panels()
        office.settle()
        assert nameless(office.window) == []


def nameless(window):
    """Return what takes the focus and has neither text nor name."""
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QWidget

    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy():
            spoken = QAccessible.queryAccessibleInterface(widget)
            if spoken is not None and not spoken.text(QAccessible.Text.Name):
                found.append(
                    f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
                )
    return found


def test_navigator_page_and_panels_share_a_small_window_at_the_largest_text(office):
    office.create()
    _, _, papers = office.agenda()
    office.window.resize(1280, 720)
    office.window.show_place(Place("paper", papers[0]))
    office.window.settings.text_size = 190
    office.press("Ctrl++", office.window)
    parts = [office.window.splitter.widget(at) for at in range(office.window.splitter.count())]
    assert office.window.settings.text_size == 200
    assert all(part.isVisible() for part in parts)
    for part, following in itertools.pairwise(parts):
        assert part.geometry().right() < following.geometry().left()
    assert parts[-1].geometry().right() <= office.window.splitter.width()


def test_the_window_follows_the_colours_of_the_computer_until_others_are_chosen(office, qapp):
    office.window.settings.scheme = "system"
    theme.dress(qapp, "dark")
    QGuiApplication.styleHints().accessibility().contrastPreferenceChanged.emit(
        Qt.ContrastPreference.NoPreference
    )
    assert theme.colours() == theme.LIGHT
    theme.dress(qapp, "dark")
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.colours() == theme.LIGHT
    office.window.settings.scheme = "dark"
    theme.dress(qapp, "dark")
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.colours() == theme.DARK


def test_a_window_left_on_a_screen_that_is_gone_comes_back_where_it_can_be_seen(office):
    office.window.move(6000, 5000)
    office.window.close()
    _, again = ready()
    again.show()
    room = again.screen().availableGeometry()
    assert room.intersects(again.frameGeometry())
    assert again.frameGeometry().top() >= room.top() - 1
    again.close()
    again.deleteLater()


def test_f6_goes_round_the_parts_of_the_window_and_shift_f6_goes_back(office):
    office.create()
    office.agenda()
    office.window.show_place(HOME)
    office.window.show_panel("details")
    parts = [office.window.navigator, office.window.book, office.window.panels]
    office.window.navigator.tree.setFocus()
    met = []
    for keys in ("F6", "F6", "F6", "Shift+F6", "Shift+F6", "Shift+F6"):
        office.press(keys)
        focus = QApplication.focusWidget()
        met.append(next(at for at, part in enumerate(parts) if part.isAncestorOf(focus)))
    assert met == [1, 2, 0, 2, 1, 0]


def test_esc_leads_back_to_the_page(office):
    office.create()
    office.agenda()
    office.window.show_place(HOME)
    office.window.navigator.tree.setFocus()
    office.press("Escape")
    assert office.window.book.isAncestorOf(QApplication.focusWidget())


def test_what_was_said_of_a_file_goes_with_it(office):
    office.create()
    office.agenda()
    office.window.actions_by_name["edit.undo"].trigger()
    assert office.window.statusBar().currentMessage().startswith("Undone")
    office.desk.close()
    office.settle()
    assert office.window.statusBar().currentMessage() == ""
