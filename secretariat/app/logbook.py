"""The log: where a mistake of the program's own is written down, whole."""

from pathlib import Path
from types import TracebackType

SIZE = 1_000_000  # bytes; three older logs are kept


def write(path: Path, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Write an unforeseen error to the log, with all that led to it."""
    import logging
    from logging.handlers import RotatingFileHandler

    path.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(path, maxBytes=SIZE, backupCount=3, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    record = logging.LogRecord(
        "secretariat", logging.CRITICAL, "", 0, "unforeseen", None, (kind, error, trace)
    )
    handler.emit(record)
    handler.close()
