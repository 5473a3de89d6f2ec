"""A page as laid out: what stands where, before it becomes part of a file."""

from typing import NamedTuple

from secretariat.exporters.pdf.fount import Fount
from secretariat.exporters.pdf.line import Line
from secretariat.exporters.pdf.styles import Geometry, Style
from secretariat.exporters.pdf.tags import Element


class Placed(NamedTuple):
    """A line with the left end of its baseline."""

    x: float
    y: float
    line: Line


class Passage(NamedTuple):
    """Lines of one element that stand together on a page.

    `label` stands before the first of them; it belongs to `labelling`, or to the element itself.
    """

    element: Element
    style: Style
    lines: list[Placed]
    label: Placed | None = None
    labelling: Element | None = None


class Furniture(NamedTuple):
    """A line at the head or foot of a page that is no part of the text."""

    place: str
    size: float
    line: Placed


class Rule(NamedTuple):
    """A thin line, or a row of dots that leads the eye."""

    x: float
    y: float
    to_x: float
    weight: float = 0.5
    dotted: bool = False


Cell = list[str] | list[Line]
"""The lines of a cell: plain ink of one fount, or full lines."""


class Row(NamedTuple):
    """A row of a table, or a slice of a row: its cells with their left ends and the baseline of their first lines.

    `elements` are those of the cells, or the numbers of the row and its cells in `body`; without them the row only
    repeats what was said before.
    """

    fount: Fount
    style: Style
    xs: list[float]
    y: float
    cells: list[Cell]
    elements: list[Element] | range | None
    body: int = 0


class Box(NamedTuple):
    """A filled rectangle in a shade from 0 (black) to 1 (white): its lower left corner, its width and its height."""

    x: float
    y: float
    width: float
    height: float
    shade: float


class Lettering(NamedTuple):
    """A line of words in a picture, and its size."""

    place: Placed
    size: float


class Drawing(NamedTuple):
    """A picture: boxes, and the words between them."""

    element: Element
    boxes: list[Box]
    words: list[Lettering]


Item = Passage | Furniture | Row | Drawing


class Sheet:
    """A page: its items in reading order, its rules, and the names of places on it that others lead to.

    `outline` holds level, words and height of headings.
    """

    __slots__ = ("anchors", "geometry", "index", "items", "outline", "rules")

    def __init__(self, index: int, geometry: Geometry) -> None:
        self.index = index
        self.geometry = geometry
        self.items: list[Item] = []
        self.rules: list[Rule] = []
        self.anchors: dict[str, float] = {}
        self.outline: list[tuple[int, str, float]] = []
