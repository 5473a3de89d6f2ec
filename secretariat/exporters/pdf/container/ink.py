"""Draws sheets: each item becomes content that knows which element it belongs to."""

from itertools import groupby
from typing import NamedTuple

from secretariat.exporters.pdf.container.structure import Structure
from secretariat.exporters.pdf.fount import Fount
from secretariat.exporters.pdf.line import Line, Run
from secretariat.exporters.pdf.marks import Mark
from secretariat.exporters.pdf.sheet import Cell, Drawing, Furniture, Passage, Placed, Row, Rule, Sheet
from secretariat.exporters.pdf.styles import DOTS_APART, RAISED, RISE
from secretariat.exporters.pdf.tags import Content, Element, Touch

_BELOW, _ABOVE = 0.22, 0.85
"""How far a place to touch reaches below and above the baseline, times the size."""

_DOTS = f"1 J[0 {DOTS_APART:g}]0 d"
"""Makes all lines after it rows of round dots."""

_REPEATED = "/Artifact<</Type/Pagination/Subtype/Header>>BDC"


class Spot(NamedTuple):
    """A rectangle of a page that leads somewhere; `element` is its element in the tree."""

    number: int
    rectangle: tuple[float, float, float, float]
    mark: Mark
    element: Element


class Drawn(NamedTuple):
    """A page's content, the elements its pieces belong to, and its spots."""

    content: bytes
    owners: list[int]
    spots: list[Spot]


class Ink:
    """Draws the sheets of one document."""

    def __init__(self, structure: Structure) -> None:
        self._structure = structure
        self.founts: dict[Fount, str] = {}
        self._links: dict[tuple[int, int], tuple[Mark, Element]] = {}

    def draw(self, sheet: Sheet) -> Drawn:
        """Return a sheet as content."""
        return _Drawing(sheet, self._structure, self.founts, self._links).drawn()


