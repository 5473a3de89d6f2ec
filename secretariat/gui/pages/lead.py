"""A line that leads somewhere: what waits, what goes with it, and at the right by when."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from secretariat.gui import icons, theme
from secretariat.gui.short import Short


class Lead(QPushButton):
    """Leads to something that waits; what is late bears a word and a picture beside its colour."""

    def __init__(
        self,
        text: str,
        about: str,
        due: str = "",
        icon: str = "",
        role: str = "muted",
        parent: QWidget | None = None,
    ) -> None:
        """Say what waits in two lines, with `due` at the right."""
        super().__init__(parent)
        self.setObjectName("quiet")
        self.setAccessibleName(". ".join(filter(None, (text, about, due))))
        self.setToolTip("\n".join(filter(None, (text, about))))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.due = due
        self._picture, self._badge = QLabel(), QLabel(due)
        self._icon, self._role = icon, role
        title, quiet = Short(text), Short(about)
        theme.letter(quiet, "small")
        theme.letter(self._badge, "small", bold=role != "muted")
        quiet.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        if not about:
            quiet.hide()
        self._row = QHBoxLayout(self)
        self._lay_out(title, quiet)
        self._dress()

    def _lay_out(self, title: QWidget, quiet: QWidget) -> None:
        """Put picture, words and day beside each other; all of it is one button."""
        self._row.setContentsMargins(theme.S, theme.XS, theme.S, theme.XS)
        self._row.setSpacing(theme.M)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        words.addWidget(quiet)
        self._row.addWidget(self._picture)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._badge)
        for label in (self._picture, self._badge, title, quiet):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _dress(self) -> None:
        """Draw picture and day in their colour."""
        self._picture.setFixedWidth(theme.scaled(18))
        if self._icon:
            self._picture.setPixmap(icons.pixmap(self._icon, theme.scaled(18), self._role))
        self._badge.setStyleSheet(f"color: {getattr(theme.colours(), self._role)};")

    def mute(self) -> None:
        """Say the day in plain letters, whatever colour the picture has."""
        theme.letter(self._badge, "small")
        self._badge.setStyleSheet("")
        self._badge.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def sizeHint(self) -> QSize:
        """Return the room the words need."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least room the words need."""
        return QSize(theme.scaled(160), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_row"):
            self._dress()
            self.updateGeometry()
