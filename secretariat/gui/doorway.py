"""The doorway of the window: files that were opened elsewhere, by a double-click or on the terminal, come in here."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from secretariat.gui.errand import Errand
from secretariat.gui.frame import Frame

if TYPE_CHECKING:
    from secretariat.app.threshold import Threshold

GLANCE = 3000  # milliseconds, where the system does not tell of changes in the folder
BUSY = 300  # milliseconds before it is tried again to open a file, while a question waits for its answer


class Doorway(QObject):
    """Watches the threshold for a window.

    What comes waits until no dialog is open, for that may speak of the file at hand, and until a file that is being opened or
    closed is.
    """

    def __init__(self, frame: Frame, threshold: "Threshold") -> None:
        """Watch from now on."""
        super().__init__(frame)
        self._frame = frame
        self._threshold = threshold
        self._waiting: list[Path] = []
        self._watcher = QFileSystemWatcher([str(threshold.folder)], self)
        self._watcher.directoryChanged.connect(self.look)
        self._glance = QTimer(self, interval=GLANCE)
        self._glance.timeout.connect(self.look)
        self._glance.start()
        self._serving = QTimer(self, singleShot=True, interval=0)
        self._serving.timeout.connect(self._serve)
        self.look()

    def lead_to(self, frame: Frame) -> None:
        """Have what comes in go to another window."""
        self.setParent(frame)
        self._frame = frame

    def look(self) -> None:
        """See who left word, and come forward for them."""
        words = self._threshold.words()
        if words:
            come_forward(self._frame)
            self._waiting += [path for path in words if path is not None]
            self._serving.start(0)

    def _serve(self) -> None:
        """Open the file that was asked for last, once nothing else is asked of the user."""
        if not self._waiting:
            return
        asked = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if asked is not None or Errand.awaited:
            self._serving.start(BUSY)
            return
        from secretariat.gui.deeds import file

        *_, path = self._waiting
        self._waiting.clear()
        file.take(self._frame, path)


def come_forward(frame: Frame) -> None:
    """Bring the window before all others, out of the task bar if it was put there."""
    frame.setWindowState(frame.windowState() & ~Qt.WindowState.WindowMinimized)
    frame.show()
    frame.raise_()
    frame.activateWindow()
