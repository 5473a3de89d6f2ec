"""Where words stand on the sheet: found as one types, shown all at once, walked through, and replaced one by one."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QTextCursor

from secretariat.app.commands.replace import Places, Replace, may_put
from secretariat.app.passages import Site
from secretariat.app.queries import find
from secretariat.domain import folding
from secretariat.domain.folding import Manner
from secretariat.domain.inline import ReferenceMark, Text
from secretariat.domain.language import Language
from secretariat.gui import theme
from secretariat.gui.paper import waves
from secretariat.gui.paper.lines import Pieces, Role, SheetLine
from secretariat.gui.paper.scribe import Scribe
from secretariat.gui.paper.setting import cell_of, key_of

_KEEP = QTextCursor.MoveMode.KeepAnchor
_FIELDS = {
    Role.BLOCK: ("block", "words"),
    Role.TABLE: ("block", "words"),
    Role.NOTE: ("note", "words"),
    Role.TITLE: ("paper", "title"),
    Role.SUBTITLES: ("paper", "subtitles"),
}


@dataclass(frozen=True, slots=True)
class Hit:
    """Words found in a line, or a cell of it: from letter to letter as the document counts, and as stored words count.

    `place` is None where they hold the number of a reference, which no words can replace.
    """

    key: str
    cell: int
    first: int
    last: int
    place: tuple[int, int] | None


@dataclass(slots=True)
class Row:
    """A line with hits, or a cell of one; the hits are counted out only where somebody looks at them."""

    key: str
    cell: int
    pieces: Pieces
    spans: tuple[tuple[int, int], ...]
    _hits: tuple[Hit, ...] = ()

    @property
    def hits(self) -> tuple[Hit, ...]:
        """The hits, from left to right."""
        if not self._hits:
            self._hits = tuple(_hit(self.pieces, self.key, self.cell, *span) for span in self.spans)
        return self._hits


def spans_in(pieces: Pieces, wanted: str, manner: Manner) -> tuple[tuple[int, int], ...]:
    """Return where pieces say what is wanted; numbers of references are read, marks of footnotes are not."""
    said = "".join([piece.text for piece in pieces if isinstance(piece, Text) or not piece.note])
    return folding.hits(said, wanted, manner) if said else ()


def _hit(pieces: Pieces, key: str, cell: int, start: int, end: int) -> Hit:
    """Return the hit that reaches from letter to letter of what pieces say."""
    read = shown = stored = 0
    first, place, whole = 0, 0, True
    for piece in pieces:
        text = "" if not isinstance(piece, Text) and piece.note else piece.text
        if read <= start < read + len(text):
            first, place = shown + _units(piece.text[: start - read]), stored + start - read
        if text and not isinstance(piece, Text) and start < read + len(text) and read < end:
            whole = False
        if read < end <= read + len(text):
            last = shown + _units(piece.text[: end - read])
            return Hit(key, cell, first, last, (place, stored + end - read) if whole else None)
        read += len(text)
        shown += _units(piece.text)
        stored += len(text) if isinstance(piece, Text) else isinstance(piece.run, ReferenceMark)
    raise ValueError(end)


def _units(text: str) -> int:
    """Return how long a text is as the document counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def site_of(line: SheetLine, cell: int, language: Language) -> Site | None:
    """Return where the words of a line lie in the file; None where they follow from other things."""
    if line.role not in _FIELDS:
        return None
    kind, field = _FIELDS[line.role]
    return Site(kind, line.id, field, language, divmod(cell, len(line.cells[0])) if cell >= 0 else None)


