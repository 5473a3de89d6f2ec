"""A line of words as set, and how it is put together."""

from typing import NamedTuple

from secretariat.exporters.pdf.fount import Fount
from secretariat.exporters.pdf.galley import Piece
from secretariat.exporters.pdf.marks import Mark


class Run:
    """A stretch of a line in one fount; `inks` stand apart by spaces. `width` is natural, in 1/1000 em.

    `said` is what the ink stands for where that differs from its glyphs. `place` orders the runs as they are read; a run
    that goes `leftwards` is read from its right end.
    """

    __slots__ = ("fount", "inks", "leftwards", "mark", "place", "said", "width")

    def __init__(
        self,
        fount: Fount,
        inks: list[str],
        width: float,
        mark: Mark | None = None,
        said: str | None = None,
        place: int = 0,
        leftwards: bool = False,
    ) -> None:
        self.fount = fount
        self.inks = inks
        self.width = width
        self.mark = mark
        self.said = said
        self.place = place
        self.leftwards = leftwards


class Line(NamedTuple):
    """A line: its runs from left to right, its natural width, and by how much each space is widened.

    `leftwards` if its text runs from right to left, so that it begins at the right; `overhang` is then the width of the space
    at its left end, which stands outside.
    """

    runs: list[Run]
    width: float
    stretch: float = 0
    notes: tuple[str, ...] = ()
    leftwards: bool = False
    overhang: float = 0


class Runs:
    """The runs of a line in the making; ink goes on in the last run while fount and mark stay the same."""

    def __init__(self, base: Fount) -> None:
        self.runs: list[Run] = []
        self.gaps = 0
        self.notes: list[str] = []
        self._base = base
        self._place = 0
        self._leftwards = False

    def goes_on_at(self, place: int, leftwards: bool) -> None:
        """Say where the next ink stands in reading order, and which way it runs."""
        self._place = place
        self._leftwards = leftwards

    def pieces(self, pieces: tuple[Piece, ...]) -> None:
        """Add the pieces of a word."""
        for piece in pieces:
            self.ink(piece.span.fount, piece.span.ink, piece.width, piece.mark)
            if piece.mark and piece.mark.note and piece.mark.note not in self.notes:
                self.notes.append(piece.mark.note)

    def ink(self, fount: Fount, ink: str, width: float, mark: Mark | None = None) -> None:
        """Add ink."""
        last = self._last()
        if last and last.fount is fount and last.mark is mark:
            last.inks[-1] += ink
            last.width += width
        else:
            self.runs.append(Run(fount, [ink], width, mark, None, self._place, self._leftwards))

    def words(self, inks: list[str], width: float) -> None:
        """Add words of the line's fount, each with a space after it."""
        last = self._last()
        if last and last.fount is self._base and last.mark is None:
            last.inks[-1] += inks[0]
            last.inks += inks[1:]
            last.inks.append("")
            last.width += width
        else:
            self.runs.append(Run(self._base, [*inks, ""], width))
        self.gaps += len(inks)

    def space(self) -> None:
        """Add a space; it is that of the words before it unless their fount has another one than the line."""
        last = self._last()
        width = self._base.space_width
        # after a raised ending the space is shown with it, so that readers take what follows for the same line
        apart = last and last.mark and last.mark.raised and last.mark.leads
        if last is None or last.fount.space_width != width or apart:
            self.runs.append(Run(self._base, ["", ""], width, None, None, self._place, self._leftwards))
        else:
            last.inks.append("")
            last.width += width
        self.gaps += 1

    def hyphen(self) -> None:
        """Add a hyphen that is not in the words: it says so, and the word stays whole to a reader."""
        ink, width = self._base.ink("-")
        self.runs.append(Run(self._base, [ink], width, None, "\u00ad", self._place))

    def _last(self) -> Run | None:
        """Return the last run if ink can go on in it."""
        last = self.runs[-1] if self.runs else None
        if last is None or last.said is not None or last.leftwards or self._leftwards:
            return None
        return last
