"""Home: what waits to be done in the file, by when, and where to go for it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.tongue import counted, tr
from secretariat.gui import icons, theme
from secretariat.gui.desk import Desk
from secretariat.gui.due import at_meeting, urgency
from secretariat.gui.pages.lead import Lead
from secretariat.gui.pages.tallying import Tallying
from secretariat.gui.place import Place
from secretariat.gui.short import Short

if TYPE_CHECKING:
    from secretariat.app.changes import Changes
    from secretariat.app.queries.home import Draft, Home, Waiting
    from secretariat.domain.finding import Spot
    from secretariat.domain.identity import PaperId

MOST = 8  # lines of a card before the rest is asked for
PAUSE = 400  # milliseconds after a change before the page is read anew
WIDEST = 960  # pixels of the page at 100 %


class Card(QFrame):
    """What waits of one kind: a heading, its lines, and a way to the rest of them."""

    def __init__(self, heading: str, empty: str) -> None:
        """Begin without lines; `empty` says what to do where there are none."""
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(heading)
        self._name = heading
        self._heading, self._empty = QLabel(heading), QLabel(empty, wordWrap=True)
        theme.letter(self._heading, "large", bold=True)
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._empty.hide()  # until it is known
        self._more = QPushButton()
        self._more.setObjectName("quiet")
        self._more.clicked.connect(self._show_all)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.XXS)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        column.setSpacing(theme.XS)
        column.addWidget(self._heading)
        column.addWidget(self._empty)
        column.addLayout(self._rows)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._makers: list[Callable[[], QWidget]] = []
        self.lines: list[QWidget] = []
        self._all = False

    def show_lines(self, makers: Sequence[Callable[[], QWidget]], about: str = "") -> None:
        """Show a line for each maker, the first of them where they are many; `about` goes with the heading."""
        for line in self.lines:
            self._rows.removeWidget(line)
            line.deleteLater()
        self._makers = list(makers)
        self.lines = []
        self._heading.setText(" · ".join(filter(None, (self._name, about))))
        self._empty.setVisible(not makers)
        self._fill(len(makers) if self._all else MOST)

    def _fill(self, most: int) -> None:
        """Make lines until there are as many as wanted."""
        for make in self._makers[len(self.lines) : most]:
            self.lines.append(make())
            self._rows.addWidget(self.lines[-1])
        self._more.setText(tr("Show all {count}", count=len(self._makers)))
        self._more.setAccessibleName(tr("{name}: show all {count}", name=self._name, count=len(self._makers)))
        self._more.setVisible(len(self._makers) > len(self.lines))

    def _show_all(self) -> None:
        """Show the rest, and go on where it begins."""
        self._all, first = True, len(self.lines)
        self._fill(len(self._makers))
        self.lines[first].setFocus(Qt.FocusReason.TabFocusReason)


class HomePage(QScrollArea):
    """What waits. `went` leads to a place, `spot_wanted` to a spot, `wanted` names an entry, `searched` words to look for."""

    went = Signal(object)
    wanted = Signal(str)
    spot_wanted = Signal(object)
    searched = Signal(str)
    panel_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay out the page, empty."""
        super().__init__(parent, widgetResizable=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Home"))
        self._desk = desk
        self._stale, self._closed = True, desk.workspace is None
        self._today = date.today
        self.search = QLineEdit(placeholderText=tr("Search everywhere"))
        self.search.setAccessibleName(tr("Words to search for everywhere"))
        self.search.setToolTip(
            tr("Search papers, decisions, activities, people, follow-up and comments; Enter looks")
        )
        self.search.returnPressed.connect(self._on_search)
        self._glass = self.search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._name, self._told = QLabel(tr("What waits")), Short("")
        theme.letter(self._name, "title", bold=True)
        self._told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.deadlines = Card(
            tr("Deadlines"),
            tr("No day is set. Give a day to a decision, a stage of a paper or a line of a checklist."),
        )
        self.decisions = Card(tr("Open decisions"), tr("No point waits for a decision."))
        self.papers = Card(tr("Papers in the making"), tr("Every paper is issued, or there is none yet."))
        self.file = Card(tr("The file"), "")
        self.tally = Tallying(desk, self)
        self.tally.counted.connect(self._on_counted)
        self._buttons: dict[PaperId, QPushButton] = {}
        self._lay_out()
        self._below: list[Callable[[], object]] = []
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._show_next)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._catch_up)
        desk.changed.connect(self._on_changed)
        desk.opened.connect(self._on_opened)
        desk.closed.connect(self._on_closed)
        desk.standing.connect(self._on_standing)

    def _lay_out(self) -> None:
        """Put head and cards under each other, on a page of readable width."""
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        column.setSpacing(theme.M)
        head, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(theme.XXS)
        words.addWidget(self._name)
        words.addWidget(self._told)
        head.addLayout(words, 3)
        head.addWidget(self.search, 2, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        for card in (self.deadlines, self.decisions, self.papers, self.file):
            column.addWidget(card)
        column.addStretch(1)
        self._inner.setMaximumWidth(theme.scaled(WIDEST))
        self.setWidget(self._inner)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def show_spot(self, _: "Spot") -> bool:
        """Have no spot to show."""
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was in view."""
        super().showEvent(event)
        self._catch_up()

    def refresh(self) -> None:
        """Ask what waits and show it."""
        if self._desk.workspace is None:
            return
        from secretariat.app.queries.home import home

        found, today = self._desk.ask(home, self._today()), self._today()
        self._stale = False
        self._told.say(found.committee)
        self._told.setVisible(bool(found.committee))
        self._show_waiting(self.deadlines, found.deadlines, "calendar_ltr", today)
        self._below = [
            lambda: self._show_waiting(self.decisions, found.decisions, "gavel", today),
            lambda: self._show_papers(found, today),
            self._show_file,
        ]
        self._turn.start()  # what stands further down need not keep anyone waiting

    def _show_next(self) -> None:
        """Show the next card of what stands further down."""
        if self._below:
            self._below.pop(0)()
        else:
            self._turn.stop()

    def _show_waiting(self, card: Card, waiting: "Sequence[Waiting]", icon: str, today: date) -> None:
        """Show what waits on a card."""
        late = sum(one.late for one in waiting)
        about = ", ".join(
            filter(None, (str(len(waiting) or ""), tr("{late} late", late=late) if late else ""))
        )
        card.show_lines([lambda one=one: self._line(card, one, icon, today) for one in waiting], about)  # type: ignore[misc]

    def _line(self, card: Card, one: "Waiting", plain: str, today: date) -> Lead:
        """Return the line of something that waits; what is not pressing bears a plain icon."""
        said, icon, role = at_meeting(one.meeting, one.late) if one.meeting else urgency(one.due, today)
        about = " · ".join(filter(None, (one.about, one.who)))
        line = Lead(one.text or tr("Without words"), about, said, icon or plain, role, card)
        line.clicked.connect(lambda: self._go(one))
        return line

    def _go(self, one: "Waiting") -> None:
        """Go to something that waits."""
        if one.session is not None:
            self.went.emit(Place("session", one.session))
        else:
            self.spot_wanted.emit(one.spot)

    def _show_papers(self, found: "Home", today: date) -> None:
        """Show the papers that are not issued."""
        self._buttons = {}
        about = ", ".join(
            filter(
                None,
                (
                    str(len(found.papers) or ""),
                    tr("{issued} issued", issued=found.issued) if found.issued else "",
                ),
            )
        )
        self.papers.show_lines([lambda one=one: self._paper(one, today) for one in found.papers], about)  # type: ignore[misc]
        self.tally.look_through([paper.id for paper in found.papers])

    def _paper(self, paper: "Draft", today: date) -> QWidget:
        """Return the line of a paper, with what is open about it at the right."""
        stage = paper.stage
        said, icon, role = urgency(stage.due if stage else None, today)
        waits = tr("waits for: {text}", text=stage.text) if stage and stage.text else ""
        about = " · ".join(filter(None, (paper.symbol, tr(paper.status.value), paper.owner, waits)))
        line = QWidget(self.papers)
        lead = Lead(
            paper.title or tr("Untitled paper"),
            about,
            said,
            icon or "document_text",
            role if icon else "accent",
            line,
        )
        if not icon:
            lead.mute()
        lead.clicked.connect(lambda: self.went.emit(Place("paper", paper.id)))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.XXS)
        row.addWidget(lead, 1)
        findings = _count(_findings(self.tally.counts.get(paper.id, 0)), tr("Show the findings"))
        findings.clicked.connect(lambda: self._panel(paper.id, "findings"))
        self._buttons[paper.id] = findings
        comments, questions = (
            _count(
                counted("{n} open comment", "{n} open comments", paper.comments), tr("Show the open comments")
            ),
            _count(
                counted("{n} merge question", "{n} merge questions", paper.questions),
                tr("Show the merge questions"),
            ),
        )
        comments.clicked.connect(lambda: self._panel(paper.id, "comments"))
        questions.clicked.connect(lambda: self.wanted.emit("review.questions"))
        for button in (questions, comments, findings):
            row.addWidget(button)
        line.setFocusProxy(lead)
        return line

    def _panel(self, paper: "PaperId", name: str) -> None:
        """Show a paper with one of its panels."""
        self.went.emit(Place("paper", paper))
        self.panel_wanted.emit(name)

    def _on_counted(self, paper: "PaperId", count: int) -> None:
        """Say how many findings a paper has."""
        if paper in self._buttons:
            _say(self._buttons[paper], _findings(count), shown=count > 0)

    def _show_file(self) -> None:
        """Say when the file was brought up to date, and when the last backup was made."""
        from secretariat.app import keeping
        from secretariat.gui import when

        workspace = self._desk.workspace
        if workspace is None:
            return
        held = keeping.state(workspace)
        path = str(workspace.path)  # the lines stay when the file is closed, and would keep it
        published = (
            tr("Brought up to date {when}", when=when.said(held.published))
            if held.published
            else tr("Not written yet")
        )
        backup = tr("Last backup {when}", when=when.said(held.backup)) if held.backup else tr("No backup yet")

        def save() -> QWidget:
            waits = held.waits and not self._desk.read_only
            due = tr("Not yet in the file") if waits else ""
            line = Lead(published, path, due, "document", parent=self.file)
            line.clicked.connect(lambda: self.wanted.emit("file.save"))
            return line

        def restore() -> QWidget:
            kept = counted(
                "{n} kept; an earlier state can be brought back",
                "{n} kept; an earlier state can be brought back",
                held.backups,
            )
            line = Lead(backup, kept, "", "history", parent=self.file)
            line.clicked.connect(lambda: self.wanted.emit("file.restore"))
            return line

        self.file.show_lines((save, restore))

    def _on_search(self) -> None:
        """Look everywhere for what was typed."""
        words = self.search.text().strip()
        if words:
            self.searched.emit(words)

    def _on_changed(self, changes: "Changes") -> None:
        """Read anew after a pause; where another page is in view, once this one is."""
        if changes.touched:
            self._stale = True
            self._pause.start()

    def _on_standing(self) -> None:
        """Say anew how the file is kept, if anyone sees it."""
        if self.isVisible():
            self._show_file()

    def _on_opened(self) -> None:
        """Read anew what was restored; what was just opened is read when the page is shown."""
        if not self._closed:
            self._forget()
        self._closed = False
        self._catch_up()

    def _on_closed(self) -> None:
        """Forget the file."""
        self._closed = True
        self._forget()

    def _forget(self) -> None:
        """Have everything read anew."""
        self._stale = True
        self._below = []
        self.tally.forget()

    def _catch_up(self) -> None:
        """Read anew what has changed, if anyone sees it."""
        if self._stale and self.isVisible():
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and hasattr(self, "_inner"):
            self._inner.setMaximumWidth(theme.scaled(WIDEST))
            self._glass.setIcon(icons.icon("search"))
            self._stale = True
            self._pause.start(0)


def _findings(count: int) -> str:
    """Say how many findings there are."""
    return counted("{n} finding", "{n} findings", count)


def _count(text: str, tip: str) -> QPushButton:
    """Return a button that says how many there are of something, hidden where there are none."""
    button = QPushButton()
    button.setObjectName("quiet")
    button.setToolTip(tip)
    _say(button, text, shown=not text.startswith("0"))
    return button


def _say(button: QPushButton, text: str, *, shown: bool) -> None:
    """Say how many there are."""
    button.setText(text)
    placed = (
        button.parentWidget() is not None
    )  # shown before it has its place it would be a window of its own
    if placed or not shown:
        button.setVisible(shown)
