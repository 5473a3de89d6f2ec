"""What stands at the head and foot of pages beside the text (paper-format section 9)."""

from secretariat.domain.printing import Inlines, PrintPaper
from secretariat.exporters.pdf.block import Setter
from secretariat.exporters.pdf.line import Line
from secretariat.exporters.pdf.masthead import said
from secretariat.exporters.pdf.sheet import Furniture, Placed, Sheet
from secretariat.exporters.pdf.styles import FILE_NAME, FURNITURE, Style

_HEAD = 24.0
"""How far above the text the running symbol stands."""

_FOOT = 34.0
"""How far above the edge of the sheet the foot stands."""

_WIDE = 10_000.0


class Furnisher:
    """Furnishes the pages of one paper, the `first` of which need not be that of the file."""

    def __init__(self, paper: PrintPaper, setter: Setter, first: int = 0) -> None:
        self._setter = setter
        self._first = first
        self._symbol = self._line(paper.running)
        self._file_name = self._line(said(paper.office_file_name))

    def furnish(self, sheet: Sheet) -> None:
        """Add the running symbol from the second page on, the page number, and the Office file name if there is one."""
        geometry = sheet.geometry
        if sheet.index > self._first and self._symbol:
            sheet.items.append(self._at_right(sheet, "Header", self._symbol, geometry.top + _HEAD))
        number = self._line(said(str(sheet.index + 1)))
        if number:
            sheet.items.append(self._at_right(sheet, "Footer", number, _FOOT))
        if self._file_name:
            at = Placed(geometry.left, _FOOT, self._file_name)
            sheet.items.append(Furniture("Footer", FILE_NAME, at))

    def _line(self, words: Inlines) -> Line | None:
        """Return words as one line."""
        if not words:
            return None
        return self._setter.lines(words, Style(size=FURNITURE, justify=False), _WIDE)[0]

    def _at_right(self, sheet: Sheet, place: str, line: Line, y: float) -> Furniture:
        x = sheet.geometry.right - line.width * FURNITURE / 1000
        return Furniture(place, FURNITURE, Placed(x, y, line))
