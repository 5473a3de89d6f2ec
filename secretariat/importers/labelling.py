"""What stands before the words of a paragraph: a paragraph number, an item's letter, a bullet; and which kind of block it makes."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from secretariat.domain import inline
from secretariat.domain.draft import DraftBlock
from secretariat.domain.paper import Kind, ListStyle
from secretariat.importers.paragraph import Grid, Paragraph, Part, stripped, unstyled
from secretariat.importers.text import headings, items

DEEPEST: Final = 3
_YEARS: Final = 1_000
_NUMBER: Final = re.compile(r"(?P<number>\d{1,6})\.(?:[\s\u00a0]+|$)")
_TYPED: Final = re.compile(r"(?P<number>\d{1,5})\.[\s\u00a0]+(?=\S)")
_NUMERAL: Final = re.compile(r"(?:[IVXL]{1,7}|[A-Z])\.")
_LETTER_DOT: Final = re.compile(r"(?P<inside>[a-z]{1,5})\.")
_DASHES: Final = "-–—"
_LEADS_IN: Final = ":"


@dataclass(slots=True)
class _Open:
    """The lists open in a paragraph: their depths as found, the outermost first."""

    depths: list[int]

    def level(self, depth: int) -> int:
        """Return the level of an item in a list of this depth."""
        while self.depths and self.depths[-1] > depth:
            self.depths.pop()
        if not self.depths or self.depths[-1] < depth:
            self.depths.append(depth)
        return min(len(self.depths), DEEPEST)


def typed(parts: Iterable[Part]) -> int:
    """Take the marks typed at the beginning of paragraphs off their words and make labels of them; return how many.

    A paragraph number counts only where it goes on with another, "31." after "30.": what stands alone may be a year, or
    the beginning of a sentence.
    """
    free = [
        part
        for part in parts
        if isinstance(part, Paragraph) and not part.heading and not part.depth and part.label is None
    ]
    numbers = [_TYPED.match(part.text) for part in free]
    series = _series([(at, int(match["number"])) for at, match in enumerate(numbers) if match])
    taken = 0
    lists = items.OpenLists()
    for at, paragraph in enumerate(free):
        match = numbers[at]
        if at in series and match:
            paragraph.label = f"{match['number']}."
            paragraph.drop(match.end())
            lists.close()
            taken += 1
        else:
            taken += _typed_item(paragraph, lists, free, at)
    return taken


def _series(counted: Sequence[tuple[int, int]]) -> set[int]:
    """Return the places of the numbers that go on with another; one of four figures may be a year, so it must go on itself."""
    found: set[int] = set()
    for place, (at, number) in enumerate(counted):
        before = counted[place - 1] if place else (-1, -1)
        after = counted[place + 1][1] if place + 1 < len(counted) else -1
        goes_on = before[1] == number - 1 and (number < _YEARS or before[0] in found)
        if goes_on or (after == number + 1 and number < _YEARS):
            found.add(at)
    return found


def _typed_item(paragraph: Paragraph, lists: items.OpenLists, free: list[Paragraph], at: int) -> bool:
    """Make a label of an item's mark where another like it stands beside it, or it goes on with a list."""
    possible = items.possible(paragraph.text)
    item = lists.fitting(possible) if possible else None
    if item is None or items.is_letter_bullet(item) or (item.label and item.label.endswith(".")):
        return False
    going_on = any(style is item.style for style, _ in lists.stack)
    following = free[at + 1 : at + 2]
    alike = any(
        other.style is item.style and other.value in {0, item.value + 1}
        for one in following
        for other in items.possible(one.text)
    )
    if not (going_on or alike):
        return False
    paragraph.depth = lists.take(item)
    paragraph.label = item.label or item.mark
    paragraph.style = item.style
    paragraph.drop(item.start)
    return True


def blocks(parts: Iterable[Part]) -> tuple[DraftBlock, ...]:
    """Return the blocks that paragraphs and tables make, by what stands before their words."""
    return tuple(_Reading().run(parts))


