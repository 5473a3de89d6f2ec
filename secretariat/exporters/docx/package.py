"""The document as a file: the same bytes for the same paper."""

import io
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document

_EARLIEST: Final = datetime(1980, 1, 1, tzinfo=UTC)


def save(document: Document, stamp: int, target: Path, progress: Callable[[float], None]) -> None:
    """Save the document to `target`, which is gone again if that fails; its parts bear the moment of the stamp."""
    held = io.BytesIO()
    document.save(held)
    progress(0.5)
    stream = target.open("wb")  # what cannot be opened is not ours to remove
    try:
        with stream, ZipFile(held) as loose, ZipFile(stream, "w", ZIP_DEFLATED) as fixed:
            for entry in loose.infolist():
                fixed.writestr(_entry(entry.filename, stamp), loose.read(entry))
        progress(1.0)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _entry(name: str, stamp: int) -> ZipInfo:
    """Return the head of a part: its moment, and nothing of the machine it was made on."""
    when = max(_EARLIEST, datetime.fromtimestamp(stamp, UTC))
    entry = ZipInfo(name, date_time=(when.year, when.month, when.day, when.hour, when.minute, when.second))
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 0
    return entry
