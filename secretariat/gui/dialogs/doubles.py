"""Activities that may be one event entered twice: side by side, to be merged cell by cell or kept apart."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.app.commands.filling import Fill
from secretariat.app.commands.uniting import KeepApart, UniteActivities
from secretariat.app.queries import likeness
from secretariat.app.queries.likeness import Pair
from secretariat.domain.activity import Activity
from secretariat.domain.language import Language
from secretariat.domain.tongue import counted, tr
from secretariat.gui import theme
from secretariat.gui.blank import Blank
from secretariat.gui.desk import Desk
from secretariat.gui.dialogs import room
from secretariat.gui.errand import Errand
from secretariat.gui.models import columns
from secretariat.gui.models.columns import COLUMNS
from secretariat.gui.whole import wrap

_FIELDS = [
    column
    for column in COLUMNS
    if column.name not in ("to", "precision", "title", "kind") and not column.beside
]


class Doubles(QDialog):
    """Goes through pairs that look like one event. What is merged or kept apart is stored at once; undo takes it back."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        """Look for pairs."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Activities entered twice"))
        room.take(self, 960, 560)
        self._desk = desk
        self._pairs: list[Pair] = []
        self.told = QLabel(tr("Looking through the register …"), wordWrap=True)
        self.list = QListWidget()
        self.list.ensurePolished()  # before its entries are measured
        self.table = QTableWidget(len(_FIELDS), 2)
        self.merge, self.keep = QPushButton(tr("&Merge into one")), QPushButton(tr("&Keep both"))
        self.leave = QPushButton(tr("C&lose"))
        self.none = Blank("table", self)
        self.none.say(
            tr("No two activities look like one event."),
            tr(
                "Compared were their titles, days and places. Those you chose to keep apart are not asked about."
            ),
        )
        self._lay_out()
        workspace = desk.workspace
        assert workspace is not None
        self._looking: Errand[tuple[Pair, ...]] | None = Errand(lambda _: workspace.ask(likeness.pairs))
        looking = self._looking
        looking.when_ended(lambda: self._found(looking))
        looking.start()

    def _lay_out(self) -> None:
        """Put the pairs on the left and the two activities on the right."""
        theme.letter(self.told, "large", bold=True)
        self.list.setAccessibleName(tr("Pairs that look alike"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        wrap(self.list)
        self.list.currentRowChanged.connect(self._show)
        self._set_up_table()
        said = tr(
            "Press Enter in a cell, or double-click it, to keep its words in the merged activity. "
            "Participants, links and appendix rows of both are kept."
        )
        self._hint = hint = QLabel(said, wordWrap=True)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.merge.setToolTip(tr("Keep one activity with the words that are set in bold"))
        self.keep.setToolTip(tr("They are two events; do not ask about them again"))
        self.merge.clicked.connect(self._merge)
        self.keep.clicked.connect(self._keep)
        self.leave.clicked.connect(self.close)
        foot = QHBoxLayout()
        for button in (self.merge, self.keep):
            button.setAutoDefault(False)
            foot.addWidget(button)
        self.leave.setAutoDefault(False)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        self._split = split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(self.table)
        split.setStretchFactor(1, 1)
        split.setSizes([theme.scaled(260), theme.scaled(680)])
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.S)
        column.addWidget(self.told)
        column.addWidget(split, 1)
        column.addWidget(hint)
        column.addWidget(self.none)
        column.addLayout(foot)
        self._allow()

    def _set_up_table(self) -> None:
        """Set up the two activities side by side."""
        table = self.table
        table.setAccessibleName(tr("The two activities side by side"))
        table.setHorizontalHeaderLabels([tr("The first"), tr("The second")])
        table.setVerticalHeaderLabels(
            [tr("Date") if column.name == "from" else tr(column.title) for column in _FIELDS]
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.activated.connect(lambda index: self._choose(index.row(), index.column()))

    def _found(self, looking: Errand[tuple[Pair, ...]] | None) -> None:
        """List what was found."""
        if looking is None or looking is not self._looking:
            return
        self._looking = None
        self._pairs = list(looking.answer())
        self.list.addItems(
            [f"{_day(first)}{_title(first)}\n{_title(second)}" for first, second in self._pairs]
        )
        self._allow()
        if self._pairs:
            self.list.setCurrentRow(0)
            self.list.setFocus()

    def _allow(self) -> None:
        """Say how many there are, and offer what can be done; where there are none, show no empty lists."""
        many = len(self._pairs)
        none = self._looking_is_over() and not many
        if many:
            self.told.setText(
                counted("{n:,} pair looks like one event", "{n:,} pairs look like one event", many)
            )
        for part in (self.told, self._split, self._hint, self.merge, self.keep):
            part.setVisible(not none)
        self.none.setVisible(none)
        for button in (self.merge, self.keep):
            button.setEnabled(bool(many))
        if none:
            self.leave.setFocus()

    def _looking_is_over(self) -> bool:
        """Say whether the register was looked through."""
        return getattr(self, "_looking", self) is None

    def _show(self, at: int) -> None:
        """Show a pair; of each field the words are chosen that there are, the first before the second."""
        for row, column in enumerate(_FIELDS):
            texts = ["", ""]
            if 0 <= at < len(self._pairs):
                texts = [_said(one, column) for one in self._pairs[at]]
            for place, text in enumerate(texts):
                self.table.setItem(row, place, QTableWidgetItem(text))
            self._choose(row, 0 if texts[0] or not texts[1] else 1)
        self.table.resizeRowsToContents()  # words that are kept are bold, and wider

    def _choose(self, row: int, place: int) -> None:
        """Choose the words of the first or of the second."""
        for column in (0, 1):
            item = self.table.item(row, column)
            if item is not None:
                letters = item.font()
                letters.setBold(column == place)
                item.setFont(letters)
                item.setData(Qt.ItemDataRole.UserRole, column == place)
                item.setData(
                    Qt.ItemDataRole.AccessibleTextRole,
                    tr("{words}, kept", words=item.text()) if column == place else item.text(),
                )

    def _chosen(self, row: int) -> int:
        """Return whose words are chosen in a row: 0 or 1."""
        item = self.table.item(row, 1)
        return 1 if item is not None and item.data(Qt.ItemDataRole.UserRole) else 0

    def _merge(self) -> None:
        """Make one of the two."""
        at = self.list.currentRow()
        if at < 0:
            return
        first, second = self._pairs[at]
        fills = []
        for row, column in enumerate(_FIELDS):
            if self._chosen(row):
                fills += _taken(first, second, column.name)
        if self._desk.do(UniteActivities(first.id, second.id, tuple(fills))) is not None:
            self._done_with({second.id})

    def _keep(self) -> None:
        """Say that they are two."""
        at = self.list.currentRow()
        if at >= 0 and self._desk.do(KeepApart(self._pairs[at][0].id, self._pairs[at][1].id)) is not None:
            self._strike([at])

    def _done_with(self, gone: set[str]) -> None:
        """Strike the pairs in which an activity stands that is gone."""
        self._strike([at for at, pair in enumerate(self._pairs) if gone & {one.id for one in pair}])

    def _strike(self, rows: list[int]) -> None:
        """Strike pairs from the list."""
        for at in reversed(rows):
            del self._pairs[at]
            self.list.takeItem(at)
        self._show(self.list.currentRow())
        self._allow()

    def done(self, result: int) -> None:
        """Wait for nothing any more."""
        self._looking = None
        super().done(result)


def _taken(kept: Activity, other: Activity, name: str) -> list[Fill]:
    """Return what the kept activity takes over from the other of one column; its days come as a whole."""
    if name == "from":
        return [Fill(kept.id, "dates", other.dates)]
    if name in ("title_venue_date", "organized_by", "activity", "involvement"):
        words = getattr(other.cells, name)
        fills = [Fill(kept.id, f"cells.{name}", words)]
        return fills + ([Fill(kept.id, "title", other.title)] if name == "title_venue_date" else [])
    return [Fill(kept.id, name, getattr(other, name))]


def _said(activity: Activity, column: columns.Column) -> str:
    """Return what a field says; its days in one."""
    if column.name != "from" or activity.dates.start is None or activity.dates.end is None:
        return columns.shown(activity, column, Language.EN)
    days = (activity.dates.start, activity.dates.end)
    first, last = (columns.day_shown(day, activity.dates.precision) for day in days)
    return first if first == last else tr("{first} to {last}", first=first, last=last)


def _day(activity: Activity) -> str:
    """Return the last day of an activity for a list."""
    day = activity.dates.end
    return f"{columns.day_shown(day, activity.dates.precision)}: " if day else ""


def _title(activity: Activity) -> str:
    """Return the title of an activity for a list."""
    return activity.title or columns.shown(activity, COLUMNS[0], Language.EN)
