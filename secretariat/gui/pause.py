"""The pause after the last change before a file is brought up to date, as long as suits the place where it lies."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from secretariat.domain.told import Told
from secretariat.gui.errand import Errand

if TYPE_CHECKING:
    from secretariat.app.places import Home
    from secretariat.app.presence import Surroundings
    from secretariat.app.workspace import Workspace

SHORT = 2000  # milliseconds without a change before the file the user sees is brought up to date
RETRY = 60_000  # milliseconds before it is tried again
LONGEST = 10  # pauses, after which it is brought up to date although changes go on


class Pause(QObject):
    """Says when a file is `due`; `met` carries who else has it open (`presence.Owner`)."""

    due = Signal()
    met = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Wait for nothing yet."""
        super().__init__(parent)
        self.length = SHORT
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.due)
        self._since = QElapsedTimer()
        self._looking: Errand[Surroundings] | None = None

    @property
    def waiting(self) -> bool:
        """Say whether a change waits."""
        return self._timer.isActive()

    def after_change(self) -> None:
        """Wait anew, but not for ever."""
        if not self._since.isValid():
            self._since.start()
        if not self.waiting or self._since.elapsed() < LONGEST * self.length:
            self._timer.start(self.length)

    def after_failure(self) -> None:
        """Try again in a minute."""
        self._timer.start(RETRY)

    def over(self) -> None:
        """Wait for nothing: the file is being brought up to date."""
        self._timer.stop()
        self._since.invalidate()

    def arrive(self, workspace: "Workspace", home: "Home") -> None:
        """Look on another thread at where a file lies and who else has it open, and leave a note that it is open here."""
        from secretariat.app import presence

        self.length = SHORT
        looking = Errand(lambda _: presence.arrive(workspace, home))
        looking.when_ended(lambda: self._arrived(looking))
        self._looking = looking
        looking.start()

    def leave(self) -> None:
        """Look at the file no more."""
        self.over()
        if self._looking is not None:
            self._looking.wait()

    def _arrived(self, looking: "Errand[Surroundings]") -> None:
        """Wait as long as suits the place, and tell who else is there."""
        self._looking = None
        try:
            found = looking.answer()
        except Told:  # who sits here cannot be written down; nothing depends on it
            return
        self.length = int(1000 * found.pause)
        if found.others:
            self.met.emit(found.others)
