"""The footnote at the caret, to read and to write in at the foot of the sheet."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.domain.tongue import tr
from secretariat.gui import icons, theme
from secretariat.gui.desk import Desk
from secretariat.gui.paper import lettering
from secretariat.gui.paper.hand import Hand
from secretariat.gui.paper.stretch import Caret
from secretariat.gui.paper.styles import MARK
from secretariat.gui.settings import Settings

HEIGHT = 104  # pixels at 100 %
_BACK = (Qt.Key.Key_Escape, Qt.Key.Key_F6)


class NotePane(QFrame):
    """Shows the note whose mark the caret of a hand touches; what is written in it is the note itself."""

    def __init__(self, desk: Desk, settings: Settings | None, above: Hand, page: QWidget) -> None:
        """Make the pane, hidden as yet."""
        super().__init__(page)
        self.above = above
        self.note = ""
        self.hand = Hand(desk, settings, page)
        self.editor = self.hand.editor
        self.editor.small = True
        self.editor.setAccessibleDescription(
            tr("The text of the footnote at the caret; Esc leads back to its mark.")
        )
        self.hand.acts["note"] = self.leave
        self.hand.acts["undo"], self.hand.acts["redo"] = above.acts["undo"], above.acts["redo"]
        self._title, self._close = QLabel(), QPushButton()
        self._lay_out()
        self.editor.installEventFilter(self)
        above.editor.cursorPositionChanged.connect(self.follow)
        above.marking.to_note = self.write
        above.acts["note"] = self._note
        desk.settling.connect(self.hand.scribe.flush)
        self.hide()

    def _lay_out(self) -> None:
        """Put the title over the words."""
        self.setObjectName("note")
        theme.letter(self._title, "small", bold=True)
        hint = QLabel(tr("Esc leads back to its mark"))
        theme.letter(hint, "small")
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._close.setObjectName("quiet")
        self._close.setIcon(icons.icon("arrow_up"))
        self._close.setAccessibleName(tr("Back to the mark of the footnote"))
        self._close.setToolTip(tr("Back to the mark of the footnote (Esc)"))
        self._close.clicked.connect(self.leave)
        head = QHBoxLayout()
        head.setContentsMargins(theme.M, theme.XXS, theme.S, 0)
        head.setSpacing(theme.M)
        for widget in (self._title, hint):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.editor, 1)

    def dress(self) -> None:
        """Take the icon anew, in the colours of the moment."""
        self._close.setIcon(icons.icon("arrow_up"))

    def follow(self) -> None:
        """Show the note at the caret, or none."""
        if not self.editor.hasFocus():
            self.show_note(self._touched())

    def refresh(self) -> None:
        """Show the note as it is by now."""
        if not self.isHidden():
            self.show_note(self.note)

    def show_note(self, id: str) -> None:
        """Show a note, or none."""
        line = self.above.editor.setting.line(f"note:{id}") if id else None
        if line is None:
            self._put_away()
            return
        if id != self.note:
            self.hand.scribe.flush()
        self.note = id
        self.hand.sheet = self.above.sheet
        self.hand.scribe.paper, self.hand.scribe.language = (
            self.above.scribe.paper,
            self.above.scribe.language,
        )
        self._title.setText(tr("Footnote {label}", label=line.label))
        self.editor.setAccessibleName(tr("Footnote {label}", label=line.label))
        self.editor.show_lines((line,))
        self.setFixedHeight(theme.scaled(HEIGHT))
        self.show()

    def write(self, id: str) -> None:
        """Stand in a note, at its end."""
        self.show_note(id)
        line = self.editor.setting.line(f"note:{id}")
        if line is not None:
            end = self.editor.setting.block(line.key)
            self.editor.put_caret(Caret(line.key, lettering.place_of(end, end.length() - 1)))
            self.editor.setFocus()

    def leave(self) -> None:
        """Go back to the mark of the note."""
        self.hand.scribe.flush()
        self.above.marking.to_mark(self.note)
        self.above.editor.setFocus()

    def _note(self) -> None:
        """Stand in the note at the caret, or put a new one there."""
        touched = self._touched()
        if touched:
            self.write(touched)
        else:
            self.above.marking.note()

    def _put_away(self) -> None:
        """Show no note."""
        if not self.isHidden():
            self.hand.scribe.flush()
            self.note = ""
            self.hide()

    def _touched(self) -> str:
        """Return the note whose mark the caret touches, empty where it touches none."""
        cursor = self.above.editor.textCursor()
        block, letter = cursor.block(), cursor.positionInBlock()
        for at in (letter - 1, letter):
            mark = lettering.mark_at(block, at) if at >= 0 else None
            said = mark.charFormat().property(MARK) if mark is not None else None
            if isinstance(said, str) and said.startswith("note:"):
                return said.removeprefix("note:")
        return ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead back to the mark on Esc and F6."""
        if isinstance(event, QKeyEvent) and event.key() in _BACK and not event.modifiers():
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.leave()
                return True
        return super().eventFilter(watched, event)
