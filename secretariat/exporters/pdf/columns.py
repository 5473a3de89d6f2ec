"""How wide the columns of a table are: by what stands in them."""

from secretariat.domain.printing import PrintTable, plain
from secretariat.exporters.pdf.fount import Founts
from secretariat.exporters.pdf.styles import CELL, CELL_SIDE

SAMPLE = 60
"""Rows looked at."""


def widths(table: PrintTable, founts: Founts, measure: float) -> list[float]:
    """Return the width of each column; together they fill the measure."""
    rows = table.rows[:SAMPLE]
    count = max([len(table.heads), *(len(row) for row in rows), 1])
    texts = [
        [plain(row[column]) for row in (table.heads, *rows) if column < len(row)] for column in range(count)
    ]
    least = [_longest_word(column, founts) for column in texts]
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


def _longest_word(texts: list[str], founts: Founts) -> float:
    """Return the width of the longest word with its margins, unless it is absurdly long."""
    word = max((word for text in texts for word in text.split()), key=len, default="")
    strong: float = founts.of(strong=True).word(word[:24]).width
    return strong * CELL.size / 1000 + 2 * CELL_SIDE
