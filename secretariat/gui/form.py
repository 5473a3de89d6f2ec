"""A form that stores itself: nothing is confirmed, nothing is lost."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QScrollArea, QWidget

from secretariat.domain.tongue import tr
from secretariat.gui import theme
from secretariat.gui.fields import ChoiceField, DateField
from secretariat.gui.rows import LongField, TextField
from secretariat.gui.whole import told

PAUSE = 700  # milliseconds without a key before what was typed goes into the file
Field = TextField | LongField | DateField | ChoiceField


class Form(QWidget):
    """Fields under each other, each with a path. `entered` carries path and value of one that was left or chosen.

    What is typed is handed over after a pause as well. `doubted` says why something could not be taken.
    """

    entered = Signal(str, object)
    doubted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without fields."""
        super().__init__(parent)
        self._fields: dict[str, Field] = {}
        self._clean: dict[str, object] = {}
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(theme.M)
        self._layout.setVerticalSpacing(theme.S)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.settle)

    def add(self, path: str, label: str, field: Field, tip: str) -> None:
        """Put a field under the others; `label` may bear a letter to reach it by."""
        field.setAccessibleName(label.replace("&", ""))
        field.setToolTip(tip)
        field.entered.connect(lambda: self._store(path))
        if isinstance(field, TextField | DateField):
            field.textEdited.connect(lambda _: self._pause.start())
        elif isinstance(field, LongField):
            field.textChanged.connect(lambda: self._on_typed(path))
        field.installEventFilter(self)
        self._layout.addRow(label, field)
        self._fields[path] = field

    def add_widget(self, widget: QWidget) -> None:
        """Put something else under the fields, as far to the left as their labels."""
        self._layout.addRow(widget)
        if isinstance(widget, QPushButton):
            self._layout.setAlignment(widget, Qt.AlignmentFlag.AlignLeft)

    def field(self, path: str) -> Field:
        """Return the field of a path."""
        return self._fields[path]

    def has(self, path: str) -> bool:
        """Say whether there is a field of a path that can be seen."""
        return path in self._fields and not self._fields[path].isHidden()

    def show_row(self, path: str, label: str) -> None:
        """Show a row under a label, or without one hide it."""
        field = self._fields[path]
        self._layout.setRowVisible(field, bool(label))
        said = self._layout.labelForField(field)
        if isinstance(said, QLabel) and label:
            said.setText(label)
            field.setAccessibleName(label.replace("&", ""))

    def show_values(self, values: Mapping[str, Any], anew: bool = False) -> None:
        """Show values by path; what is being typed stays, unless the form is about another thing now (`anew`)."""
        if anew:
            self._pause.stop()
        for path, value in values.items():
            field = self._fields[path]
            typing = field.hasFocus() and path in self._clean and field.value() != self._clean[path]
            if typing and not anew:
                continue
            self._clean[path] = value
            if anew or field.value() != value:
                field.set_value(value)
                if isinstance(field, TextField) and not field.hasFocus():
                    field.setCursorPosition(0)
                self._clean[path] = field.value()

    def settle(self) -> None:
        """Hand over what was typed into the field that has the focus; a day only once its year is whole."""
        self._pause.stop()
        for path, field in self._fields.items():
            if field.hasFocus() and not _half_typed(field):
                self._store(path)

    def focus(self, path: str) -> None:
        """Put the caret into a field."""
        self._fields[path].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self, path: str) -> None:
        """Wait for a pause in typing."""
        if self._fields[path].hasFocus():
            self._pause.start()

    def _store(self, path: str) -> None:
        """Hand over what a field says, if it is new."""
        field = self._fields[path]
        if isinstance(field, DateField) and not field.is_good():
            self.doubted.emit(tr("“{text}” is not a day; write it as 19.10.2004.", text=field.text()))
            return
        if path not in self._clean or field.value() == self._clean[path]:
            return
        self._clean[path] = field.value()
        self.entered.emit(path, field.value())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave undo and redo to the window, which takes back what was stored; tell what a field is too narrow for."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if any(event.matches(key) for key in keys):
                event.ignore()
                return True
        return told(watched, event) or super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            for field in self.findChildren(LongField):
                field.fit()


def width_of(area: QScrollArea) -> int:
    """Return how wide a record must be for nothing in it to be cut."""
    inner = area.widget()
    return (inner.minimumSizeHint().width() if inner else 0) + area.verticalScrollBar().sizeHint().width() + 2


def _half_typed(field: Field) -> bool:
    """Say whether a field holds a day that is still being typed."""
    day = field.value() if isinstance(field, DateField) else None
    return isinstance(field, DateField) and bool(field.text().strip()) and (day is None or day.year < 1000)
