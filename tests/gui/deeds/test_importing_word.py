"""A Word document comes in through the window: imported from the menu, or dropped on it."""

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialogButtonBox, QTableWidget

from secretariat.app.queries.paper import sheet
from secretariat.domain.identity import PaperId
from secretariat.gui.dialogs.importing import Importing
from tests.importers.word.documents import document, paragraph, run

BODY = (
    paragraph("Heading", "H1")
    + paragraph(run("One ") + run("bold", "<w:b/>") + run(" unseen", "<w:vanish/>"), list_=(1, 0))
    + paragraph("item.", list_=(1, 1))
)


def test_a_document_chosen_from_the_menu_is_proposed_and_stored_as_one_step(office, tmp_path):
    office.create()
    office.press("Ctrl+I")
    office.name_file(document(tmp_path / "paper.docx", BODY))
    dialog = office.dialog(Importing)
    shown = [
        table.item(row, column).text()
        for table in dialog.findChildren(QTableWidget)
        for row in range(table.rowCount())
        for column in range(table.columnCount())
    ]
    assert any("Hidden text: unseen" in text or "unseen" in text for text in shown)
    dialog.findChild(QDialogButtonBox).accepted.emit()
    office.settle()
    blocks = office.desk.ask(sheet, PaperId(office.window.place.id)).contents.blocks
    assert [block.words.en for block in blocks] == ["Heading", "One {strong}bold{/strong}", "item."]
    office.press("Ctrl+Z", office.window)
    assert office.outline() == []


def test_a_document_dropped_on_the_window_is_proposed(office, tmp_path):
    office.create()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(document(tmp_path / "paper.docx", BODY)))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    office.window.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, left, none))
    dialog = office.dialog(Importing)
    assert dialog.windowTitle() == "Import paper.docx"
    dialog.reject()


def test_a_broken_document_is_told_in_a_sentence(office, tmp_path):
    office.create()
    (tmp_path / "paper.docx").write_bytes(b"PK broken")
    office.press("Ctrl+I")
    office.name_file(tmp_path / "paper.docx")
    assert "paper.docx cannot be read" in office.answer("OK")
