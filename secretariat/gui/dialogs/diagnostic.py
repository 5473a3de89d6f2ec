"""What goes into a diagnostic file, shown before anything is written."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.tongue import tr
from secretariat.gui import theme
from secretariat.gui.dialogs import room

if TYPE_CHECKING:
    from secretariat.app.diagnostic import Part


class Diagnostic(QDialog):
    """Lists the parts with their text; `with_document` says whether the working file goes along."""

    def __init__(self, parent: QWidget, parts: "Sequence[Part]", document: Path | None) -> None:
        """Show the parts; `document` is the working file that may go along, if one is open."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Save diagnostic file"))
        self.parts = tuple(parts)
        note = QLabel(
            tr(
                "Send this file to those who look after the program. It holds versions, settings, the log and numbers about "
                "the open file, but no text of a paper, no name and no path of yours. This is all of it:"
            ),
            wordWrap=True,
        )
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._box = QCheckBox(self._offer(document))
        self._box.setVisible(document is not None)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(note)
        column.addWidget(self._lay_out(), 1)
        column.addWidget(self._box)
        column.addWidget(self._buttons())
        room.take(self, 760, 520)

    @property
    def with_document(self) -> bool:
        """Whether a copy of the working file goes along."""
        return self._box.isChecked()

    @staticmethod
    def _offer(document: Path | None) -> str:
        """Return what the box says."""
        name = document.name.replace("&", "&&") if document else ""
        return tr("Put a &copy of {name} in as well: whoever gets the file can read all of it", name=name)

    def _lay_out(self) -> QSplitter:
        """Put the names of the parts beside their text."""
        self._names, self._text = QListWidget(), QPlainTextEdit(readOnly=True)
        self._names.ensurePolished()  # before its entries are measured
        self._names.setAccessibleName(tr("Parts of the file"))
        self._text.setAccessibleName(tr("Text of the part"))
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._names.addItems([part.name for part in self.parts])
        self._names.currentRowChanged.connect(lambda row: self._text.setPlainText(self.parts[row].text))
        self._names.setCurrentRow(0)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(self._names)
        both.addWidget(self._text)
        both.setSizes([theme.scaled(190), theme.scaled(540)])
        return both

    def _buttons(self) -> QDialogButtonBox:
        """Return the buttons."""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton(tr("&Save …"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons
