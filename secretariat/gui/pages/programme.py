"""The follow-up programme, looked at in several ways: as a list, a board, record by record, and more."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent, Qt
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from secretariat.domain.finding import WHOLE, Spot
from secretariat.domain.identity import FollowUpId
from secretariat.domain.tongue import tr
from secretariat.gui import redressing
from secretariat.gui.desk import Desk
from secretariat.gui.pages.followup import FollowUpPage

if TYPE_CHECKING:
    from secretariat.gui.programme.view import View

LIST, BOARD, RECORD, PARTS = "list", "board", "record", "participants"
RANKING, LIVES, QUESTIONS = "ranking", "recommendations", "questions"


class ProgrammePage(QWidget):
    """The views of the programme behind tabs; what is chosen in one is chosen in the next."""

    status_text = Signal(str)
    spot_wanted = Signal(object)
    wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with the list; other views are made when they are first shown."""
        super().__init__(parent)
        self._desk = desk
        self._views: dict[str, View] = {}
        self._counted: dict[QWidget, str] = {}
        self.tabs = QTabBar(self, documentMode=True, expanding=False, drawBase=False)
        self.stack = QStackedWidget(self)
        self.list_view = FollowUpPage(desk, self.stack)
        self.list_view.status_text.connect(self._count)
        self.stack.addWidget(self.list_view)
        self.tabs.setAccessibleName(tr("Views of the follow-up programme"))
        self.tabs.setToolTip(tr("Views of the follow-up programme"))
        for name, (text, tip, _) in self._makers().items():
            at = self.tabs.addTab(text)
            self.tabs.setTabData(at, name)
            self.tabs.setTabToolTip(
                at, tr("{tip} (Ctrl+Page Down and Ctrl+Page Up turn on and back)", tip=tip)
            )
        self.tabs.currentChanged.connect(lambda _: self._turn())
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self._step(step))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.list_view)

    def _makers(self) -> "dict[str, tuple[str, str, Callable[[], View] | None]]":
        """Return the views by name: the text and tip of their tabs, and how they are made."""
        return {
            LIST: (tr("List"), tr("All entries under their phase and kind"), None),
            BOARD: (tr("Board"), tr("Cards by phase and element, to be moved"), self._make_board),
            RECORD: (tr("Record"), tr("All that is the chosen entry's own"), self._make_record),
            PARTS: (tr("Participants"), tr("Who takes part in which mechanism, and why"), self._make_matrix),
            RANKING: (tr("Ranking"), tr("Proposals scored, weighed and put in order"), self._make_ranking),
            LIVES: (tr("Recommendations"), tr("What has become of each recommendation"), self._make_lives),
            QUESTIONS: (tr("Questions"), tr("The review questions and their answers"), self._make_questions),
        }

    @property
    def field(self) -> QLineEdit:
        """The filter of the view that is shown."""
        return self.list_view.field if self.name == LIST else self.view(self.name).field

    @property
    def name(self) -> str:
        """The name of the view that is shown."""
        return str(self.tabs.tabData(self.tabs.currentIndex()))

    @property
    def chosen(self) -> FollowUpId | None:
        """The entry that is chosen."""
        if self.name == LIST:
            return self.list_view.entry.id if self.list_view.entry else None
        return self.view(self.name).entry

    def view(self, name: str) -> "View":
        """Return a view, made when it is first wanted."""
        if name not in self._views:
            make = self._makers()[name][2]
            assert make is not None, "the list is made already"
            view = make()
            view.status_text.connect(self._count)
            view.opened.connect(self.open_record)
            view.spot_wanted.connect(self.spot_wanted)
            view.wanted.connect(self.wanted)
            view.list_wanted.connect(lambda: self.show_view(LIST))
            self._views[name] = view
            self.stack.addWidget(view)
        return self._views[name]

    def show_view(self, name: str) -> None:
        """Turn to a view at once."""
        if name != LIST:
            self.view(name)
        names = [self.tabs.tabData(at) for at in range(self.tabs.count())]
        self.tabs.setCurrentIndex(names.index(name))

    def show_spot(self, spot: Spot) -> bool:
        """Choose an entry in the list, and put the caret into a field of it; show its record, or a question. Say whether it is there."""
        if not self.list_view.show_spot(spot):
            return self._show_question(spot.id)
        if spot.field == WHOLE:
            self.open_record(spot.id)
        else:
            self.show_view(LIST)
        return True

    def _show_question(self, id: str) -> bool:
        """Show a review question; say whether there is one of this id."""
        from secretariat.app.queries.review import question
        from secretariat.domain.identity import ReviewQuestionId
        from secretariat.gui.programme.questions import QuestionsView

        if self._desk.workspace is None or self._desk.ask(question, ReviewQuestionId(id)) is None:
            return False
        self.show_view(QUESTIONS)
        view = self.view(QUESTIONS)
        return isinstance(view, QuestionsView) and view.show_question(id)

    def open_record(self, id: str) -> None:
        """Show the record of an entry."""
        self.show_view(RECORD)
        self.view(RECORD).choose(FollowUpId(id))

    def _turn(self) -> None:
        """Show the view of the tab, with the same entry chosen as before."""
        name = self.name
        if name != LIST and name not in self._views:  # made, filled and shown in a turn each: none lasts
            self.view(name)
            QTimer.singleShot(redressing.PAUSE, self, lambda: self._fill(name))
            return
        chosen = self._chosen_in(self.stack.currentWidget())
        if name == LIST:
            self.stack.setCurrentWidget(self.list_view)
            if chosen:
                self.list_view.show_spot(Spot(None, chosen))
        else:
            view = self.view(name)
            if chosen:
                view.choose(chosen)
            self.stack.setCurrentWidget(view)  # it asks now, once, and what it shows is counted
        shown: QWidget = self.list_view if name == LIST else self.view(name)
        self.status_text.emit(self._counted.get(shown, ""))
        self.setFocusProxy(shown)
        shown.setFocus()

    def _fill(self, name: str) -> None:
        """Have a view that was just made show what there is, before anyone sees it."""
        if self.name == name and self._desk.workspace is not None:
            view = self.view(name)
            view.choose(self._chosen_in(self.stack.currentWidget()) or view.entry)
            view.catch_up(arriving=True)
            for part in view.findChildren(QWidget):
                part.ensurePolished()
        QTimer.singleShot(redressing.PAUSE, self, self._turn)

    def _chosen_in(self, widget: QWidget | None) -> FollowUpId | None:
        """Return the entry that is chosen in a view."""
        if widget is self.list_view:
            return self.list_view.entry.id if self.list_view.entry else None
        return next((view.entry for view in self._views.values() if view is widget), None)

    def _step(self, step: int) -> None:
        """Turn to the next view, or to the one before."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    def _count(self, text: str) -> None:
        """Pass on what the view that is shown counts; what another counts is said when that is shown."""
        view = self.sender()
        assert isinstance(view, QWidget), "only views count"
        self._counted[view] = text
        if view is self.stack.currentWidget():
            self.status_text.emit(text)

    def showEvent(self, event: QShowEvent) -> None:
        """Say again what the view counts, as another page was in view meanwhile."""
        super().showEvent(event)
        shown = self.stack.currentWidget()
        if shown is not None:
            self.status_text.emit(self._counted.get(shown, ""))

    def _add(self) -> None:
        """Ask for the kind of a new entry, in the list."""
        self.show_view(LIST)
        self.list_view.offer_kinds()

    def _make_board(self) -> "View":
        """Make the board."""
        from secretariat.gui.programme.board import Board

        return Board(self._desk, self._add, self.stack)

    def _make_record(self) -> "View":
        """Make the record."""
        from secretariat.gui.programme.record import RecordView

        return RecordView(self._desk, self.stack)

    def _make_matrix(self) -> "View":
        """Make the matrix of participants."""
        from secretariat.gui.programme.matrix import MatrixView

        return MatrixView(self._desk, self.stack)

    def _make_ranking(self) -> "View":
        """Make the ranking."""
        from secretariat.gui.programme.ranking import RankingView

        return RankingView(self._desk, self.stack)

    def _make_lives(self) -> "View":
        """Make the lives of recommendations."""
        from secretariat.gui.programme.life import LifeView

        return LifeView(self._desk, self.stack)

    def _make_questions(self) -> "View":
        """Make the review questions."""
        from secretariat.gui.programme.questions import QuestionsView

        return QuestionsView(self._desk, self.stack)
