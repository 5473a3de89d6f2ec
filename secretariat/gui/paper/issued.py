"""The bar over a paper that was issued, or that corrects one: how it stands, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from secretariat.app.queries import edition
from secretariat.app.queries.edition import Standing
from secretariat.domain import telling
from secretariat.domain.edition import Edition, EditionKind
from secretariat.domain.identity import PaperId
from secretariat.domain.tongue import marked, tr
from secretariat.gui import icons, theme
from secretariat.gui.desk import Desk

NAMES = {
    EditionKind.CORRIGENDUM: marked("Corrigendum"),
    EditionKind.ADDENDUM: marked("Addendum"),
    EditionKind.REVISION: marked("Revision"),
}
WIDE = 560  # pixels at 100 % from which words and buttons stand side by side

_Button = tuple[str, str, str]  # what it says, its tooltip, and the entry of the menus it stands for


class IssuedBar(QFrame):
    """One line about an issued paper. `wanted` names an entry of the menus, `went` carries the paper to go to."""

    wanted = Signal(str)
    went = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self._desk = desk
        self._other: PaperId | None = None
        self.setObjectName("notice")
        self.setAccessibleName(tr("How the paper stands"))
        self._picture, self._text = QLabel(), QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._buttons: list[QPushButton] = []
        self._icon = "info"
        said, self._row = QHBoxLayout(), QHBoxLayout()
        said.addWidget(self._picture)
        said.addWidget(self._text, 1)
        self._row.addStretch(1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(theme.L, theme.XS, theme.S, theme.XS)
        self._both.addLayout(said, 1)
        self._both.addLayout(self._row)
        for layout in (said, self._row, self._both):
            layout.setSpacing(theme.S)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    @property
    def buttons(self) -> Sequence[QPushButton]:
        """The buttons it offers."""
        return tuple(self._buttons)

    def show_paper(self, paper: PaperId | None) -> None:
        """Say how a paper stands; nothing of one that was never issued."""
        held = self._desk.ask(edition.standing, paper) if paper and self._desk.workspace else None
        self.setVisible(held is not None)
        if held is None:
            return
        self._other = held.draft or (held.corrects.of if held.corrects else None)
        text, buttons = _said(held)
        self._icon = "checkmark_circle" if held.issued else "edit"
        self._text.setText(text)
        self._offer(buttons)
        self._dress()

    def _offer(self, buttons: Sequence[_Button]) -> None:
        """Show buttons in the place of those before."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for text, tip, entry in buttons:
            button = QPushButton(text)
            button.setToolTip(tip)
            button.clicked.connect(lambda _, entry=entry: self._do(entry))
            self._row.addWidget(button)
            self._buttons.append(button)

    def _do(self, entry: str) -> None:
        """Do what a button stands for."""
        if entry:
            self.wanted.emit(entry)
        elif self._other is not None:
            self.went.emit(self._other)

    def _dress(self) -> None:
        """Take on the colours of the theme and the room there is."""
        self._picture.setPixmap(icons.icon(self._icon).pixmap(theme.scaled(16)))
        wide = self.width() >= theme.scaled(WIDE)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._both.setDirection(way)

    def event(self, event: QEvent) -> bool:
        """Follow the size of the page, and a change of colours or text size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._dress()
        return super().event(event)


def _said(held: Standing) -> tuple[str, Sequence[_Button]]:
    """Return what is said of a paper, and the buttons beside it."""
    editions: _Button = (
        tr("Editions …"),
        tr("List what was issued of this paper, to export it again"),
        "paper.editions",
    )
    close: _Button = (
        tr("Close the draft"),
        tr("Lock the paper again; only where nothing was changed"),
        "paper.close-draft",
    )
    if held.issued is not None:
        correct: _Button = (
            tr("Correct …"),
            tr("Open the draft of a corrigendum, addendum or revision"),
            "paper.correct",
        )
        said = tr("{issued} It is locked.", issued=_issued(held.issued))
        return said, (editions,) if held.corrects else (correct, editions)
    if held.corrects is not None:
        text, buttons = _correcting(tr(NAMES[held.corrects.kind]), held.other)
        return text, (*buttons, close)
    assert held.was is not None
    if held.draft is not None:
        text = tr("Open for {other}. What you change here is listed there.", other=held.other)
        return text, (
            (tr("Go there"), tr("Show the draft in which the changes are listed"), ""),
            close,
            editions,
        )
    text = tr(
        "Draft since {symbol} was issued. The numbers issued stay; what comes between takes “bis”.",
        symbol=held.was.symbol,
    )
    return text, (close, editions)


def _correcting(kind: str, other: str) -> tuple[str, Sequence[_Button]]:
    """Return what is said of a paper that corrects another, and the buttons that lead there."""
    lines = (
        tr("List the changes"),
        tr("List here what changed there, word by word"),
        "paper.list-corrections",
    )
    there = (tr("Go to the paper"), tr("Show the paper that is corrected"), "")
    said = tr(
        "{kind} of {other}. Make the changes in that paper; they are listed here.", kind=kind, other=other
    )
    return said, (lines, there)


def _issued(held: Edition) -> str:
    """Return when and by whom a paper was issued."""
    day = held.issued
    on = telling.day_in_full(day) if day else ""
    if on and held.author:
        return tr("{symbol} was issued on {day} by {author}.", symbol=held.symbol, day=on, author=held.author)
    if on:
        return tr("{symbol} was issued on {day}.", symbol=held.symbol, day=on)
    if held.author:
        return tr("{symbol} was issued by {author}.", symbol=held.symbol, author=held.author)
    return tr("{symbol} was issued.", symbol=held.symbol)
