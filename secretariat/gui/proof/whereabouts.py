"""Where the parts of a paper stand on its printed pages."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtPdf import QPdfDocument

from secretariat.gui.proof.wording import Start, Wording

_LEADING = 36.0  # points; lines of one part stand nearer to each other


@dataclass(frozen=True, slots=True)
class _Part:
    """What stands of a part on one page: from which letter of the page to which."""

    key: str
    first: int
    end: int


class Whereabouts:
    """Tells which part of a paper a place on its pages belongs to, and where a part begins.

    Parts go by the keys of the sheet: "symbol", "title", "block:…", "note:…", "appendix:…", "closing:…".
    """

    def __init__(self, document: QPdfDocument, wording: Wording) -> None:
        """Measure nothing yet."""
        self._document = document
        self._wording = wording
        self._pages = {
            start.key: page for page, starts in enumerate(wording.starts) for start in reversed(starts)
        }
        self._known: dict[int, list[_Part]] = {}
        self._measured: dict[tuple[int, _Part], list[QRectF]] = {}

    def at(self, page: int, point: QPointF) -> str:
        """Return the key of what stands at a place of a page (in points), or nearest to it; empty where nothing is known."""
        lines = [(line, part.key) for part in self._parts(page) for line in self._lines(page, part)]
        return min([(_distance(line, point), key) for line, key in lines], default=(0.0, ""))[1]

    def of(self, key: str) -> tuple[int, QRectF] | None:
        """Return the page a part begins on and the room it takes there, None where it is not found."""
        page = self._pages.get(key)
        if page is None:
            return None
        part = next(part for part in reversed(self._parts(page)) if part.key == key)
        lines = self._lines(page, part)
        return (page, _round(lines)) if lines else None

    def _parts(self, page: int) -> list[_Part]:
        """Return what stands on a page, the rest of a part begun on an earlier one first."""
        if page not in self._known:
            starts = list(self._wording.starts[page])
            if not starts or starts[0].letter:
                starts.insert(0, Start(0, self._going_on(page)))
            ends = [start.letter for start in starts[1:]] + [len(self._wording.texts[page].letters)]
            self._known[page] = [
                _Part(start.key, start.letter, end) for start, end in zip(starts, ends, strict=True)
            ]
        return self._known[page]

    def _going_on(self, page: int) -> str:
        """Return the key of the part that goes on from the page before."""
        for earlier in reversed(self._wording.starts[:page]):
            blocks = [start.key for start in earlier if not start.note]
            if blocks:
                return blocks[-1]
        return ""

    def _lines(self, page: int, part: _Part) -> list[QRectF]:
        """Return where the lines of a part stand, measured once: while pages are drawn, each part takes a while to measure."""
        if (page, part) not in self._measured:
            self._measured[page, part] = self._measure(page, part)
        return self._measured[page, part]

    def _measure(self, page: int, part: _Part) -> list[QRectF]:
        """Return where the lines of a part stand, without what is printed at head and foot of the page after it."""
        places = self._wording.texts[page].places
        if part.first >= part.end:
            return []
        length = places[part.end - 1] - places[part.first] + 1
        lines: list[QRectF] = []
        for polygon in self._document.getSelectionAtIndex(page, places[part.first], length).bounds():
            line = polygon.boundingRect()
            if lines and not -_LEADING < line.top() - lines[-1].bottom() < _LEADING:
                break
            lines.append(line)
        return lines


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
