"""Words put on the sheet and read back from it.

A place in a line counts letters as Qt does, and each mark as one: it stays the same when a mark's number grows a digit.
"""

import re
from collections.abc import Iterator
from unicodedata import normalize

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextFragment

from secretariat.domain import inline
from secretariat.domain.identity import NoteId, ReferenceId
from secretariat.domain.inline import NoteMark, ReferenceMark, Run, Text
from secretariat.gui.paper.lines import Mark, Pieces, SheetLine
from secretariat.gui.paper.styles import EMPHASIS, LINK, MARK, SERIAL, STRONG, Styles

BREAK = "\u2028"
_PARTS = str.maketrans({"\n": BREAK, "\r": BREAK, "\u2029": BREAK, "\x0b": BREAK, "\x0c": BREAK, "\t": " "})
_LAST = "".join(chr(plane << 16 | code) for plane in range(17) for code in (0xFFFE, 0xFFFF))
_UNFIT = re.compile(f"[\0-\x08\x0a-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffc{_LAST}]")
"""What can stand in no paper; a tab is not typed, but may be stored."""


def clean(text: str) -> str:
    """Return typed or pasted text as one line of the sheet can hold it: no control characters, line ends as breaks."""
    text = text.replace("\r\n", "\n").translate(_PARTS)
    return _UNFIT.sub("", text)


def put(cursor: QTextCursor, line: SheetLine, pieces: Pieces, styles: Styles) -> None:
    """Write pieces at the cursor."""
    for serial, piece in enumerate(pieces):
        if isinstance(piece, Mark):
            cursor.insertText(piece.text or "?", styles.mark(line, piece, serial))
        else:
            cursor.insertText(_shown(piece.text), styles.text(line, piece))


def _shown(text: str) -> str:
    """Return stored text as the document can hold it in one paragraph."""
    if text.isascii() and text.isprintable():
        return text
    shown = text.translate({0x0A: BREAK, 0x0D: BREAK, 0x2029: BREAK, 0xFFFC: "\ufffd"})
    return _UNFIT.sub("\ufffd", shown)


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """Yield the fragments of a paragraph of the document."""
    at = block.begin()
    while not at.atEnd():
        yield at.fragment()
        at += 1


def run_of(form: QTextCharFormat, text: str) -> Run:
    """Return the run that letters of a format stand for."""
    mark = form.property(MARK)
    if isinstance(mark, str):
        kind, _, id = mark.partition(":")
        return NoteMark(NoteId(id)) if kind == "note" else ReferenceMark(ReferenceId(id))
    text = normalize("NFC", text.replace(BREAK, "\n"))
    link = form.property(LINK)
    return Text(
        text,
        bool(form.property(EMPHASIS)),
        bool(form.property(STRONG)),
        link if isinstance(link, str) else "",
    )


def read(block: QTextBlock, start: int = 0, end: int | None = None) -> tuple[Run, ...]:
    """Return the runs of a paragraph between two letters, counted as the document counts."""
    found: list[Run] = []
    for fragment in fragments(block):
        first = fragment.position() - block.position()
        last = first + fragment.length()
        low, high = max(first, start), min(last, last if end is None else end)
        if low >= high:
            continue
        form = fragment.charFormat()
        found.append(run_of(form, _units(fragment.text(), low - first, high - first)))
    return inline.tidy(found)


def stored(block: QTextBlock, start: int = 0, end: int | None = None) -> str:
    """Return the words of a paragraph between two letters as the file keeps them."""
    return inline.write(read(block, start, end))


def _units(text: str, start: int, end: int) -> str:
    """Return part of a text, counted in the sixteen-bit units of the document."""
    if text.isascii() or max(text) < "\U00010000":
        return text[start:end]
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode("utf-16-le", "replace")


def place_of(block: QTextBlock, letter: int) -> int:
    """Return the place at a letter: marks count as one; inside a mark, the place behind it."""
    place = 0
    for fragment in fragments(block):
        first = fragment.position() - block.position()
        if first >= letter:
            break
        within = min(letter - first, fragment.length())
        place += 1 if is_mark(fragment) else within
    return place


def letter_of(block: QTextBlock, place: int) -> int:
    """Return the letter at a place; beyond the end, the end."""
    letter = 0
    for fragment in fragments(block):
        length = fragment.length()
        size = 1 if is_mark(fragment) else length
        if place < size:
            return letter + (0 if is_mark(fragment) else place)
        place -= size
        letter += length
    return letter


def is_mark(fragment: QTextFragment) -> bool:
    """Say whether a fragment is a mark, which is entered or left but never stood inside."""
    return fragment.charFormat().hasProperty(SERIAL)


def mark_at(block: QTextBlock, letter: int) -> QTextFragment | None:
    """Return the mark that holds the letter behind this place, or None."""
    for fragment in fragments(block):
        first = fragment.position() - block.position()
        if first <= letter < first + fragment.length():
            return fragment if is_mark(fragment) else None
    return None


def units(text: str) -> int:
    """Return how many places a text takes."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def length(runs: tuple[Run, ...]) -> int:
    """Return how many places runs take."""
    return sum(units(run.text) if isinstance(run, Text) else 1 for run in runs)
