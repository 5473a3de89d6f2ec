"""Every file is PDF/UA-1 and PDF/A-2a, as an independent validator sees it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from secretariat.domain.printing import PrintPaper
from secretariat.exporters import pdf
from tests import bench_papers
from tests.exporters.papers import FONTS, a_paper, appendix, table
from tests.exporters.pdf import vera
from tests.exporters.pdf.hard_paper import hard_papers
from tests.exporters.pdf.random_papers import Writer

PEERS = bench_papers.REAL_PAPER.parent

validated = pytest.mark.skipif(bool(vera.why_not()) and "CI" not in os.environ, reason=vera.why_not() or "-")


def faults(papers: dict[str, PrintPaper], folder: Path) -> dict[str, list[str]]:
    """Return what the validator finds in each paper."""
    paths = []
    for name, paper in papers.items():
        paths.append(folder / f"{name}.pdf")
        pdf.write(paper, paths[-1], FONTS)
    return {name: found for name, found in vera.faults(paths).items() if found}


@validated
def test_a_paper_with_all_that_is_hard_meets_both_standards_in_every_period(tmp_path: Path) -> None:
    assert faults(hard_papers(), tmp_path) == {}


@validated
def test_random_papers_meet_both_standards(tmp_path: Path) -> None:
    assert faults({f"paper {seed}": Writer(seed).paper() for seed in range(20)}, tmp_path) == {}


@validated
def test_a_long_appendix_meets_both_standards(tmp_path: Path) -> None:
    rows = [[f"Event {number}, Geneva", "ILO and others", f"Meeting no. {number}"] for number in range(1500)]
    assert (
        faults({"long": a_paper(appendices=(appendix(table(["Title", "By", "What"], rows)),))}, tmp_path)
        == {}
    )


@validated
def test_the_validator_notices_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    pdf.write(a_paper(), path, FONTS)
    path.write_bytes(path.read_bytes().replace(b"<pdfuaid:part>1", b"<pdfuaid:part>2"))
    assert len(vera.faults([path])["paper.pdf"]) == 1


@validated
@pytest.mark.skipif(not bench_papers.REAL_PAPER.exists(), reason="the real paper is not on this machine")
def test_the_real_paper_meets_both_standards(tmp_path: Path) -> None:
    assert faults({"real": bench_papers.load()}, tmp_path) == {}


@pytest.mark.skipif(not bench_papers.REAL_PAPER.exists(), reason="the real paper is not on this machine")
def test_the_real_paper_reads_word_for_word_through_its_tags(tmp_path: Path) -> None:
    path = tmp_path / "real.pdf"
    pdf.write(bench_papers.load(), path, FONTS)
    command = [sys.executable, "struct_check.py", str(path)]
    done = subprocess.run(command, cwd=PEERS, capture_output=True, text=True, check=False)
    assert ": ok; pages" in done.stdout, done.stdout + done.stderr
