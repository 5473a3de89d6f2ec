"""The paper, or a whole session, as PDF: one file that is PDF/UA-1 and PDF/A-2a."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from secretariat.domain.pace import Progress, unheard
from secretariat.domain.printing import PrintPaper
from secretariat.exporters.pdf.origin import fingerprint

if TYPE_CHECKING:  # one paper needs no book, and is printed sooner without
    from secretariat.domain.book import PrintBook

__all__ = ["check", "check_book", "fingerprint", "missing_characters", "write", "write_book"]


def write(
    paper: PrintPaper,
    target: Path,
    fonts: Path,
    progress: Progress = unheard,
    *,
    hyphenated: bool = False,
) -> None:
    """Write a paper to `target` with the fonts of a folder; words are not `hyphenated` unless asked for.

    `progress` hears after each page how much is done, from 0 to 1, and may raise to stop the work. Then, as after any
    failure, nothing stays at `target`. Raises UnprintableCharacter where no font has a character, OSError from the disk.
    """
    from secretariat.exporters.pdf.setting import print_paper

    _put(target, lambda file: print_paper(paper, file, fonts, progress, hyphenated=hyphenated))


def write_book(
    book: "PrintBook",
    target: Path,
    fonts: Path,
    progress: Progress = unheard,
    *,
    hyphenated: bool = False,
) -> None:
    """Write a whole session to `target`, as `write` does a paper."""
    from secretariat.exporters.pdf.binding import print_book

    _put(target, lambda file: print_book(book, file, fonts, progress, hyphenated=hyphenated))


def _put(target: Path, make: Callable[[BinaryIO], None]) -> None:
    """Have a file made, of which nothing stays after a failure."""
    with target.open("wb") as file:
        try:
            make(file)
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

    check_file(path, paper.fingerprint)


def check_book(path: Path, book: "PrintBook") -> None:
    """Read a book just written and raise DeviceFailed if it is not what was written."""
    from secretariat.exporters.pdf.checking import check_file

    check_file(path, book.fingerprint)
