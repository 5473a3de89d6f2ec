"""The outline of the paper in view: where one is, the way to every section and paragraph, and their order."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTreeView, QVBoxLayout, QWidget

from secretariat.domain.finding import Spot
from secretariat.domain.identity import BlockId, PaperId
from secretariat.domain.language import Language
from secretariat.domain.paper import Kind
from secretariat.domain.told import Told
from secretariat.domain.tongue import tr
from secretariat.gui import theme
from secretariat.gui.desk import Desk
from secretariat.gui.errand import Errand
from secretariat.gui.models.outline import OutlineModel
from secretariat.gui.panels.panel import Panel
from secretariat.gui.place import Here

if TYPE_CHECKING:
    from secretariat.app.changes import Changes
    from secretariat.app.queries.section import PaperOutline, Part

PAUSE = 900  # milliseconds without a change before the outline is asked for again; longer than typing is held back
_CONCERNS = ("block", "note", "reference", "appendix", "paper")
_HELD = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_SHIFTS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class OutlineTree(QTreeView):
    """The tree, with the keys that move and shift what stands in it. `left` wants to go back to the text."""

    moved = Signal(int)
    shifted = Signal(int)
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Take the keys of the tree before menus do, and Tab before it goes to the next control."""
        if isinstance(event, QKeyEvent) and _own(event):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.keyPressEvent(event)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Alt+Shift and arrows, change the level with Tab, go to a line with Enter, back to the text with Esc."""
        key = Qt.Key(event.key())
        if event.modifiers() & _HELD == _HELD and key in _MOVES:
            self.moved.emit(_MOVES[key])
        elif event.modifiers() & _HELD == _HELD and key in _SHIFTS:
            self.shifted.emit(_SHIFTS[key])
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            back = key is Qt.Key.Key_Backtab or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.shifted.emit(-1 if back else 1)
        elif key is Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _own(event: QKeyEvent) -> bool:
    """Say whether a key is one of the tree's own."""
    key, held = Qt.Key(event.key()), event.modifiers()
    if held & Qt.KeyboardModifier.ControlModifier:
        return False
    tab = key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
    return tab or key is Qt.Key.Key_Escape or (held & _HELD == _HELD and key in {*_MOVES, *_SHIFTS})


