"""The sheet as a widget: typing in place, everything else passed on as an act."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from secretariat.domain.inline import Text
from secretariat.domain.tongue import tr
from secretariat.gui.paper import lettering, strokes
from secretariat.gui.paper.lines import Look, Role, SheetLine
from secretariat.gui.paper.setting import cell_of, key_of
from secretariat.gui.paper.stretch import Caret, End, Stretch
from secretariat.gui.paper.styles import EMPHASIS, LINK, STRONG
from secretariat.gui.paper.view import SheetView

PAUSE = 800  # milliseconds after the first letter until what was typed is handed over
_KEEP = QTextCursor.MoveMode.KeepAnchor
_MOVE = QTextCursor.MoveMode.MoveAnchor


class SheetEditor(SheetView):
    """A sheet one can write on.

    It changes words within one line by itself and calls that line `pending`; whatever concerns more than one line is an
    act, looked up by name in `acts`. `handing` asks for the pending words to be taken over, `typed` carries what a key or
    an input method wrote.
    """

    handing = Signal()
    refused = Signal(str)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty sheet."""
        super().__init__(parent)
        self.acts: dict[str, Callable[[], None]] = {}
        self.copied: Callable[[], QMimeData | None] | None = None
        self.locked: Callable[[], str] = lambda: ""
        self.pending = ""
        self.began: Caret | None = None  # where the caret stood before what is pending
        self._cell = -1  # of a table, that is pending
        self._toggled: tuple[bool, bool] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.handing)
        self.cursorPositionChanged.connect(self._moved)
        self.arrived.connect(self._left)

    def restyle(self) -> None:
        """Set everything anew, once what is pending is safe."""
        self.handing.emit()
        super().restyle()

    # Typing

    def write(self, text: str) -> None:
        """Write at the caret, in place of what is chosen."""
        text = lettering.clean(text)
        stretch = self.stretch()
        if stretch is None or not text:
            return
        if not stretch.single:
            self._act("erase")
            stretch = self.stretch()
        elif stretch.first.line.role is Role.START:
            self._act("begin")
            stretch = self.stretch()
        elif stretch.first.line.cells and cell_of(stretch.first.block) < 0:
            self.put_caret(Caret(stretch.first.line.key, 0, 0))  # before a table one writes in its first cell
            stretch = self.stretch()
        if stretch is None or not stretch.single or not self._may_write(stretch.first.line):
            return
        self._begin()
        form = self._form(stretch)
        cursor = self._chosen(stretch)
        cursor.insertText(text, form)
        self.setTextCursor(cursor)
        self.changed(stretch.first.line)

    def remove(self, stretch: Stretch) -> None:
        """Take out a stretch within one line."""
        if stretch.empty or not self._may_write(stretch.first.line):
            return
        self._begin()
        cursor = self._chosen(stretch)
        cursor.removeSelectedText()
        self.setTextCursor(cursor)
        self.changed(stretch.first.line)

    def toggle(self, strong: bool = False, emphasis: bool = False) -> None:
        """Have what is typed next strong or emphasised, or no longer so."""
        stretch = self.stretch()
        if stretch is not None:
            form = self._form(stretch)
            was = bool(form.property(STRONG)), bool(form.property(EMPHASIS))
            self._toggled = (was[0] != strong, was[1] != emphasis)

    def handed_over(self) -> None:
        """Take note that nothing is pending any more."""
        self.pending = ""
        self._pause.stop()

    def _begin(self) -> None:
        """Remember where the caret stands before words change."""
        if not self.pending:
            self.began = self.caret()

    def changed(self, line: SheetLine) -> None:
        """Have the words of a line handed over soon; those of another line at once."""
        if self.pending not in ("", line.key):
            self.handing.emit()
        self.pending, self._cell = line.key, cell_of(self.textCursor().block())
        if not self._pause.isActive():
            self._pause.start()
        self.ensureCursorVisible()

    def _may_write(self, line: SheetLine) -> bool:
        """Say whether one can type in a line, and tell the user where not."""
        if self._is_locked():
            return False
        if not line.editable:
            self.refuse()
        return line.editable

    def refuse(self) -> None:
        """Tell the user that one cannot write in this line."""
        self.refused.emit(tr("This line follows from the details of the paper and from its paragraphs."))

    def _is_locked(self) -> bool:
        """Say whether this is only to be read, and tell the user why."""
        why = self.locked()
        if why:
            self.refused.emit(why)
        return bool(why)

    def _chosen(self, stretch: Stretch) -> QTextCursor:
        """Return a cursor that has a stretch within one line chosen."""
        cursor = QTextCursor(stretch.first.block)
        start = stretch.first.block.position()
        cursor.setPosition(start + stretch.first.letter)
        cursor.setPosition(start + stretch.last.letter, _KEEP)
        return cursor

    def _form(self, stretch: Stretch) -> QTextCharFormat:
        """Return the format of what is typed at a place: that of the words before it, never that of a mark."""
        line, block, letter = stretch.first.line, stretch.first.block, stretch.first.letter
        like = Text("")
        for fragment in lettering.fragments(block):
            first = fragment.position() - block.position()
            if first >= letter and first > 0:
                break
            if not lettering.is_mark(fragment):
                form = fragment.charFormat()
                within = letter < first + fragment.length()
                link = form.property(LINK) if within else ""
                like = Text(
                    "", bool(form.property(EMPHASIS)), bool(form.property(STRONG)), str(link) if link else ""
                )
        if self._toggled is not None:
            like = Text("", strong=self._toggled[0], emphasis=self._toggled[1])
        return self.setting.styles.text(line, like)

    def _delete(self, word: bool, by_word: QTextCursor.MoveOperation, way: int, at_the_end: str) -> None:
        """Delete what is chosen, or from the caret one way."""
        stretch = self.stretch()
        if stretch is None:
            return
        if not stretch.single:
            self._act("erase")
        elif not stretch.empty:
            self.remove(stretch)
        elif stretch.first.letter == (0 if way < 0 else stretch.first.length):
            self._act(at_the_end)
        else:
            self.remove(self._beside(stretch.first, word, by_word, way))

    def _beside(self, end: End, word: bool, by_word: QTextCursor.MoveOperation, way: int) -> Stretch:
        """Return the letter, mark or word on one side of a place, within its line."""
        block = end.block
        mark = lettering.mark_at(block, end.letter - 1 if way < 0 else end.letter)
        if mark is not None:
            first = mark.position() - block.position()
            return Stretch(End(end.line, block, first), End(end.line, block, first + mark.length()))
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + end.letter)
        one = (
            QTextCursor.MoveOperation.PreviousCharacter
            if way < 0
            else QTextCursor.MoveOperation.NextCharacter
        )
        cursor.movePosition(by_word if word else one)
        letter = max(0, min(cursor.position() - block.position(), end.length))
        low, high = sorted((letter, end.letter))
        return Stretch(End(end.line, block, low), End(end.line, block, high))

    def _act(self, name: str) -> bool:
        """Do an act, where there is one of that name."""
        act = None if self._is_locked() else self.acts.get(name)
        if act is not None:
            act()
        return act is not None

    def _moved(self) -> None:
        """Forget the style chosen for the next letter; hand over the cell one has left."""
        self._toggled = None
        if self._cell >= 0 and not self.showing:
            self._left()

    def _left(self) -> None:
        """Hand over the line, or the cell, one has left."""
        block = self.textCursor().block()
        if self.pending and (self.pending, self._cell) != (key_of(block), cell_of(block)):
            self.handing.emit()

    # Events

    def event(self, event: QEvent) -> bool:
        """Take the keys of the sheet before menus do."""
        key = event if event.type() is QEvent.Type.ShortcutOverride else None
        if isinstance(key, QKeyEvent) and (strokes.stroke(key) in self._known() or strokes.writes(key)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write, delete, move, or do what the key stands for."""
        name = strokes.stroke(event)
        forward = strokes.moves(event)
        if name:
            self._stroke(name, event)
        elif strokes.left_to_qt(event):
            super().keyPressEvent(event)
        elif forward is not None:
            before = self.line()
            super().keyPressEvent(event)
            self._stay_above_notes(before, event)
            self._leave_mark(forward)
        elif strokes.writes(event):
            self.write(event.text())
            self.typed.emit(event.text())
        else:
            event.ignore()

    def _stay_above_notes(self, before: SheetLine | None, event: QKeyEvent) -> None:
        """Stand where the text ends, not where its footnotes end, which come last on the sheet."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not held or event.key() != Qt.Key.Key_End or (before is not None and before.role is Role.NOTE):
            return
        lines = self.setting.lines
        last = next((one for one in reversed(lines) if one.kind and one.id), None)
        if last is None or not (lines[-1].role is Role.NOTE or lines[-1].look is Look.CLOSING):
            return
        count = len(last.cells) * len(last.cells[0]) if last.cells else 0
        block, cursor = self.setting.block(last.key, count - 1), self.textCursor()
        chosen = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        cursor.setPosition(block.position() + block.length() - 1, _KEEP if chosen else _MOVE)
        self.setTextCursor(cursor)

    def _stroke(self, name: str, event: QKeyEvent) -> None:
        """Do what a key stands for."""
        match name:
            case "back" | "word back":
                self._delete(name != "back", QTextCursor.MoveOperation.PreviousWord, -1, "join back")
            case "forward" | "word forward":
                self._delete(name != "forward", QTextCursor.MoveOperation.NextWord, 1, "join forward")
            case _ if not self._act(name):
                event.ignore()

    def _known(self) -> set[str]:
        """Return the names of everything a key can do here."""
        return {"back", "word back", "forward", "word forward", *self.acts}

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Write what an input method commits as if it were typed; what it is still composing only shows."""
        if event.replacementLength():
            self._replace_near(event.replacementStart(), event.replacementLength())
        if event.commitString():
            super().inputMethodEvent(QInputMethodEvent())
            self.write(event.commitString())
            self.typed.emit(event.commitString())
        line = self.line()
        if line is not None and line.editable:
            super().inputMethodEvent(QInputMethodEvent(event.preeditString(), event.attributes()))

    def _replace_near(self, start: int, length: int) -> None:
        """Choose the letters an input method wants to replace, within the line."""
        stretch = self.stretch()
        if stretch is None or not stretch.single:
            return
        first = max(0, stretch.first.letter + start)
        last = min(stretch.first.length, first + length)
        block, line = stretch.first.block, stretch.first.line
        self.setTextCursor(self._chosen(Stretch(End(line, block, first), End(line, block, last))))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Say whether something can be pasted."""
        return source.hasText() or source.hasHtml()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is chosen, with its marks."""
        made = self.copied() if self.copied is not None else None
        return made if made is not None else super().createMimeDataFromSelection()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste only by the act that knows paragraphs."""
        self._act("paste")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand over what is pending when the user goes elsewhere."""
        super().focusOutEvent(event)
        self.handing.emit()

    def cut(self) -> None:
        """Cut what is chosen."""
        self._act("cut")

    def paste(self) -> None:
        """Paste at the caret."""
        self._act("paste")

    def paste_plain(self) -> None:
        """Paste bare words at the caret."""
        self._act("paste plain")
