"""Another program opens the documents and comes to the same numbers, by itself."""

import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from secretariat.domain.paper import Kind
from secretariat.domain.printing import PrintCall, PrintLine, PrintPaper
from secretariat.exporters import docx
from tests.exporters.docx.samples import at_random, everything

SOFFICE = shutil.which("soffice")

pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed (soffice not found)")

PAPERS = {
    "everything": everything(),
    "letter": everything(page_size="Letter", profile="P5"),
    "endnotes": everything(profile="P2"),
    **{f"random{seed}": at_random(seed) for seed in range(6)},
}


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What LibreOffice prints of each paper, all blanks left out."""
    folder = tmp_path_factory.mktemp("libreoffice")
    for name, paper in PAPERS.items():
        docx.write(paper, folder / f"{name}.docx")
    docx.write(PAPERS["everything"], folder / "frozen.docx", frozen=True)
    files = sorted(folder.glob("*.docx"))
    subprocess.run(
        [
            str(SOFFICE),
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            *("--headless", "--convert-to", "pdf", "--outdir", str(folder)),
            *map(str, files),
        ],
        check=True,
        capture_output=True,
        timeout=240,
    )
    return {file.stem: text_of(file.with_suffix(".pdf")) for file in files}


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return squashed("".join(pages))


def squashed(text: str) -> str:
    return "".join(text.split())


def missing(text: str, paper: PrintPaper) -> list[str]:
    """The lines that do not stand in the text with their label before them, each after the one before."""
    at = 0
    told = []
    for line in paper.lines:
        if line.kind is not Kind.TABLE:
            wanted = squashed(line.label + read_aloud(line, paper.profile.endnotes))
            found = text.find(wanted[:40], at)
            if found < 0:
                told.append(wanted)
            else:
                at = found + 1
    return told


def read_aloud(line: PrintLine, endnotes: bool) -> str:
    """The words of a line with the marks of its notes."""
    mark = "({})" if endnotes else "{}"
    return "".join(
        mark.format(one.number) if isinstance(one, PrintCall) else one.text for one in line.inlines
    )


@pytest.mark.parametrize("name", [*PAPERS, "frozen"])
def test_libreoffice_prints_the_same_numbers(printed, name):
    assert missing(printed[name], PAPERS.get(name, PAPERS["everything"])) == []


def test_libreoffice_works_the_references_out_to_the_same_numbers(printed):
    for name in ("everything", "frozen"):
        assert "seeparagraph3,paragraphs3-5,sectionAandappendix." in printed[name]
        assert "asin3(b)(i)and3(a)-(b)." in printed[name]


def test_libreoffice_prints_symbol_page_numbers_and_every_row(printed):
    text = printed["everything"]
    assert text.count("GB.291/WP/SDG/1") >= 3
    assert [number for number in range(60) if f"Presentation{number}DG" not in text] == []
    assert text.count("Levelofinvolvement") >= 2


def test_libreoffice_puts_the_notes_where_they_are_called(printed):
    text = printed["everything"]
    assert "Promotionofthereport1" in text
    assert "1Onaheading.2Inaparagraph;alongone.3Inanitem." in text.replace("\n", "")
    assert "Otherhead4" in text
    assert "Promotionofthereport(1)" in printed["endnotes"]
