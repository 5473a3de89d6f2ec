"""The history once more, packed close, at the beginning of a publication: a wound in one place then costs no change.

The pieces stand beside the other facts of a file and are made once: what the log holds never changes.
"""

import json
import sqlite3
import zlib
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from hashlib import sha256

from secretariat.store.payload import canonical
from secretariat.store.revisions import COLUMNS, Revision, revision_of, rid_of
from secretariat.store.transaction import transaction

_NAME = "history"
_RAW = 12_000  # characters that become about as many bytes as a page has
_FULL = 2_500  # characters of a piece to which no more is added
_FAST = 1
_DIGEST = 16
_MOST = 32_000_000  # bytes to which a piece may grow: one change may hold a paper as it was issued
_PLACE = 12  # digits of the order of arrival in the name of a piece
_NUMBER = "[0-9]" * _PLACE
_LAST = f"SELECT name, length(value) FROM meta WHERE name GLOB '{_NAME} {_NUMBER} {_NUMBER}' ORDER BY name DESC LIMIT 1"  # noqa: S608 - fixed words
_ROWS = f"SELECT arrival, {COLUMNS} FROM revision WHERE arrival >= ? ORDER BY arrival"  # noqa: S608 - fixed columns


def top_up(connection: sqlite3.Connection, pulse: Callable[[], None] = lambda: None) -> None:
    """Pack what the log holds and no piece yet; a last piece that is small is made anew.

    `pulse` is called again and again, and may raise Cancelled: then nothing is packed.
    """
    first, packed, name = _reached(connection)
    newest = connection.execute("SELECT coalesce(max(arrival), 0) FROM revision").fetchone()[0]
    if newest == packed:
        return
    if newest < packed:  # no piece of ours says that: somebody else wrote it
        first, name = 1, f"{_NAME} *"
    # Half read, the log would stay locked, and with it every image made later, for as long as the error lives.
    with transaction(connection), closing(connection.execute(_ROWS, (first,))) as rows:
        if name:
            connection.execute("DELETE FROM meta WHERE name GLOB ?", (name,))
        connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", _pieces(rows, pulse))


def unpacked(name: object, piece: object) -> Iterator[tuple[int, Revision]]:
    """Yield the revisions in a piece with the order of their arrival; of what is no whole piece, none."""
    if not (is_piece((name,)) and isinstance(piece, str)):
        return
    try:
        content = b64decode(piece, validate=True)
        opening = zlib.decompressobj()
        said = opening.decompress(content[_DIGEST:], _MOST)
        if not opening.eof or sha256(said).digest()[:_DIGEST] != content[:_DIGEST]:
            return
        rows = json.loads(said)
    except (ValueError, zlib.error, RecursionError):
        return
    for row in rows if isinstance(rows, list) else ():
        try:
            arrival, *columns = row
            yield int(arrival), revision_of((rid_of(*columns), *columns))
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
            continue


def is_piece(row: Sequence[object]) -> bool:
    """Say whether a row of the facts of a file is, or makes itself out to be, a piece of its history."""
    return isinstance(row[0], str) and row[0].startswith(f"{_NAME} ")


def _reached(connection: sqlite3.Connection) -> tuple[int, int, str]:
    """Return where packing goes on, the last arrival that is packed, and the name of a piece to be made anew, if any."""
    last = connection.execute(_LAST).fetchone()
    if last is None:
        return 1, 0, ""
    name, length = last
    _, first, packed = name.split(" ")
    return (int(first), int(packed), name) if length < _FULL else (int(packed) + 1, int(packed), "")


def _pieces(
    rows: Iterable[tuple[str | int | None, ...]], pulse: Callable[[], None]
) -> Iterator[tuple[str, str]]:
    """Yield name and content of each piece; the name of a revision follows from what it says and is left out."""
    held: list[list[str | int | None]] = []
    size = 0
    for arrival, _, *columns in rows:
        held.append([arrival, *columns])
        size += sum(len(value) for value in columns if isinstance(value, str))
        if size >= _RAW:
            yield _piece(held)
            pulse()
            held, size = [], 0
    if held:
        yield _piece(held)


def _piece(held: list[list[str | int | None]]) -> tuple[str, str]:
    """Return one piece, which says itself whether it is whole."""
    said = canonical(held).encode()
    packed = sha256(said).digest()[:_DIGEST] + zlib.compress(said, _FAST)
    return f"{_NAME} {held[0][0]:0{_PLACE}} {held[-1][0]:0{_PLACE}}", b64encode(packed).decode()
