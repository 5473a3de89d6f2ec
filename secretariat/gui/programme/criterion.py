"""A criterion of the ranking: its name, its weight to be moved, and how far that can go before the order changes."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QSlider, QVBoxLayout, QWidget

from secretariat.app.ranking import MOST_WEIGHT, Play
from secretariat.domain.ranking import Criterion
from secretariat.domain.tongue import tr
from secretariat.gui import theme
from secretariat.gui.rows import TextField


class PlayBar(QWidget):
    """A bar from 0 to 100: filled where the weight may lie without a change of the order, a mark where it lies."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self._play: Play | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_play(self, play: Play, words: str) -> None:
        """Show how far a weight can move; `words` say the same."""
        self._play = play
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the bar."""
        return QSize(theme.scaled(160), theme.scaled(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        if self._play is None:
            return
        colours, scale = theme.colours(), self.width() / MOST_WEIGHT
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, high = self.height() / 2, self.height() / 2
        painter.setBrush(QColor(colours.line))
        painter.drawRoundedRect(QRectF(0, middle - high / 2, self.width(), high), 2, 2)
        painter.setBrush(QColor(colours.good))
        left, right = self._play.least * scale, self._play.most * scale
        painter.drawRoundedRect(QRectF(left, middle - high / 2, max(3.0, right - left), high), 2, 2)
        painter.setBrush(QColor(colours.text))
        at = min(self.width() - 2.0, self._play.weight * scale)
        painter.drawRect(QRectF(at, 0, 2, self.height()))
        painter.end()


class CriterionCard(QFrame):
    """One criterion. `entered` carries its id, a field and what was entered; `removing` its id."""

    entered = Signal(str, str, object)

    def __init__(self, criterion: Criterion) -> None:
        """Lay out a criterion."""
        super().__init__()
        self.setObjectName("card")
        self.id = criterion.id
        self.name = TextField()
        self.name.setAccessibleName(tr("Name of the criterion"))
        self.name.setToolTip(tr("What proposals are scored on"))
        self.weight = QLabel()
        theme.letter(self.weight, bold=True)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, MOST_WEIGHT)
        self.slider.setPageStep(10)
        self.slider.setToolTip(tr("The weight: arrows move it by one, Page Up and Page Down by ten"))
        self.bar, self.words = PlayBar(), QLabel(wordWrap=True)
        theme.letter(self.words, "small")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.weight)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        column.setSpacing(theme.XS)
        column.addLayout(top)
        for part in (self.slider, self.bar, self.words):
            column.addWidget(part)
        self.name.entered.connect(self._rename)
        self.slider.valueChanged.connect(lambda value: self.entered.emit(self.id, "weight", value))
        self._criterion = criterion

    def show_criterion(self, criterion: Criterion, play: Play, words: str) -> None:
        """Show a criterion as it is now."""
        self._criterion = criterion
        if not self.name.hasFocus():
            self.name.set_value(criterion.name)
        self.slider.blockSignals(True)
        self.slider.setValue(criterion.weight)
        self.slider.blockSignals(False)
        self.slider.setAccessibleName(tr("Weight of {name}", name=criterion.name))
        self.weight.setText(str(criterion.weight))
        self.bar.show_play(play, words)
        self.words.setText(words)

    def settle(self) -> None:
        """Store the name that is being typed."""
        self._rename()

    def _rename(self) -> None:
        """Hand over another name."""
        if self.name.value() and self.name.value() != self._criterion.name:
            self.entered.emit(self.id, "name", self.name.value())
