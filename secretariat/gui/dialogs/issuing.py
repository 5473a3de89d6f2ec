"""Issuing a paper: the list to go through, what is frozen, and the day."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
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
from secretariat.domain.tongue import marked, tr
from secretariat.gui import helping, icons, theme
from secretariat.gui.dialogs import room
from secretariat.gui.fields import DateField
from secretariat.gui.whole import wrap

if TYPE_CHECKING:
    from secretariat.app.issuing import Check, Prospect

_STOPS, _OPEN, _SETTLED = (
    ("error_circle", marked("To settle first")),
    ("warning", marked("Not settled")),
    ("checkmark_circle", marked("Settled")),
)


class Issuing(QDialog):
    """Shows what issuing comes to. `issued` carries the day, `led` the check one goes to settle."""

    issued = Signal(object)
    led = Signal(object)

    def __init__(self, parent: QWidget, prospect: "Prospect", today: date) -> None:
        """Show the list of a paper; the day is the one the paper bears, or today."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Issue a paper"))
        room.take(self, 620, 520)
        self._prospect = prospect
        self.heading = QLabel(prospect.symbol or tr("A paper without symbol"), wordWrap=True)
        self.list = self._make_list()
        self.day = DateField()
        self.day.set_value(prospect.dated or today)
        self.anyway = QCheckBox(tr("Issue it &although not everything is settled"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        helping.offer(self, self.buttons)
        self.go = self.buttons.addButton(tr("&Issue"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self._listen()
        self._allow()

    def _make_list(self) -> QListWidget:
        """Return the list to go through, what is not settled first."""
        listed = QListWidget()
        wrap(listed)
        listed.setAccessibleName(tr("What to look at first"))
        listed.setToolTip(tr("Enter or a double click goes to what is to be settled"))
        listed.setIconSize(QSize(theme.scaled(16), theme.scaled(16)))
        for check in self._ordered():
            picture, said = _SETTLED if check.settled else _STOPS if check.stops else _OPEN
            said = tr(said)
            item = QListWidgetItem(icons.icon(picture), check.text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, telling.pair(said, check.text))
            item.setToolTip(said)
            listed.addItem(item)
        listed.setCurrentRow(0)
        return listed

    def _ordered(self) -> "list[Check]":
        """Return the checks, what stops first and what is settled last."""
        return sorted(self._prospect.checks, key=lambda check: (check.settled, not check.stops))

    def _lay_out(self) -> None:
        """Put the parts under one another."""
        theme.letter(self.heading, "large", bold=True)
        frozen = "\n".join(f"•  {line}" for line in self._prospect.freezes)
        told = QLabel(
            tr("These are frozen as an edition, and the paper is locked:\n{frozen}", frozen=frozen),
            wordWrap=True,
        )
        told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.day.setToolTip(tr("The date of issue; a paper without a date bears it, too"))
        form = QFormLayout()
        form.addRow(tr("&Date of issue"), self.day)
        self.anyway.setVisible(self._prospect.doubtful and not self._prospect.stopped)
        self.go.setToolTip(tr("Freeze the paper and lock it; undo takes it back"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        for part in (self.heading, self.list, told):
            column.addWidget(part, 1 if part is self.list else 0)
        column.addLayout(form)
        column.addWidget(self.anyway)
        column.addWidget(self.buttons)

    def _listen(self) -> None:
        """Follow fields and buttons."""
        self.day.textChanged.connect(lambda _: self._allow())
        self.anyway.toggled.connect(lambda _: self._allow())
        self.list.itemActivated.connect(lambda _: self._lead())
        self.buttons.accepted.connect(self._issue)
        self.buttons.rejected.connect(self.reject)

    def _allow(self) -> None:
        """Let the paper be issued once nothing stops it, and what is doubtful was seen."""
        waits = any(not one.settled and one.spot.field != "dated" for one in self._prospect.checks)
        settled = not waits or self.anyway.isChecked()
        self.anyway.setVisible(waits and not self._prospect.stopped)
        self.go.setEnabled(settled and not self._prospect.stopped and self.day.value() is not None)
        self.go.setDefault(self.go.isEnabled())

    def _lead(self) -> None:
        """Go to what is to be settled."""
        check = self._ordered()[self.list.currentRow()]
        if not check.settled:
            self.led.emit(check)
            self.reject()

    def _issue(self) -> None:
        """Issue the paper on the day given."""
        day = self.day.value()
        if day is not None:
            self.accept()
            self.issued.emit(day)
