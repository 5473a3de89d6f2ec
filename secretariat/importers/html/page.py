"""A page taken apart: the paragraphs and tables that the elements of HTML make, in reading order."""

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Final

from secretariat.domain.inline import Text
from secretariat.importers.html import looks
from secretariat.importers.html.looks import Look
from secretariat.importers.html.tables import Table
from secretariat.importers.html.tags import Token
from secretariat.importers.paragraph import Call, Paragraph, Part, fit

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
_FORMS: Final = {
    "1": "decimal",
    "a": "lower-alpha",
    "i": "lower-roman",
    "A": "lower-alpha",
    "I": "lower-roman",
}
_MSO_LEVEL: Final = re.compile(r"level(\d{1,2})")
_FIGURES: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_CALLED: Final = re.compile(
    r"[\[(]?(?:\d{1,4}|[ivxl]{1,6}|[a-z]|[*†‡§#^]{1,4}|[↩↑⏎]\ufe0e?|note \d{1,3})[\])]?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Element:
    """An element that is open: the look inside it, and the names by which links can lead to it and what is around it."""

    tag: str
    look: Look
    names: tuple[str, ...]


@dataclass(slots=True)
class _List:
    """A list that is open: how its items are counted, and the number of the next."""

    form: str
    next: int = 1
    fresh: bool = False
    label: str | None = None


@dataclass(slots=True)
class Page:
    """What a page gave, and how often it held what is not pasted."""

    parts: list[Part] = field(default_factory=list)
    unseen: Counter[str] = field(default_factory=Counter)


class PageReader:
    """Reads the tags and words of a page; it bears every kind of muddle and never goes deeper than a limit."""

    def __init__(self) -> None:
        """Begin with an empty page."""
        self.page = Page()
        self._stack: list[_Element] = [_Element("", Look(), ())]
        self._tags: Counter[str] = Counter()
        self._lists: list[_List] = []
        self._tables: list[Table] = []
        self._paragraph: Paragraph | None = None
        self._names: list[str] = []
        self._breaks = 0
        self._beyond = 0
        self._unseen = False

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
            self.page.unseen["picture"] += not self._look.unseen
        if tag == "br":
            self._break()
            return
        if len(self._stack) > DEEPEST:
            self._beyond += tag not in _VOID
            return
        self._close_before(tag)
        if tag in _BLOCKS:
            self._end_paragraph()
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
                self._end_paragraph()
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
                self._break(kept=True)
            self._words(look, piece.replace("\t", " "))

    def finish(self) -> Page:
        """Return the page, once everything has been taken."""
        while len(self._stack) > 1:
            self._close()
        self._end_paragraph()
        return self.page

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
            self._names.append(name[:200])
            if self._paragraph is not None:
                self._paragraph.names += (name[:200],)
        names = (name[:200], *outer.names)[:3] if name and tag != "a" else outer.names
        self._stack.append(_Element(tag, look, names))
        self._tags[tag] += 1

    def _close(self) -> str:
        """Take the innermost element off the stack, and return what it is."""
        element = self._stack.pop()
        tag = element.tag
        self._tags[tag] -= 1
        if tag in _BLOCKS:
            self._end_paragraph()
        if tag in _LISTS and self._lists:
            self._lists.pop()
        elif tag in _TABLES and self._tables:
            self._close_in_table(tag)
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
            self._lists.append(_list(tag, attributes, style))
        elif tag == "li" and self._lists:
            self._lists[-1].label = _item_label(self._lists[-1], attributes)
            self._lists[-1].fresh = True
        elif tag in _TABLES:
            self._begin_in_table(tag, attributes)
        elif tag in ("p", "div") or tag[0] == "h":
            self._start_paragraph(tag, attributes, style)

    # Tables

    def _begin_in_table(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Begin a table, row or cell."""
        if tag == "table":
            self._tables.append(Table(presentation=attributes.get("role") == "presentation"))
        elif self._tables and tag == "tr":
            self._tables[-1].row()
        elif self._tables and tag in ("td", "th"):
            self._tables[-1].cell(attributes)

    def _close_in_table(self, tag: str) -> None:
        """End a cell or table; a table that only laid out a page gives its paragraphs, as they stand."""
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

    def _words(self, look: Look, text: str) -> None:
        """Take words into the paragraph that is open."""
        paragraph = self._paragraph
        if paragraph is None:
            if not text.strip(" "):
                return
            paragraph = self._start_paragraph("", {}, {})
        if look.label:
            paragraph.label = (paragraph.label or "") + text
            return
        if self._breaks and text.strip(" "):
            paragraph = self._broken(paragraph)
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

    def _broken(self, paragraph: Paragraph) -> Paragraph:
        """Put the line breaks before words that follow them: one stays a break, two and more part paragraphs."""
        breaks, self._breaks = self._breaks, 0
        if breaks == 1 or not paragraph.pieces:
            if paragraph.pieces:
                paragraph.pieces.append(Text("\n"))
            return paragraph
        heading = paragraph.heading
        self._end_paragraph()
        return self._start_paragraph(f"h{heading}" if heading else "", {}, {})

    def _break(self, kept: bool = False) -> None:
        """Count a line break; in preformatted text two in a row are an empty line."""
        look = self._look
        if not look.shut and not look.unseen and self._paragraph is not None:
            self._breaks += 1

    def _start_paragraph(
        self, tag: str, attributes: Mapping[str, str], style: Mapping[str, str]
    ) -> Paragraph:
        """Open a paragraph, of the kind its element says; in an item the first bears the item's mark."""
        paragraph = Paragraph(names=(*self._stack[-1].names, *self._names[-3:]))
        self._names.clear()
        self._breaks = 0
        classes = attributes.get("class", "")
        outline = style.get("mso-outline-level", "")
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            paragraph.heading = int(tag[1])
        elif outline[:1].isdigit() or classes == "MsoTitle":
            paragraph.heading = int(outline[0]) if outline[:1].isdigit() else 1
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
            paragraph.style = _style(innermost.form, paragraph.depth)
            innermost.fresh = False
        else:
            paragraph.again = True

    def _end_paragraph(self) -> None:
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

    def _count_unseen(self, look: Look, data: str) -> None:
        """Count a stretch that is not pasted, once for the element it begins in."""
        if self._unseen and data.strip():
            self._unseen = False
            self.page.unseen[look.unseen] += 1


def _raised(look: Look, text: str) -> Text:
    """Return words in their look; raised figures stay raised."""
    raised = look.raised and text.strip().isdigit() and text.isascii()
    return look.words(text.translate(_FIGURES) if raised else text)


def _list(tag: str, attributes: Mapping[str, str], style: Mapping[str, str]) -> _List:
    """Return how a list counts, by its element."""
    form = style.get("list-style-type") or _FORMS.get(attributes.get("type", ""), "")
    form = form or ("decimal" if tag == "ol" else "disc")
    start = attributes.get("start", "")
    return _List(form, int(start) if start.isdecimal() and len(start) < 4 else 1)


def _item_label(own: _List, attributes: Mapping[str, str]) -> str | None:
    """Return the mark of the next item of a list, where it is a number."""
    value = attributes.get("value", "")
    number = int(value) if value.isdecimal() and len(value) < 4 else own.next
    own.next = number + 1
    return f"{number}." if own.form.startswith("decimal") else None


def _style(form: str, depth: int) -> str:
    """Return the style of a list by how it counts; the usual one of its depth is left to the paper's language."""
    if form.startswith("decimal"):
        return "" if depth == 1 else "1."
    if "alpha" in form or "latin" in form:
        return "" if depth == 1 else "(a)"
    if "roman" in form:
        return "" if depth == 2 else "(i)"
    return "dash" if form.strip(" ") in ("-", "–", "—") else "bullet"
