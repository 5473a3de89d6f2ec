"""The board: a column for each phase and element, a card for each entry; keys and the mouse move cards."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from secretariat.app.queries.followup import Tally
from secretariat.domain.followup import FollowUp
from secretariat.domain.identity import FollowUpId
from secretariat.domain.programme import column, columns
from secretariat.domain.tongue import counted, tr
from secretariat.gui import theme
from secretariat.gui.desk import Desk
from secretariat.gui.models.followup import KINDS, phase_name
from secretariat.gui.programme.card import CARD, WIDTH, Card, CardPainter
from secretariat.gui.programme.none_yet import NoneYet
from secretariat.gui.programme.view import View
from secretariat.gui.short import Short

Key = tuple[int | None, str]
_ID = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Stack(QListWidget):
    """The cards of one element. `moved` carries an entry, the steps to the side and the steps down; `dropped` where it fell."""

    moved = Signal(str, int, int)
    dropped = Signal(str, object, object)
    stepped = Signal(int)
    opened = Signal(str)
    deleting = Signal(str)

    def __init__(self, key: Key, name: str, parent: QWidget) -> None:
        """Be empty."""
        super().__init__(parent)
        self.key = key
        self.setAccessibleName(name)
        self.setToolTip(tr("Ctrl and arrows or the mouse move a card, Enter opens it, Del deletes it"))
        self.setItemDelegate(CardPainter(self))
        self.setMouseTracking(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)  # a narrower column needs higher cards
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragEnabled(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.itemActivated.connect(lambda item: self.opened.emit(item.data(_ID)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move cards with Ctrl and arrows, and go to the next column without Ctrl."""
        held = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        side = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        down = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        item = self.currentItem()
        if held and (side or down):
            if item is not None:
                self.moved.emit(item.data(_ID), side, down)
        elif side and not event.modifiers():
            self.stepped.emit(side)
        elif event.key() in _ENTER and item is not None:
            self.opened.emit(item.data(_ID))
        elif event.key() == Qt.Key.Key_Delete and item is not None:
            self.deleting.emit(item.data(_ID))
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which card fell before which; the board puts it there."""
        source = event.source()
        item = source.currentItem() if isinstance(source, Stack) else None
        if item is None:
            event.ignore()
            return
        before = self.before(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.dropped.emit(item.data(_ID), self.key, before)

    def before(self, at: QPoint) -> str | None:
        """Return the entry before whose card a point lies, None behind the last."""
        for row in range(self.count()):
            item = self.item(row)
            if at.y() < self.visualItemRect(item).center().y():
                return str(item.data(_ID))
        return None


class Board(View):
    """The programme as a board."""

    kinds = ("follow_up", "wording", "link", "task")

    def __init__(self, desk: Desk, adding: Callable[[], None], parent: QWidget | None = None) -> None:
        """Lay out an empty board; `adding` asks for the kind of a new entry."""
        super().__init__(desk, tr("Board"), tr("cards"), parent)
        self.tool(tr("Add …"), "add", tr("Add an entry of a kind that you choose (Ctrl+Shift+N)"), adding)
        self._entries: tuple[FollowUp, ...] = ()
        self.stacks: list[Stack] = []
        self._counts: dict[Key, QLabel] = {}
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._blank = NoneYet()
        self._blank.wanted.connect(adding)
        self.column.addWidget(self._area, 1)
        self.column.addWidget(self._blank, 1)

    def clear(self) -> None:
        """Show no cards."""
        self._entries = ()
        self._lay([], {})

    def refresh(self) -> None:
        """Ask for the entries, and lay their cards out."""
        from secretariat.app.queries.followup import programme, tallies

        self._entries = self.desk.ask(programme)
        tallied = self.desk.ask(tallies, datetime.now().astimezone().date())
        wanted = [entry for entry in self._entries if self.wants(*_said(entry))]
        self._lay(wanted, tallied)
        self._blank.setVisible(not self._entries)
        self._area.setVisible(bool(self._entries))
        count, shown = len(self._entries), len(wanted)
        said = counted("{n} entry", "{n} entries", count) if count else ""
        self.status_text.emit(
            said if count == shown else tr("{shown} of {said} shown", shown=shown, said=said)
        )

    def _lay(self, entries: list[FollowUp], tallied: dict[str, Tally]) -> None:
        """Lay cards out; the columns are only made anew where there are others."""
        keys = list(columns(self._entries))
        if [stack.key for stack in self.stacks] != keys:
            self._make(keys)
        focused = any(stack.hasFocus() for stack in self.stacks)
        for stack in self.stacks:
            held = [entry for entry in entries if column(entry) == stack.key]
            self._fill(stack, held, tallied)
        chosen = self._stack_of(self.entry) if self.entry else None
        if chosen is not None:
            chosen.setCurrentRow(self._row(chosen, self.entry))
            if focused:
                chosen.setFocus()
        self.setFocusProxy(chosen or next((stack for stack in self.stacks if stack.count()), self._first()))

    def _first(self) -> QWidget:
        """Return where one begins on a board without cards."""
        return self.field if self._entries else self._blank.button

    def _fill(self, stack: Stack, entries: list[FollowUp], tallied: dict[str, Tally]) -> None:
        """Put the cards of one element into its column."""
        stack.blockSignals(True)
        stack.clear()
        for entry in entries:
            card = _card(entry, tallied.get(entry.id, Tally()))
            item = QListWidgetItem()
            item.setData(_ID, entry.id)
            item.setData(CARD, card)
            item.setToolTip(f"{card.title}\n{entry.detail.en}".strip())
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{card.title}, {card.kind}, {card.foot}")
            stack.addItem(item)
        stack.blockSignals(False)
        self._counts[stack.key].setText(str(len(entries)) if entries else "–")

    def _make(self, keys: list[Key]) -> None:
        """Make the columns, each before what is in it: what is moved is dressed again with all that."""
        inner = QWidget(self._area)
        self._area.setWidget(inner)
        row = QHBoxLayout(inner)
        row.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        row.setSpacing(theme.M)
        self.stacks = []
        for key in keys:
            row.addWidget(self._make_column(key, inner))
        row.addStretch(1)

    def _make_column(self, key: Key, inner: QWidget) -> QWidget:
        """Return the column of an element."""
        phase, element = key
        name = element or tr("Without an element")
        box = QWidget(inner)
        stack = Stack(key, f"{phase_name(phase)}, {name}", box)
        stack.moved.connect(self._move)
        stack.dropped.connect(self._drop)
        stack.stepped.connect(partial(self._step, stack))
        stack.opened.connect(self.opened)
        stack.deleting.connect(self._delete)
        stack.currentItemChanged.connect(lambda item, _: self._on_current(item))
        self.stacks.append(stack)
        box.setFixedWidth(theme.scaled(WIDTH) + 2 * theme.S)
        box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        lines = QVBoxLayout(box)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.XS)
        above = QLabel(phase_name(phase), box)
        theme.letter(above, "small")
        above.setEnabled(False)
        head, count = Short(name), QLabel(box)
        head.setToolTip(name)
        head.setAccessibleName(name)
        theme.letter(head, bold=True)
        self._counts[key] = count
        count.setEnabled(False)
        line = QHBoxLayout()
        line.addWidget(head, 1)
        line.addWidget(count)
        lines.addWidget(above)
        lines.addLayout(line)
        lines.addWidget(stack, 1)
        return box

    def _on_current(self, item: QListWidgetItem | None) -> None:
        """Choose the entry of a card."""
        if item is not None:
            self.entry = FollowUpId(item.data(_ID))
            self.chosen.emit(self.entry)

    def _stack_of(self, id: str | None) -> Stack | None:
        """Return the column in which the card of an entry lies."""
        return next((stack for stack in self.stacks if self._row(stack, id) >= 0), None)

    def _row(self, stack: Stack, id: str | None) -> int:
        """Return the row of the card of an entry in a column, -1 where it is not there."""
        return next((row for row in range(stack.count()) if stack.item(row).data(_ID) == id), -1)

    def _step(self, stack: Stack, side: int) -> None:
        """Go to the next column to a side that has cards, at about the same height."""
        at = self.stacks.index(stack) + side
        while 0 <= at < len(self.stacks):
            other = self.stacks[at]
            if other.count():
                other.setCurrentRow(min(stack.currentRow(), other.count() - 1))
                self._show_column(other)
                return
            at += side

    def _show_column(self, stack: Stack) -> None:
        """Give a column the focus, and scroll to it."""
        stack.setFocus()
        self._area.ensureWidgetVisible(stack.parentWidget() or stack, theme.M, 0)

    # What is done

    def _move(self, id: str, side: int, down: int) -> None:
        """Move a card to the next column to a side, or up or down in its own."""
        stack = self._stack_of(id)
        if stack is None:
            return
        if side:
            at = self.stacks.index(stack) + side
            if 0 <= at < len(self.stacks):
                self._put(id, self.stacks[at].key, None)
            return
        row = stack.currentRow()
        if 0 <= row + down < stack.count():
            after = stack.item(row + down + (down > 0))
            self._put(id, stack.key, str(after.data(_ID)) if after else None)

    def _drop(self, id: str, key: Key, before: str | None) -> None:
        """Put a card where it fell."""
        if before != id:
            self._put(id, key, before)

    def _put(self, id: str, key: Key, before: str | None) -> None:
        """Put an entry under an element, before another."""
        from secretariat.app.commands.followup import MoveFollowUp

        self.entry = FollowUpId(id)
        other = FollowUpId(before) if before else None
        if before is None:
            other = self._behind(key, id)
        if self.desk.do(MoveFollowUp(self.entry, *key, other)) is not None:
            stack = self._stack_of(id)
            if stack is not None:
                self._show_column(stack)
            self.desk.said.emit(tr("Moved to {key}. Ctrl+Z takes it back.", key=key[1] or tr("no element")))

    def _behind(self, key: Key, id: str) -> FollowUpId | None:
        """Return the entry that follows the last one of an element in the whole programme."""
        others = [entry for entry in self._entries if entry.id != id]
        last = max((at for at, entry in enumerate(others) if column(entry) == key), default=None)
        return others[last + 1].id if last is not None and last + 1 < len(others) else None

    def _delete(self, id: str) -> None:
        """Delete an entry."""
        from secretariat.app.commands.followup import DeleteFollowUp

        if self.desk.do(DeleteFollowUp(FollowUpId(id))) is not None:
            self.desk.said.emit(tr("Deleted the entry with all that is its own. Ctrl+Z brings it back."))


def _card(entry: FollowUp, tally: Tally) -> Card:
    """Return the card of an entry."""
    from secretariat.domain.language import Language

    parts = counted("{n} takes part", "{n} take part", tally.participants)
    tasks = counted("{n} task", "{n} tasks", tally.tasks)
    late = tr("{late} late", late=tally.late) if tally.late else ""
    foot = (entry.status, late or (tasks if tally.tasks else ""), parts if tally.participants else "")
    title = " ".join(entry.title.best(Language.EN).split()) or tr("Untitled")
    return Card(entry.id, title, tr(KINDS[entry.kind][0]), " · ".join(filter(None, foot)), bool(tally.late))


def _said(entry: FollowUp) -> tuple[str, ...]:
    """Return everything an entry says, to be searched."""
    words = [text for said in (entry.title, entry.detail) for _, text in said]
    plain = (entry.element, entry.lead, entry.actors, entry.source, entry.status, tr(KINDS[entry.kind][0]))
    return (*words, *plain)
