"""What a PDF was made from: the fingerprint in its document information, read back without reading the file whole."""

import re
import zlib
from pathlib import Path
from typing import BinaryIO, Final

_END: Final = re.compile(rb"startxref\n(\d{1,15})\n%%EOF\n\Z")
_STREAM: Final = re.compile(rb"(\d+) 0 obj\n<<(.*?)/Length (\d{1,12})>>stream\n", re.DOTALL)
_TABLE: Final = re.compile(rb"/Type/XRef/Size \d+/W\[1 4 2\]/Root \d+ 0 R/Info (\d{1,9}) 0 R/ID")
_GATHERED: Final = re.compile(rb"/Type/ObjStm/N (\d{1,9})/First (\d{1,9})")
_FINGERPRINT: Final = re.compile(rb"/Fingerprint ?\(([0-9a-f]{64})\)")
_ENTRY: Final = 7  # bytes in the table for each object
_HEAD: Final = 1000  # bytes; no stream we write has a longer head
_MOST: Final = 100_000_000  # bytes of one stream, packed or not; what is larger is not of our making


def fingerprint(path: Path) -> str:
    """Return the fingerprint a PDF of ours bears; empty where another program made or changed it, or it cannot be read."""
    try:
        with path.open("rb") as file:
            found = _FINGERPRINT.search(_information(file))
    except (OSError, ValueError, LookupError, zlib.error):
        return ""
    return found[1].decode() if found else ""


def _information(file: BinaryIO) -> bytes:
    """Return the document information (raises ValueError or LookupError where the file is not as we write it)."""
    size = file.seek(0, 2)
    file.seek(max(0, size - 64))
    end = _matched(_END.search(file.read()))
    head, table = _stream(file, int(end[1]))
    number = int(_matched(_TABLE.match(head))[1])
    kind, gathered, place = _entry(table, number)
    if kind != 2:
        raise ValueError("the information is not where we put it")
    head, objects = _stream(file, _entry(table, gathered)[1])
    many, first = map(int, _matched(_GATHERED.match(head)).groups())
    starts = list(map(int, objects[:first].split()))[1 : 2 * many : 2]
    following = starts[place + 1] if place + 1 < many else len(objects)
    return objects[first + starts[place] : first + following]


def _matched(found: re.Match[bytes] | None) -> re.Match[bytes]:
    """Return what was found."""
    if found is None:
        raise ValueError("the file is not as we write it")
    return found


def _entry(table: bytes, number: int) -> tuple[int, int, int]:
    """Return what the table says of an object: its kind, and where it is."""
    entry = table[number * _ENTRY : (number + 1) * _ENTRY]
    return entry[0], int.from_bytes(entry[1:5], "big"), int.from_bytes(entry[5:7], "big")


def _stream(file: BinaryIO, offset: int) -> tuple[bytes, bytes]:
    """Return head and content of the stream at an offset."""
    file.seek(offset)
    head = _matched(_STREAM.match(file.read(_HEAD)))
    length = int(head[3])
    if length > _MOST:
        raise ValueError("a stream is larger than any of ours")
    file.seek(offset + head.end())
    content = file.read(length)
    if not head[2].endswith(b"/Filter/FlateDecode"):
        return head[2], content
    unpacking = zlib.decompressobj()
    unpacked = unpacking.decompress(content, _MOST)
    if unpacking.unconsumed_tail:
        raise ValueError("a stream unpacks to more than any of ours")
    return head[2], unpacked
