"""A cell for days: any way of writing a date, and under it what was understood, before it is taken."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHideEvent, QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from secretariat.app import typed
from secretariat.domain.dates import Dates, Precision
from secretariat.domain.tongue import tr
from secretariat.gui import theme
from secretariat.gui.fields import LineField
from secretariat.gui.models.columns import day_shown


class DayField(LineField):
    """A date in English, French or Spanish words or in numbers, or nothing; `year` counts where none is written."""

    def __init__(self, parent: QWidget, year: int | None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._year = year
        self.setPlaceholderText(tr("19-20 October 2004"))
        self._said = QLabel(parent)
        self._said.setFrameShape(QFrame.Shape.StyledPanel)
        self._said.setAutoFillBackground(True)
        self._said.setMargin(theme.XS)
        self._said.setAccessibleName(tr("What is understood"))
        self._said.hide()
        self.textChanged.connect(self._say)

    def value(self) -> Dates | None:
        """Return what was understood, None where it is no date."""
        return typed.days(self.text(), self._year)

    def understood(self) -> str:
        """Say what was understood."""
        found = self.value()
        if found is None:
            return tr("Not understood as a date")
        if found.start is None or found.end is None:
            return tr("No date")
        first, last = (day_shown(day, found.precision) for day in (found.start, found.end))
        days = first if first == last else tr("{first} to {last}", first=first, last=last)
        match found.precision:
            case Precision.MONTH:
                return tr("{days}, month only", days=days)
            case Precision.SEASON:
                return tr("{days}, season only", days=days)
            case Precision.YEAR:
                return tr("{days}, year only", days=days)
        return days

    def _say(self) -> None:
        """Show under the field what was understood."""
        self._said.setText(self.understood())
        self._place()
        self._said.setVisible(self.isVisible() and self.isModified())

    def _place(self) -> None:
        """Put the words under the field, or over it where there is no room."""
        self._said.adjustSize()
        area, rect = self.parentWidget(), self.geometry()
        below = rect.bottom() + 1
        fits = area is None or below + self._said.height() <= area.height()
        self._said.move(rect.left(), below if fits else rect.top() - self._said.height())
        self._said.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        """Say at once what was understood of a first key."""
        super().showEvent(event)
        self._say()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the words along."""
        super().hideEvent(event)
        self._said.hide()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Take the words along."""
        super().moveEvent(event)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words under the field."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Take the words out when the field goes."""
        if event.type() is QEvent.Type.DeferredDelete:
            self._said.deleteLater()
        return super().event(event)
