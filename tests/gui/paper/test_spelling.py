"""Misspelt words are marked on the sheet, never while they are being written, and put right from a menu."""

import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from shiboken6 import delete

from secretariat.app import vocabulary
from secretariat.app.commands.paper import EditPaper
from secretariat.app.commands.person import AddPerson
from secretariat.domain.identity import PersonId, new_id
from secretariat.domain.language import Language
from secretariat.gui.errand import Errand
from secretariat.gui.paper.editor import SheetEditor
from secretariat.gui.paper.scribe import Scribe
from secretariat.gui.paper.spelling import Spelling
from secretariat.gui.paper.stretch import Caret
from secretariat.gui.settings import Settings

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Checking:
    """A sheet whose words are looked up."""

    def __init__(self, on, settings, qtbot):
        self.on = on
        self.bot = qtbot
        on.page.hand.settings = settings
        on.page.spelling._wanted = lambda: settings.spelling
        self.settle()

    def settle(self):
        self.on.editor.viewport().repaint()
        self.bot.waitUntil(self.on.page.spelling.settled, timeout=20_000)

    def block(self, number, cell=-1):
        return self.on.editor.setting.block(self.on.key(number), cell)

    def marked(self, number=0, cell=-1):
        self.settle()
        return [word.text for word in self.on.page.spelling.wrong(self.block(number, cell))]

    def waves(self):
        """Return whether a wave shows anywhere."""
        self.settle()
        image = self.on.editor.viewport().grab().toImage()
        colours = (image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width()))
        return any(one.red() - one.green() > 60 and one.red() - one.blue() > 60 for one in colours)

    def menu(self):
        self.bot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu), timeout=5000)
        return QApplication.activePopupWidget()

    def choose(self, text):
        menu = self.menu()
        action = next(action for action in menu.actions() if action.text().replace("&", "").endswith(text))
        menu.setActiveAction(action)
        self.bot.keyClick(menu, Key.Key_Return)

    def open_at(self, place):
        """Press the key that opens the menu with the caret at a place."""
        self.on.stand(0, place)
        centre = self.on.editor.cursorRect().center()
        viewport = self.on.editor.viewport()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, centre, viewport.mapToGlobal(centre))
        QApplication.sendEvent(viewport, event)


@pytest.fixture
def check(write, place, qtbot):
    """Begin a paper whose words are looked up."""

    def begin(*blocks):
        return Checking(write(*blocks), Settings(place.settings), qtbot)

    return begin


def test_misspelt_words_are_marked(check):
    to = check("P The Comittee met.", "P All is well.", "T Haed\tfine")
    assert to.marked(0) == ["Comittee"]
    assert to.marked(1) == []
    assert to.marked(2, 0) == ["Haed"]
    assert to.waves()


def test_where_all_is_well_no_wave_shows(check):
    to = check("P The Committee met.")
    to.on.desk.do(EditPaper(to.on.paper, "title.en", "Next steps"))
    assert not to.waves()


def test_the_word_being_written_is_not_marked_until_it_ends(check):
    to = check("P All is well")
    to.on.stand(0, 11)
    to.on.type(" mistaek")
    assert to.marked() == ["mistaek"]
    assert not to.waves()
    to.on.type(" ")
    assert to.marked() == ["mistaek"]
    assert to.waves()


def test_waves_stay_under_their_words_while_one_writes_before_them(check):
    to = check("P A mistaek stands here")
    assert to.marked() == ["mistaek"]
    to.on.stand(0, 0)
    to.on.type("Oh ")
    (word,) = to.on.page.spelling.wrong(to.block(0))  # before anything was asked anew
    assert to.block(0).text()[word.start : word.end] == "mistaek"


def test_numbers_symbols_marks_and_links_are_left_alone(check):
    to = check("P See GB.291/WP/SDG/1, ILO{link:https://example.org} mistaek{/link} 19-27")
    assert to.marked() == []


def test_each_language_has_its_dictionary(check):
    to = check("P programme")
    to.on.desk.do(EditPaper(to.on.paper, "languages", (Language.EN, Language.FR)))
    to.on.page.show_paper(to.on.paper, Language.FR)
    to.on.stand(0, 0)
    to.on.type("La committee se reunit ")
    assert to.marked() == ["committee", "reunit"]
    to.on.page.show_paper(to.on.paper, Language.EN)
    assert to.marked() == []


def test_a_suggestion_takes_the_place_of_the_word_as_one_step(check):
    to = check("P The {strong}Comittee{/strong} met.")
    to.settle()
    to.open_at(6)
    to.choose("Committee")
    assert to.on.said == ["P The {strong}Committee{/strong} met."]
    assert to.marked() == []
    assert to.on.desk.undo_label == "Correct spelling"
    to.on.undo()
    assert to.on.said == ["P The {strong}Comittee{/strong} met."]
    assert to.marked() == ["Comittee"]
    to.on.agrees()


def test_a_word_is_added_to_the_dictionary_of_its_language(check):
    to = check("P The zorblax and the zorblax.")
    assert to.marked() == ["zorblax", "zorblax"]
    to.open_at(6)
    to.choose("to my dictionary")
    to.bot.waitUntil(lambda: to.marked() == [], timeout=5000)
    assert vocabulary.words(to.on.desk.home, Language.EN) == ("zorblax",)


def test_a_word_is_ignored_in_this_paper(check):
    to = check("P The zorblax.")
    to.settle()
    to.open_at(6)
    to.choose("Ignore in this paper")
    assert to.marked() == []
    assert vocabulary.words(to.on.desk.home, Language.EN) == ()


def test_the_next_misspelling_is_chosen_and_the_search_goes_round(check):
    to = check("P The Comittee met.", "P All is well.", "P A mistaek.")
    to.on.stand(0, 0)
    chosen = []
    for _ in range(3):
        to.on.page.next_misspelling()
        menu = to.menu()
        chosen.append(to.on.editor.textCursor().selectedText())
        to.bot.keyClick(menu, Key.Key_Escape)
        to.bot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert chosen == ["Comittee", "mistaek", "Comittee"]


def test_where_every_word_is_known_it_says_so(check, qtbot):
    to = check("P All is well.")
    with qtbot.waitSignal(to.on.desk.said) as said:
        to.on.page.next_misspelling()
    assert said.args == ["Every word of this paper is known."]


def test_names_of_the_file_are_known_as_soon_as_they_are_in_it(check):
    to = check("P Zorblaxa spoke.")
    assert to.marked() == ["Zorblaxa"]
    to.on.desk.do(AddPerson(PersonId(new_id()), "Ana Zorblaxa"))
    assert to.marked() == []


def test_turned_off_nothing_is_marked(check):
    to = check("P The Comittee met.")
    assert to.marked() == ["Comittee"]
    to.on.page.hand.settings.spelling = False
    assert to.marked() == []
    assert not to.waves()


def test_without_the_library_one_writes_on_and_is_told_why(write, place, qtbot, monkeypatch):
    monkeypatch.setitem(sys.modules, "enchant", None)
    on = write("P The Comittee met.")
    told: list[str] = []
    on.desk.said.connect(told.append)
    to = Checking(on, Settings(place.settings), qtbot)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith("Spelling is not checked")
    on.stand(0, 0)
    on.type("So ")
    assert on.said == ["P So The Comittee met."]
    assert to.marked() == []


def test_a_word_that_undo_brings_back_is_marked_at_once(check):
    to = check("P The Comittee met.")
    to.settle()
    to.open_at(6)
    to.choose("Committee")
    assert not to.waves()
    to.on.undo()
    assert to.waves()


def test_marking_leaves_the_document_and_undo_alone(check):
    to = check("P The Comittee met.")
    revision = to.on.editor.document().revision()
    label = to.on.desk.undo_label
    assert to.waves()
    assert to.on.editor.document().revision() == revision
    assert to.on.desk.undo_label == label
    to.on.agrees()


def test_a_click_elsewhere_opens_the_usual_menu(check):
    to = check("P The Comittee met.")
    to.settle()
    to.on.page._menus.open(to.on.editor.viewport().mapToGlobal(QPoint(5, 5)))
    assert not any("dictionary" in action.text() for action in to.menu().actions())
    to.menu().close()


def test_a_title_is_looked_up_too(check):
    to = check("P One")
    to.on.desk.do(EditPaper(to.on.paper, "title.en", "Nexxt steps"))
    to.settle()
    to.on.editor.put_caret(Caret("title", 0))
    assert [word.text for word in to.on.page.spelling.wrong(to.on.editor.setting.block("title"))] == ["Nexxt"]


def test_an_answer_that_comes_when_the_sheet_has_gone_is_dropped(desk):
    editor = SheetEditor()
    spelling = Spelling(Scribe(desk, editor), lambda: True)
    spelling._asked = Errand(lambda _: ())
    delete(editor)
    spelling._answered((None, Language.EN), (), ())
