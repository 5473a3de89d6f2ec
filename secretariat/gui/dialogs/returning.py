"""The page of a proposal on which a returned sheet is compared with the register, and taken over cell by cell."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.returned import Fate, Returned
from secretariat.domain.tongue import counted, tr
from secretariat.gui import theme
from secretariat.gui.fields import ChoiceField
from secretariat.gui.models.returned import FATES, ReturnedModel


class _Differences(QTableView):
    """A list of differences; the space bar ticks every line that is chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick the lines that are chosen, or take the ticks away."""
        model = self.model()
        if event.key() != Qt.Key.Key_Space or not isinstance(model, ReturnedModel):
            super().keyPressEvent(event)
            return
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        model.take(rows, not all(map(model.is_taken, rows)))


class ReturnedPage(QWidget):
    """What a sheet would change in the register, each with what stands here and what stands there."""

    def __init__(self, found: Sequence[Returned]) -> None:
        """List what differs."""
        super().__init__()
        self.model = ReturnedModel(found, self)
        self.list = _Differences(self)
        self.list.setModel(self.model)
        counts = Counter(self.model.index(row, 2).data() for row in range(self.model.rowCount()))
        choices: list[tuple[str, object]] = [(tr("Everything that differs"), None)]
        choices += [(f"{tr(name)} ({counts[name]:,})", fate) for fate, name in FATES.items() if counts[name]]
        self.kinds = ChoiceField(choices)
        self.kinds.setMinimumContentsLength(26)
        self.kinds.setAccessibleName(tr("Show"))
        self.kinds.setToolTip(tr("Show only lines of one kind"))
        self.kinds.entered.connect(self._on_chosen)
        self._set_up_list()
        self._lay_out()

    def _on_chosen(self) -> None:
        """Show one kind."""
        fate = self.kinds.value()
        self.model.show_only(Fate(str(fate)) if fate is not None else None)

    def _set_up_list(self) -> None:
        """Give the columns their widths."""
        self.list.setAccessibleName(tr("What differs"))
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setTabKeyNavigation(False)
        self.list.setShowGrid(False)
        self.list.setAlternatingRowColors(True)
        self.list.setWordWrap(True)
        self.list.verticalHeader().hide()
        self.list.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().lineSpacing() + theme.S)
        header = self.list.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for at, width in enumerate((74, 52, 140, 130)):
            self.list.setColumnWidth(at, theme.scaled(width))
        for at in (4, 5):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        """Put what can be done above the list."""
        line = QHBoxLayout()
        line.addWidget(self.kinds)
        for text, taken in ((tr("&Take all shown"), True), (tr("Lea&ve all shown"), False)):
            button = QPushButton(text)
            button.setToolTip(tr("For every line in the list; the space bar does it for the lines chosen"))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, taken=taken: self._all(taken))
            line.addWidget(button)
        line.addStretch(1)
        said = QLabel(
            tr("What was changed here as well since the sheet went out stays as it is, unless you take it."),
            wordWrap=True,
        )
        said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.S, 0, 0)
        column.addLayout(line)
        column.addWidget(self.list, 1)
        column.addWidget(said)

    def _all(self, taken: bool) -> None:
        """Take over, or leave, every line in the list."""
        self.model.take(range(self.model.rowCount()), taken)


def headline(found: Sequence[Returned]) -> str:
    """Say in one line what a sheet brings."""
    counts = Counter(one.fate for one in found)
    said = (
        counted("{n:,} new", "{n:,} new", counts[Fate.NEW]),
        counted("{n:,} changed", "{n:,} changed", counts[Fate.CHANGED]),
        counted("{n:,} changed here and there", "{n:,} changed here and there", counts[Fate.CONFLICT]),
        counted("{n:,} deleted here", "{n:,} deleted here", counts[Fate.DELETED]),
        counted("{n:,} as they are here", "{n:,} as they are here", counts[Fate.SAME]),
    )
    return tr(
        "Rows of the sheet: {names}", names=", ".join(part for part in said if not part.startswith("0 "))
    )
