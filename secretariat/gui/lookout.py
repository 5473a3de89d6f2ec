"""The look, every few seconds, whether a colleague has published into the open file."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from secretariat.domain.told import Told
from secretariat.gui.errand import Errand

if TYPE_CHECKING:
    from secretariat.app.lookout import Lookout as Looking
    from secretariat.app.workspace import Workspace

EVERY = 10_000  # milliseconds; a look reads a few kilobytes where nothing is new


class Lookout(QObject):
    """Looks on another thread, again and again; `came` says that what others wrote has been taken in."""

    came = Signal()

    def __init__(self, parent: QObject) -> None:
        """Look at nothing yet."""
        super().__init__(parent)
        self._looking: Looking | None = None
        self._errand: Errand[bool] | None = None
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)

    def arrive(self, workspace: "Workspace") -> None:
        """Look after a file from now on."""
        from secretariat.app.lookout import Lookout as Looking

        self._looking = Looking(workspace)
        self._timer.start()

    def leave(self) -> None:
        """Look no more, and wait for the look that is on its way."""
        self._timer.stop()
        self._looking = None
        if self._errand is not None:
            self._errand.wait()

    def look(self) -> None:
        """Look now, unless a look is on its way."""
        looking = self._looking
        if looking is None or self._errand is not None:
            return
        self._errand = errand = Errand(lambda _: looking.look())
        errand.when_ended(self._looked)
        errand.start()

    def _looked(self) -> None:
        """Say whether anything came."""
        errand, self._errand = self._errand, None
        try:
            came = errand is not None and errand.answer()
        except Told:  # a folder that is away: whoever has something to publish is told of it then, and nobody else needs it
            return
        if came and self._looking is not None:
            self.came.emit()
