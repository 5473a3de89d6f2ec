"""Footnotes: set when first called, and gathered at the foot of a page."""

from collections.abc import Iterable
from typing import NamedTuple

from secretariat.domain.printing import Inlines, PrintCall, PrintNote
from secretariat.exporters.pdf.block import Block, Setter
from secretariat.exporters.pdf.line import Line
from secretariat.exporters.pdf.marks import Mark, call_anchor, note_anchor
from secretariat.exporters.pdf.styles import NOTE, NOTE_APART, NOTE_RULE, Style
from secretariat.exporters.pdf.tags import Element, Tree

SHORTEST_SPLIT = 4
"""A note of fewer lines is not split over two pages."""


class NoteLine(NamedTuple):
    """A line of a note: its block, its height, and the id of the note if it is the first."""

    line: Line
    block: Block
    height: float
    opens: str = ""


class Notes:
    """The notes of a paper that stand at the foot of the page of their mark."""

    def __init__(self, notes: Iterable[PrintNote], tree: Tree, setter: Setter, measure: float) -> None:
        self.tree = tree
        self.measure = measure
        self._setter = setter
        self._waiting = {note.id: note for note in notes}
        self._blocks: dict[str, list[Block]] = {}
        self._taken: set[str] = set()

    def open(self, inlines: Inlines, parent: Element) -> None:
        """Make elements in `parent` for the notes that inlines call for the first time."""
        for inline in inlines:
            if isinstance(inline, PrintCall) and inline.note in self._waiting:
                self._blocks[inline.note] = blocks(self._waiting.pop(inline.note), self.tree, parent, NOTE)

    def due(self, line: Line) -> list[str]:
        """Return the notes called in a line that stand on no page yet."""
        return [note for note in line.notes if note in self._blocks and note not in self._taken]

    def lines(self, note: str) -> list[NoteLine]:
        """Return the lines of a note."""
        lines: list[NoteLine] = []
        for block in self._blocks[note]:
            first, *others = self._setter.block(block, self.measure)
            lead = block.style.lead
            lines.append(NoteLine(first, block, lead + NOTE_APART, "" if lines else note))
            lines += [NoteLine(line, block, lead) for line in others]
        return lines

    def take(self, note: str) -> list[NoteLine]:
        """Return the lines of a note and count it as printed."""
        self._taken.add(note)
        return self.lines(note)

    def least(self, note: str) -> float:
        """Return the height the beginning of a note needs at least."""
        lines = self.lines(note)
        return height(lines if len(lines) < SHORTEST_SPLIT else lines[:2])


def blocks(note: PrintNote, tree: Tree, parent: Element, style: Style, label: str = "{}") -> list[Block]:
    """Return the paragraphs of a note, its number before the first."""
    element = tree.add(parent, "Note", identity=f"note-{note.number}-{note.id}")
    labelling = tree.add(element, "Lbl")
    back = Mark(f"Back to the mark of footnote {note.number}", call_anchor(note.id), raised=True)
    made = [Block(inlines, style, tree.add(element, "P")) for inlines in note.paragraphs or ((),)]
    made[0].label, made[0].labelling, made[0].label_mark = label.format(note.number), labelling, back
    made[0].anchor = note_anchor(note.id)
    return made


def standing(block: Block, lines: list[Line]) -> list[NoteLine]:
    """Return lines of a block as they stand among the notes."""
    apart = [NOTE_APART, *[0.0] * (len(lines) - 1)]
    return [NoteLine(line, block, block.style.lead + above) for line, above in zip(lines, apart, strict=True)]


class Foot:
    """The notes at the foot of one page."""

    def __init__(self) -> None:
        self.lines: list[NoteLine] = []
        self.height = 0.0

    def take(self, lines: list[NoteLine]) -> None:
        """Add lines of notes."""
        if lines:
            self.height = grown(self.height, lines)
            self.lines += lines


def height(lines: list[NoteLine]) -> float:
    """Return the height of lines of notes."""
    return sum(line.height for line in lines)


def grown(foot: float, lines: list[NoteLine]) -> float:
    """Return the height of a foot after lines are added to it."""
    return (foot or NOTE_RULE) + height(lines)


def fitting(lines: list[NoteLine], foot: float, limit: float) -> int:
    """Return how many lines can be added to a foot until it is `limit` high."""
    foot = foot or NOTE_RULE
    for number, line in enumerate(lines):
        foot += line.height
        if foot > limit:
            return number
    return len(lines)


def splitting(lines: list[NoteLine], foot: float, limit: float) -> int:
    """Return how many lines of a note that does not fit whole can open it on this page; 0 when it is better not split.

    At least two lines stand on each page.
    """
    fits = min(fitting(lines, foot, limit), len(lines) - 2)
    return fits if fits >= 2 and len(lines) >= SHORTEST_SPLIT else 0
