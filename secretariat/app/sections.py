"""How the blocks of a paper hang together: what belongs to a heading, a paragraph or an item, and moves with it."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from secretariat.domain.paper import Kind

DEEPEST = 3


class Ranked(Protocol):
    """Anything that is a block, or stands for one."""

    @property
    def id(self) -> str:
        """Its id."""
        ...

    @property
    def kind(self) -> Kind | None:
        """What it is."""
        ...

    @property
    def level(self) -> int:
        """How deep it is among its kind."""
        ...


R = TypeVar("R", bound=Ranked)


def rank(block: Ranked) -> int:
    """Return how deep a block hangs: a heading and a paragraph by themselves, an item under its paragraph."""
    match block.kind:
        case Kind.HEADING | Kind.PARAGRAPH:
            return 0
        case Kind.SUBITEM:
            return max(1, block.level)
        case _:
            return max(1, block.level + 1)


def end(blocks: Sequence[Ranked], first: int, whole: bool = True) -> int:
    """Return where what belongs to the block at `first` ends; a heading takes its section along if `whole`, else nothing."""
    last, head = first + 1, blocks[first]
    if head.kind is Kind.HEADING:
        while whole and last < len(blocks) and not _heads(blocks[last], head.level):
            last += 1
        return last
    while last < len(blocks) and rank(blocks[last]) > rank(head):
        last += 1
    return last


def beyond(
    blocks: Sequence[R], chosen: Sequence[R], way: int, whole: bool = False
) -> tuple[list[R], int] | None:
    """Return the blocks that move, and the place they move to, counted without them; None at the edge of the paper.

    `way` is -1 up or 1 down. What moves goes past the whole of its neighbour, items and all; a heading takes its section
    along if `whole`, and then goes past a whole section.
    """
    first = blocks.index(chosen[0])
    last = end(blocks, first, whole)
    while last < blocks.index(chosen[-1]) + 1:
        last = end(blocks, last, whole)
    moving = list(blocks[first:last])
    if (way < 0 and first == 0) or (way > 0 and last == len(blocks)):
        return None
    if whole and moving[0].kind is Kind.HEADING:
        return moving, _past_section(blocks, first, last, way)
    if way < 0:
        return moving, _start(blocks, first - 1, moving[0])
    return moving, first + end(blocks, last, whole=False) - last


def may_land(blocks: Sequence[Ranked], id: str, before: str | None) -> bool:
    """Say whether a block with what belongs to it may go before another (None: to the end), and would move at all.

    A section never lands inside another of its own depth, nor an item where it would belong to no paragraph.
    """
    places = {block.id: place for place, block in enumerate(blocks)}
    if id not in places or (before is not None and before not in places):
        return False
    first = places[id]
    goal = len(blocks) if before is None else places[before]
    if first <= goal <= end(blocks, first):
        return False
    moving, following = blocks[first], blocks[goal] if goal < len(blocks) else None
    if moving.kind is Kind.HEADING:
        return following is None or _heads(following, moving.level)
    if rank(moving) == 0:
        return following is None or rank(following) == 0
    held = goal > 0 and blocks[goal - 1].kind is not Kind.HEADING
    return held and (following is None or rank(following) <= rank(moving))


def shifted(blocks: Sequence[R], first: int, by: int) -> list[tuple[R, Kind, int]]:
    """Return what a block and all that belongs to it become one level deeper (1) or less deep (-1); nothing where that cannot be."""
    unit = blocks[first : end(blocks, first)]
    if unit[0].kind is Kind.HEADING:
        found = [(block, Kind.HEADING, block.level + by) for block in unit if block.kind is Kind.HEADING]
    else:
        found = [(block, *_shifted(block, by)) for block in unit if block.kind is not Kind.TABLE]
    lost = any(level > DEEPEST or level < (kind is not Kind.CONTINUATION) for _, kind, level in found)
    return [] if lost else found


def _shifted(block: Ranked, by: int) -> tuple[Kind, int]:
    """Return what a paragraph, item or continuation becomes."""
    match block.kind, by:
        case Kind.PARAGRAPH, 1:
            return Kind.SUBITEM, 1
        case Kind.SUBITEM, -1 if block.level <= 1:
            return Kind.PARAGRAPH, 1
        case Kind.PARAGRAPH, _:
            return Kind.PARAGRAPH, 0
    return block.kind or Kind.PARAGRAPH, block.level + by


def _heads(block: Ranked, level: int) -> bool:
    """Say whether a block is a heading that ends a section of a level."""
    return block.kind is Kind.HEADING and block.level <= level


def _past_section(blocks: Sequence[Ranked], first: int, last: int, way: int) -> int:
    """Return the place behind or before the neighbouring section, counted without the one that moves."""
    level = blocks[first].level
    if way < 0:
        heads = [place for place in range(first) if _heads(blocks[place], level)]
        return heads[-1] if heads else 0
    beyond = (place for place in range(last + 1, len(blocks)) if _heads(blocks[place], level))
    return next(beyond, len(blocks)) - (last - first)


def _start(blocks: Sequence[Ranked], last: int, moving: Ranked) -> int:
    """Return where the neighbour begins that ends at `last`, seen from what moves past it."""
    start = last
    while start > 0 and rank(blocks[start]) > rank(moving):
        start -= 1
    return start
