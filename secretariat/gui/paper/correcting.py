"""What is typed, corrected at once as a typesetter would; each correction is a step of its own."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCursor

from secretariat.app.commands.typography import Corrected
from secretariat.domain import typography
from secretariat.domain.habits import Habits
from secretariat.domain.typography import Change
from secretariat.gui.paper import plain
from secretariat.gui.paper.scribe import Scribe
from secretariat.gui.paper.styles import LINK

_KEEP = QTextCursor.MoveMode.KeepAnchor


class Correcting(QObject):
    """Follows what is typed on a sheet; `habits` says how, None while nothing is to be corrected."""

    def __init__(self, scribe: Scribe, habits: Callable[[], Habits | None]) -> None:
        """Follow the sheet a scribe writes for."""
        super().__init__(scribe.editor)
        self._scribe = scribe
        self._editor = scribe.editor
        self._habits = habits
        self._editor.typed.connect(self._typed)

    def _typed(self, text: str) -> None:
        """Correct what was just typed, if there is something to correct."""
        if not text or not typography.concerns(text[-1]):
            return
        habits, stretch = self._habits(), self._editor.stretch()
        if habits is None or stretch is None or not stretch.empty:
            return
        block, letter, line = stretch.first.block, stretch.first.letter, stretch.first.line
        said = plain.shown(block)[:letter]
        if self._editor.pending != line.key or said[-1:] != text[-1] or self._in_a_link():
            return
        change = typography.correction(said[:-1], text[-1], habits)
        if change is not None:
            self._scribe.stage()
            self._put(block, letter, said, change)
            self._editor.changed(line)
            self._scribe.stage(Corrected)

    def _in_a_link(self) -> bool:
        """Say whether what was typed belongs to a link."""
        return bool(self._editor.textCursor().charFormat().property(LINK))

    def _put(self, block: QTextBlock, letter: int, said: str, change: Change) -> None:
        """Put a correction before the caret; only letters that change are touched, so that each keeps its look."""
        old, new, at = said[-change.take :], change.put, block.position() + letter - change.take
        end = at + len(new)
        while old and new and old[0] == new[0]:
            old, new, at = old[1:], new[1:], at + 1
        while old and new and old[-1] == new[-1]:
            old, new = old[:-1], new[:-1]
        cursor = QTextCursor(block)
        cursor.setPosition(at + 1)
        form = cursor.charFormat()
        cursor.setPosition(at)
        cursor.setPosition(at + len(old), _KEEP)
        cursor.insertText(new, form)
        cursor.setPosition(end)
        self._editor.setTextCursor(cursor)
