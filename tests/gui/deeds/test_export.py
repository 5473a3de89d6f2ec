"""Export: one key, two files."""

from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from secretariat.app.commands.block import AddBlock, DeleteBlocks
from secretariat.app.commands.reference import AddReference
from secretariat.app.queries.paper import sheet
from secretariat.domain import inline
from secretariat.domain.identity import BlockId, ReferenceId, new_id
from secretariat.domain.language import Language
from secretariat.gui.place import Place


@pytest.fixture
def exporting(office, tmp_path):
    """A paper in view, and a folder chosen before."""
    office.create()
    _, _, papers = office.agenda()
    office.window.show_place(Place("paper", papers[0]))
    folder = tmp_path / "out"
    folder.mkdir()
    office.window.settings.export_folder = folder
    office.settle()
    return office, folder, papers[0]


def written(office) -> str:
    office.wait(lambda: office.window.notice.text.startswith("Written"))
    return str(office.window.notice.text)


def test_one_key_writes_the_pdf_and_the_workbook(exporting):
    office, folder, _ = exporting
    office.press("Ctrl+E")
    assert written(office) == "Written: GB.291-WP-SDG-1-en.pdf and .xlsx"
    with pypdfium2.PdfDocument(folder / "GB.291-WP-SDG-1-en.pdf") as document:
        assert "The Office reports." in document[0].get_textpage().get_text_range()
    workbook = load_workbook(folder / "GB.291-WP-SDG-1-en.xlsx", read_only=True)
    assert len(workbook.sheetnames) >= 2
    workbook.close()


def test_then_the_file_or_its_folder_can_be_opened(exporting, monkeypatch):
    office, folder, _ = exporting
    opened: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())))
    office.press("Ctrl+E")
    written(office)
    for text in ("Open &PDF", "Open &workbook", "Show &folder"):
        button = next(button for button in office.window.notice.buttons if button.text() == text)
        button.click()
    assert opened == [folder / "GB.291-WP-SDG-1-en.pdf", folder / "GB.291-WP-SDG-1-en.xlsx", folder]


def test_the_first_time_the_folder_is_asked_for_and_remembered(exporting, tmp_path):
    office, _, _ = exporting
    office.window.settings.export_folder = None
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    office.press("Ctrl+E")
    dialog = office.dialog(QFileDialog)
    dialog.setDirectory(str(elsewhere))
    office.name_file(elsewhere)
    written(office)
    assert office.window.settings.export_folder == elsewhere
    assert len(list(elsewhere.iterdir())) == 2


def test_words_typed_a_moment_ago_are_in_the_files(exporting):
    office, folder, _ = exporting
    office.window.book.paper().editor.setFocus()
    office.settle()
    office.press("Ctrl+End")
    office.bot.keyClicks(office.window.book.paper().editor, " Indeed it does")
    office.press("Ctrl+E")
    written(office)
    with pypdfium2.PdfDocument(folder / "GB.291-WP-SDG-1-en.pdf") as document:
        assert "Indeed it does" in document[0].get_textpage().get_text_range()


def test_cancel_stops_and_leaves_nothing_half_written(exporting, monkeypatch):
    office, folder, _ = exporting
    from secretariat.app import export

    whole = export.write

    def slowly(job, folder, formats=("pdf", "xlsx"), progress=lambda _: None):
        while True:
            progress(0.1)

    monkeypatch.setattr(export, "write", slowly)
    office.press("Ctrl+E")
    office.wait(lambda: bool(office.window.notice.buttons))
    (cancel,) = office.window.notice.buttons
    office.bot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    office.wait(lambda: office.window.notice.text.startswith("Export stopped"))
    assert list(folder.iterdir()) == []
    monkeypatch.setattr(export, "write", whole)


@pytest.fixture
def dangling(exporting):
    """A paper whose reference leads to a paragraph that is no longer there: an error."""
    office, folder, paper = exporting
    (first,) = office.desk.ask(sheet, paper).contents.blocks
    second, reference = BlockId(new_id()), ReferenceId(new_id())
    office.desk.do(AddBlock(second, paper, first.id))
    marked = f"See paragraph {inline.reference_mark(reference)}."
    office.desk.do(AddReference(reference, first.id, Language.EN, marked, block=second))
    office.desk.do(DeleteBlocks((second,)))
    return office, folder


def test_where_errors_stand_it_asks_once_in_words(dangling):
    office, folder = dangling
    office.press("Ctrl+E", office.window)
    said = office.answer("Export all the same")
    assert "One error stands in this paper." in said
    assert "paragraph 1" in said.casefold()
    written(office)
    assert len(list(folder.iterdir())) == 2


def test_looking_at_the_errors_first_writes_nothing(dangling):
    office, folder = dangling
    office.press("Ctrl+E", office.window)
    office.answer("Look at them")
    assert office.window.panels.name == "findings"
    assert list(folder.iterdir()) == []


def test_a_folder_that_went_away_is_asked_for_again(exporting):
    office, folder, _ = exporting
    folder.rmdir()
    office.press("Ctrl+E")
    office.dialog(QFileDialog).reject()
