"""Reads a file just written as far as needed to know that it is whole."""

import re
import zlib
from pathlib import Path

from secretariat.domain.told import DeviceFailed

_END = re.compile(rb"startxref\n(\d+)\n%%EOF\n$")
_STREAM = re.compile(rb"<<(.*?)/Length (\d+)>>stream\n", re.DOTALL)
_ENTRY = 7


def check_file(path: Path, fingerprint: str) -> None:
    """Raise DeviceFailed unless the file is whole and was made from what bears this fingerprint."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DeviceFailed(path, str(error)) from error
    fault = _fault(data, fingerprint)
    if fault:
        raise DeviceFailed(path, fault)


def _fault(data: bytes, fingerprint: str) -> str:
    """Return what is wrong with a file, or nothing."""
    end = _END.search(data[-64:])
    if not data.startswith(b"%PDF-1.7\n") or not end:
        return "its beginning or its end is not that of a PDF"
    try:
        objects = _objects(data, _stream(data, int(end[1])))
    except (ValueError, zlib.error):
        return "its table of contents does not lead to its objects"
    pages = sum(b"/Type/Page/" in one for one in objects)
    if not pages or not any(b"/Type/Pages/Count %d/" % pages in one for one in objects):
        return "pages are missing"
    fonts = sum(b"/FontFile2" in one for one in objects)
    if not fonts or fonts != sum(b"/CIDFontType2" in one for one in objects):
        return "fonts are missing"
    if fingerprint and not any(fingerprint.encode() in one for one in objects):
        return "it was made from another paper"
    return ""


def _stream(data: bytes, offset: int) -> bytes:
    """Return the content of the stream whose object begins at an offset."""
    start = data.index(b"<<", offset)
    head = _STREAM.match(data, start)
    if head is None:
        raise ValueError(offset)
    content = data[head.end() : head.end() + int(head[2])]
    return zlib.decompress(content) if b"/Filter/FlateDecode" in head[1] else content


def _objects(data: bytes, table: bytes) -> list[bytes]:
    """Return the content of all object streams, having looked at each object the table of contents names."""
    packed = set()
    for number in range(len(table) // _ENTRY):
        entry = table[number * _ENTRY : (number + 1) * _ENTRY]
        place = int.from_bytes(entry[1:5], "big")
        if entry[0] == 1 and not data.startswith(b"%d 0 obj\n" % number, place):
            raise ValueError(number)
        if entry[0] == 2:
            packed.add(place)
    places = [int.from_bytes(table[number * _ENTRY + 1 : number * _ENTRY + 5], "big") for number in packed]
    return [line for place in places for line in _stream(data, place).splitlines()]
