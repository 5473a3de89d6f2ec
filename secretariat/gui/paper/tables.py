"""Tables on the sheet: put in, and given rows and columns where the caret stands."""

from collections.abc import Callable
from functools import partial

from secretariat.app.command import Command
from secretariat.app.commands.block import DeleteBlocks
from secretariat.app.commands.table import AddColumn, AddRow, AddTable, DeleteColumn, DeleteRow
from secretariat.domain.identity import BlockId, new_id
from secretariat.domain.tongue import tr
from secretariat.gui.paper.lines import Role, SheetLine
from secretariat.gui.paper.scribe import Scribe
from secretariat.gui.paper.setting import cell_of
from secretariat.gui.paper.stretch import Caret


class Tables:
    """What keys and menus do to the tables of a paper, written down by the scribe."""

    def __init__(self, scribe: Scribe) -> None:
        """Work with a scribe, on the sheet he writes for."""
        self.scribe = scribe
        self.editor = scribe.editor

    def acts(self) -> dict[str, Callable[[], None]]:
        """Return what can be done to tables, by name."""
        return {
            "table": self.insert,
            "row above": partial(self.add_row, 0),
            "row below": partial(self.add_row, 1),
            "column left": partial(self.add_column, 0),
            "column right": partial(self.add_column, 1),
            "delete row": self.delete_row,
            "delete column": self.delete_column,
            "delete table": self.delete,
        }

    def insert(self) -> None:
        """Put an empty table behind the block at the caret, and stand in its first cell."""
        self.scribe.flush()
        line = self.editor.line()
        if self.scribe.paper is None or line is None:
            return
        after = BlockId(line.id) if line.kind and line.id else None
        if after is None and line.role not in (Role.START, Role.TITLE, Role.SUBTITLES):
            self.editor.refused.emit(
                tr("A table stands between the paragraphs: put the caret into one of them.")
            )
            return
        id = BlockId(new_id())
        if self.scribe.do(AddTable(id, self.scribe.paper, after)):
            self.editor.put_caret(Caret(f"block:{id}", 0, 0))

    def add_row(self, beyond: int) -> None:
        """Add a row above (0) or below (1) the cell at the caret, and stand in it."""
        at = self._cell()
        if at is not None:
            line, row, column = at
            width = len(line.cells[0])
            self._do(AddRow(BlockId(line.id), row + beyond), line, (row + beyond) * width + column)

    def add_column(self, beyond: int) -> None:
        """Add a column left (0) or right (1) of the cell at the caret, and stand in it."""
        at = self._cell()
        if at is not None:
            line, row, column = at
            width = len(line.cells[0]) + 1
            self._do(AddColumn(BlockId(line.id), column + beyond), line, row * width + column + beyond)

    def delete_row(self) -> None:
        """Delete the row of the cell at the caret."""
        at = self._cell()
        if at is not None:
            line, row, column = at
            width, last = len(line.cells[0]), len(line.cells) - 2
            self._do(DeleteRow(BlockId(line.id), row), line, max(0, min(row, last)) * width + column)

    def delete_column(self) -> None:
        """Delete the column of the cell at the caret."""
        at = self._cell()
        if at is not None:
            line, row, column = at
            width = len(line.cells[0]) - 1
            cell = row * width + max(0, min(column, width - 1))
            self._do(DeleteColumn(BlockId(line.id), column), line, cell)

    def delete(self) -> None:
        """Delete the table at the caret."""
        at = self._cell()
        if at is not None:
            self._do(DeleteBlocks((BlockId(at[0].id),)), at[0], 0)

    def next_cell(self) -> bool:
        """Begin a new row behind the last cell of a table; say whether the caret stood there."""
        line = self.editor.line()
        if line is None or line.role is not Role.TABLE:
            return False
        cell, width = cell_of(self.editor.textCursor().block()), len(line.cells[0])
        if cell != len(line.cells) * width - 1:
            return False
        self.scribe.flush()
        self._do(AddRow(BlockId(line.id), len(line.cells)), line, cell + 1)
        return True

    def _do(self, command: Command, line: SheetLine, cell: int) -> None:
        """Do a command and stand in a cell."""
        if self.scribe.do(command):
            self.editor.put_caret(Caret(line.key, 0, cell))

    def _cell(self) -> tuple[SheetLine, int, int] | None:
        """Return the table at the caret with row and column, once nothing is pending; tell the user where there is none."""
        self.scribe.flush()
        line = self.editor.line()
        if line is None or line.role is not Role.TABLE:
            appendix = line is not None and line.key.startswith("appendix:")
            said = tr("Put the caret into a table between the paragraphs first.")
            register = tr("The rows of an appendix are added and deleted in the register.")
            self.editor.refused.emit(register if appendix else said)
            return None
        cell = max(0, cell_of(self.editor.textCursor().block()))
        row, column = divmod(cell, len(line.cells[0]))
        return line, row, column
