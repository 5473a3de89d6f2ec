"""The sample's papers printed as PDF and read by another program, page by page as the lines stand."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pypdfium2

from secretariat.app import export, places, sample
from secretariat.app.places import Home
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Workspace

FOLDER = Path(__file__).parent


def printed() -> Iterator[tuple[Path, str]]:
    """Yield for each paper of the sample, in each of its languages, its file in this folder and its text."""
    with tempfile.TemporaryDirectory() as name:
        home = Home(Path(name) / "data", Path(name) / "config")
        file = Path(name) / "Sample.gbwp"
        sample.make(file, home)
        with Workspace.open(file, home.places, places.who(home)) as opened:
            for paper in opened.ask(papers.every):
                for language in paper.languages:
                    job = opened.ask(export.prepare, paper.id, language)
                    (path,) = export.write(job, Path(name), ("pdf",))
                    yield FOLDER / f"{path.stem}.txt", text_of(path)


def text_of(path: Path) -> str:
    """Return the text of a PDF, a line above each page."""
    with pypdfium2.PdfDocument(path) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    said = []
    for number, text in enumerate(pages, 1):
        lines = [line.rstrip() for line in text.replace("\r\n", "\n").split("\n")]
        said.append(f"===== page {number} =====\n" + "\n".join(lines).strip() + "\n")
    return "\n".join(said)
