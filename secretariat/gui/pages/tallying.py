"""Counting the findings of many papers, one after the other, without making anyone wait."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from secretariat.domain.told import Told
from secretariat.gui.desk import Desk
from secretariat.gui.errand import Errand

if TYPE_CHECKING:
    from secretariat.app.workspace import Workspace
    from secretariat.domain.finding import Finding
    from secretariat.domain.identity import PaperId


class Tallying(QObject):
    """Counts findings. `counted` carries a paper and how many it has; `counts` keeps the last known ones."""

    counted = Signal(object, int)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Count nothing yet."""
        super().__init__(parent)
        self._desk = desk
        self._waiting: list[PaperId] = []
        self._errand: Errand[tuple[Finding, ...]] | None = None
        self.counts: dict[PaperId, int] = {}

    def look_through(self, papers: "Sequence[PaperId]") -> None:
        """Count the findings of these papers, and of no others that may still wait."""
        self._waiting = list(papers)
        self._next()

    def forget(self) -> None:
        """Forget the papers of another file."""
        self._waiting, self.counts = [], {}

    def wait(self) -> None:
        """Wait until all is counted."""
        while self._errand is not None:
            self._errand.wait()

    def _next(self) -> None:
        """Begin with the next paper, unless one is being counted."""
        workspace = self._desk.workspace
        if self._errand is not None or workspace is None or not self._waiting:
            return
        paper = self._waiting.pop(0)
        self._errand = Errand(lambda _: _findings(workspace, paper))
        self._errand.when_ended(lambda: self._found(paper))
        self._errand.start()

    def _found(self, paper: "PaperId") -> None:
        """Tell how many there are, and go on."""
        errand, self._errand = self._errand, None
        try:
            count = len(errand.answer()) if errand else 0
            self.counts[paper] = count
            self.counted.emit(paper, count)
        except (Told, RuntimeError):  # the paper or the file was closed meanwhile
            pass
        self._next()


def _findings(workspace: "Workspace", paper: "PaperId") -> "tuple[Finding, ...]":
    """Return the findings of a paper; what looks for them is loaded on the thread that asks, not on the window's."""
    from secretariat.app.queries.finding import findings

    return tuple(workspace.look(findings, paper))
