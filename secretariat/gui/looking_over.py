"""The rows of an open file looked over while its user works, a little at a time."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from secretariat.domain.pace import Progress
from secretariat.domain.told import DamagedFile, Told
from secretariat.gui.errand import Errand

if TYPE_CHECKING:
    from secretariat.app.workspace import Workspace

IDLE = 3000  # milliseconds after opening, by when the first screen is there
GIVEN = 1.0  # seconds after an edit in which nothing is looked over, for the next edit would wait for it
REST = 0.004  # seconds between two pieces, in which others come to read


class LookingOver(QObject):
    """Looks one file over after the other; `damaged` carries the Told of what is not what it was."""

    damaged = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Have nothing to look over yet."""
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._errand: Errand[None] | None = None
        self._free = 0.0
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self.begin)

    def later(self, workspace: "Workspace") -> None:
        """Look a file over once its first screen is there."""
        self._workspace = workspace
        self._idle.start()

    def begin(self) -> None:
        """Look the file over now."""
        from secretariat.app import salvage

        workspace = self._workspace
        if workspace is None or self._errand is not None:
            return
        errand = Errand(lambda go_on: salvage.look_over(workspace, lambda: self._rest(go_on)))
        errand.when_ended(lambda: self._ended(errand))
        self._errand = errand
        errand.start()

    def give_way(self) -> None:
        """Let go for a while: somebody is writing."""
        self._free = time.monotonic() + GIVEN

    def _rest(self, go_on: Progress) -> None:
        """Wait, on the other thread, until nobody is writing."""
        time.sleep(REST)
        go_on(0)
        while (wait := self._free - time.monotonic()) > 0:
            time.sleep(min(wait, 0.05))
            go_on(0)

    def stop(self) -> None:
        """Leave off, before the file is closed."""
        self._idle.stop()
        self._workspace = None
        if self._errand is not None:
            self._errand.cancel()
            self._errand.wait()

    def _ended(self, errand: "Errand[None]") -> None:
        """Tell where the rows of the file are not what they were."""
        self._errand = None
        try:
            errand.answer()
        except DamagedFile as error:
            if self._workspace is not None:
                self.damaged.emit(error)
        except Told:
            return
