"""Going to a paragraph by its number: a small box that says at once where the number leads."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from secretariat.app.queries.goto import Goal, goal, last_number
from secretariat.app.queries.paper import PaperSheet
from secretariat.domain.tongue import tr
from secretariat.gui import theme


class Going(QDialog):
    """Asks for a number. `chosen` carries the goal it leads to."""

    chosen = Signal(object)

    def __init__(self, sheet: PaperSheet, parent: QWidget) -> None:
        """Ask for a number of a paper."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Go to"))
        self._sheet = sheet
        self._goal: Goal | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("12, 12(a), II, note 3, A1"))
        self.field.setAccessibleName(tr("Number of a paragraph, item, section, footnote or appendix"))
        self.field.setToolTip(self.field.accessibleName())
        theme.letter(self.field, "large")
        self.name, self.words = QLabel(), QLabel()
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setMinimumHeight(2 * self.words.fontMetrics().lineSpacing())
        self.words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        theme.letter(self.name, bold=True)
        for label, said in ((self.name, tr("Where this leads")), (self.words, tr("How it begins"))):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAccessibleName(said)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.S)
        for part in (self.field, self.name, self.words):
            column.addWidget(part)
        self.setFixedWidth(theme.scaled(380))
        self.field.textChanged.connect(self._echo)
        self.field.returnPressed.connect(self._go)
        self._echo("")

    def _echo(self, typed: str) -> None:
        """Say where the number leads."""
        self._goal = goal(self._sheet, typed)
        if self._goal is not None:
            self.name.setText(self._goal.name)
            self.words.setText(self._goal.words or tr("No words yet"))
            return
        last = last_number(self._sheet)
        ends = (
            tr("The last paragraph is {last}.", last=last)
            if last
            else tr("This paper has no paragraphs yet.")
        )
        self.name.setText(
            tr("There is no {typed}", typed=typed.strip()) if typed.strip() else tr("Type a number")
        )
        self.words.setText(ends)

    def _go(self) -> None:
        """Go there, if there is such a place."""
        if self._goal is not None:
            found = self._goal
            self.accept()
            self.chosen.emit(found)
