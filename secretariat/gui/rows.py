"""The rows of the particulars: what they are called, where they lie, and the field they are filled in with."""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QWidget

from secretariat.domain.language import Language
from secretariat.domain.tongue import tr
from secretariat.gui import theme
from secretariat.gui.fields import ChoiceField, DateField, LineField, NumberField, leaves_undo

MOST_LINES = 10  # a field that holds more scrolls


class TextField(LineField):
    """One line of text."""

    def value(self) -> str:
        """Return the text without blanks around it."""
        return self.text().strip()

    def set_value(self, text: str) -> None:
        """Show a text."""
        self.setText(text)
        if not self.hasFocus():
            self.home(False)


class LongField(QPlainTextEdit):
    """A few lines of text. Tab leads on; Enter makes a line only where there may be several.

    It grows with what it holds, so that it scrolls only where that is long.
    """

    entered = Signal()

    def __init__(self, lines: int, several: bool, parent: QWidget | None = None) -> None:
        """Be `lines` lines high while it holds no more."""
        super().__init__(parent)
        self._several = several
        self._lines = lines
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.fit())
        self.fit()

    def fit(self) -> None:
        """Be as high as the lines are in the present text size."""
        held = round(self.document().documentLayout().documentSize().height())
        lines = min(max(self._lines, held), max(self._lines, MOST_LINES))
        height = ceil(self._line() * lines) + theme.M + 1
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def _line(self) -> float:
        """Return how high a line is: where the screen is scaled, no whole number, and more than the font says."""
        first = self.document().firstBlock().layout()
        return first.lineAt(0).height() if first.lineCount() else self.fontMetrics().lineSpacing()

    def value(self) -> str:
        """Return the text without blanks around it."""
        return self.toPlainText().strip()

    def set_value(self, text: str) -> None:
        """Show a text."""
        self.setPlainText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow a change of width, in which the lines break elsewhere."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Let undo go past where nothing was typed."""
        document = self.document()
        if leaves_undo(event, document.isUndoAvailable(), document.isRedoAvailable()):
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be done when the focus goes."""
        super().focusOutEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be done with Enter where there is only one line to give."""
        if not self._several and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
            return
        super().keyPressEvent(event)


class YesField(QCheckBox):
    """Yes or no."""

    entered = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Begin with no."""
        super().__init__(text, parent)
        self.clicked.connect(lambda _: self.entered.emit())

    def value(self) -> bool:
        """Say whether it is ticked."""
        return self.isChecked()

    def set_value(self, yes: bool) -> None:
        """Tick it or not."""
        self.setChecked(yes)


class LanguagesField(QWidget):
    """The languages a paper exists in."""

    entered = Signal()

    def __init__(self, names: dict[Language, str], parent: QWidget | None = None) -> None:
        """Offer the languages."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.M)
        self._boxes = {language: QCheckBox(language.value) for language in Language}
        for language, box in self._boxes.items():
            box.setAccessibleName(names[language])
            box.setToolTip(tr("The paper exists in {names}", names=names[language]))
            box.clicked.connect(lambda _: self.entered.emit())
            row.addWidget(box)
        row.addStretch(1)
        self.setFocusProxy(self._boxes[Language.EN])

    def value(self) -> tuple[Language, ...]:
        """Return the languages that are ticked."""
        return tuple(language for language, box in self._boxes.items() if box.isChecked())

    def set_value(self, languages: tuple[Language, ...]) -> None:
        """Tick the languages."""
        for language, box in self._boxes.items():
            box.setChecked(language in languages)

    def keep(self, leading: Language) -> None:
        """Let the leading language not be taken away."""
        for language, box in self._boxes.items():
            box.setEnabled(language is not leading)


Field = TextField | LongField | YesField | LanguagesField | NumberField | DateField | ChoiceField


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `owner` is "paper", "item", "session" or "committee", `field` what it fills in.

    A row with a language holds the words of the field in that language.
    """

    owner: str
    field: str
    label: str
    make: Callable[[], Field]
    tip: str = ""
    language: Language | None = None

    @property
    def path(self) -> str:
        """The field as commands name it: "symbol", "title.fr"."""
        return f"{self.field}.{self.language}" if self.language else self.field
