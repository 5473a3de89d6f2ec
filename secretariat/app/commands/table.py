"""Tables between the paragraphs: put in, and given rows and columns, in every language alike."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from secretariat.app.command import Act
from secretariat.app.commands.block import AddBlock, DeleteBlocks, Reword
from secretariat.domain import inline
from secretariat.domain.identity import BlockId, PaperId
from secretariat.domain.language import Language, Words
from secretariat.domain.paper import Block, Kind, Paper
from secretariat.store.writer import Writer

Rows = list[list[str]]


@dataclass(frozen=True, slots=True)
class AddTable(Act):
    """Add an empty table after a block, or first when `after` is None; `rows` counts without the heads."""

    label: ClassVar[str] = "Add table"
    id: BlockId
    paper: PaperId
    after: BlockId | None
    rows: int = 2
    columns: int = 3

    def run(self, write: Writer) -> None:
        """Make the change."""
        cells = inline.tabled([[""] * max(2, self.columns)] * (max(1, self.rows) + 1))
        words = Words()
        for language in write.get(Paper, self.paper).languages:
            words = words.having(language, cells)
        AddBlock(self.id, self.paper, self.after, Kind.TABLE, words=words).run(write)


@dataclass(frozen=True, slots=True)
class RewordTable:
    """Give a table other words; typing on in one cell, counted through from the first of the heads, is one step."""

    label: ClassVar[str] = "Edit table"
    block: BlockId
    language: Language
    text: str
    cell: int
    caret: str = ""

    @property
    def merge(self) -> str:
        """Typing on in one cell is one step."""
        return f"reword {self.block} {self.language} {self.cell}"

    def run(self, write: Writer) -> None:
        """Make the change."""
        Reword(self.block, self.language, self.text).run(write)


@dataclass(frozen=True, slots=True)
class AddRow(Act):
    """Add an empty row to a table before the row at `index`; the heads are row 0."""

    label: ClassVar[str] = "Add row"
    block: BlockId
    index: int

    def run(self, write: Writer) -> None:
        """Make the change."""
        _reshape(write, self.block, lambda rows: _with_row(rows, self.index))


@dataclass(frozen=True, slots=True)
class AddColumn(Act):
    """Add an empty column to a table before the column at `index`."""

    label: ClassVar[str] = "Add column"
    block: BlockId
    index: int

    def run(self, write: Writer) -> None:
        """Make the change."""
        _reshape(
            write, self.block, lambda rows: [[*row[: self.index], "", *row[self.index :]] for row in rows]
        )


@dataclass(frozen=True, slots=True)
class DeleteRow(Act):
    """Delete a row of a table; with the last one the table goes."""

    label: ClassVar[str] = "Delete row"
    block: BlockId
    index: int

    def run(self, write: Writer) -> None:
        """Make the change."""
        _reshape(write, self.block, lambda rows: rows[: self.index] + rows[self.index + 1 :])


@dataclass(frozen=True, slots=True)
class DeleteColumn(Act):
    """Delete a column of a table; with the last one the table goes."""

    label: ClassVar[str] = "Delete column"
    block: BlockId
    index: int

    def run(self, write: Writer) -> None:
        """Make the change."""
        _reshape(write, self.block, lambda rows: [row[: self.index] + row[self.index + 1 :] for row in rows])


def _with_row(rows: Rows, index: int) -> Rows:
    """Return rows with an empty one put in."""
    return [*rows[:index], [""] * len(rows[0]), *rows[index:]]


def _reshape(write: Writer, id: BlockId, change: Callable[[Rows], Rows]) -> None:
    """Change the rows of a table in every language it has words in."""
    block = write.get(Block, id)
    fresh: list[tuple[Language, Rows]] = [
        (language, change(_even(stored))) for language, stored in block.words if stored
    ]
    if not any(cell is not None for _, rows in fresh for row in rows for cell in row):
        DeleteBlocks((id,)).run(write)
        return
    for language, rows in fresh:
        Reword(id, language, inline.tabled(rows)).run(write)


def _even(stored: str) -> Rows:
    """Return the cells of a table, every row as long as the longest."""
    rows = [list(row) for row in inline.cells(stored)]
    width = max(len(row) for row in rows)
    return [row + [""] * (width - len(row)) for row in rows]
