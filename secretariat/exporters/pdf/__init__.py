"""The paper as PDF: one file that is PDF/UA-1 and PDF/A-2a."""

from collections.abc import Callable
from pathlib import Path

from secretariat.domain.printing import PrintPaper
from secretariat.exporters.pdf.origin import fingerprint

__all__ = ["check", "fingerprint", "missing_characters", "write"]


def _unheard(_: float) -> None:
    """Nobody asks how far the work is."""


def write(
    paper: PrintPaper,
    target: Path,
    fonts: Path,
    progress: Callable[[float], None] = _unheard,
    *,
    hyphenated: bool = False,
) -> None:
    """Write a paper to `target` with the fonts of a folder; words are not `hyphenated` unless asked for.

    `progress` hears after each page how much is done, from 0 to 1, and may raise to stop the work. Then, as after any
    failure, nothing stays at `target`. Raises UnprintableCharacter where no font has a character, OSError from the disk.
    """
    from secretariat.exporters.pdf.setting import print_paper

    with target.open("wb") as file:
        try:
            print_paper(paper, file, fonts, progress, hyphenated=hyphenated)
        except BaseException:
            file.close()
            target.unlink(missing_ok=True)
            raise


def missing_characters(paper: PrintPaper, fonts: Path) -> tuple[tuple[str, str], ...]:
    """Return (place, character) for each character of a paper that no font of the folder has."""
    from secretariat.exporters.pdf.missing import missing

    return missing(paper, fonts)


def check(path: Path, paper: PrintPaper) -> None:
    """Read a file just written and raise DeviceFailed if it is not what was written."""
    from secretariat.exporters.pdf.checking import check_file

    check_file(path, paper)
