"""Sets the cells of a table into lines."""

from secretariat.domain.printing import Inlines, PrintText
from secretariat.exporters.pdf.block import Setter
from secretariat.exporters.pdf.fount import Cut
from secretariat.exporters.pdf.sheet import Cell
from secretariat.exporters.pdf.styles import CELL, Style

_CACHED = 5_000


class CellSetter:
    """Sets cells in columns of given widths; nearly all hold plain words, for which there is a short way."""

    def __init__(self, setter: Setter, widths: list[float]) -> None:
        self._setter = setter
        self._widths = widths
        self._known: list[dict[str, list[str]]] = [{} for _ in widths]
        self.fount = setter.compositor.founts.of(CELL.strong, CELL.emphasis)

    def cell(self, inlines: Inlines, column: int, style: Style) -> Cell:
        """Return the lines of a cell."""
        if not inlines:
            return [""]
        if style is CELL and len(inlines) == 1:
            (run,) = inlines
            if isinstance(run, PrintText) and not (run.emphasis or run.strong or run.link):
                plain = self._known[column].get(run.text) or self._plain(run.text, column)
                if plain:
                    return plain
        return self._setter.lines(inlines, style, self._widths[column])

    def _plain(self, text: str, column: int) -> list[str]:
        """Return the lines of plain words as ink, or none if they are not all that plain."""
        if "\n" in text:  # no word: asked for as one, it would count as a character that no font has
            return []
        known, cut = self.fount.words, self.fount.word
        cuts = [known.get(word) or cut(word) for word in text.split(" ")]
        inks, widths, parts = zip(*cuts, strict=True)
        room = self._widths[column] * 1000 / CELL.size
        if "" in inks:
            return []
        if sum(widths) + self.fount.space_width * (len(widths) - 1) <= room:
            lines = [self.fount.space.join(inks)]
        elif any(parts):
            lines = self._parted_lines(cuts, room)
        else:
            lines = self._filled_lines(inks, widths, room)
        if len(self._known[column]) < _CACHED:
            self._known[column][text] = lines
        return lines

    def _filled_lines(self, inks: tuple[str, ...], widths: tuple[float, ...], room: float) -> list[str]:
        """Return words that are not to be broken as lines of ink; none if one is wider than the column."""
        space, blank = self.fount.space, self.fount.space_width
        lines: list[str] = []
        line: list[str] = []
        wide = -blank
        for ink, width in zip(inks, widths, strict=True):
            wide += blank + width
            if wide > room:
                if width > room:
                    return []
                lines.append(space.join(line) + space)
                line, wide = [ink], width
            else:
                line.append(ink)
        return [*lines, space.join(line)]

    def _parted_lines(self, cuts: list[Cut], room: float) -> list[str]:
        """Return words some of which may be broken as lines of ink; none if one piece is wider than the column."""
        space, blank = self.fount.space, self.fount.space_width
        lines: list[str] = []
        line, wide, gap = "", 0.0, 0.0
        for cut in cuts:
            for ink, width in _pieces(cut):
                if width > room:
                    return []
                if line and wide + gap + width > room:
                    lines.append(line + (space if gap else ""))
                    line, wide = ink, width
                else:
                    line += space + ink if gap else ink
                    wide += gap + width
                gap = 0.0
            gap = blank
        return [*lines, line]


def _pieces(cut: Cut) -> list[tuple[str, float]]:
    """Return the pieces of a word between which a line may end."""
    if not cut.parts:
        return [(cut.ink, cut.width)]
    return [(part.spans[0].ink, part.spans[0].width) for part in cut.parts]
