"""The outline a reader shows beside the pages."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from secretariat.exporters.pdf.container.document import Document
from secretariat.exporters.pdf.container.objects import text

Destination = Callable[[int, float], bytes]


class Heading(NamedTuple):
    """An entry of the outline: its level, its words, and where it leads."""

    level: int
    title: str
    page: int
    y: float


def add_outline(document: Document, headings: Sequence[Heading], destination: Destination) -> bytes:
    """Write the outline; return the entries of the catalog, empty without headings."""
    if not headings:
        return b""
    root, *numbers = document.numbers.take(len(headings) + 1)
    kids = _kids(root, numbers, headings)
    parents = {kid: parent for parent, below in kids.items() for kid in below}
    for number, heading in zip(numbers, headings, strict=True):
        beside = kids[parents[number]]
        place = beside.index(number)
        body = b"<</Title" + text(heading.title)
        body += b"/Parent %d 0 R/Dest%s" % (parents[number], destination(heading.page, heading.y))
        body += b"/Prev %d 0 R" % beside[place - 1] if place else b""
        body += b"/Next %d 0 R" % beside[place + 1] if place + 1 < len(beside) else b""
        document.put(number, body + _ends(kids.get(number, ())) + b">>")
    document.put(root, b"<</Type/Outlines%s>>" % _ends(kids[root]))
    return b"/Outlines %d 0 R/PageMode/UseOutlines" % root


def _kids(root: int, numbers: Sequence[int], headings: Sequence[Heading]) -> dict[int, list[int]]:
    """Return the entries below each entry."""
    kids: dict[int, list[int]] = {root: []}
    above = [(0, root)]
    for number, heading in zip(numbers, headings, strict=True):
        while above[-1][0] >= heading.level:
            above.pop()
        kids.setdefault(above[-1][1], []).append(number)
        above.append((heading.level, number))
    return kids


def _ends(below: Sequence[int]) -> bytes:
    """Return the entries that lead to what is below; it is shown open."""
    return b"/First %d 0 R/Last %d 0 R/Count %d" % (below[0], below[-1], len(below)) if below else b""
