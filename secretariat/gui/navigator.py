"""The navigator at the left: the agenda of every session as a tree, and under it decisions, register and follow-up."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPalette,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.tongue import marked, tr
from secretariat.gui import icons, theme
from secretariat.gui.desk import Desk
from secretariat.gui.models.agenda import SECOND, AgendaModel
from secretariat.gui.place import DECISIONS, FOLLOW_UP, HOME, REGISTER, WELCOME, Place
from secretariat.gui.redressing import once_dressed

Fixed = tuple[Place, str, str, str]
FIRST: tuple[Fixed, ...] = ((HOME, marked("Home"), "home", marked("What waits to be done, and by when")),)
FIXED: tuple[Fixed, ...] = (
    (
        DECISIONS,
        marked("Decisions"),
        "gavel",
        marked("Points for decision of all papers, and what became of them"),
    ),
    (REGISTER, marked("Register"), "table", marked("The register of activities")),
    (FOLLOW_UP, marked("Follow-up"), "clipboard_task_list_ltr", marked("The follow-up programme")),
)
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_PLACE = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex


class Entry(QStyledItemDelegate):
    """Draws an entry in one or two lines: its name, and smaller and greyer what goes with it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one entry."""
        super().paint(painter, option, index)
        drawn = QStyleOptionViewItem(option)
        super().initStyleOption(drawn, index)
        font = theme.font(bold=bool(drawn.text) and _is_session(index))
        text, second = drawn.text, str(index.data(SECOND) or "")
        room = QRect(drawn.rect)
        side = drawn.decorationSize.width() + theme.S if index.data(Qt.ItemDataRole.DecorationRole) else 0
        room.setLeft(drawn.rect.left() + side + theme.XS)
        room.setRight(drawn.rect.right() - theme.XS)
        painter.save()
        self._line(painter, _upper(drawn.rect, room, second), text, font, QPalette.ColorRole.Text, drawn)
        if second:
            role = QPalette.ColorRole.PlaceholderText
            self._line(painter, _lower(drawn.rect, room), second, theme.font("small"), role, drawn)
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Keep its words back from Qt's own drawing: they are put over it."""
        super().initStyleOption(option, index)
        option.text = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for one or two lines."""
        line = QFontMetrics(theme.font()).height()
        second = QFontMetrics(theme.font("small")).height() if index.data(SECOND) else 0
        return QSize(theme.scaled(120), line + second + theme.M)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the field over the whole entry."""
        left = option.decorationSize.width() + theme.S if index.data(Qt.ItemDataRole.DecorationRole) else 0
        editor.setGeometry(option.rect.adjusted(left, 0, 0, 0))

    @staticmethod
    def _line(
        painter: QPainter,
        room: QRect,
        text: str,
        font: QFont,
        role: QPalette.ColorRole,
        option: QStyleOptionViewItem,
    ) -> None:
        """Draw one line of text, shortened to fit."""
        painter.setFont(font)
        painter.setPen(option.palette.color(role))
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)


def _is_session(index: Index) -> bool:
    """Say whether an entry is a session, which prints bold."""
    return isinstance(index.model(), AgendaModel) and not index.parent().isValid()


def _upper(whole: QRect, room: QRect, second: str) -> QRect:
    """Return the room of the first line."""
    if not second:
        return QRect(room.left(), whole.top(), room.width(), whole.height())
    height = QFontMetrics(theme.font()).height()
    return QRect(room.left(), whole.top() + theme.S - 2, room.width(), height)


def _lower(whole: QRect, room: QRect) -> QRect:
    """Return the room of the second line."""
    height = QFontMetrics(theme.font("small")).height()
    return QRect(room.left(), whole.bottom() - height - theme.XS, room.width(), height)


