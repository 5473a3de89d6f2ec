"""A Word document taken apart into paragraphs and tables in reading order, each with its label, its look and its names."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.etree.ElementTree import Element

from secretariat.domain import inline
from secretariat.domain.draft import DraftNote, Leftover
from secretariat.domain.inline import Text
from secretariat.domain.tongue import counted, tr
from secretariat.importers.paragraph import Call, Grid, Paragraph, Piece, fit, stripped
from secretariat.importers.text.lines import FURNITURE
from secretariat.importers.word import remarks
from secretariat.importers.word.content import Content
from secretariat.importers.word.numbering import Label, Numbering
from secretariat.importers.word.parts import Parts, W, number, value
from secretariat.importers.word.remarks import Remarks
from secretariat.importers.word.styles import Styles

_DEEPEST: Final = 40
_DEEP: Final = re.compile(r"^list (?:bullet|number) ([1-9])$")
_WIDEST: Final = 100
_MOST_CELLS: Final = 200_000


@dataclass(slots=True)
class WordParagraph(Paragraph):
    """A paragraph of a Word document: `look` is the name of its style, `form` how its list counts, `contents` one of a contents list."""

    look: str = ""
    form: str = ""
    contents: bool = False


@dataclass(slots=True)
class WordBody:
    """A document taken apart; tables have a line number for each row, the first being their own."""

    parts: list[WordParagraph | Grid] = field(default_factory=list)
    notes: list[DraftNote] = field(default_factory=list)
    told: Remarks = field(default_factory=Remarks)
    heads: list[str] = field(default_factory=list)


class Reading:
    """One reading of a document."""

    def __init__(self, parts: Parts) -> None:
        """Read styles and lists first."""
        self._parts = parts
        styled, numbered = parts.related("styles"), parts.related("numbering")
        self._styles = Styles(styled[0] if styled else None)
        self._numbering = Numbering(numbered[0] if numbered else None)
        self.body = WordBody()
        self._told = self.body.told
        self._noted: dict[str, str] = {}
        self._content = Content(self._styles, self._told, parts.address, self._noted)
        self._line = 0
        self._held: list[Piece] = []

    def run(self) -> WordBody:
        """Read everything."""
        self._blocks(self._parts.document(), 0)
        left = [*self._held, *self._content.flush()]
        if left:
            self._line += 1
            self.body.parts.append(WordParagraph(left, line=self._line))
        for kind in ("footnotes", "endnotes"):
            self.body.notes += self._notes(kind)
        self._comments()
        self._furniture()
        self._whole()
        return self.body

    def _blocks(self, parent: Element, depth: int) -> None:
        """Read paragraphs and tables."""
        for child in parent:
            name = child.tag.rpartition("}")[2]
            if name == "p":
                paragraph = self._paragraph(child)
                if paragraph is not None:
                    self.body.parts.append(paragraph)
            elif name == "tbl":
                self._table(child)
            elif name in ("sdt", "sdtContent", "customXml", "ins", "moveTo") and depth < _DEEPEST:
                self._blocks(child, depth + 1)
            elif name == "altChunk":
                self._told.count(remarks.EMBEDDED, self._line)

    def _paragraph(self, found: Element, content: Content | None = None) -> WordParagraph | None:
        """Return a paragraph; None where its end was deleted, so that it goes on in the next."""
        reader = content or self._content
        self._line += content is None
        properties = found.find(f"{W}pPr")
        style = value(properties, "pStyle")
        contents = reader.in_contents or self._styles.name(style).startswith("toc ")
        pieces = [*self._held, *reader.read(found, style, self._line)]
        self._held = []
        mark = properties.find(f"{W}rPr/{W}del") if properties is not None else None
        if mark is not None and content is None:
            self._held = pieces
            return None
        label = self._label(properties, style) if any(map(_holds, pieces)) else None
        level = number(properties, "outlineLvl")
        heading = level + 1 if level is not None and level < 9 else self._styles.level(style)
        return WordParagraph(
            pieces,
            heading or 0,
            label.text if label else None,
            max(label.level + 1, self._depth(style)) if label and not heading else 0,
            names=tuple(reader.names),
            line=self._line,
            look=self._styles.name(style),
            form=label.form if label else "",
            contents=contents or reader.in_contents,
        )

    def _depth(self, style: str | None) -> int:
        """Return how deep a style sets its list by its name ("List Bullet 2"), where each depth is a list of its own."""
        match = _DEEP.search(self._styles.name(style))
        return int(match[1]) if match else 0

    def _label(self, properties: Element | None, style: str | None) -> Label | None:
        """Return the label of a paragraph, by its own list or that of its style."""
        own = properties.find(f"{W}numPr") if properties is not None else None
        list_, depth = self._styles.list_of(style)
        named = number(own, "numId")
        deep = number(own, "ilvl")
        label = self._numbering.label(
            list_ if named is None else named, (depth or 0) if deep is None else deep
        )
        return label if label is not None and label.text else None

    # Tables

    def _table(self, table: Element) -> None:
        """Read a table; one of a single column is its paragraphs."""
        first = self._line + 1
        grid = Grid(line=first)
        cells = 0
        for row in _inside(table, "tr"):
            self._line += 1
            read = self._row(row, grid)
            if row.find(f"{W}trPr/{W}del") is not None:
                said = " | ".join("".join(one.text for one in cell) for cell in read)
                self._told.leave(remarks.DELETED, self._line, said)
                continue
            cells += len(read)
            if cells <= _MOST_CELLS:
                grid.rows.append(read)
        if grid.merged:
            self._told.count(remarks.MERGED, first)
        if grid.width > 1:
            self.body.parts.append(grid)
        else:
            self.body.parts += [
                one for row in grid.rows for cell in row for one in cell if isinstance(one, WordParagraph)
            ]

    def _row(self, row: Element, grid: Grid) -> list[list[Paragraph]]:
        """Return the cells of a row; of merged ones the first has the words."""
        read: list[list[Paragraph]] = []
        for cell in _inside(row, "tc"):
            properties = cell.find(f"{W}tcPr")
            wide = max(1, min(number(properties, "gridSpan") or 1, _WIDEST - len(read)))
            merge = properties.find(f"{W}vMerge") if properties is not None else None
            grid.merged = grid.merged or wide > 1 or merge is not None
            read.append(list(self._cell(cell, 0)))
            read += [[] for _ in range(wide - 1)]
            if len(read) >= _WIDEST:
                break
        return read

    def _cell(self, parent: Element, depth: int) -> Iterator[Paragraph]:
        """Yield the paragraphs of a cell, those of tables in it too."""
        line = self._line
        for child in parent:
            name = child.tag.rpartition("}")[2]
            if name == "p":
                paragraph = self._paragraph(child)
                self._line = line
                if paragraph is not None and not paragraph.empty:
                    paragraph.line = line
                    yield paragraph
            elif name in ("tbl", "tr", "tc", "sdt", "sdtContent", "ins") and depth < _DEEPEST:
                yield from self._cell(child, depth + 1)

    # Notes and what stands beside the words

    def _notes(self, kind: str) -> Iterator[DraftNote]:
        """Yield the footnotes or endnotes, in the order of the part; lines between words and notes are none."""
        name = kind[:-1]
        for root in self._parts.related(kind):
            links = defaultdict(str, self._parts.links(f"word/{kind}.xml"))
            content = Content(self._styles, self._told, links.__getitem__, self._noted)
            for note in root.iter(W + name):
                if note.get(f"{W}type", "normal") == "normal":
                    words = [
                        inline.write(stripped(one.runs))
                        for paragraph in note.iter(f"{W}p")
                        if (one := self._paragraph(paragraph, content)) is not None and not one.empty
                    ]
                    yield DraftNote(f"{name[0]}{note.get(f'{W}id', '')}", 0, "\n\n".join(words))

    def _comments(self) -> None:
        """Set comments aside, each with who wrote it and where it hangs."""
        hung = dict(self._content.comments)
        for root in self._parts.related("comments"):
            for comment in root.iter(f"{W}comment"):
                said = _text(comment)
                line = hung.get(comment.get(f"{W}id", ""), 0)
                self._told.leave(remarks.COMMENT, line, said, comment.get(f"{W}author", ""))

    def _furniture(self) -> None:
        """Keep the lines of headers and footers as what pages have anyway."""
        for kind in ("header", "footer"):
            for root in self._parts.related(kind):
                for paragraph in root.iter(f"{W}p"):
                    said = _text(paragraph).strip()
                    if said and said not in self.body.heads:
                        self.body.heads.append(said)
                        self._told.furniture.append(Leftover(0, said, FURNITURE))
                        self._told.count(remarks.FURNITURE, 0)

    def _whole(self) -> None:
        """Tell of macros, and of what the document would fetch from elsewhere."""
        if any(name.endswith(("vbaproject.bin", ".bas")) for name in self._parts.names):
            self._told.warn(remarks.MACROS, tr("The document holds macros; they were neither run nor kept."))
        outside = self._parts.outside()
        if outside:
            detail = counted(
                "The document would fetch {n} thing from elsewhere (“{address}”); nothing was fetched.",
                "The document would fetch {n} things from elsewhere (“{address}”); nothing was fetched.",
                len(outside),
                address=outside[0][:100],
            )
            self._told.warn(remarks.OUTSIDE, detail)


def _inside(parent: Element, wanted: str, depth: int = 0) -> Iterator[Element]:
    """Yield the rows or cells of a parent, also those inside content controls."""
    for child in parent:
        if child.tag == W + wanted:
            yield child
        elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}customXml") and depth < _DEEPEST:
            yield from _inside(child, wanted, depth + 1)


def _holds(piece: Piece) -> bool:
    """Say whether a piece is something to see."""
    if isinstance(piece, Call):
        return bool(piece.shown.text.strip())
    return not isinstance(piece, Text) or bool(piece.text.strip())


def _text(parent: Element) -> str:
    """Return the bare words of an element; tabs and line ends as blanks."""
    said: list[str] = []
    for node in parent.iter():
        if node.tag == f"{W}t":
            said.append(node.text or "")
        elif node.tag in (f"{W}tab", f"{W}br", f"{W}p"):
            said.append(" ")
    return re.sub(r"\s+", " ", fit("".join(said))).strip()