class OutlinePanel(Panel):
    """Shows headings, paragraphs and folded items; what is chosen is gone to, what is dragged takes along what it holds."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._desk = desk
        self._paper: PaperId | None = None
        self._language: Language | None = None
        self._asking: Errand[PaperOutline] | None = None
        self._stale = False
        self._stood = ""
        self._turned: set[str] = set()
        self.model = OutlineModel(self)
        self.model.dropped.connect(self._drop)
        self._told = QLabel(wordWrap=True)
        self._told.setContentsMargins(theme.L, theme.M, theme.L, theme.S)
        self.tree = self._make_tree()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._told)
        column.addWidget(self.tree, 1)
        self.setFocusProxy(self.tree)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.refresh)
        desk.changed.connect(self._on_changed)
        desk.stood.connect(self._on_stood)
        desk.opened.connect(self._pause.start)
        desk.closed.connect(self._forget)
        self._say()

    def _make_tree(self) -> OutlineTree:
        """Return the tree."""
        tree = OutlineTree(headerHidden=True, indentation=theme.M, expandsOnDoubleClick=False)
        tree.setUniformRowHeights(True)
        tree.setAccessibleName(tr("Outline of the paper"))
        tree.setAccessibleDescription(
            tr(
                "Enter goes to a line, Alt+Shift+Up and Down move it, Tab and Shift+Tab change its level, Esc leads back."
            )
        )
        tree.setModel(self.model)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        tree.setDefaultDropAction(Qt.DropAction.MoveAction)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.clicked.connect(self._go)
        tree.activated.connect(self._go)
        tree.moved.connect(self._move)
        tree.shifted.connect(self._shift)
        tree.left.connect(lambda: self.spot_wanted.emit(Spot(self._paper, self._stood)))
        tree.expanded.connect(lambda index: self._turn(index, True))
        tree.collapsed.connect(lambda index: self._turn(index, False))
        self.model.rowsInserted.connect(self._unfold)
        return tree

    # What is shown

    def show_here(self, here: Here, language: Language | None) -> None:
        """Show the outline of the paper in view."""
        if (here.paper, language) == (self._paper, self._language):
            return
        if here.paper != self._paper:
            self.model.clear()
            self._turned.clear()
            spot = self._desk.spot
            self._stood = spot.id if spot is not None and spot.paper == here.paper else ""
        self._paper, self._language = here.paper, language
        self._say()
        self._pause.start(0)

    def refresh(self) -> None:
        """Ask for the outline again, on another thread."""
        if self._paper is None or self._desk.workspace is None:
            return
        if self._asking is not None:
            self._stale = True
            return
        from secretariat.app.queries.section import paper_outline

        workspace, paper, language = self._desk.workspace, self._paper, self._language
        self._asking = Errand(lambda _: workspace.look(paper_outline, paper, language))
        self._asking.when_ended(self._found)
        self._asking.start()

    def wait(self) -> None:
        """Wait until the outline is that of the paper as it is now."""
        from PySide6.QtWidgets import QApplication

        self._pause.stop()
        self.refresh()
        while self._asking is not None:
            self._asking.wait()
            QApplication.processEvents()

    def _found(self) -> None:
        """Show what was found, unless another paper is in view by now."""
        errand, self._asking = self._asking, None
        try:
            outline = errand.answer() if errand else None
        except (Told, RuntimeError):  # the paper or the file was closed meanwhile
            outline = None
        if outline is not None and outline.paper == self._paper:
            self.model.show(outline)
            self._say()
            self._follow()
        if self._stale:
            self._stale = False
            self.refresh()

    def _forget(self) -> None:
        """Show nothing."""
        self._paper = None
        self.model.clear()
        self._say()

    def _say(self) -> None:
        """Say what to do where there is nothing to show."""
        empty = self.model.rowCount() == 0
        said = (
            tr("Choose a paper to see its outline.")
            if self._paper is None
            else tr("Headings and paragraphs appear here.")
        )
        self._told.setText(said)
        self._told.setVisible(empty)
        self.tree.setVisible(not empty)

    def _on_changed(self, changes: "Changes") -> None:
        """Ask again after a pause."""
        if changes.touch(*_CONCERNS):
            self._pause.start(PAUSE)

    def _on_stood(self, spot: Spot) -> None:
        """Follow the caret."""
        if spot.paper == self._paper:
            self._stood = spot.id
            self._follow()

    def _follow(self) -> None:
        """Choose the line of the block the caret stands in, or what it is folded into."""
        index = self.model.index_of(self._stood)
        above = index.parent()
        while above.isValid():
            if not self.tree.isExpanded(above):
                index = above
            above = above.parent()
        if index.isValid() and not self.tree.hasFocus():
            with QSignalBlocker(self.tree):
                self.tree.setCurrentIndex(index)

    def _unfold(self, parent: QModelIndex, first: int, last: int) -> None:
        """Open what is new: sections are open, paragraphs folded, but for those the user turned."""
        if parent.isValid():
            self._unfold_one(parent)
        for row in range(first, last + 1):
            index = self.model.index(row, 0, parent)
            self._unfold_one(index)
            under = self.model.rowCount(index)
            if under:
                self._unfold(index, 0, under - 1)

    def _unfold_one(self, index: QModelIndex) -> None:
        """Open or fold one line."""
        part = self.model.part(index)
        if part is not None:
            wanted = (part.kind is Kind.HEADING) != (part.id in self._turned)
            if wanted != self.tree.isExpanded(index):
                with QSignalBlocker(self.tree):
                    self.tree.setExpanded(index, wanted)

    def _turn(self, index: QModelIndex, opened: bool) -> None:
        """Remember what the user opened or folded."""
        part = self.model.part(index)
        if part is not None:
            usual = (part.kind is Kind.HEADING) == opened
            (self._turned.discard if usual else self._turned.add)(part.id)

    # What is done

    def _go(self, index: QModelIndex) -> None:
        """Go to a line."""
        part = self.model.part(index)
        if part is not None:
            self.spot_wanted.emit(Spot(self._paper, part.id))

    def _drop(self, id: str, before: str | None) -> None:
        """Move what was let go, once the drag is over."""
        QTimer.singleShot(0, self, lambda: self._put(id, before))

    def _move(self, way: int) -> None:
        """Move the chosen line, with what it holds, past its neighbour."""
        from secretariat.app import sections

        part = self.model.part(self.tree.currentIndex())
        if part is None:
            return
        self._desk.settling.emit()
        chosen = [block for block in self.model.blocks if block.id == part.id]
        place = sections.beyond(self.model.blocks, chosen, way, whole=True)
        if place is None:
            return
        others = [block for block in self.model.blocks if block not in place[0]]
        before = others[place[1]].id if place[1] < len(others) else None
        self._put(part.id, before)

    def _put(self, id: str, before: str | None) -> None:
        """Have a part moved, and stay on it."""
        from secretariat.app.commands.section import MovePart, MoveSection

        part = self._part(id)
        if part is None or self._paper is None:
            return
        self._desk.settling.emit()
        command = MoveSection if part.kind is Kind.HEADING else MovePart
        target = BlockId(before) if before is not None else None
        if self._desk.do(command(self._paper, BlockId(id), target)) is not None:
            self._stay(id)

    def _shift(self, by: int) -> None:
        """Take the chosen line, with what it holds, a level deeper or up."""
        from secretariat.app import sections
        from secretariat.app.commands.section import ShiftPart

        part = self.model.part(self.tree.currentIndex())
        if part is None or self._paper is None:
            return
        self._desk.settling.emit()
        place = next(place for place, block in enumerate(self.model.blocks) if block.id == part.id)
        if not sections.shifted(self.model.blocks, place, by):
            self._desk.said.emit(tr("There is no further level."))
        elif self._desk.do(ShiftPart(self._paper, BlockId(part.id), by)) is not None:
            self._stay(part.id)

    def _stay(self, id: str) -> None:
        """Show what was done, and have the same line chosen."""
        self.wait()
        self._stood = id
        with QSignalBlocker(self.tree):
            self.tree.setCurrentIndex(self.model.index_of(id))

    def _part(self, id: str) -> "Part | None":
        """Return a part by its id."""
        return next((block for block in self.model.blocks if block.id == id), None)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and hasattr(self, "tree"):
            self.tree.scheduleDelayedItemsLayout()
