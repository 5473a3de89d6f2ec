"""What points where: asks before something is deleted that others refer to, and lists who refers to it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from secretariat.app.queries.reference import Pointer, pointers
from secretariat.domain import telling
from secretariat.domain.tongue import counted, tr
from secretariat.gui import messages
from secretariat.gui.messages import Answer
from secretariat.gui.paper.lines import SheetLine
from secretariat.gui.paper.scribe import Scribe

MOST = 6  # pointers that a question lists


class Pointing:
    """Knows who refers to what on one sheet; `go` leads to the id of a block or note."""

    def __init__(self, scribe: Scribe, parent: QWidget, go: Callable[[str], object]) -> None:
        """Ask on behalf of a scribe before he deletes."""
        self.scribe = scribe
        self.go = go
        self._parent = parent
        self._open = False
        scribe.consent = self.consent

    def consent(self, ids: Sequence[str], then: Callable[[], None]) -> None:
        """Go on at once where nothing refers to what is to go, else once the user agrees."""
        found = self._pointers(ids)
        if not found:
            then()
        elif not self._open:
            self._open = True
            self.ask(found, then).finished.connect(self._answered)

    def _answered(self) -> None:
        """Be ready to ask again."""
        self._open = False

    def ask(self, found: Sequence[Pointer], then: Callable[[], None]) -> QMessageBox:
        """Ask whether something is to be deleted that others refer to."""
        count = counted("another passage refers", "{n} other passages refer", len(found))
        listed = "\n".join(f"• {said(pointer)}" for pointer in found[:MOST])
        more = tr("\n… and {number} more", number=len(found) - MOST) if len(found) > MOST else ""
        return messages.ask(
            self._parent,
            tr("Delete this although {count} to it?", count=count),
            tr(
                "{listed}{more}\n\nThe references would lead nowhere and be shown as findings. Undo brings "
                "everything back.",
                listed=listed,
                more=more,
            ),
            [
                Answer(tr("&Delete"), then),
                Answer(tr("&Go there"), lambda: self.go(found[0].at)),
                Answer(tr("&Keep")),
            ],
        )

    def fill_menu(self, menu: QMenu, line: SheetLine | None) -> None:
        """List who refers to a line, each leading there."""
        found = self._pointers([line.id]) if line is not None and line.id else ()
        for pointer in found:
            action = menu.addAction(said(pointer).replace("&", "&&"))
            action.triggered.connect(lambda _=False, at=pointer.at: self.go(at))
        if not found:
            menu.addAction(tr("Nothing refers to it")).setEnabled(False)

    def _pointers(self, ids: Sequence[str]) -> Sequence[Pointer]:
        """Return who refers to some things."""
        paper = self.scribe.paper
        if paper is None or self.scribe.desk.workspace is None:
            return ()
        return self.scribe.desk.ask(pointers, paper, ids, self.scribe.language)


def said(pointer: Pointer) -> str:
    """Return a pointer in one line."""
    return telling.pair(pointer.where, pointer.passage) if pointer.passage else pointer.where
