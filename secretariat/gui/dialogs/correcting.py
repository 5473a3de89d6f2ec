"""Correcting an issued paper: by a corrigendum, an addendum or a revision."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from secretariat.domain import telling
from secretariat.domain.edition import EditionKind
from secretariat.domain.tongue import marked, tr
from secretariat.gui import helping, theme

KINDS = {
    EditionKind.CORRIGENDUM: (
        marked("&Corrigendum"),
        marked(
            "A short paper that lists what was wrong, word by word. The paper is opened for you to correct."
        ),
    ),
    EditionKind.ADDENDUM: (
        marked("&Addendum"),
        marked("A short paper with what is added. The paper is opened for you to add to."),
    ),
    EditionKind.REVISION: (
        marked("&Revision"),
        marked("The whole paper again. Numbers stay as they were issued; what comes between takes “44bis”."),
    ),
}


class Correcting(QDialog):
    """Offers the kinds of correction with the symbol each would have; `chosen` carries the kind."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, symbol: str, symbols: Mapping[EditionKind, str]) -> None:
        """Offer them for the paper with a symbol."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Correct an issued paper"))
        self.setMinimumWidth(theme.scaled(440))
        self.choices = {kind: QRadioButton(telling.pair(tr(KINDS[kind][0]), symbols[kind])) for kind in KINDS}
        heading = QLabel(symbol, wordWrap=True)
        theme.letter(heading, "large", bold=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.S)
        column.addWidget(heading)
        for kind, choice in self.choices.items():
            choice.setToolTip(tr(KINDS[kind][1]))
            told = QLabel(tr(KINDS[kind][1]), wordWrap=True)
            told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            told.setContentsMargins(theme.XL, 0, 0, theme.S)
            column.addWidget(choice)
            column.addWidget(told)
        self.choices[EditionKind.CORRIGENDUM].setChecked(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        helping.offer(self, buttons)
        buttons.addButton(tr("&Open the draft"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _choose(self) -> None:
        """Pass on the kind that is chosen."""
        kind = next(kind for kind, choice in self.choices.items() if choice.isChecked())
        self.accept()
        self.chosen.emit(kind)
