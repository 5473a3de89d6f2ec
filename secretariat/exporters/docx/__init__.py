"""A paper as a Word document: `write` makes it, `check` reads back what was made."""

from pathlib import Path

from secretariat.domain.pace import Progress, unheard
from secretariat.domain.printing import PrintPaper
from secretariat.exporters.office import fingerprint

__all__ = ["check", "fingerprint", "write"]


def write(paper: PrintPaper, target: Path, progress: Progress = unheard, *, frozen: bool = False) -> None:
    """Write the paper as a Word document to `target`, which is gone again if that fails.

    Paragraphs, sections, lists, notes and references number themselves in Word. In a `frozen` document (an edition) numbers
    and references are plain text; notes stay real notes, whose numbers follow from their order. `progress` hears the share
    that is done, from 0 to 1; what it raises stops the work.
    """
    from secretariat.exporters.docx import composition, package

    document = composition.compose(paper, lambda share: progress(share * 0.8), frozen)
    package.save(document, paper.stamp, target, lambda share: progress(0.8 + share * 0.2))


def check(path: Path, paper: PrintPaper) -> None:
    """Read the document at `path` back; raise DeviceFailed unless it holds every paragraph, cell and note it should."""
    from secretariat.exporters.docx import proof

    proof.check(path, paper)
