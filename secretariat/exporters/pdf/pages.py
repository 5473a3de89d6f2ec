"""The pages of a document one after the other, the last of which is being filled."""

from collections.abc import Callable

from secretariat.exporters.pdf.block import Setter
from secretariat.exporters.pdf.notes import Notes
from secretariat.exporters.pdf.page import Page
from secretariat.exporters.pdf.sheet import Sheet
from secretariat.exporters.pdf.styles import Geometry


class Pages:
    """Hands each finished sheet to `press`; `done` counts the blocks and rows that were set.

    The `first` page need not be that of the file.
    """

    def __init__(
        self,
        setter: Setter,
        notes: Notes,
        geometry: Geometry,
        press: Callable[[Sheet], None],
        first: int = 0,
    ) -> None:
        self.setter = setter
        self.notes = notes
        self.geometry = geometry
        self.page = Page(first, geometry, notes, [])
        self.done = 0
        self._press = press

    def turn_page(self) -> None:
        """Finish the page and begin another."""
        if self.page.blank and self.page.carried:
            self.page.pour(self.geometry.depth)
        self._press(self.page.finished())
        self.page = Page(self.page.sheet.index + 1, self.geometry, self.notes, self.page.carried)

    def reshape(self, geometry: Geometry) -> None:
        """Begin a page of another shape, once what is left of a note is printed."""
        while self.page.carried:
            self.turn_page()
        self.geometry = geometry
        self.notes.measure = geometry.measure
        if not self.page.untouched:
            self.turn_page()
        else:
            self.page = Page(self.page.sheet.index, geometry, self.notes, [])

    def finish(self) -> None:
        """Finish the last page, and those that the rest of a note needs."""
        while self.page.carried:
            self.turn_page()
        self._press(self.page.finished())
