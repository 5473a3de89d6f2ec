"""What a page shows while it has nothing to show: why that is so, and a next step."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.gui import icons, theme
from secretariat.gui.redressing import once_dressed


class Blank(QWidget):
    """An icon, a heading, a few words and a button. `wanted` says that the button was pressed."""

    wanted = Signal()

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._icon_name = icon
        self._icon, self._heading, self._words = QLabel(), QLabel(), QLabel(wordWrap=True)
        self.button = QPushButton()
        self.button.clicked.connect(self.wanted)
        theme.letter(self._heading, "large", bold=True)
        self._words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XXL, theme.XXL, theme.XXL, theme.XXL)
        column.setSpacing(theme.M)
        column.addStretch(1)
        column.addWidget(self._icon, 0, centre)
        column.addWidget(self._heading, 0, centre)
        column.addWidget(self._words, 0, centre)
        column.addSpacing(theme.S)
        column.addWidget(self.button, 0, centre)
        column.addStretch(2)
        self._dress()

    def say(self, heading: str, words: str, step: str = "") -> None:
        """Say why there is nothing, and what the button does; without a step there is no button."""
        self._heading.setText(heading)
        self._words.setText(words)
        self.button.setText(step)
        self.button.setHidden(not step)
        self.button.setToolTip(step.replace("&", ""))
        self._fit()

    def _dress(self) -> None:
        """Take on the colours and text size of the theme."""
        self._icon.setPixmap(icons.pixmap(self._icon_name, theme.scaled(48)))
        self._fit()

    def _fit(self) -> None:
        """Give the words the room they need: a layout that centres them does not ask."""
        width = theme.scaled(440)
        self._words.setFixedSize(width, max(0, self._words.heightForWidth(width)))

    def showEvent(self, event: QShowEvent) -> None:
        """Fit once the font is known."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and hasattr(self, "button"):
            once_dressed(self, self._dress)
