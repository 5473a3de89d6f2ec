"""The log: where what went wrong is written down, whole, in a file that never grows too large to be sent."""

import threading
from pathlib import Path
from types import TracebackType

SIZE = 1_000_000  # bytes; three older logs are kept
KEPT = 3
MOST = 200  # warnings of one run: one that comes again and again must not push out the first error

Trace = tuple[type[BaseException], BaseException, TracebackType | None]


def write(
    path: Path, kind: type[BaseException], error: BaseException, trace: TracebackType | None, where: str = ""
) -> bool:
    """Write an unforeseen error to the log, with all that led to it; say whether that could be done."""
    return _add(path, "CRITICAL", f"unforeseen {where}".rstrip(), (kind, error, trace))


class Warnings:
    """Writes down what libraries complain of, each complaint once a run."""

    def __init__(self, path: Path) -> None:
        """Write into the log at `path`."""
        self._path = path
        self._said: set[str] = set()

    def note(self, level: str, text: str) -> None:
        """Write down a complaint, "WARNING" or "ERROR", that was not heard yet."""
        if text not in self._said and len(self._said) < MOST:
            self._said.add(text)
            _add(self._path, level, text)


def logs(path: Path) -> list[Path]:
    """Return the logs that are there, the latest first."""
    every = [path, *(path.with_name(f"{path.name}.{number}") for number in range(1, KEPT + 1))]
    return [log for log in every if log.is_file()]


def crash(path: Path) -> Path:
    """Return where a crash of the program below Python is written down, beside the log at `path`."""
    return path.with_suffix(".crash")


def crashes(path: Path) -> list[Path]:
    """Return the reports of crashes that are there, that of this run or the last one first."""
    now = crash(path)
    return [
        report for report in (now, now.with_suffix(".crashed")) if report.is_file() and report.stat().st_size
    ]


def set_aside(path: Path) -> bool:
    """Keep the report of a crash that ended the run before, if there is one, and say whether there is."""
    now = crash(path)
    try:
        if not now.stat().st_size:
            return False
        now.replace(now.with_suffix(".crashed"))
    except OSError:
        return False
    return True


def _add(path: Path, level: str, text: str, error: Trace | None = None) -> bool:
    """Add a record and say whether it is there; the file is open no longer than that, so that another window can turn it over."""
    import logging
    from logging.handlers import RotatingFileHandler

    class Handler(RotatingFileHandler):
        """Raises what keeps it from writing, for nobody would read it where logging would write that."""

        def handleError(self, record: logging.LogRecord) -> None:
            raise  # noqa: PLE0704 - logging calls it where it has caught something

    name = threading.current_thread().name
    record = logging.LogRecord(
        "secretariat", logging.getLevelName(level), "", 0, f"[{name}] {text}", None, error
    )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = Handler(path, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", errors="backslashreplace")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        try:
            handler.emit(record)
        finally:
            handler.close()
    except OSError:  # there is no room, or no leave, to write anything down
        return False
    return True
