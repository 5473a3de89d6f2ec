"""Every file is PDF/UA-1 and PDF/A-2a, as an independent validator sees it."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.app import places, sample
from secretariat.app.places import Home
from secretariat.app.queries import paper as papers
from secretariat.app.workspace import Workspace
from secretariat.domain.identity import ParticularId
from secretariat.domain.language import Language
from secretariat.domain.particular import Particular, cover_field
from secretariat.domain.printing import PrintPaper
from secretariat.exporters import pdf
from tests import bench_papers
from tests.exporters.papers import FONTS, a_paper, long_paper
from tests.exporters.pdf import vera
from tests.exporters.pdf.hard_paper import hard_papers
from tests.exporters.pdf.random_papers import Writer
from tests.papers import a_paper as small_paper
from tests.papers import in_print

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
    assert faults({f"paper {seed}": Writer(seed).paper() for seed in range(6)}, tmp_path) == {}


@validated
def test_a_long_appendix_meets_both_standards(tmp_path: Path) -> None:
    assert faults({"long": long_paper(1_000)}, tmp_path) == {}


@validated
def test_the_sample_meets_both_standards_in_every_language(tmp_path: Path) -> None:
    home = Home(tmp_path / "data", tmp_path / "config")
    sample.make(tmp_path / "Sample.gbwp", home)
    with Workspace.open(tmp_path / "Sample.gbwp", home.places, places.who(home)) as opened:
        held = {
            f"{number} {language}": opened.ask(papers.printed, paper.id, language)
            for number, paper in enumerate(opened.ask(papers.every))
            for language in Language
        }
    assert len(held) == 9
    assert faults(held, tmp_path) == {}


@validated
@pytest.mark.parametrize("profile", ["briefing", "P5", "P6"])
def test_briefings_and_cover_pages_meet_both_standards(tmp_path: Path, profile: str) -> None:
    paper = small_paper(
        "H Aim", "P A list{note:Of all things}:", "B one;", "B two.", "D Decide.", profile=profile
    )
    name = cover_field("purpose", Language.EN)
    held = (Particular(ParticularId("x"), "paper", "paper", name, "To report."),)
    assert faults({profile: in_print(replace(paper, particulars=held))}, tmp_path) == {}


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


@pytest.mark.skipif(sys.platform == "win32", reason="what reads the tags measures itself as only Unix can")
@pytest.mark.skipif(not bench_papers.REAL_PAPER.exists(), reason="the real paper is not on this machine")
def test_the_real_paper_reads_word_for_word_through_its_tags(tmp_path: Path) -> None:
    path = tmp_path / "real.pdf"
    pdf.write(bench_papers.load(), path, FONTS)
    command = [sys.executable, "struct_check.py", str(path)]
    done = subprocess.run(command, cwd=PEERS, capture_output=True, text=True, check=False)
    assert ": ok; pages" in done.stdout, done.stdout + done.stderr
