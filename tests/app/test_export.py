"""The export of a paper: one frozen value, every format, and the same words in each."""

import pypdfium2
import pytest
from openpyxl import load_workbook

from secretariat.app import export
from secretariat.domain.told import Cancelled, Unknown


def test_one_export_gives_the_pdf_and_the_workbook(workspace, paper, tmp_path):
    job = workspace.ask(export.prepare, paper)
    files = export.write(job, tmp_path)
    assert [file.name for file in files] == ["GB.291-WP-SDG-1-en.pdf", "GB.291-WP-SDG-1-en.xlsx"]
    with pypdfium2.PdfDocument(files[0]) as document:
        text = document[0].get_textpage().get_text_range()
    assert "GB.291/WP/SDG/1" in text
    assert "an item" in text
    assert "Agenda and decisions" in load_workbook(files[1]).sheetnames


def test_the_same_paper_and_stamp_give_the_same_bytes(workspace, paper, tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1098144000")
    first = [
        file.read_bytes()
        for file in export.write(workspace.ask(export.prepare, paper), tmp_path, export.FORMATS)
    ]
    again = [
        file.read_bytes()
        for file in export.write(workspace.ask(export.prepare, paper), tmp_path, export.FORMATS)
    ]
    assert first == again


def test_progress_only_grows(workspace, paper, tmp_path):
    heard: list[float] = []
    export.write(workspace.ask(export.prepare, paper), tmp_path, export.FORMATS, heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    assert 0 <= heard[0] <= 1


def test_a_cancelled_export_leaves_nothing_behind(workspace, paper, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()

    def stop(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        export.write(workspace.ask(export.prepare, paper), folder, progress=stop)
    assert list(folder.iterdir()) == []


def test_an_unknown_format_is_told(workspace, paper, tmp_path):
    with pytest.raises(Unknown):
        export.write(workspace.ask(export.prepare, paper), tmp_path, ("odt",))


def test_two_papers_of_one_name_get_files_of_their_own(workspace, paper):
    job = workspace.ask(export.prepare, paper)
    first, second = export.apart([job, job])
    assert export.names(first) != export.names(second)
