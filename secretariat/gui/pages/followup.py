"""The follow-up programme: what is recommended and under way, by phase and kind."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.followup import FollowUp, FollowUpKind
from secretariat.domain.identity import FollowUpId, new_id
from secretariat.domain.language import Language, Words
from secretariat.domain.tongue import counted, tr
from secretariat.gui import theme
from secretariat.gui.abreast import Abreast
from secretariat.gui.desk import Desk
from secretariat.gui.models.followup import TITLE, FollowUpList, FollowUpModel, Key
from secretariat.gui.pages.followup_bar import FollowUpBar, kinds_menu
from secretariat.gui.panels.followup import EntryRecord
from secretariat.gui.programme.none_yet import NoneYet
from secretariat.gui.tree import CellEditor, CellTree

if TYPE_CHECKING:
    from secretariat.app.changes import Changes
    from secretariat.domain.finding import Spot

WIDTHS = (95, 100, 75, 90)  # pixels at 100 %, of the columns after the title, which takes the rest
TREE, RECORD = 680, 320


class FollowUpPage(QWidget):
    """The programme as a tree, and beside it the record of the chosen entry. `status_text` counts the entries."""

    status_text = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay out the page; it asks for the programme when it is shown."""
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self._chosen: Key = (None, None, None)
        self._folded: set[Key] = set()
        self.model = FollowUpModel(desk, self)
        self.list = FollowUpList(self.model, self)
        self.tree = CellTree()
        self.editor = CellEditor(self.model.known, self.tree)
        self.bar = FollowUpBar()
        self.field, self.languages = self.bar.field, self.bar.languages
        self._none = QLabel(wordWrap=True)
        self._blank = NoneYet()
        self._stack = QStackedWidget(self)
        self._fill_tree()
        self._lay_out()
        self._listen()

    def _fill_tree(self) -> None:
        """Show the programme in the tree."""
        self.tree.setModel(self.list)
        self.tree.setItemDelegate(self.editor)
        self.tree.setAccessibleName(tr("Follow-up programme"))
        self.tree.setToolTip(tr("Enter or F2 writes in a cell, Ctrl+Shift+N adds an entry, Del deletes one"))
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.setIndentation(theme.L)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(theme.scaled(60))
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(WIDTHS, TITLE + 1):
            header.resizeSection(column, theme.scaled(width))

    def _lay_out(self) -> None:
        """Put bar, tree and record in their places, each before what is in it: what is moved is dressed again with all that."""
        self._none.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._none.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        self._none.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(self._stack, 1)
        splitter = Abreast((TREE, RECORD), self._stack)
        self._stack.addWidget(self._blank)
        self._stack.addWidget(splitter)
        left = QWidget(splitter)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._none)
        column.addWidget(self.tree, 1)
        self.record = EntryRecord(splitter)
        splitter.hold(left, self.record)
        splitter.setStretchFactor(0, 1)
        self.setFocusProxy(self.tree)
        for before, after in pairwise(
            (self.field, self.languages, self.tree, self.record.form.field("title"))
        ):
            self.setTabOrder(before, after)

    def _listen(self) -> None:
        """Follow the desk, the tree and the record."""
        self._desk.changed.connect(self._on_changed)
        self._desk.opened.connect(self._on_opened)
        self._desk.closed.connect(self._on_opened)
        self._desk.settling.connect(self._settle)
        self.list.modelReset.connect(self._restore)
        self.tree.selectionModel().currentRowChanged.connect(self._on_current)
        self.tree.collapsed.connect(lambda index: self._on_folded(index, True))
        self.tree.expanded.connect(lambda index: self._on_folded(index, False))
        self.tree.adding.connect(self.offer_kinds)
        self.tree.deleting.connect(self.delete)
        self.tree.customContextMenuRequested.connect(self._open_menu)
        self.editor.closeEditor.connect(lambda *_: self._seal())
        self.record.entered.connect(self._store)
        self.field.textChanged.connect(self._filter)
        self.languages.entered.connect(self._on_language)
        self._blank.wanted.connect(self.offer_kinds)
        self.bar.adding.connect(self.offer_kinds)
        self.bar.deleting.connect(self.delete)

    @property
    def entry(self) -> FollowUp | None:
        """The entry that is chosen."""
        return self.list.entry(self.tree.currentIndex())

    def show_spot(self, spot: "Spot") -> bool:
        """Choose an entry, and put the caret into a field of its record; say whether it is there."""
        self._catch_up()
        if not self.model.index_of(FollowUpId(spot.id)).isValid():
            return False
        self._choose(FollowUpId(spot.id))
        name = spot.field.partition(".")[0]
        if self.record.form.has(name):
            self.record.form.focus(name)
        return True

    # What is done

    def offer_kinds(self) -> None:
        """Ask for the kind of a new entry."""
        likely = self.model.key(self.list.mapToSource(self.tree.currentIndex()))[1]
        button = self.bar.button() if self.model.entries else self._blank.button
        menu = kinds_menu(self, likely, self.add)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def add(self, kind: FollowUpKind) -> None:
        """Add an entry in the phase that is in view, and have its title typed."""
        from secretariat.app.commands.followup import AddFollowUp

        self._settle()
        phase = self.model.key(self.list.mapToSource(self.tree.currentIndex()))[0]
        element = self.entry.element if self.entry else ""
        id = FollowUpId(new_id())
        if self._desk.do(AddFollowUp(id, kind, Words(), phase, element)) is not None:
            self._choose(id)
            self.tree.setFocus()
            self.tree.edit(self.tree.currentIndex())

    def delete(self) -> None:
        """Delete the chosen entry."""
        from secretariat.app.commands.followup import DeleteFollowUp

        entry, index = self.entry, self.tree.currentIndex()
        if entry is None:
            self._desk.said.emit(tr("Choose an entry to delete it."))
            return
        beside = [index.siblingAtRow(index.row() + step) for step in (1, -1)]
        after = next((found for found in beside if found.isValid()), None)
        if after is not None:
            self.tree.setCurrentIndex(after)
        if self._desk.do(DeleteFollowUp(entry.id)) is not None:
            title = " ".join(entry.title.best(self.model.language).split()) or tr("Untitled")
            self._desk.said.emit(tr("Deleted: {title}. Ctrl+Z brings it back.", title=title))

    def _store(self, field: str, value: object) -> None:
        """Store what was entered into the record."""
        from secretariat.app.commands.followup import EditFollowUp

        id = self._chosen[2]
        if id is not None:
            path = f"{field}.{self.model.language}" if field in {"title", "detail"} else field
            self._desk.do(EditFollowUp(id, path, value))

    def _settle(self) -> None:
        """Store what is being typed, in the record or in a cell."""
        self.record.form.settle()
        self.editor.settle()

    def _seal(self) -> None:
        """Let what is next typed into the same cell be a step of its own."""
        if self._desk.workspace is not None:
            self._desk.workspace.seal()

    # What is shown

    def _on_opened(self) -> None:
        """Begin anew with another file, or with none."""
        self._chosen, self._stale = (None, None, None), True
        self._folded.clear()
        if self.isVisible():
            self._catch_up()

    def _on_changed(self, changes: "Changes") -> None:
        """Follow a step, at once or when the page is next shown."""
        if not self.isVisible():
            self._stale = True
        elif not self._stale and self.model.follow(changes):
            self._show()

    def _catch_up(self) -> None:
        """Ask for the programme if it may have changed."""
        if self._stale:
            self._stale = False
            if not self.model.refresh():
                self._restore()
        self._show()

    def _show(self) -> None:
        """Show what there is, and count it."""
        entries = self.model.entries
        self._stack.setCurrentIndex(1 if entries else 0)
        self.record.show_entry(self.entry, self.model.language)
        self.bar.delete.setEnabled(self.entry is not None)
        found = sum(map(self.list.found, entries))
        self._none.setVisible(bool(entries) and not found)
        self._none.setText(tr("No entry says “{text}”.", text=self.field.text().strip()))
        many = counted("{n} entry", "{n} entries", len(entries)) if entries else ""
        self.status_text.emit(
            many if found == len(entries) else tr("{found} of {many} shown", found=found, many=many)
        )

    def _choose(self, id: FollowUpId) -> None:
        """Choose an entry, whatever is filtered or folded."""
        if not self.list.mapFromSource(self.model.index_of(id)).isValid():
            self.field.clear()
        index = self.list.mapFromSource(self.model.index_of(id))
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)

    def _restore(self) -> None:
        """Open what was open, and choose what was chosen, after the tree was made anew."""
        folded = set(self._folded) if not self.field.text().strip() else set()
        self.tree.expandAll()
        for phase in range(self.list.rowCount()):
            top = self.list.index(phase, TITLE)
            for index in (top, *(self.list.index(row, TITLE, top) for row in range(self.list.rowCount(top)))):
                if self.model.key(self.list.mapToSource(index)) in folded:
                    self.tree.collapse(index)
        id = self._chosen[2]
        index = self.list.mapFromSource(self.model.index_of(id)) if id else QModelIndex()
        if not index.isValid():
            index = self.list.index(0, TITLE)
            while index.isValid() and self.list.entry(index) is None:
                index = self.tree.indexBelow(index)
        self.tree.setCurrentIndex(index)

    def _on_current(self, index: QModelIndex) -> None:
        """Show the record of another entry; what was typed into the one before is stored first."""
        self.record.form.settle()
        self._chosen = self.model.key(self.list.mapToSource(index))
        self.record.show_entry(self.list.entry(index), self.model.language)
        self.bar.delete.setEnabled(self._chosen[2] is not None)

    def _on_folded(self, index: QModelIndex, folded: bool) -> None:
        """Remember which headings are folded, so that they are when the tree is made anew."""
        if not self.field.text().strip():
            change = self._folded.add if folded else self._folded.discard
            change(self.model.key(self.list.mapToSource(index)))

    def _filter(self) -> None:
        """Show only entries with certain words."""
        self._settle()
        self.list.show_with(self.field.text())
        self._restore()
        self._show()

    def _on_language(self) -> None:
        """Show titles and details in another language."""
        self._settle()
        self.model.show_language(Language(str(self.languages.value())))
        self._show()

    def _open_menu(self, at: QPoint) -> None:
        """Open the menu of the tree."""
        menu = QMenu(self)
        held = self.entry is not None
        for text, act, key, can in (
            (tr("&Add …"), self.offer_kinds, "Ctrl+Shift+N", True),
            (tr("&Edit"), lambda: self.tree.edit(self.tree.currentIndex()), "F2", held),
            (tr("&Delete"), self.delete, "Del", held),
        ):
            action = menu.addAction(f"{text}\t{key}")
            action.setEnabled(can)
            action.triggered.connect(act)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.tree.viewport().mapToGlobal(at))

    # Events

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)
        self._catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        """Store what was typed before another page is shown."""
        self._settle()
        super().hideEvent(event)
