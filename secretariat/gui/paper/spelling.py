"""Spelling on the sheet: words in view are looked up on another thread, and the misspelt ones marked with waves."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from time import sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtGui import QPainter, QTextBlock
from shiboken6 import isValid

from secretariat.app.changes import Changes
from secretariat.domain.identity import PaperId
from secretariat.domain.language import Language
from secretariat.domain.spelling import Word
from secretariat.domain.spelling import plain as spelt
from secretariat.domain.told import Told
from secretariat.gui.errand import Errand
from secretariat.gui.paper import plain, waves
from secretariat.gui.paper.scribe import Scribe
from secretariat.gui.paper.setting import cell_of, key_of

if TYPE_CHECKING:
    from secretariat.app.spelling import Speller, Wrong

PAUSE = 250  # milliseconds after a change before its words are looked up
SOON = 20  # milliseconds after something came into view
MOST = 60  # paragraphs in one errand
BREATH = 0.0005  # seconds between two of them

Place = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Checked:
    """What is known of a paragraph: its text, its misspelt words, and whether it has been looked up as it stands."""

    text: str
    wrong: "Wrong" = ()
    fresh: bool = False


class Spelling(QObject):
    """Marks the misspelt words of one sheet. `wanted` says whether they are to be looked up at all."""

    def __init__(self, scribe: Scribe, wanted: Callable[[], bool]) -> None:
        """Follow the sheet a scribe writes for; nothing is loaded before there are words to look up."""
        super().__init__(scribe.editor)
        self._scribe = scribe
        self._desk = scribe.desk
        self._editor = scribe.editor
        self._wanted = wanted
        self._about: tuple[PaperId | None, Language] = (None, Language.EN)
        self._found: dict[Place, Checked] = {}
        self._drawn: dict[Place, tuple[object, tuple[QRectF, ...]]] = {}
        self._ignored: dict[PaperId | None, frozenset[str]] = {}
        self._speller: Speller | None = None
        self._names: frozenset[str] | None = None
        self._off = False
        self._asked: Errand[tuple[Wrong, ...]] | None = None
        self._writing: Place | None = None
        self._moving = False
        self._stood = -1
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._ask)
        self._editor.overlays.append(self._paint)
        self._editor.document().contentsChange.connect(self._changed)
        self._editor.cursorPositionChanged.connect(self._moved)
        self._desk.changed.connect(self._renamed)
        self._desk.opened.connect(self._begin_anew)

    # What is known

    def look_again(self) -> None:
        """Forget what is known, and look up anew what is in view."""
        self._found.clear()
        self._drawn.clear()
        self._editor.viewport().update()

    def _begin_anew(self) -> None:
        """Look everything up anew with the names of the file that is open now."""
        self._names = None
        self.look_again()

    def wrong(self, block: QTextBlock) -> tuple[Word, ...]:
        """Return the misspelt words of a paragraph as far as they are known, without those that are ignored."""
        return self._known_wrong(block) if self._wanted() else ()

    def _known_wrong(self, block: QTextBlock) -> tuple[Word, ...]:
        """Return the misspelt words of a paragraph, whether they are to be marked or not."""
        checked = self._found.get((key_of(block), cell_of(block)))
        if checked is None or not checked.wrong or checked.text != plain.counted(block.text()):
            return ()
        ignored = self.ignored()
        return (
            tuple(word for word in checked.wrong if spelt(word.text) not in ignored)
            if ignored
            else checked.wrong
        )

    def ignored(self) -> frozenset[str]:
        """Return the words that are left alone in the paper in view."""
        return self._ignored.get(self._scribe.paper, frozenset())

    def ignore(self, word: str) -> None:
        """Leave a word unmarked in this paper, until the program is closed."""
        self._ignored[self._scribe.paper] = self.ignored() | {spelt(word)}
        self._editor.viewport().update()

    def settled(self) -> bool:
        """Say whether everything in view has been looked up."""
        return self._asked is None and not self._due.isActive() and not self._unknown()

    def speller(self) -> "Speller":
        """Return who looks words up, called when first needed."""
        if self._speller is None:
            from secretariat.app.spelling import Speller

            self._speller = Speller(self._desk.home)
        return self._speller

    def names(self) -> frozenset[str]:
        """Return the names in the file."""
        if self._names is None:
            from secretariat.app.queries.spelling import names

            self._names = self._desk.ask(names)
        return self._names

    # Asking

    def _unknown(self) -> list[tuple[Place, QTextBlock]]:
        """Return the paragraphs in view that have not been looked up as they stand."""
        if not self._works():
            return []
        blocks = [block for block, _ in waves.seen(self._editor) if self._to_ask(block)]
        return [((key_of(block), cell_of(block)), block) for block in blocks]

    def _works(self) -> bool:
        """Say whether words are looked up at all."""
        return not self._off and self._wanted() and self._desk.workspace is not None

    def _to_ask(self, block: QTextBlock) -> bool:
        """Say whether a paragraph has words one can write, and they have not been looked up as they stand."""
        if block.length() <= 1:
            return False
        checked = self._found.get((key_of(block), cell_of(block)))
        if checked is not None and checked.fresh and checked.text == plain.counted(block.text()):
            return False
        line = self._editor.setting.line_of(block)
        return line is not None and line.role in plain.WRITTEN

    def _ask(self) -> None:
        """Have the paragraphs looked up that are in view and unknown."""
        about = self._scribe.paper, self._scribe.language
        if about != self._about:
            self._about = about
            self._found.clear()
        unknown = self._unknown()[:MOST]
        if self._asked is not None or not unknown:
            return
        texts = tuple(plain.shown(block) for _, block in unknown)
        raw = tuple(plain.counted(block.text()) for _, block in unknown)
        speller, language, known = self.speller(), about[1], self.names()
        self._asked = Errand(lambda _: _look_up(speller, texts, language, known))
        self._asked.when_ended(partial(self._answered, about, tuple(place for place, _ in unknown), raw))
        self._asked.start()

    def _answered(
        self, about: tuple[PaperId | None, Language], places: tuple[Place, ...], texts: tuple[str, ...]
    ) -> None:
        """Mark what was found; what has changed meanwhile is asked about again."""
        errand, self._asked = self._asked, None
        if errand is None or not isValid(self._editor):  # the sheet may be closed before its answer comes
            return
        try:
            answers = errand.answer()
        except Told as told:
            self.turn_off(told)
            return
        if about != self._about:
            return
        for place, text, wrong in zip(places, texts, answers, strict=True):
            now = self._found.get(place)
            if now is None or now.text == text or now.fresh:
                self._found[place] = Checked(text, wrong, fresh=True)
        self._editor.viewport().update()

    def turn_off(self, told: Told) -> None:
        """Say why words are not looked up, and leave it at that."""
        from secretariat.app.sentences import sentence

        self._off = True
        self._found.clear()
        self._desk.said.emit(sentence(told))

    # What happens on the sheet

    def _changed(self, position: int, removed: int, added: int) -> None:
        """Keep the waves under the words that stay, and look the paragraph up once it rests."""
        block = self._editor.document().findBlock(position)
        place = key_of(block), cell_of(block)
        checked = self._found.get(place)
        if checked is not None:
            first = position - block.position()
            moved = _moved(checked.wrong, first, removed, added)
            self._found[place] = Checked(plain.counted(block.text()), moved)
        self._writing, self._moving = (None, False) if self._editor.showing else (place, True)
        if self._wanted():
            self._due.start(PAUSE)

    def _moved(self) -> None:
        """Notice when the caret goes elsewhere of itself: no word is being written any more."""
        position = self._editor.textCursor().position()
        if self._writing is not None and not self._moving and position != self._stood:
            self._writing = None
            self._editor.viewport().update()
        self._moving, self._stood = False, position

    def _renamed(self, changes: Changes) -> None:
        """Look everything up anew when a name in the file is another."""
        if changes.touch("person", "organization", "committee"):
            self._begin_anew()

    def _paint(self, painter: QPainter) -> None:
        """Paint a wave under each misspelt word in view, and have looked up what is unknown."""
        if not self._works():
            return
        wave = waves.tile(self._editor.devicePixelRatioF())
        waiting = self._asked is not None or self._due.isActive()
        for block, box in waves.seen(self._editor):
            for strip in self._strips(block, box):
                painter.drawTiledPixmap(strip.translated(0, box.top()), wave)
            waiting = waiting or (self._to_ask(block) and self._soon())

    def _strips(self, block: QTextBlock, box: QRectF) -> tuple[QRectF, ...]:
        """Return where waves stand in a paragraph, from its top down; reckoned anew only when it is set anew."""
        words = self._known_wrong(block)
        if not words:
            return ()
        place = key_of(block), cell_of(block)
        if place == self._writing:
            words = self._ended(block, words)
        set_as = words, box.left(), box.width(), self._editor.setting.styles
        if place not in self._drawn or self._drawn[place][0] != set_as:
            strips = waves.strips(block, ((word.start, word.end) for word in words))
            self._drawn[place] = set_as, strips
        return self._drawn[place][1]

    def _ended(self, block: QTextBlock, words: tuple[Word, ...]) -> tuple[Word, ...]:
        """Return the words without the one that is being written, which is not marked before it ends."""
        letter = self._editor.textCursor().position() - block.position()
        return tuple(word for word in words if not word.start < letter <= word.end)

    def _soon(self) -> bool:
        """Ask soon."""
        self._due.start(SOON)
        return True


def _look_up(
    speller: "Speller", texts: tuple[str, ...], language: Language, known: frozenset[str]
) -> "tuple[Wrong, ...]":
    """Return the misspelt words of each text; between two texts the window's thread has its turn."""
    found: list[Wrong] = []
    for text in texts:
        found += speller.wrong((text,), language, known)
        sleep(BREATH)
    return tuple(found)


def _moved(wrong: Iterable[Word], first: int, removed: int, added: int) -> tuple[Word, ...]:
    """Return the words that a change between letters leaves whole, at their new places."""
    kept = []
    for word in wrong:
        if word.end < first:
            kept.append(word)
        elif word.start > first + removed:
            kept.append(Word(word.start + added - removed, word.text))
    return tuple(kept)
