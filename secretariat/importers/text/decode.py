"""Bytes of a text file into text, whatever program wrote them."""

import codecs
import re
from pathlib import Path
from typing import Final

from secretariat.domain.told import UnreadableInput
from secretariat.domain.tongue import marked, tr

_SIGNATURES: Final = (
    (b"%PDF-", marked("it is a PDF")),
    (b"PK\x03\x04", marked("it is a zip archive, or a Word or Excel file")),
    (b"\xd0\xcf\x11\xe0", marked("it is an old Word or Excel file")),
    (b"SQLite format 3\0", marked("it is a database")),
    (b"\x89PNG", marked("it is a picture")),
    (b"\xff\xd8\xff", marked("it is a picture")),
)
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_WINDOWS: Final = {
    code: character
    for code in range(0x80, 0xA0)
    if (character := bytes([code]).decode("cp1252", "ignore"))  # five codes stand for nothing
}


def decode(data: bytes, path: Path) -> str:
    """Return the text in `data`: UTF-8, UTF-16 or UTF-32 with or without a mark, or else Windows-1252.

    Raises UnreadableInput when the file is empty or holds something other than text.
    """
    for signature, detail in _SIGNATURES:
        if data.startswith(signature):
            raise UnreadableInput(path, tr(detail))
    text = _decoded(data, path)
    if not text.strip("\ufeff\0 \t\r\n\f\v"):
        raise UnreadableInput(path, tr("the file is empty"))
    if len(_CONTROL.findall(text)) * 20 > len(text):
        raise UnreadableInput(path, tr("it is not a text file"))
    return text


def _decoded(data: bytes, path: Path) -> str:
    """Return the text by the mark at its beginning, or by what the bytes look like."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    zeros = data.count(0)
    if zeros:
        wide = _wide(data)
        if wide:
            return data.decode(wide, "replace")
        if zeros * 100 > len(data):
            raise UnreadableInput(path, tr("it is not a text file"))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _nearly_utf8(data) or data.decode("latin-1").translate(_WINDOWS)


def _wide(data: bytes) -> str | None:
    """Return which UTF-16 the bytes are in: nearly all zeros then stand on one side."""
    odd, even = data[1::2].count(0), data[::2].count(0)
    if odd * 4 > len(data) and even * 20 < odd:
        return "utf-16-le"
    if even * 4 > len(data) and odd * 20 < even:
        return "utf-16-be"
    return None


def _nearly_utf8(data: bytes) -> str | None:
    """Return the text if it is UTF-8 but for a few broken characters, as where a file was cut off."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = len(text) - len(text.encode("ascii", "ignore")) - broken
    cut_off = broken == 1 and text.endswith("\ufffd")
    return text if cut_off or whole > 10 * broken else None
