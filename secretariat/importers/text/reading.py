"""The state of a reading: what is open, and what has been read so far."""

from dataclasses import dataclass, field
from typing import Final

from secretariat.domain.draft import Leftover
from secretariat.domain.finding import Finding
from secretariat.domain.paper import Kind, ListStyle
from secretariat.domain.tongue import tr
from secretariat.importers.text import shape
from secretariat.importers.text.growing import Growing, GrowingNote, notice, warning
from secretariat.importers.text.lines import Line

LOOK_AHEAD: Final = 6
_SENTENCES: Final = frozenset([Kind.PARAGRAPH, Kind.CONTINUATION])


@dataclass(slots=True)
class Body:
    """What the body gave, in reading order."""

    blocks: list[Growing] = field(default_factory=list)
    notes: list[GrowingNote] = field(default_factory=list)
    unplaced: list[Leftover] = field(default_factory=list)
    dropped: list[Leftover] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


class Reading:
    """One reading of a body: its lines, what it gave, and the block, note and paragraph number that are open."""

    def __init__(self, lines: list[Line]) -> None:
        self.body = Body()
        self.lines = lines
        self.block: Growing | None = None
        self.note: GrowingNote | None = None
        self.number: int | None = None

    def open(
        self,
        kind: Kind,
        level: int,
        label: str | None,
        text: str,
        line: Line,
        style: ListStyle = ListStyle.DEFAULT,
    ) -> Growing:
        """Open a block, and close the note that was open."""
        if self.block is not None and self.block.kind in _SENTENCES and not self.finished():
            self.doubt(
                "cut-off", tr("The words “… {words}” stop without a full stop.", words=self.block.last[-60:])
            )
        key = f"b{len(self.body.blocks) + 1}"
        words = text.replace("\t", " ")
        block = Growing(key, kind, level, label, self.number, [words] if words else [], [line.number], style)
        self.block, self.note = block, None
        self.body.blocks.append(block)
        return block

    def drop(self, line: Line, text: str, why: str) -> None:
        """Keep account of a mark that was taken off the words."""
        if text:
            self.body.dropped.append(Leftover(line.number, text, why))

    def leave_out(self, line: Line) -> None:
        """Keep account of a line that found no place."""
        self.body.unplaced.append(Leftover(line.number, line.text))

    def doubt(self, kind: str, detail: str) -> None:
        """Report what the secretary should look at in the open block."""
        if self.block is not None:
            self.body.findings.append(notice(kind, self.block.where, detail, self.block.key))

    def miss(self, kind: str, where: str, detail: str) -> None:
        """Report that something is missing."""
        self.body.findings.append(warning(kind, where, detail))

    def finished(self) -> bool:
        """Say whether the open block may end here."""
        block = self.block
        return block is None or block.kind in {Kind.HEADING, Kind.TABLE} or shape.complete(block.last)

    def resumed_later(self, at: int) -> bool:
        """Say whether the sentence that was interrupted goes on a few lines below."""
        for line in self.lines[at + 1 : at + 1 + LOOK_AHEAD]:
            if line.label is not None:
                return False
            if line.gap and shape.resumes(line.text):
                return True
        return False
