"""The tree of elements as it stands in the file."""

from collections.abc import Callable, Iterable

from secretariat.exporters.pdf.container.document import Document
from secretariat.exporters.pdf.container.objects import text
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
        self._parents: list[int] = []

    def row(self, body: int, numbers: range, page: int, piece: int) -> None:
        """Write the row of a table and its cells, each of which is one piece of content."""
        put = self._document.put
        row, *cells = numbers
        start = b"<</S/TD/P %d 0 R/Pg %d 0 R/K " % (row, self._page(page))
        for number in cells:
            put(number, b"%s%d>>" % (start, piece))
            piece += 1
        kids = b" ".join([b"%d 0 R" % number for number in cells])
        put(row, b"<</S/TR/P %d 0 R/K[%s]>>" % (body, kids))

    def owned(self, owners: list[int]) -> None:
        """Write which elements the pieces of the next page belong to."""
        number = self.numbers.next()
        self._parents.append(number)
        self._document.put(number, b"[%s]" % b" ".join([b"%d 0 R" % owner for owner in owners]))

    def finish(self, spots: Iterable[Element]) -> bytes:
        """Write all elements and the tables that lead to them; return the entries of the catalog.

        `spots` are the elements of the places to touch, in the order of their keys, which follow those of the pages.
        """
        for element in self.tree.elements:
            self._document.put(element.number, self._body(element))
        keys = [*self._parents, *(element.number for element in spots)]
        parents = self.numbers.next()
        kids = [self._keys(keys, start) for start in range(0, len(keys), _TOGETHER)]
        self._document.put(parents, b"<</Kids[%s]>>" % b" ".join([b"%d 0 R" % kid for kid in kids]))
        root = b"<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d>>"
        self._document.put(self.root, root % (self.tree.root.number, parents, len(keys)))
        return b"/StructTreeRoot %d 0 R/MarkInfo<</Marked true>>" % self.root

    def _keys(self, keys: list[int], start: int) -> int:
        number = self.numbers.next()
        part = keys[start : start + _TOGETHER]
        pairs = b" ".join([b"%d %d 0 R" % (start + place, key) for place, key in enumerate(part)])
        limits = (start, start + len(part) - 1)
        self._document.put(number, b"<</Limits[%d %d]/Nums[%s]>>" % (*limits, pairs))
        return number

    def _body(self, element: Element) -> bytes:
        page = next((kid.page for kid in element.kids if isinstance(kid, Content)), None)
        body = b"<</S/%s/P %d 0 R" % (element.tag.encode(), element.parent or self.root)
        if page is not None:
            body += b"/Pg %d 0 R" % self._page(page)
        if element.identity:
            body += b"/ID" + text(element.identity)
        if element.attribute:
            body += b"/A<</O/%s/%s/%s>>" % tuple(part.encode() for part in element.attribute)
        kids = [self._kid(kid, page) for kid in element.kids]
        if len(kids) == 1:
            body += b"/K " + kids[0]
        elif kids:
            body += b"/K[%s]" % b" ".join(kids)
        return body + b">>"

    def _kid(self, kid: int | Content | Touch, page: int | None) -> bytes:
        match kid:
            case Content(on, piece):
                if on == page:
                    return b"%d" % piece
                return b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (self._page(on), piece)
            case Touch(on, number):
                return b"<</Type/OBJR/Pg %d 0 R/Obj %d 0 R>>" % (self._page(on), number)
            case _:
                return b"%d 0 R" % kid
