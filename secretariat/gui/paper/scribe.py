"""The scribe: takes what the user does on the sheet and has the desk do it, one command for one gesture."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from secretariat.app.command import Command
from secretariat.app.commands.appendix import RewordAppendix
from secretariat.app.commands.block import DeleteBlocks, Reword
from secretariat.app.commands.note import RewordNote
from secretariat.app.commands.paper import EditPaper
from secretariat.app.commands.stretch import CutOut
from secretariat.app.commands.table import RewordTable
from secretariat.app.commands.typography import Corrected
from secretariat.domain import inline
from secretariat.domain.identity import AppendixId, BlockId, NoteId, PaperId
from secretariat.domain.inline import Run, Text
from secretariat.domain.language import Language
from secretariat.domain.tongue import tr
from secretariat.gui.desk import Desk
from secretariat.gui.paper import lettering, lines
from secretariat.gui.paper.editor import SheetEditor
from secretariat.gui.paper.lines import Mark, Pieces, Role, SheetLine
from secretariat.gui.paper.stretch import Caret, End

Consent = Callable[[Sequence[str], Callable[[], None]], None]


@dataclass(frozen=True, slots=True)
class Removal:
    """How a stretch is taken out: by which command, and the line that is left with the words before and behind."""

    command: Command
    line: SheetLine
    before: tuple[Run, ...]
    after: tuple[Run, ...]

    @property
    def gone(self) -> tuple[BlockId, ...]:
        """Return the blocks of which nothing is left."""
        match self.command:
            case DeleteBlocks(ids):
                return ids
            case CutOut(first, between, last):
                return (*between, last) if not self.after and last != first else between
        return ()


class Scribe:
    """Writes down what happens on one sheet.

    `consent` is asked before blocks go, and goes on when they may. While it hands over words whose marks stay as they
    are, `own` names the thing it changes: all else stands as before.
    """

    def __init__(self, desk: Desk, editor: SheetEditor) -> None:
        """Write for a desk what happens in an editor."""
        self.desk = desk
        self.editor = editor
        self.paper: PaperId | None = None
        self.language = Language.EN
        self.own: frozenset[tuple[str, str]] = frozenset()
        self.acting = False
        self.consent: Consent = lambda _, then: then()
        self._staged: list[tuple[str, Command, Caret | None]] = []
        editor.handing.connect(self.flush)

    # Words

    def flush(self) -> None:
        """Hand over the words that are pending."""
        key = self.editor.pending
        line = self.editor.setting.line(key) if key else None
        if line is None or self.desk.workspace is None:
            self._staged.clear()
            return
        self.editor.handed_over()
        shown = self.shown(line)
        commands = self._unstaged(key, self.rewording(line, shown))
        if shown == _said(line) and len(commands) == 1:
            return
        calm = _marks(shown) == _marks(_said(line))
        self.own = frozenset({(_KINDS[line.role], line.id)}) if calm else frozenset()
        done = all(self.do(command, stood) for command, stood in commands)
        self.own = frozenset()
        if not done:
            self.editor.pending = key
        elif calm:
            self.editor.setting.replace(_with(line, shown))

    def stage(self, corrected: type[Corrected] | None = None) -> None:
        """Keep the pending words as they stand now: handed over, they are a step before what is written from here on."""
        key = self.editor.pending
        line = self.editor.setting.line(key) if key else None
        if line is not None:
            command = self.rewording(line, self.shown(line))
            self._staged.append((key, corrected(command) if corrected else command, self.editor.began))
            self.editor.began = self.editor.caret()

    def _unstaged(self, key: str, last: Command) -> list[tuple[Command, Caret | None]]:
        """Return the steps kept of a line, each with where the caret stood before, and `last` if it says anything else."""
        commands = [(command, stood) for staged, command, stood in self._staged if staged == key]
        self._staged.clear()
        before = commands[-1][0] if commands else None
        if isinstance(before, Corrected) and before.words == last:
            return commands
        return [*commands, (last, self.editor.began)]

    def do(self, command: Command, caret: Caret | None = None, slow: bool = False) -> bool:
        """Have the desk do a command that came from the sheet; say whether it was done.

        `caret` is where the user stood before, by default where the caret stands. What is `slow` lets the window paint.
        """
        before, self.acting = self.acting, True
        stood = caret or self.editor.caret()
        try:
            return self.desk.do(command, slow, stood.noted() if stood else "") is not None
        finally:
            self.acting = before

    def shown(self, line: SheetLine) -> tuple[tuple[Run, ...], ...]:
        """Return what the sheet shows of a line: one row of runs, or those of every cell."""
        setting = self.editor.setting
        if not line.cells:
            return (lettering.read(setting.block(line.key)),)
        count = len(line.cells) * len(line.cells[0])
        return tuple(lettering.read(setting.block(line.key, cell)) for cell in range(count))

    def rewording(self, line: SheetLine, shown: tuple[tuple[Run, ...], ...]) -> Command:
        """Return the command that gives a line the words it shows."""
        said = [inline.write(runs) for runs in shown]
        match line.role:
            case Role.NOTE:
                return RewordNote(NoteId(line.id), self.language, said[0])
            case Role.TITLE | Role.SUBTITLES:
                return EditPaper(PaperId(line.id), f"{line.role}.{self.language}", said[0])
            case Role.TABLE | Role.CELLS:
                return _tabled(line, self.language, said)
            case _:
                return Reword(BlockId(line.id), self.language, said[0])

    # What is chosen

    def chosen(self) -> list[SheetLine]:
        """Return the lines of blocks that the choice or the caret touches."""
        stretch = self.editor.stretch()
        if stretch is None:
            return []
        setting = self.editor.setting
        first, last = setting.index(stretch.first.line.key), setting.index(stretch.last.line.key)
        return [line for line in setting.lines[first : last + 1] if line.kind and line.id]

    def at_one_place(self) -> End | None:
        """Return where the caret stands, once nothing is chosen or pending any more."""
        stretch = self.editor.stretch()
        if stretch is not None and not stretch.single:
            self.erase()
        elif stretch is not None and not stretch.empty:
            self.editor.remove(stretch)
        self.flush()
        stretch = self.editor.stretch()
        return stretch.first if stretch is not None and stretch.single else None

    def beside(self, line: SheetLine | None, way: int) -> SheetLine | None:
        """Return the text block beside a text block, None where there is another thing."""
        if line is None or line.role is not Role.BLOCK:
            return None
        other = self.neighbour(line, way)
        return other if other is not None and other.role is Role.BLOCK else None

    def neighbour(self, line: SheetLine, way: int) -> SheetLine | None:
        """Return the block above (-1) or below (1) a line."""
        found = self.editor.setting.lines
        index = self.editor.setting.index(line.key) + way
        other = found[index] if 0 <= index < len(found) else None
        return other if other is not None and other.kind and other.id else None

    def blocks(self) -> list[SheetLine]:
        """Return the lines of all blocks."""
        return [line for line in self.editor.setting.lines if line.kind and line.id]

    # Taking out

    def erase(self) -> None:
        """Take out a stretch that reaches over several lines; only blocks give way."""
        self.flush()
        stretch, chosen = self.editor.stretch(), self.chosen()
        if stretch is None or stretch.single or not chosen:
            return
        removal = self.removal()
        if removal is None:
            self._delete(chosen)
        else:
            caret = Caret(removal.line.key, lettering.length(removal.before))
            self.consent(removal.gone, lambda: self.do_and_stand(removal.command, caret))

    def removal(self) -> Removal | None:
        """Return how to take out a stretch over several lines that holds text; None where it holds none."""
        stretch, chosen = self.editor.stretch(), self.chosen()
        texts = [line for line in chosen if line.role is Role.BLOCK]
        if stretch is None or not texts:
            return None
        start = stretch.first.letter if texts[0] == stretch.first.line else 0
        last = self.editor.setting.block(texts[-1].key)
        end = stretch.last.letter if texts[-1] == stretch.last.line else last.length() - 1
        if start == 0 and end == 0 and len(texts) > 1:
            others = tuple(BlockId(line.id) for line in chosen if line != texts[-1])
            return Removal(DeleteBlocks(others), texts[-1], (), lettering.read(last))
        left = lettering.read(self.editor.setting.block(texts[0].key), 0, start)
        right = lettering.read(last, end)
        between = tuple(BlockId(line.id) for line in chosen if line not in (texts[0], texts[-1]))
        ends = BlockId(texts[0].id), BlockId(texts[-1].id)
        command = CutOut(ends[0], between, ends[1], self.language, inline.write(left + right))
        return Removal(command, texts[0], left, right)

    def delete(self) -> None:
        """Delete the blocks that the choice or the caret touches."""
        self.flush()
        chosen = self.chosen()
        if not chosen:
            self.editor.refused.emit(tr("Only headings, paragraphs, items and tables can be deleted here."))
            return
        beside = self.neighbour(chosen[-1], 1) or self.neighbour(chosen[0], -1)
        self._delete(chosen, Caret(beside.key, 0, 0 if beside.cells else -1) if beside else None)

    def _delete(self, chosen: list[SheetLine], caret: Caret | None = None) -> None:
        """Delete whole blocks, and stand at a place."""
        ids = tuple(BlockId(line.id) for line in chosen)
        self.consent(ids, lambda: self.do_and_stand(DeleteBlocks(ids), caret))

    def do_and_stand(self, command: Command, caret: Caret | None) -> None:
        """Have a command done, and stand at a place then."""
        if self.do(command) and caret is not None:
            self.editor.put_caret(caret)


def _tabled(line: SheetLine, language: Language, said: list[str]) -> Command:
    """Return the command that gives a table the words of its cells."""
    width = len(line.cells[0])
    rows = [tuple(said[first : first + width]) for first in range(0, len(said), width)]
    before = [inline.write(runs) for runs in _said(line)]
    cell = next((index for index, pair in enumerate(zip(before, said, strict=True)) if pair[0] != pair[1]), 0)
    if line.role is Role.TABLE:
        return RewordTable(BlockId(line.id), language, inline.tabled(rows), cell)
    return RewordAppendix(AppendixId(line.id), language, rows[0], tuple(rows[1:]), cell)


_KINDS = {
    Role.BLOCK: "block",
    Role.TABLE: "block",
    Role.CELLS: "appendix",
    Role.NOTE: "note",
    Role.TITLE: "paper",
    Role.SUBTITLES: "paper",
}


def _said(line: SheetLine) -> tuple[tuple[Run, ...], ...]:
    """Return what the file says in a line: one row of runs, or those of every cell."""
    if not line.cells:
        return (lines.runs(line.pieces),)
    return tuple(lines.runs(cell) for row in line.cells for cell in row)


def _marks(rows: tuple[tuple[Run, ...], ...]) -> list[Run]:
    """Return the marks among runs, in order."""
    return [run for runs in rows for run in runs if not isinstance(run, Text)]


def _with(line: SheetLine, shown: tuple[tuple[Run, ...], ...]) -> SheetLine:
    """Return a line with the words it shows; its marks are the same as before."""
    pieces = [line.pieces] if not line.cells else [cell for row in line.cells for cell in row]
    marks = iter([piece for row in pieces for piece in row if isinstance(piece, Mark)])
    rows: list[Pieces] = [
        tuple(run if isinstance(run, Text) else next(marks) for run in runs) for runs in shown
    ]
    if not line.cells:
        return replace(line, pieces=rows[0])
    width = len(line.cells[0])
    return replace(line, cells=tuple(tuple(rows[i : i + width]) for i in range(0, len(rows), width)))
