"""What a workbook or a Word document was made from: the fingerprint among its properties."""

import re
import struct
import zlib
from pathlib import Path
from typing import BinaryIO, Final
from xml.etree.ElementTree import ParseError
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

_PART: Final = "docProps/core.xml"
_MOST_PARTS: Final = 2_000
_LONGEST_DIRECTORY: Final = _MOST_PARTS * 700  # bytes
_LONGEST_PART: Final = 100_000  # bytes
_END: Final = struct.Struct("<4s4H2LH")
_IDENTIFIER: Final = "{http://purl.org/dc/elements/1.1/}identifier"
_MOMENTS: Final = tuple(f"{{http://purl.org/dc/terms/}}{name}" for name in ("created", "modified"))
_FINGERPRINT: Final = re.compile(r"[0-9a-f]{64}")


def fingerprint(path: Path) -> str:
    """Return the fingerprint an Office file of ours bears.

    It is empty where another program made the file or saved it since, and where it cannot be read.
    """
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        with path.open("rb") as file:
            properties = fromstring(_properties(file))
    except (OSError, BadZipFile, LookupError, ValueError, ParseError, zlib.error, EOFError, struct.error):
        return ""
    except (DefusedXmlException, NotImplementedError, RuntimeError):  # a trap, an odd packing, a password
        return ""
    said = properties.findtext(_IDENTIFIER) or ""
    made, changed = (properties.findtext(name) for name in _MOMENTS)
    return said if _FINGERPRINT.fullmatch(said) and made and made == changed else ""


def _properties(file: BinaryIO) -> bytes:
    """Return the part with the properties, opened only within limits that no file of ours exceeds."""
    size = file.seek(0, 2)
    file.seek(max(0, size - 65_600))
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    fields = _END.unpack_from(tail, at if at >= 0 else len(tail))
    if fields[4] > _MOST_PARTS or fields[5] > _LONGEST_DIRECTORY:
        raise ValueError("the directory is larger than any of ours")
    with ZipFile(file) as package:
        entry = package.getinfo(_PART)
        if entry.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
            raise ValueError("the part is packed in an unusual way")
        with package.open(entry) as part:
            content = part.read(_LONGEST_PART + 1)
    if len(content) > _LONGEST_PART:
        raise ValueError("the part is longer than any of ours")
    return content
