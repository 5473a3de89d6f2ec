"""The program speaks English, French or Spanish, whatever the papers are written in."""

import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTableView,
    QTabWidget,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from secretariat.app import apart, importing
from secretariat.app.checks import sayings
from secretariat.app.commands.agenda import AddSession
from secretariat.app.places import Home
from secretariat.app.workspace import Workspace
from secretariat.domain import tongue
from secretariat.domain.identity import SessionId, new_id
from secretariat.domain.told import DiskFull, NotPublished, UnreadableInput
from secretariat.domain.tongue import tr
from secretariat.gui import messages, speech, when
from secretariat.gui.application import ready
from secretariat.gui.dialogs.bringing import _questions
from secretariat.gui.dialogs.changing_all import ChangingAll
from secretariat.gui.errand import Errand
from secretariat.gui.place import DECISIONS, FOLLOW_UP, HOME, PICTURES, REGISTER, Place
from secretariat.gui.programme.board import Board
from secretariat.gui.programme.life import LifeView
from secretariat.gui.programme.questions import QuestionsView
from secretariat.gui.programme.ranking import RankingView
from secretariat.gui.settings import Settings
from secretariat.gui.side import LEAVES
from secretariat.gui.window import MainWindow
from tests.gui.conftest import Office

OPEN, CLOSE = "⟦", "⟧"
DATA = re.compile(
    r"[\W\d_]*|Globalization|Coherence|Geneva|The Office reports\.|.*WP/SDG.*|Paper \d|.*\.gbwp|Secretariat|Nov(ember)?|A4"
    r"|English|Français|Español|Aa|(Ctrl|Alt|Shift|F\d|Del|Ins|Esc)\b.*|UTC.*|PDF|Excel|Word|committee.*|.*%"
    r"|en|es|fr|291st Se.*|First ite.*|Second ite.*|Geneva, .*|GB\.291.*|Pape…|Scroll (Left|Right)|/.*|[A-Z]:.*",
    re.DOTALL,
)


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    speak = speech.speak  # a test may put another in its place
    yield
    speak("en")


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every text a widget and what is in it show, each with who says it."""
    for one in (root, *root.findChildren(QWidget)):
        name = f"{type(one).__name__} {one.objectName()}"
        yield name, one.toolTip()
        yield name, one.accessibleName()
        if isinstance(one, QLabel | QAbstractButton):
            yield name, one.text()
        if isinstance(one, QLineEdit):
            yield name, one.placeholderText()
        if isinstance(one, QGroupBox):
            yield name, one.title()
        if isinstance(one, QTabWidget):
            yield from ((name, one.tabText(at)) for at in range(one.count()))
        if isinstance(one, QTableView | QTreeView) and one.model() is not None:
            model = one.model()
            heads = (model.headerData(at, one_way()) for at in range(model.columnCount()))
            yield from ((name, str(head or "")) for head in heads)
    for action in root.findChildren(QAction):
        yield f"action {action.objectName()}", action.text().partition("\t")[0]
        yield f"action {action.objectName()}", action.toolTip()


def one_way() -> Qt.Orientation:
    """Say which heads are meant: those of columns."""
    return Qt.Orientation.Horizontal


def unsaid(root: QWidget) -> set[str]:
    """Return what is shown without having been looked up."""
    found = set()
    for who, text in texts(root):
        for line in re.sub(r"<[^>]*>", " ", text).splitlines():
            plain = line.replace("&", "").strip()
            if plain and OPEN not in text and not DATA.fullmatch(plain):
                found.add(f"{who}: {plain}")
    return found


@pytest.fixture
def bracketed(place: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have every text that is looked up come in brackets."""
    monkeypatch.setattr(
        speech, "speak", lambda _: tongue.speak(lambda text, *_: f"{OPEN}{text}{CLOSE}" if text else "")
    )
    speech.speak("")


def test_whatever_the_main_screens_say_was_looked_up(bracketed: None, office: Office):
    window, found = office.window, unsaid(office.window)
    office.create()
    session, _, papers = office.agenda()
    for where in (
        HOME,
        Place("session", session),
        DECISIONS,
        REGISTER,
        PICTURES,
        FOLLOW_UP,
        Place("paper", papers[0]),
    ):
        window.show_place(where)
        office.settle()
        found |= unsaid(window)
    for leaf in LEAVES:
        window.show_panel(leaf.name)
        office.settle()
        found |= unsaid(window)
    assert not found, "\n".join(sorted(found))


def test_fields_to_change_and_what_a_filter_filters_were_looked_up(bracketed: None, office: Office):
    office.create()
    dialog = ChangingAll(office.window, 2, 0, None)
    offered = [dialog.field.itemText(at) for at in range(dialog.field.count())]
    assert [text for text in offered if not text.startswith(OPEN)] == []
    dialog.deleteLater()
    for view in (
        Board(office.desk, lambda: None),
        RankingView(office.desk),
        LifeView(office.desk),
        QuestionsView(office.desk),
    ):
        assert view.field.toolTip().count(OPEN) == 2
        view.deleteLater()
    assert _questions(0).startswith(OPEN)


@pytest.fixture
def visitor(qtbot: QtBot, place: Home, tmp_path: Path) -> Iterator[Office]:
    """Sit down at a window that may be made anew: who stands at the end is closed."""
    _, window = ready()
    window.show()
    qtbot.waitExposed(window)
    yield Office(window, qtbot, tmp_path)
    standing().close()


