"""F1 opens the page for what one is doing: by place, panel, view and dialog."""

import importlib
import inspect
import pkgutil

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox

from secretariat.app import manual
from secretariat.domain.language import Language
from secretariat.gui import dialogs, messages, topics
from secretariat.gui.dialogs.restoring import Restoring
from secretariat.gui.place import DECISIONS, FOLLOW_UP, HOME, PICTURES, REGISTER, Place
from secretariat.gui.side import LEAVES


def kinds():
    """Every kind of dialog in the room of dialogs."""
    for found in pkgutil.iter_modules(dialogs.__path__):
        room = importlib.import_module(f"{dialogs.__name__}.{found.name}")
        for name, kind in inspect.getmembers(room, inspect.isclass):
            if issubclass(kind, QDialog) and kind.__module__ == room.__name__:
                yield name, kind


def shown(office):
    """The page the manual shows."""
    office.press("F1")
    page = office.window.manual.reader.page
    office.window.manual.close()
    return page


def test_every_topic_is_a_page_with_such_a_section():
    tables = (topics.PLACES, topics.PANELS, topics.VIEWS, topics.PARTS, topics.DIALOGS)
    for topic in {*(topic for table in tables for topic in table.values()), topics.MESSAGE}:
        page, _, anchor = topic.partition("#")
        assert page in manual.PAGES
        anchors = {part.anchor for part in manual.sections(manual.read(page, Language.EN))}
        assert anchor in anchors, topic


def test_every_dialog_has_a_page():
    for name, kind in kinds():
        known = {above.__name__ for above in kind.__mro__} & set(topics.DIALOGS)
        told = known or any(issubclass(other, kind) for _, other in kinds() if other is not kind)
        assert told, f"{name}: add a line to secretariat/gui/topics.py"


def test_every_panel_has_a_page():
    assert {leaf.name for leaf in LEAVES} == set(topics.PANELS)


def test_the_page_follows_the_place_in_view(office):
    assert shown(office) == "first-steps"
    office.create()
    session, _, papers = office.agenda()
    for place, page in (
        (HOME, "home"),
        (Place("session", session), "agenda"),
        (Place("paper", papers[0]), "paper"),
        (DECISIONS, "decisions"),
        (REGISTER, "register"),
        (PICTURES, "pictures"),
        (FOLLOW_UP, "follow-up"),
    ):
        office.window.show_place(place)
        office.window.book.setFocus()
        assert shown(office) == page


def test_a_view_of_the_programme_has_its_own_page(office):
    office.create()
    office.window.show_place(FOLLOW_UP)
    office.window.book.follow_up().show_view("ranking")
    office.window.book.setFocus()
    assert shown(office) == "ranking"


def test_the_panel_with_the_focus_has_its_own_page(office):
    office.create()
    _, _, papers = office.agenda()
    office.window.show_place(Place("paper", papers[0]))
    office.window.show_panel("findings")
    office.window.panels.tabBar().setFocus()
    assert shown(office) == "findings"


def test_f1_in_a_dialog_opens_its_page_and_leaves_the_dialog_alone(office):
    office.create()
    office.window.wanted.emit("file.restore")
    dialog = office.dialog(Restoring)
    office.bot.waitUntil(lambda: dialog.property("helped") is True)
    office.bot.keyClick(dialog, Qt.Key.Key_F1)
    assert office.window.manual.reader.page == "nothing-lost"
    assert dialog.isVisible()
    office.window.manual.close()
    dialog.reject()


def test_the_button_for_help_does_the_same(office):
    office.create()
    office.window.wanted.emit("file.restore")
    dialog = office.dialog(Restoring)
    button = next(one for one in dialog.findChild(QDialogButtonBox).buttons() if one.text() == "Help")
    office.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert office.window.manual.reader.page == "nothing-lost"
    office.window.manual.close()
    dialog.reject()


def test_a_message_leads_to_what_messages_tell(office):
    box = messages.tell(office.window, "The disk is full.")
    office.bot.waitUntil(lambda: box.property("helped") is True)
    office.bot.keyClick(box, Qt.Key.Key_F1)
    assert office.window.manual.reader.page == "trouble"
    office.window.manual.close()
    box.close()
