"""How a paper is built up on the sheet: paragraphs begun and joined, levels, kinds, places."""

from secretariat.app import sections
from secretariat.app.commands.block import AddBlock, MoveBlocks, SplitBlock
from secretariat.app.commands.stretch import JoinExactly, RestyleBlocks, Shape
from secretariat.domain import inline
from secretariat.domain.identity import BlockId, new_id
from secretariat.domain.paper import Kind
from secretariat.gui.paper import lettering, shapes
from secretariat.gui.paper.lines import Role, SheetLine
from secretariat.gui.paper.scribe import Scribe
from secretariat.gui.paper.setting import cell_of
from secretariat.gui.paper.stretch import Caret, End
from secretariat.gui.paper.tables import Tables


class Structure:
    """What keys do to the blocks of a paper, written down by the scribe."""

    def __init__(self, scribe: Scribe, tables: Tables) -> None:
        """Work with a scribe, on the sheet he writes for, and with who knows about tables."""
        self.scribe = scribe
        self.tables = tables
        self.editor = scribe.editor

    # Enter, Backspace, Delete

    def split(self) -> None:
        """Begin a new paragraph at the caret."""
        at = self.scribe.at_one_place()
        if at is None:
            return
        match at.line.role:
            case Role.BLOCK:
                self._split(at)
            case Role.NOTE:
                self.editor.write(2 * lettering.BREAK)
            case Role.SUBTITLES:
                self.editor.write(lettering.BREAK)
            case Role.START:
                self.begin()
            case Role.TABLE if self._at_the_end(at.line):
                self._make_room_below(at.line)
            case Role.TITLE | Role.FIXED | Role.TABLE | Role.CELLS:
                self.step(1)

    def break_line(self) -> None:
        """Begin a new line in the same paragraph."""
        at = self.scribe.at_one_place()
        if at is not None and at.line.role in (Role.BLOCK, Role.NOTE, Role.SUBTITLES):
            self.editor.write(lettering.BREAK)

    def begin(self) -> None:
        """Make the first paragraph of a paper, to write in."""
        if self.scribe.paper is not None:
            id = BlockId(new_id())
            self.scribe.do(AddBlock(id, self.scribe.paper, None))
            self.editor.put_caret(Caret(f"block:{id}"))

    def join_back(self) -> None:
        """Append the paragraph at the caret to the one before it."""
        line = self.editor.line()
        before = self.scribe.beside(line, -1)
        if line is not None and before is not None:
            self._join(before, line)

    def join_forward(self) -> None:
        """Append the next paragraph to the one at the caret."""
        line = self.editor.line()
        after = self.scribe.beside(line, 1)
        if line is not None and after is not None:
            self._join(line, after)

    def cut(self) -> None:
        """Put what is chosen on the clipboard and take it out."""
        stretch = self.editor.stretch()
        if stretch is not None and not stretch.empty:
            self.editor.copy()
            if stretch.single:
                self.editor.remove(stretch)
            else:
                self.scribe.erase()

    # Level, kind, place

    def deeper(self) -> None:
        """Make the chosen blocks items, or items of the next level; in a table go to the next cell, at its end to a new row."""
        line = self.editor.line()
        if line is not None and line.cells:
            if not self.tables.next_cell():
                self.step(1)
        else:
            self._reshape(shapes.deeper)

    def shallower(self) -> None:
        """Take the chosen blocks a level up; in a table go to the cell before."""
        line = self.editor.line()
        if line is not None and line.cells:
            self.step(-1)
        else:
            self._reshape(shapes.shallower)

    def reshape(self, shape: Shape) -> None:
        """Make the chosen blocks something else."""
        line = self.editor.line()
        if line is not None and line.role is Role.START:
            self.begin()
        self._reshape(lambda line, before: shape)

    def move(self, way: int) -> None:
        """Move the chosen blocks, with what belongs to them, past their neighbour above (-1) or below (1)."""
        self.scribe.flush()
        chosen = self.scribe.chosen()
        if not chosen or self.scribe.paper is None:
            return
        caret = self.editor.caret()
        blocks = self.scribe.blocks()
        place = sections.beyond(blocks, chosen, way)
        if place is None:
            return
        ids = tuple(BlockId(line.id) for line in place[0])
        self.scribe.do(MoveBlocks(self.scribe.paper, ids, place[1]))
        if caret is not None:
            self.editor.put_caret(caret)

    def step(self, way: int) -> None:
        """Go to the next place one can write in: the next cell, or the next line."""
        cursor = self.editor.textCursor()
        block = cursor.block()
        while block.isValid():
            block = block.next() if way > 0 else block.previous()
            line = self.editor.setting.line_of(block)
            if line is not None and line.editable and (not line.cells or cell_of(block) >= 0):
                cursor.setPosition(block.position())
                self.editor.setTextCursor(cursor)
                return

    # Steps on the way

    def _split(self, at: End) -> None:
        """Cut a block in two, or where that is what Enter means, leave a list or make room above."""
        line, block = at.line, BlockId(at.line.id)
        if at.length == 0 and line.kind in (Kind.SUBITEM, Kind.CONTINUATION):
            self._reshape(shapes.shallower)
            return
        if at.letter == 0 and at.length:
            self._make_room_above(line)
            return
        second = BlockId(new_id())
        before, after = lettering.stored(at.block, 0, at.letter), lettering.stored(at.block, at.letter)
        if self.scribe.do(SplitBlock(block, second, self.scribe.language, before, after)):
            self.editor.put_caret(Caret(f"block:{second}"))

    def _make_room_above(self, line: SheetLine) -> None:
        """Put an empty block above a line, so that what refers to the line still does."""
        before = self.scribe.neighbour(line, -1)
        shape = Shape(Kind.PARAGRAPH) if line.kind is Kind.HEADING else shapes.shape_of(line)
        after = BlockId(before.id) if before is not None else None
        if self.scribe.paper is not None:
            id = BlockId(new_id())
            self.scribe.do(AddBlock(id, self.scribe.paper, after, shape.kind, shape.level, shape.style))

    def _at_the_end(self, line: SheetLine) -> bool:
        """Say whether the caret stands in the last cell of a table that nothing follows."""
        cell = cell_of(self.editor.textCursor().block())
        last = cell == len(line.cells) * len(line.cells[0]) - 1
        return last and self.scribe.neighbour(line, 1) is None

    def _make_room_below(self, line: SheetLine) -> None:
        """Put an empty paragraph below a table, to write on in."""
        id = BlockId(new_id())
        if self.scribe.paper is not None and self.scribe.do(
            AddBlock(id, self.scribe.paper, BlockId(line.id))
        ):
            self.editor.put_caret(Caret(f"block:{id}"))

    def _join(self, first: SheetLine, second: SheetLine) -> None:
        """Make two blocks one and stand where they meet."""
        self.scribe.flush()
        blocks = self.editor.setting.block(first.key), self.editor.setting.block(second.key)
        before, after = (lettering.read(block) for block in blocks)
        meet = lettering.length(before)
        shape = shapes.shape_of(second) if not before else None
        command = JoinExactly(
            BlockId(first.id), BlockId(second.id), self.scribe.language, inline.write(before + after), shape
        )
        empty = () if before and after else (first.id,) if not before else (second.id,)
        self.scribe.consent(empty, lambda: self.scribe.do_and_stand(command, Caret(first.key, meet)))

    def _reshape(self, become: shapes.Becoming) -> None:
        """Make each chosen block what `become` says."""
        self.scribe.flush()
        stretch = self.editor.stretch()
        found = []
        for line in self.scribe.chosen():
            shape = become(line, self.scribe.neighbour(line, -1))
            if line.role is Role.BLOCK and shape is not None and shape != shapes.shape_of(line):
                found.append((BlockId(line.id), shape))
        if found and stretch is not None:
            self.scribe.do(RestyleBlocks(tuple(found)))
