"""One field of all the activities chosen is given one value."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QStackedLayout,
    QWidget,
)

from secretariat.domain.tongue import counted, tr
from secretariat.gui import theme
from secretariat.gui.fields import ChoiceField
from secretariat.gui.models import columns
from secretariat.gui.models.columns import COLUMNS, NAMES, NotUnderstood, Sort


class ChangingAll(QDialog):
    """Asks which field is to hold what. `decided` carries the number of the column and the text."""

    decided = Signal(int, str)

    def __init__(self, parent: QWidget, many: int, column: int, year: int | None = None) -> None:
        """Ask about `many` activities, the column at the cursor first chosen; `year` is that of dates without one."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Change all chosen activities"))
        self._year = year
        self.field = ChoiceField(
            [(tr(one.title), number) for number, one in enumerate(COLUMNS) if not one.fixed]
        )
        self.field.setAccessibleName(tr("Field"))
        self.field.setCurrentIndex(column if 0 <= column < self.field.count() else 0)
        self.text = QLineEdit()
        self.text.setAccessibleName(tr("New value"))
        self.choice = ChoiceField([])
        self.choice.setAccessibleName(tr("New value"))
        self.said = QLabel()
        self.said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        words = counted("&Change {n:,} activity", "&Change {n:,} activities", many)
        self._good = buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        self._good.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)
        self.field.entered.connect(self._turn)
        self.text.textChanged.connect(self._look)
        self._turn()
        (
            self.choice if self._stack.currentIndex() else self.text
        ).setFocus()  # the field is that of the cell one stands in: the value is asked for

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        """Put the fields under each other."""
        form = QFormLayout(self)
        form.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        form.setVerticalSpacing(theme.S)
        form.setHorizontalSpacing(theme.M)
        form.addRow(tr("&Field"), self.field)
        either = QWidget()
        self._stack = QStackedLayout(either)
        self._stack.addWidget(self.text)
        self._stack.addWidget(self.choice)
        label = QLabel(tr("&New value"))
        label.setBuddy(self.text)
        form.addRow(label, either)
        form.addRow("", self.said)
        form.addRow(buttons)
        self.text.setMinimumWidth(theme.scaled(300))

    @property
    def column(self) -> int:
        """The number of the column."""
        return self.field.currentIndex()

    def value(self) -> str:
        """Return the text the field is to hold."""
        return str(self.choice.value() or "") if self._stack.currentIndex() else self.text.text()

    def _turn(self) -> None:
        """Offer what the field may hold."""
        column = COLUMNS[self.column]
        self._stack.setCurrentIndex(1 if column.sort is Sort.CHOICE else 0)
        self.choice.clear()
        for choice in column.choices:
            self.choice.addItem(NAMES.get(choice.value) or tr(choice.value), choice.value)
        self._look()

    def _look(self) -> None:
        """Say what is understood, and allow what is good."""
        good, said = True, "" if self.value() else tr("The field is emptied.")
        try:
            columns.taken(COLUMNS[self.column], self.value(), self._year)
        except NotUnderstood:
            good, said = False, tr("Not understood as a date.")
        self.said.setText(said)
        self._good.setEnabled(good)

    def accept(self) -> None:
        """Hand the decision over."""
        self.decided.emit(self.column, self.value())
        super().accept()
