"""Since the last session: over which days, and what will be drafted."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from secretariat.domain.figure import Period
from secretariat.domain.identity import PaperId
from secretariat.domain.tongue import counted, tr
from secretariat.gui import helping, theme
from secretariat.gui.desk import Desk
from secretariat.gui.dialogs import room
from secretariat.gui.fields import DateField


class UpdateDialog(QDialog):
    """Asks for the period. `chosen` carries it once the section is to be drafted."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk, paper: PaperId, proposed: Period, last: str) -> None:
        """Propose a period; `last` names the session before, empty where there is none."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Since the last session"))
        room.take(self, 480, 280)
        self._desk, self._paper = desk, paper
        self.since, self.until = DateField(), DateField()
        self.since.set_value(proposed.since)
        self.until.set_value(proposed.until)
        self.told = QLabel(wordWrap=True)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        helping.offer(self, self.buttons)
        self.draft = self.buttons.button(kinds.Ok)
        self._lay_out(tr("The last session was the {last}.", last=last) if last else "")
        self._count()

    def _lay_out(self, last: str) -> None:
        """Put the parts under one another."""
        drafted = tr(
            "A section and an appendix are drafted from the activities of the register that ended in this "
            "period. They are yours to edit, and one undo takes them out again."
        )
        about = QLabel(f"{drafted} {last}".rstrip(), wordWrap=True)
        theme.letter(self.told, bold=True)
        about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        form = QFormLayout()
        for label, field, name in (
            (tr("&From"), self.since, tr("First day")),
            (tr("&Until"), self.until, tr("Cut-off date")),
        ):
            field.setAccessibleName(name)
            field.setToolTip(tr("{name}, such as 19.10.2004; empty leaves this end open", name=name))
            field.textChanged.connect(lambda _: self._count())
            form.addRow(label, field)
        self.draft.setText(tr("&Draft the section"))
        self.buttons.accepted.connect(self._choose)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(about)
        column.addLayout(form)
        column.addWidget(self.told)
        column.addStretch(1)
        column.addWidget(self.buttons)

    @property
    def period(self) -> Period:
        """The period that is typed."""
        return Period(self.since.value(), self.until.value())

    def _count(self) -> None:
        """Say how many activities the period has, or what is wrong with it."""
        from secretariat.app.queries.figure import figures

        since, until = self.since.value(), self.until.value()
        good = self.since.is_good() and self.until.is_good()
        turned = bool(since and until and until < since)
        if not good:
            text = tr("Write a day as 19.10.2004.")
        elif turned:
            text = tr("The period ends before it begins.")
        else:
            found = self._desk.ask(figures, self.period)
            text = tr(
                "{activities} in {countries}",
                activities=counted("{n:,} activity", "{n:,} activities", found.activities),
                countries=counted("{n:,} country", "{n:,} countries", found.countries),
            )
        self.told.setText(text)
        self.draft.setEnabled(good and not turned)

    def _choose(self) -> None:
        """Tell the period."""
        self.accept()
        self.chosen.emit(self.period)


def proposed(held: Period, year: int | None, month: int | None, dated: date | None = None) -> Period:
    """Return the period to propose: the paper's own, or from the month of the last session on, until the day the paper bears."""
    if held != Period() or year is None or month is None:
        return held
    return Period(date(year, month, 1), dated)
