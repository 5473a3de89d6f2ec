"""The page of a paper: where one is, the tools, and the sheet."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from secretariat.app.changes import Changes
from secretariat.app.commands.paper import EditPaper
from secretariat.app.queries import paper as papers
from secretariat.app.queries.paper import PaperSheet
from secretariat.domain.finding import Spot
from secretariat.domain.identity import AppendixId, BlockId, PaperId
from secretariat.domain.language import Language
from secretariat.domain.told import Gone
from secretariat.domain.typography import Habits
from secretariat.gui.desk import Desk
from secretariat.gui.paper import crumbs
from secretariat.gui.paper.clipboard import Clipboard
from secretariat.gui.paper.correcting import Correcting
from secretariat.gui.paper.editor import SheetEditor
from secretariat.gui.paper.follow import changed_at
from secretariat.gui.paper.lines import Role, lines_of
from secretariat.gui.paper.marking import Marking
from secretariat.gui.paper.mending import Mending, Misspelt
from secretariat.gui.paper.picker import Picker
from secretariat.gui.paper.pointing import Pointing
from secretariat.gui.paper.scribe import Scribe
from secretariat.gui.paper.shapes import STYLES
from secretariat.gui.paper.spelling import Spelling
from secretariat.gui.paper.stretch import Caret, read_caret
from secretariat.gui.paper.structure import Structure
from secretariat.gui.paper.styles import EMPHASIS, STRONG
from secretariat.gui.paper.tables import Tables
from secretariat.gui.paper.tint import Tint
from secretariat.gui.paper.tools import Tools
from secretariat.gui.paper.trail import Trail
from secretariat.gui.place import Place
from secretariat.gui.settings import Settings

_CONCERNS = (
    "block",
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
    wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None, settings: Settings | None = None) -> None:
        """Make the page of a desk; it shows nothing yet. Without settings, words are neither checked nor corrected."""
        super().__init__(parent)
        self._settings = settings
        self.desk = desk
        self.editor = SheetEditor(self)
        self.editor.locked = lambda: desk.read_only
        self.scribe = Scribe(desk, self.editor)
        self.tools = Tools(self)
        self.tint = Tint(desk, self.editor)
        self.sheet: PaperSheet | None = None
        self._paper: PaperId | None = None
        self._language: Language | None = None
        self._stale = False
        self._counting = QTimer(self, singleShot=True, interval=120)
        self._counting.timeout.connect(self._count)
        self._tables = Tables(self.scribe)
        self._structure = Structure(self.scribe, self._tables)
        self._marking = Marking(self.scribe)
        self._clipboard = Clipboard(self.scribe)
        self.editor.copied = self._clipboard.copied
        self._pointing = Pointing(self.scribe, self, self._follow)
        self._correcting = Correcting(self.scribe, self._habits)
        self.spelling = Spelling(self.scribe, lambda: settings is not None and settings.spelling)
        self.mending = Mending(self.scribe, self.spelling)
        self.acts = self._acts()
        self.editor.acts = self.acts
        self._lay_out()
        self._listen()

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
        if other:
            self.editor.verticalScrollBar().setValue(0)
            self._stand_at_the_beginning()

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

    def hang(self, bar: QWidget) -> None:
        """Hang a bar under the tools."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self.tools) + 1, bar)

    def act(self, name: str) -> None:
        """Do what a key or tool stands for, and go on writing."""
        self.acts[name]()
        self.editor.setFocus()

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
        column.addWidget(self.editor, 1)
        self.setFocusProxy(self.editor)

    def _listen(self) -> None:
        """Follow the desk, the sheet and the tools."""
        self.desk.changed.connect(self._changed)
        self.desk.settling.connect(self.flush)
        self.desk.opened.connect(self._forget)
        self.desk.closed.connect(self._forget)
        self.editor.refused.connect(self.desk.said)
        self.editor.arrived.connect(self._show_place)
        self.editor.cursorPositionChanged.connect(self._show_form)
        self.editor.menu_wanted.connect(self._open_menu)
        self.editor.followed.connect(self._follow)
        self.tools.wanted.connect(self.act)
        self.tools.language_chosen.connect(self._choose_language)

    def _acts(self) -> dict[str, Callable[[], None]]:
        """Return everything that keys and tools do, by name."""
        structure, marking, scribe = self._structure, self._marking, self.scribe
        acts: dict[str, Callable[[], None]] = {
            "split": structure.split,
            "break": structure.break_line,
            "begin": structure.begin,
            "join back": structure.join_back,
            "join forward": structure.join_forward,
            "erase": scribe.erase,
            "cut": structure.cut,
            "delete": scribe.delete,
            "referenced by": self._list_pointers,
            "paste": self._clipboard.paste,
            "paste plain": self._clipboard.paste_plain,
            "deeper": structure.deeper,
            "shallower": structure.shallower,
            "up": partial(structure.move, -1),
            "down": partial(structure.move, 1),
            "strong": marking.strong,
            "emphasis": marking.emphasis,
            "note": marking.note,
            "reference": self._pick_reference,
            "comment": lambda: self.wanted.emit("insert.comment"),
            "decision": self._mark_point,
            "discussion": marking.discussion,
            "undo": lambda: self._told("Undone", self.desk.undo()),
            "redo": lambda: self._told("Done again", self.desk.redo()),
        }
        acts |= self._tables.acts()
        for name, _, shape in STYLES:
            acts[name] = partial(structure.reshape, shape)
        return acts

    def _habits(self) -> Habits | None:
        """Return how what is typed here is corrected."""
        if self._settings is None or self.sheet is None:
            return None
        return Habits(self.sheet.language, self._settings.corrections, self.sheet.printed.profile.range_dash)

    def _told(self, what: str, changes: Changes | None) -> None:
        """Say what was undone or done again."""
        if changes is not None:
            self.desk.said.emit(f"{what}: {changes.label}")

    # What is shown

    def _changed(self, changes: Changes) -> None:
        """Show what a step changed, if it is about this paper."""
        if self._paper is None:
            return
        if self.scribe.own and changes.touched <= self.scribe.own:
            self._counting.start()
        elif not self.isVisible():
            self._stale = True
        elif changes.touch(*_CONCERNS):
            self._show_changes(changes)

    def _show_changes(self, changes: Changes) -> None:
        """Show the paper anew; after undo the caret stands where it stood before, else where something changed."""
        before = self.editor.setting.lines
        undone = not self.scribe.acting and not self.editor.pending
        here = undone and self.window().focusWidget() in (self.editor, None)
        if not self._refresh() or not here:
            return
        stood = read_caret(changes.caret) if changes.turn == "undo" else None
        if stood is not None and self.editor.put_caret(stood):
            return
        where = changed_at(before, self.editor.setting.lines)
        if where is not None:
            self.editor.put_caret(where)

    def _refresh(self) -> bool:
        """Ask for the paper and show it; say whether it is there."""
        self._stale = False
        if self._paper is None or self.desk.workspace is None:
            return False
        try:
            self.sheet = self.desk.ask(papers.sheet, self._paper, self._language)
        except Gone:
            self._forget()
            return False
        self.scribe.paper, self.scribe.language = self._paper, self.sheet.language
        self.editor.setAccessibleName(self.sheet.printed.symbol or "Paper")
        self.editor.show_lines(lines_of(self.sheet))
        self.tools.show_languages(self.sheet.contents.paper.languages, self.sheet.language)
        self.tint.show_paper(self._paper, self.sheet.language)
        self._show_place()
        self._counting.start()
        return True

    def _forget(self) -> None:
        """Show nothing."""
        self.editor.handed_over()
        self._paper, self.sheet = None, None
        self.scribe.paper = None
        self.tint.show_paper(None, None)
        self.editor.show_lines(())
        self._crumbs.show_parts(())

    def _stand_at_the_beginning(self) -> None:
        """Put the caret into the first block."""
        for line in self.editor.setting.lines:
            if line.role in (Role.BLOCK, Role.START):
                self.editor.put_caret(Caret(line.key), follow=False)
                return

    def _show_place(self) -> None:
        """Show where the caret stands."""
        line = self.editor.line()
        self.tools.show_line(line)
        if self.sheet is not None:
            self._crumbs.show_parts(crumbs.parts(self.sheet, self.editor.setting.lines, line))
            self.desk.stood.emit(Spot(self._paper, line.id if line is not None else ""))

    def _show_form(self) -> None:
        """Show how the words at the caret are set."""
        form = self.editor.textCursor().charFormat()
        self.tools.show_form(bool(form.property(STRONG)), bool(form.property(EMPHASIS)))

    def _count(self) -> None:
        """Count paragraphs and words."""
        if self._paper is not None and self.isVisible():
            self.status_text.emit(crumbs.counted(self.editor.setting.lines))

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

    def _pick_reference(self) -> None:
        """Ask what to refer to, and put the reference in."""
        self.flush()
        line = self.editor.line()
        if self.sheet is None or line is None or line.role is not Role.BLOCK:
            self.editor.refused.emit("A reference stands in the words of a heading, a paragraph or an item.")
            return
        picker = Picker(self.desk.ask(papers.sheet, self.sheet.contents.paper.id, self.sheet.language), self)
        picker.chosen.connect(self._refer)
        picker.open()

    def _refer(self, block: BlockId | None, until: BlockId | None, appendix: AppendixId | None) -> None:
        """Put a reference at the caret."""
        self._marking.reference(block, until, appendix)
        self.editor.setFocus()

    def _follow(self, target: str) -> None:
        """Go to where a mark leads."""
        if target.startswith("register:"):
            self.register_wanted.emit(target.removeprefix("register:"))
        elif not self.show_spot(Spot(self._paper, target)):
            self.desk.said.emit("What this refers to is no longer in the paper.")

    def _mark_point(self) -> None:
        """Make the paragraph at the caret a point for decision, with its record beside it, or an ordinary one again."""
        self._marking.decision()
        line = self.editor.line()
        if line is not None and line.badge:
            self.panel_wanted.emit("decision")

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

    def _list_pointers(self) -> None:
        """Open the list of what refers to the block at the caret."""
        self.flush()
        menu = QMenu(self)
        menu.setAccessibleName("Referenced by")
        self._pointing.fill_menu(menu, self.editor.line())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.editor.viewport().mapToGlobal(self.editor.cursorRect().bottomLeft()))

    def _open_menu(self, at: QPoint) -> None:
        """Open the menu of the sheet; at a misspelt word, once it is known what it may have been meant to be."""
        misspelt = self.mending.at(at)
        if misspelt is None:
            self._pop_up(at)
        else:
            self.mending.suggest(misspelt, lambda found: self._pop_up(at, found))

    def next_misspelling(self) -> None:
        """Go to the next misspelt word and offer what it may have been meant to be."""
        self.mending.next(self._offer)

    def _offer(self, misspelt: Misspelt | None) -> None:
        """Choose a misspelt word, and open the menu of what can be done about it."""
        if misspelt is None:
            self.desk.said.emit("Every word of this paper is known.")
        elif self.mending.choose(misspelt):
            at = self.editor.viewport().mapToGlobal(self.editor.cursorRect().bottomLeft())
            self.mending.suggest(misspelt, lambda found: self._pop_up(at, found, whole=False))

    def _pop_up(self, at: QPoint, misspelt: Misspelt | None = None, whole: bool = True) -> None:
        """Open the menu of the sheet, or only that of a misspelt word."""
        menu = QMenu(self)
        menu.setAccessibleName("Menu of the sheet")
        if misspelt is not None:
            self.mending.fill_menu(menu, misspelt)
            menu.addSeparator()
        if whole:
            crumbs.fill_menu(menu, self.editor, self.act)
            pointed = menu.addMenu("Referenced &by")
            pointed.aboutToShow.connect(
                lambda: self._pointing.fill_menu(pointed, self.editor.line()) if pointed.isEmpty() else None
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

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
            self.tools.dress()
