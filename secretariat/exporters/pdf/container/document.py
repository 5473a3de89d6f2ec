"""The file as objects with numbers, written while the pages come."""

import hashlib
import struct
import zlib
from typing import BinaryIO

from secretariat.exporters.pdf.tags import Numbers

LEVEL = 5
"""How hard streams are compressed, 1 to 9."""

_TOGETHER = 1000
"""Small objects that share one stream."""


class Document:
    """A file that is written from front to back.

    Streams are written at once; small objects are gathered in object streams.
    Numbers can be taken long before what they stand for is known.
    """

    def __init__(self, file: BinaryIO) -> None:
        self.numbers = Numbers()
        self._file = file
        self._offset = 0
        self._offsets: dict[int, int] = {}
        self._packed: dict[int, tuple[int, int]] = {}
        self._pending: list[tuple[int, bytes]] = []
        self._digest = hashlib.sha256()
        self._write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")

    def put(self, number: int, body: bytes) -> None:
        """Add a small object under a number."""
        self._pending.append((number, body))
        if len(self._pending) >= _TOGETHER:
            self._pack()

    def add(self, body: bytes) -> int:
        """Add a small object and return its number."""
        number = self.numbers.next()
        self.put(number, body)
        return number

    def stream(
        self, number: int, entries: bytes, data: bytes, *, packed: bool = False, plain: bool = False
    ) -> None:
        """Write a stream under a number; `packed` data is compressed already, `plain` stays readable."""
        if not plain:
            data = data if packed else zlib.compress(data, LEVEL)
            entries += b"/Filter/FlateDecode"
        self._digest.update(data)
        self._offsets[number] = self._offset
        self._write(b"%d 0 obj\n<<%s/Length %d>>stream\n" % (number, entries, len(data)))
        self._write(data)
        self._write(b"\nendstream\nendobj\n")

    def close(self, root: int, info: int) -> None:
        """Write what is left, the table of all objects and the end of the file."""
        self._pack()
        number = self.numbers.next()
        start = self._offsets[number] = self._offset
        identity = self._digest.hexdigest()[:32].encode()
        entries = b"/Type/XRef/Size %d/W[1 4 2]/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]"
        self.stream(number, entries % (number + 1, root, info, identity, identity), self._places(number))
        self._write(b"startxref\n%d\n%%%%EOF\n" % start)

    def _places(self, last: int) -> bytes:
        """Return where each object is: in the file, or as which one of an object stream."""
        entry = struct.Struct(">BLH").pack
        places = bytearray(entry(0, 0, 65535))
        for number in range(1, last + 1):
            if number in self._offsets:
                places += entry(1, self._offsets[number], 0)
            elif number in self._packed:
                places += entry(2, *self._packed[number])
            else:
                places += entry(0, 0, 0)
        return bytes(places)

    def _pack(self) -> None:
        if not self._pending:
            return
        number = self.numbers.next()
        heads = []
        offset = 0
        for place, (small, body) in enumerate(self._pending):
            heads.append(b"%d %d" % (small, offset))
            offset += len(body) + 1
            self._packed[small] = (number, place)
        head = b" ".join(heads) + b"\n"
        data = head + b"\n".join([body for _, body in self._pending])
        self.stream(number, b"/Type/ObjStm/N %d/First %d" % (len(heads), len(head)), data)
        self._pending.clear()

    def _write(self, data: bytes) -> None:
        self._file.write(data)
        self._offset += len(data)
