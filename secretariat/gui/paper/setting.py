"""The document behind the sheet, kept in step with the lines it shows: only what changed is set anew."""

from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from secretariat.gui.paper import lettering
from secretariat.gui.paper.lines import SheetLine
from secretariat.gui.paper.styles import CELL, KEY, Styles

_MOST_WIDTHS = ((34, 18, 28, 20),)


class Setting:
    """Sets lines into a document: each is one paragraph of it, a table an empty paragraph with the table behind it.

    The document ends with one more empty paragraph, so that every line has something behind it.
    """

    def __init__(self, document: QTextDocument, styles: Styles) -> None:
        """Begin with an empty sheet; the document keeps no undo of its own."""
        self.document = document
        self.styles = styles
        self.lines: tuple[SheetLine, ...] = ()
        self._at: dict[str, int] = {}
        self._starts: list[int] = [0]
        document.setUndoRedoEnabled(False)

    def show(self, lines: tuple[SheetLine, ...]) -> set[str]:
        """Make the document show these lines; return the keys of those that were set anew in their place."""
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        anew: set[str] = set()
        try:
            for tag, i1, i2, j1, j2 in reversed(list(_differences(self.lines, lines))):
                if tag == "equal":
                    anew |= self._reset(lines[j1:j2], i1)
                else:
                    self._remove(i1, i2)
                    self._insert(lines[j1:j2], i1)
        finally:
            cursor.endEditBlock()
        self.lines = lines
        self._index()
        return anew

    def clear(self) -> None:
        """Empty the document."""
        self.document.clear()
        self.lines = ()
        self._index()

    def line(self, key: str) -> SheetLine | None:
        """Return the line with a key."""
        index = self._at.get(key)
        return None if index is None else self.lines[index]

    def line_of(self, block: QTextBlock) -> SheetLine | None:
        """Return the line a paragraph of the document belongs to; None for the last, empty one."""
        return self.line(key_of(block))

    def index(self, key: str) -> int:
        """Return the place of a line among all lines."""
        return self._at[key]

    def block(self, key: str, cell: int = -1) -> QTextBlock:
        """Return the paragraph of the document that a line, or a cell of it, stands in."""
        return self.document.findBlockByNumber(self._starts[self._at[key]] + cell + 1)

    def replace(self, line: SheetLine) -> None:
        """Take note that the document shows this line already, as after typing."""
        index = self._at[line.key]
        self.lines = (*self.lines[:index], line, *self.lines[index + 1 :])

    def _index(self) -> None:
        """Find out anew at which paragraph of the document each line begins."""
        self._at = {line.key: index for index, line in enumerate(self.lines)}
        self._starts = [0]
        for line in self.lines:
            self._starts.append(self._starts[-1] + _span(line))

    def _remove(self, first: int, behind: int) -> None:
        """Take the lines from `first` up to, not including, `behind` out of the document."""
        if first == behind:
            return
        start = self.document.findBlockByNumber(self._starts[first])
        following = self.document.findBlockByNumber(self._starts[behind])
        formats = following.blockFormat(), following.charFormat()
        cursor = QTextCursor(start)
        cursor.setPosition(following.position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        _form(self.document.findBlockByNumber(self._starts[first]), *formats)

    def _insert(self, lines: tuple[SheetLine, ...], index: int) -> None:
        """Set lines before the line that is now at `index`."""
        number = self._starts[index]
        for line in lines:
            self._insert_one(line, number)
            number += _span(line)

    def _insert_one(self, line: SheetLine, number: int) -> None:
        """Set one line before the paragraph of the document with this number."""
        following = self.document.findBlockByNumber(number)
        formats = following.blockFormat(), following.charFormat()
        cursor = QTextCursor(following)
        if line.cells:
            table = cursor.insertTable(len(line.cells), len(line.cells[0]), self._table_format(line))
            _form(self.document.findBlockByNumber(number + _span(line)), *formats)
            self._fill(line, number)
            self._rule(table)
        else:
            cursor.insertBlock(*formats)
        block = self.document.findBlockByNumber(number)
        _form(block, self.styles.block(line), self.styles.base(line))
        if not line.cells:
            lettering.put(QTextCursor(block), line, line.pieces, self.styles)

    def _rule(self, table: QTextTable) -> None:
        """Draw a fine line below every row, and set the heads off."""
        heads, others = self.styles.cell(head=True), self.styles.cell(head=False)
        for row in range(table.rows()):
            for column in range(table.columns()):
                table.cellAt(row, column).setFormat(others if row else heads)

    def _table_format(self, line: SheetLine) -> QTextTableFormat:
        """Return the format of a table with the widths of its columns."""
        form = self.styles.table(line)
        width = len(line.cells[0])
        known = next((widths for widths in _MOST_WIDTHS if len(widths) == width), None)
        shares = known or tuple(100 / width for _ in range(width))
        form.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, share) for share in shares]
        )
        return form

    def _fill(self, line: SheetLine, number: int) -> None:
        """Write the cells of a table whose line stands at a paragraph number."""
        head = replace(line, slant="bold")
        block = self.document.findBlockByNumber(number + 1)
        for index, pieces in enumerate(cell for row in line.cells for cell in row):
            like = head if index < len(line.cells[0]) else line
            form = QTextBlockFormat()
            form.setProperty(KEY, line.key)
            form.setProperty(CELL, index)
            _form(block, form, self.styles.base(like))
            lettering.put(QTextCursor(block), like, pieces, self.styles)
            block = block.next()

    def _reset(self, lines: tuple[SheetLine, ...], first: int) -> set[str]:
        """Set anew those lines, the first of them at index `first`, that do not show already."""
        anew: set[str] = set()
        for index in range(first + len(lines) - 1, first - 1, -1):
            line = lines[index - first]
            if line.set_like(self.lines[index]):
                continue
            anew.add(line.key)
            if line.cells or self.lines[index].cells:
                self._remove(index, index + 1)
                self._insert((line,), index)
            else:
                self._rewrite(line, self._starts[index])
        return anew

    def _rewrite(self, line: SheetLine, number: int) -> None:
        """Give one paragraph other words and another look."""
        block = self.document.findBlockByNumber(number)
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        _form(block, self.styles.block(line), self.styles.base(line))
        lettering.put(cursor, line, line.pieces, self.styles)


