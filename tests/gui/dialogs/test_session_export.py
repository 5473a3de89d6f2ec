"""The export of a whole session from the window."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox, QPushButton
from pytestqt.modeltest import ModelTester
from shiboken6 import isValid

from secretariat.app.commands.block import Reword
from secretariat.app.commands.paper import EditPaper
from secretariat.app.queries import paper as papers
from secretariat.app.session_export import Outcome, Result
from secretariat.domain.identity import PaperId
from secretariat.domain.language import Language
from secretariat.gui.dialogs.session_export import SessionExport
from secretariat.gui.models.finding import WHERE
from secretariat.gui.models.result import ResultModel
from secretariat.gui.place import Place


class Desktop:
    """Takes note of what would be opened."""

    def __init__(self) -> None:
        self.opened: list[str] = []

    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile().rpartition("/")[2])


@pytest.fixture
def desktop(monkeypatch):
    made = Desktop()
    monkeypatch.setattr(QDesktopServices, "openUrl", made.open)
    return made


@pytest.fixture
def folder(office):
    made = office.folder / "out"
    made.mkdir()
    office.window.settings.export_folder = made
    return made


@pytest.fixture
def session(office):
    """A session of three papers, the first of them also in French, in view."""
    office.create()
    made, _, ids = office.agenda()
    office.desk.do(EditPaper(ids[0], "languages", (Language.EN, Language.FR)))
    office.window.show_place(Place("session", made))
    office.settle()
    return ids


@pytest.fixture
def dialog(office, session, folder):
    office.press("Ctrl+Shift+E", office.window)
    made = office.dialog(SessionExport)
    yield made
    if isValid(made):
        made.close()


def button(dialog, word):
    return next(found for found in dialog.findChildren(QPushButton) if word in found.text().replace("&", ""))


def tick(office, dialog, keys, box):
    """Press the key of a box and wait until it has changed; Qt shows the box pressed for a moment."""
    was = box.isChecked()
    office.press(keys, dialog)
    office.wait(lambda: box.isChecked() is not was)


def idle(dialog):
    """Say whether nothing is being written."""
    return any(found.text() == "&Close" for found in dialog.findChildren(QPushButton))


def run(office, dialog):
    """Press Enter and wait until all is written."""
    office.press("Return", dialog)
    office.wait(lambda: "written" in dialog.text and idle(dialog))


def lines(dialog):
    model = dialog.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_every_paper_of_the_session_is_written(office, dialog, folder):
    assert button(dialog, "Export").text() == "E&xport 8 files"
    run(office, dialog)
    assert dialog.text == "8 written."
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        f"GB.291-WP-SDG-{name}.{format}"
        for name in ("1-en", "1-fr", "2-en", "3-en")
        for format in ("pdf", "xlsx")
    )
    assert lines(dialog)[0] == "Written: GB.291-WP-SDG-1-en.pdf"
    assert dialog.model.index(2, 0).data(WHERE) == "GB.291/WP/SDG/1 · French · PDF"


def test_a_second_time_only_what_changed_is_written(office, session, dialog):
    run(office, dialog)
    block = office.desk.ask(papers.sheet, session[2]).contents.blocks[0].id
    office.desk.do(Reword(block, Language.EN, "The Office reports anew."))
    run(office, dialog)
    assert dialog.text == "2 written, 6 unchanged."
    assert lines(dialog)[6] == "Written: GB.291-WP-SDG-3-en.pdf"
    assert lines(dialog)[0] == "Unchanged, left alone: GB.291-WP-SDG-1-en.pdf"


def test_languages_and_formats_can_be_chosen_with_the_keyboard(office, dialog, folder):
    tick(office, dialog, "Alt+N", dialog.languages[Language.EN])
    tick(office, dialog, "Alt+E", dialog.formats["xlsx"])
    tick(office, dialog, "Alt+W", dialog.formats["docx"])
    assert dialog.chosen_languages == (Language.FR,)
    assert dialog.chosen_formats == ("pdf", "docx")
    run(office, dialog)
    assert sorted(path.name for path in folder.iterdir()) == [
        "GB.291-WP-SDG-1-fr.docx",
        "GB.291-WP-SDG-1-fr.pdf",
    ]
    assert office.window.settings.session_formats == ("pdf", "docx")


def test_a_language_no_paper_has_cannot_be_chosen(dialog):
    assert not dialog.languages[Language.ES].isEnabled()
    assert not dialog.languages[Language.ES].isChecked()


def test_one_paper_that_fails_stops_none_of_the_others(office, session, dialog, folder):
    block = office.desk.ask(papers.sheet, session[1]).contents.blocks[0].id
    office.desk.do(Reword(block, Language.EN, "\N{CUNEIFORM SIGN A}"))
    run(office, dialog)
    assert dialog.text == "7 written, 1 not written: see why below."
    assert lines(dialog)[4].startswith("No font has a character")
    assert len(list(folder.iterdir())) == 7


def test_each_line_opens_its_file_and_one_button_the_folder(office, session, dialog, desktop):
    block = office.desk.ask(papers.sheet, session[0]).contents.blocks[0].id
    office.desk.do(Reword(block, Language.EN, "\N{CUNEIFORM SIGN A}"))
    assert not button(dialog, "Open folder").isEnabled()
    run(office, dialog)
    dialog.list.setFocus()
    for row in (0, 1):
        dialog.list.setCurrentIndex(dialog.model.index(row, 0))
        office.press("Return")
        assert idle(dialog), "opening a line began another export"
    office.bot.mouseClick(button(dialog, "Open folder"), Qt.MouseButton.LeftButton)
    assert desktop.opened == ["GB.291-WP-SDG-1-en.xlsx", "out"]


def test_workbooks_can_be_protected(office, dialog, folder):
    import openpyxl

    tick(office, dialog, "Alt+O", dialog.protected)
    tick(office, dialog, "Alt+P", dialog.formats["pdf"])
    run(office, dialog)
    assert openpyxl.load_workbook(folder / "GB.291-WP-SDG-1-en.xlsx")["Register"].protection.sheet


def test_the_work_can_be_stopped_and_leaves_nothing_half_written(office, session, dialog, folder):
    office.press("Return", dialog)
    office.press("Esc", dialog)
    office.wait(lambda: idle(dialog))
    assert dialog.isVisible()
    written = [path.name for path in folder.iterdir()]
    assert not [name for name in written if name.startswith(".")]
    assert len(written) < 8
    assert dialog.text.startswith("Stopped.")
    assert len(written) == sum(line.startswith("Written") for line in lines(dialog))
    office.press("Esc", dialog)
    office.wait(lambda: not isValid(dialog) or not dialog.isVisible())


def test_what_is_missing_is_said_before_anything_is_written(office, dialog):
    start = button(dialog, "Export")
    dialog.folder.setText(str(office.folder / "nowhere"))
    assert dialog.text.startswith("There is no folder")
    assert not start.isEnabled()
    dialog.folder.clear()
    assert dialog.text == "Say which folder the files go into."
    dialog.folder.setText(str(office.folder))
    assert start.isEnabled()
    for box in dialog.formats.values():
        box.setChecked(False)
    assert dialog.text == "Choose a language and a format."


def test_a_folder_that_goes_away_is_told(office, dialog, folder):
    folder.rmdir()
    office.press("Return", dialog)
    office.wait(lambda: "The folder" in dialog.text)
    assert "is not there" in dialog.text


def test_every_field_says_what_it_is(office, dialog):
    from tests.gui.test_window import nameless

    assert nameless(dialog) == []
    assert dialog.findChild(QDialogButtonBox) is not None


def test_the_list_keeps_its_word(qtmodeltester: ModelTester, tmp_path):
    model = ResultModel()
    qtmodeltester.check(model)
    paper = PaperId("9" * 32)
    model.add(
        [
            Result(paper, "GB.1", Language.EN, "pdf", tmp_path / "a.pdf", Outcome.WRITTEN),
            Result(paper, "GB.1", Language.FR, "docx", tmp_path / "b.docx", Outcome.FAILED, "It is busy."),
        ]
    )
    assert model.rowCount() == 2
    assert model.index(1, 0).data() == "It is busy."
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == str(tmp_path / "a.pdf")
    model.clear()
    assert model.rowCount() == 0
