"""A page taken apart: the paragraphs and tables that the elements of HTML make, in reading order."""

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from secretariat.importers.html import looks
from secretariat.importers.html.galley import Galley, Page
from secretariat.importers.html.looks import Look
from secretariat.importers.html.tags import Token
from secretariat.importers.paragraph import fit

DEEPEST: Final = 2_000  # elements in one another; what lies deeper keeps its words and loses its look
_BLOCKS: Final = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_VOID: Final = frozenset(
    [
        "area",
        "base",
        "basefont",
        "bgsound",
        "br",
        "col",
        "embed",
        "frame",
        "hr",
        "img",
        "input",
        "keygen",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
_SHUT: Final = frozenset(
    [
        "head",
        "script",
        "style",
        "title",
        "template",
        "noscript",
        "iframe",
        "object",
        "math",
        "svg",
        "canvas",
        "xml",
    ]
)
_CLOSED_BY: Final = {"p": _BLOCKS, "li": {"li"}, "dt": {"dt", "dd"}, "dd": {"dt", "dd"}}
_TABLES: Final = frozenset(["table", "tr", "td", "th", "caption"])
_LISTS: Final = frozenset(["ul", "ol", "menu"])
_PICTURES: Final = frozenset(["img", "svg", "canvas", "object", "v:imagedata"])


@dataclass(frozen=True, slots=True)
class _Element:
    """An element that is open: the look inside it, and the names by which links can lead to it and what is around it."""

    tag: str
    look: Look
    names: tuple[str, ...]


class PageReader:
    """Reads the tags and words of a page; it bears every kind of muddle and never goes deeper than a limit."""

    def __init__(self) -> None:
        """Begin with an empty page."""
        self._galley = Galley()
        self._unseen = False
        self._stack: list[_Element] = [_Element("", Look(), ())]
        self._tags: Counter[str] = Counter()
        self._beyond = 0

    def take(self, token: Token) -> None:
        """Take the next tag or stretch of words."""
        if not token.tag:
            self._data(token.words)
        elif token.closes:
            self._end_tag(token.tag)
        else:
            self._start_tag(token.tag, token.attributes)

    # What the page holds

    def _start_tag(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Open an element."""
        if tag in _PICTURES and not self._look.shut:
            self._galley.page.unseen["picture"] += not self._look.unseen
        if tag == "br":
            self._break()
            return
        if len(self._stack) > DEEPEST:
            self._beyond += tag not in _VOID
            return
        self._close_before(tag)
        if tag in _BLOCKS:
            self._galley.end()
        style = looks.styles(attributes)
        if tag not in _VOID:
            self._open(tag, attributes, style)
        if tag in _BLOCKS:
            self._begin(tag, attributes, style)

    def _end_tag(self, tag: str) -> None:
        """Close an element, and those left open in it; one that was never opened counts for nothing."""
        if self._beyond:
            self._beyond -= tag not in _VOID
            return
        if not self._tags[tag]:
            if tag == "p":
                self._galley.end()
            return
        while self._close() != tag:
            pass

    def _data(self, data: str) -> None:
        """Take words."""
        look = self._look
        if look.shut:
            return
        if look.unseen:
            self._count_unseen(look, data)
            return
        text = fit(data.replace("\r\n", "\n") if look.kept else data)
        for number, piece in enumerate(
            text.split("\n") if look.kept else (re.sub(r"[ \t\r\n\f]+", " ", text),)
        ):
            if number:
                self._break()
            self._galley.words(look, piece.replace("\t", " "), self._stack[-1].names)

    def finish(self) -> Page:
        """Return the page, once everything has been taken."""
        while len(self._stack) > 1:
            self._close()
        self._galley.end()
        return self._galley.page

    # Elements

    @property
    def _look(self) -> Look:
        return self._stack[-1].look

    def _open(self, tag: str, attributes: Mapping[str, str], style: Mapping[str, str]) -> None:
        """Put an element on the stack."""
        outer = self._stack[-1]
        look = looks.inner(outer.look, tag, attributes, style)
        if tag in _SHUT:
            look = Look(shut=True)
        self._unseen = self._unseen or (bool(look.unseen) and not outer.look.unseen)
        name = attributes.get("id") or (attributes.get("name", "") if tag == "a" else "")
        if name and not look.shut:
            self._galley.name(name[:200])
        names = (name[:200], *outer.names)[:3] if name and tag != "a" else outer.names
        self._stack.append(_Element(tag, look, names))
        self._tags[tag] += 1

    def _close(self) -> str:
        """Take the innermost element off the stack, and return what it is."""
        element = self._stack.pop()
        tag = element.tag
        self._tags[tag] -= 1
        if tag in _BLOCKS:
            self._galley.end()
        if tag in _LISTS:
            self._galley.close_list()
        elif tag in _TABLES:
            self._galley.close_in_table(tag)
        return tag

    def _close_before(self, tag: str) -> None:
        """Close what an element closes by beginning, as HTML allows to leave out: a paragraph, an item, a cell, a row."""
        if (
            tag in _BLOCKS
            and self._tags["p"]
            and tag != "html"
            and self._innermost(("p",), _TABLES | _LISTS | {"li"})
        ):
            self._end_tag("p")
        if tag in ("li", "dt", "dd"):
            if self._innermost(_CLOSED_BY[tag], _LISTS | _TABLES | {"dl"}):
                self._close_to(_CLOSED_BY[tag])
        elif tag in ("td", "th", "tr"):
            if self._innermost(("td", "th"), {"table"}):
                self._close_to(("td", "th"))
            if tag == "tr" and self._innermost(("tr",), {"table"}):
                self._close_to(("tr",))

    def _innermost(self, wanted: Collection[str], walls: Collection[str]) -> bool:
        """Say whether one of some elements is open with no wall between; looked for a little way only."""
        if not any(self._tags[tag] for tag in wanted):
            return False
        for element in self._stack[:-60:-1]:
            if element.tag in wanted:
                return True
            if element.tag in walls:
                return False
        return False

    def _close_to(self, wanted: Collection[str]) -> None:
        """Close elements up to the innermost of some."""
        while self._close() not in wanted:
            pass

    def _begin(self, tag: str, attributes: Mapping[str, str], style: Mapping[str, str]) -> None:
        """Begin what a block element is: a list, an item, part of a table, a paragraph of its own."""
        if self._look.shut:
            return
        if tag in _LISTS:
            self._galley.open_list(tag, attributes, style)
        elif tag == "li":
            self._galley.item(attributes)
        elif tag in _TABLES:
            self._galley.open_in_table(tag, attributes)
        elif tag in ("p", "div") or tag[0] == "h":
            self._galley.start(tag, attributes, style, self._stack[-1].names)

    def _count_unseen(self, look: Look, data: str) -> None:
        """Count a stretch that is not pasted, once for the element it begins in."""
        if self._unseen and data.strip():
            self._unseen = False
            self._galley.page.unseen[look.unseen] += 1

    def _break(self) -> None:
        """Take a line break, where it can be seen."""
        look = self._look
        if not look.shut and not look.unseen:
            self._galley.line_break()
