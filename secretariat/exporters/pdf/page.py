"""The page being filled: text from the top, the notes it calls from the foot."""

from secretariat.exporters.pdf.block import Block
from secretariat.exporters.pdf.line import Line
from secretariat.exporters.pdf.marks import call_anchor, note_anchor
from secretariat.exporters.pdf.notes import Foot, NoteLine, Notes, fitting, grown, splitting
from secretariat.exporters.pdf.sheet import Passage, Placed, Rule, Sheet
from secretariat.exporters.pdf.styles import CARRIED_SHARE, NOTE_RULE, Geometry, Style

SLACK = 0.01
BASELINE = 0.95
"""How far below the top of a line its baseline lies, times the size."""


class Page:
    """One page: `y` is the lower edge of the text so far, `carried` what is left of a note begun before its end."""

    def __init__(self, index: int, geometry: Geometry, notes: Notes, carried: list[NoteLine]) -> None:
        self.sheet = Sheet(index, geometry)
        self.geometry = geometry
        self.y = geometry.top
        self.blank = True
        self.foot = Foot()
        self.carried = carried
        self._notes = notes
        if carried:
            self.pour(geometry.depth * CARRIED_SHARE)

    @property
    def untouched(self) -> bool:
        """Whether neither text nor note stands on the page."""
        return self.blank and not self.foot.lines

    def pour(self, limit: float) -> None:
        """Let what is left of a note run on until the notes are `limit` high."""
        fits = fitting(self.carried, self.foot.height, limit)
        self.foot.take(self.carried[:fits])
        self.carried = self.carried[fits:]

    def room(self) -> float:
        """Return the height left for text and notes together."""
        return self.y - self.geometry.bottom - self.foot.height

    def fitting(self, lines: list[Line], lead: float, space: float) -> tuple[int, float]:
        """Return how many lines fit with the notes they call below `space`, and the height left after them."""
        limit = self.y - space - self.geometry.bottom + SLACK
        foot = self.foot.height
        tall = 0.0
        for number, line in enumerate(lines):
            grown_foot = (
                foot if not line.notes else self.foot_after(self._notes.due(line), foot, limit - tall - lead)
            )
            if grown_foot is None or tall + lead + grown_foot > limit:
                return number, limit - tall - foot
            tall += lead
            foot = grown_foot
        return len(lines), limit - tall - foot

    def foot_after(self, due: list[str], foot: float, limit: float) -> float | None:
        """Return the height of the notes once those due are added; None if one could not begin on this page.

        A note that is split fills the page.
        """
        if due and self.carried:
            return None
        for number, note in enumerate(due):
            lines = self._notes.lines(note)
            if (taller := grown(foot, lines)) <= limit:
                foot = taller
            elif number + 1 == len(due) and splitting(lines, foot, limit):
                return limit
            else:
                return None
        return foot

    def call(self, line: Line, top: float) -> None:
        """Put the notes a line calls at the foot, as much of them as there is room for."""
        for note in line.notes:
            self.sheet.anchors.setdefault(call_anchor(note), top)
        for note in self._notes.due(line):
            lines = self._notes.take(note)
            limit = self.y - self.geometry.bottom + SLACK
            if self.carried:
                self.carried += lines
            elif grown(self.foot.height, lines) <= limit:
                self.foot.take(lines)
            else:
                fits = splitting(lines, self.foot.height, limit) or fitting(lines, self.foot.height, limit)
                self.foot.take(lines[:fits])
                self.carried = lines[fits:]

    def set(self, block: Block, lines: list[Line], opens: bool) -> None:
        """Set lines of a block below what there is; the label too where the block opens."""
        style = block.style
        left = self.geometry.left
        if opens:
            self._announce(block)
        placed, top = [], self.y
        for line in lines:
            x = left + style.indent + self._shift(line, style)
            placed.append(Placed(x, self.y - style.size * BASELINE, line))
            self.y -= style.lead
        label = self._label(block, placed[0].y) if opens else None
        self.sheet.items.append(Passage(block.element, style, placed, label, block.labelling))
        self.blank = False
        for number, line in enumerate(lines):
            if line.notes:
                self.call(line, top - number * style.lead)

    def _announce(self, block: Block) -> None:
        """Note the place of a block that others lead to."""
        if block.anchor:
            self.sheet.anchors[block.anchor] = self.y
        if block.outline:
            self.sheet.outline.append((block.outline, block.title, self.y))

    def _shift(self, line: Line, style: Style) -> float:
        """Return how far a line stands in because of its alignment."""
        align = 1.0 if line.leftwards else style.align
        overhang = line.overhang * style.size / 1000
        if not align or line.stretch:
            return -overhang
        return (self.geometry.measure - style.indent - line.width * style.size / 1000) * align - overhang

    def _label(self, block: Block, baseline: float) -> Placed | None:
        if block.label_line is None:
            return None
        return Placed(self.geometry.left + block.style.indent - block.style.hang, baseline, block.label_line)

    def finished(self) -> Sheet:
        """Return the sheet with its notes set."""
        if self.foot.lines:
            self._set_notes()
        return self.sheet

    def _set_notes(self) -> None:
        y = self.geometry.bottom + self.foot.height
        left = self.geometry.left
        self.sheet.rules.append(Rule(left, y - NOTE_RULE + 6, left + 144))
        y -= NOTE_RULE
        block: Block | None = None
        placed: list[Placed] = []
        for note in self.foot.lines:
            style = note.block.style
            y -= note.height - style.lead
            if note.opens:
                self.sheet.anchors[note_anchor(note.opens)] = y
            at = Placed(left + style.indent, y - style.size * BASELINE, note.line)
            if note.block is block:
                placed.append(at)
            else:
                block, placed = note.block, [at]
                label = self._label(block, at.y) if note.opens else None
                self.sheet.items.append(Passage(block.element, style, placed, label, block.labelling))
            y -= style.lead
