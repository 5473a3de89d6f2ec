"""The text of lines as those read it who look at letters alone: marks and links blotted out, places as the document counts."""

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QTextBlock

from secretariat.domain.inline import Text
from secretariat.domain.spelling import BLOT
from secretariat.gui.paper import lettering
from secretariat.gui.paper.lines import Piece, Role, SheetLine
from secretariat.gui.paper.styles import LINK

WRITTEN = frozenset({Role.TITLE, Role.SUBTITLES, Role.BLOCK, Role.TABLE, Role.CELLS, Role.NOTE})


def shown(block: QTextBlock) -> str:
    """Return the text of a paragraph of the document."""
    said: list[str] = []
    for fragment in lettering.fragments(block):
        if lettering.is_mark(fragment) or fragment.charFormat().property(LINK):
            said.append(BLOT * fragment.length())
        else:
            said.append(counted(fragment.text()))
    return "".join(said)


def stored(lines: Iterable[SheetLine]) -> Iterator[tuple[str, int, str]]:
    """Yield the text of every line that can be written in, with its key, and of each cell with its number (else -1)."""
    for line in lines:
        if line.role not in WRITTEN:
            continue
        if line.cells:
            for number, cell in enumerate(cell for row in line.cells for cell in row):
                yield line.key, number, _said(cell)
        else:
            yield line.key, -1, _said(line.pieces)


def counted(text: str) -> str:
    """Return a text in which every letter takes one place: those that take two of the document are blotted out."""
    if text.isascii() or max(text) < "\U00010000":
        return text
    return "".join(letter if letter < "\U00010000" else BLOT * 2 for letter in text)


def _said(pieces: Iterable[Piece]) -> str:
    """Return the text of pieces."""
    return "".join(
        counted(piece.text)
        if isinstance(piece, Text) and not piece.link
        else BLOT * lettering.units(piece.text or "?")
        for piece in pieces
    )
