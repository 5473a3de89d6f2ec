"""The welcome: what one can begin with while no file is open."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from secretariat.domain.tongue import marked, tr
from secretariat.gui import theme
from secretariat.gui.pages.way import Way
from secretariat.gui.settings import Settings

BEGINNINGS = (
    (
        "file.new",
        "document_add",
        marked("&New working file"),
        marked("One file holds everything of a committee, session after session."),
    ),
    (
        "file.open",
        "folder_open",
        marked("&Open a working file"),
        marked("A .gbwp file from this computer, a stick or a share."),
    ),
    (
        "file.sample",
        "lightbulb",
        marked("Try the sa&mple"),
        marked("A finished session to look around in. Your files are not touched."),
    ),
)


class WelcomePage(QScrollArea):
    """Says what to do first. `wanted` names an entry of the menus, `file_wanted` a recent file."""

    wanted = Signal(str)
    file_wanted = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        """Offer the ways to begin."""
        super().__init__(parent, widgetResizable=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Welcome"))
        self._settings = settings
        self._recent: list[Way] = []
        inner = QWidget()
        self._inner = inner
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(theme.XXL, theme.XXL, theme.XXL, theme.XXL)
        self._column.setSpacing(theme.S)
        self._column.addWidget(_label("Secretariat", "title"))
        self._column.addWidget(
            _label(tr("Agenda, papers, decisions and follow-up of a Governing Body Working Party"), "")
        )
        self._column.addSpacing(theme.M)
        for name, icon, text, note in BEGINNINGS:
            button = Way(tr(text), tr(note), icon)
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            self._column.addWidget(button)
        self._heading = _label(tr("Recent files"), "large")
        self._column.addSpacing(theme.L)
        self._column.addWidget(self._heading)
        self._column.addStretch(1)
        inner.setMaximumWidth(theme.scaled(640))
        self.setWidget(inner)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    @property
    def recent(self) -> list[Way]:
        """The buttons of the recent files; one that is missing is greyed."""
        return self._recent

    def show_spot(self, _: object) -> bool:
        """Have no spot to show."""
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Look anew which recent files are there."""
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Keep a readable width in every text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_inner"):
            self._inner.setMaximumWidth(theme.scaled(640))

    def refresh(self) -> None:
        """List the recent files."""
        for button in self._recent:
            self._column.removeWidget(button)
            button.deleteLater()
        self._recent = [self._recent_link(path) for path in self._settings.recent]
        self._heading.setVisible(bool(self._recent))
        place = self._column.indexOf(self._heading) + 1
        for offset, button in enumerate(self._recent):
            self._column.insertWidget(place + offset, button)

    def _recent_link(self, path: Path) -> Way:
        """Return the button of one recent file."""
        there = path.exists()
        note = str(path.parent) if there else tr("{parent} – not there now", parent=path.parent)
        button = Way(path.stem.replace("&", "&&"), note, "document")
        button.setEnabled(there)
        button.clicked.connect(lambda: self.file_wanted.emit(path))
        return button


def _label(text: str, size: str) -> QLabel:
    """Return a heading in a size of the scale, or without one a quiet line."""
    label = QLabel(text, wordWrap=True)
    if size:
        theme.letter(label, size, bold=True)
    else:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
