"""The columns of a sheet that is imported: which field of the register each is read as, guessed first and then asked."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.draft import DraftRow, RegisterDraft
from secretariat.domain.tongue import tr
from secretariat.domain.typography import quoted
from secretariat.gui import theme
from secretariat.gui.dialogs.remarks import FIELDS, RARE, TITLES, Remark, remark
from secretariat.gui.fields import ChoiceField

if TYPE_CHECKING:
    from secretariat.app.importing import Column

NO_YEAR, LAST_YEAR = 1799, 2200


class YearField(QSpinBox):
    """A year or "none"; the first step from "none" leads to this year."""

    def __init__(self) -> None:
        """Begin with none."""
        super().__init__(minimum=NO_YEAR, maximum=LAST_YEAR)
        self.setSpecialValueText(tr("none"))
        self.setAccessibleName(tr("Year of dates that do not name one"))
        self.setToolTip(
            tr("Without a year here, the one in the heading above the table counts, if there is one.")
        )

    def stepBy(self, steps: int) -> None:
        """Step through the years."""
        if self.value() == NO_YEAR:
            self.setValue(QDate.currentDate().year())
        else:
            super().stepBy(steps)

    def year(self) -> int | None:
        """Return the year, None for none."""
        return None if self.value() == NO_YEAR else self.value()


class ColumnsPage(QWidget):
    """Which column each field is read from. `changed` comes with every choice."""

    changed = Signal()

    def __init__(self, columns: Sequence["Column"], guess: RegisterDraft) -> None:
        """List the fields, the guess chosen."""
        super().__init__()
        self._columns = columns
        self._chosen_by_hand: set[str] = set()
        found = dict(guess.columns)
        self._names = [name for name in FIELDS if name not in RARE or name in found]
        self.choices = {name: self._choice(name) for name in self._names}
        self.remarks = {name: QLabel(wordWrap=True) for name in self._names}
        self.year = YearField()
        self._rest = QLabel(wordWrap=True)
        self._rest.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._lay_out()
        self._show({name: self._called(head) for name, head in found.items()})
        self.show_rows(guess.rows)
        self.year.valueChanged.connect(lambda _: self.changed.emit())

    def _choice(self, name: str) -> ChoiceField:
        """Return the choice of a column for a field."""
        offered = [(f"{column.letter} – {column.head}", column.name) for column in self._columns]
        choice = ChoiceField([(tr("(none)"), ""), *offered])
        choice.setAccessibleName(tr(FIELDS[name]))
        choice.setToolTip(tr("The column that “{fields}” is read from", fields=tr(FIELDS[name])))
        choice.setMinimumContentsLength(24)
        choice.entered.connect(lambda: self._on_chosen(name))
        return choice

    def _lay_out(self) -> None:
        """Put the fields under each other, and under them what concerns them all."""
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        grid.setHorizontalSpacing(theme.M)
        grid.setVerticalSpacing(theme.XS)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        for row, name in enumerate(self._names):
            label = QLabel(tr(FIELDS[name]))
            label.setBuddy(self.choices[name])
            said = self.remarks[name]
            said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            for at, widget in enumerate((label, self.choices[name], said)):
                grid.addWidget(widget, row, at)
        grid.setRowStretch(len(self._names), 1)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        asked = QLabel(tr("&Year of dates that do not name one"))
        asked.setBuddy(self.year)
        line = QHBoxLayout()
        line.addWidget(asked)
        line.addWidget(self.year)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.S, 0, 0)
        column.addWidget(area, 1)
        column.addWidget(self._rest)
        column.addLayout(line)

    def mapping(self) -> dict[str, str]:
        """Return the name of the column of each field, empty for none."""
        return {name: str(choice.value() or "") for name, choice in self.choices.items()}

    def choose(self, mapping: Mapping[str, str]) -> bool:
        """Choose what was chosen for such a sheet before; say whether that is something else than now."""
        before = self.mapping()
        names = {column.name for column in self._columns}
        self._show({name: head for name, head in mapping.items() if head in names})
        self._chosen_by_hand.update(self._names)
        return self.mapping() != before

    def has_title(self) -> bool:
        """Say whether a column is chosen without which there are no rows."""
        return any(self.choices[name].value() for name in TITLES)

    def show_rows(self, rows: Sequence[DraftRow]) -> None:
        """Say of each choice what came of it."""
        by_name = {column.name: column for column in self._columns}
        chosen = {name: by_name.get(head) for name, head in self.mapping().items()}
        for name in self._names:
            guessed = name not in self._chosen_by_hand
            self._say(name, remark(name, chosen, guessed, self._columns, rows))
        rest = [
            f"{quoted(column.head)} ({column.letter})"
            for column in self._columns
            if column not in chosen.values()
        ]
        self._rest.setText(
            tr("Read as nothing, and kept apart: {names}", names=", ".join(rest)) if rest else ""
        )
        self._rest.setVisible(bool(rest))

    def _say(self, name: str, said: Remark) -> None:
        """Show a remark beside its field, and let it be heard there."""
        colours = theme.colours()
        label = self.remarks[name]
        palette = label.palette()
        palette.setColor(QPalette.ColorRole.WindowText, colours.warning if said.doubtful else colours.muted)
        label.setPalette(palette)
        label.setText(said.text)
        self.choices[name].setAccessibleDescription(said.text)

    def _show(self, mapping: Mapping[str, str]) -> None:
        """Show a column for each field, none for the others."""
        for name, choice in self.choices.items():
            choice.set_value(mapping.get(name, ""))

    def _called(self, head: str) -> str:
        """Return the name of the first column with a head, or else with these letters."""
        at = next((column for column in self._columns if column.head == head), None)
        at = at or next((column for column in self._columns if column.letter == head), None)
        return at.name if at else ""

    def _on_chosen(self, name: str) -> None:
        """Note a choice."""
        self._chosen_by_hand.add(name)
        self.changed.emit()
