"""The period a paper covers, and the figures that are counted over it and can stand in its words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain import telling
from secretariat.domain.figure import Figure, Figures, Period
from secretariat.domain.identity import PaperId
from secretariat.domain.tongue import marked, tr
from secretariat.gui import helping, theme
from secretariat.gui.desk import Desk
from secretariat.gui.dialogs import room
from secretariat.gui.fields import DateField

NAMES = {
    Figure.ACTIVITIES: marked("How many activities there were"),
    Figure.COUNTRIES: marked("In how many countries"),
    Figure.SINCE: marked("The first day of the period"),
    Figure.UNTIL: marked("The cut-off date"),
}
_HELD = Qt.ItemDataRole.UserRole


class FiguresDialog(QDialog):
    """Sets the period of a paper. `chosen` carries the Figure to put into its words; `here` says that one can stand there."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk, paper: PaperId, here: bool) -> None:
        """Show period and figures of a paper."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Figures from the register"))
        room.take(self, 480, 380)
        self._desk, self._paper = desk, paper
        self.since, self.until = DateField(), DateField()
        self.list = QListWidget()
        self.told = QLabel(wordWrap=True)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        helping.offer(self, self.buttons)
        self.put = self.buttons.button(kinds.Ok)
        self.put.setText(tr("&Insert"))
        self.put.setEnabled(here)
        self.buttons.button(kinds.Cancel).setText(tr("C&lose"))
        self._here = here
        self._lay_out()
        self._show_period()
        self._count()

    def _lay_out(self) -> None:
        """Put the parts under one another."""
        form = QFormLayout()
        for label, field, tip in (
            (
                tr("&From"),
                self.since,
                tr("The first day the paper covers, usually the day after the last session"),
            ),
            (tr("&Until"), self.until, tr("The cut-off date: the last day the paper covers")),
        ):
            field.setToolTip(tip)
            field.setAccessibleName(tip.partition(",")[0].partition(":")[0])
            form.addRow(label, field)
            field.entered.connect(self._store)
        self.list.setAccessibleName(tr("Figures"))
        self.told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.buttons.accepted.connect(self._choose)
        self.buttons.rejected.connect(self.reject)
        self.list.itemDoubleClicked.connect(lambda _: self._choose())
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addLayout(form)
        column.addWidget(self.list, 1)
        column.addWidget(self.told)
        column.addWidget(self.buttons)

    def _show_period(self) -> None:
        """Show the period of the paper."""
        from secretariat.app.queries.figure import period

        held = self._desk.ask(period, self._paper)
        self.since.set_value(held.since)
        self.until.set_value(held.until)

    def _period(self) -> Period:
        """Return the period that is typed."""
        return Period(self.since.value(), self.until.value())

    def _store(self) -> None:
        """Store the period, and count anew."""
        from secretariat.app.commands.period import SetPeriod
        from secretariat.app.queries.figure import period

        typed = self._period()
        if not (self.since.is_good() and self.until.is_good()):
            self._say(tr("Write a day as 19.10.2004."))
        elif typed.since and typed.until and typed.until < typed.since:
            self._say(tr("The period ends before it begins."))
        else:
            if typed != self._desk.ask(period, self._paper):
                self._desk.do(SetPeriod(self._paper, typed.since, typed.until))
            self._count()

    def _count(self) -> None:
        """Show the figures of the period."""
        from secretariat.app.queries.figure import figures

        found, row = self._desk.ask(figures, self._period()), max(0, self.list.currentRow())
        self.list.clear()
        for figure, value in _values(found).items():
            item = QListWidgetItem(telling.pair(tr(NAMES[figure]), value))
            item.setData(_HELD, figure)
            self.list.addItem(item)
        self.list.setCurrentRow(row)
        self._say(
            tr(
                "A figure stands in the words as a mark and is counted each time anew; cancelled activities do not count."
            )
            if self._here
            else tr("Stand in a paragraph of the paper to put a figure into its words.")
        )

    def _say(self, text: str) -> None:
        """Say what holds, or what is wrong."""
        self.told.setText(text)

    def _choose(self) -> None:
        """Tell which figure was chosen."""
        item = self.list.currentItem()
        if item is not None and self._here:
            figure = Figure(item.data(_HELD))
            self._store()
            self.accept()
            self.chosen.emit(figure)


def _values(found: Figures) -> dict[Figure, str]:
    """Return what each figure says now."""
    since, until = found.period.since, found.period.until
    return {
        Figure.ACTIVITIES: str(found.activities),
        Figure.COUNTRIES: str(found.countries),
        Figure.SINCE: telling.day(since) if since else tr("not given"),
        Figure.UNTIL: telling.day(until) if until else tr("not given"),
    }
