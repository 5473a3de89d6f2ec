"""Random papers with many notes, long words and tall rows, every word of which is different."""

import random
import re
from itertools import count
from typing import Any

from secretariat.domain.printing import PrintLine, PrintNote, PrintPaper, PrintTable
from tests.exporters.papers import (
    a_paper,
    appendix,
    call,
    continuation,
    heading,
    note,
    paragraph,
    subitem,
    table,
    table_line,
    words,
)


class Writer:
    """Writes one random paper; the same seed writes the same paper.

    `written` counts its words; `heads` are those of table heads, which are printed on each page.
    """

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._serial = count(1)
        self.written = 0
        self.heads: set[str] = set()
        self._notes: list[PrintNote] = []
        self._numbers = count(1)

    def paper(self) -> PrintPaper:
        """Return the paper."""
        lines: list[PrintLine] = []
        for _ in range(self._chance.randint(1, 4)):
            lines.append(heading("I.", *self._said(6, 0.2), level=self._chance.choice((1, 1, 2))))
            for _ in range(self._chance.randint(1, 9)):
                lines += self._paragraph()
        appendices = tuple(
            appendix(
                self._table(self._chance.randint(1, 30)), f"Appendix {number}", self._chance.random() < 0.3
            )
            for number in range(self._chance.randint(0, 2))
        )
        size = self._chance.choice(("A4", "Letter"))
        return a_paper(*lines, notes=tuple(self._notes), appendices=appendices, page_size=size)

    def _paragraph(self) -> list[PrintLine]:
        lines = [paragraph(next(self._numbers), *self._said(self._chance.randint(1, 220), 0.3))]
        if self._chance.random() < 0.3:
            for _ in range(self._chance.randint(1, 5)):
                level = self._chance.choice((1, 1, 2))
                lines.append(subitem("(a)", *self._said(self._chance.randint(1, 60), 0.2), level=level))
        if self._chance.random() < 0.2:
            lines.append(continuation(*self._said(40, 0.2)))
        if self._chance.random() < 0.1:
            lines.append(table_line(self._table(self._chance.randint(1, 6))))
        return lines

    def _table(self, rows: int) -> PrintTable:
        heads = [self._words(2), self._words(1), self._words(3)]
        self.heads |= set(words_in(" ".join(heads)))
        tall = self._chance.randrange(rows * 3)
        return table(
            heads,
            [
                [
                    words(*self._said(500 if row == tall else self._chance.randint(1, 25), 0.1)),
                    *(self._words(6), ""),
                ]
                for row in range(rows)
            ],
        )

    def _said(self, many: int, noted: float) -> list[Any]:
        """Return words, now and then with marks of notes in them."""
        said: list[Any] = [self._words(many)]
        while self._chance.random() < noted:
            number = len(self._notes) + 1
            lengths = self._chance.choices(
                (4, 12, 30, 80, 200, 450), (9, 9, 9, 5, 2, 1), k=self._chance.choice((1, 1, 2))
            )
            self._notes.append(note(number, *(self._words(length) for length in lengths)))
            more = self._chance.random() < 0.8
            said += [call(number), *([" " + self._words(self._chance.randint(1, 30))] if more else [])]
        return said

    def _words(self, many: int) -> str:
        self.written += many
        return " ".join(self._word() for _ in range(many))

    def _word(self) -> str:
        end = "abcdefghij"[: self._chance.randint(1, 9)]
        if self._chance.random() < 0.002:
            end = "y" * self._chance.randint(90, 250)
        return f"w{next(self._serial)}x{end}"


def words_in(text: str) -> list[str]:
    """Return the numbers of the words in a text; a word wider than its column may be broken anywhere."""
    return [re.sub(r"\n", "", number) for number in re.findall(r"w([\d\n]+)x", text)]
