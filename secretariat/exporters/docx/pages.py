"""The pages of a document: their shape, and what stands at their head and foot."""

from dataclasses import dataclass, replace
from typing import Final

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.parts.document import DocumentPart
from docx.parts.hdrftr import FooterPart, HeaderPart
from lxml.etree import _Element

from secretariat.domain.printing import PrintPaper, PrintText, plain
from secretariat.exporters.docx.elements import R, W, add, field, text, valued
from secretariat.exporters.docx.texts import clean

_HEAD: Final = 76.0
_FOOT: Final = 72.0
_FURNITURE: Final = 34.0  # how far from the edge of the sheet head and foot stand


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper, in points; `side` is the margin at left and right."""

    width: float
    height: float
    side: float = 79.0
    lying: bool = False

    @property
    def measure(self) -> float:
        """The width of the text."""
        return self.width - 2 * self.side

    @property
    def depth(self) -> float:
        """The height of the text."""
        return self.height - _HEAD - _FOOT

    def turned(self) -> "Sheet":
        """Return the sheet lying on its long side."""
        return replace(self, width=self.height, height=self.width, side=62.0, lying=True)


_A4: Final = Sheet(595.3, 841.9)
_LETTER: Final = Sheet(612, 792)


def sheet_of(paper: PrintPaper) -> Sheet:
    """Return the sheet a paper is printed on."""
    return _LETTER if paper.page_size.casefold() == "letter" else _A4


class Pages:
    """Ends the sections of one document."""

    def __init__(self, document: DocumentPart, paper: PrintPaper) -> None:
        self._document = document
        self._endnotes = paper.profile.endnotes
        self._upright = sheet_of(paper)
        self._running = paper.running
        self._file_name = clean(paper.office_file_name)
        self._header = self._add_header() if self._running else ""
        self._footers: dict[tuple[bool, bool], str] = {}

    def end(self, parent: _Element, sheet: Sheet, opens: bool) -> None:
        """End the section before; the one that `opens` the paper has no symbol at the head of its first page."""
        section = add(parent, "sectPr")
        if self._header:
            add(section, "headerReference", type="default").set(f"{R}id", self._header)
        if opens:
            add(section, "footerReference", type="first").set(f"{R}id", self._footer(sheet, True))
        add(section, "footerReference", type="default").set(f"{R}id", self._footer(sheet, False))
        if self._endnotes:
            valued(add(section, "endnotePr"), "numFmt", "decimal")
        valued(section, "type", "nextPage")
        size = add(section, "pgSz", w=round(sheet.width * 20), h=round(sheet.height * 20))
        if sheet.lying:
            size.set(f"{W}orient", "landscape")
        side, furniture = round(sheet.side * 20), round(_FURNITURE * 20)
        margins = {"top": round(_HEAD * 20), "right": side, "bottom": round(_FOOT * 20), "left": side}
        add(section, "pgMar", **margins, header=furniture, footer=furniture, gutter=0)
        add(section, "cols", space=720)
        if opens:
            add(section, "titlePg")

    def _add_header(self) -> str:
        """Write the head of a page, and return its name."""
        part = HeaderPart.new(self._document.package)
        paragraph = _emptied(part.element, "Header")
        for run in self._running:
            written = add(paragraph, "r")
            if isinstance(run, PrintText) and run.raised:
                valued(add(written, "rPr"), "vertAlign", "superscript")
            text(written, clean(plain((run,))))
        return self._document.relate_to(part, RELATIONSHIP_TYPE.HEADER)

    def _footer(self, sheet: Sheet, first: bool) -> str:
        """Return the name of the foot of a page, written when first asked for."""
        if (sheet.lying, first) not in self._footers:
            part = FooterPart.new(self._document.package)
            paragraph = _emptied(part.element, "Footer")
            if sheet.lying:
                tabs = add(paragraph[0], "tabs")
                add(tabs, "tab", val="clear", pos=round(self._upright.measure * 20))
                add(tabs, "tab", val="right", pos=round(sheet.measure * 20))
            if self._file_name:
                text(add(paragraph, "r"), self._file_name)
            add(add(paragraph, "r"), "tab")
            field(paragraph, "PAGE", "1")
            name = self._document.relate_to(part, RELATIONSHIP_TYPE.FOOTER)
            self._footers[sheet.lying, first] = name
        return self._footers[sheet.lying, first]


def _emptied(root: _Element, style: str) -> _Element:
    """Return the only paragraph of a head or foot, of a style and empty."""
    for child in list(root):
        root.remove(child)
    paragraph = add(root, "p")
    valued(add(paragraph, "pPr"), "pStyle", style)
    return paragraph
