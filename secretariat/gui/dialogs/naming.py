"""A name is asked for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from secretariat.gui import theme


class Naming(QDialog):
    """Asks for one name. `named` carries it."""

    named = Signal(str)

    def __init__(self, parent: QWidget, title: str, asked: str, button: str, present: str = "") -> None:
        """Ask with words of its own."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.name = QLineEdit(present)
        self.name.setMinimumWidth(theme.scaled(320))
        label = QLabel(asked)
        label.setBuddy(self.name)
        self.name.setAccessibleName(asked.replace("&", ""))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._good = buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._good.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.S)
        column.addWidget(label)
        column.addWidget(self.name)
        column.addSpacing(theme.S)
        column.addWidget(buttons)
        self._look()

    def _look(self) -> None:
        """Allow what is a name."""
        self._good.setEnabled(bool(self.name.text().strip()))

    def accept(self) -> None:
        """Hand the name over."""
        self.named.emit(" ".join(self.name.text().split()))
        super().accept()
