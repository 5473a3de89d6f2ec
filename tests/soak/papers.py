"""Random papers printed as PDF: laid out in order, losing nothing, and meeting their standards."""

import subprocess
import tempfile
from pathlib import Path

from secretariat.exporters import pdf
from tests.exporters.papers import FONTS, long_paper
from tests.exporters.pdf import vera
from tests.exporters.pdf.random_papers import Writer, words_in
from tests.exporters.pdf.sheets import laid_out
from tests.exporters.pdf.test_layout import astray, overlaps
from tests.soak.tally import Tally

TOGETHER = 20
"""Papers validated by one start of the validator."""
LONG = 10_000
"""Rows of the appendix of one paper that is validated last."""


def layout(cases: int) -> Tally:
    """Lay papers out: nothing overlaps, every note begins on the page of its mark, every word is printed."""
    tally = Tally("papers laid out")
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(cases):
            writer = Writer(seed)
            paper = writer.paper()
            sheets = laid_out(paper)
            tally.count("pages", len(sheets))
            tally.count("notes", len(paper.notes))
            for fault in [
                *(one for sheet in sheets for one in overlaps(sheet)),
                *map(str, astray(paper, sheets)),
            ]:
                tally.fail(seed, fault)
            path = Path(folder, "paper.pdf")
            pdf.write(paper, path, FONTS)
            lost = set(map(str, range(1, writer.written + 1))) ^ _words(path)
            if lost:
                tally.fail(seed, f"words lost or invented: {sorted(lost)[:5]}")
    return tally


def _words(path: Path) -> set[str]:
    """Return the numbers of the words in a file."""
    command = ["pdftotext", "-raw", str(path), "-"]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return set(words_in(text))


def standards(cases: int) -> Tally:
    """Have papers validated as PDF/UA-1 and PDF/A-2a, and one with a very long appendix."""
    tally = Tally("papers validated")
    if why_not := vera.why_not():
        tally.fail(0, why_not)
        return tally
    with tempfile.TemporaryDirectory() as folder:
        for start in range(0, cases, TOGETHER):
            paths = [Path(folder, f"{seed}.pdf") for seed in range(start, min(start + TOGETHER, cases))]
            for path in paths:
                pdf.write(Writer(int(path.stem)).paper(), path, FONTS)
            for name, faults in vera.faults(paths).items():
                tally.count("files")
                for fault in faults:
                    tally.fail(int(Path(name).stem), fault)
        path = Path(folder, f"{LONG} rows.pdf")
        pdf.write(long_paper(LONG), path, FONTS)
        for fault in vera.faults([path])[path.name]:
            tally.fail(LONG, fault)
    return tally
