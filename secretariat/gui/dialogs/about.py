"""What the program is, and all it is made of, with every licence to read."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from secretariat import __version__
from secretariat.domain.tongue import tr
from secretariat.gui import icons, theme
from secretariat.gui.dialogs import room

if TYPE_CHECKING:
    from secretariat.app.licences import Component

FULL = 50  # characters of a line that goes on in the next


class About(QDialog):
    """Shows the version, and the components with their licences; what is typed above them filters the list."""

    def __init__(self, parent: QWidget, components: "Sequence[Component]") -> None:
        """Show the components, the program itself first."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About Secretariat"))
        self._components = tuple(components)
        self.filter = QLineEdit(placeholderText=tr("Search names and licences"), clearButtonEnabled=True)
        self.filter.setAccessibleName(tr("Search names and licences"))
        self.filter.textChanged.connect(self._sift)
        self.names, self.text = QListWidget(), QPlainTextEdit(readOnly=True)
        self.names.setAccessibleName(tr("What the program is made of"))
        self.text.setAccessibleName(tr("Licence"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addLayout(self._head())
        column.addWidget(self.filter)
        column.addWidget(self._lay_out(), 1)
        column.addWidget(buttons)
        self._fill()
        self.filter.setFocus()
        room.take(self, 760, 560)

    @staticmethod
    def _head() -> QHBoxLayout:
        """Return emblem, name, version and purpose."""
        picture = QLabel()
        picture.setPixmap(icons.emblem().pixmap(64, 64))
        name = QLabel(tr("Secretariat {version}", version=__version__))
        theme.letter(name, "title", bold=True)
        purpose = QLabel(
            tr(
                "Prepares the agenda, papers, decisions and follow-up of a Governing Body Working Party. "
                "Free software under the MIT licence, made of the parts listed here. It never uses the network."
            ),
            wordWrap=True,
        )
        purpose.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        words = QVBoxLayout()
        words.setSpacing(theme.XS)
        words.addWidget(name)
        words.addWidget(purpose)
        row = QHBoxLayout()
        row.setSpacing(theme.L)
        row.addWidget(picture)
        row.addLayout(words, 1)
        return row

    def _lay_out(self) -> QSplitter:
        """Put the names beside the text of the licence."""
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(self.names)
        both.addWidget(self.text)
        both.setSizes([theme.scaled(280), theme.scaled(460)])
        self.names.currentItemChanged.connect(self._show)
        return both

    def _fill(self) -> None:
        """List the components."""
        for part in self._components:
            item = QListWidgetItem(" ".join((part.name, part.version)).strip())
            item.setToolTip(part.licence)
            item.setData(Qt.ItemDataRole.UserRole, part)
            self.names.addItem(item)
        self.names.setCurrentRow(0)

    def _sift(self, sought: str) -> None:
        """Show the components whose name or licence has the words that are sought."""
        words = sought.casefold().split()
        first = None
        for row, part in enumerate(self._components):
            said = f"{part.name} {part.version} {part.licence}".casefold()
            fits = all(word in said for word in words)
            self.names.item(row).setHidden(not fits)
            first = row if fits and first is None else first
        if first is not None and self.names.currentItem().isHidden():
            self.names.setCurrentRow(first)

    def _show(self, item: QListWidgetItem | None) -> None:
        """Show the licence of a component."""
        part: Component | None = item.data(Qt.ItemDataRole.UserRole) if item else None
        if part is not None:
            head = f"{part.name} {part.version}".strip()
            said = (head, part.licence, flowing(part.text))
            self.text.setPlainText("\n\n".join(text for text in said if text))


def flowing(text: str) -> str:
    """Return a licence whose paragraphs break where the window does; lists, headings and tables keep their lines."""
    return "\n\n".join(map(_flowing, text.split("\n\n")))


def _flowing(paragraph: str) -> str:
    """Return a paragraph in one line, if it is one: all its lines but the last are full, and none is set in."""
    first, *others = lines = paragraph.strip("\n").split("\n")
    full = all(len(line) >= FULL for line in lines[:-1])
    prose = others and full and not any(line[:1].isspace() or not line.strip() for line in others)
    return " ".join((first.rstrip(), *map(str.strip, others))) if prose else paragraph
