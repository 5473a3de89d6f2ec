"""The rows of the register: a grid, and what is done with the activities in it."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from secretariat.app.commands.activity import AddActivity, DeleteActivities, MoveActivities
from secretariat.app.commands.duplicating import DuplicateActivities
from secretariat.app.commands.filling import ChangeAll, ClearCells, FillCells, PasteCells
from secretariat.domain.activity import Activity
from secretariat.domain.identity import ActivityId, new_id
from secretariat.domain.tongue import counted, tr
from secretariat.gui import arrangement, sending
from secretariat.gui.desk import MANY, Desk
from secretariat.gui.dialogs.changing_all import ChangingAll
from secretariat.gui.grid import Cells, Grid
from secretariat.gui.models.activity import ActivityModel
from secretariat.gui.models.cell import YEAR
from secretariat.gui.models.columns import COLUMNS
from secretariat.gui.models.pasting import Refused, Text, told


class RegisterRows(QWidget):
    """Holds the grid of the register; the page around it lays it out."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show the register on the desk."""
        super().__init__(parent)
        self._desk = desk
        self.model = ActivityModel(desk, self)
        self.grid = Grid(COLUMNS, self)
        self.grid.setAccessibleName(tr("Register of activities"))
        self.grid.setModel(self.model)
        self.grid.setSortingEnabled(True)
        self.grid.spread()
        arrangement.lay(self.grid, arrangement.PLAIN)
        for signal, act in (
            (self.grid.adding, self.add),
            (self.grid.deleting, self.delete),
            (self.grid.doubling, self.duplicate),
            (self.grid.changing, self.change_all),
            (self.grid.moving, self.move_rows),
        ):
            signal.connect(act)
        self.grid.pasted.connect(lambda cells: self._fill(cells, PasteCells))
        self.grid.filled.connect(lambda cells: self._fill(cells, FillCells))
        self.grid.cleared.connect(lambda cells: self._fill(cells, ClearCells))
        self.grid.refused.connect(self._refuse)

    def add(self) -> None:
        """Add an activity below the one at the cursor, and begin to write in it."""
        row = self.grid.currentIndex().row()
        present = self.model.activity(row) or self.model.activity(self.model.found() - 1)
        id = ActivityId(new_id())
        if self._desk.do(AddActivity(id, present.id if present else None)) is None:
            return
        index = self.model.index(self.model.row_of(id), 0)
        self.grid.setFocus()
        self.grid.setCurrentIndex(index)
        self.grid.edit(index)

    def delete(self) -> None:
        """Delete the activities of which something is chosen."""
        rows, chosen = self.grid.rows(), self.chosen_rows()
        if not chosen:
            return
        command = DeleteActivities(tuple(activity.id for activity in chosen))
        if self._desk.do(command, slow=len(chosen) > MANY) is None:
            return
        key = QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
        self._desk.said.emit(
            counted(
                "{n:,} activity deleted. {key} brings it back.",
                "{n:,} activities deleted. {key} brings them back.",
                len(chosen),
                key=key,
            )
        )
        self.grid.setCurrentIndex(self.model.index(min(rows[0], self.model.found()), 0))

    def duplicate(self) -> None:
        """Put a copy of each chosen activity right below it."""
        chosen = self.chosen_rows()
        copies = tuple((activity.id, ActivityId(new_id())) for activity in chosen)
        if copies and self._desk.do(DuplicateActivities(copies), slow=len(copies) > MANY) is not None:
            self._choose([copy for _, copy in copies], self.grid.shown_columns())

    def move_rows(self, step: int) -> None:
        """Put the activities chosen one place up (-1) or down (1) in the register, dated or not."""
        rows, ids = self.grid.rows(), tuple(activity.id for activity in self.chosen_rows())
        if not ids or not self.model.is_plain():
            self._desk.said.emit(tr("Rows are moved by hand where nothing is sorted, filtered or grouped."))
            return
        columns = sorted({column for _, column in self.grid.cells()})
        last = rows[len(ids) - 1]
        beyond = self.model.activity(rows[0] - 1 if step < 0 else last + 1)
        if beyond is None:
            return
        before = self.model.activity(rows[0] - 2)
        after = beyond.id if step > 0 else before.id if before is not None else None
        if self._desk.do(MoveActivities(ids, after), slow=len(ids) > MANY) is not None:
            self._choose(list(ids), columns)

    def chosen_rows(self) -> list[Activity]:
        """Return the activities of which something is chosen, from the top."""
        return [activity for row in self.grid.rows() if (activity := self.model.activity(row)) is not None]

    def _fill(self, cells: Cells, step: type[FillCells]) -> None:
        """Fill cells as one step, choose them, and say what was not taken."""
        ids, refused = self.model.fill([Text(*cell) for cell in cells], step)
        if ids:
            self._choose(list(ids), sorted({column for _, column, _ in cells}))
        if refused:
            self._desk.said.emit(told(refused))

    def _refuse(self, row: int, column: int, text: str) -> None:
        """Say that what was typed into a cell is nothing for it."""
        self._desk.said.emit(told((Refused(row + 1, tr(COLUMNS[column].title), text),)))

    def _choose(self, ids: Sequence[str], columns: Sequence[int]) -> None:
        """Choose cells of activities as far as they are in view."""
        rows = sorted(row for row in map(self.model.row_of, ids) if row >= 0)
        self.grid.choose(rows, columns)

    # The page

    def chosen(self) -> Activity | None:
        """Return the activity of the row that is chosen."""
        return self.model.activity(self.grid.currentIndex().row())

    def change_all(self) -> None:
        """Ask what a field of all the activities chosen is to hold."""
        chosen = self.chosen_rows()
        if not chosen:
            self._desk.said.emit(tr("Choose the activities to change first."))
            return
        ids = [activity.id for activity in chosen]
        at = self.grid.currentIndex()
        dialog = ChangingAll(self.window(), len(ids), at.column(), at.data(YEAR))
        dialog.decided.connect(lambda column, text: self._change_all(ids, column, text))
        dialog.open()

    def _change_all(self, ids: Sequence[str], column: int, text: str) -> None:
        """Give a field of activities one value."""
        rows = [row for row in map(self.model.row_of, ids) if row >= 0]
        self._fill([(row, column, text) for row in rows], ChangeAll)

    def find_doubles(self) -> None:
        """Look for activities that were entered twice."""
        from secretariat.gui.dialogs.doubles import Doubles

        if self._desk.workspace is not None:
            Doubles(self.window(), self._desk).open()

    def ask_where(self) -> None:
        """Ask where the rows are to be sent out to: those chosen where several are, or else all that are shown."""
        chosen = self.chosen_rows()
        shown = (self.model.activity(row) for row in range(self.model.found()))
        rows = chosen if len(chosen) > 1 else [activity for activity in shown if activity is not None]
        if not rows or self._desk.path is None:
            self._desk.said.emit(tr("There are no rows to send out."))
            return
        sending.ask(self, self._desk, [row.id for row in rows])

    def name_people(self) -> None:
        """Look through the people and organizations of the register."""
        from secretariat.gui.dialogs.people import People

        if self._desk.workspace is not None:
            People(self.window(), self._desk).open()
