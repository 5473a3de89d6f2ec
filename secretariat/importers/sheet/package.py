"""An Office file as what it is, a zip of parts, opened only within limits that no honest workbook or document exceeds."""

import struct
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from secretariat.domain.told import UnreadableInput
from secretariat.domain.tongue import marked, tr

MOST_BYTES: Final = 100_000_000
MOST_PARTS: Final = 2_000
MOST_RATIO: Final = 200  # of a part's size to its size in the zip
WORKBOOK: Final = marked("workbook")
DOCUMENT: Final = marked("document")
_SMALL: Final = 100_000  # bytes; what is smaller may be as repetitive as it likes
_LONGEST_DIRECTORY: Final = MOST_PARTS * 700
_CHUNK: Final = 1 << 16
_END: Final = struct.Struct("<4s4H2LH")
_ENCRYPTED: Final = 0x1


class Package:
    """The parts of an Office file; all that is read from it together stays within the limit."""

    def __init__(self, path: Path, archive: ZipFile, streams: ExitStack, noun: str) -> None:
        self.path = path
        self._noun = noun
        self._streams = streams
        self._archive = archive
        self._parts = {entry.filename.lstrip("/").lower(): entry for entry in archive.infolist()}
        self._left = MOST_BYTES * 5  # a sheet is read more than once

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the parts, in lower case."""
        return tuple(self._parts)

    def has(self, name: str) -> bool:
        """Say whether there is such a part."""
        return name.lower() in self._parts

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield a part piece by piece, counting what really comes out."""
        entry = self._parts.get(name.lower())
        if entry is None:
            raise UnreadableInput(
                self.path, tr("the {noun} lacks its part {name}", noun=tr(self._noun), name=name)
            )
        try:
            with self._streams.enter_context(self._archive.open(entry)) as stream:
                while chunk := stream.read(_CHUNK):
                    self._left -= len(chunk)
                    if self._left < 0:
                        raise UnreadableInput(
                            self.path,
                            tr("the {noun} unpacks to far more than it says", noun=tr(self._noun)),
                            name,
                        )
                    yield chunk
        except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
            raise UnreadableInput(
                self.path, tr("the {noun} is damaged: {error}", noun=tr(self._noun), error=error), name
            ) from error


@contextmanager
def opened(path: Path, noun: str = WORKBOOK) -> Iterator[Package]:
    """Open an Office file as a package, once its directory has proved harmless; `noun` is which of the two people call it."""
    _check_end(path)
    try:
        archive = ZipFile(path)
    except (BadZipFile, ValueError, struct.error, NotImplementedError) as error:
        raise UnreadableInput(path, tr("the file is damaged or cut off: it cannot be unpacked")) from error
    with archive, ExitStack() as streams:  # a part that is not read to its end must not hold the file
        _check_entries(path, archive.infolist(), noun)
        yield Package(path, archive, streams, noun)


def _check_end(path: Path) -> None:
    """Refuse a zip whose directory alone would be a burden."""
    size = path.stat().st_size
    if size > MOST_BYTES:
        raise UnreadableInput(path, tr("the file has more than {size} MB", size=MOST_BYTES // 1_000_000))
    with path.open("rb") as stream:
        stream.seek(max(0, size - 65_600))
        tail = stream.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < _END.size:
        raise UnreadableInput(path, tr("the file is damaged or cut off: it cannot be unpacked"))
    fields = _END.unpack_from(tail, at)
    large = tail[max(0, at - 20) : at].startswith(b"PK\x06\x07")
    if large or fields[4] > MOST_PARTS or fields[5] > _LONGEST_DIRECTORY:
        raise UnreadableInput(path, tr("the file has more than {count:,} parts", count=MOST_PARTS))


def _check_entries(path: Path, entries: list[ZipInfo], noun: str) -> None:
    """Refuse a zip whose parts are too many, too large, too dense, double or locked."""
    names = [entry.filename.lstrip("/").lower() for entry in entries]
    if len(names) > MOST_PARTS:
        raise UnreadableInput(path, tr("the file has more than {count:,} parts", count=MOST_PARTS))
    if len(set(names)) < len(names):
        raise UnreadableInput(path, tr("the file holds two parts of one name"))
    if sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise UnreadableInput(
            path, tr("the {noun} unpacks to more than {size} MB", noun=tr(noun), size=MOST_BYTES // 1_000_000)
        )
    for entry in entries:
        if entry.flag_bits & _ENCRYPTED:
            raise UnreadableInput(path, tr("the file is locked with a password"), entry.filename)
        if entry.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
            raise UnreadableInput(path, tr("the file is packed in an unusual way"), entry.filename)
        if entry.file_size > max(_SMALL, entry.compress_size * MOST_RATIO):
            raise UnreadableInput(
                path, tr("the {noun} unpacks to suspiciously much", noun=tr(noun)), entry.filename
            )
