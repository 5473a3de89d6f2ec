"""Misspelt words put right: suggestions, the user's dictionary, and the way from one word to the next."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from secretariat.app.commands.typography import Respelled
from secretariat.domain.spelling import Word
from secretariat.domain.spelling import plain as spelt
from secretariat.domain.told import Told
from secretariat.domain.tongue import tr
from secretariat.gui.errand import Errand
from secretariat.gui.paper import plain
from secretariat.gui.paper.lines import SheetLine
from secretariat.gui.paper.scribe import Scribe
from secretariat.gui.paper.setting import cell_of, key_of
from secretariat.gui.paper.spelling import Place, Spelling

if TYPE_CHECKING:
    from secretariat.app.spelling import Wrong

_KEEP = QTextCursor.MoveMode.KeepAnchor


@dataclass(frozen=True, slots=True)
class Misspelt:
    """A misspelt word, where it stands, and what it may have been meant to be."""

    place: Place
    word: Word
    suggestions: tuple[str, ...] = ()


class Mending(QObject):
    """What can be done about the misspelt words of a sheet."""

    def __init__(self, scribe: Scribe, spelling: Spelling) -> None:
        """Mend what `spelling` marks on the sheet a scribe writes for."""
        super().__init__(scribe.editor)
        self._scribe = scribe
        self._desk = scribe.desk
        self._editor = scribe.editor
        self._spelling = spelling

    def fill_menu(self, menu: QMenu, misspelt: Misspelt) -> None:
        """Put into a menu what can be done about a word."""
        for number, said in enumerate(misspelt.suggestions, 1):
            action = menu.addAction(f"&{number}  {said}")
            action.triggered.connect(lambda _=False, said=said: self.mend(misspelt, said))
        if not misspelt.suggestions:
            menu.addAction(tr("No suggestions")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(tr("&Add to my dictionary")).triggered.connect(lambda: self.learn(misspelt))
        menu.addAction(tr("I&gnore in this paper")).triggered.connect(lambda: self.ignore(misspelt))

    def at(self, point: QPoint) -> Misspelt | None:
        """Return the misspelt word at a point of the screen."""
        cursor = self._editor.cursorForPosition(self._editor.viewport().mapFromGlobal(point))
        return self._at(cursor)

    def _at(self, cursor: QTextCursor) -> Misspelt | None:
        """Return the misspelt word a cursor stands in."""
        block, letter = cursor.block(), cursor.positionInBlock()
        found = next((word for word in self._spelling.wrong(block) if word.start <= letter <= word.end), None)
        return Misspelt((key_of(block), cell_of(block)), found) if found else None

    def suggest(self, misspelt: Misspelt, tell: Callable[[Misspelt], None]) -> None:
        """Have `tell` called with what a misspelt word may have been meant to be."""
        speller, language = self._spelling.speller(), self._scribe.language
        errand = Errand(lambda _: speller.suggestions(misspelt.word.text, language))
        errand.when_ended(lambda: tell(replace(misspelt, suggestions=self._answer(errand))))
        errand.start()

    def _answer(self, errand: Errand[tuple[str, ...]]) -> tuple[str, ...]:
        """Return the suggestions an errand brought, none where something was missing."""
        try:
            return errand.answer()
        except Told as told:
            self._spelling.turn_off(told)
            return ()

    def mend(self, misspelt: Misspelt, text: str) -> None:
        """Put a suggestion in the place of a misspelt word, as a step of its own."""
        self._scribe.flush()
        cursor = self._chosen(misspelt)
        line = self._editor.setting.line(misspelt.place[0])
        if cursor is None or line is None:
            return
        first = QTextCursor(cursor)
        first.setPosition(cursor.selectionStart() + 1)
        self._editor.began = self._editor.caret()
        cursor.insertText(text, first.charFormat())
        self._editor.setTextCursor(cursor)
        self._editor.changed(line)
        self._scribe.stage(Respelled)
        self._scribe.flush()

    def choose(self, misspelt: Misspelt) -> bool:
        """Choose a misspelt word on the sheet and bring it into view; say whether it is still there."""
        cursor = self._chosen(misspelt)
        if cursor is not None:
            self._editor.setTextCursor(cursor)
            self._editor.ensureCursorVisible()
        return cursor is not None

    def _chosen(self, misspelt: Misspelt) -> QTextCursor | None:
        """Return a cursor that has a misspelt word chosen, None when other words stand there now."""
        setting, (key, cell) = self._editor.setting, misspelt.place
        if setting.line(key) is None:
            return None
        block = setting.block(key, cell)
        word = misspelt.word
        if plain.counted(block.text())[word.start : word.end] != word.text:
            return None
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + word.start)
        cursor.setPosition(block.position() + word.end, _KEEP)
        return cursor

    def learn(self, misspelt: Misspelt) -> None:
        """Put a word into the user's dictionary."""
        speller, language, word = self._spelling.speller(), self._scribe.language, misspelt.word.text
        errand = Errand(lambda _: speller.learn(word, language))
        errand.when_ended(lambda: self._learnt(errand))
        errand.start()

    def _learnt(self, errand: Errand[None]) -> None:
        """Look again, or tell why a word could not be kept."""
        try:
            errand.answer()
        except Told as told:
            self._desk.told.emit(told)
        self._spelling.look_again()

    def ignore(self, misspelt: Misspelt) -> None:
        """Leave a word unmarked in this paper."""
        self._spelling.ignore(misspelt.word.text)

    # Going on to the next

    def next(self, tell: Callable[[Misspelt | None], None]) -> None:
        """Have `tell` called with the next misspelt word behind the caret, at the end of the paper from its beginning."""
        self._scribe.flush()
        cursor, lines = self._editor.textCursor(), self._editor.setting.lines
        here = key_of(cursor.block()), cell_of(cursor.block())
        letter = cursor.selectionEnd() - cursor.block().position()
        ignored = self._spelling.ignored()
        speller, language, known = self._spelling.speller(), self._scribe.language, self._spelling.names()

        def search() -> Misspelt | None:
            return _next(
                lines, here, letter, lambda text: speller.wrong((text,), language, known)[0], ignored
            )

        errand = Errand(lambda _: search())
        errand.when_ended(lambda: self._go_on(errand, tell))
        errand.start()

    def _go_on(self, errand: Errand[Misspelt | None], tell: Callable[[Misspelt | None], None]) -> None:
        """Tell of the next misspelt word, or why none can be found."""
        try:
            tell(errand.answer())
        except Told as told:
            self._spelling.turn_off(told)


def _next(
    lines: tuple[SheetLine, ...],
    here: Place,
    letter: int,
    look: Callable[[str], "Wrong"],
    ignored: frozenset[str],
) -> Misspelt | None:
    """Return the first misspelt word behind a place of the lines, those before it last."""
    texts = list(plain.stored(lines))
    start = next((i for i, (key, cell, _) in enumerate(texts) if (key, cell) == here), 0)
    for turn, (key, cell, text) in enumerate([*texts[start:], *texts[: start + 1]]):
        for word in look(text):
            behind = turn > 0 or (key, cell) != here or word.start >= letter
            if behind and spelt(word.text) not in ignored:
                return Misspelt((key, cell), word)
    return None
