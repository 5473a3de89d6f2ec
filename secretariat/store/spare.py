"""The history once more, packed close, at the beginning of a publication: a wound in one place then costs no change.

The pieces stand beside the other facts of a file and are made once: what the log holds never changes.
"""

import json
import sqlite3
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256

from secretariat.store.payload import canonical
from secretariat.store.revisions import COLUMNS, Revision, revision_of, rid_of

_NAME = "history"
_RAW = 12_000  # characters that become about as many bytes as a page has
_FULL = 2_500  # characters of a piece to which no more is added
_FAST = 1
_DIGEST = 16
_MOST = 200  # times its size to which an honest piece may grow
_LAST = "SELECT name, length(value) FROM meta WHERE name GLOB 'history [0-9]*' ORDER BY name DESC LIMIT 1"
_ROWS = f"SELECT arrival, {COLUMNS} FROM revision WHERE arrival >= ? ORDER BY arrival"  # noqa: S608 - fixed columns


def top_up(connection: sqlite3.Connection) -> None:
    """Pack what the log holds and no piece yet; a last piece that is small is made anew."""
    first, packed, name = _reached(connection)
    newest = connection.execute("SELECT coalesce(max(arrival), 0) FROM revision").fetchone()[0]
    if newest <= packed:
        return
    rows = connection.execute(_ROWS, (first,))
    connection.execute("BEGIN")
    try:
        if name:
            connection.execute("DELETE FROM meta WHERE name = ?", (name,))
        connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", _pieces(rows))
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def unpacked(name: object, piece: object) -> Iterator[tuple[int, Revision]]:
    """Yield the revisions in a piece with the order of their arrival; of what is no whole piece, none."""
    if not (isinstance(name, str) and isinstance(piece, str) and name.startswith(f"{_NAME} ")):
        return
    try:
        content = b64decode(piece, validate=True)
        opening = zlib.decompressobj()
        said = opening.decompress(content[_DIGEST:], _MOST * len(content))
        if not opening.eof or sha256(said).digest()[:_DIGEST] != content[:_DIGEST]:
            return
        rows = json.loads(said)
    except (ValueError, zlib.error, RecursionError):
        return
    for row in rows:
        try:
            arrival, *columns = row
            yield int(arrival), revision_of((rid_of(*columns), *columns))
        except (ValueError, TypeError, KeyError, AttributeError):
            continue


def _reached(connection: sqlite3.Connection) -> tuple[int, int, str]:
    """Return where packing goes on, the last arrival that is packed, and the name of a piece to be made anew, if any."""
    last = connection.execute(_LAST).fetchone()
    if last is None:
        return 1, 0, ""
    name, length = last
    _, first, packed = name.split(" ")
    return (int(first), int(packed), name) if length < _FULL else (int(packed) + 1, int(packed), "")


def _pieces(rows: Iterable[tuple[str | int | None, ...]]) -> Iterator[tuple[str, str]]:
    """Yield name and content of each piece; the name of a revision follows from what it says and is left out."""
    held: list[list[str | int | None]] = []
    size = 0
    for arrival, _, *columns in rows:
        held.append([arrival, *columns])
        size += sum(len(value) for value in columns if isinstance(value, str))
        if size >= _RAW:
            yield _piece(held)
            held, size = [], 0
    if held:
        yield _piece(held)


def _piece(held: list[list[str | int | None]]) -> tuple[str, str]:
    """Return one piece, which says itself whether it is whole."""
    said = canonical(held).encode()
    packed = sha256(said).digest()[:_DIGEST] + zlib.compress(said, _FAST)
    return f"{_NAME} {held[0][0]:012} {held[-1][0]:012}", b64encode(packed).decode()
