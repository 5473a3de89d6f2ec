"""What is done in the record of a point beside its fields: its text adopted and corrected, its actions kept."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from secretariat.domain.decision import ADOPTING, Outcome
from secretariat.domain.language import Language, Words
from secretariat.domain.tongue import own, tr
from secretariat.gui.desk import Desk

if TYPE_CHECKING:
    from secretariat.app.changes import Changes
    from secretariat.app.queries.decision import Point
    from secretariat.gui.panels.decision import PointRecord


class Adopting(QObject):
    """Serves one record: opens its dialogs, and says what was corrected and what is to be done."""

    def __init__(
        self, desk: Desk, record: "PointRecord", point: "Callable[[], Point | None]", page: QWidget
    ) -> None:
        """Follow the buttons of a record; `point` returns the one it shows."""
        super().__init__(page)
        self._desk, self._record, self._point, self._page = desk, record, point, page
        record.wrote.connect(self.write)
        record.acted.connect(self.act)
        record.shown.connect(self.show)
        desk.changed.connect(self._changed)

    def show(self) -> None:
        """Say what was amended and corrected, and how many actions wait."""
        point = self._point()
        if point is None or self._desk.workspace is None:
            return
        from secretariat.app.queries import decision

        tasks = self._desk.ask(decision.actions).get(point.decision.id, ())
        waiting = sum(task.done is None for task in tasks)
        late = decision.overdue(point.decision, tasks, date.today())  # noqa: DTZ011
        corrections = self._desk.ask(decision.corrections, point.decision.id)
        lines = [
            tr(
                "Corrected on {at} by {author}: {reason}",
                at=one.at[:10],
                author=one.author,
                reason=one.reason,
            )
            for one in corrections
        ]
        amended = decision.amendments(point, self._language(point))
        self._record.show_more(amended, lines, len(tasks), waiting, late)

    def write(self) -> None:
        """Ask for the adopted text, or for its correction."""
        point = self._point()
        if point is None:
            return
        from secretariat.gui.dialogs.adopting import AdoptedText

        drafts = self._drafts(point)
        place = point.decision.reference or tr(
            "{symbol}, paragraph {paragraph}", symbol=point.symbol or point.title, paragraph=point.paragraph
        )
        adopted = point.decision.adopted if point.decision.locked else Words()
        dialog = AdoptedText(self._page.window(), place, drafts, adopted)
        dialog.stored.connect(lambda words, reason: self._store(point, words, reason))
        dialog.open()

    def _store(self, point: "Point", words: Words, reason: str) -> None:
        """Store an adopted text, or its correction."""
        from secretariat.app.commands.decision import Adopt, CorrectAdopted

        held = point.decision
        if held.locked:
            self._desk.do(CorrectAdopted(held.id, words, reason))
            return
        drafts = self._drafts(point)
        as_drafted = all(words[language] == text for language, text in drafts.items())
        usual = Outcome.ADOPTED if as_drafted else Outcome.AMENDED
        self._desk.do(Adopt(held.id, held.outcome if held.outcome in ADOPTING else usual, words))

    def act(self) -> None:
        """Show the actions under the point."""
        point = self._point()
        if point is None:
            return
        from secretariat.app.checklists import template
        from secretariat.gui.dialogs.tasks import Tasks

        words = template(own())
        dialog = Tasks(self._page.window(), self._desk, point.decision.id, "decision", tr("Actions"), words)
        dialog.print.hide()
        dialog.open()

    def _drafts(self, point: "Point") -> dict[Language, str]:
        """Return the draft text of a point in each language of its paper, the one shown first."""
        from secretariat.app.queries.decision import point_in
        from secretariat.domain.paper import Paper

        paper = self._desk.ask(lambda at: at.read.get(Paper, point.paper))
        ordered = sorted(paper.languages, key=lambda language: language is not paper.leading)
        found = {lang: self._desk.ask(point_in, point.paper, point.block, lang) for lang in ordered}
        return {language: one.draft if one else "" for language, one in found.items()}

    def _language(self, point: "Point") -> Language:
        """Return the language in which draft and adopted text are compared."""
        spoken = [language for language, _ in point.decision.adopted]
        return next(iter(spoken), Language.EN)

    def _changed(self, changes: "Changes") -> None:
        """Say anew what a step changed."""
        if self._page.isVisible() and changes.touch("task", "correction", "decision"):
            self.show()
