"""Documents that LibreOffice writes are read as it shows them."""

import shutil
import subprocess

import pytest

from secretariat.domain import inline
from secretariat.importers import word
from tests.importers.word.documents import PHRASES, outline

OFFICE = shutil.which("soffice")
PAGE = (
    "<html><body><h1>Heading</h1><ol><li><p>First <b>bold</b> words.</p></li><li><p>Second words:</p>"
    '<ol type="a"><li><p>one;</p></li><li><p>two.</p></li></ol></li><li><p>Third '
    '<a href="https://ilo.org/">link</a>.</p></li></ol><table border="1"><tr><td><p>A</p></td><td><p>B</p></td></tr>'
    "<tr><td><p>1</p></td><td><p>2</p></td></tr></table><p>End.</p></body></html>"
)


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_headings_lists_and_tables_of_libreoffice_come_in(tmp_path):
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    assert OFFICE is not None
    done = subprocess.run(
        [
            OFFICE, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--infilter=HTML (StarWriter)",
            "--convert-to", "docx:Office Open XML Text", "--outdir", tmp_path, tmp_path / "page.html",
        ],
        capture_output=True,
        timeout=200,
        check=False,
    )  # fmt: skip
    path = tmp_path / "page.docx"
    if not path.exists():
        pytest.skip(f"LibreOffice wrote nothing: {done.stderr.decode()[:200]}")
    draft = word.read(path, PHRASES)
    assert outline(draft)[:6] == [
        "H1 - Heading",
        "P1 1 First {strong}bold{/strong} words.",
        "P1 2 Second words:",
        "S1 a. one;",
        "S1 b. two.",
        "P1 3 Third {link:https://ilo.org/}link{/link}.",
    ]
    assert inline.cells(draft.blocks[6].words) == (("A", "B"), ("1", "2"))
