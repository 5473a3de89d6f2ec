"""The tree of elements as it stands in the file."""

from collections.abc import Callable, Iterable

from secretariat.exporters.pdf.container.document import Document
from secretariat.exporters.pdf.container.objects import references
from secretariat.exporters.pdf.tags import Content, Element, Touch, Tree

_TOGETHER = 64


class Structure:
    """Writes elements; those of long tables as they come, all others at the end."""

    def __init__(self, document: Document, page: Callable[[int], int]) -> None:
        self._document = document
        self._page = page
        self.numbers = document.numbers
        self.root = self.numbers.next()
        self.tree = Tree(self.numbers)
        self._parents: dict[int, int] = {}

    def row(self, body: int, numbers: range, page: int, piece: int) -> None:
        """Write the row of a table and its cells, each of which is one piece of content."""
        row, cells = numbers[0], numbers[1:]
        start = f"<</S/TD/P {row} 0 R/Pg {self._page(page)} 0 R/K "
        self._document.put(row, f"<</S/TR/P {body} 0 R/K[{references(cells)}]>>")
        self._document.put_row(cells, [f"{start}{piece + place}>>" for place in range(len(cells))])

    def owned(self, page: int, owners: list[int]) -> None:
        """Write which elements the pieces of a page belong to."""
        self._parents[page] = self._document.add(f"[{references(owners)}]")

    def finish(self, spots: Iterable[Element]) -> str:
        """Write all elements and the tables that lead to them; return the entries of the catalog.

        `spots` are the elements of the places to touch, in the order of their keys, which follow those of the pages.
        """
        for element in self.tree.elements:
            self._document.put(element.number, self._body(element))
        pages = [self._parents[page] for page in sorted(self._parents)]
        keys = [*pages, *(element.number for element in spots)]
        kids = [self._keys(keys, start) for start in range(0, len(keys), _TOGETHER)]
        parents = self._document.add(f"<</Kids[{references(kids)}]>>")
        tree = f"/K {self.tree.root.number} 0 R/ParentTree {parents} 0 R/ParentTreeNextKey {len(keys)}"
        self._document.put(self.root, f"<</Type/StructTreeRoot{tree}>>")
        return f"/StructTreeRoot {self.root} 0 R/MarkInfo<</Marked true>>"

    def _keys(self, keys: list[int], start: int) -> int:
        part = keys[start : start + _TOGETHER]
        pairs = " ".join([f"{start + place} {key} 0 R" for place, key in enumerate(part)])
        return self._document.add(f"<</Limits[{start} {start + len(part) - 1}]/Nums[{pairs}]>>")

    def _body(self, element: Element) -> str:
        page = next((kid.page for kid in element.kids if isinstance(kid, Content)), None)
        body = f"<</S/{element.tag}/P {element.parent or self.root} 0 R"
        if page is not None:
            body += f"/Pg {self._page(page)} 0 R"
        if element.identity:
            body += f"/ID{self._document.text(element.identity)}"
        if element.language:
            body += f"/Lang{self._document.text(element.language)}"
        if element.alternative:
            body += f"/Alt{self._document.text(element.alternative)}"
        if element.box:
            sides = " ".join([f"{side:.2f}" for side in element.box])
            body += f"/A<</O/Layout/Placement/Block/BBox[{sides}]>>"
        if element.attribute:
            owner, name, value = element.attribute
            body += f"/A<</O/{owner}/{name}/{value}>>"
        kids = [self._kid(kid, page) for kid in element.kids]
        if len(kids) == 1:
            body += f"/K {kids[0]}"
        elif kids:
            body += f"/K[{' '.join(kids)}]"
        return f"{body}>>"

    def _kid(self, kid: int | Content | Touch, page: int | None) -> str:
        match kid:
            case Content(on, piece):
                return f"{piece}" if on == page else f"<</Type/MCR/Pg {self._page(on)} 0 R/MCID {piece}>>"
            case Touch(on, number):
                return f"<</Type/OBJR/Pg {self._page(on)} 0 R/Obj {number} 0 R>>"
            case _:
                return f"{kid} 0 R"
