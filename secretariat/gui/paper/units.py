"""What belongs together when paragraphs move: a paragraph with its items, a heading by itself."""

from collections.abc import Sequence

from secretariat.domain.paper import Kind
from secretariat.gui.paper.lines import SheetLine


def beyond(
    blocks: Sequence[SheetLine], chosen: Sequence[SheetLine], way: int
) -> tuple[list[SheetLine], int] | None:
    """Return the blocks that move, and the place they move to, counted without them; None at the edge of the paper.

    `way` is -1 up or 1 down. What moves goes past the whole of its neighbour, items and all.
    """
    first = blocks.index(chosen[0])
    last = _end(blocks, first)
    while last < blocks.index(chosen[-1]) + 1:
        last = _end(blocks, last)
    moving = list(blocks[first:last])
    if way < 0:
        return None if first == 0 else (moving, _start(blocks, first - 1, moving[0]))
    return None if last == len(blocks) else (moving, first + _end(blocks, last) - last)


def _rank(line: SheetLine) -> int:
    """Return how deep a block hangs: a heading and a paragraph by themselves, an item under its paragraph."""
    match line.kind:
        case Kind.HEADING | Kind.PARAGRAPH:
            return 0
        case Kind.SUBITEM:
            return max(1, line.level)
        case _:
            return max(1, line.level + 1)


def _end(blocks: Sequence[SheetLine], first: int) -> int:
    """Return where what belongs to the block at `first` ends; a heading takes nothing along."""
    end = first + 1
    if blocks[first].kind is Kind.HEADING:
        return end
    while end < len(blocks) and _rank(blocks[end]) > _rank(blocks[first]):
        end += 1
    return end


def _start(blocks: Sequence[SheetLine], last: int, moving: SheetLine) -> int:
    """Return where the neighbour begins that ends at `last`, seen from what moves past it."""
    start = last
    while start > 0 and _rank(blocks[start]) > _rank(moving):
        start -= 1
    return start
