"""What the pages are filled with, in reading order."""

from dataclasses import dataclass, field
from typing import NamedTuple

from secretariat.domain.drawing import PrintChart
from secretariat.domain.printing import Inlines, PrintTable, plain
from secretariat.exporters.pdf.breaker import Breaker
from secretariat.exporters.pdf.galley import Compositor
from secretariat.exporters.pdf.line import Line, Run
from secretariat.exporters.pdf.marks import Mark
from secretariat.exporters.pdf.sheet import Passage
from secretariat.exporters.pdf.styles import RAISED, Geometry, Style, labelled
from secretariat.exporters.pdf.tags import Element


@dataclass(slots=True)
class Block:
    """A heading, a paragraph, an item: words in one style.

    `label` hangs before the first line and belongs to `labelling`, or to the block's own element; `label_mark` says what it
    leads to. `anchor` names the place for references; `outline` is the level in the outline, 0 for none.
    """

    inlines: Inlines
    style: Style
    element: Element
    label: str = ""
    labelling: Element | None = None
    label_mark: Mark | None = None
    anchor: str = ""
    outline: int = 0
    lines: list[Line] = field(default_factory=list)
    label_line: Line | None = None

    @property
    def title(self) -> str:
        """The words by which the outline knows the block."""
        return f"{self.label} {plain(self.inlines)}".strip()


class Grid(NamedTuple):
    """A table, with the elements of its parts; its rows are tagged as they are set."""

    table: PrintTable
    element: Element
    head: Element | None
    body: Element
    anchor: str = ""
    after: float = 8


class Chart(NamedTuple):
    """A picture, which is parted where it is taller than a page; its parts are elements below `parent`."""

    chart: PrintChart
    parent: Element
    anchor: str = ""


class Pairs(NamedTuple):
    """Lines with one block at the left and one at the right, as in the masthead; the left ones are read first."""

    rows: list[tuple[Block | None, Block | None]]


class Standing(NamedTuple):
    """A block at the foot of the page, where notes stand."""

    block: Block


class Turn(NamedTuple):
    """A new page of the given shape."""

    geometry: Geometry


@dataclass(slots=True)
class Entry:
    """An entry of the contents: it leads to the anchor `target`; the number of that page joins the `passage` once it is known."""

    block: Block
    target: str
    passage: Passage | None = None


Item = Block | Grid | Chart | Pairs | Standing | Turn | Entry


class Setter:
    """Sets words into lines of a given measure."""

    def __init__(self, compositor: Compositor, breaker: Breaker) -> None:
        self.compositor = compositor
        self._breaker = breaker

    def lines(self, inlines: Inlines, style: Style, measure: float) -> list[Line]:
        """Return the lines of inlines in a style; `measure` is the width of the text in points."""
        width = (measure - style.indent) * 1000 / style.size
        return self._breaker.lines(self.compositor.galleys(inlines, style), width, style.justify)

    def block(self, block: Block, measure: float) -> list[Line]:
        """Return the lines of a block, set once."""
        if not block.lines:
            block.label_line = self._label(block)
            if block.label_line:
                block.style = labelled(block.style, block.label_line.width * block.style.size / 1000)
            block.lines = self.lines(block.inlines, block.style, measure)
        return block.lines

    def _label(self, block: Block) -> Line | None:
        """Return the label with a space after it, so that it stays apart from the words when read aloud."""
        if not block.label:
            return None
        fount = self.compositor.founts.of(block.style.strong, block.style.emphasis)
        share = RAISED if block.label_mark and block.label_mark.raised else 1
        runs = [
            Run(span.fount, [span.ink], span.width * share, block.label_mark)
            for span in self.compositor.founts.spans(fount, block.label)
        ]
        runs.append(Run(fount, ["", ""], fount.space_width))
        return Line(runs, sum(run.width for run in runs))
