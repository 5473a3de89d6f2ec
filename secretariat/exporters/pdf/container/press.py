"""Prints sheets into a file, and at the end all that holds them together."""

from pathlib import Path
from typing import BinaryIO

from secretariat.exporters.pdf.container.document import Document
from secretariat.exporters.pdf.container.fontfile import add_fount
from secretariat.exporters.pdf.container.ink import Ink, Spot
from secretariat.exporters.pdf.container.metadata import Particulars
from secretariat.exporters.pdf.container.objects import references
from secretariat.exporters.pdf.container.outline import Heading, add_outline
from secretariat.exporters.pdf.container.structure import Structure
from secretariat.exporters.pdf.fount import Founts
from secretariat.exporters.pdf.sheet import Sheet

PROFILE = "sRGB.icc"
"""The colour profile in the folder of fonts: what black means."""


class Press:
    """Prints one document."""

    def __init__(self, file: BinaryIO, particulars: Particulars, profile: Path) -> None:
        self._document = Document(file, particulars.language)
        self._particulars = particulars
        self._profile = profile
        self._numbers = self._document.numbers
        self._root, self._pages_root, self._fonts = self._numbers.take(3)
        self._pages: list[int] = []
        self._structure = Structure(self._document, self._page)
        self._ink = Ink(self._structure)
        self._anchors: dict[str, tuple[int, float]] = {}
        self._headings: list[Heading | tuple[int, str, str]] = []
        self._spots: list[Spot] = []
        self.tree = self._structure.tree

    def _page(self, index: int) -> int:
        """Return the number of a page, which may be asked for before it is printed."""
        while len(self._pages) <= index:
            self._pages.append(self._numbers.next())
        return self._pages[index]

    def entry(self, level: int, title: str, anchor: str) -> None:
        """Add an entry to the outline, which leads to a place wherever it will be printed."""
        self._headings.append((level, title, anchor))

    def page_of(self, anchor: str) -> int:
        """Return the page on which a place was printed, counted from 0."""
        return self._anchors[anchor][0]

    def sheet(self, sheet: Sheet) -> None:
        """Print a sheet; sheets may come in any order, and the outline follows it."""
        drawn = self._ink.draw(sheet)
        for anchor, y in sheet.anchors.items():
            self._anchors.setdefault(anchor, (sheet.index, y))
        self._headings += [Heading(level, title, sheet.index, y) for level, title, y in sheet.outline]
        content = self._numbers.next()
        self._document.stream(content, "", drawn.content)
        self._structure.owned(sheet.index, drawn.owners)
        self._spots += drawn.spots
        shape = f"/MediaBox[0 0 {sheet.geometry.width:g} {sheet.geometry.height:g}]"
        touched = f"/Tabs/S/Annots[{references(spot.number for spot in drawn.spots)}]" if drawn.spots else ""
        self._document.put(
            self._page(sheet.index),
            f"<</Type/Page/Parent {self._pages_root} 0 R{shape}/Resources<</Font {self._fonts} 0 R>>"
            f"/Contents {content} 0 R/StructParents {sheet.index}{touched}>>",
        )

    def finish(self, founts: Founts) -> None:
        """Print what holds the pages together and close the file."""
        document = self._document
        for place, spot in enumerate(self._spots):
            document.put(spot.number, self._touch(spot, len(self._pages) + place))
        kids = references(self._pages)
        document.put(self._pages_root, f"<</Type/Pages/Count {len(self._pages)}/Kids[{kids}]>>")
        self._add_founts(founts)
        entries = (
            f"/Type/Catalog/Pages {self._pages_root} 0 R/ViewerPreferences<</DisplayDocTitle true>>",
            f"/Lang{document.text(self._particulars.language)}",
            self._structure.finish(spot.element for spot in self._spots),
            add_outline(document, [self._settled(one) for one in self._headings], self._destination),
            self._standards(),
        )
        document.put(self._root, f"<<{''.join(entries)}>>")
        information = document.add(self._particulars.information(document))
        document.close(self._root, information, self._particulars.fingerprint)

    def _settled(self, heading: Heading | tuple[int, str, str]) -> Heading:
        """Return an entry of the outline with the place it leads to."""
        if isinstance(heading, Heading):
            return heading
        level, title, anchor = heading
        return Heading(level, title, *self._anchors[anchor])

    def _add_founts(self, founts: Founts) -> None:
        names = []
        for fount in founts.used():
            number = self._numbers.next()
            add_fount(self._document, number, fount)
            if fount in self._ink.founts:
                names.append(f"/{self._ink.founts[fount]} {number} 0 R")
        self._document.put(self._fonts, f"<<{''.join(names)}>>")

    def _touch(self, spot: Spot, key: int) -> str:
        """Return a place to touch."""
        box = " ".join([f"{side:.2f}" for side in spot.rectangle])
        if spot.mark.address:
            leads = f"/A<</S/URI/URI{self._document.text(spot.mark.address)}>>"
        else:
            leads = f"/Dest{self._destination(*self._anchors[spot.mark.target])}"
        name = f"/Contents{self._document.text(spot.mark.name)}/StructParent {key}"
        return f"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[{box}]{name}{leads}>>"

    def _destination(self, index: int, y: float) -> str:
        return f"[{self._page(index)} 0 R/XYZ 0 {y:.2f} null]"

    def _standards(self) -> str:
        """Write the description and the colour profile; return the entries of the catalog."""
        packet, profile = self._numbers.take(2)
        self._document.stream(packet, "/Type/Metadata/Subtype/XML", self._particulars.packet(), plain=True)
        self._document.stream(profile, "/N 3", self._profile.read_bytes())
        intent = "/Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)"
        return f"/Metadata {packet} 0 R/OutputIntents[<<{intent}/DestOutputProfile {profile} 0 R>>]"
