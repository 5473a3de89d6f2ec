"""A tree whose entries have cells to write in, like those of a table."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from secretariat.gui import theme
from secretariat.gui.form import PAUSE

Index = QModelIndex | QPersistentModelIndex
_NEW = (QKeySequence("Ctrl+Shift+N"), QKeySequence("Ins"))
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_Cursor = QAbstractItemView.CursorAction
_STEPS = {_Cursor.MoveRight: 1, _Cursor.MoveNext: 1, _Cursor.MoveLeft: -1, _Cursor.MovePrevious: -1}


class CellEditor(QStyledItemDelegate):
    """One line of words in a cell; what other cells of the column say is offered while one types.

    What is typed is stored after a pause as well; Esc puts back what stood there.
    """

    def __init__(self, known: Callable[[int], list[str]], parent: QObject | None = None) -> None:
        """Offer what `known` returns for a column."""
        super().__init__(parent)
        self._known = known
        self._open: QLineEdit | None = None
        self._before = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.settle)

    def settle(self) -> None:
        """Store what is being typed; the cell stays open."""
        self._pause.stop()
        if self._open is not None:
            self.commitData.emit(self._open)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the field over a cell."""
        field = QLineEdit(parent)
        field.setAccessibleName(
            str(index.model().headerData(index.column(), Qt.Orientation.Horizontal) or "")
        )
        completer = QCompleter(self._known(index.column()), field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(completer)
        offered = completer.popup()
        if offered is not None:
            offered.setStyleSheet(f"border: 1px solid {theme.colours().line};")
        field.textEdited.connect(lambda _: self._pause.start())
        field.destroyed.connect(self._closed)
        self._open, self._before = field, str(index.data(Qt.ItemDataRole.EditRole) or "")
        return field

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Take the field away."""
        self._closed()
        super().destroyEditor(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the field over the whole cell."""
        editor.setGeometry(option.rect)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show in the field what the cell says, unless it says so already."""
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QLineEdit) and " ".join(editor.text().split()) != text:
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over what the field says."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Put back what stood in the cell on Esc."""
        if (
            isinstance(editor, QLineEdit)
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            editor.setText(self._before)
            self.commitData.emit(editor)
        return super().eventFilter(editor, event)

    def _closed(self) -> None:
        """Forget the field."""
        self._pause.stop()
        self._open = None


class CellTree(QTreeView):
    """A tree of headings and entries. `adding` and `deleting` ask for entries to come and go."""

    adding = Signal()
    deleting = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a tree; the model comes later."""
        super().__init__(parent)
        self.setUniformRowHeights(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.header().setSectionsMovable(False)

    def moveCursor(self, action: QAbstractItemView.CursorAction, held: Qt.KeyboardModifier) -> QModelIndex:
        """Let the keys left and right, and Tab in an open cell, lead along the cells of an entry."""
        here = self.currentIndex()
        if action in _STEPS and here.isValid() and not self.model().hasChildren(here.siblingAtColumn(0)):
            beside = here.siblingAtColumn(here.column() + _STEPS[action])
            if beside.isValid():
                return beside
        return super().moveCursor(action, held)

    def event(self, event: QEvent) -> bool:
        """Take the tree's own keys before menus do."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and (_is_new(event) or event.key() == Qt.Key.Key_Delete)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add, delete; Enter edits, as F2 does, and opens or closes a heading."""
        if _is_new(event):
            self.adding.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleting.emit()
        elif event.key() in _ENTER and self.state() is not QAbstractItemView.State.EditingState:
            self._enter(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _enter(self, index: QModelIndex) -> None:
        """Edit a cell, or open or close a heading."""
        heading = index.siblingAtColumn(0)
        if self.model().hasChildren(heading):
            self.setExpanded(heading, not self.isExpanded(heading))
        elif index.isValid():
            self.edit(index)


def _is_new(event: QKeyEvent) -> bool:
    """Say whether a key asks for a new entry."""
    return QKeySequence(event.keyCombination()) in _NEW
