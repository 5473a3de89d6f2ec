"""Where the caret belongs after a step was taken back or done again: where something changed."""

from secretariat.domain.inline import Run, Text
from secretariat.gui.paper import lettering
from secretariat.gui.paper.lines import SheetLine, runs
from secretariat.gui.paper.stretch import Caret

Lines = tuple[SheetLine, ...]


def changed_at(old: Lines, new: Lines) -> Caret | None:
    """Return the place of the first change from one state of the sheet to another, None where no word changed."""
    before = {line.key: line for line in old}
    for index, line in enumerate(new):
        if not line.editable:
            continue
        was = before.get(line.key)
        if was is None:
            return Caret(line.key, _length(line), -1 if not line.cells else 0)
        if was.pieces != line.pieces:
            return Caret(line.key, _end_of_change(runs(was.pieces), runs(line.pieces)))
        if (was.kind, was.level, was.style, was.cells, was.badge) != _nature(line):
            return Caret(line.key, 0, -1 if not line.cells else 0)
        if index < len(old) and old[index].key != line.key:
            return _beside(old[index], line, new)
    return None


def _nature(line: SheetLine) -> tuple[object, ...]:
    """Return what a line is, apart from its words."""
    return line.kind, line.level, line.style, line.cells, line.badge


def _beside(gone: SheetLine, line: SheetLine, new: Lines) -> Caret:
    """Return the place where a line was that is gone or went elsewhere."""
    moved = next((other for other in new if other.key == gone.key), None)
    chosen = moved if moved is not None else line
    return Caret(chosen.key, 0, -1 if not chosen.cells else 0)


def _length(line: SheetLine) -> int:
    """Return how many places a line has; a table, none."""
    return lettering.length(runs(line.pieces))


def _end_of_change(old: tuple[Run, ...], new: tuple[Run, ...]) -> int:
    """Return the place behind what differs in the new words."""
    a, b = _spelt(old), _spelt(new)
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    end = 0
    while end < min(len(a), len(b)) - start and a[-1 - end] == b[-1 - end]:
        end += 1
    return sum(1 if not isinstance(one, str) else lettering.units(one) for one in b[: len(b) - end])


def _spelt(row: tuple[Run, ...]) -> list[object]:
    """Return runs as single letters and marks."""
    found: list[object] = []
    for run in row:
        found += list(run.text) if isinstance(run, Text) else [run]
    return found
