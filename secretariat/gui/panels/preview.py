"""The paper as it will be printed, beside the text: made anew after each pause, from the bytes of the real export."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.finding import Spot
from secretariat.domain.identity import PaperId
from secretariat.domain.language import Language
from secretariat.domain.pace import Progress
from secretariat.domain.told import Cancelled, Gone, Told
from secretariat.domain.tongue import marked, tr
from secretariat.gui import icons, proof, theme
from secretariat.gui.desk import Desk
from secretariat.gui.errand import Errand
from secretariat.gui.redressing import once_dressed
from secretariat.gui.settings import Settings

if TYPE_CHECKING:
    from secretariat.app.changes import Changes
    from secretariat.gui.proof.making import Proof
    from secretariat.gui.proof.pages import Pages
    from secretariat.gui.proof.whereabouts import Whereabouts
    from secretariat.gui.proof.wording import Wording

PAUSE = 800  # milliseconds after a change before the pages are made anew
ABSENT = marked(
    "The part of the program that shows pages is missing in this installation. "
    "Your work is safe. Export the paper (Ctrl+E) and open the PDF."
)
_BUTTONS = (
    ("smaller", "zoom_out", marked("Smaller pages (−)")),
    ("larger", "zoom_in", marked("Larger pages (+)")),
    ("width", "page_fit", marked("Pages as wide as the panel")),
    ("print", "print", marked("Print the paper (Ctrl+P)")),
    ("hide", "dismiss", marked("Hide the preview (F7)")),
)


class PreviewPanel(QWidget):
    """Shows the pages of one paper. `spot_wanted` carries what was clicked, `wanted` an entry of the menus to be done."""

    spot_wanted = Signal(object)
    wanted = Signal(str)

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        """Lay out the panel; nothing is made before it is shown."""
        super().__init__(parent)
        self._desk = desk
        self._settings = settings
        self._paper: PaperId | None = None
        self._language: Language | None = None
        self._making: Errand[tuple[Proof, Wording]] | None = None
        self._shown: Proof | None = None
        self._where: Whereabouts | None = None
        self._keys: Sequence[str] = ()
        self._stale = False
        self._buttons: dict[str, QToolButton] = {}
        self._page = QLabel(self)
        self._told = QLabel(self, wordWrap=True)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.pages = self._make_pages()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.refresh)
        desk.changed.connect(self._on_changed)
        desk.closed.connect(lambda: self.show_paper(None, None))
        self._dress()

    def show_paper(self, paper: PaperId | None, language: Language | None) -> None:
        """Show a paper in a language, its leading one when None; or nothing."""
        if (paper, language) == (self._paper, self._language):
            return
        other = paper != self._paper
        self._paper, self._language = paper, language
        if other:
            self._shown, self._where, self._keys = None, None, ()
            if self.pages is not None:
                self._say(tr("Making the pages …") if paper else "")
        self._pause.start(0)

    def show_keys(self, keys: Sequence[str]) -> None:
        """Mark the part of the paper in which the user stands, and bring it into view: the first of these keys that is printed."""
        self._keys = keys
        self._mark(follow=True)

    def refresh(self) -> None:
        """Make the pages anew on another thread, unless nothing has changed or nobody looks."""
        workspace, paper = self._desk.workspace, self._paper
        self._stale = not self.isVisible() or self._making is not None
        if self._making is not None:
            self._making.cancel()
        if self._stale or paper is None or workspace is None or self.pages is None:
            return
        from secretariat.gui.proof.making import proof
        from secretariat.gui.proof.wording import wording

        known = self._shown.paper.fingerprint if self._shown else ""
        language = self._language

        def make(progress: Progress) -> "tuple[Proof, Wording]":
            made = proof(workspace, paper, language, progress, known)
            return made, wording(made.data, made.paper, progress)

        self._making = Errand(make)
        self._making.when_ended(lambda: self._made(paper))
        self._making.start()

    @property
    def text(self) -> str:
        """What it says in place of pages, empty while there are pages."""
        return self._told.text() if self._stack.currentWidget() is self._told else ""

    @property
    def busy(self) -> bool:
        """Whether pages are being made, or are soon to be."""
        return self._making is not None or self._pause.isActive()

    def _made(self, paper: PaperId) -> None:
        """Show what was made, unless another paper is wanted by now."""
        errand, self._making = self._making, None
        if errand is not None and paper == self._paper:
            try:
                self._show(*errand.answer())
            except (
                Cancelled,
                Gone,
                RuntimeError,
            ):  # another is on its way, or the paper or the file was closed
                pass
            except Told as error:
                from secretariat.app.sentences import sentence

                self._shown = None
                self._say(sentence(error))
        if self._stale:
            self.refresh()

    def _show(self, made: "Proof", words: "Wording") -> None:
        """Show pages just made, at the place where the user was looking."""
        if made.data and self.pages is not None:
            from secretariat.gui.proof.whereabouts import Whereabouts

            keep = self._where is not None
            self.pages.show_pdf(made.data, keep)
            self._where = Whereabouts(self.pages.document(), words)
            self._shown = made
            self._stack.setCurrentWidget(self.pages)
            self._mark(follow=not keep)
            self._count()
        elif self.pages is not None:
            self._stack.setCurrentWidget(self.pages)
        for name in ("smaller", "larger", "width"):
            self._buttons[name].setEnabled(True)

    def _mark(self, follow: bool) -> None:
        """Mark where the user stands."""
        if self.pages is None or self._where is None:
            return
        where = self._where
        place = next((found for key in self._keys if (found := where.of(key)) is not None), None)
        if place is not None:
            self.pages.mark(*place, follow=follow)
        else:
            self.pages.unmark()

    def _say(self, text: str) -> None:
        """Say something in place of pages."""
        self._told.setText(text)
        self._told.setAccessibleName(text)
        self._stack.setCurrentWidget(self._told)
        self._page.clear()
        for name in ("smaller", "larger", "width"):
            self._buttons[name].setEnabled(False)

    def _on_changed(self, changes: "Changes") -> None:
        """Make the pages anew after a pause."""
        if changes.touched and self._paper is not None:
            self._pause.start(PAUSE)

    def _on_pointed(self, page: int, point: QPointF) -> None:
        """Ask for the paragraph that was clicked."""
        key = self._where.at(page, point) if self._where is not None else ""
        if key:
            self.spot_wanted.emit(Spot(self._paper, "", key))

    # The panel

    def _lay_out(self) -> None:
        """Put the head above the pages."""
        head = QHBoxLayout()
        head.setContentsMargins(theme.M, theme.XS, theme.XS, theme.XS)
        head.setSpacing(theme.XXS)
        self._page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        theme.letter(self._page, "small")
        head.addWidget(self._page, 1)
        for name, _, tip in ((name, icon, tr(said)) for name, icon, said in _BUTTONS):
            button = QToolButton(self, autoRaise=True)
            button.setToolTip(tip)
            button.setAccessibleName(tip.partition(" (")[0])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, name=name: self._do(name))
            head.addWidget(button)
            self._buttons[name] = button
        self._told.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        self._told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._stack.addWidget(self._told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self.setMinimumWidth(theme.scaled(240))

    def _make_pages(self) -> "Pages | None":
        """Return the view of the pages, None where this installation has none."""
        if not proof.possible():
            self._say(tr(ABSENT))
            return None
        from secretariat.gui.proof.pages import Pages

        pages = Pages(self)
        pages.zoom = self._settings.preview_zoom
        pages.pointed.connect(self._on_pointed)
        pages.zoomed.connect(self._on_zoomed)
        pages.verticalScrollBar().valueChanged.connect(lambda _: self._count())
        self._stack.addWidget(pages)
        self.setFocusProxy(pages)
        return pages

    def _do(self, name: str) -> None:
        """Do what a button of the head says."""
        match name:
            case "print":
                self.wanted.emit("file.print")
            case "hide":
                self.wanted.emit("view.preview")
            case "width" if self.pages is not None:
                self.pages.zoom = 0.0
            case _ if self.pages is not None:
                self.pages.step(1 if name == "larger" else -1)

    def _on_zoomed(self) -> None:
        """Remember the size of the pages."""
        if self.pages is not None:
            self._settings.preview_zoom = self.pages.zoom
        self._count()

    def _count(self) -> None:
        """Say which page is in view, and how large."""
        if self.pages is None or self.pages.document() is None or self._shown is None:
            return
        count = self.pages.document().pageCount()
        self._page.setText(
            tr(
                "Page {number} of {count}  ·  {number2:.0f} %",
                number=self.pages.page_in_view() + 1,
                count=count,
                number2=self.pages.factor() * 100,
            )
        )

    # Events

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._pause.start(0)

    def hideEvent(self, event: QEvent) -> None:
        """Stop making pages nobody looks at."""
        super().hideEvent(event)  # type: ignore[arg-type]
        if self._making is not None:
            self._making.cancel()
            self._stale = True

    def changeEvent(self, event: QEvent) -> None:
        """Take new icons when the colours change."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange} and hasattr(self, "_page"):
            once_dressed(self, self._dress)

    def _dress(self) -> None:
        """Draw the icons of the head."""
        side = theme.scaled(icons.MENU)
        for name, icon, _ in _BUTTONS:
            self._buttons[name].setIcon(icons.icon(icon))
            self._buttons[name].setIconSize(QSize(side, side))
