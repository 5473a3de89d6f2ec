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
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.draft import Draft, RegisterDraft
from secretariat.domain.identity import ItemId, PaperId, new_id
from secretariat.domain.tongue import tr
from secretariat.gui import helping, theme
from secretariat.gui.dialogs import proposal
from secretariat.gui.place import Here, Place
from secretariat.gui.settings import Settings

if TYPE_CHECKING:
    from secretariat.app.command import Command


class Importing(QDialog):
    """Shows a proposal. Nothing is stored here; `command` stores it as one undoable step."""

    def __init__(self, parent: QWidget, path: Path, draft: Draft | RegisterDraft) -> None:
        """Show what was understood of the file at `path`."""
        super().__init__(parent)
        self.setWindowTitle(tr("Import {name}", name=path.name))
        room = self.screen().availableSize()
        self.resize(
            min(theme.scaled(880), room.width() - theme.XXL),
            min(theme.scaled(620), room.height() - 2 * theme.XXL),
        )
        self.draft = draft
        self.headline = QLabel(proposal.headline(draft), wordWrap=True)
        self.target = QComboBox()
        self.target.setAccessibleName(tr("Where it goes"))
        self.target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.target.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tabs = QTabWidget(documentMode=True)
        self._button = QPushButton(tr("&Import"))
        self._button.setEnabled(not proposal.is_empty(draft))
        self._lay_out(path)

    def _lay_out(self, path: Path) -> None:
        """Put the parts under each other."""
        theme.letter(self.headline, "large", bold=True)
        note = QLabel(
            tr(
                "From {path}. Nothing is stored before you press Import; one undo takes it out again.",
                path=path,
            ),
            wordWrap=True,
        )
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.L)
        form.setVerticalSpacing(theme.S)
        self._fill_form(form)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.S)
        column.addWidget(self.headline)
        column.addWidget(note)
        column.addSpacing(theme.S)
        column.addLayout(form)
        column.addSpacing(theme.S)
        column.addWidget(self.tabs, 1)
        column.addWidget(self._make_buttons())
        self._button.setDefault(
            True
        )  # here, or Enter falls to Cancel where the dialog opens with nothing to import

    def _fill_form(self, form: QFormLayout) -> None:
        """Put in what there is to decide."""
        raise NotImplementedError

    def _make_buttons(self) -> QDialogButtonBox:
        """Return the buttons."""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        helping.offer(self, buttons)
        buttons.addButton(self._button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def command(self) -> "Command":
        """Return the command that stores the proposal."""
        raise NotImplementedError

    def leads_to(self) -> Place:
        """Return the place to show once it is stored."""
        raise NotImplementedError

    def summary(self) -> str:
        """Say what was stored."""
        return tr("Imported: {headline}", headline=proposal.headline(self.draft))

    def remember(self, settings: Settings) -> None:
        """Keep for the next time what was decided; most of it is good for one file only."""


class ImportingPaper(Importing):
    """Shows a paper that a text proposes, and asks for its symbol and its place on the agenda."""

    def __init__(
        self, parent: QWidget, items: Sequence[tuple[Place, str]], here: Here, path: Path, draft: Draft
    ) -> None:
        """Show what was understood of the file at `path`; `items` are the agenda items it may go under."""
        self._paper = PaperId(new_id())
        self._proposed = draft
        self.symbol = QLineEdit(placeholderText=tr("GB.291/WP/SDG/1"))
        super().__init__(parent, path, draft)
        self._offer(items, here)
        self.symbol.setText(draft.masthead.symbol or "")
        for title, table in proposal.pages(draft):
            self.tabs.addTab(table, title)

    def _fill_form(self, form: QFormLayout) -> None:
        """Ask for symbol and place."""
        self.symbol.setAccessibleName(tr("Symbol"))
        form.addRow(tr("&Symbol"), self.symbol)
        form.addRow(tr("&Where it goes"), self.target)

    def _offer(self, items: Sequence[tuple[Place, str]], here: Here) -> None:
        """Offer the agenda items, the one in view first chosen where the input does not say better."""
        known = self._proposed.masthead
        said = " · ".join(filter(None, (known.session, known.agenda_item_line)))
        self.target.addItem(
            tr("Where its masthead says: {said}", said=said)
            if said
            else tr("A new item on the last session's agenda"),
            None,
        )
        for place, text in items:
            self.target.addItem(tr("Under {text}", text=text), place.id)
        row = self.target.findData(here.item) if here.item and not said else 0
        self.target.setCurrentIndex(max(0, row))

    def command(self) -> "Command":
        """Return the command that stores the paper."""
        from secretariat.app.commands.draft import ImportDraft

        item = self.target.currentData()
        return ImportDraft(
            self._proposed, self._paper, ItemId(item) if item else None, self.symbol.text().strip()
        )

    def leads_to(self) -> Place:
        """Return the place to show once it is stored."""
        return Place("paper", self._paper)
