"""What bringing another copy in would come to, before anything changes."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.tongue import counted, tr
from secretariat.gui import helping, icons, theme

if TYPE_CHECKING:
    from secretariat.app.merge import Outcome


class Bringing(QDialog):
    """Says whose work would come in, what it changes and how much is left to decide; accepted, it is to be done."""

    def __init__(self, parent: QWidget, outcome: "Outcome") -> None:
        """Show what a copy holds that the open file does not."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Bring together"))
        room = parent.screen().availableSize()
        self.resize(min(theme.scaled(620), room.width() - 80), min(theme.scaled(480), room.height() - 80))
        self._outcome = outcome
        head = QLabel(outcome.source.name, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        theme.letter(head, "large", bold=True)
        told = QLabel(self._summary(), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        told.setAccessibleName(tr("What comes in"))
        self.told = told
        self.tree = self._make_tree()
        note = QLabel(
            tr("The copy itself stays as it is. One step of undo brings back the present state."),
            wordWrap=True,
        )
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        for part in (head, told):
            column.addWidget(part)
        column.addWidget(self.tree, 1)
        column.addWidget(note)
        column.addWidget(self._make_buttons())

    def _summary(self) -> str:
        """Return whose changes come in and how many questions arise."""
        from secretariat.app import merge

        hands = [merge.by_hand(hand) for hand in self._outcome.hands]
        lines = hands or [tr("Known changes, brought together elsewhere.")]
        return "\n".join(
            [*lines, tr("To decide afterwards: {questions}.", questions=_questions(self._outcome.asked))]
        )

    def _make_tree(self) -> QTreeWidget:
        """Return what is taken over, by paper, and what is settled without asking."""
        from secretariat.app import merge

        tree = QTreeWidget()
        tree.ensurePolished()  # before its entries are measured
        tree.setHeaderHidden(True)
        tree.setAccessibleName(tr("Changes by paper"))
        for place, said in merge.by_place(self._outcome.taken):
            tree.addTopLevelItem(_lines(place, said, "document"))
        told = [merge.remark(one) for one in self._outcome.settled]
        if told:
            tree.addTopLevelItem(_lines(tr("Settled without asking"), told, "info"))
        tree.expandAll()
        first = tree.topLevelItem(0)
        if first is not None:
            tree.setCurrentItem(first)
        return tree

    def _make_buttons(self) -> QDialogButtonBox:
        """Return the buttons."""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        helping.offer(self, buttons)
        bring = buttons.addButton(tr("&Bring together"), QDialogButtonBox.ButtonRole.AcceptRole)
        bring.setToolTip(tr("Take the changes over as one step"))
        bring.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def _lines(where: str, said: Iterable[str], icon: str) -> QTreeWidgetItem:
    """Return a line of the list with what stands under it."""
    item = QTreeWidgetItem([where])
    item.setIcon(0, icons.icon(icon))
    item.setFont(0, theme.font(bold=True))
    for one in said:
        line = QTreeWidgetItem(item, [one])
        line.setToolTip(0, one)
    return item


def _questions(count: int) -> str:
    """Return how many questions arise."""
    return tr("nothing") if not count else counted("1 question", "{n:,} questions", count)
