"""The body of a paper: headings, paragraphs, items, tables and footnotes, read line by line."""

import re
from collections.abc import Callable
from typing import Final

from secretariat.domain import inline
from secretariat.domain.paper import Kind, ListStyle
from secretariat.domain.tongue import tr
from secretariat.importers.text import items, notes, running, shape
from secretariat.importers.text.growing import GrowingNote
from secretariat.importers.text.headings import HeadingSeries, HeadingStyle, marked
from secretariat.importers.text.lines import LABEL, NOTE_MARK, STRAY, Line
from secretariat.importers.text.reading import LOOK_AHEAD, Body, Reading

_LONGEST_UNMARKED: Final = 150


def read(lines: list[Line], dash_is_bullet: bool) -> Body:
    """Return the body in the lines, whose paragraph numbers are known; `dash_is_bullet` tells that "-" is all a bullet left."""
    reader = _Reader(lines, dash_is_bullet)
    reader.run()
    return reader.body


class _Reader(Reading):
    """A reading that tells by its mark what a line is, and knows the lists and headings met so far."""

    def __init__(self, lines: list[Line], dash_is_bullet: bool) -> None:
        super().__init__(lines)
        self._dash_is_bullet = dash_is_bullet
        self._called = notes.called(line.text for line in lines)
        self._lists = items.OpenLists()
        self._headings = HeadingSeries()

    def run(self) -> None:
        """Read all lines."""
        rules: tuple[Callable[[int], int], ...] = (
            self._paragraph,
            self._table,
            self._note_opening,
            self._marked_heading,
            self._other_heading,
            self._item,
            self._running,
        )
        at = 0
        while at < len(self.lines):
            at += next(taken for rule in rules if (taken := rule(at)))

    def _paragraph(self, at: int) -> int:
        """Read a line that bears a paragraph number."""
        line = self.lines[at]
        if line.label is None:
            return 0
        expected = (self.number or 0) + 1
        if self.number is not None and line.label != expected:
            self._missing(expected, line.label - 1)
        self.number = line.label
        self._lists.close()
        self.open(Kind.PARAGRAPH, 1, str(line.label), line.text, line)
        return 1

    def _missing(self, first: int, last: int) -> None:
        """Report paragraph numbers that do not occur."""
        detail = tr(
            "Paragraph {first} is missing from the input: paragraph {after} follows {before}."
            if first == last
            else "Paragraphs {first} to {last} are missing from the input: paragraph {after} follows {before}.",
            first=first,
            last=last,
            before=first - 1,
            after=last + 1,
        )
        self.miss("missing-number", f"paragraph {last + 1}", detail)

    def _table(self, at: int) -> int:
        """Read lines of cells, two or more of the same width, as a table."""
        width = self.lines[at].text.count("\t")
        end = at
        while width and end < len(self.lines) and self._is_row(self.lines[end], width):
            end += 1
        if end - at < 2 or self.block is None:
            return 0
        rows = [[inline.escape(cell) for cell in line.cells] for line in self.lines[at:end]]
        block = self.open(Kind.TABLE, 0, None, "", self.lines[at])
        block.parts = [inline.tabled(rows)]
        block.lines = [line.number for line in self.lines[at:end]]
        return end - at

    def _is_row(self, line: Line, width: int) -> bool:
        """Say whether a line is a row with so many tabs."""
        return line.label is None and line.text.count("\t") == width

    def _note_opening(self, at: int) -> int:
        """Read a line that opens the text of a footnote."""
        line = self.lines[at]
        opened = notes.opening(line.text)
        if opened is None or self.block is None or not self._is_note(line, opened):
            return 0
        key = f"n{len(self.body.notes) + 1}"
        words = line.text[opened.start :].replace("\t", " ")
        self.note = GrowingNote(key, opened.number, opened.style, [[words]], [line.number])
        self.body.notes.append(self.note)
        self.drop(line, opened.mark, NOTE_MARK)
        return 1

    def _is_note(self, line: Line, opened: notes.Opening) -> bool:
        """Say whether an opening is meant: raised figures nearly always, others only if called and next in order."""
        if opened.style == notes.RAISED_STYLE:
            runs_on = not line.gap and not self.finished() and self.note is None
            return not (runs_on and shape.resumes(line.text[opened.start :]))
        expected = len(self.body.notes) + 1
        in_list = self.block is not None and (
            self.block.last.endswith(":") or self.block.kind is Kind.SUBITEM
        )
        apart = line.gap or self.note is not None
        return (
            apart and opened.number == expected and (opened.style, expected) in self._called and not in_list
        )

    def _marked_heading(self, at: int) -> int:
        """Read "I. …" or "A. …" as a heading if that mark is expected."""
        line = self.lines[at]
        heading = marked(line.text)
        if heading is None or not (line.gap or self.finished()):
            return 0
        style = self._headings.style_of(heading)
        if style is None:
            return 0
        value = dict(heading.values)[style]
        missed = self._headings.missed(style, value) if self._headings.met(style) else 0
        self.drop(line, heading.label + ".", LABEL)
        self._heading(self._headings.take(style, value), heading.label, heading.words, line)
        if missed:
            self.doubt(
                "missing-heading",
                tr("Heading {label} does not follow the one before it.", label=heading.label),
            )
        return 1

    def _heading(self, level: int, label: str | None, words: str, line: Line) -> None:
        """Open a heading."""
        self._lists.close()
        self.open(Kind.HEADING, level, label, words, line)
        if line.cut and label is None:
            self.doubt(
                "doubtful-heading", tr("These words stood within a line and were taken for a heading.")
            )

    def _other_heading(self, at: int) -> int:
        """Read a short line over a paragraph as a heading: "(a) …", or no mark at all."""
        line = self.lines[at]
        if not self.finished() or not self._over_a_paragraph(at) or len(line.text) > _LONGEST_UNMARKED:
            return 0
        bracketed = [item for item in items.possible(line.text) if item.style is ListStyle.ALPHA_BRACKETS]
        if bracketed:
            return self._bracketed_heading(line, bracketed[0])
        if items.possible(line.text) or not shape.heading_like(line.text) or line.text[0] == "(":
            return 0
        self._heading(self._headings.take(HeadingStyle.UNMARKED, 0), None, line.text, line)
        return 1

    def _bracketed_heading(self, line: Line, item: items.Item) -> int:
        """Read "(a) …" as a heading, unless a list is open that it may go on with."""
        words = line.text[item.start :]
        listed = self.block is not None and (
            self.block.kind is Kind.SUBITEM or self.block.last.rstrip()[-1:] in ":;"
        )
        if listed or not shape.heading_like(words):
            return 0
        self.drop(line, item.mark, STRAY)
        self.drop(line, item.label or "", LABEL)
        self._heading(self._headings.take(HeadingStyle.BRACKETED, item.value), item.label, words, line)
        return 1

    def _over_a_paragraph(self, at: int) -> bool:
        """Say whether a numbered paragraph follows, with nothing but headings between, perhaps over several lines."""
        loose = self.lines[at].gap
        for line in self.lines[at + 1 : at + 1 + (LOOK_AHEAD if loose else 3)]:
            if line.label is not None:
                return True
            if len(line.text) > _LONGEST_UNMARKED or shape.complete(line.text) or "\t" in line.text:
                return False
            if not loose and not shape.heading_like(line.text) and marked(line.text) is None:
                return False
        return False

    def _item(self, at: int) -> int:
        """Read a line that opens an item of a list."""
        line = self.lines[at]
        possible = items.possible(line.text)
        item = self._lists.fitting(possible) if possible and self.number is not None else None
        if item is None or not self._is_item(at, item):
            return 0
        missed = self._lists.missed(item)
        style = (
            ListStyle.BULLET
            if item.mark == "-" and self._dash_is_bullet and item.label is None
            else item.style
        )
        self.drop(line, item.mark, STRAY)
        self.drop(line, item.label or "", LABEL)
        self.open(Kind.SUBITEM, self._lists.take(item), item.label, line.text[item.start :], line, style)
        if missed:
            self.doubt(
                "missing-item", tr("Item {label} does not follow the one before it.", label=item.label)
            )
        return 1

    def _is_item(self, at: int, item: items.Item) -> bool:
        """Say whether a mark at the beginning of a line is meant as one, and not part of a sentence that runs on."""
        line, block = self.lines[at], self.block
        if block is None or block.kind is Kind.HEADING:
            return False
        if items.is_letter_bullet(item):
            return self._beside_alike(at, item) and (self.finished() or block.kind is Kind.SUBITEM)
        if line.gap or self.finished() or block.kind is Kind.SUBITEM:
            return True
        return self._beside_alike(at, item)

    def _beside_alike(self, at: int, item: items.Item) -> bool:
        """Say whether one of the next lines, or the line before, opens an item with a mark of the same kind."""
        near = range(max(0, at - 1), min(len(self.lines), at + LOOK_AHEAD))
        return any(
            other.style is item.style and other.mark == item.mark and other.value in {0, item.value + 1}
            for place in near
            if place != at
            for other in items.possible(self.lines[place].text)
        )

    def _running(self, at: int) -> int:
        """Read words without any mark, and a number that is not the next."""
        line = self.lines[at]
        number = re.match(r"(\d{1,3})\.\s+\S", line.text)
        if number and self.number is not None and int(number[1]) <= self.number and self.finished():
            self.open(Kind.CONTINUATION, 0, None, line.text, line)
            self.doubt(
                "repeated-number",
                tr("{number}. stands here a second time; it was left in the words.", number=number[1]),
            )
            return 1
        running.take(self, at)
        return 1
