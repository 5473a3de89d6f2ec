"""The page of a paper: where one is, the tools, and the sheet."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from secretariat.app.changes import Changes
from secretariat.app.commands.paper import EditPaper
from secretariat.app.queries.paper import PaperSheet
from secretariat.domain.finding import Spot
from secretariat.domain.identity import PaperId
from secretariat.domain.language import Language
from secretariat.domain.told import Gone
from secretariat.domain.tongue import tr
from secretariat.gui import theme
from secretariat.gui.desk import Desk
from secretariat.gui.paper import crumbs, speaking
from secretariat.gui.paper.confirming import Confirming
from secretariat.gui.paper.hand import Hand
from secretariat.gui.paper.issued import IssuedBar
from secretariat.gui.paper.menus import Menus
from secretariat.gui.paper.notes import NotePane
from secretariat.gui.paper.pair import Pair
from secretariat.gui.paper.stretch import Caret
from secretariat.gui.paper.styles import EMPHASIS, STRONG
from secretariat.gui.paper.tools import Tools
from secretariat.gui.paper.trail import Trail
from secretariat.gui.place import Place
from secretariat.gui.redressing import once_dressed
from secretariat.gui.settings import Settings

_CONCERNS = (
    "block",
    "particular",
    "note",
    "reference",
    "appendix",
    "entry",
    "activity",
    "decision",
    "appearance",
    "paper",
    "item",
    "session",
    "committee",
)


class PaperPage(QWidget):
    """Shows one paper in one language, to read and to write in.

    `status_text` counts paragraphs and words; `language_chosen`, `register_wanted` (an appendix), `spot_wanted` and
    `wanted` (an entry of the menus) ask the window for what lies outside this page.
    """

    status_text = Signal(str)
    language_chosen = Signal(object)
    register_wanted = Signal(str)
    spot_wanted = Signal(object)
    went = Signal(object)
    panel_wanted = Signal(str)
    columns_changed = Signal()
    wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None, settings: Settings | None = None) -> None:
        """Make the page of a desk; it shows nothing yet. Without settings, words are neither checked nor corrected."""
        super().__init__(parent)
        self.desk = desk
        self.hand = Hand(desk, settings, self)
        self.editor, self.scribe, self.tint = self.hand.editor, self.hand.scribe, self.hand.tint
        self.spelling, self.mending, self.acts = self.hand.spelling, self.hand.mending, self.hand.acts
        self._marking, self._correcting = self.hand.marking, self.hand.correcting
        self._menus = Menus(self.hand)
        self._pair: Pair | None = None
        self.note = NotePane(desk, settings, self.hand, self)
        self.acts["side by side"] = self.turn_side_by_side
        self.acts["confirm"] = self._confirm
        self.acts["next unconfirmed"] = self._next_unconfirmed
        self.tools = Tools(self)
        self.standing = IssuedBar(desk, self)
        self._paper: PaperId | None = None
        self._language: Language | None = None
        self._stale = False
        self._counting = QTimer(self, singleShot=True, interval=120)
        self._counting.timeout.connect(self._count)
        self._lay_out()
        self._listen()

    @property
    def sheet(self) -> PaperSheet | None:
        """What is shown, None while nothing is."""
        return self.hand.sheet

    @property
    def paper(self) -> PaperId | None:
        """The paper in view."""
        return self._paper

    def show_paper(self, paper: PaperId, language: Language | None = None) -> None:
        """Show a paper in a language, its leading one when None."""
        if (paper, language) == (self._paper, self._language) and self.sheet is not None and not self._stale:
            return
        self.flush()
        other = paper != self._paper
        self._paper, self._language = paper, language
        self._refresh()
        if self.pair is not None and not self.pair.show(paper):
            self.pair.hide()
        if other:
            self.editor.verticalScrollBar().setValue(0)
            self.hand.stand_at_the_beginning()

    def expect(self, paper: PaperId, language: Language | None) -> None:
        """Come into view for a paper that is shown next: what was shown before is not read anew for it."""
        self._stale = self._stale and (paper, language) == (self._paper, self._language)

    @property
    def pair(self) -> Pair | None:
        """The second column, None while one language is shown."""
        return self._pair if self._pair is not None and self._pair.shown else None

    @property
    def writing(self) -> Hand:
        """The hand whose sheet has the caret."""
        hands = (self.note.hand, *((self.pair.hand,) if self.pair is not None else ()))
        return next((hand for hand in hands if hand.editor.hasFocus()), self.hand)

    def turn_side_by_side(self) -> None:
        """Show the paper in two languages side by side, or in one again."""
        self.flush()
        if self.pair is not None:
            self.pair.hide()
        elif self._paper is not None:
            self._pair = self._pair or self._make_pair()
            if not self._pair.show(self._paper):
                self._pair.column.hide()
                self.desk.said.emit(
                    tr("This paper has one language: add another in the list of languages first.")
                )
        self.columns_changed.emit()

    def _make_pair(self) -> Pair:
        """Make the second column."""
        pair = Pair(self.desk, self.hand.settings, self.hand, self._columns, self._head, self)
        pair.closed.connect(self.turn_side_by_side)
        pair.hand.followed.connect(self._follow)
        pair.hand.wanted.connect(self.wanted)
        pair.hand.editor.arrived.connect(self._show_place)
        for name in ("side by side", "confirm", "next unconfirmed"):
            pair.hand.acts[name] = self.acts[name]
        return pair

    def _translating(self) -> Confirming:
        """Return who confirms what is translated: where one writes, else in the other column."""
        here = Confirming(self.writing)
        if here.translates or self.pair is None:
            return here
        return Confirming(self.hand if self.writing is self.pair.hand else self.pair.hand)

    def _confirm(self) -> None:
        """Confirm the translation at the caret, or beside it."""
        line, there = self.writing.editor.line(), self._translating()
        there.confirm(line.key if line is not None and there.hand is not self.writing else "")

    def _next_unconfirmed(self) -> None:
        """Go to the next translation that waits to be confirmed."""
        self._translating().next()

    def show_spot(self, spot: Spot) -> bool:
        """Show the spot of a finding; say whether it is on this page."""
        if spot.paper is not None and spot.paper != self._paper:
            self.show_paper(spot.paper)
        for key in (f"block:{spot.id}", f"note:{spot.id}", f"appendix:{spot.id}", spot.field):
            if key and self.editor.setting.line(key) is not None:
                return self._show_caret(Caret(key))
        row = crumbs.row_of(self.sheet, spot) if self.sheet is not None else None
        return row is not None and self.editor.setting.line(row.key) is not None and self._show_caret(row)

    def _show_caret(self, caret: Caret) -> bool:
        """Bring a place into view and have the user see it."""
        self.editor.put_caret(caret)
        self.editor.setFocus()
        self.editor.centre()
        self.editor.flash(caret)
        return True

    def flush(self) -> None:
        """Hand over at once what was typed and is still held back."""
        self.scribe.flush()
        self.note.hand.scribe.flush()
        if self._pair is not None:
            self._pair.hand.scribe.flush()

    def hang(self, bar: QWidget) -> None:
        """Hang a bar under the tools."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self.tools) + 1, bar)

    def act(self, name: str) -> None:
        """Do what a key or tool stands for, and go on writing."""
        hand = self.writing
        hand.acts[name]()
        if name not in ("next unconfirmed", "side by side", "note"):
            hand.editor.setFocus()

    # The page

    def _lay_out(self) -> None:
        """Put the parts under one another."""
        self._crumbs = Trail(self)
        self._crumbs.chosen.connect(self._take_crumb)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self._crumbs)
        column.addWidget(self.standing)
        self._columns = QSplitter(Qt.Orientation.Horizontal, handleWidth=1, childrenCollapsible=False)
        self._head = QLabel()
        self._head.setContentsMargins(theme.L, 0, theme.L, 0)
        self._head.hide()
        left = QWidget()
        under = QVBoxLayout(left)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(0)
        under.addWidget(self._head)
        under.addWidget(self.editor, 1)
        self._columns.addWidget(left)
        column.addWidget(self._columns, 1)
        column.addWidget(self.note)
        self.setFocusProxy(self.editor)

    def _listen(self) -> None:
        """Follow the desk, the sheet and the tools."""
        self.desk.changed.connect(self._changed)
        self.desk.settling.connect(self.flush)
        self.desk.opened.connect(self._forget)
        self.desk.closed.connect(self._forget)
        self.editor.arrived.connect(self._show_place)
        self.editor.cursorPositionChanged.connect(self._show_form)
        self.hand.followed.connect(self._follow)
        self.hand.wanted.connect(self.wanted)
        self.hand.pointed.connect(lambda: self.panel_wanted.emit("decision"))
        self.tools.wanted.connect(self.act)
        self.standing.wanted.connect(self.wanted)
        self.standing.went.connect(lambda paper: self.went.emit(Place("paper", paper)))
        self.tools.language_chosen.connect(self._choose_language)

    # What is shown

    def _changed(self, changes: Changes) -> None:
        """Show what a step changed, if it is about this paper."""
        if self._paper is None:
            return
        if self.scribe.own and changes.touched <= self.scribe.own:
            self._counting.start()
        elif self.pair is not None and self.pair.hand.scribe.own >= changes.touched:
            return  # words of the other column, which change nothing in this one
        elif not self.isVisible():
            self._stale = True
        elif changes.touch(*_CONCERNS):
            self.hand.show_changes(changes, self._refresh)
        if self.pair is not None:
            self.pair.changed(changes)

    def _refresh(self) -> bool:
        """Ask for the paper and show it; say whether it is there."""
        self._stale = False
        if self._paper is None or self.desk.workspace is None:
            return False
        try:
            sheet = self.hand.show(self._paper, self._language)
        except Gone:
            self._forget()
            return False
        self.tools.show_languages(sheet.contents.paper.languages, sheet.language)
        self.standing.show_paper(self._paper)
        self.note.refresh()
        self._show_place()
        self._counting.start()
        return True

    def _forget(self) -> None:
        """Show nothing."""
        self._paper = None
        self.standing.show_paper(None)
        if self._pair is not None:
            self._pair.hide()
        self.note.show_note("")
        self.hand.forget()
        self._crumbs.show_parts(())

    def _show_place(self) -> None:
        """Show where the caret stands."""
        hand = self.writing if self.writing is not self.note.hand else self.hand
        line = hand.editor.line()
        self.tools.show_line(line)
        if line is not None and line.stale:
            self.desk.said.emit(
                tr("The source of this has changed: read it again, then confirm with Shift+F12.")
            )
        if hand.sheet is not None:
            parts = crumbs.parts(hand.sheet, hand.editor.setting.lines, line)
            self._crumbs.show_parts(parts)
            speaking.tell_place(hand.editor, parts, line)
            self.desk.stood.emit(Spot(self._paper, line.id if line is not None else ""))

    def _show_form(self) -> None:
        """Show how the words at the caret are set."""
        form = self.editor.textCursor().charFormat()
        self.tools.show_form(bool(form.property(STRONG)), bool(form.property(EMPHASIS)))

    def _count(self) -> None:
        """Count paragraphs and words."""
        if self._paper is not None and self.isVisible():
            self.status_text.emit(crumbs.tally(self.editor.setting.lines))

    # What lies outside

    def _choose_language(self, language: Language) -> None:
        """Show the paper in another language; one it does not have yet is added to it."""
        if self._paper is None or self.sheet is None:
            return
        self.flush()
        have = self.sheet.contents.paper.languages
        if language not in have:
            wanted = tuple(known for known in Language if known in have or known is language)
            self.desk.do(EditPaper(self._paper, "languages", wanted))
        self.show_paper(self._paper, language)
        self.language_chosen.emit(language)

    def _follow(self, target: str) -> None:
        """Go to where a mark leads."""
        if target.startswith("register:"):
            self.register_wanted.emit(target.removeprefix("register:"))
        elif not self.show_spot(Spot(self._paper, target)):
            self.desk.said.emit(tr("What this refers to is no longer in the paper."))

    def _take_crumb(self, which: int) -> None:
        """Go to the session, the item, the top of the paper, the section or the paragraph one is in."""
        if self.sheet is None:
            return
        if which < 2:
            contents = self.sheet.contents
            place = Place("session", contents.session.id) if which == 0 else Place("item", contents.item.id)
            self.flush()
            self.went.emit(place)
            return
        key = crumbs.key_of(self.editor.setting.lines, self.editor.line(), which)
        if key:
            self.editor.put_caret(Caret(key))
        self.editor.setFocus()

    def next_misspelling(self) -> None:
        """Go to the next misspelt word and offer what it may have been meant to be."""
        self._menus.next_misspelling()

    # Events

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)
        if self._stale:
            self._refresh()
        self._counting.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hand over what is pending before another page is shown."""
        self.flush()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take new icons when colours or text size change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            once_dressed(self, self._dress)

    def _dress(self) -> None:
        """Take the icons anew, in the colours and at the size of the moment."""
        self.tools.dress()
        self.note.dress()
        if self._pair is not None:
            self._pair.dress()
