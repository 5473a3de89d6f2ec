"""The outline a reader shows beside the pages."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from secretariat.exporters.pdf.container.document import Document

Destination = Callable[[int, float], str]


class Heading(NamedTuple):
    """An entry of the outline: its level, its words, and where it leads."""

    level: int
    title: str
    page: int
    y: float


def add_outline(document: Document, headings: Sequence[Heading], destination: Destination) -> str:
    """Write the outline; return the entries of the catalog, empty without headings."""
    if not headings:
        return ""
    root, *numbers = document.numbers.take(len(headings) + 1)
    kids = _kids(root, numbers, headings)
    parents = {kid: parent for parent, below in kids.items() for kid in below}
    for number, heading in zip(numbers, headings, strict=True):
        beside = kids[parents[number]]
        place = beside.index(number)
        body = f"/Title{document.text(heading.title)}/Parent {parents[number]} 0 R/Dest{destination(heading.page, heading.y)}"
        body += f"/Prev {beside[place - 1]} 0 R" if place else ""
        body += f"/Next {beside[place + 1]} 0 R" if place + 1 < len(beside) else ""
        document.put(number, f"<<{body}{_ends(kids.get(number, ()))}>>")
    document.put(root, f"<</Type/Outlines{_ends(kids[root])}>>")
    return f"/Outlines {root} 0 R/PageMode/UseOutlines"


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


def _ends(below: Sequence[int]) -> str:
    """Return the entries that lead to what is below; it is shown open."""
    return f"/First {below[0]} 0 R/Last {below[-1]} 0 R/Count {len(below)}" if below else ""
