"""Writes words into paragraphs: their style, their direction, and what they lead to."""

from dataclasses import dataclass, replace
from typing import Final

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part
from lxml.etree import _Element

from secretariat.domain.printing import Inlines, PrintCall, PrintReference, PrintText, plain
from secretariat.exporters.docx.elements import R, add, field, switch, text, valued
from secretariat.exporters.docx.looks import Look
from secretariat.exporters.docx.notes import Notes
from secretariat.exporters.docx.references import References
from secretariat.exporters.docx.texts import address, all_right_to_left, clean, directed

_FIRST_LINK: Final = 1_001


@dataclass(frozen=True, slots=True)
class Manner:
    """How plain words of a paragraph stand, and how its style has them already."""

    strong: bool = False
    emphasis: bool = False
    styled_strong: bool = False
    styled_emphasis: bool = False

    @classmethod
    def of(cls, look: Look, decided: str = "") -> "Manner":
        """Return the manner of a look, or that of a point for decision in it: italic, bold or upright."""
        strong = decided == "bold" if decided else look.strong
        emphasis = decided == "italic" if decided else look.emphasis
        return cls(strong, emphasis, look.strong, look.emphasis)

    def mark(self, properties: _Element, strong: bool = False, emphasis: bool = False) -> None:
        """Write how words stand that are to stand out; emphasis in emphasised words is upright."""
        wanted = (self.strong or strong, self.emphasis != emphasis)
        if wanted[0] != self.styled_strong:
            switch(properties, "b", wanted[0])
        if wanted[1] != self.styled_emphasis:
            switch(properties, "i", wanted[1])

    @property
    def plain(self) -> bool:
        """Say whether the style says it all."""
        return (self.strong, self.emphasis) == (self.styled_strong, self.styled_emphasis)


@dataclass(frozen=True, slots=True)
class Put:
    """How a paragraph is put on the page, beside its look.

    `number` is list and depth, list 0 for none at all where the look has one; `label` is printed as plain text. `indent` is
    left and hanging, in points. `serial` is the number of the `bookmark`. What is `standing` stands at the foot of the page, so
    wide in points.
    """

    keeps: bool = False
    number: tuple[int, int] | None = None
    label: str = ""
    apart: float = 0
    indent: tuple[float, float] | None = None
    to_left: bool = False
    bookmark: str = ""
    serial: int = 0
    standing: float = 0

    @property
    def labelled(self) -> bool:
        """Say whether a label stands before the words."""
        return bool(self.label or (self.number and self.number[0]))

    def write(self, properties: _Element) -> None:
        """Write all this, in the order Word wants it."""
        if self.keeps:
            add(properties, "keepNext")
        if self.standing:
            width = round(self.standing * 20)
            add(
                properties,
                "framePr",
                w=width,
                wrap="around",
                vAnchor="margin",
                hAnchor="margin",
                yAlign="bottom",
            )
            add(add(properties, "pBdr"), "top", val="single", sz=4, space=4)
        if self.number is not None:
            numbering = add(properties, "numPr")
            valued(numbering, "ilvl", self.number[1])
            valued(numbering, "numId", self.number[0])
        if self.to_left:
            add(properties, "bidi")
        if self.apart:
            add(properties, "spacing", before=round(self.apart * 20))
        if self.indent is not None:
            add(properties, "ind", left=round(self.indent[0] * 20), hanging=round(self.indent[1] * 20))


class Pen:
    """Writes inlines into the paragraphs of one part."""

    def __init__(
        self, part: Part, looks: dict[str, Look], references: References, notes: Notes, frozen: bool
    ) -> None:
        self._part = part
        self._manners = {look.id: Manner.of(look) for look in looks.values()}
        self._references = references
        self._notes = notes
        self._frozen = frozen
        self._links: dict[str, str] = {}
        self._in_notes = part is notes.part
        self._notes_pen = self if self._in_notes else Pen(notes.part, looks, references, notes, frozen)

    def paragraph(
        self, parent: _Element, look: str, inlines: Inlines, put: Put = Put(), decided: Manner | None = None
    ) -> _Element:
        """Add a paragraph of a look, and return it."""
        made = add(parent, "p")
        properties = add(made, "pPr")
        valued(properties, "pStyle", look)
        if inlines and not put.labelled and all_right_to_left(plain(inlines)):
            put = replace(put, to_left=True)
        put.write(properties)
        manner = decided or self._manners[look]
        if not manner.plain:
            manner.mark(add(properties, "rPr"))
        if put.bookmark:
            add(made, "bookmarkStart", id=put.serial, name=put.bookmark)
        if put.label:
            self._words(made, f"{put.label}\t", manner)
        self._write(made, inlines, manner)
        if put.bookmark:
            add(made, "bookmarkEnd", id=put.serial)
        return made

    def write(self, paragraph: _Element, look: str, inlines: Inlines) -> None:
        """Write inlines at the end of a paragraph of a look."""
        self._write(paragraph, inlines, self._manners[look])

    def _write(self, paragraph: _Element, inlines: Inlines, manner: Manner) -> None:
        for inline in inlines:
            match inline:
                case PrintText():
                    self._text(paragraph, inline, manner)
                case PrintReference():
                    self._reference(paragraph, inline, manner)
                case PrintCall():
                    self._notes.call(paragraph, inline, self._notes_pen.write, self._in_notes)

    def _text(self, paragraph: _Element, run: PrintText, manner: Manner) -> None:
        """Write a run; what leads to the web or mail can be followed."""
        followed = address(run.link) if run.link else ""
        if followed:
            link = add(paragraph, "hyperlink", history=1)
            link.set(f"{R}id", self._link(followed))
            self._words(link, run.text, manner, run.strong, run.emphasis, "Hyperlink")
        else:
            self._words(paragraph, run.text, manner, run.strong, run.emphasis, raised=run.raised)

    def _words(
        self,
        parent: _Element,
        words: str,
        manner: Manner,
        strong: bool = False,
        emphasis: bool = False,
        style: str = "",
        *,
        raised: bool = False,
    ) -> None:
        """Write words that all stand in one manner."""
        bare = not style and not strong and not emphasis and not raised and manner.plain
        for part, to_left in directed(clean(words)):
            run = add(parent, "r")
            if to_left or not bare:
                properties = add(run, "rPr")
                if style:
                    valued(properties, "rStyle", style)
                manner.mark(properties, strong, emphasis)
                if raised:
                    valued(properties, "vertAlign", "superscript")
                if to_left:
                    add(properties, "rtl")
            text(run, part)

    def _reference(self, paragraph: _Element, reference: PrintReference, manner: Manner) -> None:
        """Write a reference; in a frozen document it only leads there."""
        for piece in self._references.pieces(reference):
            if not piece.bookmark:
                self._words(paragraph, piece.text, manner)
            elif piece.instruction and not self._frozen:
                field(paragraph, piece.instruction, clean(piece.text), mark=manner.mark)
            else:
                link = add(paragraph, "hyperlink", anchor=piece.bookmark, history=1)
                self._words(link, piece.text, manner)

    def _link(self, followed: str) -> str:
        """Return the name under which the part knows an outside address."""
        if followed not in self._links:
            name = self._links[followed] = f"rId{_FIRST_LINK + len(self._links)}"
            self._part.rels.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, followed, name, is_external=True)
        return self._links[followed]
