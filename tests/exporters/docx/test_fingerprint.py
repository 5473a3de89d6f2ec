"""A Word document says what it was made from, as long as nobody has saved it since."""

from docx import Document

from secretariat.exporters import docx
from tests.exporters.papers import a_paper

PRINT = "0123456789abcdef" * 4


def test_the_fingerprint_is_read_back_from_the_file(tmp_path):
    docx.write(a_paper(fingerprint=PRINT), tmp_path / "paper.docx")
    assert docx.fingerprint(tmp_path / "paper.docx") == PRINT


def test_a_document_worked_on_in_word_is_no_longer_ours(tmp_path):
    docx.write(a_paper(fingerprint=PRINT), tmp_path / "paper.docx")
    document = Document(str(tmp_path / "paper.docx"))
    document.core_properties.modified = document.core_properties.modified.replace(year=2020)
    document.save(str(tmp_path / "paper.docx"))
    assert docx.fingerprint(tmp_path / "paper.docx") == ""


def test_a_document_of_somebody_else_has_none(tmp_path):
    Document().save(str(tmp_path / "other.docx"))
    assert docx.fingerprint(tmp_path / "other.docx") == ""
    assert docx.fingerprint(tmp_path / "nothing.docx") == ""
