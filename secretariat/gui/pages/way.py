"""A large button with a picture, a title and a line about it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from secretariat.gui import icons, theme


class Way(QPushButton):
    """Leads somewhere; it grows with the text size, and wears the colours of the theme."""

    def __init__(self, text: str, note: str, icon: str, parent: QWidget | None = None) -> None:
        """Lead to what `text` (with a mnemonic) and `note` say."""
        super().__init__(parent)
        self.setObjectName("quiet")
        self.setAccessibleName(text.replace("&", ""))
        self.setAccessibleDescription(note)
        self.setToolTip(note)
        self.setShortcut(QKeySequence.mnemonic(text))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._icon = icon
        self.note = note
        self._picture, title, quiet = QLabel(), QLabel(text), QLabel(note)
        title.setBuddy(self)
        theme.letter(title, bold=True)
        theme.letter(quiet, "small")
        quiet.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._row = QHBoxLayout(self)
        self._lay_out(title, quiet)
        self._dress()

    def _lay_out(self, title: QLabel, quiet: QLabel) -> None:
        """Put the picture beside the words; all of it is one button."""
        row = self._row
        row.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        row.setSpacing(theme.L)
        words = QVBoxLayout()
        words.setSpacing(theme.XXS)
        words.addWidget(title)
        words.addWidget(quiet)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        for label in (self._picture, title, quiet):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _dress(self) -> None:
        """Draw the picture."""
        role = "accent" if self.isEnabled() else "muted"
        self._picture.setPixmap(icons.pixmap(self._icon, theme.scaled(24), role))

    def sizeHint(self) -> QSize:
        """Return the room the words need."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least room the words need."""
        return QSize(theme.scaled(200), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or text size, and of being switched off."""
        super().changeEvent(event)
        kinds = {QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.EnabledChange}
        if event.type() in kinds and hasattr(self, "_picture"):
            self._dress()
            self.updateGeometry()
