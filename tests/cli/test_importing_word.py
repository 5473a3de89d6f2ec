"""Word documents from the terminal: proposed, stored, and told where they cannot be read."""

import pytest

from tests.importers.word.documents import document, paragraph


@pytest.fixture
def source(tmp_path):
    """Return a document of two paragraphs with an item and a comment."""
    body = paragraph("Heading", "H1") + paragraph("One:", list_=(1, 0)) + paragraph("item.", list_=(1, 1))
    body += paragraph('<w:r><w:commentReference w:id="4"/><w:t>Two.</w:t></w:r>', list_=(1, 0))
    comment = f'<w:comment w:id="4" w:author="Ana">{paragraph("Why?")}</w:comment>'
    return document(tmp_path / "paper.docx", body, {"comments": comment})


def test_a_word_document_is_proposed_as_a_paper(run, tmp_path, source):
    found = run("import", tmp_path / "May.gbwp", source, "--json").json
    assert [(one["number"], one["text"]) for one in found["paragraphs"]] == [(1, "One:"), (2, "Two.")]
    assert found["paragraphs"][0]["subitems"] == [{"label": "(a)", "text": "item."}]
    assert found["unplaced"] == [{"line": 4, "text": "Comment by Ana: Why?"}]
    assert not (tmp_path / "May.gbwp").exists()


def test_what_is_accepted_lies_in_the_file_as_it_was_proposed(run, tmp_path, source):
    path = tmp_path / "May.gbwp"
    proposed = run("import", path, source, "--accept", "--json").json
    (session,) = run("dump", path).json["sessions"]
    stored = session["items"][0]["papers"][0]
    numbered = [one | {"section": "I"} for one in proposed["paragraphs"]]
    assert stored["paragraphs"] == numbered
    assert stored["headings"] == [proposed["headings"][0] | {"label": "I"}]


def test_a_document_that_is_none_is_told(run, tmp_path):
    (tmp_path / "paper.docx").write_bytes(b"not a document")
    said = run("import", tmp_path / "May.gbwp", tmp_path / "paper.docx")
    assert said.status == 1
    assert "paper.docx cannot be read" in said.told


def test_an_old_document_asks_to_be_saved_anew(run, tmp_path):
    (tmp_path / "paper.doc").write_bytes(b"\xd0\xcf\x11\xe0")
    said = run("import", tmp_path / "May.gbwp", tmp_path / "paper.doc")
    assert said.status == 1
    assert ".docx" in said.told
