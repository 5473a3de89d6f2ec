"""The passages of a sheet that are linked to rows of the register: a quiet dotted line under them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from secretariat.domain.identity import PaperId
from secretariat.domain.told import Told
from secretariat.gui import theme
from secretariat.gui.desk import Desk
from secretariat.gui.paper import lettering, tint, waves
from secretariat.gui.paper.setting import cell_of, key_of
from secretariat.gui.paper.view import SheetView

if TYPE_CHECKING:
    from secretariat.app.changes import Changes


class Mentions(QObject):
    """Draws the lines; the document itself knows nothing of them."""

    def __init__(self, desk: Desk, editor: SheetView) -> None:
        """Hang over a sheet."""
        super().__init__(editor)
        self._desk = desk
        self._editor = editor
        self._paper: PaperId | None = None
        self._by_block: dict[str, tuple[str, ...]] = {}
        self._known: dict[tuple[str, str], tuple[str, tuple[int, int]]] = {}
        editor.overlays.append(self._paint)
        desk.changed.connect(self._on_changed)

    def show_paper(self, paper: PaperId | None) -> None:
        """Show the mentions of a paper, or none."""
        self._paper = paper
        self.refresh()

    def refresh(self) -> None:
        """Ask which passages are linked."""
        self._by_block, self._known = {}, {}
        if self._paper is not None and self._desk.workspace is not None:
            from secretariat.app.queries.mention import passages

            try:
                self._by_block = {
                    f"block:{id}": found for id, found in self._desk.ask(passages, self._paper).items()
                }
            except Told:  # the paper is gone
                self._by_block = {}
        self._editor.viewport().update()

    def passages(self, block: str) -> tuple[str, ...]:
        """Return the linked passages of a block."""
        return self._by_block.get(f"block:{block}", ())

    def _on_changed(self, changes: "Changes") -> None:
        """Ask again when links came or went."""
        if changes.touch("link"):
            self.refresh()

    def _paint(self, painter: QPainter) -> None:
        """Draw the lines that can be seen."""
        if not self._by_block:
            return
        for block, box in waves.seen(self._editor):
            for passage in self._by_block.get(key_of(block), ()):
                if cell_of(block) < 0 and block.layout().lineCount():
                    self._line(painter, block, box, passage)

    def _line(self, painter: QPainter, block: QTextBlock, box: QRectF, passage: str) -> None:
        """Draw the line under one passage."""
        start, end = self._letters(block, passage)
        if end <= start:
            return
        first, last = lettering.letter_of(block, start), lettering.letter_of(block, end)
        painter.setPen(QPen(QColor(theme.colours().accent), 1, Qt.PenStyle.DotLine))
        for area in tint.boxes(block, box, first, last):
            painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _letters(self, block: QTextBlock, passage: str) -> tuple[int, int]:
        """Return the places in a line where a passage stands, none where its words are gone."""
        key = key_of(block), passage
        known = self._known.get(key)
        if known is None or known[0] != block.text():
            from secretariat.app.queries.comment import stands

            said = "".join(tint.letters(block))
            start, end = (stands(passage, said) if passage else (0, len(said))) or (0, 0)
            places = lettering.units(said[:start]), lettering.units(said[:end])
            known = self._known[key] = block.text(), places
        return known[1]
