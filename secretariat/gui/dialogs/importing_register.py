"""The proposal of rows for the register, read anew with every column the user chooses."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFormLayout, QWidget

from secretariat.domain.draft import Draft, RegisterDraft
from secretariat.domain.identity import ActivityId
from secretariat.domain.pace import Progress
from secretariat.domain.returned import Fate, Returned
from secretariat.domain.told import Told
from secretariat.domain.tongue import counted, marked, tr
from secretariat.gui.dialogs import proposal
from secretariat.gui.dialogs.importing import Importing
from secretariat.gui.dialogs.mapping import ColumnsPage
from secretariat.gui.dialogs.returning import ReturnedPage, headline
from secretariat.gui.errand import Errand
from secretariat.gui.place import REGISTER, Place
from secretariat.gui.settings import Settings

if TYPE_CHECKING:
    from secretariat.app.command import Command
    from secretariat.app.importing import Column
    from secretariat.app.queries.register import RegisterAppendix

AT_ONCE = 300  # rows that are compared with the register while the user waits
PAUSE = 250  # milliseconds after a choice before the file is read again
NO_TITLE = marked("Choose the column that holds the title; nothing can be read before")


class ImportingRegister(Importing):
    """Shows the rows that a sheet proposes, and asks which column holds what."""

    def __init__(
        self,
        parent: QWidget,
        path: Path,
        columns: Sequence["Column"],
        draft: RegisterDraft,
        appendices: Sequence["RegisterAppendix"],
        known: Mapping[str, str] | None = None,
        compare: Callable[[RegisterDraft], tuple[Returned, ...]] = lambda _: (),
    ) -> None:
        """Show what the guess made of the sheet at `path`; `known` is what was chosen for such a sheet before.

        `compare` says what each row is to the register; it runs in a thread of its own where there are many.
        """
        self._columns = columns
        self._compare = compare
        self._found: tuple[Returned, ...] = ()
        self.returned: ReturnedPage | None = None
        self._comparing: Errand[tuple[Returned, ...]] | None = None
        self._appendices = appendices
        self._errand: Errand[Draft | RegisterDraft] | None = None
        super().__init__(parent, path, draft)
        self._path = path
        self.columns = ColumnsPage(columns, draft)
        self.tabs.insertTab(0, self.columns, tr("&Columns"))
        self.tabs.setCurrentIndex(0)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._read)
        self.columns.changed.connect(self._on_changed)
        if known and self.columns.choose(known):
            self._on_changed()
        self._show(draft)
        first = self.returned.list if self.returned is not None else next(iter(self.columns.choices.values()))
        first.setFocus()

    def _fill_form(self, form: QFormLayout) -> None:
        """Ask where the rows go."""
        self.target.addItem(tr("Register only"), None)
        for appendix in self._appendices:
            self.target.addItem(tr("Register and the appendix of {name}", name=appendix.name), appendix)
        form.addRow(tr("&Where it goes"), self.target)

    def _on_changed(self) -> None:
        """Read the file again once the choice has come to rest."""
        self._forget()
        self._button.setEnabled(False)
        self._pause.start()

    def _forget(self) -> None:
        """Stop the reading that goes on, whose answer is no longer wanted."""
        if self._errand is not None:
            self._errand.cancel()
            self._errand = None

    def _read(self) -> None:
        """Read the file as it is chosen now, away from the window."""
        if not self.columns.has_title():
            self._show(RegisterDraft())
            return
        path, mapping, year = self._path, self.columns.mapping(), self.columns.year.year()

        def read(progress: Progress) -> Draft | RegisterDraft:
            from secretariat.app import apart, importing

            return apart.read(importing.propose, path, mapping, "register", year, pulse=lambda: progress(0.0))

        errand = Errand(read)
        self._errand = errand
        errand.when_ended(lambda: self._take(errand))
        errand.start()

    def _take(self, errand: Errand[Draft | RegisterDraft]) -> None:
        """Show what was read, unless something else was chosen meanwhile."""
        if errand is not self._errand:
            return
        self._errand = None
        try:
            draft = errand.answer()
        except Told as error:
            from secretariat.app.sentences import sentence

            self._show(RegisterDraft(), sentence(error))
            return
        assert isinstance(draft, RegisterDraft)
        self._show(draft)

    def _show(self, draft: RegisterDraft, trouble: str = "") -> None:
        """Show a proposal in place of the one before, or what stands in its way."""
        self.draft = draft
        self.headline.setText(
            trouble or (proposal.headline(draft) if self.columns.has_title() else tr(NO_TITLE))
        )
        self.columns.show_rows(draft.rows)
        at = self.tabs.currentIndex()
        while (page := self.tabs.widget(1)) is not None:
            self.tabs.removeTab(1)
            page.deleteLater()
        for title, table in proposal.pages(draft):
            self.tabs.addTab(table, title)
        self.tabs.setCurrentIndex(at)
        self._button.setEnabled(not self._pause.isActive() and not proposal.is_empty(draft))
        self._look(draft)

    def _look(self, draft: RegisterDraft) -> None:
        """Compare the rows with the register, and let nothing be stored before that is done."""
        self.returned, self._found = None, ()
        if len(draft.rows) <= AT_ONCE:
            self._comparing = None
            self._take_compared(self._compare(draft))
            return
        self._button.setEnabled(False)
        compare = self._compare
        comparing = Errand(lambda _: compare(draft))
        self._comparing = comparing
        comparing.when_ended(lambda: self._on_compared(comparing))
        comparing.start()

    def _on_compared(self, comparing: Errand[tuple[Returned, ...]]) -> None:
        """Show what was found, unless something else is compared meanwhile."""
        if comparing is self._comparing:
            self._comparing = None
            self._button.setEnabled(not self._pause.isActive())
            self._take_compared(comparing.answer())

    def _take_compared(self, found: tuple[Returned, ...]) -> None:
        """Show what the rows are to the register, where they are not simply new."""
        self._found = found
        if all(one.fate is Fate.NEW for one in found):
            return
        self.headline.setText(headline(found))
        self.returned = ReturnedPage(found)
        self.tabs.insertTab(1, self.returned, tr("C&hanges"))
        if any(one.row.version for one in found):
            self.tabs.setCurrentIndex(1)
        nothing = not self.returned.model.rowCount() and self.target.currentData() is None
        self._button.setToolTip(tr("There is nothing to take over") if nothing else "")

    def done(self, result: int) -> None:
        """Close, and wait for nothing any more."""
        self._pause.stop()
        self._forget()
        self._comparing = None
        super().done(result)

    def command(self) -> "Command":
        """Return the command that stores the rows, or what was chosen of those that are not simply new."""
        from secretariat.app.commands.reconciling import ReconcileRegister
        from secretariat.app.commands.register import ImportRegister
        from secretariat.app.queries.returned import spoken_in

        assert isinstance(self.draft, RegisterDraft)
        appendix = self.target.currentData()
        where = appendix.id if appendix else None
        if self.returned is None:
            return ImportRegister(self.draft, where)
        listed = tuple(ActivityId(one.activity) for one in self._found if one.activity)
        return ReconcileRegister(self.returned.model.taken(), spoken_in(self.draft), where, listed)

    def summary(self) -> str:
        """Say what was stored."""
        if self.returned is None:
            return super().summary()
        many = len(self.returned.model.taken())
        return counted("Taken over: {n:,} row of the sheet", "Taken over: {n:,} rows of the sheet", many)

    def leads_to(self) -> Place:
        """Return the place to show once it is stored."""
        appendix = self.target.currentData()
        return Place("paper", appendix.paper) if appendix else REGISTER

    def remember(self, settings: Settings) -> None:
        """Keep the columns chosen for the next sheet with these heads."""
        settings.keep_columns([column.head for column in self._columns], self.columns.mapping())
