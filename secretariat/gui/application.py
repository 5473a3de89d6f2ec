"""The application: made ready, shown, and only then given its file. What goes wrong unforeseen is written down."""

import faulthandler
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from secretariat.app import logbook
from secretariat.app.places import home
from secretariat.gui import speech, theme
from secretariat.gui.desk import Desk
from secretariat.gui.mishap import Mishap
from secretariat.gui.settings import Settings
from secretariat.gui.sweeping import Sweeping
from secretariat.gui.window import MainWindow

if TYPE_CHECKING:
    from secretariat.app.threshold import Threshold


def run(path: Path | None = None, threshold: "Threshold | None" = None) -> int:
    """Show the window, with a working file if one is given, and stay until it is closed; return the exit status.

    Files that later starts are given come in over the `threshold`.
    """
    app, window = ready()
    log = window.desk.home.log
    crashed = logbook.set_aside(log)
    with reporting_crashes(log):
        Mishap(window, log).listen()
        Sweeping(app)
        window.show()
        QTimer.singleShot(
            0, lambda: QTimer.singleShot(0, lambda: _begin(window, path, threshold, crashed=crashed))
        )
        return app.exec()


def _begin(window: MainWindow, path: Path | None, threshold: "Threshold | None", *, crashed: bool) -> None:
    """Open the file that was asked for, or the last one; then tell what there is to tell of the program itself."""
    from secretariat.gui.deeds import support
    from secretariat.gui.warming import Warming

    window.begin(path)
    support.tell_of_start(window, crashed=crashed)
    Warming(window)
    if threshold is not None:
        from secretariat.gui.doorway import Doorway

        Doorway(window, threshold)


@contextmanager
def reporting_crashes(log: Path) -> Iterator[None]:
    """Have a crash below Python written down beside the log, where a file can be made there."""
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        report = logbook.crash(log).open("a", encoding="utf-8")
    except OSError:  # the window works all the same
        yield
        return
    with report:
        faulthandler.enable(report)
        try:
            yield
        finally:
            faulthandler.disable()


def ready() -> tuple[QApplication, MainWindow]:
    """Return the application and its window, ready to be shown; no file is open yet."""
    places = home()
    # What Qt keeps of its own accord, such as the folders of its file dialogs, lies with our settings and nowhere else.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(places.config))
    settings = Settings(places.settings)
    app = theme.application(settings.style)
    app.setApplicationName("Secretariat")
    app.setDesktopFileName("secretariat")
    speech.speak(settings.speech)
    theme.dress(app, settings.scheme, settings.text_size)
    return app, MainWindow(Desk(places), settings)


def probe() -> None:
    """Show the window until it is painted once, close it and end: what the self-test tries and the benchmark times."""
    app, window = ready()
    window.show()
    app.processEvents()
    sys.stdout.write(f"{window.width()} x {window.height()} on {app.platformName()}\n")
    sys.stdout.flush()
    window.close()
    os._exit(0)  # taking Python down is no part of a start