class Finding(QObject):
    """Finds on one sheet. `counted` says that there are other hits, or that another one is chosen."""

    counted = Signal()

    def __init__(self, scribe: Scribe) -> None:
        """Find on the sheet that somebody writes on; nothing is wanted yet."""
        super().__init__(scribe.editor)
        self.scribe = scribe
        self.editor = scribe.editor
        self.wanted = ""
        self.manner = folding.ANY
        self.count = 0
        self._rows: list[Row] = []
        self._orders: list[tuple[int, int]] = []
        self._before: list[int] = []
        self._at: dict[tuple[str, int], Row] = {}
        self._lines: tuple[SheetLine, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=60)
        self._soon.timeout.connect(self._follow)
        self.editor.overlays.append(self._paint)
        self.editor.textChanged.connect(self._changed)
        self.editor.cursorPositionChanged.connect(self._stood)
        scribe.desk.changed.connect(lambda _: self._changed())

    def look(self, wanted: str, manner: Manner) -> None:
        """Look for words; nothing is wanted where there are none."""
        self.wanted, self.manner = wanted, manner
        self._lines = ()
        self._follow()

    @property
    def current(self) -> int:
        """The hit that is chosen on the sheet, counted from 0; -1 where none is."""
        cursor = self.editor.textCursor()
        if not self.count or not cursor.hasSelection():
            return -1
        index = self._first_from(cursor.selectionStart())
        chosen = index < self.count and self._ends(index) == (cursor.selectionStart(), cursor.selectionEnd())
        return index if chosen else -1

    def go_from(self, position: int) -> bool:
        """Choose the first hit from a position of the document on, or else the very first; say whether there is one."""
        if not self.count:
            return False
        self.choose(self._first_from(position) % self.count)
        return True

    def step(self, way: int) -> bool:
        """Choose the next (1) or previous (-1) hit from where the caret stands; say whether one had to begin anew."""
        self.refresh()
        if not self.count:
            return False
        cursor = self.editor.textCursor()
        if way > 0:
            index = self._first_from(cursor.selectionEnd() if self.current >= 0 else cursor.selectionStart())
        else:
            index = self._first_from(cursor.selectionStart()) - 1
        self.choose(index % self.count)
        return not 0 <= index < self.count

    def choose(self, index: int) -> None:
        """Choose a hit on the sheet and bring it into view."""
        first, last = self._ends(index)
        cursor = QTextCursor(self.editor.document())
        cursor.setPosition(first)
        cursor.setPosition(last, _KEEP)
        self.editor.setTextCursor(cursor)
        seen = self.editor.viewport().rect().adjusted(0, theme.XXL, 0, -theme.XXL)
        if not seen.contains(self.editor.cursorRect()):
            self.editor.centre()

    def _first_from(self, position: int) -> int:
        """Return the first hit from a position of the document on; the count of all where there is none."""
        block = self.editor.document().findBlock(position)
        key, setting = key_of(block), self.editor.setting
        if setting.line(key) is None:
            return self.count
        order = setting.index(key), cell_of(block)
        at = bisect_left(self._orders, order)
        if at < len(self._rows) and self._orders[at] == order:
            letter = position - block.position()
            for number, hit in enumerate(self._rows[at].hits):
                if hit.first >= letter:
                    return self._before[at] + number
            at += 1
        return self._before[at] if at < len(self._rows) else self.count

    def _hit_at(self, index: int) -> Hit:
        """Return a hit by its number."""
        at = bisect_right(self._before, index) - 1
        return self._rows[at].hits[index - self._before[at]]

    def _ends(self, index: int) -> tuple[int, int]:
        """Return where a hit lies in the document."""
        hit = self._hit_at(index)
        start = self.editor.setting.block(hit.key, hit.cell).position()
        return start + hit.first, start + hit.last

    def replace(self, by: str) -> bool:
        """Put other words into the place of the hit that is chosen, and choose the next; say whether that could be done."""
        self.scribe.flush()
        self.refresh()
        if self.current < 0:
            return not self.step(1) and False
        hit, position = self._hit_at(self.current), self._ends(self.current)[0]
        line = self.editor.setting.line(hit.key)
        site = site_of(line, hit.cell, self.scribe.language) if line is not None else None
        if site is None or hit.place is None:
            return False
        stored = self.scribe.desk.ask(find.words_at, site)
        if not may_put(site, stored, hit.place, by):
            return False
        done = self.scribe.do(Replace((Places(site, stored, (hit.place,)),), by))
        self.refresh()
        self.go_from(position + _units(by))
        return done

    def refresh(self) -> None:
        """Look again where the sheet has changed."""
        if self._lines is self.editor.setting.lines:
            return
        self._lines = self.editor.setting.lines
        self.count, self._rows, self._orders, self._before = 0, [], [], []
        for number, line in enumerate(self._lines if self.wanted else ()):
            self._look_in(number, line, -1, line.pieces)
            for cell, pieces in enumerate(piece for row in line.cells for piece in row):
                self._look_in(number, line, cell, pieces)
        self._at = {(row.key, row.cell): row for row in self._rows}

    def _look_in(self, number: int, line: SheetLine, cell: int, pieces: Pieces) -> None:
        """Note the hits in a line or a cell."""
        spans = spans_in(pieces, self.wanted, self.manner)
        if spans:
            self._rows.append(Row(line.key, cell, pieces, spans))
            self._orders.append((number, cell))
            self._before.append(self.count)
            self.count += len(spans)

    def _changed(self) -> None:
        """Look again soon, if anything is wanted."""
        if self.wanted and not self._soon.isActive():
            self._soon.start()

    def _follow(self) -> None:
        """Look again now."""
        self.refresh()
        self.editor.viewport().update()
        self.counted.emit()

    def _stood(self) -> None:
        """Say that another hit may be chosen."""
        if self.wanted:
            self.counted.emit()

    def _paint(self, painter: QPainter) -> None:
        """Shine through behind the words of every hit in view; the one that is chosen shows already.

        A line that is being written in waits.
        """
        if not self._at:
            return
        colours = theme.colours()
        dark = QColor(colours.paper).lightness() < 128
        painter.save()
        mode = QPainter.CompositionMode
        painter.setCompositionMode(mode.CompositionMode_Lighten if dark else mode.CompositionMode_Darken)
        colour = QColor(colours.mark)
        colour = colour.lighter(125) if dark else colour.darker(108)
        selected = self.editor.textCursor().selectionStart() if self.current >= 0 else -1
        for block, box in waves.seen(self.editor):
            key = key_of(block)
            row = self._at.get((key, cell_of(block))) if key != self.editor.pending else None
            for hit in row.hits if row is not None else ():
                if block.position() + hit.first != selected:
                    for area in waves.areas(block, box, hit.first, hit.last):
                        painter.fillRect(area.adjusted(-1, 0, 1, 0), colour)
        painter.restore()
