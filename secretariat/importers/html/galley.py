"""The parts of a page while they are being put together: words into paragraphs, these into lists, cells and tables."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from secretariat.domain.inline import Text
from secretariat.importers.html import lists
from secretariat.importers.html.lists import OpenList
from secretariat.importers.html.looks import Look
from secretariat.importers.html.tables import Table
from secretariat.importers.paragraph import Call, Paragraph, Part

_MSO_LEVEL: Final = re.compile(r"level(\d{1,2})")
_FIGURES: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_CALLED: Final = re.compile(
    r"[\[(]?(?:\d{1,4}|[ivxl]{1,6}|[a-z]|[*†‡§#^]{1,4}|[↩↑⏎]\ufe0e?|note \d{1,3})[\])]?", re.IGNORECASE
)

_HELD: Final = re.compile(r" \u00a0+|\u00a0+ ")  # how programs keep two blanks apart; alone one binds words
_NOTHING: Final[Mapping[str, str]] = {}


@dataclass(slots=True)
class Page:
    """What a page gave, and how often it held what is not pasted."""

    parts: list[Part] = field(default_factory=list)
    unseen: Counter[str] = field(default_factory=Counter)


class Galley:
    """Puts a page together, element by element."""

    def __init__(self) -> None:
        """Begin with an empty page."""
        self.page = Page()
        self._lists: list[OpenList] = []
        self._tables: list[Table] = []
        self._paragraph: Paragraph | None = None
        self._names: list[str] = []
        self._breaks = 0

    def name(self, name: str) -> None:
        """Let links lead by a name to the paragraph that is open, and to the next."""
        self._names.append(name)
        if self._paragraph is not None:
            self._paragraph.names += (name,)

    # Lists and tables

    def open_list(self, tag: str, attributes: Mapping[str, str], style: Mapping[str, str]) -> None:
        """Begin a list."""
        self._lists.append(lists.opened(tag, attributes, style))

    def item(self, attributes: Mapping[str, str]) -> None:
        """Begin an item of the innermost list."""
        if self._lists:
            self._lists[-1].label = lists.label(self._lists[-1], attributes)
            self._lists[-1].fresh = True

    def close_list(self) -> None:
        """End the innermost list."""
        if self._lists:
            self._lists.pop()

    def open_in_table(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Begin a table, row or cell."""
        if tag == "table":
            self._tables.append(Table(presentation=attributes.get("role") == "presentation"))
        elif self._tables and tag == "tr":
            self._tables[-1].row()
        elif self._tables and tag in ("td", "th"):
            self._tables[-1].cell(attributes)

    def close_in_table(self, tag: str) -> None:
        """End a cell or table; a table that only laid out a page gives its paragraphs, as they stand."""
        if not self._tables:
            return
        if tag in ("td", "th", "tr"):
            self._tables[-1].end(tag)
        elif tag == "table":
            table = self._tables.pop()
            if table.found.merged:
                self.page.unseen["merged"] += 1
            if self._tables:
                self._tables[-1].nested = True
            for part in table.parts():
                self._put(part)

    # Words

    def words(self, look: Look, text: str, around: tuple[str, ...]) -> None:
        """Take words into the paragraph that is open; `around` are the names of the elements around them."""
        paragraph = self._paragraph
        if paragraph is None:
            if not text.strip(" "):
                return
            paragraph = self.start("", around=around)
        if look.label:
            paragraph.label = (paragraph.label or "") + text
            return
        if self._breaks and text.strip(" "):
            paragraph = self._broken(paragraph, around)
        text = " " if text == "\u00a0" else _HELD.sub(" ", text)
        last = paragraph.pieces[-1] if paragraph.pieces else None
        if (
            not look.kept
            and text[:1] == " "
            and (last is None or (isinstance(last, Text) and last.text[-1:] in " \n"))
        ):
            text = text[1:]
        if not text:
            return
        self.page.unseen["struck"] += look.struck and bool(text.strip())
        if look.target and _CALLED.fullmatch(text.strip()):
            paragraph.pieces.append(Call(look.target, _raised(look, text)))
        else:
            paragraph.pieces.append(_raised(look, text))

    def _broken(self, paragraph: Paragraph, around: tuple[str, ...]) -> Paragraph:
        """Put the line breaks before words that follow them: one stays a break, two and more part paragraphs."""
        breaks, self._breaks = self._breaks, 0
        if breaks == 1 or not paragraph.pieces:
            if paragraph.pieces:
                paragraph.pieces.append(Text("\n"))
            return paragraph
        heading = paragraph.heading
        self.end()
        return self.start(f"h{heading}" if heading else "", around=around)

    def line_break(self) -> None:
        """Count a line break."""
        if self._paragraph is not None:
            self._breaks += 1

    def start(
        self,
        tag: str,
        attributes: Mapping[str, str] = _NOTHING,
        style: Mapping[str, str] = _NOTHING,
        around: tuple[str, ...] = (),
    ) -> Paragraph:
        """Open a paragraph, of the kind its element says; in an item the first bears the item's mark.

        `around` are the names of the elements around it.
        """
        paragraph = Paragraph(names=(*around, *self._names[-3:]), heading=_heading(tag, attributes, style))
        self._names.clear()
        self._breaks = 0
        level = _MSO_LEVEL.search(style.get("mso-list", ""))
        if level:
            paragraph.depth = int(level[1])
        elif self._lists and not paragraph.heading:
            self._listed(paragraph)
        self._paragraph = paragraph
        return paragraph

    def _listed(self, paragraph: Paragraph) -> None:
        """Give a paragraph its place in the lists that are open."""
        innermost = self._lists[-1]
        paragraph.depth = len(self._lists)
        if innermost.fresh:
            paragraph.label, innermost.label = innermost.label, None
            paragraph.style = lists.style(innermost.form, paragraph.depth)
            innermost.fresh = False
        else:
            paragraph.again = True

    def end(self) -> None:
        """Close the paragraph that is open, and keep it if there is something in it."""
        paragraph, self._paragraph = self._paragraph, None
        self._breaks = 0
        if paragraph is None:
            return
        if paragraph.empty:
            self._names += paragraph.names[-1:]
            if paragraph.depth and not paragraph.again and self._lists and not self._lists[-1].fresh:
                self._lists[-1].fresh, self._lists[-1].label = True, paragraph.label
            return
        if paragraph.label is not None:
            paragraph.label = paragraph.label.replace("\u00a0", " ").strip()
        self._put(paragraph)

    def _put(self, part: Part) -> None:
        """Keep a part where it belongs: in the cell that is open, or on the page."""
        if self._tables and self._tables[-1].open:
            self._tables[-1].put(part)
        else:
            self.page.parts.append(part)


def _heading(tag: str, attributes: Mapping[str, str], style: Mapping[str, str]) -> int:
    """Return the level of the heading that an element is, 0 where it is none."""
    outline = style.get("mso-outline-level", "")[:1]
    if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
        return int(tag[1])
    if outline.isdigit():
        return int(outline)
    return 1 if attributes.get("class") == "MsoTitle" else 0


def _raised(look: Look, text: str) -> Text:
    """Return words in their look; raised figures stay raised."""
    raised = look.raised and text.strip().isdigit() and text.isascii()
    return look.words(text.translate(_FIGURES) if raised else text)
