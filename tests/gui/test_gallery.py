"""The pictures of the gallery can be made one by one, in any order, and nothing in them is cut short."""

import pytest
from PySide6.QtWidgets import QListWidget

from secretariat.app.places import Home
from secretariat.app.queries import paper as papers
from secretariat.domain import tongue
from secretariat.gui import speech
from tests.gallery.dialogs import DIALOGS
from tests.gallery.measure import faults
from tests.gallery.screens import EMPTY, SCREENS
from tests.gallery.stage import Stage

LEAVING_SOMETHING = (
    "decisions",
    "agenda",
    "paper-preview",
    "paper-two-languages",
    "paper-find",
    "paper-appendix",
    "paper-table",
    "register-groups",
    "pictures-month",
)


@pytest.fixture
def stage(qapp, place: Home, tmp_path):
    Stage.prepare(reopen=False)
    made = Stage(tmp_path, (1280, 720))
    yield made
    made.leave()
    made.window.deleteLater()


def test_a_screen_needs_no_other_before_it_and_leaves_the_window_as_it_was(stage):
    stage.open()
    words = stage.window.desk.ask(papers.sheet, stage.papers[0]).contents.blocks
    for name in LEAVING_SOMETHING:
        with stage.cleared():
            assert SCREENS[name](stage).isVisible()
        assert not stage.window.settings.preview
        assert not stage.window.actions_by_name["view.side-by-side"].isChecked()
    assert stage.window.desk.ask(papers.sheet, stage.papers[0]).contents.blocks == words
    with stage.cleared():
        EMPTY["empty-decisions"](stage)
    with stage.cleared():
        assert SCREENS["decisions"](stage).isVisible()
        assert stage.window.desk.path == stage.path


def test_a_dialog_about_the_session_opens_a_file_that_is_not_open(stage):
    with stage.cleared():
        assert DIALOGS["checklist"](stage).isVisible()


@pytest.fixture(params=["en", "fr", "es"])
def abroad(qapp, place: Home, tmp_path, request):
    """The window in a language, 1,280 pixels wide."""
    Stage.prepare(reopen=False, speech=request.param)
    made = Stage(tmp_path, (1280, 720))
    yield made
    made.leave()
    made.window.deleteLater()
    speech.speak("en")


def test_the_gallery_says_nothing_in_english_where_another_language_is_spoken(abroad):
    with abroad.cleared():
        lines = abroad.child(QListWidget, DIALOGS["damaged"](abroad))
        said = {lines.item(row).text() for row in range(lines.count())}
        assert (
            tongue.counted("Known to be missing: {n:,} change.", "Known to be missing: {n:,} changes.", 3)
            in said
        )
    with abroad.cleared():
        SCREENS["notice"](abroad)
        begins = tongue.tr("Written: {named}", named="GB.291-WP-SDG-1-en.pdf")
        assert abroad.window.notice.text.startswith(begins)


WIDE = ("home", "decisions", "register", "programme-ranking", "programme-questions", "programme-participants")
SAYING = (
    "new-file",
    "versions",
    "printout",
    "keys",
    "tour",
    "export-session",
    "checklist",
    "issue",
    "questions",
)


def test_every_button_tool_and_field_has_room_for_its_words_in_every_language(abroad):
    told = []
    for name in (*WIDE, *SAYING):
        with abroad.cleared():
            told += [f"{name}: {fault}" for fault in faults({**SCREENS, **DIALOGS}[name](abroad))]
    assert told == []
