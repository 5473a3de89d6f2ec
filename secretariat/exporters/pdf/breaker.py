"""Breaks galleys into lines, each filled as far as it goes."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from itertools import accumulate

from secretariat.exporters.pdf.bidi import level, ordered
from secretariat.exporters.pdf.fount import Span
from secretariat.exporters.pdf.galley import Galley, Piece
from secretariat.exporters.pdf.line import Line, Run, Runs

Hyphenate = Callable[[str], list[int]]
"""Says after how many letters a word may be hyphenated."""

_SLACK = 0.01
_WORTH_HYPHENATING = 1500
"""Room in 1/1000 em a line must lack before a word is hyphenated."""

_WORTH_FILLING = 3000
"""Room in 1/1000 em that is filled with the beginning of a word wider than the line."""


class Breaker:
    """Breaks galleys at a width."""

    def __init__(self, hyphenate: Hyphenate | None = None) -> None:
        self._hyphenate = hyphenate

    def lines(self, galleys: list[Galley], width: float, justify: bool) -> list[Line]:
        """Return the lines of galleys at `width` in 1/1000 em; the last line of each galley is not widened."""
        lines: list[Line] = []
        for number, galley in enumerate(galleys):
            lines += _Breaking(galley, width, justify, self._hyphenate, number + 1 < len(galleys)).lines()
        return lines


class _Breaking:
    """One galley being broken; chunks are split in place where hyphenated or wider than the line."""

    def __init__(
        self, galley: Galley, width: float, justify: bool, hyphenate: Hyphenate | None, goes_on: bool
    ) -> None:
        if galley.turns:
            level(galley)
        self._galley = galley
        self._width = width
        self._justify = justify
        self._hyphenate = hyphenate
        self._goes_on = goes_on
        self._measure()

    def _measure(self) -> None:
        galley = self._galley
        space = galley.fount.space_width
        if galley.joined:
            steps = [w if i in galley.joined else w + space for i, w in enumerate(galley.widths)]
        else:
            steps = [width + space for width in galley.widths]
        self._ends = list(accumulate(steps, initial=0.0))
        self._odd = sorted({*galley.pieces, *galley.joined})

    def lines(self) -> list[Line]:
        lines = []
        start = 0
        while start < len(self._galley.widths):
            end = self._end(start)
            lines.append(self._line(start, end))
            start = end
        return lines or [Line([], 0)]

    def _end(self, start: int) -> int:
        """Return the chunk before which the line that begins at `start` ends."""
        ends, space = self._ends, self._galley.fount.space_width
        limit = ends[start] + self._width + _SLACK
        end = bisect_right(ends, limit + space, start + 1) - 1
        while end > start + 1 and ends[end] - self._tail(end) > limit:
            end -= 1
        if end <= start or ends[end] - self._tail(end) > limit:
            return self._cut(start, self._width)
        room = limit - ends[end]
        if (
            end < len(self._galley.widths)
            and self._galley.widths[end] > self._width
            and room > _WORTH_FILLING
        ):
            return self._cut(end, room)
        if self._hyphenate and end < len(self._galley.widths):
            return self._hyphenated(start, end)
        return end

    def _tail(self, end: int) -> float:
        """Return how much of what stands before `end` need not fit (a space), or must in addition (a hyphen)."""
        galley = self._galley
        if end - 1 in galley.hyphened:
            return -galley.fount.word("-").width
        return 0 if end - 1 in galley.joined else galley.fount.space_width

    def _cut(self, start: int, room: float) -> int:
        """Break a chunk wider than the line wherever it must; at least one character stays."""
        pieces = self._galley.whole(start)
        taken: list[Piece] = []
        for number, piece in enumerate(pieces):
            if piece.width <= room:
                taken.append(piece)
                room -= piece.width
                continue
            head, tail = _split(piece, room, not taken)
            rest = [*([tail] if tail else []), *pieces[number + 1 :]]
            self._part(start, [*taken, *([head] if head else [])], rest, hyphen=False)
            break
        return start + 1

    def _hyphenated(self, start: int, end: int) -> int:
        """Return `end`, or the chunk after it if the word there can be hyphenated to fill the line better."""
        galley = self._galley
        room = self._width - (self._ends[end] - self._ends[start])
        if room < _WORTH_HYPHENATING or end in galley.pieces or not self._hyphenate:
            return end
        word, fount = galley.texts[end], galley.fount
        core = word.rstrip(".,;:)”’»")
        hyphen = fount.word("-").width
        for letters in reversed(self._hyphenate(core) if core.isalpha() else []):
            ink, width = fount.ink(word[:letters])
            if width + hyphen <= room:
                head = Piece(Span(fount, word[:letters], ink, width))
                self._part(
                    end, [head], [Piece(Span(fount, word[letters:], *fount.ink(word[letters:])))], hyphen=True
                )
                return end + 1
        return end

    def _part(self, chunk: int, head: list[Piece], rest: list[Piece], hyphen: bool) -> None:
        """Split a chunk in two."""
        if rest:
            self._galley.split(chunk, head, rest, hyphen)
            self._measure()

    def _line(self, start: int, end: int) -> Line:
        galley = self._galley
        last = end == len(galley.widths)
        width = self._ends[end] - self._ends[start] - self._tail(end)
        ends_in_space = (not last or self._goes_on) and end - 1 not in galley.joined
        if bisect_left(self._odd, start) == bisect_left(self._odd, end):
            inks = galley.inks[start:end]
            gaps = len(inks) - 1
            runs = [Run(galley.fount, [*inks, ""] if ends_in_space else inks, width)]
            notes: tuple[str, ...] = ()
        else:
            runs, gaps, notes = self._runs(start, end, ends_in_space)
        stretch = (self._width - width) / gaps if self._justify and not last and gaps else 0
        if galley.base_level % 2:
            return Line(runs, width, stretch, notes, True, galley.fount.space_width if ends_in_space else 0)
        return Line(runs, width, stretch, notes)

    def _runs(self, start: int, end: int, ends_in_space: bool) -> tuple[list[Run], int, tuple[str, ...]]:
        """Return the runs of a line that is not all plain, the number of its spaces, and its notes."""
        galley = self._galley
        made = Runs(galley.fount)
        if galley.space_levels:
            self._set_ordered(made, start, end, ends_in_space)
        else:
            self._set_chunks(made, start, end, ends_in_space)
        if end - 1 in galley.hyphened:
            made.hyphen()
        return made.runs, made.gaps - ends_in_space, tuple(made.notes)

    def _set_chunks(self, made: Runs, start: int, end: int, ends_in_space: bool) -> None:
        """Set plain words in stretches, the others and the last one by one."""
        galley = self._galley
        odd = self._odd[bisect_left(self._odd, start) : bisect_left(self._odd, end - 1)]
        for chunk in [*odd, end - 1]:
            if chunk > start:
                made.words(galley.inks[start:chunk], self._ends[chunk] - self._ends[start])
            if chunk in galley.pieces:
                made.pieces(galley.pieces[chunk])
            else:
                made.ink(galley.fount, galley.inks[chunk], galley.widths[chunk])
            if chunk not in galley.joined and (chunk + 1 < end or ends_in_space):
                made.space()
            start = chunk + 1

    def _set_ordered(self, made: Runs, start: int, end: int, ends_in_space: bool) -> None:
        """Set pieces and spaces in the order in which they stand from left to right."""
        galley = self._galley
        row: list[Piece | None] = []
        levels: list[int] = []
        for chunk in range(start, end):
            row += galley.pieces[chunk]
            levels += [piece.level for piece in galley.pieces[chunk]]
            if chunk not in galley.joined and (chunk + 1 < end or ends_in_space):
                row.append(None)
                levels.append(galley.space_levels[chunk] if chunk + 1 < end else galley.base_level)
        for place in ordered(levels):
            made.goes_on_at(place, leftwards=levels[place] % 2 == 1)
            piece = row[place]
            if piece is None:
                made.space()
            else:
                made.pieces((piece,))
        made.goes_on_at(len(row), leftwards=False)


def _split(piece: Piece, room: float, must: bool) -> tuple[Piece | None, Piece | None]:
    """Return the part of a piece that fits and the rest; if it `must`, the first character fits in any case."""
    fount, text = piece.span.fount, piece.span.text
    fits = 1 if must else 0
    while fits < len(text) and fount.ink(text[: fits + 1])[1] <= room:
        fits += 1
    head, tail = text[:fits], text[fits:]
    return tuple(  # type: ignore[return-value]
        piece._replace(span=Span(fount, part, *fount.ink(part))) if part else None for part in (head, tail)
    )
