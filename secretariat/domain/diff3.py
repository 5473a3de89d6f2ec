"""Bringing two versions of one text together, word by word, from the text both began with.

Every hunk holds what the three texts say at one place, so that joining a column gives back the text it came from: no word
can be lost on the way. An inline mark (`{note:…}`, `{em}`, `{{`) is one token and is never cut.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

LIMIT = 3000  # tokens of one hunk; beyond it two changes of the same passage are a question as a whole

_TOKEN = re.compile(
    r"\{\{|\}\}|\{(?:note|ref|link):[^{}]+\}|\{/?(?:em|strong)\}|\{/link\}"
    r"|[\t\n]|[^\S\t\n]+"
    r"|[.,;:?!…()\[\]/\"“”«»—–{}]"
    r"|[^\s.,;:?!…()\[\]/\"“”«»—–{}]+"
)
_ENDS = frozenset(".;:?!…\n\t")


class Change(StrEnum):
    """Which of the two versions changed a passage, and whether they agree."""

    SAME = "same"
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Hunk:
    """What the three texts say at one place; BOTH means that both made the same change."""

    kind: Change
    base: str
    left: str
    right: str

    @property
    def text(self) -> str:
        """Return what a merged text says here; of two that clash the left one, unless it says nothing."""
        return self.right if self.kind is Change.RIGHT or (not self.left and self.disputed) else self.left

    @property
    def disputed(self) -> bool:
        """Say whether a person has to decide."""
        return self.kind is Change.CONFLICT


def merge(base: str, left: str, right: str, limit: int = LIMIT) -> list[Hunk]:
    """Return the hunks of two versions of `base`, in order; a clash takes in the changes that only blanks part from it."""
    return _gathered(_widened(narrow(base, left, right, limit)))


def narrow(base: str, left: str, right: str, limit: int = LIMIT) -> list[Hunk]:
    """Return the hunks of two versions of `base`, each as small as can be: sentences first, then words where both changed one."""
    if left == right or base in {left, right}:
        return _gathered([_hunk(base, left, right)])
    found: list[Hunk] = []
    for hunk in _aligned(base, left, right, sentences, limit):
        found += _aligned(hunk.base, hunk.left, hunk.right, tokens, limit) if hunk.disputed else [hunk]
    return _gathered(found)


def text(hunks: Iterable[Hunk]) -> str:
    """Return the merged text of the hunks."""
    return "".join(hunk.text for hunk in hunks)


def tokens(text: str) -> list[str]:
    """Return the words, marks, signs and blanks of a text; joined they are the text."""
    return _TOKEN.findall(text)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, each with the blanks after it; joined they are the text."""
    found: list[str] = []
    held: list[str] = []
    ended = False
    for token in tokens(text):
        if ended and token not in _ENDS and not token.isspace():
            found.append("".join(held))
            held, ended = [], False
        held.append(token)
        ended = ended or token in _ENDS
    return [*found, "".join(held)] if held else found


def _hunk(base: str, left: str, right: str) -> Hunk:
    """Return what three texts say at one place, with who changed it."""
    if left == right:
        return Hunk(Change.SAME if left == base else Change.BOTH, base, left, right)
    if left == base:
        return Hunk(Change.RIGHT, base, left, right)
    return Hunk(Change.LEFT if right == base else Change.CONFLICT, base, left, right)


def _aligned(base: str, left: str, right: str, cut: Callable[[str], list[str]], limit: int) -> list[Hunk]:
    """Return the hunks of three texts cut into pieces: what all three keep parts them."""
    b, lf, rt = cut(base), cut(left), cut(right)
    if max(len(b), len(lf), len(rt)) > limit:
        return [_hunk(base, left, right)]
    in_left, in_right = matches(b, lf), matches(b, rt)
    found: list[Hunk] = []
    at = (0, 0, 0)
    for i, piece in enumerate(b):
        if i in in_left and i in in_right:
            here = (i, in_left[i], in_right[i])
            found.append(_between((b, lf, rt), at, here))
            found.append(Hunk(Change.SAME, piece, piece, piece))
            at = (here[0] + 1, here[1] + 1, here[2] + 1)
    found.append(_between((b, lf, rt), at, (len(b), len(lf), len(rt))))
    return found


def _between(
    texts: tuple[list[str], list[str], list[str]], start: tuple[int, int, int], end: tuple[int, int, int]
) -> Hunk:
    """Return what three texts in pieces say between two places."""
    base, left, right = (
        "".join(pieces[here:there]) for pieces, here, there in zip(texts, start, end, strict=True)
    )
    return _hunk(base, left, right)


