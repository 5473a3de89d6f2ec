"""Files that are no document, or mean harm, are told in a sentence and take neither long nor much room."""

from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from secretariat.domain.told import UnreadableInput
from secretariat.importers import word
from tests.importers.word.documents import PHRASES, SPACE, a_draft, document, everything_said, paragraph, run


def refused(path) -> str:
    with pytest.raises(UnreadableInput) as told:
        word.read(path, PHRASES)
    return told.value.detail


@pytest.mark.parametrize("data", [b"", b"not a zip", b"PK\x03\x04 broken", b"\xd0\xcf\x11\xe0" + bytes(600)])
def test_what_is_no_document_is_told(tmp_path, data):
    path = tmp_path / "a.docx"
    path.write_bytes(data)
    assert "damaged or cut off" in refused(path)


def test_a_workbook_under_another_name_is_told(tmp_path):
    with ZipFile(tmp_path / "a.docx", "w") as made:
        made.writestr("xl/workbook.xml", "<x/>")
    assert "no Word document" in refused(tmp_path / "a.docx")


def test_a_document_cut_off_in_its_text_is_told(tmp_path):
    path = document(tmp_path / "a.docx", "<w:p><w:r>")
    assert "damaged" in refused(path)


def test_entities_are_refused(tmp_path):
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    path = tmp_path / "a.docx"
    with ZipFile(path, "w") as made:
        made.writestr("word/document.xml", f"{bomb}<w:document {SPACE}><w:body>&b;</w:body></w:document>")
    assert "trap" in refused(path)


def test_a_part_that_unpacks_to_very_much_is_refused(tmp_path):
    path = tmp_path / "a.docx"
    with ZipFile(path, "w", ZIP_DEFLATED) as made:
        made.writestr("word/document.xml", b"0" * 90_000_000)
    assert "unpacks to" in refused(path)


def test_elements_in_elements_without_end_lose_no_word(tmp_path):
    body = "<w:sdt><w:sdtContent>" * 30 + paragraph("1. Deep.") + "</w:sdtContent></w:sdt>" * 30
    inside = "<w:ins>" * 500 + run("innermost") + "</w:ins>" * 500
    draft = a_draft(tmp_path, body + paragraph(inside))
    assert "innermost" in everything_said(draft)


def test_styles_that_go_round_in_a_circle_end(tmp_path):
    styles = '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    draft = a_draft(tmp_path, paragraph("1. One.", "A") + paragraph("2. Two.", "B"), {"styles": styles})
    assert len(draft.blocks) == 2


def test_fields_never_closed_lose_no_word(tmp_path):
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    draft = a_draft(tmp_path, paragraph("1. One.") + paragraph(begin * 3 + run("lost?")) + paragraph("Last."))
    assert {"lost?", "Last."} <= set(everything_said(draft).replace("lost?Last.", "lost? Last.").split())


def test_control_characters_are_left_out(tmp_path):
    draft = a_draft(tmp_path, paragraph(run("1. One&#x85;&#xFFFD;\ufdd0 two.")))
    assert "\ufdd0" not in everything_said(draft)
