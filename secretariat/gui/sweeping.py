"""Sweeping up what is no longer needed, on the window's thread alone.

Left to itself, Python looks for it on whatever thread happens to ask for memory. A part of the window that is taken down on
another thread than its own ends the program.
"""

import gc

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

PAUSE = 2000  # milliseconds between two looks at what is new
MANY = 5000  # things made since the last look, of which it is worth to look


class Sweeping(QObject):
    """Looks at what is new every other second, and at everything while the user is in another program."""

    def __init__(self, parent: QObject) -> None:
        """Take the sweeping over from Python; what the program is made of is never looked at again."""
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()
        app = QCoreApplication.instance()
        if isinstance(app, QApplication):
            app.applicationStateChanged.connect(self._turned)

    def sweep(self) -> None:
        """Sweep up what is new, if there is much of it."""
        if gc.get_count()[0] > MANY:
            gc.collect(1)

    def _turned(self, state: Qt.ApplicationState) -> None:
        """Sweep up everything while nobody waits for the window."""
        if state is not Qt.ApplicationState.ApplicationActive:
            gc.collect()
