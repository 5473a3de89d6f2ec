"""The file as reportlab's document, its objects written while the pages come."""

import struct
import zlib
from collections.abc import Mapping
from typing import Any, BinaryIO

from secretariat.exporters.pdf.container import pictures
from secretariat.exporters.pdf.tags import Numbers

with pictures.aside():
    from reportlab.pdfbase import pdfdoc

LEVEL = 2
"""How hard streams are compressed, 1 to 9."""

_TOGETHER = 1000
"""Small objects that share one stream."""

_ENTRY = struct.Struct(">BLH")
"""An entry of the table of all objects."""

_FREE, _IN_FILE, _PACKED = range(3)


class Document(pdfdoc.PDFDocument):
    """A file that is written from front to back.

    reportlab gives strings and dictionaries their form; its own way to write a file would hold all of it to the end.
    Streams are written at once; small objects are gathered in object streams.
    Numbers can be taken long before what they stand for is known.
    """

    def __init__(self, file: BinaryIO, language: str) -> None:
        self.numbers = Numbers()
        super().__init__(dummyoutline=1, invariant=1, pdfVersion=(1, 7), lang=language)
        self._file = file
        self._offset = 0
        self._places = bytearray(_ENTRY.size)
        self._pending: list[tuple[int, str]] = []
        self._sum = 0
        self._write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")

    @property
    def objectcounter(self) -> int:
        """The last number given, kept where every part of the exporter finds it."""
        return self.numbers.last

    @objectcounter.setter
    def objectcounter(self, value: int) -> None:
        self.numbers.last = value

    def text(self, words: str) -> str:
        """Return words as a string of the file."""
        return self._formed(pdfdoc.PDFString(words))

    def dictionary(self, entries: Mapping[str, str | float]) -> str:
        """Return entries by name; values are written as they are."""
        return self._formed(pdfdoc.PDFDictionary(dict(entries)))

    def put(self, number: int, body: str) -> None:
        """Add a small object under a number."""
        self._pending.append((number, body))
        if len(self._pending) >= _TOGETHER:
            self._pack()

    def put_row(self, numbers: range, bodies: list[str]) -> None:
        """Add small objects under numbers in a row."""
        self._pending += zip(numbers, bodies, strict=True)

    def add(self, body: str) -> int:
        """Add a small object and return its number."""
        number = self.numbers.next()
        self.put(number, body)
        return number

    def stream(
        self, number: int, entries: str, data: bytes, *, packed: bool = False, plain: bool = False
    ) -> None:
        """Write a stream under a number; `packed` data is compressed already, `plain` stays readable."""
        if not plain:
            data = data if packed else zlib.compress(data, LEVEL)
            entries += "/Filter/FlateDecode"
        self._sum = zlib.crc32(data, self._sum)
        self._place(number, _IN_FILE, self._offset, 0)
        self._write(f"{number} 0 obj\n<<{entries}/Length {len(data)}>>stream\n".encode("ascii"))
        self._write(data)
        self._write(b"\nendstream\nendobj\n")

    def close(self, root: int, info: int, fingerprint: str) -> None:
        """Write what is left, the table of all objects and the end of the file, known by what it was made from."""
        self._pack()
        number = self.numbers.next()
        start = self._offset
        self._place(number, _IN_FILE, start, 0)
        identity = f"{fingerprint[:24]:0>24}{self._sum:08x}"
        table = f"/Type/XRef/Size {number + 1}/W[1 4 2]/Root {root} 0 R/Info {info} 0 R/ID[<{identity}><{identity}>]"
        self.stream(number, table, bytes(self._places))
        self._write(f"startxref\n{start}\n%%EOF\n".encode("ascii"))

    def _formed(self, thing: Any) -> str:
        """Return one of reportlab's objects as it stands in the file."""
        formed: bytes = pdfdoc.format(thing, self)
        return formed.decode("latin-1")

    def _place(self, number: int, kind: int, where: int, which: int) -> None:
        """Note where an object is: at an offset in the file, or as which one of an object stream."""
        missing = (number + 1) * _ENTRY.size - len(self._places)
        if missing > 0:
            self._places += bytes(missing)
        _ENTRY.pack_into(self._places, number * _ENTRY.size, kind, where, which)

    def _pack(self) -> None:
        if not self._pending:
            return
        number = self.numbers.next()
        heads = []
        offset = 0
        self._place(max(small for small, _ in self._pending), _FREE, 0, 0)
        for which, (small, body) in enumerate(self._pending):
            heads.append(f"{small} {offset}")
            offset += len(body) + 1
            _ENTRY.pack_into(self._places, small * _ENTRY.size, _PACKED, number, which)
        head = " ".join(heads) + "\n"
        bodies = "\n".join([body for _, body in self._pending])
        entries = f"/Type/ObjStm/N {len(heads)}/First {len(head)}"
        self._pending.clear()
        self.stream(number, entries, (head + bodies).encode("latin-1"))

    def _write(self, data: bytes) -> None:
        self._file.write(data)
        self._offset += len(data)
