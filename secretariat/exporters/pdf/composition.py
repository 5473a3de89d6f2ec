"""Puts a paper into blocks in reading order, each with its element in the tree."""

import re

from secretariat.domain.drawing import PrintDrawing
from secretariat.domain.paper import Kind
from secretariat.domain.printing import Inlines, PrintAppendix, PrintLine, PrintPaper, PrintTable, PrintText
from secretariat.exporters.pdf import masthead, styles
from secretariat.exporters.pdf.block import Block, Chart, Grid, Item, Standing, Turn
from secretariat.exporters.pdf.notes import Notes, blocks
from secretariat.exporters.pdf.styles import Geometry, Style
from secretariat.exporters.pdf.tags import Attribute, Element, Tree

CALL = {False: "{}", True: "({})"}
"""How a note's number stands in the words, by whether the notes stand at the end (paper-format section 1)."""

_NUMBERINGS = (
    (re.compile(r"^\(?[ivxlc]+[).]?$"), "LowerRoman"),
    (re.compile(r"^\(?[IVXLC]+[).]?$"), "UpperRoman"),
    (re.compile(r"^\(?[a-z]{1,2}[).]?$"), "LowerAlpha"),
    (re.compile(r"^\(?[A-Z]{1,2}[).]?$"), "UpperAlpha"),
    (re.compile(r"^\(?\d+[).]?$"), "Decimal"),
    (re.compile(r"^[•●]$"), "Disc"),
)
_DEEPEST = 6


