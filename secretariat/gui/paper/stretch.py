"""Where the user stands on the sheet, and what stretch of it is chosen."""

from dataclasses import dataclass

from PySide6.QtGui import QTextBlock

from secretariat.gui.paper.lines import SheetLine


@dataclass(frozen=True, slots=True)
class Caret:
    """A place on the sheet: a line, how many letters and marks in, and in a table which cell."""

    key: str
    place: int = 0
    cell: int = -1

    def noted(self) -> str:
        """Return the place as it is noted with a step."""
        return f"{self.key} {self.place} {self.cell}"


def read_caret(noted: str) -> Caret | None:
    """Return a place that was noted with a step, None where that is none on a sheet."""
    parts = noted.split(" ")
    if not 2 <= len(parts) <= 3 or not all(part.lstrip("-").isdecimal() for part in parts[1:]):
        return None
    return Caret(parts[0], int(parts[1]), int(parts[2]) if len(parts) > 2 else -1)


@dataclass(frozen=True, slots=True)
class End:
    """One end of a stretch: its line, the paragraph of the document, and the letter in it as the document counts."""

    line: SheetLine
    block: QTextBlock
    letter: int

    @property
    def length(self) -> int:
        """How many letters the paragraph has."""
        return self.block.length() - 1


@dataclass(frozen=True, slots=True)
class Stretch:
    """What is chosen, from first to last; both ends are one where nothing is."""

    first: End
    last: End

    @property
    def single(self) -> bool:
        """Whether it lies within one paragraph of the document."""
        return self.first.block == self.last.block

    @property
    def empty(self) -> bool:
        """Whether nothing is chosen."""
        return self.single and self.first.letter == self.last.letter

    @property
    def line_editable(self) -> bool:
        """Whether one can write where it begins, or it reaches over several lines."""
        return self.first.line.editable or not self.single
