"""A hand that writes on one sheet: the editor, who writes down what happens in it, and everything its keys do."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from secretariat.app.changes import Changes
from secretariat.app.queries import paper as papers
from secretariat.app.queries.paper import PaperSheet
from secretariat.domain.habits import Habits
from secretariat.domain.identity import AppendixId, BlockId, PaperId
from secretariat.domain.language import Language
from secretariat.domain.tongue import tr
from secretariat.gui.desk import Desk
from secretariat.gui.paper.clipboard import Clipboard
from secretariat.gui.paper.correcting import Correcting
from secretariat.gui.paper.editor import SheetEditor
from secretariat.gui.paper.follow import changed_at
from secretariat.gui.paper.lines import Role, lines_of
from secretariat.gui.paper.marking import Marking
from secretariat.gui.paper.mending import Mending
from secretariat.gui.paper.mentions import Mentions
from secretariat.gui.paper.picker import Picker
from secretariat.gui.paper.pointing import Pointing
from secretariat.gui.paper.scribe import Scribe
from secretariat.gui.paper.shapes import STYLES
from secretariat.gui.paper.spelling import Spelling
from secretariat.gui.paper.stretch import Caret, read_caret
from secretariat.gui.paper.structure import Structure
from secretariat.gui.paper.tables import Tables
from secretariat.gui.paper.tint import Tint
from secretariat.gui.settings import Settings


class Hand(QObject):
    """Writes a paper in one language.

    `wanted` names an entry of the menus, `pointed` says that a paragraph became a point, `followed` carries the id a mark
    leads to.
    """

    wanted = Signal(str)
    pointed = Signal()
    followed = Signal(str)

    def __init__(self, desk: Desk, settings: Settings | None, page: QWidget) -> None:
        """Make the editor of a page; it shows nothing yet."""
        super().__init__(page)
        self.desk = desk
        self.page = page
        self.sheet: PaperSheet | None = None
        self.settings = settings
        self.editor = SheetEditor(page)
        self.editor.locked = self._locked
        self.scribe = Scribe(desk, self.editor)
        self.tint = Tint(desk, self.editor)
        self.mentions = Mentions(desk, self.editor)
        self.tables = Tables(self.scribe)
        self.structure = Structure(self.scribe, self.tables)
        self.marking = Marking(self.scribe)
        self.clipboard = Clipboard(self.scribe)
        self.editor.copied = self.clipboard.copied
        self.pointing = Pointing(self.scribe, page, self.followed.emit)
        self.correcting = Correcting(self.scribe, self.habits)
        self.spelling = Spelling(self.scribe, lambda: settings is not None and settings.spelling)
        self.mending = Mending(self.scribe, self.spelling)
        self.acts = self._acts()
        self.editor.acts = self.acts
        self.editor.refused.connect(desk.said)
        self.editor.followed.connect(self.followed)

    def _acts(self) -> dict[str, Callable[[], None]]:
        """Return everything that keys and tools do, by name."""
        structure, marking, scribe = self.structure, self.marking, self.scribe
        acts: dict[str, Callable[[], None]] = {
            "split": structure.split,
            "break": structure.break_line,
            "begin": structure.begin,
            "join back": structure.join_back,
            "join forward": structure.join_forward,
            "erase": scribe.erase,
            "cut": structure.cut,
            "delete": scribe.delete,
            "paste": self.clipboard.paste,
            "paste plain": self.clipboard.paste_plain,
            "deeper": structure.deeper,
            "shallower": structure.shallower,
            "up": partial(structure.move, -1),
            "down": partial(structure.move, 1),
            "strong": marking.strong,
            "emphasis": marking.emphasis,
            "note": marking.note,
            "reference": self.pick_reference,
            "comment": lambda: self.wanted.emit("insert.comment"),
            "decision": self._mark_point,
            "discussion": marking.discussion,
            "undo": lambda: self._told(tr("Undone"), self.desk.undo()),
            "redo": lambda: self._told(tr("Done again"), self.desk.redo()),
        }
        acts |= self.tables.acts()
        for name, _, shape in STYLES:
            acts[name] = partial(structure.reshape, shape)
        return acts

    def _locked(self) -> str:
        """Return why nothing can be written here, empty where it can."""
        if self.desk.read_only:
            return tr("This copy was handed out to be read, not to be changed.")
        if self.sheet is not None and self.sheet.issued is not None:
            return tr("This paper was issued and is locked. Correct … opens a draft.")
        return ""

    def habits(self) -> Habits | None:
        """Return how what is typed here is corrected."""
        if self.settings is None or self.sheet is None:
            return None
        return Habits(self.sheet.language, self.settings.corrections, self.sheet.printed.profile.range_dash)

    # What is shown

    def show(self, paper: PaperId, language: Language | None) -> PaperSheet:
        """Ask for a paper and show it (raises Gone)."""
        sheet = self.desk.ask(papers.sheet, paper, language)
        self.sheet = sheet
        self.scribe.paper, self.scribe.language = paper, sheet.language
        self.editor.setAccessibleName(sheet.printed.symbol or tr("Paper"))
        self.editor.show_lines(lines_of(sheet))
        self.tint.show_paper(paper, sheet.language)
        self.mentions.show_paper(paper)
        return sheet

    def show_changes(self, changes: Changes, show: Callable[[], bool]) -> None:
        """Show the paper anew; after undo the caret stands where it stood before, else where something changed."""
        before = self.editor.setting.lines
        undone = not self.scribe.acting and not self.editor.pending
        here = undone and self.page.window().focusWidget() in (self.editor, None)
        if not show() or not here:
            return
        stood = read_caret(changes.caret) if changes.turn == "undo" else None
        if stood is not None and self.editor.put_caret(stood):
            return
        where = changed_at(before, self.editor.setting.lines)
        if where is not None:
            self.editor.put_caret(where)

    def forget(self) -> None:
        """Show nothing."""
        self.editor.handed_over()
        self.sheet, self.scribe.paper = None, None
        self.tint.show_paper(None, None)
        self.mentions.show_paper(None)
        self.editor.show_lines(())

    def stand_at_the_beginning(self) -> None:
        """Put the caret into the first block."""
        for line in self.editor.setting.lines:
            if line.role in (Role.BLOCK, Role.START):
                self.editor.put_caret(Caret(line.key), follow=False)
                return

    # What is done

    def pick_reference(self) -> None:
        """Ask what to refer to, and put the reference in."""
        self.scribe.flush()
        line = self.editor.line()
        if self.sheet is None or line is None or line.role is not Role.BLOCK:
            self.editor.refused.emit(
                tr("A reference stands in the words of a heading, a paragraph or an item.")
            )
            return
        contents = self.sheet.contents
        picker = Picker(self.desk.ask(papers.sheet, contents.paper.id, self.sheet.language), self.page)
        picker.chosen.connect(self._refer)
        picker.open()

    def _refer(self, block: BlockId | None, until: BlockId | None, appendix: AppendixId | None) -> None:
        """Put a reference at the caret."""
        self.marking.reference(block, until, appendix)
        self.editor.setFocus()

    def _mark_point(self) -> None:
        """Make the paragraph at the caret a point for decision, or an ordinary one again."""
        self.marking.decision()
        line = self.editor.line()
        if line is not None and line.badge:
            self.pointed.emit()

    def _told(self, what: str, changes: Changes | None) -> None:
        """Say what was undone or done again."""
        if changes is not None:
            self.desk.said.emit(tr("{what}: {step}", what=what, step=tr(changes.label)))
