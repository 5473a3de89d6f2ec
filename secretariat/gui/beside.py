"""The page in the middle with, where it is wanted, the preview beside it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter

from secretariat.domain.finding import Spot
from secretariat.domain.identity import PaperId
from secretariat.domain.language import Language
from secretariat.domain.tongue import tr
from secretariat.gui import theme
from secretariat.gui.desk import Desk
from secretariat.gui.pages.book import Book
from secretariat.gui.settings import Settings

if TYPE_CHECKING:
    from secretariat.gui.pages.paper import PaperPage
    from secretariat.gui.panels.preview import PreviewPanel

NEAR = 3  # lines above the caret
ROOM = 1500  # pixels at 100 % that a window needs for text, preview and panels side by side


class Beside(QSplitter):
    """Holds the book, and makes the preview when it is first to be seen; whether it is wanted is remembered."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, settings: Settings, book: Book) -> None:
        """Hold the book alone."""
        super().__init__(Qt.Orientation.Horizontal, handleWidth=1, childrenCollapsible=False)
        self._desk = desk
        self._settings = settings
        self._book = book
        self._page: PaperPage | None = None
        self.preview: PreviewPanel | None = None
        self.addWidget(book)
        self.splitterMoved.connect(lambda *_: settings.keep("preview", self.saveState()))

    @property
    def shown(self) -> bool:
        """Whether the preview is to be seen now."""
        return self.preview is not None and not self.preview.isHidden()

    def show_paper(self, paper: PaperId | None, language: Language | None) -> None:
        """Show the preview of a paper if it is wanted, or none beside another page."""
        if paper is None or not self._settings.preview:
            if self.preview is not None:
                self.preview.hide()
            return
        preview = self.preview or self._make()
        self._follow(self._book.paper())
        preview.show_paper(paper, language)
        preview.show()
        self._arrived()

    def crowded(self, paper: PaperId | None) -> bool:
        """Say whether a preview of this paper leaves no room for the panels."""
        wanted = paper is not None and self._settings.preview
        return wanted and self.window().width() < theme.scaled(ROOM)

    def _make(self) -> "PreviewPanel":
        """Make the preview."""
        from secretariat.gui.panels.preview import PreviewPanel

        self.preview = PreviewPanel(self._desk, self._settings)
        self.preview.spot_wanted.connect(self._go_to)
        self.preview.wanted.connect(self.wanted)
        self.addWidget(self.preview)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 1)
        if not self.restoreState(self._settings.state("preview")):
            self.setSizes([1000, 1000])
        return self.preview

    def _follow(self, page: "PaperPage") -> None:
        """Follow the caret on the page of the paper."""
        if self._page is None:
            self._page = page
            page.editor.arrived.connect(self._arrived)

    def _go_to(self, spot: Spot) -> None:
        """Go to what was clicked in the preview, on the page of the paper."""
        if self._page is not None and not self._page.show_spot(spot):
            self._desk.said.emit(tr("This is no longer in the paper."))

    def _arrived(self) -> None:
        """Show in the preview where the caret stands."""
        if self._page is not None and self.preview is not None and self.shown:
            self.preview.show_keys(self._keys(self._page))

    def _keys(self, page: "PaperPage") -> tuple[str, ...]:
        """Return the key of the line the caret stands in, and of the few before it, as not every line is printed."""
        line, lines = page.editor.line(), page.editor.setting.lines
        index = page.editor.setting.index(line.key) if line is not None else len(lines) - 1
        return tuple(above.key for above in reversed(lines[max(0, index - NEAR) : index + 1]))
