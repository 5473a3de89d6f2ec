"""Finding an order key for a thing among its siblings."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Protocol

from secretariat.store.order import crowded
from secretariat.store.writer import Writer


class Ordered(Protocol):
    """Anything that stands in an order among siblings."""

    @property
    def id(self) -> str:
        """Its id."""
        ...

    @property
    def order(self) -> str:
        """Its order key."""
        ...


def key_at(write: Writer, siblings: Sequence[Ordered], index: int | None = None) -> str:
    """Return a key that puts a thing before the sibling at `index`, or last when None or too great.

    `siblings` are in order and do not hold the thing itself.
    """
    place = len(siblings) if index is None else max(0, min(index, len(siblings)))
    left = siblings[place - 1].order if place else None
    right = siblings[place].order if place < len(siblings) else None
    key = write.key(left, right)
    return _spread(write, siblings, place) if crowded(key) else key


def _spread(write: Writer, siblings: Sequence[Any], place: int) -> str:
    """Give all siblings short keys again, once many things were put at one place, and return the key that is free there."""
    keys = write.keys(len(siblings) + 1)
    free = keys.pop(place)
    for sibling, order in zip(siblings, keys, strict=True):
        write.put(replace(sibling, order=order))
    return free


def key_after(write: Writer, siblings: Sequence[Ordered], after: str | None) -> str:
    """Return a key that puts a thing right after the sibling with id `after`, or first when None."""
    index = next(
        (i + 1 for i, sibling in enumerate(siblings) if sibling.id == after), 0 if after is None else None
    )
    return key_at(write, siblings, index)
