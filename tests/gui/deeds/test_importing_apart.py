"""A file that is being read can be let go of: the process that reads it ends, and nothing is stored."""

from secretariat.gui.dialogs.importing import Importing
from tests.importers.word.documents import document, paragraph


def test_reading_is_stopped_by_cancel(office, tmp_path):
    office.create()
    office.press("Ctrl+I")
    office.name_file(document(tmp_path / "paper.docx", paragraph("1. One.") * 3_000))
    (button,) = [one for one in office.window.notice.buttons if "Cancel" in one.text()]
    button.click()
    answer = office.answer("OK")
    assert "Stopped, as you asked" in answer
    assert office.window.findChildren(Importing) == []
