"""Warming up: what the pages need is loaded while nobody waits for it, so that none is slow when it is first turned to."""

import sys
import threading
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

BEHIND = (
    "secretariat.app.typed",
    "secretariat.app.queries.finding",
    "secretariat.app.queries.home",
    "secretariat.app.spelling",
    "secretariat.app.importing",
    "secretariat.app.export",
    "secretariat.app.merge",
)
PAGES = (
    "secretariat.gui.pages.home",
    "secretariat.gui.pages.paper",
    "secretariat.gui.panels.details",
    "secretariat.gui.panels.findings",
    "secretariat.gui.pages.agenda",
    "secretariat.gui.pages.register",
    "secretariat.gui.pages.decision",
    "secretariat.gui.pages.programme",
)
SETTLED = 1500  # milliseconds until the first file is on the screen
BETWEEN = 200  # milliseconds between two pages, in which keys are heard


class Warming(QObject):
    """Loads on another thread what has no Qt in it, and on the window's thread one page after the other."""

    def __init__(self, parent: QObject) -> None:
        """Begin once the window has settled."""
        super().__init__(parent)
        self._left = list(PAGES)
        self._timer = QTimer(self, interval=BETWEEN)
        self._timer.timeout.connect(self._next)
        QTimer.singleShot(SETTLED, self, self._begin)

    def _begin(self) -> None:
        """Send off the thread, and take the pages in turn."""
        self._thread = threading.Thread(target=_load, name="warming", daemon=True)
        self._thread.start()
        self._timer.start()

    def _next(self) -> None:
        """Load a page, unless all are there or the thread is still at what they need."""
        if self._thread.is_alive():
            return
        while self._left and self._left[0] in sys.modules:
            self._left.pop(0)
        if not self._left:
            self._timer.stop()
            return
        import_module(self._left.pop(0))


def _load() -> None:
    """Load what has no Qt in it."""
    for name in BEHIND:
        import_module(name)
