"""Prints sheets into a file, and at the end all that holds them together."""

from pathlib import Path
from typing import BinaryIO

from secretariat.exporters.pdf.container.document import Document
from secretariat.exporters.pdf.container.fontfile import add_fount
from secretariat.exporters.pdf.container.ink import Ink, Spot
from secretariat.exporters.pdf.container.metadata import Particulars
from secretariat.exporters.pdf.container.objects import text
from secretariat.exporters.pdf.container.outline import Heading, add_outline
from secretariat.exporters.pdf.container.structure import Structure
from secretariat.exporters.pdf.fount import Founts
from secretariat.exporters.pdf.sheet import Sheet

PROFILE = "sRGB.icc"
"""The colour profile in the folder of fonts: what black means."""


class Press:
    """Prints one document."""

    def __init__(self, file: BinaryIO, particulars: Particulars, profile: Path) -> None:
        self._document = Document(file)
        self._particulars = particulars
        self._profile = profile
        self._numbers = self._document.numbers
        self._root, self._pages_root, self._fonts = self._numbers.take(3)
        self._pages: list[int] = []
        self._structure = Structure(self._document, self._page)
        self._ink = Ink(self._structure)
        self._anchors: dict[str, tuple[int, float]] = {}
        self._headings: list[Heading] = []
        self._spots: list[Spot] = []
        self.tree = self._structure.tree

    def _page(self, index: int) -> int:
        """Return the number of a page, which may be asked for before it is printed."""
        while len(self._pages) <= index:
            self._pages.append(self._numbers.next())
        return self._pages[index]

    def sheet(self, sheet: Sheet) -> None:
        """Print a sheet."""
        drawn = self._ink.draw(sheet)
        for anchor, y in sheet.anchors.items():
            self._anchors.setdefault(anchor, (sheet.index, y))
        self._headings += [Heading(level, title, sheet.index, y) for level, title, y in sheet.outline]
        content = self._numbers.next()
        self._document.stream(content, b"", drawn.content)
        self._structure.owned(drawn.owners)
        geometry = sheet.geometry
        page = (
            b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %g %g]/Resources<</Font %d 0 R>>/Contents %d 0 R/StructParents %d"
            % (
                self._pages_root,
                geometry.width,
                geometry.height,
                self._fonts,
                content,
                sheet.index,
            )
        )
        if drawn.spots:
            page += b"/Tabs/S/Annots[%s]" % b" ".join([b"%d 0 R" % spot.number for spot in drawn.spots])
        self._spots += drawn.spots
        self._document.put(self._page(sheet.index), page + b">>")

    def finish(self, founts: Founts) -> None:
        """Print what holds the pages together and close the file."""
        document = self._document
        for place, spot in enumerate(self._spots):
            document.put(spot.number, self._touch(spot, len(self._pages) + place))
        kids = b" ".join([b"%d 0 R" % page for page in self._pages])
        document.put(self._pages_root, b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(self._pages), kids))
        self._add_founts(founts)
        catalog = (
            b"<</Type/Catalog/Pages %d 0 R/ViewerPreferences<</DisplayDocTitle true>>" % self._pages_root
        )
        catalog += b"/Lang" + text(self._particulars.language)
        catalog += self._structure.finish(spot.element for spot in self._spots)
        catalog += add_outline(document, self._headings, self._destination)
        catalog += self._standards()
        document.put(self._root, catalog + b">>")
        document.close(self._root, document.add(self._particulars.information()))

    def _add_founts(self, founts: Founts) -> None:
        names = []
        for fount in founts.used():
            number = self._numbers.next()
            add_fount(self._document, number, fount)
            if fount in self._ink.founts:
                names.append(b"/%s %d 0 R" % (self._ink.founts[fount].encode(), number))
        self._document.put(self._fonts, b"<<%s>>" % b"".join(names))

    def _touch(self, spot: Spot, key: int) -> bytes:
        """Return a place to touch."""
        box = b" ".join([b"%.2f" % side for side in spot.rectangle])
        body = b"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[%s]/StructParent %d" % (box, key)
        body += b"/Contents" + text(spot.mark.name)
        if spot.mark.address:
            address = text(spot.mark.address)
            return body + b"/A<</S/URI/URI%s>>>>" % address
        index, y = self._anchors[spot.mark.target]
        return body + b"/Dest" + self._destination(index, y) + b">>"

    def _destination(self, index: int, y: float) -> bytes:
        return b"[%d 0 R/XYZ 0 %.2f null]" % (self._page(index), y)

    def _standards(self) -> bytes:
        """Write the description and the colour profile; return the entries of the catalog."""
        packet, profile = self._numbers.take(2)
        self._document.stream(packet, b"/Type/Metadata/Subtype/XML", self._particulars.packet(), plain=True)
        self._document.stream(profile, b"/N 3", self._profile.read_bytes())
        intent = b"/Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)"
        return b"/Metadata %d 0 R/OutputIntents[<<%s/DestOutputProfile %d 0 R>>]" % (packet, intent, profile)