class _Drawing:
    """One sheet being drawn; all pieces of a passage stand in one text object."""

    def __init__(
        self,
        sheet: Sheet,
        structure: Structure,
        founts: dict[Fount, str],
        links: dict[tuple[int, int], tuple[Mark, Element]],
    ) -> None:
        self._sheet = sheet
        self._structure = structure
        self._founts = founts
        self._links = links
        self._ops: list[str] = []
        self._owners: list[int] = []
        self._spots: list[Spot] = []
        self._font = ("", 0.0)
        self._lead = 0.0
        self._open: Element | None = None

    def drawn(self) -> Drawn:
        for item in self._sheet.items:
            match item:
                case Passage():
                    self._passage(item)
                case Row():
                    self._row(item)
                case Furniture():
                    self._furniture(item)
                case Drawing():
                    self._drawing(item)
        if self._sheet.rules:
            self._rules(self._sheet.rules)
        return Drawn("\n".join(self._ops).encode("latin-1"), self._owners, self._spots)

    def _passage(self, passage: Passage) -> None:
        self._ops.append("BT")
        size = passage.style.size
        if passage.label:
            self._line(passage.label, size, passage.labelling or passage.element)
        for placed in passage.lines:
            self._line(placed, size, passage.element)
        self._switch(None)
        self._ops.append("ET")

    def _drawing(self, drawing: Drawing) -> None:
        """Draw a picture as one piece of content."""
        self._switch(drawing.element)
        for box in drawing.boxes:
            self._ops.append(f"{box.shade:g} g {box.x:.2f} {box.y:.2f} {box.width:.2f} {box.height:.2f} re f")
        self._ops.append("0 g BT")
        for placed, size in drawing.words:
            self._line(placed, size, drawing.element)
        self._ops.append("ET")
        self._switch(None)

    def _switch(self, element: Element | None) -> None:
        """End the piece of one element and begin one of another."""
        if element is self._open:
            return
        if self._open is not None:
            self._ops.append("EMC")
        self._open = element
        if element is not None:
            piece = len(self._owners)
            self._owners.append(element.number)
            element.kids.append(Content(self._sheet.index, piece))
            self._ops.append(f"/{element.tag}<</MCID {piece}>>BDC")

    def _line(self, placed: Placed, size: float, element: Element) -> None:
        line = placed.line
        self._switch(element)
        self._move(placed.x, placed.y)
        if len(line.runs) == 1 and line.runs[0].mark is None:
            self._show(line.runs[0], size, line.stretch)
            return
        runs = _from_left(line, placed.x, size)
        turned = any(run.leftwards for run in line.runs)
        for x, run in sorted(runs, key=_reading_order) if turned else runs:
            mark = run.mark if run.mark is not None and run.mark.leads else None
            self._switch(element if mark is None else self._link(mark, element))
            if turned:
                self._move(x, placed.y)
            self._show(run, size, line.stretch)
            if mark is not None:
                at = (x, placed.y, _width(run, size, line.stretch))
                self._touch(mark, self._link(mark, element), at, size)

    def _move(self, x: float, y: float) -> None:
        self._ops.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")

    def _show(self, run: Run, size: float, stretch: float) -> None:
        raised = run.mark is not None and run.mark.raised
        self._set_font(run.fount, round(size * RAISED, 2) if raised else size)
        if raised:  # a space that stands with a raised ending is as wide as the others
            stretch = (stretch + run.fount.space_width * (1 - RAISED)) / RAISED
        shown = _shown(run, stretch)
        if raised:
            shown = f"{size * RISE:.2f} Ts{shown} 0 Ts"
        if run.said is not None:
            shown = f"/Span<</ActualText<FEFF{run.said.encode('utf-16-be').hex()}>>>BDC{shown} EMC"
        elif run.leftwards:
            shown = f"/ReversedChars BMC{shown} EMC"
        self._ops.append(shown)

    def _set_font(self, fount: Fount, size: float) -> None:
        name = self._founts.setdefault(fount, f"F{len(self._founts)}")
        if self._font != (name, size):
            self._font = (name, size)
            self._ops.append(f"/{name} {size:g} Tf")

    def _touch(self, mark: Mark, link: Element, at: tuple[float, float, float], size: float) -> None:
        """Note where a mark can be touched."""
        x, y, width = at
        number = self._structure.numbers.next()
        link.kids.append(Touch(self._sheet.index, number))
        box = (x, y - size * _BELOW, x + width, y + size * _ABOVE)
        self._spots.append(Spot(number, box, mark, link))

    def _link(self, mark: Mark, element: Element) -> Element:
        """Return the element of a link; one that goes on in the next line stays one."""
        key = (id(mark), element.number)
        if key not in self._links:
            tree = self._structure.tree
            parent = tree.add(element, "Reference") if mark.note else element
            self._links[key] = (mark, tree.add(parent, "Link"))
        return self._links[key][1]

    def _row(self, row: Row) -> None:
        self._ops.append("BT")
        self._set_font(row.fount, row.style.size)
        if self._lead != row.style.lead:
            self._lead = row.style.lead
            self._ops.append(f"{self._lead:g} TL")
        match row.elements:
            case range():
                self._numbered(row, row.elements)
            case list():
                for x, cell, element in zip(row.xs, row.cells, row.elements, strict=True):
                    self._cell(row, x, cell, element)
                self._switch(None)
            case None:
                self._ops.append(_REPEATED)
                for x, cell in zip(row.xs, row.cells, strict=True):
                    self._repeat(row, x, cell)
                self._ops.append("EMC")
        self._ops.append("ET")

    def _numbered(self, row: Row, numbers: range) -> None:
        """Draw a row whose elements are known by their numbers alone, which are written at once."""
        ops, owners, style, y = self._ops, self._owners, row.style, f"{row.y:.2f}"
        piece = len(owners)
        self._structure.row(row.body, numbers, self._sheet.index, piece)
        for x, cell in zip(row.xs, row.cells, strict=True):
            if isinstance(cell[0], str):
                lines = ")]TJ T*[(".join(cell)
                ops.append(f"/TD<</MCID {piece}>>BDC 1 0 0 1 {x:.2f} {y} Tm[({lines})]TJ EMC")
            else:
                ops.append(f"/TD<</MCID {piece}>>BDC")
                self._rich(row, x, cell, None)
                ops.append("EMC")
                self._set_font(row.fount, style.size)
            piece += 1
        owners += numbers[1:]

    def _cell(self, row: Row, x: float, cell: Cell, element: Element) -> None:
        if cell:
            self._switch(element)
            self._rich(row, x, cell, element)
            self._switch(None)
            self._set_font(row.fount, row.style.size)

    def _repeat(self, row: Row, x: float, cell: Cell) -> None:
        """Show a cell of the repeated head without what it leads to."""
        self._rich(row, x, cell, None)
        self._set_font(row.fount, row.style.size)

    def _rich(self, row: Row, x: float, cell: Cell, element: Element | None) -> None:
        """Show the lines of a cell; without an element nothing in them can be touched."""
        y = row.y
        for line in cell:
            if isinstance(line, str):
                self._ops.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm[({line})]TJ")
            elif element is not None:
                self._line(Placed(x, y, line), row.style.size, element)
            else:
                self._ops.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
                for run in line.runs:
                    self._show(run, row.style.size, line.stretch)
            y -= row.style.lead

    def _furniture(self, furniture: Furniture) -> None:
        line = furniture.line
        self._ops.append(f"/Artifact<</Type/Pagination/Subtype/{furniture.place}>>BDC BT")
        self._ops.append(f"1 0 0 1 {line.x:.2f} {line.y:.2f} Tm")
        for run in line.line.runs:
            self._show(run, furniture.size, 0)
        self._ops.append("ET EMC")

    def _rules(self, rules: list[Rule]) -> None:
        self._ops.append("/Artifact BMC")
        for (dotted, weight), alike in groupby(sorted(rules, key=_manner), key=_manner):
            drawn = [f"{rule.x:.2f} {rule.y:.2f} m {rule.to_x:.2f} {rule.y:.2f} l" for rule in alike]
            manner = f"{_DOTS} " if dotted else ""
            self._ops.append(f"{manner}{weight:g} w {' '.join(drawn)} S")
        self._ops.append("EMC")


def _manner(rule: Rule) -> tuple[bool, float]:
    return rule.dotted, rule.weight


def _from_left(line: Line, x: float, size: float) -> list[tuple[float, Run]]:
    """Return the runs of a line, each with its left end."""
    found = []
    for run in line.runs:
        found.append((x, run))
        x += _width(run, size, line.stretch)
    return found


def _reading_order(at: tuple[float, Run]) -> int:
    return at[1].place


def _width(run: Run, size: float, stretch: float) -> float:
    """Return how wide a run is on the page."""
    return (run.width + (len(run.inks) - 1) * stretch) * size / 1000


def _shown(run: Run, stretch: float) -> str:
    """Return the ink of a run; it never ends in words of no length, as some readers then forget the width before these."""
    gap = _gap(run.fount, stretch)
    shown = f"[({gap.join(run.inks)})]TJ"
    return f"{shown[:-5]}]TJ" if not run.inks[-1] and gap[-1:] == "(" and gap != run.fount.space else shown


def _gap(fount: Fount, stretch: float) -> str:
    """Return the ink of a space made wider or narrower."""
    wider = round(-stretch, 1)
    return f"{fount.space}){wider:g}(" if wider else fount.space
