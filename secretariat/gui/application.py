"""The application: made ready, shown, and only then given its file. What goes wrong unforeseen is written down."""

import faulthandler
import os
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from secretariat.app.places import home
from secretariat.domain.tongue import tr
from secretariat.gui import messages, theme
from secretariat.gui.desk import Desk
from secretariat.gui.settings import Settings
from secretariat.gui.window import MainWindow

LOG_SIZE = 1_000_000  # bytes; three older logs are kept


def run(path: Path | None = None) -> int:
    """Show the window, with a working file if one is given, and stay until it is closed; return the exit status."""
    app, window = ready()
    file = window.desk.home.log
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.with_suffix(".crash").open("a", encoding="utf-8") as crash:
        faulthandler.enable(crash)
        write_down(window, file)
        window.show()
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: window.begin(path)))
        status = app.exec()
        faulthandler.disable()
    return status


def ready() -> tuple[QApplication, MainWindow]:
    """Return the application and its window, ready to be shown; no file is open yet."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([sys.argv[0]])
    app.setApplicationName("Secretariat")
    app.setDesktopFileName("secretariat")
    app.setStyle("Fusion")
    places = home()
    settings = Settings(places.settings)
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


def write_down(window: MainWindow, file: Path) -> None:
    """Have every unforeseen error written to a log file, whole, and the user told that the work is safe."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        log(file, kind, error, trace)
        messages.tell(
            window,
            tr("Something in the program went wrong."),
            tr(
                "Your work up to the last pause is safe. What happened was written to {file}; please send that "
                "file to those who look after the program. You can go on working.",
                file=file,
            ),
            messages.Icon.CRITICAL,
        )

    sys.excepthook = hook


def log(path: Path, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Write an unforeseen error to the log, with all that led to it."""
    import logging
    from logging.handlers import RotatingFileHandler

    path.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(path, maxBytes=LOG_SIZE, backupCount=3, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    record = logging.LogRecord(
        "secretariat", logging.CRITICAL, "", 0, "unforeseen", None, (kind, error, trace)
    )
    handler.emit(record)
    handler.close()
