"""A line of words that takes the room there is."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy


class Short(QLabel):
    """One line of text that is shortened to the room there is."""

    def __init__(self, text: str) -> None:
        """Say a text."""
        super().__init__()
        self._whole = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def say(self, text: str) -> None:
        """Say another text."""
        self._whole = text
        self.setText(text)
        self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the text anew, if it is wider or narrower now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._shorten()

    def changeEvent(self, event: QEvent) -> None:
        """Shorten the text anew in other letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_whole"):
            self._shorten()

    def _shorten(self) -> None:
        """Show as much as there is room for."""
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))