class Composition:
    """The blocks of one paper; its title has `above` headings over it, the last of which it may open (`opens_item`)."""

    def __init__(
        self, paper: PrintPaper, tree: Tree, notes: Notes, above: int = 0, *, opens_item: bool = False
    ) -> None:
        self._paper = paper
        self._tree = tree
        self._notes = notes
        self._portrait = sheet(paper)
        self._items: list[Item] = []
        self._lists: list[tuple[Element, Element | None]] = []
        self._above = above
        self._opens_item = opens_item
        self._top = self._depth = above + bool(paper.title)

    def items(self) -> list[Item]:
        """Return all blocks."""
        self._items += masthead.items(
            self._paper, self._tree, self._notes, self._above, opens_item=self._opens_item
        )
        self._cover()
        for line in self._paper.lines:
            self._line(line)
        closing = masthead.closing(self._paper, self._tree, self._notes)
        if closing:
            self._keep_last()
        self._items += closing
        if self._paper.profile.endnotes:
            self._endnotes()
        for appendix in self._paper.appendices:
            self._appendix(appendix)
        return self._items

    def _cover(self) -> None:
        """Set the fields of the cover page, after which the paper begins on a page of its own."""
        for field in self._paper.cover:
            label = PrintText(f"{field.label}: ", strong=True)
            self._add((label, *field.inlines), styles.COVER, "P", self._tree.root)
        if self._paper.cover and self._paper.notice:
            notice = self._tree.add(self._tree.root, "P")
            self._items.append(Standing(Block(masthead.said(self._paper.notice), styles.NOTICE, notice)))
        if self._paper.cover and self._paper.lines:
            self._items.append(Turn(self._portrait))

    def _line(self, line: PrintLine) -> None:
        if isinstance(line, PrintDrawing):
            self._lists.clear()
            self._keep_last()
            self._items.append(Chart(line.chart, self._tree.add(self._tree.root, "Sect"), line.id))
            if not line.inlines:
                return
        match line.kind:
            case Kind.HEADING:
                self._heading(line)
            case Kind.PARAGRAPH:
                self._paragraph(line)
            case Kind.SUBITEM:
                self._subitem(line)
            case Kind.CONTINUATION:
                self._continuation(line)
            case Kind.TABLE:
                self._lists.clear()
                self._keep_last()
                self._grid(line.table or PrintTable((), ()), line.id)

    def _add(
        self, inlines: Inlines, style: Style, tag: str, parent: Element, **more: str | int | Element
    ) -> Block:
        """Add a block; the notes it calls follow it in the tree."""
        block = Block(inlines, style, self._tree.add(parent, tag), **more)  # type: ignore[arg-type]
        self._notes.open(inlines, parent)
        self._items.append(block)
        return block

    def _heading(self, line: PrintLine) -> None:
        """A heading is at most one step deeper than the one before it."""
        self._lists.clear()
        self._depth = min(self._top + max(line.level, 1), self._depth + 1, _DEEPEST)
        style = styles.heading(line.level)
        self._add(
            line.inlines,
            style if line.label else styles.unlabelled(style),
            f"H{self._depth}",
            self._tree.root,
            label=line.label,
            anchor=line.id,
            outline=self._depth,
        )

    def _paragraph(self, line: PrintLine) -> None:
        style = self._placed(line, styles.below_list(styles.BODY) if self._lists else styles.BODY)
        self._lists.clear()
        self._add(line.inlines, style, "P", self._tree.root, label=line.label, anchor=line.id)

    def _placed(self, line: PrintLine, style: Style) -> Style:
        """Return a style as the profile has it: further left without numbers, standing out where something is decided."""
        profile = self._paper.profile
        placed = style if profile.numbered else styles.outdented(style)
        return styles.decided(placed, profile.decision_style) if line.decision else placed

    def _subitem(self, line: PrintLine) -> None:
        """The words before a list keep its first item."""
        if not self._lists:
            self._keep_last()
        level = max(line.level, 1)
        del self._lists[level:]
        while len(self._lists) < level:
            self._lists.append((self._list(line), None))
        holder, _ = self._lists[-1]
        entry = self._tree.add(holder, "LI")
        labelling = self._tree.add(entry, "Lbl") if line.label else None
        body = self._tree.add(entry, "LBody")
        self._lists[-1] = (holder, body)
        style = self._placed(line, styles.item(level))
        block = self._add(line.inlines, style, "P", body, label=line.label, anchor=line.id)
        block.labelling = labelling

    def _list(self, line: PrintLine) -> Element:
        """Return a new list, inside the item before it if it is deeper."""
        numbering = next((name for form, name in _NUMBERINGS if form.match(line.label)), "None")
        return self._tree.add(self._inside(), "L", attribute=Attribute("List", "ListNumbering", numbering))

    def _inside(self) -> Element:
        """Return the element in which what follows stands: the innermost open item, or the document."""
        if not self._lists:
            return self._tree.root
        holder, body = self._lists[-1]
        if body is None:
            body = self._tree.add(self._tree.add(holder, "LI"), "LBody")
            self._lists[-1] = (holder, body)
        return body

    def _continuation(self, line: PrintLine) -> None:
        """An unnumbered paragraph belongs to the item at its level, or to the paragraph."""
        del self._lists[max(line.level, 0) :]
        style = self._placed(line, styles.continuation(len(self._lists)))
        self._add(line.inlines, style, "P", self._inside(), anchor=line.id)

    def _keep_last(self) -> None:
        """Let the block before stay with what follows."""
        if self._items and isinstance(self._items[-1], Block):
            self._items[-1].style = styles.keeping(self._items[-1].style)

    def _grid(self, table: PrintTable, anchor: str = "") -> None:
        if not table.heads and not table.rows:
            return
        element = self._tree.add(self._tree.root, "Table")
        head = self._tree.add(element, "THead") if table.heads else None
        self._items.append(Grid(table, element, head, self._tree.add(element, "TBody"), anchor))

    def _endnotes(self) -> None:
        """Notes after the closing block (profile of the years to 2000)."""
        made = [
            blocks(note, self._tree, self._tree.root, styles.ENDNOTE, CALL[True])
            for note in self._paper.notes
        ]
        for first in made[:1]:
            first[0].style = styles.FIRST_ENDNOTE
        self._items += [block for note in made for block in note]

    def _appendix(self, appendix: PrintAppendix) -> None:
        self._lists.clear()
        self._items.append(Turn(self._portrait.turned() if appendix.landscape else self._portrait))
        root = self._tree.root
        self._heads(masthead.said(appendix.heading), styles.APPENDIX, 2, appendix.id)
        if appendix.title:
            self._heads(appendix.title, styles.APPENDIX_TITLE, 3)
        if appendix.subtitle:
            self._add(appendix.subtitle, styles.APPENDIX_SUBTITLE, "P", root)
        if appendix.table.prose:
            for (words,) in appendix.table.rows:
                self._add(words, styles.PROSE, "P", root)
        else:
            self._grid(appendix.table)
        if appendix.note:
            self._add(appendix.note, styles.CLOSING_NOTE, "P", root)

    def _heads(self, inlines: Inlines, style: Style, level: int, anchor: str = "") -> None:
        """Add a heading of an appendix, at a level counted from the title, which is the first."""
        self._depth = min(self._top + level - 1, self._depth + 1)
        tag = f"H{self._depth}"
        self._add(inlines, style, tag, self._tree.root, anchor=anchor, outline=self._depth)


def sheet(paper: PrintPaper) -> Geometry:
    """Return the shape of a paper's pages."""
    return styles.SHEETS.get(paper.page_size, styles.SHEETS["A4"])
