"""Prints a paper and reads the file back with independent readers."""

from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pypdfium2

from secretariat.domain.printing import PrintPaper
from secretariat.exporters import pdf
from tests.exporters.papers import FONTS
from tests.poppler import poppler


@dataclass(frozen=True)
class Printed:
    """A printed paper."""

    path: Path

    @property
    def pages(self) -> list[str]:
        """The text of each page, line ends turned into blanks."""
        with pypdfium2.PdfDocument(self.path) as document:
            texts = [page.get_textpage().get_text_range() for page in document]
        return [" ".join(text.replace("\u0002", "").split()) for text in texts]

    @property
    def text(self) -> str:
        """The text of all pages."""
        return " ".join(self.pages)

    def laid_out(self, page: int = 1) -> str:
        """The text of one page (counted from 1) as it stands on the sheet."""
        return poppler("pdftotext", "-layout", "-f", str(page), "-l", str(page), str(self.path), "-")

    def tags(self) -> str:
        """The tree of tags with the words in them."""
        return poppler("pdfinfo", "-struct-text", str(self.path))

    def open(self) -> pikepdf.Pdf:
        """The file as objects."""
        return pikepdf.open(self.path)


def printed(paper: PrintPaper, folder: Path) -> Printed:
    """Print a paper."""
    path = folder / "paper.pdf"
    pdf.write(paper, path, FONTS)
    pdf.check(path, paper)
    return Printed(path)
