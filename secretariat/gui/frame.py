"""The frame of the window: navigator at the left, a page in the middle, panels at the right, and the way between them."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QSplitter, QVBoxLayout, QWidget

from secretariat.domain.finding import WHOLE
from secretariat.domain.language import Language
from secretariat.domain.told import Told
from secretariat.domain.tongue import tr
from secretariat.gui import messages, theme
from secretariat.gui.beside import ROOM, Beside
from secretariat.gui.desk import Desk
from secretariat.gui.discussion import Discussion
from secretariat.gui.navigator import Navigator
from secretariat.gui.notice import Notice
from secretariat.gui.pages.book import Book
from secretariat.gui.panes import first_of
from secretariat.gui.place import DECISIONS, FOLLOW_UP, HOME, REGISTER, WELCOME, Here, Place
from secretariat.gui.settings import Settings
from secretariat.gui.side import Side

if TYPE_CHECKING:
    from secretariat.domain.finding import Spot
    from secretariat.domain.identity import PaperId
    from secretariat.gui.manual.window import ManualWindow
    from secretariat.gui.panels.details import DetailsPanel
    from secretariat.gui.panels.findings import FindingsPanel

WIDE = {
    "home",
    "decisions",
    "register",
    "pictures",
    "followup",
}  # pages that have no paper to tell of, or a record of their own
NAVIGATOR, MIDDLE, PANELS = 272, 720, 320  # pixels at 100 %
MOST = 0.28  # of the screen for the navigator, however large the text
LEAST = (160, 340, 270)


class Frame(QMainWindow):
    """The window without its menus. `moved` says that another place came into view.

    `wanted` names an entry of the menus to be done, `file_wanted` a file to open, `tongue_changed` that another language is to be spoken; `keys` tells menu, entry and key of each by its name.
    """

    moved = Signal()
    wanted = Signal(str)
    file_wanted = Signal(object)
    tongue_changed = Signal()

    def __init__(self, desk: Desk, settings: Settings) -> None:
        """Lay out the frame; pages and panels are made when they are first shown."""
        super().__init__()
        self.desk = desk
        desk.setParent(self)  # it goes with the window: what listens to it would keep both for ever
        self.settings = settings
        self.place = WELCOME
        self.language: Language | None = None
        self.keys: dict[str, tuple[str, str, str]] = {}
        self.manual: ManualWindow | None = None
        self.navigator = Navigator(desk)
        self.notice = Notice()
        self.book = Book(desk, settings)
        self.beside = Beside(desk, settings, self.book)
        self.panels = Side(desk)
        self.splitter = self._lay_out()
        self._keep_room()
        self.standing = QLabel()
        self.counts = QLabel()
        self._fill_status_bar()
        self._listen()
        self.show_place(WELCOME)

    def _lay_out(self) -> QSplitter:
        """Put the parts side by side."""
        self._middle = QWidget()
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.beside, 1)
        column.addWidget(self.notice)
        splitter = QSplitter(Qt.Orientation.Horizontal, handleWidth=1)
        for part in (self.navigator, self._middle, self.panels):
            splitter.addWidget(part)
        splitter.setStretchFactor(1, 1)
        most = round(self.screen().availableGeometry().width() * MOST)
        splitter.setSizes([min(theme.scaled(NAVIGATOR), most), theme.scaled(MIDDLE), theme.scaled(PANELS)])
        self.setCentralWidget(splitter)
        self.panels.hide()
        self._stepped_aside = False
        return splitter

    def _keep_room(self) -> None:
        """Give every part the room its words need in the present text size, or its share where the window has less."""
        wanted = [theme.scaled(least) for least in LEAST]
        share = min(1.0, self.width() / (sum(wanted) + 2 * self.splitter.handleWidth()))
        for part, least in zip((self.navigator, self._middle, self.panels), wanted, strict=True):
            part.setMinimumWidth(int(least * share))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "standing"):
            self._keep_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out what room there is."""
        super().resizeEvent(event)
        self._keep_room()

    def _fill_status_bar(self) -> None:
        """Put what lasts at the right of the status bar; passing words stand at the left."""
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        for label, name in ((self.counts, tr("About the page")), (self.standing, tr("State of the file"))):
            label.setAccessibleName(name)
            label.setContentsMargins(theme.S, theme.XXS, theme.S, theme.XXS)
            bar.addPermanentWidget(label)

    def _listen(self) -> None:
        """Follow desk and navigator."""
        self.desk.said.connect(lambda text: self.statusBar().showMessage(text, 8000))
        self.desk.standing.connect(self.standing.setText)
        self.desk.told.connect(self.tell)
        self.desk.opened.connect(self._on_opened)
        self.desk.closed.connect(self._on_closed)
        self.desk.changed.connect(lambda _: self._stay())
        self.navigator.went.connect(self.show_place)
        self.navigator.entered.connect(self._enter)
        self.navigator.wanted.connect(self.wanted)
        self.book.wanted.connect(self.wanted)
        self.book.went.connect(self.show_place)
        self.book.file_wanted.connect(self.file_wanted)
        self.book.spot_wanted.connect(self.show_spot)
        self.book.language_chosen.connect(self._on_language)
        self.book.panel_wanted.connect(self._turn_panel)
        self.book.panel_called.connect(self.show_panel)
        self.book.columns_changed.connect(self.show_preview)
        self.book.counted.connect(self.counts.setText)
        self.beside.wanted.connect(self.wanted)
        self.panels.spot_wanted.connect(self.show_spot)
        Discussion.at(self.desk).called.connect(lambda: self.show_panel("comments"))

    @property
    def here(self) -> Here:
        """The paper, item and session in view."""
        return self.navigator.model.here(self.place)

    @property
    def spoken(self) -> Language | None:
        """The language the paper in view is shown in: the chosen one if it exists in it, else None for its leading one."""
        return self.language if self.language in self.navigator.model.languages(self.place) else None

    def tell(self, error: Told) -> None:
        """Show what the world did."""
        messages.tell_of(self, error)

    def show_place(self, place: Place) -> None:
        """Bring a place of the file into view."""
        if place != self.place:
            self.counts.clear()
        self.place = place
        here = self.here
        match place.kind:
            case "session" | "item":
                self.book.agenda().show_session(here.session, here.item)
            case "paper" if here.paper is not None:
                self._show_paper(here.paper)
        self.book.turn_to("agenda" if place.kind in {"session", "item"} else place.kind)
        self.navigator.show_place(place)
        self.show_preview()
        if not self.panels.isHidden():
            self._show_in_panels()
        self.moved.emit()

    def _show_paper(self, paper: "PaperId") -> None:
        """Show a paper on its page, once that has its width: the words of a long one are not set twice."""
        page = self.book.paper()
        page.expect(paper, self.spoken)
        self.book.turn_to("paper")
        self._make_room(self._is_wide(paper))
        page.show_paper(paper, self.spoken)

    def show_preview(self) -> None:
        """Show the preview beside a paper if it is wanted, and give pages the room they need."""
        paper = self.here.paper if self.place.kind == "paper" else None
        self.beside.show_paper(paper, self.spoken)
        self._make_room(self._is_wide(paper))

    def _is_wide(self, paper: "PaperId | None") -> bool:
        """Say whether the page, of a paper or another, leaves no room for the panels."""
        two = paper is not None and self.book.paper().pair is not None and self.width() < theme.scaled(ROOM)
        return self.place.kind in WIDE or two or self.beside.crowded(paper)

    def _make_room(self, wide: bool) -> None:
        """Have the panels step aside for a wide page, and come back after it."""
        if wide and not self.panels.isHidden():
            self.panels.hide()
            self._stepped_aside = True
        elif not wide and self._stepped_aside:
            self._stepped_aside = False
            self.show_panels(self.desk.workspace is not None)
            self.splitter.refresh()  # the page has its width before anyone scrolls in it

    def show_spot(self, spot: "Spot") -> None:
        """Bring the spot of a finding into view."""
        if spot.paper is not None:
            self.show_place(Place("paper", spot.paper))
        if spot.field and spot.field != WHOLE:
            self.show_panels()
            if self.details.show_spot(spot):
                self.panels.turn_to("details")
                return
        places = () if spot.paper is not None else (DECISIONS, FOLLOW_UP)
        if spot.paper is not None and self.book.show_spot("paper", spot):
            return
        for place in (REGISTER, *places):
            if self.book.show_spot(place.kind, spot):
                self.show_place(place)
                return
        self.show_place(self.place)

    def show_language(self, language: Language | None) -> None:
        """Show the paper in a language, None for its leading one."""
        self.language = language
        self.show_place(self.place)

    @property
    def details(self) -> "DetailsPanel":
        """The panel of particulars."""
        return cast("DetailsPanel", self.panels.panel("details"))

    @property
    def findings(self) -> "FindingsPanel":
        """The panel of findings."""
        return cast("FindingsPanel", self.panels.panel("findings"))

    def show_panels(self, shown: bool = True) -> None:
        """Show or hide the panels."""
        self.panels.setVisible(shown)
        if shown:
            self._show_in_panels()

    def show_panel(self, name: str) -> None:
        """Show one of the panels."""
        self.show_panels()
        self.panels.turn_to(name)

    def _enter(self) -> None:
        """Put the focus into the page in view."""
        page = self.book.currentWidget()
        if page is not None:
            first_of(page).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead back to the page with Esc, where nothing else has a use for it."""
        focus = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape and focus is not None and not self.book.isAncestorOf(focus):
            self._enter()
        else:
            super().keyPressEvent(event)

    def _turn_panel(self, name: str) -> None:
        """Bring a panel into view where panels are shown."""
        if not self.panels.isHidden():
            self.panels.turn_to(name)

    def _show_in_panels(self) -> None:
        """Have the panels show what is in view; a paper takes time enough without them."""
        self.panels.show_here(self.here, self.spoken)
        if self.place.kind != "paper":
            self.panels.catch_up()

    def _on_opened(self) -> None:
        """Show where to begin in a file that was just opened, or where we were in one that was restored."""
        self.panels.show()  # what stands in them is made when a place is shown that leaves them room
        if self.navigator.model.index_of(self.place).isValid():
            self.show_place(self.place)
        else:
            self.show_place(HOME if self.navigator.model.first() else Place("session"))

    def _on_closed(self) -> None:
        """Go back to the welcome."""
        self.statusBar().clearMessage()  # it was about what is gone
        self.show_panels(False)
        self.show_place(WELCOME)

    def _on_language(self, language: Language) -> None:
        """Follow the language that was chosen on the page of a paper."""
        self.language = language
        self.show_preview()
        if not self.panels.isHidden():
            self._show_in_panels()
        self.moved.emit()

    def _stay(self) -> None:
        """Leave a place that is not in the file (any more); where there was none at all, go to the first."""
        if self.place.kind not in {"session", "item", "paper"}:
            return
        first = self.navigator.model.first()
        if not self.navigator.model.index_of(self.place).isValid() and (self.place.id or first):
            self.show_place(first or Place("session"))
            self.panels.catch_up()  # before they hear themselves of what is gone
