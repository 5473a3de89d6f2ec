"""A second column beside the sheet: the same blocks in another language, to read and to write in."""

from dataclasses import replace

from PySide6.QtCore import QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from secretariat.app.changes import Changes
from secretariat.domain.identity import PaperId
from secretariat.domain.language import Language
from secretariat.domain.told import Gone
from secretariat.domain.tongue import tr
from secretariat.gui import icons, theme
from secretariat.gui.desk import Desk
from secretariat.gui.paper.abreast import Abreast
from secretariat.gui.paper.hand import Hand
from secretariat.gui.paper.menus import Menus
from secretariat.gui.paper.tools import LANGUAGES
from secretariat.gui.settings import Settings

PAUSE = 1200  # milliseconds after the source was typed in until its translations are looked at again


class Pair(QObject):
    """Shows the paper of a hand in a second language beside it. `closed` says that the user wants one column again."""

    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        settings: Settings | None,
        first: Hand,
        splitter: QSplitter,
        first_head: QLabel,
        page: QWidget,
    ) -> None:
        """Make the column, hidden as yet."""
        super().__init__(page)
        self.desk = desk
        self.first = first
        self._first_head = first_head
        self.language: Language | None = None
        self.hand = Hand(desk, settings, page)
        self.menus = Menus(self.hand)
        self.column = QWidget(page)
        self.languages = QComboBox()
        self.count = QLabel()
        self._close = QPushButton()
        self._lay_out()
        splitter.addWidget(self.column)
        splitter.setSizes([1000, 1000])
        self._abreast = Abreast(first.editor, self.hand.editor, self)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self.refresh)
        desk.settling.connect(self.hand.scribe.flush)
        self.languages.activated.connect(self._choose)
        self._close.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        """Put the head over the sheet."""
        self.languages.setAccessibleName(tr("Language of the second column"))
        self.languages.setToolTip(tr("Language of the second column"))
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.count.setAccessibleName(tr("To be confirmed"))
        self._close.setObjectName("quiet")
        self._close.setIcon(icons.icon("dismiss"))
        self._close.setAccessibleName(tr("Close the second column"))
        self._close.setToolTip(tr("Close the second column (F11)"))
        self.head = QWidget()
        head = QHBoxLayout(self.head)
        head.setContentsMargins(theme.M, theme.XXS, theme.S, theme.XXS)
        head.setSpacing(theme.S)
        head.addWidget(self.languages)
        head.addWidget(self.count, 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self.column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.hand.editor, 1)
        self.hand.editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def dress(self) -> None:
        """Take the icon anew, in the colours of the moment."""
        self._close.setIcon(icons.icon("dismiss"))

    @property
    def shown(self) -> bool:
        """Whether the column is to be seen."""
        return not self.column.isHidden()

    def show(self, paper: PaperId) -> bool:
        """Show the column; say whether the paper has a second language."""
        others = self._others()
        if not others:
            return False
        if self.language not in others:
            self.language = others[0]
        self._offer(others)
        sheet = self.first.sheet
        self._first_head.setText(LANGUAGES[sheet.language] if sheet is not None else "")
        self._first_head.setFixedHeight(self.head.sizeHint().height())
        self._first_head.show()
        self.column.show()
        self.hand.scribe.paper = paper
        self.refresh()
        return True

    def hide(self) -> None:
        """Leave one column."""
        self.hand.scribe.flush()
        self._later.stop()
        self.column.hide()
        self._first_head.hide()
        self._abreast.rest()
        self.hand.forget()

    def refresh(self) -> bool:
        """Show the paper anew; say whether it is there."""
        paper = self.first.scribe.paper
        if paper is None or not self.shown or self.desk.workspace is None:
            return False
        self.hand.scribe.flush()
        try:
            sheet = self.hand.show(paper, self.language)
        except Gone:
            self.hand.forget()
            return False
        self.hand.editor.setAccessibleName(tr("Paper in {languages}", languages=LANGUAGES[sheet.language]))
        waiting = sum(line.stale for line in self.hand.editor.setting.lines)
        self.count.setText(tr("{waiting} to confirm", waiting=waiting) if waiting else "")
        self._abreast.anew()
        return True

    def changed(self, changes: Changes) -> None:
        """Follow a step."""
        own = self.hand.scribe.own
        if own and changes.touched <= own:
            return
        typed = self.first.scribe.own
        if typed and changes.touched <= typed:
            self._mark(typed)
            self._later.start()
        else:
            self.hand.show_changes(changes, self.refresh)

    def _mark(self, typed: frozenset[tuple[str, str]]) -> None:
        """Mark the words whose source is being typed, until they are looked at again."""
        sheet = self.hand.sheet
        if sheet is None or sheet.language is sheet.contents.paper.leading:
            return
        setting = self.hand.editor.setting
        for kind, id in typed:
            line = setting.line(f"{kind}:{id}")
            if line is not None and (line.pieces or line.cells):
                setting.replace(replace(line, stale=True))
        self.hand.editor.viewport().update()

    def _others(self) -> tuple[Language, ...]:
        """Return the languages of the paper beside the one of the first column, the leading one first."""
        sheet = self.first.sheet
        if sheet is None:
            return ()
        paper = sheet.contents.paper
        found = [language for language in paper.languages if language is not sheet.language]
        return tuple(sorted(found, key=lambda language: language is not paper.leading))

    def _offer(self, others: tuple[Language, ...]) -> None:
        """List the languages of the second column."""
        with QSignalBlocker(self.languages):
            self.languages.clear()
            for language in others:
                self.languages.addItem(LANGUAGES[language], language)
            self.languages.setCurrentIndex(others.index(self.language) if self.language else 0)

    def _choose(self, index: int) -> None:
        """Show another language."""
        self.hand.scribe.flush()
        self.language = Language(self.languages.itemData(index))
        self.refresh()
