"""What a damaged file came to: where it was put together from, and what is missing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.tongue import tr
from secretariat.gui import helping, theme
from secretariat.gui.whole import wrap


class SavedDialog(QDialog):
    """Lists what was saved of a damaged file and what is missing."""

    def __init__(self, parent: QWidget, name: str, lines: Sequence[str], kept: str) -> None:
        """Say what `name` came to; `kept` is where the damaged file lies, empty where it was the private copy."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Saved from a damaged file"))
        self.resize(theme.scaled(640), theme.scaled(380))
        head = QLabel(_head(name, kept), wordWrap=True)
        head.setTextFormat(Qt.TextFormat.PlainText)
        self.lines = QListWidget()
        self.lines.setAccessibleName(tr("What was saved and what is missing"))
        self.lines.setToolTip(tr("What was saved and what is missing"))
        wrap(self.lines)
        self.lines.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.lines.setAlternatingRowColors(True)
        self.lines.addItems(lines)
        foot = QLabel(
            tr("A colleague’s copy may hold what is missing: bring it together with this one."), wordWrap=True
        )
        foot.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        helping.offer(self, buttons)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        for part in (head, self.lines, foot, buttons):
            column.addWidget(part)
        column.setStretch(1, 1)


def _head(name: str, kept: str) -> str:
    """Return what happened, in a sentence or two."""
    if not kept:
        return tr(
            "The copy of {name} that this computer works in was damaged. It was made again from the file and "
            "what could be read.",
            name=name,
        )
    return tr(
        "{name} was damaged. You see what could be saved of it; the damaged file was kept as {kept}.",
        name=name,
        kept=kept,
    )
