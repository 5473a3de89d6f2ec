"""The user's own words, looked through, added to and taken out of."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton, QWidget

from secretariat.app import vocabulary
from secretariat.app.spelling import Speller
from secretariat.domain.language import Language
from secretariat.gui.dialogs.vocabulary import EMPTY, VocabularyDialog

Key = Qt.Key


class Looking:
    """The dialog, and a person at it."""

    def __init__(self, home, qtbot):
        self.home, self.bot = home, qtbot
        self.dialog = VocabularyDialog(None, Speller(home), Language.EN)
        self.dialog.open()
        qtbot.waitExposed(self.dialog)

    def find(self, kind, name=""):
        return next(
            part for part in self.dialog.findChildren(kind) if not name or part.accessibleName() == name
        )

    @property
    def words(self):
        found = self.find(QListWidget)
        return [found.item(row).text() for row in range(found.count())]

    def add(self, word):
        self.find(QLineEdit, "Word to add").setText(word)
        with self.bot.waitSignal(self.dialog.altered):
            self.bot.keyClick(self.find(QLineEdit, "Word to add"), Key.Key_Return)


@pytest.fixture
def looking(place, qtbot):
    opened = Looking(place, qtbot)
    yield opened
    opened.dialog.close()


def test_an_empty_dictionary_says_what_to_do(looking):
    shown = [label.text() for label in looking.dialog.findChildren(QLabel) if label.isVisible()]
    assert EMPTY in shown
    assert not looking.find(QPushButton, "Remove").isEnabled()


def test_words_are_added_in_order_and_kept(looking):
    for word in ("zeta", "Alpha"):
        looking.add(word)
    assert looking.words == ["Alpha", "zeta"]
    assert vocabulary.words(looking.home, Language.EN) == ("Alpha", "zeta")


def test_chosen_words_are_taken_out_with_del(looking):
    for word in ("one", "two", "three"):
        looking.add(word)
    shown = looking.find(QListWidget)
    shown.setFocus()
    shown.item(0).setSelected(True)
    shown.item(2).setSelected(True)
    with looking.bot.waitSignal(looking.dialog.altered):
        looking.bot.keyClick(shown, Key.Key_Delete)
    assert looking.words == ["three"]


def test_each_language_has_words_of_its_own(looking):
    looking.add("english")
    looking.find(QComboBox).setCurrentIndex(1)
    assert looking.words == []
    looking.add("français")
    looking.find(QComboBox).setCurrentIndex(0)
    assert looking.words == ["english"]
    assert vocabulary.words(looking.home, Language.FR) == ("français",)


def test_a_word_that_cannot_be_kept_is_told(looking):
    vocabulary.path(looking.home, Language.EN).mkdir(parents=True)
    told: list[object] = []
    looking.dialog.told.connect(told.append)
    looking.add("word")
    assert told


def test_every_part_has_a_name_and_a_tip(looking):
    for kind in (QComboBox, QLineEdit, QListWidget):
        for part in looking.dialog.findChildren(kind):
            assert isinstance(part, QWidget)
            assert part.accessibleName()
            assert part.toolTip()