class Tree(QTreeView):
    """The tree of the agenda, with the keys that belong to it alone."""

    entered = Signal()
    moved = Signal(int)
    deleted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Alt+Shift+Up and Down, delete with Del, go into what is in view with Enter."""
        both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & both == both and event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif event.key() in _ENTER and self.state() != QAbstractItemView.State.EditingState:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class Navigator(QFrame):
    """Says where to go (`went`), and asks for what the menus do (`wanted`, with the name of the entry).

    `entered` asks for the focus to go into the page in view.
    """

    went = Signal(object)
    entered = Signal()
    wanted = Signal(str)
    context_wanted = Signal(object, QPoint)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show what lies on the desk."""
        super().__init__(parent)
        self.model = AgendaModel(desk, self)
        self._desk = desk
        self._quiet = False
        self._shown = WELCOME
        self._collapsed: set[Place | None] = set()
        self.tree = self._make_tree()
        self.first = self._make_fixed(FIRST, tr("Home"))
        self.fixed = self._make_fixed(FIXED, tr("Decisions, register, follow-up"))
        self.empty = QLabel(tr("No session yet.\nAdd one with Session > Add session."), wordWrap=True)
        self.empty.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        self.empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.empty.setBackgroundRole(QPalette.ColorRole.Base)
        self.empty.setAutoFillBackground(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._heading = QLabel(tr("Agenda"))
        theme.letter(self._heading, "small", bold=True)
        self._heading.setContentsMargins(theme.M, theme.M, theme.M, theme.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.first)
        for widget in (self._heading, self.empty, self.tree):
            column.addWidget(widget, 0 if widget is self._heading else 1)
        column.addWidget(self.fixed)
        self.setFocusProxy(self.tree)
        self.model.modelReset.connect(self._filled)
        desk.opened.connect(self._filled)
        desk.closed.connect(self._filled)
        self._filled()
        self.dress()

    def _make_tree(self) -> Tree:
        """Return the tree."""
        tree = Tree(headerHidden=True, indentation=theme.L, expandsOnDoubleClick=False)
        tree.setAccessibleName(tr("Agenda"))
        tree.setModel(self.model)
        tree.setItemDelegate(Entry(tree))
        tree.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        tree.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        tree.setDefaultDropAction(Qt.DropAction.MoveAction)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.customContextMenuRequested.connect(self._on_context)
        tree.selectionModel().selectionChanged.connect(self._on_chosen)
        tree.collapsed.connect(lambda index: self._collapsed.add(self.model.place(index)))
        tree.expanded.connect(lambda index: self._collapsed.discard(self.model.place(index)))
        tree.entered.connect(self.entered)
        tree.moved.connect(self._on_moved)
        tree.deleted.connect(lambda: self._want("delete"))
        return tree

    def _make_fixed(self, entries: tuple[Fixed, ...], name: str) -> QListView:
        """Return a list of what every file has."""
        model = QStandardItemModel(self)
        for place, text, _, tip in entries:
            item = QStandardItem(tr(text))
            item.setData(place, _PLACE)
            item.setToolTip(tr(tip))
            item.setEditable(False)
            model.appendRow(item)
        view = QListView()
        view.setAccessibleName(name)
        view.setModel(model)
        view.setItemDelegate(Entry(view))
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.selectionModel().selectionChanged.connect(lambda *_: self._on_fixed(view))
        return view

    def dress(self) -> None:
        """Take on the colours and text size of the theme."""
        side = theme.scaled(20)
        self.tree.setIconSize(QSize(side, side))
        for view, entries in ((self.first, FIRST), (self.fixed, FIXED)):
            view.setIconSize(QSize(side, side))
            model = view.model()
            for row, (_, _, name, _) in enumerate(entries):
                model.setData(model.index(row, 0), icons.icon(name), Qt.ItemDataRole.DecorationRole)
            view.setFixedHeight(sum(view.sizeHintForRow(row) for row in range(len(entries))) + theme.S)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and hasattr(self, "_heading"):
            once_dressed(self, self.dress)

    def show_place(self, place: Place) -> None:
        """Mark a place as the one in view, without going there again."""
        self._shown = place
        self._quiet = True
        index = self.model.index_of(place)
        self.tree.setCurrentIndex(index)
        if index.isValid():
            self.tree.scrollTo(index)
        else:
            self.tree.clearSelection()
        for view, entries in ((self.first, FIRST), (self.fixed, FIXED)):
            fixed = next((row for row, (its, *_) in enumerate(entries) if its == place), -1)
            view.setCurrentIndex(view.model().index(fixed, 0))
            if fixed < 0:
                view.clearSelection()
        self._quiet = False

    def rename(self, place: Place) -> None:
        """Open the field in which an entry is renamed."""
        index = self.model.index_of(place)
        if index.isValid():
            self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.tree.scrollTo(index)
            self.tree.edit(index)

    def _filled(self) -> None:
        """Show all that is there, or what to do where there is nothing."""
        collapsed = set(self._collapsed)
        self.tree.expandAll()
        for place in collapsed:
            self.tree.collapse(self.model.index_of(place) if place else QModelIndex())
        is_open = self._desk.workspace is not None
        self.empty.setVisible(is_open and self.model.rowCount() == 0)
        self.tree.setVisible(not self.empty.isVisibleTo(self))
        self.first.setEnabled(is_open)
        self.fixed.setEnabled(is_open)
        self.show_place(self._shown)

    def _on_chosen(self) -> None:
        """Go where the user went in the tree."""
        indexes = self.tree.selectedIndexes()
        place = self.model.place(indexes[0]) if indexes else None
        if place is not None and not self._quiet:
            self.went.emit(place)

    def _on_fixed(self, view: QListView) -> None:
        """Go where the user went in the list above or below."""
        indexes = view.selectedIndexes()
        if indexes and not self._quiet:
            self.went.emit(indexes[0].data(_PLACE))

    def _on_context(self, at: QPoint) -> None:
        """Ask for the menu of the entry under the pointer, or at the current one."""
        index = self.tree.indexAt(at)
        self.context_wanted.emit(self.model.place(index), self.tree.viewport().mapToGlobal(at))

    def _on_moved(self, steps: int) -> None:
        """Move the current entry and stay on it."""
        place = self.model.place(self.tree.currentIndex())
        if place is not None and self.model.move(place, steps):
            self.tree.selectionModel().setCurrentIndex(
                self.model.index_of(place), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _want(self, deed: str) -> None:
        """Ask for a deed on the current entry."""
        place = self.model.place(self.tree.currentIndex())
        if place is not None:
            self.wanted.emit(f"{place.kind}.{deed}")
