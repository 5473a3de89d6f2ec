"""The pages of the window, each made, with all it needs, when it is first shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from secretariat.gui.desk import Desk
from secretariat.gui.pages.welcome import WelcomePage
from secretariat.gui.place import REGISTER
from secretariat.gui.settings import Settings

if TYPE_CHECKING:
    from secretariat.domain.finding import Spot
    from secretariat.gui.pages.agenda import AgendaPage
    from secretariat.gui.pages.home import HomePage
    from secretariat.gui.pages.paper import PaperPage
    from secretariat.gui.pages.pictures import PicturesPage
    from secretariat.gui.pages.programme import ProgrammePage
    from secretariat.gui.pages.register import RegisterPage

W = TypeVar("W", bound=QWidget)


class Page(Protocol):
    """What every page can do."""

    def show_spot(self, spot: "Spot") -> bool:
        """Show the spot of a finding; say whether it is on this page."""
        ...


class Book(QStackedWidget):
    """The stack of pages. What they ask for is passed on: an entry of the menus, a place, a file; what they count, too.

    `kind` is that of the page in view.
    """

    wanted = Signal(str)
    went = Signal(object)
    file_wanted = Signal(object)
    counted = Signal(str)
    language_chosen = Signal(object)
    spot_wanted = Signal(object)
    panel_wanted = Signal(str)
    columns_changed = Signal()
    panel_called = Signal(str)
    searched = Signal(str)

    def __init__(self, desk: Desk, settings: Settings) -> None:
        """Hold no page yet."""
        super().__init__()
        self._desk = desk
        self._settings = settings
        self.kind = ""
        self._pages: dict[str, QWidget] = {}

    @property
    def made(self) -> tuple[str, ...]:
        """The kinds of the pages that are there."""
        return tuple(self._pages)

    def turn_to(self, kind: str) -> QWidget:
        """Show the page of a kind."""
        page = self.page(kind)
        self.kind = kind
        self.setCurrentWidget(page)
        return page

    def page(self, kind: str) -> QWidget:
        """Return the page of a kind: "welcome", "home", "agenda", "paper", "decisions", "register", "pictures" or "followup"."""
        makers: dict[str, Callable[[], QWidget]] = {
            "welcome": self.welcome,
            "home": self.home,
            "agenda": self.agenda,
            "paper": self.paper,
            "decisions": self._decisions,
            "register": self.register,
            "pictures": self.pictures,
            "followup": self.follow_up,
        }
        return makers[kind]()

    def show_spot(self, kind: str, spot: "Spot") -> bool:
        """Turn to a page and show a spot on it; say whether it is there."""
        return cast(Page, self.turn_to(kind)).show_spot(spot)

    def welcome(self) -> WelcomePage:
        """Return the page that is shown while no file is open."""
        return self._made("welcome", self._make_welcome)

    def home(self) -> "HomePage":
        """Return the page of what waits."""
        return self._made("home", self._make_home)

    def agenda(self) -> "AgendaPage":
        """Return the page of a session."""
        return self._made("agenda", self._make_agenda)

    def paper(self) -> "PaperPage":
        """Return the page of a paper."""
        return self._made("paper", self._make_paper)

    def _made(self, kind: str, make: Callable[[], W]) -> W:
        """Return the page of a kind, made when it is first wanted."""
        if kind not in self._pages:
            self._pages[kind] = make()
            self.addWidget(self._pages[kind])
        return cast(W, self._pages[kind])

    def _make_welcome(self) -> WelcomePage:
        """Make the welcome."""
        page = WelcomePage(self._settings, self)
        page.wanted.connect(self.wanted)
        page.file_wanted.connect(self.file_wanted)
        return page

    def _make_home(self) -> "HomePage":
        """Make the page of what waits."""
        from secretariat.gui.pages.home import HomePage

        page = HomePage(self._desk, self)
        page.went.connect(self.went)
        page.wanted.connect(self.wanted)
        page.spot_wanted.connect(self.spot_wanted)
        page.searched.connect(self.searched)
        page.panel_wanted.connect(self.panel_called)
        return page

    def _make_agenda(self) -> "AgendaPage":
        """Make the page of a session."""
        from secretariat.gui.pages.agenda import AgendaPage

        page = AgendaPage(self._desk, self)
        page.went.connect(self.went)
        page.wanted.connect(self.wanted)
        return page

    def _make_paper(self) -> "PaperPage":
        """Make the page of a paper."""
        from secretariat.gui.pages.paper import PaperPage

        page = PaperPage(self._desk, self, self._settings)
        page.status_text.connect(self.counted)
        page.language_chosen.connect(self.language_chosen)
        page.register_wanted.connect(lambda _: self.went.emit(REGISTER))
        page.wanted.connect(self.wanted)
        page.spot_wanted.connect(self.spot_wanted)
        page.went.connect(self.went)
        page.panel_wanted.connect(self.panel_wanted)
        page.columns_changed.connect(self.columns_changed)
        return page

    def _decisions(self) -> QWidget:
        """Return the page of the points for decision."""
        return self._made("decisions", self._make_decisions)

    def _make_decisions(self) -> QWidget:
        """Make the page of the points for decision."""
        from secretariat.gui.pages.decision import DecisionPage

        page = DecisionPage(self._desk, self)
        page.status_text.connect(self.counted)
        page.spot_wanted.connect(self.spot_wanted)
        page.wanted.connect(self.wanted)
        return page

    def pictures(self) -> "PicturesPage":
        """Return the page of the pictures of the register."""
        return self._made("pictures", self._make_pictures)

    def _make_pictures(self) -> "PicturesPage":
        """Make the page of the pictures of the register."""
        from secretariat.gui.pages.pictures import PicturesPage

        page = PicturesPage(self._desk, self)
        page.spot_wanted.connect(self.spot_wanted)
        page.wanted.connect(self.wanted)
        page.register_wanted.connect(lambda: self.went.emit(REGISTER))
        return page

    def register(self) -> "RegisterPage":
        """Return the page of the register."""
        return self._made("register", self._make_register)

    def _make_register(self) -> "RegisterPage":
        """Make the page of the register."""
        from secretariat.gui.pages.register import RegisterPage

        page = RegisterPage(self._desk, self)
        page.spot_wanted.connect(self.spot_wanted)
        page.status_text.connect(self.counted)
        page.wanted.connect(self.wanted)
        return page

    def follow_up(self) -> "ProgrammePage":
        """Return the page of the follow-up programme."""
        return self._made("followup", self._make_follow_up)

    def _make_follow_up(self) -> "ProgrammePage":
        """Make the page of the follow-up programme."""
        from secretariat.gui.pages.programme import ProgrammePage

        page = ProgrammePage(self._desk, self)
        page.status_text.connect(self.counted)
        page.wanted.connect(self.wanted)
        page.spot_wanted.connect(self.spot_wanted)
        return page