def standing() -> MainWindow:
    """Return the one window that is shown."""
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]
    assert len(shown) == 1
    return shown[0]


def speaking(visitor: Office, language: str) -> MainWindow:
    """Have another language spoken, and return the window that speaks it."""
    visitor.window.actions_by_name[f"view.speech-{language}"].trigger()
    visitor.wait(lambda: standing() is not visitor.window)
    return standing()


def test_another_language_is_spoken_at_once_with_the_same_file_at_the_same_place(visitor: Office):
    path = visitor.create()
    _, _, papers = visitor.agenda()
    visitor.window.show_place(Place("paper", papers[0]))
    window = speaking(visitor, "french")
    assert window.desk.path == path
    assert window.place == Place("paper", papers[0])
    assert Settings(window.settings.path).speech == "fr"
    assert when.locale().language().name == "French"


def test_what_was_typed_before_is_undone_in_the_new_window(visitor: Office):
    visitor.create()
    visitor.agenda()
    window = speaking(visitor, "spanish")
    assert window.desk.undo() is not None


def test_what_is_on_its_way_comes_back_before_the_window_is_made_anew(visitor: Office):
    visitor.create()
    old, told, written = visitor.window, list[str](), threading.Event()
    errand = Errand(lambda _: written.wait(20))

    def tell() -> None:
        old.notice.say("Written")
        told.append(old.notice.text)

    errand.when_ended(tell)
    errand.start()
    old.actions_by_name["view.speech-french"].trigger()
    visitor.bot.wait(400)
    assert standing() is old
    written.set()
    visitor.wait(lambda: standing() is not old)
    assert told == ["Written"]


def test_what_a_dialog_asks_is_answered_before_the_window_is_made_anew(visitor: Office):
    visitor.create()
    box = messages.ask(visitor.window, "Is it so?", "", [messages.Answer("&Yes")])
    visitor.window.actions_by_name["view.speech-french"].trigger()
    visitor.bot.wait(400)
    assert box.isVisible()
    assert standing() is visitor.window
    box.reject()
    visitor.wait(lambda: standing() is not visitor.window)


def test_what_keeps_the_file_from_being_written_is_told_in_the_new_window(
    visitor: Office, monkeypatch: pytest.MonkeyPatch
):
    path = visitor.create()

    def refused(_: object) -> bool:
        raise NotPublished(path, DiskFull(path))

    monkeypatch.setattr(Workspace, "publish_aside", refused)
    visitor.desk.do(AddSession(SessionId(new_id()), 300))
    visitor.wait(lambda: "not yet in" in visitor.window.notice.text)
    window = speaking(visitor, "spanish")
    visitor.wait(lambda: window.notice.text != "")
    monkeypatch.undo()
    assert window.desk.publish_now()


def test_the_rows_are_looked_over_although_the_window_was_made_anew(visitor: Office):
    visitor.create()
    window = speaking(visitor, "french")
    assert window.desk.looking_over._workspace is window.desk.workspace


def test_keys_are_named_as_in_the_sentences_about_them(qapp: QApplication):
    native = QKeySequence.SequenceFormat.NativeText
    for language, said in (("es", "Ctrl+Mayús+Supr"), ("fr", "Ctrl+Maj+Suppr"), ("en", "Ctrl+Shift+Del")):
        speech.speak(language)
        assert QKeySequence("Ctrl+Shift+Del").toString(native) == said
    for language, said in (("es", "Intro"), ("fr", "Entrée")):
        speech.speak(language)
        assert QKeySequence("Return").toString(native) == said
    speech.speak("es")
    assert QKeySequence("Ctrl+Mayús+Supr") == QKeySequence(
        "Ctrl+Shift+Del", QKeySequence.SequenceFormat.PortableText
    )


def test_buttons_that_every_program_has_speak_it_too(qapp: QApplication):
    speech.speak("fr")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == "Annuler"


def test_a_program_that_is_told_nothing_speaks_as_the_computer_or_english(place: Home):
    assert Settings(place.settings).speech == "system"
    assert speech.of_computer() in speech.LANGUAGES


def test_numbers_are_set_as_the_language_sets_them():
    tongue.speak(tongue.ENGLISH, speech.FIRM_BLANK)
    assert tr("{count:,} rows", count=12345) == "12\N{NO-BREAK SPACE}345 rows"


def test_what_is_found_in_a_file_from_outside_is_said_in_it_too(tmp_path: Path):
    speech.speak("fr")
    empty, gap = tmp_path / "empty.txt", tmp_path / "gap.txt"
    empty.write_text(" ")
    gap.write_text("1. The first goes on.\n\n3. The third ends it.\n")
    with pytest.raises(UnreadableInput) as refused:
        apart.read(importing.propose, empty)
    assert refused.value.detail == "le fichier est vide"
    draft = apart.read(importing.propose, gap)
    said = {one.kind: (one.where, one.detail) for one in draft.findings}
    assert said["missing-number"][0] == "paragraphe 3"
    assert said["missing-number"][1].startswith("Le paragraphe 2 manque")


def test_places_are_named_together_in_it(qapp: QApplication):
    assert sayings.together(["paragraph 1", "paragraph 3", "row 2 of the appendix"]) == (
        "paragraphs 1 and 3 and row 2 of the appendix"
    )
    speech.speak("es")
    assert sayings.together(["párrafo 1", "párrafo 3", "el anexo"]) == "párrafos 1 y 3 y el anexo"
