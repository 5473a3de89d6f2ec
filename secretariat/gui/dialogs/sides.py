"""Before, mine and theirs side by side, with what differs from before marked word by word."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from secretariat.domain import inline
from secretariat.domain.difference import Piece, Turn, words
from secretariat.domain.inline import NoteMark, ReferenceMark, Text
from secretariat.domain.tongue import tr
from secretariat.gui import theme

if TYPE_CHECKING:
    from secretariat.app.queries.conflict import Question, Version

AROUND = 1200  # letters before and after a disputed passage that are shown with it


class Sides(QWidget):
    """Three columns, and a fourth where something else has been written in the place of the disputed words since."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the columns, empty."""
        super().__init__(parent)
        self._question: Question | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.M)
        self.columns = [Column() for _ in range(4)]
        for column in self.columns:
            row.addWidget(column, 1)
        self.columns[3].hide()

    def show_question(self, question: "Question | None") -> None:
        """Show a question, or nothing."""
        from secretariat.app.queries.conflict import About

        self._question = question
        if question is None:
            for column in self.columns:
                column.show_words("", "", "")
            return
        before, mine, theirs, now = self.columns
        deletion = question.about is About.DELETION
        around = _around(question)
        before.show_words(
            tr("What it says") if deletion else tr("Before"), "", _framed(_told(question.before), around)
        )
        for column, side, name in (
            (mine, question.mine, tr("Mine")),
            (theirs, question.theirs, tr("Theirs")),
        ):
            said = _stays(side.text) if deletion else _differing(_base(question), side.text)
            column.show_words(name, _by(side, column is mine), _framed(said, around))
        now.setVisible(question.overwritten)
        now.show_words(
            tr("As it stands"), "", _framed(_differing(question.before, question.standing), around)
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_question"):
            self.show_question(self._question)


class Column(QFrame):
    """What one side says, under its name and who said it last."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self.setObjectName("card")
        self._name, self._by = QLabel(), QLabel(wordWrap=True)
        theme.letter(self._name, bold=True)
        theme.letter(self._by, "small")
        self._by.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.text = QTextBrowser()
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.setTabChangesFocus(True)
        self.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S, theme.S, theme.S, theme.S)
        column.setSpacing(theme.XXS)
        for part in (self._name, self._by):
            column.addWidget(part)
        column.addWidget(self.text, 1)

    def show_words(self, name: str, by: str, html: str) -> None:
        """Show what a side says."""
        self._name.setText(name)
        self._by.setText(by)
        self._by.setVisible(bool(by))
        self.text.setAccessibleName(name)
        self.text.setHtml(html)


def _base(question: "Question") -> str:
    """Return what a side is compared with: what stood before, or the first of two that were made each for itself."""
    if question.before or "\n" not in question.mine.text:
        return question.before
    return question.mine.text


def _by(side: "Version", own: bool) -> str:
    """Return who said something last, on which machine if it was not our own, and when."""
    return ", ".join(part for part in (side.author, "" if own else side.device, side.at) if part)


def _stays(said: str) -> str:
    """Return whether one side keeps a thing."""
    return f"<i>{tr('was deleted') if said == 'deleted' else tr('stays, and was worked on')}</i>"


def _around(question: "Question") -> tuple[str, str]:
    """Return the words before and after the disputed passage, in grey and not too many."""
    leading, following = inline.plain(question.leading), inline.plain(question.following)
    before = leading if len(leading) <= AROUND else f"…{leading[-AROUND:]}"
    after = following if len(following) <= AROUND else f"{following[:AROUND]}…"
    grey = theme.colours().muted
    return tuple(f'<span style="color:{grey}">{_lines(text)}</span>' for text in (before, after))  # type: ignore[return-value]


def _framed(html: str, around: tuple[str, str]) -> str:
    """Return a passage with the words around it."""
    return f"{around[0]}{html}{around[1]}"


def _nothing() -> str:
    """Return what stands for no words at all."""
    return f"<i>{escape(tr('(nothing)'))}</i> "


def _told(stored: str) -> str:
    """Return stored words as HTML; where there are none, that."""
    return "".join(map(_run, inline.parse(stored))) or _nothing()


def _differing(before: str, after: str) -> str:
    """Return a text with the words marked that were not there before, and those struck out that went."""
    if not after:
        return _nothing()
    return "".join(map(_piece, words(before, after)))


def _piece(piece: Piece) -> str:
    """Return a piece of a text with what became of it."""
    said = "".join(map(_run, inline.parse(piece.stored)))
    colours = theme.colours()
    if piece.turn is Turn.ADDED:
        return f'<span style="background:{colours.mark}; text-decoration:underline">{said}</span>'
    if piece.turn is Turn.DELETED:
        struck = f'<span style="color:{colours.muted}; text-decoration:line-through">{said}</span>'
        return struck if piece.stored[-1:].isspace() else f"{struck} "
    return said


def _run(run: inline.Run) -> str:
    """Return a run of words as HTML."""
    match run:
        case Text():
            said = _lines(run.text)
            said = f"<b>{said}</b>" if run.strong else said
            return f"<i>{said}</i>" if run.emphasis else said
        case NoteMark():
            return f"<sup>{tr('[note]')}</sup>"
        case ReferenceMark():
            return tr("[ref.]")


def _lines(text: str) -> str:
    """Return plain text as HTML, line ends kept."""
    return escape(text).replace("\n", "<br>")
