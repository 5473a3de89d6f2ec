"""The proposal of an import: what was understood, what is doubtful, what found no place, and where it will go."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.draft import Draft, RegisterDraft
from secretariat.domain.identity import ItemId, PaperId, new_id
from secretariat.gui import theme
from secretariat.gui.dialogs import proposal
from secretariat.gui.place import REGISTER, Here, Place

if TYPE_CHECKING:
    from secretariat.app.command import Command


class Importing(QDialog):
    """Shows a proposal. Nothing is stored here; `command` stores it as one undoable step."""

    def __init__(
        self,
        parent: QWidget,
        items: Sequence[tuple[Place, str]],
        here: Here,
        path: Path,
        draft: Draft | RegisterDraft,
    ) -> None:
        """Show what was understood of the file at `path`; `items` are the agenda items it may go under."""
        super().__init__(parent)
        self.setWindowTitle(f"Import {path.name}")
        self.resize(theme.scaled(880), theme.scaled(620))
        self.draft = draft
        self._paper = PaperId(new_id())
        self.symbol = QLineEdit(placeholderText="GB.291/WP/SDG/1")
        self.symbol.setAccessibleName("Symbol")
        self.target = QComboBox()
        self.target.setAccessibleName("Where it goes")
        self.tabs = QTabWidget(documentMode=True)
        self._lay_out(path)
        if isinstance(draft, Draft):
            self._offer(items, here)
            self.symbol.setText(draft.masthead.symbol or "")
        for title, table in proposal.pages(draft):
            self.tabs.addTab(table, title)

    def _lay_out(self, path: Path) -> None:
        """Put the parts under each other."""
        head = QLabel(proposal.headline(self.draft), wordWrap=True)
        theme.letter(head, "large", bold=True)
        note = QLabel(
            f"From {path}. Nothing is stored before you press Import; one undo takes it out again.",
            wordWrap=True,
        )
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.S)
        column.addWidget(head)
        column.addWidget(note)
        column.addSpacing(theme.S)
        if isinstance(self.draft, Draft):
            column.addLayout(self._form())
            column.addSpacing(theme.S)
        column.addWidget(self.tabs, 1)
        column.addWidget(self._make_buttons())

    def _form(self) -> QFormLayout:
        """Return the two things to decide."""
        form = QFormLayout()
        form.setHorizontalSpacing(theme.L)
        form.setVerticalSpacing(theme.S)
        form.addRow("&Symbol", self.symbol)
        form.addRow("&Where it goes", self.target)
        return form

    def _make_buttons(self) -> QDialogButtonBox:
        """Return the buttons."""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        accept = buttons.addButton("&Import", QDialogButtonBox.ButtonRole.AcceptRole)
        accept.setDefault(True)
        accept.setEnabled(not proposal.is_empty(self.draft))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _offer(self, items: Sequence[tuple[Place, str]], here: Here) -> None:
        """Offer the agenda items, the one in view first chosen where the input does not say better."""
        assert isinstance(self.draft, Draft)
        known = self.draft.masthead
        said = " · ".join(filter(None, (known.session, known.agenda_item_line)))
        self.target.addItem(
            f"Where its masthead says: {said}" if said else "A new item on the last session's agenda", None
        )
        for place, text in items:
            self.target.addItem(f"Under {text}", place.id)
        row = self.target.findData(here.item) if here.item and not said else 0
        self.target.setCurrentIndex(max(0, row))

    def command(self) -> "Command":
        """Return the command that stores the proposal."""
        from secretariat.app.commands.draft import ImportDraft
        from secretariat.app.commands.register import ImportRegister

        if isinstance(self.draft, RegisterDraft):
            return ImportRegister(self.draft)
        item = self.target.currentData()
        return ImportDraft(
            self.draft, self._paper, ItemId(item) if item else None, self.symbol.text().strip()
        )

    def leads_to(self) -> Place:
        """Return the place to show once it is stored."""
        return Place("paper", self._paper) if isinstance(self.draft, Draft) else REGISTER

    def summary(self) -> str:
        """Say what was stored."""
        return f"Imported: {proposal.headline(self.draft)}"
