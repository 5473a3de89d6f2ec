"""A briefing from the bytes of a text file: headings, paragraphs without numbers, bullets and numbered questions."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from secretariat.domain import inline
from secretariat.domain.draft import Draft, DraftBlock, Leftover
from secretariat.domain.language import Language
from secretariat.domain.paper import Kind, ListStyle
from secretariat.domain.profile import Phrases
from secretariat.domain.tongue import tr
from secretariat.importers.text import furniture, items
from secretariat.importers.text.decode import decode
from secretariat.importers.text.growing import notice
from secretariat.importers.text.language import language_of
from secretariat.importers.text.lines import LABEL, STRAY, Line, physical, split
from secretariat.importers.text.phrasebook import phrasebook
from secretariat.importers.text.shape import complete, heading_like

PROFILE: Final = "briefing"
_MOST_WORDS: Final = 8
_AHEAD: Final = 3
_FEWEST: Final = 5
_CAPITALS: Final = re.compile(r"[^\W\d_a-zà-öø-ÿ]{4,}")
_INDENT: Final = re.compile(r"[ \t]*")


def like_one(draft: Draft) -> bool:
    """Say whether what was read as a paper is rather a briefing: no masthead, and more items without a place than paragraphs."""
    lost = [left for left in draft.unplaced if items.possible(left.text)]
    placed = sum(block.kind is Kind.PARAGRAPH for block in draft.blocks)
    known = draft.masthead.symbol or draft.masthead.agenda_item_line or draft.appendices or draft.notes
    return not known and len(lost) >= _FEWEST and len(lost) > placed


def read(data: bytes, phrases: Mapping[Language, Phrases], path: Path = Path("the text")) -> Draft:
    """Return the briefing that the bytes of a text file propose.

    Raises UnreadableInput, which names `path`, when there is no text in them.
    """
    text = decode(data, path)
    lines, dropped = split(text)
    lines, furnished, _ = furniture.take_out(lines)
    reader = _Reader(lines, physical(text))
    reader.run()
    language = language_of(text, phrasebook(phrases))
    return Draft(
        language=language,
        profile=PROFILE,
        title=reader.titles[0] if reader.titles else None,
        subtitles=tuple(reader.titles[1:]),
        blocks=tuple(reader.blocks),
        dropped=tuple(sorted((*dropped, *furnished, *reader.dropped), key=lambda left: left.line)),
        confidence=_confidence(reader, language),
        findings=(
            notice(
                "briefing", "the text", tr("The text has no numbered paragraphs and was read as a briefing.")
            ),
        ),
    )


def _confidence(reader: "_Reader", language: Language | None) -> tuple[tuple[str, float], ...]:
    """Return how sure each element is; headings without a mark are known by their shape alone."""
    kinds = {block.kind for block in reader.blocks}
    return (
        ("language", 1.0 if language else 0.0),
        ("title", 0.5 if reader.titles else 0.0),
        ("headings", 0.5 if Kind.HEADING in kinds else 0.0),
        ("paragraphs", 0.75 if kinds - {Kind.HEADING} else 0.0),
    )


class _Reader:
    """A reading of a briefing line by line; the depth of an item is that of its indent."""

    def __init__(self, lines: list[Line], physical: list[str]) -> None:
        self.titles: list[str] = []
        self.blocks: list[DraftBlock] = []
        self.dropped: list[Leftover] = []
        self._lines = lines
        self._physical = physical
        self._indents: list[int] = []
        self._headings: list[bool] = []

    def run(self) -> None:
        """Read all lines."""
        body = self._titles()
        for at in range(body, len(self._lines)):
            self._line(at)

    def _titles(self) -> int:
        """Read title and subtitles, and return where the body begins: with the last of the lines that look like headings."""
        count = 0
        while count < len(self._lines) and self._heads(count):
            count += 1
        count = max(count - 1, min(count, 1))
        self.titles = [inline.escape(line.text) for line in self._lines[:count]]
        return count

    def _heads(self, at: int) -> bool:
        """Say whether a line is short and shaped like a heading."""
        text = self._lines[at].text
        short = len(text.split()) <= _MOST_WORDS and "," not in text
        return short and heading_like(text) and not items.possible(text)

    def _line(self, at: int) -> None:
        """Read a line of the body."""
        line = self._lines[at]
        possible = items.possible(line.text)
        if possible:
            self._item(line, possible[0])
        elif self._heads(at) and self._over_words(at):
            self._heading(line)
        elif self._goes_on(line):
            last = self.blocks.pop()
            words = f"{last.words} {inline.escape(line.text)}"
            self._open(last.kind, last.level, last.label, words, line, last.style, last.lines)
        else:
            self._indents.clear()
            self._open(Kind.PARAGRAPH, 1, None, inline.escape(line.text), line)

    def _over_words(self, at: int) -> bool:
        """Say whether an item or a paragraph stands below, with at most headings between."""
        below = range(at + 1, min(at + 1 + _AHEAD, len(self._lines)))
        first = next((place for place in below if not self._heads(place)), None)
        return first is not None

    def _goes_on(self, line: Line) -> bool:
        """Say whether a line goes on with the words before it."""
        last = self.blocks[-1] if self.blocks else None
        return last is not None and last.kind is not Kind.HEADING and not (line.gap or complete(last.words))

    def _heading(self, line: Line) -> None:
        """Open a heading: one with words in capitals and one without differ in level, the first seen standing higher."""
        capitals = bool(_CAPITALS.search(line.text))
        if capitals not in self._headings:
            self._headings.append(capitals)
        self._indents.clear()
        level = self._headings.index(capitals) + 1
        self._open(Kind.HEADING, level, None, inline.escape(line.text), line, ListStyle.UNMARKED)

    def _item(self, line: Line, item: items.Item) -> None:
        """Open an item; a dash at its beginning is what is left of a bullet."""
        self.dropped += [
            Leftover(line.number, mark, why)
            for mark, why in ((item.mark, STRAY), (item.label, LABEL))
            if mark
        ]
        level = self._level(line)
        style = ListStyle.BULLET if item.label is None else item.style
        self._open(Kind.SUBITEM, level, item.label, inline.escape(line.text[item.start :]), line, style)

    def _level(self, line: Line) -> int:
        """Return the level of an item by its indent."""
        found = _INDENT.match(self._physical[line.number - 1])
        indent = len(found[0].expandtabs()) if found else 0
        while self._indents and self._indents[-1] > indent:
            self._indents.pop()
        if not self._indents or self._indents[-1] < indent:
            self._indents.append(indent)
        return len(self._indents)

    def _open(
        self,
        kind: Kind,
        level: int,
        label: str | None,
        words: str,
        line: Line,
        style: ListStyle = ListStyle.DEFAULT,
        lines: tuple[int, ...] = (),
    ) -> None:
        """Add a block that ends with a line."""
        key = f"b{len(self.blocks) + 1}"
        self.blocks.append(DraftBlock(key, kind, level, label, words, style, (*lines, line.number)))