def matches(base: Sequence[str], other: Sequence[str]) -> dict[int, int]:
    """Return which pieces of `base` stand in `other`, by place: the longest row of words, then the blanks beside them."""
    start, stop = _common_ends(base, other)
    found = {at: at for at in range(start)}
    found |= {len(base) - at: len(other) - at for at in range(1, stop + 1)}
    own = [at for at in range(start, len(base) - stop) if not base[at].isspace()]
    its = [at for at in range(start, len(other) - stop) if not other[at].isspace()]
    pairs = _longest_row([base[at] for at in own], [other[at] for at in its])
    found |= {own[i]: its[j] for i, j in pairs}
    _match_blanks(base, other, found)
    return found


def _common_ends(base: Sequence[str], other: Sequence[str]) -> tuple[int, int]:
    """Return how many pieces are the same at the beginning, and how many of the others at the end."""
    most = min(len(base), len(other))
    start = 0
    while start < most and base[start] == other[start]:
        start += 1
    stop = 0
    while stop < most - start and base[-1 - stop] == other[-1 - stop]:
        stop += 1
    return start, stop


def _match_blanks(base: Sequence[str], other: Sequence[str], found: dict[int, int]) -> None:
    """Add the blanks that stand beside matched words on both sides."""
    taken = set(found.values())
    for i, j in sorted(found.items()):
        for step in (1, -1):
            here, there = i + step, j + step
            if here in found or there in taken or not (0 <= here < len(base) and 0 <= there < len(other)):
                continue
            if base[here] == other[there] and base[here].isspace():
                found[here] = there
                taken.add(there)


def _longest_row(first: Sequence[str], second: Sequence[str]) -> list[tuple[int, int]]:
    """Return the places of a longest common row of two sequences.

    Each bit of `row` says whether the row can grow at that place of `first`; one addition moves a whole line of the usual
    table (Crochemore and others, 2001), which makes thousands of words a matter of milliseconds.
    """
    if not first or not second:
        return []
    places: dict[str, int] = {}
    for at, piece in enumerate(first):
        places[piece] = places.get(piece, 0) | 1 << at
    every = (1 << len(first)) - 1
    row, rows = every, []
    for piece in second:
        rows.append(row)
        held = places.get(piece, 0)
        if held:
            grown = row & held
            row = ((row + grown) | (row & ~held)) & every
    return _walk_back(first, second, [*rows, row])


def _walk_back(first: Sequence[str], second: Sequence[str], rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return the pairs of a longest common row, read back from the lines of the table."""
    found: list[tuple[int, int]] = []
    i, j = len(first), len(second)
    while i and j:
        if rows[j] >> (i - 1) & 1:
            i -= 1
        elif not rows[j - 1] >> (i - 1) & 1:
            j -= 1
        else:
            i, j = i - 1, j - 1
            found.append((i, j))
    return found[::-1]


def _widened(hunks: Iterable[Hunk]) -> list[Hunk]:
    """Return the hunks with each clash drawn together with the changes that only blanks part from it."""
    found: list[Hunk] = []
    for group in _groups(_gathered(hunks)):
        if any(hunk.disputed for hunk in group):
            first = next(at for at, hunk in enumerate(group) if hunk.kind is not Change.SAME)
            last = max(at for at, hunk in enumerate(group) if hunk.kind is not Change.SAME)
            found += [*group[:first], _joined(group[first : last + 1]), *group[last + 1 :]]
        else:
            found += group
    return found


def _groups(hunks: Iterable[Hunk]) -> list[list[Hunk]]:
    """Return the hunks in groups that are parted by words all three texts have."""
    found: list[list[Hunk]] = [[]]
    for hunk in hunks:
        if hunk.kind is Change.SAME and not hunk.base.isspace():
            found += [[hunk], []]
        else:
            found[-1].append(hunk)
    return found


def _joined(hunks: Sequence[Hunk]) -> Hunk:
    """Return neighbouring hunks as one."""
    base, left, right = ("".join(getattr(hunk, side) for hunk in hunks) for side in ("base", "left", "right"))
    return _hunk(base, left, right)


def _gathered(hunks: Iterable[Hunk]) -> list[Hunk]:
    """Return the hunks without empty ones, neighbours of one kind joined; clashes stay apart."""
    found: list[Hunk] = []
    for hunk in hunks:
        if not (hunk.base or hunk.left or hunk.right):
            continue
        if found and found[-1].kind is hunk.kind and not hunk.disputed:
            last = found[-1]
            found[-1] = Hunk(hunk.kind, last.base + hunk.base, last.left + hunk.left, last.right + hunk.right)
        else:
            found.append(hunk)
    return found
