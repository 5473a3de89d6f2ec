"""A session: its agenda as a tidy list, each item with its papers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.identity import ItemId, SessionId
from secretariat.domain.tongue import tr
from secretariat.gui import icons, theme
from secretariat.gui.desk import Desk
from secretariat.gui.fields import LineField
from secretariat.gui.models.agenda import KINDS
from secretariat.gui.place import Place

if TYPE_CHECKING:
    from secretariat.app.changes import Changes
    from secretariat.app.queries.agenda import Outline, OutlineItem, OutlinePaper, OutlineSession
    from secretariat.domain.finding import Spot


class Link(QPushButton):
    """A quiet button that leads to a paper; its text is shortened to fit."""

    def __init__(self, text: str) -> None:
        """Lead to what `text` names."""
        super().__init__(icons.icon("document_text", "accent"), "")
        self.setObjectName("quiet")
        self._whole = text
        self.setMinimumWidth(theme.scaled(80))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the text to the room there is."""
        super().resizeEvent(event)
        room = self.width() - self.iconSize().width() - theme.XL
        elided = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(elided.replace("&", "&&"))


class ItemCard(QFrame):
    """One item: its place on the agenda, its title to be typed, its papers."""

    went = Signal(object)
    retitled = Signal(str)
    paper_wanted = Signal()

    def __init__(self, item: "OutlineItem") -> None:
        """Show an item."""
        super().__init__()
        self.setObjectName("card")
        self.id = item.id
        self._line = QLabel()
        self._line.setIndent(theme.S)
        theme.letter(self._line, "small")
        self._line.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.title = LineField()
        self.title.setPlaceholderText(tr("Title of the item"))
        self.title.setFrame(False)
        theme.letter(self.title, "large")
        self.title.editingFinished.connect(self._on_title)
        self._papers = QVBoxLayout()
        self._papers.setSpacing(theme.XXS)
        add = QPushButton(icons.icon("add"), tr("Add paper"))
        add.setObjectName("quiet")
        add.setToolTip(tr("Add an empty paper under this item"))
        add.clicked.connect(self.paper_wanted)
        foot = QHBoxLayout()
        foot.addWidget(add)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.M, theme.L, theme.S)
        column.setSpacing(theme.XS)
        column.addWidget(self._line)
        column.addWidget(self.title)
        column.addLayout(self._papers)
        column.addLayout(foot)
        self._clean = ""
        self._lines: list[QWidget] = []
        self.show_item(item)

    def show_item(self, item: "OutlineItem") -> None:
        """Take over what the item says now; what is being typed stays."""
        self._line.setText(item.line)
        self.title.setAccessibleName(tr("Title, {line}", line=item.line))
        if not self.title.hasFocus() or self.title.text() == self._clean:
            self.title.setText(item.title)
            self.title.home(False)
        self._clean = item.title
        for line in self._lines:
            self._papers.removeWidget(line)
            line.deleteLater()
        self._lines = [self._paper_row(paper) for paper in item.papers]
        for line in self._lines:
            self._papers.addWidget(line)

    def _paper_row(self, paper: "OutlinePaper") -> QWidget:
        """Return the line of a paper: a button that leads to it, its symbol and status."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        button = Link(paper.title or tr("Untitled paper"))
        button.setToolTip(paper.title or tr("Open this paper"))
        button.setAccessibleName(tr("Paper: {title}", title=paper.title or paper.symbol or tr("untitled")))
        button.clicked.connect(lambda _=False: self.went.emit(Place("paper", paper.id)))
        about = QLabel(" · ".join(filter(None, (paper.symbol, tr(paper.status.value)))))
        about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row.addWidget(button, 1)
        row.addWidget(about)
        return line

    def _on_title(self) -> None:
        """Pass on a title that was typed."""
        if self.title.text().strip() != self._clean:
            self.retitled.emit(self.title.text().strip())


class AgendaPage(QScrollArea):
    """The agenda of one session. `went` leads to a place, `wanted` names an entry of the menus."""

    went = Signal(object)
    wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Lay out the page, empty."""
        super().__init__(parent, widgetResizable=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Agenda of the session"))
        self._desk = desk
        self._session: SessionId | None = None
        self._cards: dict[ItemId, ItemCard] = {}
        self._name, self._when, self._committee = QLabel(), QLabel(), QLabel(wordWrap=True)
        self._empty = QLabel(wordWrap=True)
        self._add = QPushButton(icons.icon("add"), tr("Add agenda item"))
        self._add.clicked.connect(self._on_add)
        theme.letter(self._name, "title", bold=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.M)
        for quiet in (self._when, self._committee, self._empty):
            quiet.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._lay_out()
        desk.changed.connect(self._on_changed)
        desk.opened.connect(self.refresh)
        desk.closed.connect(lambda: self.show_session(None))
        self.refresh()

    def _lay_out(self) -> None:
        """Put heading and list under each other, on a page of readable width."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.XXL, theme.XL, theme.XXL, theme.XL)
        column.setSpacing(theme.XS)
        for widget in (self._name, self._when, self._committee):
            column.addWidget(widget)
        column.addSpacing(theme.L)
        column.addLayout(self._list)
        column.addWidget(self._empty)
        column.addSpacing(theme.M)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(inner)

    @property
    def cards(self) -> list[ItemCard]:
        """The items in order."""
        return list(self._cards.values())

    def show_session(self, session: SessionId | None, item: ItemId | None = None) -> None:
        """Show the agenda of a session, and bring one item of it into view."""
        self._session = session
        self.refresh()
        if item in self._cards:
            self.ensureWidgetVisible(self._cards[item])

    def show_spot(self, spot: "Spot") -> bool:
        """Bring an item into view; say whether it is on this agenda."""
        card = self._cards.get(ItemId(spot.id))
        if card is not None:
            self.ensureWidgetVisible(card)
        return card is not None

    def refresh(self) -> None:
        """Ask for the agenda and show it; cards that stay are kept, with what is being typed in them."""
        outline, session = self._ask()
        self._head(outline, session)
        items = session.items if session else ()
        if [item.id for item in items] != list(self._cards):
            self._rebuild(items)
        for item in items:
            self._cards[item.id].show_item(item)
        self._empty.setVisible(not items)
        self._add.setText(tr("Add agenda item") if session else tr("Add session"))
        self._add.setEnabled(outline is not None)

    def _ask(self) -> "tuple[Outline | None, OutlineSession | None]":
        """Return the file at a glance, and in it the session in view."""
        if self._desk.workspace is None:
            return None, None
        from secretariat.app.queries.agenda import outline

        found = self._desk.ask(outline)
        return found, next((session for session in found.sessions if session.id == self._session), None)

    def _head(self, outline: "Outline | None", session: "OutlineSession | None") -> None:
        """Say which session this is."""
        committee = outline.committee if outline else None
        name = next((text for _, text in committee.name), "") if committee else ""
        code = committee.code if committee else ""
        self._name.setText(
            (session.name or tr("Session without number")) if session else tr("No session yet")
        )
        self._when.setText(session.when if session else "")
        self._when.setVisible(bool(self._when.text()))
        self._committee.setText(" · ".join(filter(None, (name, code))))
        self._committee.setVisible(bool(self._committee.text()))
        self._empty.setText(
            tr(
                "Nothing is on the agenda yet. Add an item, or import a paper (Ctrl+I): its item is made with it."
            )
            if session
            else tr("Begin with a session, or import a paper (Ctrl+I): its session is made with it.")
        )

    def _rebuild(self, items: "tuple[OutlineItem, ...]") -> None:
        """Make the cards anew, those of items that stay excepted."""
        kept = {
            item.id: self._cards[item.id] if item.id in self._cards else self._make_card(item)
            for item in items
        }
        for card in (card for id, card in self._cards.items() if id not in kept):
            self._list.removeWidget(card)
            card.deleteLater()
        for position, card in enumerate(kept.values()):
            self._list.removeWidget(card)
            self._list.insertWidget(position, card)
        self._cards = kept

    def _make_card(self, item: "OutlineItem") -> ItemCard:
        """Return the card of an item."""
        card = ItemCard(item)
        card.went.connect(self.went)
        card.retitled.connect(lambda text: self._retitle(item.id, text))
        card.paper_wanted.connect(lambda: self._want_paper(item.id))
        return card

    def _retitle(self, item: ItemId, text: str) -> None:
        """Store a title."""
        from secretariat.app.commands.agenda import EditItem

        self._desk.do(EditItem(item, "title.en", text))

    def _want_paper(self, item: ItemId) -> None:
        """Ask for a paper under an item."""
        self.went.emit(Place("item", item))
        self.wanted.emit("paper.add")

    def _on_add(self) -> None:
        """Ask for an item, last on the agenda, or for a session where there is none."""
        if self._session is None:
            self.wanted.emit("session.add")
        else:
            self.went.emit(Place("session", self._session))
            self.wanted.emit("item.add")

    def _on_changed(self, changes: "Changes") -> None:
        """Ask anew when the agenda is concerned."""
        if changes.touch(*KINDS):
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and hasattr(self, "_cards"):
            self._rebuild(())
            self.refresh()
