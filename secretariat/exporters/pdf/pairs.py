"""Sets lines with something at the left and something at the right, as in the masthead."""

from secretariat.exporters.pdf.block import Block, Pairs
from secretariat.exporters.pdf.line import Line
from secretariat.exporters.pdf.page import BASELINE
from secretariat.exporters.pdf.pages import Pages
from secretariat.exporters.pdf.sheet import Passage, Placed

GAP = 12.0
"""The least space between left and right."""


def set_pairs(pages: Pages, pairs: Pairs) -> None:
    """Set the rows below what there is; the left column comes first in reading order."""
    columns: tuple[list[Passage], list[Passage]] = ([], [])
    for row in pairs.rows:
        tops = _tops(pages, row)
        lowest = pages.page.y
        for side, block in enumerate(row):
            if block is not None:
                passage, bottom = _set(pages, block, tops[side])
                columns[side].append(passage)
                lowest = min(lowest, bottom)
        pages.page.y = lowest
    pages.page.sheet.items += [*columns[0], *columns[1]]
    pages.page.blank = False


def _tops(pages: Pages, row: tuple[Block | None, Block | None]) -> tuple[float, float]:
    """Return where the two sides of a row begin: beside each other if they fit, else one below the other."""
    left, right = row
    measure = pages.geometry.measure
    y = pages.page.y - max([block.style.before for block in row if block is not None], default=0)
    if left is None or right is None:
        return y, y
    lines = pages.setter.block(left, measure)
    if _wide(lines, left) + _wide(pages.setter.block(right, measure), right) + GAP <= measure:
        return y, y
    return y, y - len(lines) * left.style.lead


def _wide(lines: list[Line], block: Block) -> float:
    return max(line.width for line in lines) * block.style.size / 1000


def _set(pages: Pages, block: Block, top: float) -> tuple[Passage, float]:
    """Return a block set from `top` downwards, and its lower edge."""
    geometry, style = pages.geometry, block.style
    placed = []
    if block.anchor:
        pages.page.sheet.anchors[block.anchor] = top
    for line in pages.setter.block(block, geometry.measure):
        x = geometry.left + style.align * (geometry.measure - line.width * style.size / 1000)
        placed.append(Placed(x, top - style.size * BASELINE, line))
        top -= style.lead
    return Passage(block.element, style, placed), top
