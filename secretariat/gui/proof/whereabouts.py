"""Where the parts of a paper stand on its printed pages: found by their words, page by page as far as is needed."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtPdf import QPdfDocument

from secretariat.domain.printing import Inlines, PrintCall, PrintLine, PrintPaper

_ENOUGH = 32  # letters by which the beginning of a part is known
_SURE = 12  # letters that are not found in two places by chance
_AHEAD = 4  # parts looked for at once, where the first of them is not found
_LEADING = 36.0  # points; lines of one part stand nearer to each other
_HYPHENS = "\u00ad\u0002\ufffe"  # how a reader may show a hyphen at the end of a line


@dataclass(frozen=True, slots=True)
class _Text:
    """The letters of a page without blanks, and the place of each among all its characters."""

    letters: str
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Start:
    """Where a part begins: the letter on its page. A note holds only to the end of that page."""

    letter: int
    key: str
    note: bool = False


@dataclass(frozen=True, slots=True)
class _Part:
    """What stands of a part on one page: its lines, in points."""

    key: str
    lines: list[QRectF]


class Whereabouts:
    """Tells which part of a paper a place on its pages belongs to, and where a part begins.

    Parts go by the keys of the sheet: "symbol", "title", "block:…", "note:…", "appendix:…", "closing:…".
    """

    def __init__(self, document: QPdfDocument, paper: PrintPaper) -> None:
        """Look nothing up yet."""
        self._document = document
        self._texts: list[_Text] = []
        self._starts: list[list[_Start]] = []
        self._known: dict[int, list[_Part]] = {}
        self._waiting = list(_openings(paper))
        self._wanted = {key for key, _ in self._waiting} | {f"note:{note.id}" for note in paper.notes}
        self._notes = {
            f"note:{note.id}": f"{note.number}{_words(note.paragraphs[:1])}" for note in paper.notes
        }

    def at(self, page: int, point: QPointF) -> str:
        """Return the key of what stands at a place of a page (in points), or nearest to it; empty where nothing is known."""
        parts = [(_distance(line, point), part.key) for part in self._parts(page) for line in part.lines]
        return min(parts, default=(0.0, ""))[1]

    def of(self, key: str) -> tuple[int, QRectF] | None:
        """Return the page a part begins on and the room it takes there, None where it is not found."""
        if key not in self._wanted:
            return None
        for page in range(self._document.pageCount()):
            self._read(page)
            if any(start.key == key for start in self._starts[page]):
                lines = next(part.lines for part in reversed(self._parts(page)) if part.key == key)
                return (page, _round(lines)) if lines else None
        return None

    def _parts(self, page: int) -> list[_Part]:
        """Return what stands on a page, the rest of a part begun on an earlier one first."""
        self._read(page)
        if page not in self._known:
            starts = self._starts[page]
            if not starts or starts[0].letter:
                starts = [_Start(0, self._going_on(page)), *starts]
            ends = [start.letter for start in starts[1:]] + [len(self._texts[page].letters)]
            self._known[page] = [
                _Part(start.key, self._lines(page, start.letter, end))
                for start, end in zip(starts, ends, strict=True)
            ]
        return self._known[page]

    def _going_on(self, page: int) -> str:
        """Return the key of the part that goes on from the page before."""
        blocks = [start.key for earlier in self._starts[:page] for start in earlier if not start.note]
        return blocks[-1] if blocks else ""

    def _lines(self, page: int, first: int, end: int) -> list[QRectF]:
        """Return where the lines of a part stand, without what is printed at head and foot of the page after it."""
        places = self._texts[page].places
        if first >= end:
            return []
        length = places[end - 1] - places[first] + 1
        lines: list[QRectF] = []
        for polygon in self._document.getSelectionAtIndex(page, places[first], length).bounds():
            line = polygon.boundingRect()
            if lines and not -_LEADING < line.top() - lines[-1].bottom() < _LEADING:
                break
            lines.append(line)
        return lines

    def _read(self, page: int) -> None:
        """Find what begins on the pages up to this one."""
        while len(self._texts) <= page:
            self._texts.append(_text(self._document.getAllText(len(self._texts)).text()))
            self._starts.append([])
            self._find(len(self._texts) - 1)
            self._find_notes(len(self._texts) - 1)

    def _find(self, page: int) -> None:
        """Find the parts that begin on a page; one that cannot be found does not hold up those after it."""
        letters, letter = self._texts[page].letters, 0
        while True:
            for ahead, (_, opening) in enumerate(self._waiting[:_AHEAD]):
                found = letters.find(opening, letter) if not ahead or len(opening) >= _SURE else -1
                if found >= 0:
                    break
            else:
                return
            self._starts[page].append(_Start(found, self._waiting[ahead][0]))
            del self._waiting[: ahead + 1]
            letter = found + len(opening)

    def _find_notes(self, page: int) -> None:
        """Find the notes at the foot of a page."""
        for key, opening in list(self._notes.items()):
            found = self._texts[page].letters.rfind(opening[:_ENOUGH])
            if found >= 0:
                del self._notes[key]
                self._starts[page].append(_Start(found, key, note=True))
        self._starts[page].sort(key=lambda start: start.letter)


def _distance(line: QRectF, point: QPointF) -> float:
    """Return how far a place is from a line, up and down counting most."""
    across = max(line.left() - point.x(), point.x() - line.right(), 0.0)
    down = max(line.top() - point.y(), point.y() - line.bottom(), 0.0)
    return across + 100 * down


def _round(lines: list[QRectF]) -> QRectF:
    """Return the room that lines take together."""
    room = QRectF()
    for line in lines:
        room = room.united(line)
    return room


def _text(said: str) -> _Text:
    """Return the letters of a page."""
    kept = [(place, letter) for place, letter in enumerate(said) if not _blank(letter)]
    return _Text("".join(letter for _, letter in kept), tuple(place for place, _ in kept))


def _blank(letter: str) -> bool:
    """Say whether a character is left out when words are compared."""
    return letter.isspace() or letter in _HYPHENS


def _openings(paper: PrintPaper) -> Iterator[tuple[str, str]]:
    """Yield the key of each part in reading order with the letters it begins with."""
    parts = [("symbol", _squeezed(paper.masthead.symbol)), ("item", _squeezed(paper.masthead.item_line))]
    parts.append(("title", _words([paper.title])))
    parts += [(f"block:{line.id}", _of_line(line)) for line in paper.lines]
    parts.append(("closing:date", _squeezed(paper.closing.place_date)))
    parts += [(f"closing:{index}", _words([line])) for index, line in enumerate(paper.closing.decisions)]
    for appendix in paper.appendices:
        said = _squeezed(appendix.heading) + _words([appendix.title])
        parts.append((f"appendix:{appendix.id}", said))
    yield from ((key, opening[:_ENOUGH]) for key, opening in parts if opening)


def _of_line(line: PrintLine) -> str:
    """Return the letters of a block: of a table, those of its first cells."""
    if line.table is None:
        return _squeezed(line.label) + _words([line.inlines])
    return _words([*line.table.heads, *(cell for row in line.table.rows[:1] for cell in row)])


def _words(parts: "list[Inlines] | tuple[Inlines, ...]") -> str:
    """Return the letters of inlines as printed, numbers of notes among them."""
    return _squeezed(
        "".join(
            str(inline.number) if isinstance(inline, PrintCall) else inline.text
            for part in parts
            for inline in part
        )
    )


def _squeezed(text: str) -> str:
    """Return a text without blanks."""
    return "".join(letter for letter in text if not _blank(letter))