def key_of(block: QTextBlock) -> str:
    """Return the key of the line a paragraph of the document belongs to, empty for the last one."""
    key = block.blockFormat().property(KEY)
    return key if isinstance(key, str) else ""


def cell_of(block: QTextBlock) -> int:
    """Return which cell of its table a paragraph is, -1 outside cells."""
    cell = block.blockFormat().property(CELL)
    return cell if isinstance(cell, int) else -1


def _span(line: SheetLine) -> int:
    """Return how many paragraphs of the document a line takes."""
    return 1 + len(line.cells) * len(line.cells[0]) if line.cells else 1


def _form(block: QTextBlock, block_format: QTextBlockFormat, char_format: QTextCharFormat) -> None:
    """Give a paragraph of the document its formats."""
    cursor = QTextCursor(block)
    cursor.setBlockFormat(block_format)
    cursor.setBlockCharFormat(char_format)


def _differences(
    old: tuple[SheetLine, ...], new: tuple[SheetLine, ...]
) -> Iterator[tuple[str, int, int, int, int]]:
    """Yield what leads from one row of keys to another, in order: (tag, old from, old to, new from, new to)."""
    first, last = 0, 0
    least = min(len(old), len(new))
    while first < least and old[first].key == new[first].key:
        first += 1
    while last < least - first and old[-1 - last].key == new[-1 - last].key:
        last += 1
    if first:
        yield "equal", 0, first, 0, first
    i, j = len(old) - last, len(new) - last
    keys = [line.key for line in old[first:i]], [line.key for line in new[first:j]]
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
        yield tag, first + i1, first + i2, first + j1, first + j2
    if last:
        yield "equal", i, len(old), j, len(new)
