"""How wide the columns of a table are: by what stands in them."""

from heapq import nlargest

from secretariat.domain.printing import PrintTable, plain
from secretariat.exporters.pdf.fount import Founts
from secretariat.exporters.pdf.styles import CELL, CELL_SIDE

SAMPLE = 60
"""Rows looked at."""

_LONGEST = 4
"""Words of a column measured."""

_HEAD_LINES = 3
"""Lines a head should take at most."""

_ABSURD = 24
"""Letters beyond which a word need not stand in one line."""


def widths(table: PrintTable, founts: Founts, measure: float) -> list[float]:
    """Return the width of each column; together they fill the measure."""
    rows = table.rows[:SAMPLE]
    count = max([len(table.heads), *(len(row) for row in rows), 1])
    texts = [
        [plain(row[column]) if column < len(row) else "" for row in (table.heads, *rows)]
        for column in range(count)
    ]
    least = [_least(column, founts) for column in texts]
    wishes = [_wish(column) for column in texts]
    if sum(least) >= measure:
        return [measure * one / sum(least) for one in least]
    return _shared(least, wishes, measure)


def _shared(least: list[float], wishes: list[float], measure: float) -> list[float]:
    """Share the measure out by wish, so that each column is as wide as it must be."""
    fixed: set[int] = set()
    while True:
        room = measure - sum(least[column] for column in fixed)
        wished = sum(wish for column, wish in enumerate(wishes) if column not in fixed)
        shares = [
            least[column] if column in fixed else room * wish / wished for column, wish in enumerate(wishes)
        ]
        tight = {
            column for column, share in enumerate(shares) if share < least[column] and column not in fixed
        }
        if not tight:
            return shares
        fixed |= tight


def _wish(texts: list[str]) -> float:
    """Long cells take more lines rather than ever more width."""
    return float((sum(map(len, texts)) / len(texts) + 4) ** 0.55) if texts else 1.0


def _least(texts: list[str], founts: Founts) -> float:
    """Return the width a column needs: for its longest words, unless they are absurd, and for its head in a few lines.

    The first text is the head.
    """
    head, *cells = texts
    bold, plain_fount = founts.of(strong=True), founts.of()
    widest = [plain_fount.word(word[:_ABSURD]).width for word in _longest(" ".join(cells))]
    widest += [bold.word(word[:_ABSURD]).width for word in _longest(head)]
    widest.append(sum(bold.word(word).width + bold.space_width for word in head.split()) / _HEAD_LINES)
    return max(widest) * CELL.size / 1000 + 2 * CELL_SIDE + 0.1


def _longest(text: str) -> list[str]:
    return nlargest(_LONGEST, set(text.split()), key=len)
