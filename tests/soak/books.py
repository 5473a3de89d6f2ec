"""Random session books: numbered through, with contents that are right, losing nothing, and meeting their standards."""

import random
import re
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

import pypdfium2

from secretariat.domain.book import PrintBook
from secretariat.domain.printing import PrintPaper
from secretariat.exporters import pdf
from tests.exporters.books import a_book
from tests.exporters.papers import FONTS, words
from tests.exporters.pdf import vera
from tests.exporters.pdf.random_papers import Writer
from tests.soak.tally import Tally

TOGETHER = 10
"""Books validated by one start of the validator."""


def bound(cases: int) -> Tally:
    """Bind books: each page bears its number, the outline leads where the contents say, and the standards are met."""
    tally = Tally("books bound")
    if why_not := vera.why_not():
        tally.fail(0, why_not)
        return tally
    with tempfile.TemporaryDirectory() as folder:
        for start in range(0, cases, TOGETHER):
            paths = [Path(folder, f"{seed}.pdf") for seed in range(start, min(start + TOGETHER, cases))]
            for path in paths:
                book = _book(int(path.stem))
                pdf.write_book(book, path, FONTS)
                for fault in _faults(book, path, tally):
                    tally.fail(int(path.stem), fault)
            for name, faults in vera.faults(paths).items():
                for fault in faults:
                    tally.fail(int(Path(name).stem), fault)
    return tally


def _book(seed: int) -> PrintBook:
    """Return a random book."""
    chance = random.Random(seed)
    serial = iter(range(seed * 100, seed * 100 + 100))
    items = [[_paper(next(serial)) for _ in range(chance.randint(0, 4))] for _ in range(chance.randint(0, 5))]
    return a_book(*items)


def _paper(seed: int) -> PrintPaper:
    """Return a random paper known by its title."""
    return replace(Writer(seed).paper(), title=words(f"Title{seed}"), subtitles=())


def _faults(book: PrintBook, path: Path, tally: Tally) -> list[str]:
    """Return what is wrong with the numbers of a book."""
    command = ["pdftotext", "-layout", str(path), "-"]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    pages = text.split("\f")[:-1]
    tally.count("pages", len(pages))
    feet = [page.split()[-1] for page in pages]
    found = (
        [] if feet == [str(page) for page in range(1, len(pages) + 1)] else ["pages are not numbered through"]
    )
    with pypdfium2.PdfDocument(path) as document:
        leads = {entry.get_title(): entry.get_dest().get_index() + 1 for entry in document.get_toc()}
    for item in book.items:
        for paper in item.papers:
            title = paper.title[0].text  # type: ignore[union-attr]
            line = re.search(rf"^ *{re.escape(paper.symbol)} +{title} +(\d+)$", text, re.MULTILINE)
            if line is None or int(line[1]) != leads[title] or title not in pages[leads[title] - 1]:
                found.append(f"the contents do not lead to {title}")
    return found
