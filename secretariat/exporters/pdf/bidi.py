"""Text that runs from right to left inside papers that run from left to right: which way each piece of a galley runs."""

import re
from itertools import groupby
from typing import Any

from secretariat.exporters.pdf.fount import Span
from secretariat.exporters.pdf.galley import Galley, Piece
from secretariat.exporters.pdf.script import runs_left

_CLOSING = {")": "(", "]": "[", "}": "{"}
_STRONG = re.compile(r"[^\W\d_]")


def level(galley: Galley) -> None:
    """Part the chunks of a galley where the direction changes, and note the level of each piece and space.

    Even levels run to the right, odd ones to the left (Unicode's bidirectional algorithm); the first letter decides how the
    paragraph runs.
    """
    text = "".join(_with_space(galley, chunk) for chunk in range(len(galley.texts)))
    first = _STRONG.search(text)
    galley.base_level = int(first is not None and runs_left(first[0]))
    levels = _levels(text, galley.base_level)
    at = 0
    for chunk, words in enumerate(galley.texts):
        galley.replace(chunk, _parted(galley.whole(chunk), levels[at : at + len(words)]))
        at += len(words)
        if chunk not in galley.joined:
            galley.space_levels[chunk] = levels[at] if at < len(levels) else galley.base_level
            at += 1


def _with_space(galley: Galley, chunk: int) -> str:
    return galley.texts[chunk] + ("" if chunk in galley.joined else " ")


def _levels(text: str, base: int) -> list[int]:
    from bidi import algorithm

    storage: dict[str, Any] = algorithm.get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = "R" if base else "L"
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _pair_brackets(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    return [character["level"] for character in storage["chars"]]


def _pair_brackets(storage: dict[str, Any]) -> None:
    """Let both brackets of a pair run the same way: that of the words within, or before (rule N0 of the algorithm)."""
    runs = {"L": 0, "R": 1, "AL": 1, "EN": 1, "AN": 1}
    characters = storage["chars"]
    waiting: list[int] = []
    for place, character in enumerate(characters):
        if character["ch"] in _CLOSING.values():
            waiting.append(place)
        elif character["ch"] in _CLOSING and any(
            characters[one]["ch"] == _CLOSING[character["ch"]] for one in waiting
        ):
            while characters[opened := waiting.pop()]["ch"] != _CLOSING[character["ch"]]:
                pass
            way = character["level"] % 2
            within = {runs[one["type"]] for one in characters[opened:place] if one["type"] in runs}
            before = [runs[one["type"]] for one in characters[:opened] if one["type"] in runs]
            if within and way not in within and (before or [storage["base_level"]])[-1] != way:
                way = 1 - way
            if within:
                characters[opened]["type"] = character["type"] = "LR"[way]


def _parted(pieces: tuple[Piece, ...], levels: list[int]) -> list[Piece]:
    """Return pieces each of which runs one way."""
    parted: list[Piece] = []
    at = 0
    for piece in pieces:
        text = piece.span.text
        for one, group in groupby(range(len(text)), key=lambda place, at=at: levels[at + place]):  # type: ignore[misc]
            part = "".join(text[place] for place in group)
            fount = piece.span.fount
            span = Span(fount, part, *fount.ink(part, leftwards=one % 2 == 1))
            parted.append(Piece(span, piece.mark, one))
        at += len(text)
    return parted


def ordered(levels: list[int]) -> list[int]:
    """Return the order from left to right of pieces with these levels (rule L2 of the algorithm)."""
    order = list(range(len(levels)))
    for height in range(max(levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= height:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return order
