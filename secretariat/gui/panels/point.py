"""The record of the point for decision the caret stands in, beside its paragraph."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from secretariat.domain.decision import Outcome
from secretariat.domain.finding import Spot
from secretariat.domain.identity import BlockId, PaperId
from secretariat.domain.language import Language, Words
from secretariat.domain.told import Told
from secretariat.domain.tongue import marked, tr
from secretariat.gui import theme
from secretariat.gui.desk import Desk
from secretariat.gui.panels.decision import PointRecord
from secretariat.gui.panels.panel import Panel
from secretariat.gui.place import Here

if TYPE_CHECKING:
    from secretariat.app.changes import Changes
    from secretariat.app.queries.decision import Point

PAUSE = 120  # milliseconds after the caret came to stand elsewhere
_CONCERNS = ("block", "decision", "appearance", "reference", "session", "paper")
NONE = marked(
    "The paragraph at the caret is no point for decision.\n\n"
    "Text > Point for decision (Ctrl+D) makes it one; its outcome, owner and due date are then kept here."
)

NO_PAPER = marked("Here stands the record of the point for decision that the caret is in. No paper is open.")


class PointPanel(Panel):
    """Follows the caret, and shows the record of the point it stands in."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._desk = desk
        self._paper: PaperId | None = None
        self._language: Language | None = None
        self._block = ""
        self.point: Point | None = None
        self.record = PointRecord(self, narrow=True)
        self._told = QLabel(tr(NONE), wordWrap=True)
        self._told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._told.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        self._told.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._told)
        column.addWidget(self.record, 1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.refresh)
        desk.stood.connect(self._on_stood)
        desk.changed.connect(self._on_changed)
        desk.settling.connect(self.record.form.settle)
        desk.closed.connect(self._forget)
        self.record.entered.connect(self._store)
        self.record.doubted.connect(desk.said)
        self.record.went.connect(lambda: self.spot_wanted.emit(Spot(self._paper, self._block)))
        self.record.drafted.connect(self._take_draft)
        self._show(None)

    def show_here(self, here: Here, language: Language | None) -> None:
        """Show the record of the paper in view."""
        if here.paper != self._paper:
            spot = self._desk.spot
            self._block = spot.id if spot is not None and spot.paper == here.paper else ""
        self._paper, self._language = here.paper, language
        self._pause.start()

    def refresh(self) -> None:
        """Ask for the record of the paragraph at the caret."""
        if self._desk.workspace is None or self._paper is None or not self._block:
            self._show(None)
            return
        from secretariat.app.queries.decision import point_in

        try:
            point = self._desk.ask(point_in, self._paper, BlockId(self._block), self._language)
        except Told:  # the paper has gone meanwhile
            point = None
        self._show(point)

    def _show(self, point: "Point | None") -> None:
        """Show a record, or how to come by one."""
        if point is None or self.point is None or point.decision.id != self.point.decision.id:
            self.record.form.settle()
        self.point = point
        self._told.setText(tr(NONE if self._paper else NO_PAPER))
        self._told.setVisible(point is None)
        self.record.setVisible(point is not None)
        if point is None:
            return
        from secretariat.app.queries.agenda import outline

        found = self._desk.ask(outline).sessions
        names = [(session.id, session.name or tr("Session without number")) for session in found]
        papers = [paper for session in found for item in session.items for paper in item.papers]
        languages = next((paper.languages for paper in papers if paper.id == point.paper), ())
        self.record.show_point(point, names, languages)

    def _on_stood(self, spot: Spot) -> None:
        """Follow the caret."""
        if spot.id != self._block or spot.paper != self._paper:
            self._block = spot.id if spot.paper == self._paper else ""
            if self.isVisible():
                self._pause.start()

    def _on_changed(self, changes: "Changes") -> None:
        """Ask again when a record, or the words it stands in, may have changed."""
        if changes.touch(*_CONCERNS) and self.isVisible():
            self._pause.start()

    def _forget(self) -> None:
        """Show nothing."""
        self._paper, self._block = None, ""
        self._show(None)

    def _store(self, field: str, value: object) -> None:
        """Store what was entered."""
        from secretariat.app.commands.decision import EditDecision

        if field == "outcome":
            value = Outcome(str(value))  # a combo box gives back its text alone
        if self.point is not None:
            self._desk.do(EditDecision(self.point.decision.id, field, value))

    def _take_draft(self) -> None:
        """Take the draft over as the adopted text, in every language it is written in."""
        from secretariat.app.queries.decision import point_in

        if self.point is None:
            return
        words = Words()
        for language in Language:
            found = self._desk.ask(point_in, self.point.paper, self.point.block, language)
            words = words.having(language, found.draft if found else "")
        self._store("adopted", words)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with where the caret went."""
        super().showEvent(event)
        self.refresh()
