"""Fields of a form that may be empty: whole numbers, months, days, and one of several choices."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from secretariat.domain.telling import IN_FULL
from secretariat.domain.tongue import tr


def leaves_undo(event: QEvent, undo: bool, redo: bool) -> bool:
    """Say whether a key for undo or redo is to go past a field that has nothing of its own to undo or redo.

    It then takes back the last step in the file, as it does everywhere else.
    """
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    key = QKeySequence.StandardKey
    if (event.matches(key.Undo) and not undo) or (event.matches(key.Redo) and not redo):
        event.ignore()
        return True
    return False


class LineField(QLineEdit):
    """One line to fill in. `entered` comes when the user is done with it."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.editingFinished.connect(self.entered)

    def event(self, event: QEvent) -> bool:
        """Let undo go past where nothing was typed."""
        if leaves_undo(event, self.isUndoAvailable(), self.isRedoAvailable()):
            return False
        return super().event(event)


class NumberField(LineField):
    """A whole number or nothing."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        """Take numbers from `least` to `most`."""
        super().__init__(parent)
        self.setValidator(QIntValidator(0, most, self))
        self._least = least

    def value(self) -> int | None:
        """Return the number, None while there is none."""
        text = self.text().strip()
        number = int(text) if text.isdecimal() else None
        return number if number is not None and number >= self._least else None

    def set_value(self, number: int | None) -> None:
        """Show a number, or nothing."""
        self.setText("" if number is None else str(number))


class DateField(LineField):
    """A day as 19.10.2004 or 2004-10-19, or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setPlaceholderText(tr("day.month.year"))

    def is_good(self) -> bool:
        """Say whether the text is a day, or empty."""
        return not self.text().strip() or self.value() is not None

    def value(self) -> date | None:
        """Return the day, None while there is none."""
        text = self.text().strip().replace("/", ".").replace(" ", ".")
        try:
            if "-" in text:
                return date.fromisoformat(text)
            day, month, year = (int(part) for part in text.split("."))
            return date(year, month, day)
        except ValueError:
            return None

    def set_value(self, day: date | None) -> None:
        """Show a day, or nothing."""
        self.setText("" if day is None else f"{day.day}.{day.month}.{day.year}")


class ChoiceField(QComboBox):
    """One of several values. `entered` comes when the user chose; the wheel of the mouse does not."""

    entered = Signal()

    def __init__(self, choices: Sequence[tuple[str, object]], parent: QWidget | None = None) -> None:
        """Offer the choices, each a text and its value."""
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for text, value in choices:
            self.addItem(text, value)
        self.activated.connect(self.entered)

    def value(self) -> object:
        """Return the value of the choice."""
        return self.currentData()

    def set_value(self, value: object) -> None:
        """Show a choice; one that is not offered shows nothing."""
        values = [self.itemData(row) for row in range(self.count())]
        self.setCurrentIndex(values.index(value) if value in values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel, so that scrolling changes nothing."""
        event.ignore()


class MonthField(ChoiceField):
    """A month or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer the months."""
        super().__init__(
            [("–", None), *((tr(name), number) for number, name in enumerate(IN_FULL, 1))], parent
        )

    def value(self) -> int | None:
        """Return the month from 1, None while there is none."""
        month = self.currentData()
        return month if isinstance(month, int) else None
