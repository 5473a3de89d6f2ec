"""Comments on the sheet: a tint over the words they are about, a mark in the margin, and the way to them and back."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextLine

from secretariat.domain.identity import BlockId, PaperId
from secretariat.domain.inline import Text
from secretariat.domain.language import Language
from secretariat.domain.tongue import tr
from secretariat.gui import icons, theme
from secretariat.gui.desk import Desk
from secretariat.gui.discussion import Discussion, Subject
from secretariat.gui.paper import lettering, waves
from secretariat.gui.paper.lines import Mark, Role, SheetLine
from secretariat.gui.paper.setting import cell_of, key_of
from secretariat.gui.paper.stretch import Caret
from secretariat.gui.paper.view import SheetView

if TYPE_CHECKING:
    from secretariat.app.queries.comment import Thread

_SIDE = 14  # pixels of the mark in the margin at 100 %


class Tint(QObject):
    """Shows a discussion on a sheet and says in which thread the caret stands; the document itself knows nothing of it.

    Of several sheets of one page the first leads: the others only show the comments on their language.
    """

    def __init__(self, desk: Desk, editor: SheetView) -> None:
        """Hang over an editor."""
        super().__init__(editor)
        self._editor = editor
        self._paper: PaperId | None = None
        self._language: Language | None = None
        self._by_block: dict[str, list[Thread]] = {}
        self._known: dict[str, tuple[str, tuple[int, int]]] = {}
        self.discussion = Discussion.at(desk)
        self.discussion.changed.connect(self._changed)
        self._leads = self.discussion.lead()
        self.discussion.wanted.connect(self._wanted)
        if self._leads:
            self.discussion.left.connect(editor.setFocus)
        editor.cursorPositionChanged.connect(self._stood)
        editor.margin_pressed.connect(self._open)
        editor.overlays.append(self._paint)

    def show_paper(self, paper: PaperId | None, language: Language | None) -> None:
        """Show the comments on a paper whose words are read in a language."""
        self._paper, self._language = paper, language
        self._changed()
        if self._leads:
            self.discussion.language = language
            self.discussion.show_paper(paper)

    def subject(self) -> Subject | None:
        """Return what a comment that is begun now is about: the words chosen, else the paragraph, else the paper."""
        line, stretch = self._editor.line(), self._editor.stretch()
        if self._paper is None or self._language is None:
            return None
        line = self._calling(line) if line is not None and line.role is Role.NOTE else line
        if line is None or line.kind is None or not line.id:
            return Subject(self._paper, None, self._language, "", tr("the paper as a whole"))
        where = tr("paragraph {number}", number=line.number) if line.number else tr("this passage")
        said = ""
        if stretch is not None and stretch.first.line == line and not stretch.empty:
            end = stretch.last.letter if stretch.single else stretch.first.length
            runs = lettering.read(stretch.first.block, stretch.first.letter, end)
            said = "".join(run.text for run in runs if isinstance(run, Text))
        return Subject(self._paper, BlockId(line.id), self._language, " ".join(said.split()), where)

    def _calling(self, note: SheetLine) -> SheetLine | None:
        """Return the line that calls a footnote."""
        for line in self._editor.setting.lines:
            marks = (piece for piece in line.pieces if isinstance(piece, Mark))
            if any(mark.note and mark.target == note.id for mark in marks):
                return line
        return None

    def _wanted(self, id: str) -> None:
        """Show a thread on the sheet of its language, or else on the one that leads."""
        thread = self.discussion.find(id)
        spoken = thread.first.language if thread is not None else None
        mine = spoken is self._language and spoken is not self.discussion.language
        if self._leads or (mine and self._editor.isVisible()):
            self.show_thread(id)

    def show_thread(self, id: str) -> None:
        """Choose the words a thread is about, as far as they are on the sheet."""
        thread = self.discussion.find(id)
        if thread is None or thread.block is None:
            return
        key = f"block:{thread.block}"
        if self._editor.setting.line(key) is None:
            return
        start, end = self._letters(thread, self._editor.setting.block(key))
        self._editor.put_caret(Caret(key, start), Caret(key, end) if end > start else None)
        self._editor.setFocus()
        self._editor.centre()

    def beside(self, way: int) -> "Thread | None":
        """Return the thread before (-1) or after (1) the place where the caret stands, round the end of the paper."""
        shown = [thread for thread in self.discussion.shown if thread.block is not None]
        if not shown:
            return None
        here = self._place()
        places = [self._place_of(thread) for thread in shown]
        if way > 0:
            return next((one for one, at in zip(shown, places, strict=True) if at > here), shown[0])
        before = [
            one
            for one, at in zip(shown, places, strict=True)
            if at < here and one.first.id != self.discussion.current
        ]
        return before[-1] if before else shown[-1]

    def _place(self) -> tuple[int, int]:
        """Return where the caret stands, as line and letter."""
        caret = self._editor.caret()
        return (self._editor.setting.index(caret.key), caret.place) if caret else (-1, 0)

    def _place_of(self, thread: "Thread") -> tuple[int, int]:
        """Return where a thread stands, as line and letter."""
        key = f"block:{thread.block}"
        if self._editor.setting.line(key) is None:
            return -1, 0
        return self._editor.setting.index(key), self._letters(thread, self._editor.setting.block(key))[0]

    def _letters(self, thread: "Thread", block: QTextBlock) -> tuple[int, int]:
        """Return the places in a line that a thread is about; none in particular where it is about the whole, or another language."""
        if not thread.end or thread.first.language is not self._language:
            return 0, 0
        known = self._known.get(thread.first.id)
        if known is None or known[0] != block.text():
            said = "".join(letters(block))
            start, end = _now(thread, said)
            places = lettering.units(said[:start]), lettering.units(said[:end])
            known = self._known[thread.first.id] = block.text(), places
        return known[1]

    def _changed(self) -> None:
        """Take note of other threads."""
        self._by_block, self._known = {}, {}
        for thread in self.discussion.shown:
            if thread.block is not None:
                self._by_block.setdefault(f"block:{thread.block}", []).append(thread)
        self._editor.viewport().update()
        self._stood()

    def _stood(self) -> None:
        """Say in which thread the caret stands; of several the one with the fewest words."""
        if not (self._leads or self._editor.hasFocus()):
            return
        caret = self._editor.caret() if self._by_block else None
        held = self._by_block.get(caret.key, []) if caret and caret.cell < 0 else []
        found = []
        for thread in held:
            start, end = self._letters(thread, self._editor.textCursor().block())
            if caret is not None and (start <= caret.place <= end or not end):
                found.append((end - start or 1 << 30, thread.first.id))
        before = self.discussion.current
        self.discussion.point(min(found)[1] if found else "")
        if before != self.discussion.current:
            self._editor.viewport().update()

    def _paint(self, painter: QPainter) -> None:
        """Paint the tints and marks that can be seen."""
        if not self._by_block:
            return
        for block, box in waves.seen(self._editor):
            threads = self._by_block.get(key_of(block), [])
            if not threads or block.layout().lineCount() == 0:
                continue
            if cell_of(block) < 0:
                self._mark(painter, block, box, threads)
                for thread in threads:
                    self._tint(painter, block, box, thread)

    def _open(self, key: str) -> None:
        """Call the panel, with the first thread of a line whose mark was clicked."""
        threads = self._by_block.get(key, [])
        if threads:
            self.discussion.point(threads[0].first.id)
            self.discussion.called.emit()

    def _mark(self, painter: QPainter, block: QTextBlock, box: QRectF, threads: "list[Thread]") -> None:
        """Paint the mark of a commented paragraph in the left margin."""
        current = any(thread.first.id == self.discussion.current for thread in threads)
        side = theme.scaled(_SIDE)
        line = block.layout().lineAt(0)
        left = max(1, self._editor.document().rootFrame().frameFormat().leftMargin() - side - theme.XS)
        top = box.top() + line.y() + (line.height() - side) / 2
        open_ = any(not thread.resolved for thread in threads)
        name = "comment" if open_ else "comment_checkmark"
        painter.drawPixmap(QPointF(left, top), icons.pixmap(name, side, "accent" if current else "muted"))

    def _tint(self, painter: QPainter, block: QTextBlock, box: QRectF, thread: "Thread") -> None:
        """Paint the tint over the words of a thread, with a line under them for whoever does not see the colour."""
        start, end = self._letters(thread, block)
        if end <= start:
            return
        current = thread.first.id == self.discussion.current
        colour = QColor(theme.colours().warning)
        first, last = lettering.letter_of(block, start), lettering.letter_of(block, end)
        for area in boxes(block, box, first, last):
            back = QColor(colour)
            back.setAlpha(70 if current else 32)
            painter.fillRect(area, back)
            painter.setPen(
                QPen(colour, 2 if current else 1, Qt.PenStyle.SolidLine if current else Qt.PenStyle.DotLine)
            )
            painter.drawLine(area.bottomLeft(), area.bottomRight())


def _now(thread: "Thread", said: str) -> tuple[int, int]:
    """Return where the words of a thread stand in a line that may have been written in since it was asked about."""
    from secretariat.app.queries.comment import stands

    if said[thread.start : thread.end] == thread.first.passage:
        return thread.start, thread.end
    return stands(thread.first.passage, said) or (0, 0)


def letters(block: QTextBlock) -> Iterator[str]:
    """Yield the letters of a line of the sheet, one for each mark."""
    for run in lettering.read(block):
        yield getattr(run, "text", "￼")


def boxes(block: QTextBlock, box: QRectF, start: int, end: int) -> Iterator[QRectF]:
    """Yield where the letters of a paragraph from `start` up to `end` lie in the viewport, line by line where they break."""
    layout, at = block.layout(), start
    left = layout.position().x()
    while at < end:
        line = layout.lineForTextPosition(at)
        if not line.isValid():
            return
        until = min(end, line.textStart() + line.textLength())
        first, last = sorted((_x(line, at), _x(line, until)))
        yield QRectF(left + first, box.top() + line.y(), last - first, line.height())
        at = max(until, at + 1)


def _x(line: QTextLine, letter: int) -> float:
    """Return where a letter of a line begins."""
    place: object = line.cursorToX(letter)
    found = place[0] if isinstance(place, tuple) else place
    assert isinstance(found, int | float)
    return float(found)