class _Reading:
    """One reading of parts: the number, list and lead-in that are open."""

    def __init__(self) -> None:
        """Begin with nothing open."""
        self._open = _Open([])
        self._before = ""
        self._numbered = False
        self._listed = False
        self._counting = False
        self._last: dict[int, tuple[ListStyle, int]] = {}

    def run(self, parts: Iterable[Part]) -> list[DraftBlock]:
        """Return the blocks of all parts that hold something."""
        found: list[DraftBlock] = []
        for part in parts:
            key = f"b{len(found) + 1}"
            if isinstance(part, Grid):
                found.append(DraftBlock(key, Kind.TABLE, 1, None, part.stored(), lines=(part.line,)))
            elif not part.empty:
                found.append(self._block(key, part))
                self._before = part.text.rstrip()
        return found

    def _block(self, key: str, part: Paragraph) -> DraftBlock:
        """Return the block of a paragraph."""
        lines = (part.line,) if part.line else ()
        kind, level, style, label = self._nature(part)
        runs = stripped(part.runs)
        runs = unstyled(runs) if kind is Kind.HEADING else runs
        return DraftBlock(key, kind, level, label, inline.write(runs), style, lines)

    def _nature(self, part: Paragraph) -> tuple[Kind, int, ListStyle, str | None]:
        """Return kind, level, style and label of a paragraph."""
        if part.heading:
            self._close()
            return Kind.HEADING, min(part.heading, DEEPEST), ListStyle.DEFAULT, _heading_label(part)
        if part.again:
            level = len(self._open.depths) if self._listed else 0
            return Kind.CONTINUATION, min(level, DEEPEST), ListStyle.DEFAULT, None
        number = _NUMBER.fullmatch(f"{part.label or ''} ") if part.depth <= 1 and not part.style else None
        if number and (part.numbered or not self._is_listed(int(number["number"]))):
            self._close()
            self._numbered = True
            return Kind.PARAGRAPH, 1, ListStyle.DEFAULT, number["number"]
        if part.label is not None or part.depth:
            self._listed = True
            level = self._open.level(max(part.depth, 1))
            label, style = self._style(part, level)
            self._counting = number is not None if level == 1 else self._counting
            return Kind.SUBITEM, level, style, label
        listed, numbered = self._listed, self._numbered
        self._open.depths.clear()
        self._listed = self._counting = False
        if listed or numbered:
            return Kind.CONTINUATION, 0, ListStyle.DEFAULT, None
        return Kind.PARAGRAPH, 1, ListStyle.DEFAULT, None

    def _close(self) -> None:
        """Close the lists, as a heading or a numbered paragraph does."""
        self._open.depths.clear()
        self._listed = self._numbered = self._counting = False
        self._last.clear()

    def _is_listed(self, number: int) -> bool:
        """Say whether a number counts the items of a list that words before it lead in."""
        leads_in = number == 1 and self._before.endswith(_LEADS_IN)
        goes_on = self._counting and self._last.get(1, (None, 0))[1] == number - 1
        return leads_in or goes_on

    def _style(self, part: Paragraph, level: int) -> tuple[str | None, ListStyle]:
        """Return the label of an item as printed, None for a bullet, and the style it is marked in."""
        if part.style:
            self._last[level] = (ListStyle(part.style), 0)
            return (part.label if part.style not in ("bullet", "dash") else None), ListStyle(part.style)
        label = (part.label or "").strip()
        style, value = _counted(label, self._last.get(level))
        self._last[level] = (style, value)
        return (label if value else None), style


def _counted(label: str, before: tuple[ListStyle, int] | None) -> tuple[ListStyle, int]:
    """Return in which style a label counts, and what: of (i) that which goes on with the item before."""
    dotted = _LETTER_DOT.fullmatch(label)
    readings = [
        (item.style, item.value)
        for item in items.possible(f"{dotted['inside']}) x" if dotted else f"{label} x")
        if item.label
    ]
    if not readings:
        style = ListStyle.DASH if label and label[0] in _DASHES else ListStyle.BULLET
        return (style if label else ListStyle.DEFAULT), 0
    following = [found for found in readings if before == (found[0], found[1] - 1)]
    first = [found for found in readings if found[1] == 1]
    return next(iter([*following, *first, *readings]))


def _heading_label(part: Paragraph) -> str | None:
    """Return the label of a heading, taken off its words where it was typed into them."""
    if part.label is not None:
        return part.label.strip().rstrip(".") or None
    marked = headings.marked(part.text.strip()) if _NUMERAL.match(part.text.strip()) else None
    if marked is None:
        return None
    part.drop(len(part.text) - len(part.text.lstrip()) + marked.start)
    return marked.label
