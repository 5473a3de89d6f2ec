"""The pages of a working file read one by one, without SQLite, so that a wound in one costs no other."""

from collections.abc import Iterator
from pathlib import Path

from secretariat.domain.pace import Progress, paced, unheard
from secretariat.store.world import facing

Cell = tuple[int, tuple[str | int | None, ...]]  # the number of a row, and its columns

_PAGE = 4096
_TABLE_LEAF, _TABLE_BRANCH = 0x0D, 0x05
_LENGTHS = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)  # of values in bytes, by the types below 10


class Pages:
    """A file as pages, whatever is left of it; what cannot be read is passed over."""

    def __init__(self, path: Path) -> None:
        with facing(path):
            self._content = path.read_bytes()
        claimed = int.from_bytes(self._content[16:18], "big")
        self._size = claimed if claimed in {1 << n for n in range(9, 16)} else _PAGE
        self._count = -(-len(self._content) // self._size)
        self._free = self._freed()

    def rows(self, progress: Progress = unheard) -> Iterator[Cell]:
        """Yield the rows of every table there is, each where it lies; pages given up are left out."""
        for number in paced(range(1, self._count + 1), progress):
            if number not in self._free:
                yield from self._leaf(number)

    def tables(self) -> dict[str, list[Cell]]:
        """Return the rows of each table as far as the way to them is whole, by name."""
        found = {}
        for _, said in self._tree(1):
            if len(said) == 5 and said[0] == "table" and isinstance(said[3], int):
                found[str(said[1])] = list(self._tree(said[3]))
        return found

    def _tree(self, root: int) -> Iterator[Cell]:
        """Yield the rows of the table that begins at a page."""
        ways, been = [root], set()
        while ways:
            number = ways.pop()
            if number in been or not 0 < number <= self._count:
                continue
            been.add(number)
            yield from self._leaf(number)
            ways += self._branches(number)

    def _leaf(self, number: int) -> Iterator[Cell]:
        """Yield the rows of one page, if it holds any."""
        page, start = self._page(number), self._start(number)
        if len(page) < start + 8 or page[start] != _TABLE_LEAF:
            return
        for at in self._pointers(page, start, 8):
            try:
                yield self._cell(page, at)
            except (IndexError, ValueError):
                continue

    def _branches(self, number: int) -> list[int]:
        """Return the pages a page of a table leads to."""
        page, start = self._page(number), self._start(number)
        if len(page) < start + 12 or page[start] != _TABLE_BRANCH:
            return []
        cells = [int.from_bytes(page[at : at + 4], "big") for at in self._pointers(page, start, 12)]
        return [*cells, int.from_bytes(page[start + 8 : start + 12], "big")]

    def _pointers(self, page: bytes, start: int, head: int) -> list[int]:
        """Return where the cells of a page begin."""
        count = int.from_bytes(page[start + 3 : start + 5], "big")
        listed = page[start + head : min(start + head + 2 * count, len(page) & ~1)]
        return [int.from_bytes(listed[n : n + 2], "big") for n in range(0, len(listed) - 1, 2)]

    def _cell(self, page: bytes, at: int) -> Cell:
        """Return the row that begins at a place of a page (raises IndexError or ValueError)."""
        length, at = _varint(page, at)
        row, at = _varint(page, at)
        if length > len(self._content):
            raise ValueError(length)
        return row, _record(self._payload(page, at, length))

    def _payload(self, page: bytes, at: int, length: int) -> bytes:
        """Return the bytes of a row, gathered from the pages it runs over to."""
        whole = self._size
        if length <= whole - 35:
            return page[at : at + length]
        least = (whole - 12) * 32 // 255 - 23
        here = least + (length - least) % (whole - 4)
        here = here if here <= whole - 35 else least
        found = bytearray(page[at : at + here])
        following = int.from_bytes(page[at + here : at + here + 4], "big")
        while len(found) < length:
            more = self._page(following)
            if len(more) < 5:
                raise ValueError(following)
            found += more[4 : 4 + length - len(found)]
            following = int.from_bytes(more[:4], "big")
        return bytes(found)

    def _page(self, number: int) -> bytes:
        """Return a page, empty where there is none."""
        return self._content[(number - 1) * self._size : number * self._size] if number > 0 else b""

    def _start(self, number: int) -> int:
        """Return where a page begins to tell of itself: the first begins with the header of the file."""
        return 100 if number == 1 else 0

    def _freed(self) -> set[int]:
        """Return the pages that were given up; what stands in them was taken back."""
        found: set[int] = set()
        trunk = int.from_bytes(self._content[32:36], "big")
        while 0 < trunk <= self._count and trunk not in found:
            found.add(trunk)
            page = self._page(trunk)
            count = min(int.from_bytes(page[4:8], "big"), self._size // 4 - 2)
            found |= {int.from_bytes(page[n : n + 4], "big") for n in range(8, 8 + 4 * count, 4)}
            trunk = int.from_bytes(page[:4], "big")
        return found


def _varint(page: bytes, at: int) -> tuple[int, int]:
    """Return a number of up to nine bytes and where it ends."""
    found = 0
    for _ in range(8):
        byte = page[at]
        found, at = found << 7 | byte & 0x7F, at + 1
        if byte < 0x80:
            return found, at
    return found << 8 | page[at], at + 1


def _record(payload: bytes) -> tuple[str | int | None, ...]:
    """Return the columns of a row (raises IndexError or ValueError); the tables here hold texts and whole numbers only."""
    head, at = _varint(payload, 0)
    place, found = head, []
    while at < head:
        kind, at = _varint(payload, at)
        length = (kind - 12) // 2 if kind >= 12 else _LENGTHS[kind]
        value = payload[place : place + length]
        if len(value) < length:
            raise ValueError(length)
        place += length
        found.append(_value(kind, value))
    return tuple(found)


def _value(kind: int, value: bytes) -> str | int | None:
    """Return one column."""
    if kind >= 13 and kind % 2:
        return value.decode("utf-8")
    if kind in {0, 7} or kind >= 10:
        return None
    return kind - 8 if kind >= 8 else int.from_bytes(value, "big", signed=True)
