"""The number of every block, born in one pass through the paper."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from secretariat.domain.identity import BlockId
from secretariat.domain.paper import Block, Kind, ListStyle
from secretariat.domain.profile import Phrases
from secretariat.numbering import issued, scheme

_HEADINGS = (ListStyle.ROMAN_CAPITAL, ListStyle.ALPHA_CAPITAL)


@dataclass(frozen=True, slots=True)
class Label:
    """How a block is marked in print ("31.", "(i)", "•"), and the number that references to it use ("31", "44(i)", "III")."""

    printed: str = ""
    number: str = ""


@dataclass(slots=True)
class _Counters:
    """Where the counting stands in the course of the pass."""

    numbered: bool = True
    paragraph: str = ""
    count: int = 0
    known: Mapping[str, str] = field(default_factory=dict)
    headings: list[int] = field(default_factory=list)
    items: list[tuple[ListStyle, int]] = field(default_factory=list)


def labels(
    blocks: Iterable[Block],
    phrases: Phrases,
    numbered: bool = True,
    kept: Mapping[str, str] | None = None,
) -> dict[BlockId, Label]:
    """Return the label of each block, in reading order: one paragraph series through all sections, or no numbers at all.

    `kept` holds the paragraph numbers that were issued and no longer change.
    """
    held = list(blocks)
    at = _Counters(numbered=numbered)
    if kept:
        at.known = issued.numbers([block.id for block in held if block.kind is Kind.PARAGRAPH], kept)
    return {block.id: _next(block, at, phrases) for block in held}


def _next(block: Block, at: _Counters, phrases: Phrases) -> Label:
    """Return the label of the next block, and count it."""
    match block.kind:
        case Kind.HEADING:
            at.items.clear()
            return _heading(block, at)
        case Kind.PARAGRAPH:
            at.items.clear()
            if not at.numbered:
                return Label()
            at.count += 1
            at.paragraph = at.known.get(block.id) or str(at.count)
            return Label(f"{at.paragraph}.", at.paragraph)
        case Kind.SUBITEM:
            return _item(block, at, phrases)
        case Kind.CONTINUATION | Kind.TABLE:
            del at.items[block.level :]
            return Label("", _within(at, len(at.items)))


def _heading(block: Block, at: _Counters) -> Label:
    """Count a heading at its level; deeper levels begin anew."""
    level = max(1, block.level)
    style = block.style
    if style is ListStyle.DEFAULT:
        usual = _HEADINGS if at.numbered else ()
        style = usual[level - 1] if level <= len(usual) else ListStyle.UNMARKED
    at.headings = [*at.headings[:level], *[0] * (level - len(at.headings))]
    if style is ListStyle.UNMARKED:
        return Label()
    at.headings[level - 1] += 1
    printed = scheme.mark(style, at.headings[level - 1])
    return Label(printed, printed.rstrip("."))


def _item(block: Block, at: _Counters, phrases: Phrases) -> Label:
    """Count a list item at its level; another style begins a new list."""
    level = max(1, block.level)
    style = block.style
    if style is ListStyle.DEFAULT:
        style = phrases.list_styles[min(level, len(phrases.list_styles)) - 1]
    del at.items[level:]
    while len(at.items) < level - 1:
        at.items.append((ListStyle.UNMARKED, 0))
    if len(at.items) < level:
        at.items.append((style, 0))
    before, count = at.items[level - 1]
    count = count + 1 if before is style else 1
    at.items[level - 1] = (style, count)
    return Label(scheme.mark(style, count), _within(at, level))


def _within(at: _Counters, depth: int) -> str:
    """Return the number of the item at a depth: that of its paragraph and the marks of the items it stands in."""
    number = at.paragraph
    for style, count in at.items[:depth]:
        if style in (ListStyle.BULLET, ListStyle.DASH, ListStyle.UNMARKED) or not count:
            continue
        mark = scheme.mark(style, count)
        number += mark if mark.startswith("(") else f" {mark.rstrip('.')}"
    return number.strip()
